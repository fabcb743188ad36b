import {describe, expect, it} from 'vitest';
import type {Speech} from '../../../source/analyse/passage/speech.js';
import {type Floor, nobodysFloor} from '../../../source/analyse/turns/floor.js';
import {attributeUnclaimed} from '../../../source/analyse/unclaimed/unclaimed-marks.js';
import {read} from '../read.js';
import {said} from '../said.js';

type Known = {source?: string; cue?: string; content?: string[]; marked?: boolean; confidence?: number};

/** Whose what stands in marks is, by what others are known to say in the same text: `Reed: “Never,” (0.6)` */
const claimedIn = (text: string, known: readonly Known[] = [], floor: Partial<Floor> = {}): string[] => {
	const {
		text: whole,
		passages: [passage],
	} = read(text);
	const span = (words: string) => {
		const start = whole.indexOf(words);
		return {start, end: start + words.length};
	};
	const here = known.map(
		({source, cue, content = [], marked = true, confidence = 1}): Speech => ({
			content: content.map(span),
			source: source ? span(source) : null,
			cue: cue ? span(cue) : null,
			marked,
			confidence,
		}),
	);
	for (const sentence of passage.sentences) {
		attributeUnclaimed(passage, sentence, here, {...nobodysFloor(), ...floor});
	}

	return here.map(({content, source, confidence}) => {
		const words = content.map(({start, end}) => whole.slice(start, end)).join(' … ');
		return `${source ? whole.slice(source.start, source.end) : '∅'}: ${words} (${confidence})`;
	});
};

describe('who follows a quotation', () => {
	it.each([
		['“No answer,” he shot back.', 'he'],
		['“No answer,” I waved.', 'I'],
		['“No,” her son waved over.', 'her son'],
		['“No answer,” Reed shot back with a laugh.', 'Reed'],
		['“No,” another Reed waved in.', 'another Reed'],
		['“Never…” the boy waved,', 'the boy'],
		['“No answer,” Reed waved, smiling.', 'Reed'],
		['“No answer,” Reed waved out, smiling.', 'Reed'],
		['“No,” Ana Ruiz Berg waved', 'Ana Ruiz Berg'],
		['“No answer,” a voice in the film states.', 'a voice in the film'],
		['“No answer,” Reed, the oldest of the six, tweeted late on Friday.', 'Reed, the oldest of the six'],
		['“No answer,” the Berg brothers state in their letter.', 'the Berg brothers'],
	])('says it: %s', (text, who) => {
		expect(claimedIn(text)[0]).toMatch(new RegExp(`^${who}: .* \\(0\\.6\\)$`));
	});

	it.each([
		'“No answer” Reed waved.',
		'“No answer,” waved.',
		'“No answer,” small boys waved.',
		'“No answer,” Reed Waved.',
		'“No answer,” Reed 12.',
		'“No answer,” the boy and his friend Ana Ruiz waved.',
		'“No answer,” Reed waved to her.',
		'“No answer,” Reed waved back to her.',
		'Then, “No answer,” Reed waved.',
		'“No answer,” Reed “waved.”',
		'“No answer,” Reed waved twice.',
		'“No answer,” the boy',
		'“No answer,” small voices state.',
		'“No answer,” the claims of his brother were.',
		'“No answer,” Reed; he replied.',
		'“No answer,” the boy, when he replied, left.',
		'“No answer,” Reed opened “what” he noted.',
		'“No answer” a voice in the film states.',
	])('does not say it: %s', text => {
		expect(claimedIn(text).filter(line => line.endsWith('(0.6)'))).toEqual([]);
	});
});

