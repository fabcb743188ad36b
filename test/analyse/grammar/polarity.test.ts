import {describe, expect, it} from 'vitest';
import {analyse} from '../../../source/analyse/analyse.js';
import {isNegatedFor, negatedCue, withoutNegator} from '../../../source/analyse/grammar/polarity.js';
import {parseMarkdown} from '../../markdown.js';
import {model} from '../../model.js';
import {proposed} from '../proposed.js';
import {read} from '../read.js';

const cues = (text: string) =>
	analyse(parseMarkdown(text, {kind: 'file', name: 'a.md'}), model).quotations.map(
		({cue, confidence}) => `${cue?.text}${confidence < 0.4 ? ' (a guess)' : ''}`,
	);

describe('what was not said', () => {
	it.each([
		['Mayor Jane Holt did not say: “Taxes will rise.”', 'did not say'],
		['Mayor Jane Holt has never said that taxes would rise.', 'has never said'],
		['Mayor Jane Holt refused to say that the school will close.', 'refused to say'],
		[
			'Mayor Jane Holt would not immediately confirm that the school will close.',
			'would not immediately confirm',
		],
		['Mayor Jane Holt never claimed the bridge was safe.', 'never claimed'],
		['Mayor Jane Holt isn’t saying that she will go.', 'isn’t saying'],
		['Mayor Jane Holt has yet to say that the school will close.', 'has yet to say'],
		['Mayor Jane Holt stopped short of saying that the school will close.', 'stopped short of saying'],
		['“Nobody was hurt,” Mayor Jane Holt allegedly said.', 'allegedly said'],
		['Mayor Jane Holt supposedly said that the bridge was safe.', 'supposedly said'],
		['Mayor Jane Holt hardly said that the school will close.', 'hardly said'],
		['Mayor Jane Holt cannot publicly say that the school will close.', 'cannot publicly say'],
		['Mayor Jane Holt refused to name the contractor.', 'refused'],
		['If Mayor Jane Holt said that the bridge was safe, nobody heard it.', 'said'],
		['Did Mayor Jane Holt say “nobody was hurt”?', 'say'],
		['Has Mayor Jane Holt ever said that the bridge was safe?', 'said'],
		['It is not true that Mayor Jane Holt said “nobody was hurt.”', 'said'],
		['It is false that Mayor Jane Holt said “nobody was hurt.”', 'said'],
		['There is no evidence that Mayor Jane Holt said “nobody was hurt.”', 'said'],
		['Mayor Jane Holt was falsely quoted as saying “nobody was hurt.”', 'falsely quoted as saying'],
		['Mayor Jane Holt should have said “nobody was hurt.”', 'should have said'],
		['Mayor Jane Holt might well have said “nobody was hurt.”', 'might well have said'],
		['Mayor Jane Holt might say that the bridge was safe.', 'might say'],
		['Mayor Jane Holt could well argue that the bridge was safe.', 'could well argue'],
		[
			'Mayor Jane Holt was falsely quoted by the Herald as saying “nobody was hurt.”',
			'falsely quoted by the Herald as saying',
		],
		[
			'The Herald wrongly quoted Mayor Jane Holt as saying “nobody was hurt.”',
			'wrongly quoted Mayor Jane Holt as saying',
		],
		[
			'Two blogs misquoted Mayor Jane Holt as having said “nobody was hurt.”',
			'misquoted Mayor Jane Holt as having said',
		],
		[
			'Mayor Jane Holt has been quoted, mistakenly, as saying “nobody was hurt.”',
			'quoted, mistakenly, as saying',
		],
		[
			'The leaflet falsely portrays Mayor Jane Holt as saying “nobody was hurt.”',
			'falsely portrays Mayor Jane Holt as saying',
		],
		['There is no record of Mayor Jane Holt saying that the bridge was safe.', 'saying'],
		['The rumour that Mayor Jane Holt said “nobody was hurt” is untrue.', 'said'],
		['A made-up quote by Mayor Jane Holt: “Nobody was hurt.”', ':'],
		['A forged letter in which Mayor Jane Holt says “nobody was hurt” was found.', 'says'],
		['Mayor Jane Holt could have answered: “Nobody was hurt.”', 'could have answered'],
		['Mayor Jane Holt would do better to say that “nobody was hurt.”', 'say'],
		['Hardly anyone said that the bridge was safe.', 'said'],
		['None of the engineers said that the bridge was safe.', 'said'],
		['Nobody at the company said that the bridge was safe.', 'said'],
		['No official said that the bridge was safe.', 'said'],
		['Few engineers said that the bridge was safe.', 'said'],
		['Neither Jane Holt nor Tom Reed said that the bridge was safe.', 'said'],
		['Mayor Jane Holt doesn’t appear to believe that the pier is sound.', 'doesn’t appear to believe'],
		['Mayor Jane Holt has never seemed to know what the pier costs.', 'has never seemed to know'],
		['Mayor Jane Holt is unlikely now to claim that the pier is sound.', 'is unlikely now to claim'],
		['Mayor Jane Holt did not want to say that the pier was sound.', 'did not want to say'],
		['Mayor Jane Holt was not expected to say that the pier was sound.', 'was not expected to say'],
		['It is unlikely that Mayor Jane Holt said “nobody was hurt.”', 'said'],
		['Scarcely anybody seems to think that the pier is sound.', 'think'],
	])('is a guess, and the cue tells it: %s', (text, cue) => {
		expect(cues(text)).toEqual([`${cue} (a guess)`]);
	});

	it('is a guess where it does not seem so', () => {
		expect(cues('It does not seem that Mayor Jane Holt said “nobody was hurt.”')).toContain('said (a guess)');
	});

	it.each([
		['Mayor Jane Holt said that the bridge was not safe.', 'said'],
		['Mayor Jane Holt was well able to say that the bridge was safe.', 'say'],
		['Mayor Jane Holt, who did not vote, said that it was late.', 'said'],
		['Mayor Jane Holt did not hesitate to say that the council was bankrupt.', 'say'],
		['Mayor Jane Holt never refused to name the contractor.', 'never refused'],
		['Mayor Jane Holt never failed to say that the council was bankrupt.', 'say'],
		['Women whom the police failed said that nobody had come.', 'said'],
		['Mayor Jane Holt not only said that the council was bankrupt.', 'said'],
		['Mayor Jane Holt denied that the council was bankrupt.', 'denied'],
		['Mayor Jane Holt falsely claimed that the count was rigged.', 'claimed'],
		['The Herald quoted the wrongly jailed clerk, Jane Holt, as saying: “Nobody was hurt.”', 'saying'],
		['The forged letter reached Mayor Jane Holt, who said: “Nobody was hurt.”', 'said'],
		['Mayor Jane Holt said that the fake quote was a disgrace.', 'said'],
		['Mayor Jane Holt did not rule it out: “Never say never.”', 'rule'],
		['Mayor Jane Holt did not answer: “No comment.”', 'answer'],
		['There is no doubt that Mayor Jane Holt said “nobody was hurt.”', 'said'],
		['A few engineers said that the bridge was safe.', 'said'],
		['Mayor Jane Holt said that the bridge was safe?', 'said'],
		['Did it rain when Mayor Jane Holt said “nobody was hurt”?', 'said'],
		['The bridge was not shut. It is true that Mayor Jane Holt said “nobody was hurt.”', 'said'],
		['No less an authority than Mayor Jane Holt said that the bridge was safe.', 'said'],
		['No Labels, a group, said that the bridge was safe.', 'said'],
		['Not all engineers said that the bridge was safe.', 'said'],
		['Mayor Jane Holt seems to believe that the pier is sound.', 'believe'],
		['Mayor Jane Holt is likely to say that the pier is sound.', 'say'],
		['Mayor Jane Holt was not afraid to say that the pier was sound.', 'say'],
		['Mayor Jane Holt did not wait to say that the pier was sound.', 'say'],
		['Mayor Jane Holt must have said “nobody was hurt.”', 'said'],
		['Mayor Jane Holt wrongly reported that the bridge was safe.', 'reported'],
		['No 10 said that the bridge was safe.', 'said'],
		['Mayor Jane Holt, it is true, said “nobody was hurt.”', 'said'],
	])('is not taken for it: %s', (text, cue) => {
		expect(cues(text)).toEqual([cue]);
	});
});

