import {describe, expect, it} from 'vitest';
import {jointSource, wholeSource, withoutDateline} from '../../../source/analyse/sources/source-extent.js';
import {find, passageOf, wordsOf} from '../read.js';

describe('wholeSource', () => {
	it.each([
		[
			'Norway’s ambassador to Denmark warned that it was late.',
			'Norway’s',
			'warned',
			'Norway’s ambassador to Denmark',
		],
		['His diary says it rained.', 'His', 'says', 'His diary'],
		['Ana Ruiz had, in May, said no.', 'Ana Ruiz had', 'said', 'Ana Ruiz'],
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
		['Sources close to the player insist so.', 'Sources', 'insist', 'Sources close to the player'],
		['Sources close to him, she said, slept.', 'Sources', 'said', 'Sources'],
		['Shops close to the pier said no.', 'Shops', 'said', 'Shops'],
		['One resident of Halden said no.', 'One', 'said', 'One resident of Halden'],
		['One thing of note, he said, was clear.', 'One', 'said', 'One'],
		['The baker said no.', 'The', 'said', 'The'],
		['It was late, said one baker of Halden.', 'one', 'said', 'one'],
		['Doctors attending on him said no.', 'him', 'said', 'Doctors attending on him'],
		['Residents who spoke to the Echo said no.', 'the Echo', 'said', 'Residents'],
		['Residents spoke, and he said no.', 'he', 'said', 'he'],
		['A polling memo sent out in May and obtained by the Echo found it.', 'Echo', 'found', 'A polling memo'],
		[
			'A memo by Ana Ruiz seen by the Echo found it.',
			'the Echo',
			'found',
			'A memo by Ana Ruiz seen by the Echo',
		],
		['A memo, late and obtained by the Echo found it.', 'Echo', 'found', 'Echo'],
		['A dog obtained by the Echo found it.', 'Echo', 'found', 'Echo'],
		['Memo obtained by the Echo found it.', 'Echo', 'found', 'Echo'],
		['A memo obtained by the Echo, she found, lied.', 'Echo', 'found', 'Echo'],
		['He spoke to the Echo, which said no.', 'which', 'said', 'which'],
	])('finds it in %s', (text, source, cue, whole) => {
		expect(wordsOf(text, wholeSource(passageOf(text), find(text, source), find(text, cue)))).toBe(whole);
	});
});

describe('withoutDateline', () => {
	it.each([
		['SANDE (AP) — Health authorities are reporting a case.', 'SANDE (AP', 'reporting', 'Health authorities'],
		['SANDE (AP) — Anna Berg said no.', 'SANDE (AP) — Anna Berg', 'said', 'Anna Berg'],
		['In Reed v Holm [1998] Lord Hale said no.', 'In Reed v Holm [1998] Lord Hale', 'said', 'Lord Hale'],
		['In V Magazine Lord Hale said no.', 'V Magazine Lord Hale', 'said', 'V Magazine Lord Hale'],
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