describe('a stretch that nobody owns', () => {
	it.each([
		['Ana Ruiz opened “the long road to it now.”', 'Ana Ruiz: “the long road to it now.” (0.35)'],
		['Ana Ruiz smiled. “What can be built here now?”', 'Ana Ruiz: “What can be built here now?” (0.35)'],
		[
			'Ana Ruiz opened the “new” and “very equitable order of the world.”',
			'Ana Ruiz: “new” and “very equitable order of the world.” (0.35)',
		],
	])('may be whom the sentence is about: %s', (text, expected) => {
		expect(claimedIn(text)).toEqual([expected]);
	});

	it.each([
		'Ana Ruiz opened “the long road to it.”',
		'Is it “the long road to it now”?',
		'Ana Ruiz smiled. Is it “what can be built here now”?',
		'Ana Ruiz smiled. Is it “what can be built here now?”',
		'Ana Ruiz smiled. “What can be built here now?” was it.',
	])('may be nobody’s: %s', text => {
		expect(claimedIn(text)).toEqual([]);
	});

	it('leaves to others what they say between two of them', () => {
		expect(
			claimedIn('Ana Ruiz opened the “new” and, he said, late “and equitable order of the whole world.”', [
				{source: 'he', cue: 'said', content: ['late'], marked: false},
			]),
		).toEqual(['he: late (1)', 'Ana Ruiz: “new” … “and equitable order of the whole world.” (0.35)']);
	});

	const park = {source: 'Jo Park', cue: 'said', content: ['“No,”']};

	it.each([
		['“No,” Jo Park said. “I am late.”', '“No,” … “I am late.”'],
		['“No,” Jo Park said. It was “late.”', '“No,”'],
		['“No,” Jo Park said. “Late” is it.', '“No,”'],
		['“No,” Jo Park said. Was it “a very long night for us all”?', '“No,” … “a very long night for us all”'],
	])('may go on with who spoke: %s', (text, words) => {
		expect(claimedIn(text, [park])).toEqual([`Jo Park: ${words} (1)`]);
	});

	it('is not by who reports without marks below, nor by who speaks two sentences below', () => {
		const falk = {source: 'Otto Falk', cue: 'said', content: ['“It is over.”']};
		const fest = 'To all the world it was “a very long night for us all”.';
		expect(claimedIn(`${fest} It rained. Otto Falk said: “It is over.”`, [falk])).toEqual([
			'Otto Falk: “It is over.” (1)',
		]);
		expect(claimedIn(`${fest} Otto Falk said: “It is over.”`, [falk])).toEqual([
			'Otto Falk: “It is over.” … “a very long night for us all” (1)',
		]);
		const reports = {...falk, content: ['it was over'], marked: false};
		expect(claimedIn(`${fest} Otto Falk said it was over.`, [reports])).toEqual([
			'Otto Falk: it was over (1)',
		]);
	});

	it('is guessed behind a paraphrase to be by the same one', () => {
		expect(
			claimedIn('Jo Park called him late. “He showed us all a way.”', [
				{source: 'Jo Park', cue: 'called', content: ['late'], marked: false},
			]),
		).toEqual(['Jo Park: late (1)', 'Jo Park: “He showed us all a way.” (0.6)']);
	});

	it('is by whom the sentence before is about, where that is another than who was reported', () => {
		expect(
			claimedIn('Jo Park asked her to come. Ruiz filmed it all. “He showed us all a way.”', [
				{source: 'Jo Park', cue: 'asked', content: ['to come'], marked: false},
			]),
		).toEqual(['Jo Park: to come (1)', 'Ruiz: “He showed us all a way.” (0.35)']);
	});

	it('does not go on with a paraphrase', () => {
		expect(
			claimedIn('Jo Park said it was late. “Not so.”', [
				{source: 'Jo Park', cue: 'said', content: ['it was late'], marked: false},
			]),
		).toEqual(['Jo Park: it was late (1)']);
	});
});

