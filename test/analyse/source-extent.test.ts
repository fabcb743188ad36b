import {describe, expect, it} from 'vitest';
import {
	controlledSubject,
	isNoSource,
	jointSource,
	participleSubject,
	strandedSource,
	wholeSource,
	withoutDateline,
} from '../../source/analyse/source-extent.js';
import type {Span} from '../../source/document/span.js';
import {read} from './read.js';

const passageOf = (text: string) => read(text).passages[0];

/** The range of the tokens of some words. */
const find = (text: string, words: string): Span => {
	const {tokens} = passageOf(text);
	const from = text.indexOf(words);
	return {
		start: tokens.findIndex(({end}) => end > from),
		end: tokens.findIndex(({end}) => end >= from + words.length) + 1,
	};
};

const wordsOf = (text: string, span: Span | null): string | null => {
	const {tokens} = passageOf(text);
	return span && text.slice(tokens[span.start].start, tokens[span.end - 1].end);
};

describe('wholeSource', () => {
	it.each([
		[
			'Norway’s ambassador to Denmark warned that it was late.',
			'Norway’s',
			'warned',
			'Norway’s ambassador to Denmark',
		],
		['His diary says it rained.', 'His', 'says', 'His diary'],
		['Their old maps, she warned, lie.', 'Their', 'warned', 'Their'],
		['The city’s chief engineer said no.', 'The city’s', 'said', 'The city’s chief engineer'],
		['Ana Ruiz’s claim that it rained was true.', 'Ana Ruiz’s', 'claim', 'Ana Ruiz’s'],
		['Ana Ruiz said no.', 'Ana Ruiz', 'said', 'Ana Ruiz'],
		[
			'Norway’s first ever woman ambassador said no.',
			'Norway’s',
			'said',
			'Norway’s first ever woman ambassador',
		],
		['Norway’s new and very tall ambassador said no.', 'Norway’s', 'said', 'Norway’s'],
		['Norway’s ambassador Per Holm said no.', 'Norway’s', 'said', 'Norway’s ambassador Per Holm'],
		['Norway’s ambassador to the talks said no.', 'Norway’s', 'said', 'Norway’s ambassador'],
		['Norway’s ambassador and Per Holm said no.', 'Norway’s', 'said', 'Norway’s ambassador'],
		['Norway’s “ambassador” said no.', 'Norway’s', 'said', 'Norway’s'],
		['Norway’s, an ambassador said, was next.', 'Norway’s', 'said', 'Norway’s'],
		['One resident of Halden said no.', 'One', 'said', 'One resident of Halden'],
		['One thing of note, he said, was clear.', 'One', 'said', 'One'],
		['The baker said no.', 'The', 'said', 'The'],
		['It was late, said one baker of Halden.', 'one', 'said', 'one'],
		['Doctors attending on him said no.', 'him', 'said', 'Doctors attending on him'],
		['Residents who spoke to the Echo said no.', 'the Echo', 'said', 'Residents'],
		['Residents spoke, and he said no.', 'he', 'said', 'he'],
		['He spoke to the Echo, which said no.', 'which', 'said', 'which'],
	])('finds it in %s', (text, source, cue, whole) => {
		expect(wordsOf(text, wholeSource(passageOf(text), find(text, source), find(text, cue)))).toBe(whole);
	});
});

describe('withoutDateline', () => {
	it.each([
		['SANDE (AP) — Health authorities are reporting a case.', 'SANDE (AP', 'reporting', 'Health authorities'],
		['SANDE (AP) — Anna Berg said no.', 'SANDE (AP) — Anna Berg', 'said', 'Anna Berg'],
		['SANDE (AP) — Anna Berg, 50, said no.', 'SANDE (AP) — Anna Berg', 'said', 'Anna Berg'],
		['SANDE (AP) — Anna Berg said no.', 'Anna Berg', 'said', 'Anna Berg'],
		['SANDE (AP) — “The ferry will stop,” the mayor said.', 'SANDE (AP', 'said', null],
		['SANDE (AP) — In a city far from the coast, nobody there said no.', 'SANDE', 'said', null],
		['SANDE (AP) — In May, nobody said no.', 'SANDE', 'said', null],
		['SANDE SAID NO — Anna Berg left.', 'SANDE', 'SAID', 'SANDE'],
		['SANDE (AP) — One of the five men who dug said no.', 'SANDE', 'said', 'One of the five men who dug'],
		[
			'SANDE (AP) — One of the five tall men who dug said no.',
			'SANDE',
			'said',
			'One of the five tall men who dug',
		],
		['SANDE (AP) — One of the five very tall men who dug said no.', 'SANDE', 'said', null],
		['SANDE (AP) — Said to be safe, the ferry left.', 'SANDE', 'Said', null],
	])('finds it in %s', (text, source, cue, left) => {
		expect(wordsOf(text, withoutDateline(passageOf(text), find(text, source), find(text, cue)))).toBe(left);
	});
});

