import {describe, expect, it} from 'vitest';
import {withSubjectsBeside} from '../../../source/analyse/corrections/subjects-beside.js';
import {rewritten} from '../proposed.js';

const last = (copy: string): string | undefined => rewritten([copy], withSubjectsBeside).at(-1);

describe('somebody without a name', () => {
	it.each([
		'I laughed so long that {a woman} in the aisle leant over and <said>, [“Why?”] Ana Ruiz smiles.',
		'I laughed so long that {the man} <said>, [“Why?”] Ana Ruiz smiles.',
		'I laughed so long that {one old man} <said>: [“Why?”] Ana Ruiz smiles.',
	])('is who says what the verb of their clause introduces: %s', expected => {
		const copy = expected.replace(/\{(.*?)\}/, '$1');
		expect(last(copy.replace('Ana Ruiz', '{Ana Ruiz}'))).toBe(expected);
		expect(last(copy.replace('I', '{I}'))).toBe(expected);
	});

	it.each([
		'I laughed so long that a woman leant over and said [“Why?”] {Ana Ruiz} <smiles>.',
		'{Ana Ruiz} met a woman and <said>, [“Why?”]',
		'{Ana Ruiz} laughed when the man fell over and <said>, [“Get up.”]',
		'I met a woman, leant over and <said>, [“Why?”] {Ana Ruiz} smiles.',
		'I laughed so long that a train left and <said>, [“Why?”] {Ana Ruiz} smiles.',
		'I laughed so long that {a woman} in the aisle leant over and <said>, [“Why?”]',
		'I laughed so long that a woman in the aisle <said>, [“Why?”] and [“When?”] {Ana Ruiz} smiles.',
		'I laughed so long that a woman in the far corner of the very old tram <said>, [“Why?”] {Ana Ruiz} smiles.',
	])('is left alone in %s', copy => {
		expect(last(copy)).toBe(copy);
	});
});

describe('a sentence that begins with its verb', () => {
	it('tells who speaks behind it', () => {
		expect(last('<Said> [one analyst of the weekend, “It was late.”]')).toBe(
			'<Said> {one analyst of the weekend}, [“It was late.”]',
		);
	});

	it.each([
		'It was <said> [one analyst of the weekend, “It was late.”]',
		'<Said> [one analyst of the weekend “It was late.”]',
		'<Said> [one analyst of the weekend, it was late.]',
		'<Said> [one, “It was late.”]',
		'<Told> [one analyst of the weekend, “It was late.”]',
		'<Said> [one analyst of the very long old cold dark wet weekend, “It was late.”]',
	])('is left alone in %s', copy => {
		expect(last(copy)).toBe(copy);
	});
});

describe('a surname that is a verb', () => {
	it.each(['[“It was late,”] {Read} <said>.', '[“It was late,”] <said> {Read}.'])('speaks: %s', expected => {
		expect(last(expected.replace('{Read}', '<Read>').replace('<said>', '{said}'))).toBe(expected);
	});

	it.each([
		'[“It was late,”] {they} <Read> on.',
		'{Ida} <Said> [it was late].',
		'[“It was late,”] {said} <he>.',
	])('does not in %s', copy => {
		expect(last(copy)).toBe(copy);
	});
});

describe('marks that are taken for who speaks', () => {
	it('hold what the name behind the verb says', () => {
		expect(last('{“I was far too cold”}, <laughed> [Ida Krol as she left].')).toBe(
			'[“I was far too cold”], <laughed> {Ida Krol} as she left.',
		);
	});

	it.each([
		'{“The Long Day”}, <laughed> [a clerk as she left].',
		'{“The Long Day”}, <called> [Ida Krol’s best film].',
		'{“The Long Day”}, <said> Ida Krol, [is a bad film].',
		'{“The Long Day”} of May <laughed> [Ida Krol as she left].',
		'{“The Long Day”}, now <claimed> [Ida Krol as she left].',
	])('stay what they are: %s', copy => {
		expect(last(copy)).toBe(copy);
	});
});
