import {describe, expect, it} from 'vitest';
import {strandedSource, unfoundSource} from '../../../source/analyse/sources/unfound-source.js';
import {find, passageOf, wordsOf} from '../read.js';

describe('strandedSource', () => {
	it.each([
		['A person close to the club, however, said it was over.', 'A person close to the club'],
		['A person close to the club, quite late, said it was over.', undefined],
	])('finds who opens a sentence before a word between commas: %s', (sentence, who) => {
		const content = [find(sentence, sentence.split(',')[0]), find(sentence, 'it was over')];
		const found = strandedSource(passageOf(sentence), {content, cue: find(sentence, 'said')});
		expect(found && wordsOf(sentence, found)).toBe(who);
	});

	const text = '“It is over,” says Baker. “Go home.”';

	it('finds the speaker among the pieces of what is said', () => {
		const [first, baker, rest] = ['“It is over,”', 'Baker', '“Go home.”'].map(words => find(text, words));
		const cue = find(text, 'says');
		expect(strandedSource(passageOf(text), {content: [first, baker, rest], cue})).toBe(baker);
		expect(strandedSource(passageOf(text), {content: [first, rest], cue})).toBeUndefined();
		expect(strandedSource(passageOf(text), {content: [baker], cue})).toBeUndefined();
	});

	it.each([
		[
			'Jo Park, head of the centre, told us that it was over.',
			['Jo Park, head of the centre', 'that it was over'],
			'told',
			0,
		],
		['Jo Park told us that it was over.', ['Jo Park', 'that it was over'], 'told', 0],
		['Jo Park then often told us that it was over.', ['Jo Park', 'that it was over'], 'told', undefined],
		[
			'head of the centre told us that it was over.',
			['head of the centre', 'that it was over'],
			'told',
			undefined,
		],
		['“Jo Park” told us that it was over.', ['“Jo Park”', 'that it was over'], 'told', undefined],
		['The mayor tells Jo Park that it is over.', ['Jo Park', 'that it is over'], 'tells', undefined],
		[
			'“It is over,” says Baker of it. “Go home.”',
			['“It is over,”', 'Baker of it', '“Go home.”'],
			'says',
			undefined,
		],
		['“It is over,” he says. “Go home.”', ['“It is over,”', '“Go home.”'], 'says', undefined],
		['“It is over,” he says: “Go”', ['“It is over,”', '“Go”'], 'says', undefined],
		['“It is over,” she says “Go home.”', ['“It is over,”', '“Go home.”'], 'says', undefined],
		['“It,” Baker then says, “is over.”', ['“It,”', 'Baker', '“is over.”'], 'says', undefined],
		['“Never,” reads a note on the gate.', ['“Never,”', 'a note on the gate'], 'reads', 1],
		['“Move!” shouted the guard, and left.', ['“Move!”', 'the guard'], 'shouted', 1],
		['“Move!” shouted louder every hour.', ['“Move!”', 'louder every hour'], 'shouted', undefined],
		['The “mill” needs a new roof.', ['The “mill”', 'a new roof'], 'needs', undefined],
	] as const)('finds it, or nobody, in %s', (sentence, pieces, cue, expected) => {
		const content = pieces.map(words => find(sentence, words));
		expect(strandedSource(passageOf(sentence), {content, cue: find(sentence, cue)})).toBe(
			expected === undefined ? undefined : content[expected],
		);
	});
});

const behind = ({end}: {end: number}) => ({start: end, end: end + 1});