describe('jointSource', () => {
	it.each([
		[
			'In a joint letter, Mayor Ann Reed and the bus company Green Coaches promised “a bus every hour”.',
			'the bus company Green Coaches',
			'promised',
			'Mayor Ann Reed and the bus company Green Coaches',
		],
		[
			'Ida Krol and her brother Emil warned us.',
			'her brother Emil',
			'warned',
			'Ida Krol and her brother Emil',
		],
		[
			'Ann Reed praised Otto Falk and the ferry company Blue Line promised “a boat”.',
			'the ferry company Blue Line',
			'promised',
			'the ferry company Blue Line',
		],
		['Ida Krol and Otto Falk warned us.', 'Otto Falk', 'warned', 'Otto Falk'],
		['The men and their wives warned us.', 'their wives', 'warned', 'their wives'],
		['It rained and the baker warned us.', 'the baker', 'warned', 'the baker'],
		['Ida Krol and her brother Emil warned us.', 'her brother', 'warned', 'her brother'],
		['It was late. Ida Krol and her brother warned us.', 'her brother', 'warned', 'Ida Krol and her brother'],
		['Krol and Falk warned us.', 'Krol', 'warned', 'Krol and Falk'],
		['Krol and Otto Falk warned us.', 'Krol', 'warned', 'Krol and Otto Falk'],
		['Krol and nobody else warned us.', 'Krol', 'warned', 'Krol'],
		['Workers and Falk warned us.', 'Workers', 'warned', 'Workers and Falk'],
		['It rained, and Falk warned us.', 'It', 'warned', 'It'],
	])('finds both in %s', (text, source, cue, joint) => {
		expect(wordsOf(text, jointSource(passageOf(text), find(text, source), find(text, cue)))).toBe(joint);
	});
});

describe('controlledSubject', () => {
	it.each([
		['The rule allowed Olga Dahl to claim that it was over.', 'claim', 'Olga Dahl'],
		['The rule allowed her to claim that it was over.', 'claim', null],
		['Olga Dahl would claim that it was over.', 'claim', null],
		['Dahl to claim victory in May.', 'claim', null],
		['Under “Rule Nine” to claim is to win.', 'claim', null],
	])('finds it in %s', (text, cue, subject) => {
		expect(wordsOf(text, controlledSubject(passageOf(text), find(text, cue)))).toBe(subject);
	});
});

describe('isNoSource', () => {
	it.each([
		['The guards have often been accused of sleeping.', 'The guards', 'accused', true],
		['It seems that the bridge is open.', 'It', 'seems', true],
		['There is talk of a bridge.', 'There', 'talk', true],
		['It appeared that the bridge was open.', 'It', 'appeared', true],
		['The bridge is not widely known to be open.', 'The bridge', 'known', true],
		['The guards got told to go.', 'The guards', 'told', true],
		['The guards are worried that the bridge is open.', 'The guards', 'worried', false],
		['The guards have accused the mayor of sleeping.', 'The guards', 'accused', false],
		['The guards are often saying so.', 'The guards', 'saying', false],
		['Falk’s repeated claims were false.', 'Falk’s', 'repeated', false],
		['It said that the bridge was open.', 'It', 'said', false],
		['It and the guards seemed to say so.', 'It and the guards', 'seemed', false],
		['She seems to say so.', 'She', 'seems', false],
		['The plan is bad and the guards said so.', 'The plan', 'said', false],
		['The plan is bad as guards once told us.', 'The plan', 'told', false],
		['Accused of sleeping, as the guards said, he left.', 'the guards', 'said', false],
	])('tells whether %s has one before its verb', (text, source, cue, expected) => {
		expect(isNoSource(passageOf(text), find(text, source), find(text, cue))).toBe(expected);
	});
});

describe('strandedSource', () => {
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

describe('participleSubject', () => {
	it.each([
		['Ana Ruiz waved, saying “no.”', 'saying', 'Ana Ruiz'],
		['Ana Ruiz would not answer, saying only “no.”', 'saying', 'Ana Ruiz'],
		['She left while praising the “old bridge.”', 'praising', 'She'],
		['She left after only noting that it was “old.”', 'noting', 'She'],
		['She left humming “no.”', 'humming', null],
		['She left, humming “no.”', 'humming', null],
		['She is known for saying “no.”', 'saying', null],
		['“No,” she wrote, saying “never.”', 'saying', null],
		['Saying “no,” she left.', 'Saying', null],
	])('is whoever acts in %s', (text, words, expected) => {
		expect(wordsOf(text, participleSubject(passageOf(text), find(text, words)))).toBe(expected);
	});
});