describe('a stretch before who tells it', () => {
	const told = {source: 'my father', cue: 'used to say', content: ['“is for fools.”']};

	it.each([
		['“Certainty,” my father used to say, “is for fools.”', told, true],
		['“Certainty” my father used to say, “is for fools.”', told, false],
		['Now “Certainty,” my father used to say, “is for fools.”', told, false],
		['“Certainty,” as my father used to say, “is for fools.”', told, false],
		['“Certainty,” my father used to say now, “is for fools.”', told, false],
		['“Certainty,” my father used to say, “is for fools.”', {...told, marked: false}, false],
	])('is told with the rest: %s', (text, known, expected) => {
		expect(claimedIn(text, [known])[0].includes('Certainty')).toBe(expected);
	});
});

describe('a stretch that opens a paragraph', () => {
	const speech = (): Speech => ({content: [], source: null, cue: null, marked: true, confidence: 0.8});

	it('is who was introduced, unless it has begun or does not stand first', () => {
		expect(claimedIn('“It was late.”', [], {introduced: speech()})).toEqual(['∅: “It was late.” (0.8)']);
		expect(claimedIn('It was “late.”', [], {introduced: speech()})).toEqual([]);
		const begun = {...speech(), content: [{start: 0, end: 3}]};
		expect(claimedIn('“It was late.”', [], {introduced: begun})).toEqual([]);
	});

	it('may be whose the paragraph before is, where it is all in marks', () => {
		expect(claimedIn('“It was late.”', [], {last: speech()})).toEqual(['∅: “It was late.” (0.6)']);
		expect(claimedIn('“It was late,” it seems.', [], {last: speech()})).toEqual([]);
		expect(claimedIn('It rained. “It was late.”', [], {last: speech()})).toEqual([]);
	});

	it('may be whose the paragraph before is, though others are told of in it', () => {
		const told = {source: 'We', cue: 'asked', content: ['for one']};
		expect(claimedIn('“We asked for one in May.”', [told], {last: speech()})).toEqual([
			'We: for one (1)',
			'∅: “We asked for one in May.” (0.6)',
		]);
	});

	it('may be whoever speaks in the paragraph before, where it is all of one', () => {
		const spoke = speech();
		expect(claimedIn('“It was a very long night.”', [], {spoke})).toEqual([
			'∅: “It was a very long night.” (0.35)',
		]);
		expect(claimedIn('“It was a very long night” there.', [], {spoke})).toEqual([]);
		expect(claimedIn('Was it “a very long night for us”?', [], {spoke})).toEqual([]);
		expect(claimedIn('Was it “a very long night for us?”', [], {spoke})).toEqual([]);
		expect(claimedIn('“It was a very long night.”')).toEqual([]);
		// A sentence of a paragraph is no paragraph.
		expect(claimedIn('“It was a very long night.” Was it?', [], {spoke})).toEqual([]);
	});
});

describe('what stands in marks behind a subject', () => {
	it('is not what that says where it is said of them', () => {
		expect(
			said(
				'“Leaders take risks,” Ana Ruiz said in her speech. President Otto Falk “has put it off for years.”',
			),
		).toEqual(['Ana Ruiz: “Leaders take risks,” … “has put it off for years.”']);
		expect(
			said(
				'Her father, Ana Ruiz says, tells jokes. Her mother is funny, but “mom funny, where she isn’t trying to be.”',
			).at(-1),
		).toContain('Ana Ruiz');
	});

	it('is not what that is called, nor who has done it', () => {
		expect(
			said('Otto Falk’s house, which has already been called “the ark of the whole valley”, was sold.').at(
				-1,
			),
		).toBe('unattributed: “the ark of the whole valley”');
		expect(said('The Ark was given by “friends of the sea and of its many birds”.').at(-1)).toBe(
			'unattributed: “friends of the sea and of its many birds”',
		);
	});

	it('is of whom an inverted sentence before it tells', () => {
		expect(said('“Just our luck”! Exclaimed Ana Ruiz. “It will all be mended by the spring”.').at(-1)).toBe(
			'Ana Ruiz: “It will all be mended by the spring”',
		);
	});

	it('is whose a name or noun before it is', () => {
		expect(said('The mayor nodded. “We will build it by the summer.”')).toEqual([
			'The mayor: “We will build it by the summer.”',
		]);
	});

	it.each([
		'Example: “That was so funny that I cried.”',
		'Instead of “can you make a computer do this”, say so.',
		'Last week it held an “expedited review of all of the mills”.',
	])('is nobody’s behind a word that names nobody: %s', text => {
		expect(said(text).every(line => line.startsWith('unattributed'))).toBe(true);
	});
});