describe('the name that opens a sentence', () => {
	it.each([
		['Moore further asserted that it was over.', 'asserted', 'Moore'],
		['It rained. Ida Krol also said that it was over.', 'said', 'Ida Krol'],
		['Whenever asserted, it was wrong.', 'asserted', null],
		['The guard then asserted that it was over.', 'asserted', null],
		['Otto Falk asked about the ferry laughed.', 'asked', null],
		['Otto Falk saying so surprised us.', 'saying', null],
		['Asserted by Moore, it was wrong.', 'Asserted', null],
		['Mine asserted that it was over.', 'asserted', null],
		['CAN asserted that it was over.', 'asserted', 'CAN'],
		['I asserted that it was over.', 'asserted', null],
		['CAN ASSERTED THAT it was over.', 'ASSERTED', null],
		['Grace Kelly asserted that it was over.', 'asserted', 'Grace Kelly'],
		['Otto Falk accused of theft laughed.', 'accused', null],
		['Otto Falk questioned by nobody laughed.', 'questioned', null],
		['Otto Falk left and asserted that it was over.', 'asserted', null],
	])('is the one that opens %s', (text, words, expected) => {
		expect(
			wordsOf(
				text,
				unfoundSource(passageOf(text), {content: [behind(find(text, words))], cue: find(text, words)}),
			),
		).toBe(expected);
	});
});

describe('the subject behind a participle', () => {
	it.each([
		[
			'Having announced that it would close, the mill dismissed its clerks.',
			'announced',
			'that it would close',
			'the mill',
		],
		['After arguing that it was late, he called a taxi.', 'arguing', 'that it was late', 'he'],
		['Worried the river might flood, Ida Krol left.', 'Worried', 'the river might flood', 'Ida Krol'],
		['Worried the river might flood, Ida Krol downstream.', 'Worried', 'the river might flood', null],
		['Worried the river might flood, Ida Krol called us.', 'Worried', 'the river might flood', 'Ida Krol'],
		['After arguing that it was late, it is time to go.', 'arguing', 'that it was late', null],
		['After arguing that it was late he called a taxi.', 'arguing', 'that it was late', null],
		['He sat arguing that it was late, and they left.', 'arguing', 'that it was late', null],
		['He argued that it was late, and they left.', 'argued', 'that it was late', null],
	])('acts behind what a participle says in %s', (text, words, said, expected) => {
		const proposal = {content: [find(text, said)], cue: find(text, words)};
		expect(wordsOf(text, unfoundSource(passageOf(text), proposal))).toBe(expected);
	});
});

describe('who objects', () => {
	it.each([
		['The mayor faced criticism from rivals that it was late.', 'faced', 'that it was late', 'rivals'],
		['The mayor is facing calls from two councillors for a vote.', 'facing', 'a vote', 'two councillors'],
		['The mayor has resisted calls from a few rivals to go.', 'calls', 'to go', 'a few rivals'],
		['The mayor has made calls from a few rivals to go.', 'calls', 'to go', null],
		['The mayor faced criticism for the delay.', 'faced', 'the delay', null],
		['The mayor faced calls from across the country for a vote.', 'faced', 'a vote', null],
		['The mayor faced criticism from the start for the delay.', 'faced', 'the delay', null],
		['The mayor faced a ban from rivals for a year.', 'faced', 'a year', null],
		['The mayor heard from rivals that it was late.', 'heard', 'that it was late', null],
		['The mayor faced criticism from, he said, rivals that it was late.', 'faced', 'that it was late', null],
		['That it was late, the mayor faced.', 'faced', 'That it was late', null],
	])('is whoever somebody hears it from: %s', (text, cue, said, expected) => {
		const proposal = {content: [find(text, said)], cue: find(text, cue)};
		expect(wordsOf(text, unfoundSource(passageOf(text), proposal))).toBe(expected);
	});
});

describe('unfoundSource', () => {
	it.each([
		['The mayor faced criticism from rivals that it was late.', 'faced', 'that it was late', 'rivals'],
		['After arguing that it was late, he called a taxi.', 'arguing', 'that it was late', 'he'],
		['Moore further asserted that it was late.', 'asserted', 'that it was late', 'Moore'],
		['Somebody, it is told, that it was late.', 'told', 'that it was late', null],
	])('asks all who may say it: %s', (sentence, cue, said, expected) => {
		const told = {content: [find(sentence, said)], cue: find(sentence, cue)};
		expect(wordsOf(sentence, unfoundSource(passageOf(sentence), told))).toBe(expected);
	});
});
