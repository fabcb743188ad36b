import {describe, expect, it} from 'vitest';
import {crowdAt} from '../../../source/analyse/speakers/crowds.js';
import {passageOf} from '../read.js';
import {said} from '../said.js';
import {last, tell} from './speaking.js';

/** Whom `they` takes up behind a sentence. */
const they = (sentence: string): string | undefined => tell(`${sentence} [They] said no.`).who.at(-1);

describe('a crowd without a name', () => {
	it.each([
		['Some 400 parents had gathered.', 'Some 400 parents'],
		['By noon, nearly 400 parents had gathered.', 'nearly 400 parents'],
		['More than 200 angry local residents came.', 'More than 200 angry local residents'],
		['At least twelve farmers came.', 'At least twelve farmers'],
		['Up to 50 drivers came.', 'Up to 50 drivers'],
		['Hundreds of protesters came.', 'Hundreds of protesters'],
		['A group of students waited.', 'A group of students'],
		['A small crowd of farmers waited.', 'A small crowd of farmers'],
		['About a dozen of us came. Around dozens of nurses sang.', 'Around dozens of nurses'],
		['Two nurses came.', 'Two nurses'],
		['Three firefighters were hurt in May.', 'Three firefighters'],
	])('is whom they takes up: %s', (sentence, who) => {
		expect(they(sentence)).toBe(who);
	});

	it.each([
		'Some 400 bridges were shut.',
		'Some 400 parents and pupils sang.',
		'Two years ago it was late.',
		'Hundreds of very old and mostly quiet nurses sang.',
		'“Two nurses” it read.',
		'It was two nurses who came.',
		'A dozen eggs broke.',
		'Two Halden Mills.',
		'Two nurses “sang” to us.',
		'Three people died in May.',
		'Three men were killed in May.',
		'Two nurses of Halden sang.',
		'Two nurse calls came.',
	])('is none: %s', sentence => {
		expect(they(sentence)).toBe('nobody');
	});

	it('is one that has been told of already', () => {
		expect(said('[Protesters said it was late.](a)\n\nThat day, two protesters ran. They said no.')).toEqual([
			'Protesters: it was late',
			'Protesters: no',
		]);
	});
});

describe('crowdAt', () => {
	it('gives the phrase, up to its noun', () => {
		const passage = passageOf('It rained. More than 200 angry residents came.');
		const at = passage.tokens.findIndex(({text}) => text === 'More');
		expect(crowdAt(passage, at)?.map(({text}) => text)).toEqual([
			'More',
			'than',
			'200',
			'angry',
			'residents',
		]);
		expect(crowdAt(passage, at + 1)).toBeUndefined();
	});
});

describe('somebody with those around them', () => {
	it.each([
		['Ana Ruiz and her colleagues met. [They] left.', 'Ana Ruiz'],
		['Ana Ruiz and her old friends met. [They] left.', 'Ana Ruiz'],
		['Ana Ruiz and her dog met. [They] left.', 'nobody'],
		['Ana Ruiz met her colleagues. [They] left.', 'nobody'],
	])('are they: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});
});

describe('they', () => {
	it.each([
		['Ida Krol was late. She and her husband came.', 'Ida Krol'],
		['Ida Krol and her old friend came.', 'Ida Krol'],
		['Ida Krol and her neighbours came.', 'Ida Krol'],
		['Ida Krol was late. Her husband came.', 'nobody'],
		['Ida Krol was late. She and her umbrella came.', 'nobody'],
		['Ida Krol and her husband, Jan Krol, came.', 'Ida Krol + Jan Krol'],
	])('are those with somebody: %s', (sentence, who) => {
		expect(they(sentence)).toBe(who);
	});
});