describe('a short sentence in marks', () => {
	it('is whose what is reported before it is', () => {
		const before = 'Ana Ruiz said that it was late. It had been a long trial.';
		expect(said(`${before} “I cannot argue with it.”`).at(-1)).toBe('Ana Ruiz: “I cannot argue with it.”');
		expect(said(`${before} “I cannot.”`).at(-1)).toBe('unattributed: “I cannot.”');
	});

	it('goes on with nothing where it begins in the middle of a sentence', () => {
		const last = {content: [], source: null, cue: null, marked: true, confidence: 0.8};
		expect(claimedIn('“… prevent the old mill”', [], {last})).toEqual([]);
		expect(claimedIn('“prevent the old mill”', [], {last})).toEqual([]);
		expect(claimedIn('“Prevent the old mill”', [], {last}).length).toBe(1);
	});
});

describe('a paragraph that begins with sentences in marks', () => {
	const before = 'The flood was a warning to all, Otto Falk said.';

	it.each([
		'“The water rose by the hour.” He stayed up on the roof.',
		'“The water rose by the hour.” “The wall was gone.” He told the council to build another.',
	])('is of who spoke before, where it goes on about them: %s', text => {
		const [, found] = said(`${before}\n\n${text}`);
		expect(found).toMatch(/^Otto Falk: “The water rose by the hour\.”/);
	});

	it.each([
		'“The water rose by the hour.” It was late.',
		'It was late. “The water rose by the hour.” Many slept.',
	])('is not where it goes on about something else: %s', text => {
		expect(said(`${before}\n\n${text}`)).not.toContain('Otto Falk: “The water rose by the hour.”');
	});
});

describe('a sentence in marks between two who report', () => {
	it('is of the one before', () => {
		const text =
			'Ana Ruiz said the test is dull. But one part is odd: that moment when the results pop up. “Every time it is something different.” Otto Falk thinks that it is late.';
		expect(said(text)).toContain('Ana Ruiz: “Every time it is something different.”');
	});
});

it('takes what stands in marks before what somebody tells of themselves for no part of that', () => {
	expect(
		said('Otto Falk came.\n\n“The bus is late.” Otto Falk looked at the door. “I said it would be.”'),
	).toEqual(['Otto Falk: “The bus is late.” … “I said it would be.”', 'Otto Falk: it would be']);
});

describe('what a paragraph opens with in marks', () => {
	it('is of who goes on behind the one sentence that tells of them', () => {
		const told = (text: string) => said(`Anna Bell came.\n\n${text}`);
		expect(told('“The bus is late.” Otto Falk sat down. “It is never on time.”')).toEqual([
			'Otto Falk: “The bus is late.” … “It is never on time.”',
		]);
		expect(told('“The bus is late.” The road was wet. Otto Falk sat down. “It is never on time.”')).toEqual([
			'unattributed: “The bus is late.”',
			'Otto Falk: “It is never on time.”',
		]);
		expect(told('“The bus is late,” Anna Bell said. Otto Falk sat down. “It is never on time.”')[0]).toMatch(
			/^Anna Bell/,
		);
	});
});

it('gives a few words to who has just shaken their head', () => {
	expect(said('Martin Berg came. Berg shakes his head. “Not a soul.”')).toEqual([
		'Martin Berg: “Not a soul.”',
	]);
	expect(said('Martin Berg came. Berg opens his bag. “Not a soul.”')).toEqual([
		'unattributed: “Not a soul.”',
	]);
});