describe('withoutNegator', () => {
	it.each([
		['the mayor cannot', 2],
		['voters never', 1],
		['the mayor', 2],
		['nobody', 1],
	])('leaves who speaks: %s', (source, end) => {
		const [passage] = read(source).passages;
		expect(withoutNegator(passage, {start: 0, end: passage.tokens.length})).toEqual({start: 0, end});
	});
});

describe('negatedCue', () => {
	const cueOf = (copy: string) => {
		const {passage, proposals} = proposed([copy]);
		const {start, end} = negatedCue(passage, proposals[0]);
		return passage.tokens
			.slice(start, end)
			.map(({text}) => text)
			.join(' ');
	};

	it.each([
		['{Holt} <stopped> short of saying [that it was late].', 'saying'],
		['{Holt} <refused> to say [whether it was late].', 'say'],
		['{Holt} <refused> [to say whether it was late].', 'refused'],
		['{Holt} <refused> to open [the gate].', 'refused'],
		['{Holt} <wants> to say [that it was late].', 'wants'],
		['{Holt} <said> [it was late].', 'said'],
	])('is the verb of saying where it is negated: %s', (copy, expected) => {
		expect(cueOf(copy)).toBe(expected);
	});
});

describe('isNegatedFor', () => {
	it.each([
		['[He never saw the bridge], as {the Herald} <claimed>.', true],
		['[He never saw the bridge], as {the Herald} <noted>.', false],
		['[He saw the bridge], as {the Herald} <claimed>.', false],
		['[He never saw the bridge], {the Herald} <claimed>.', false],
		['[He saw “never a bridge”], as {the Herald} <claimed>.', false],
		['As {the Herald} <claimed>, [he never saw the bridge].', false],
		['[He never saw the bridge], as was <claimed>.', false],
	])('tells of %s', (copy, expected) => {
		const {
			passage,
			proposals: [{source, cue, content}],
		} = proposed([copy]);
		expect(isNegatedFor(passage, source, cue, content)).toBe(expected);
	});
});
