import {describe, expect, it} from 'vitest';
import {last, tell} from './speaking.js';

describe('whom a lead calls what they are', () => {
	it.each([
		[
			'A carer who stole a boat was jailed.\n\nDana Moss, 44, left. It rained.\n\n[The carer] wept.',
			'Dana Moss',
		],
		[
			'A former bank clerk has won a boat.\n\nDana Moss, of Halden, left. It rained.\n\n[The clerk] wept.',
			'Dana Moss',
		],
		[
			'A nurse was hurt.\n\nIt rained.\n\nDana Moss, aged 44, left. It rained.\n\n[The nurse] wept.',
			'Dana Moss',
		],
		['A nurse was hurt.\n\nDana Moss (44) left. It rained.\n\n[The nurse] wept.', 'Dana Moss'],
	])('is who is named by age or place below: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});

	it.each([
		// nothing told beside the name, a role of their own, somebody named before, another gender, no lead
		['A nurse was hurt.\n\nDana Moss left. It rained. It froze.\n\n[The nurse] wept.'],
		['A nurse was hurt.\n\nDana Moss, 44, a baker, left. It rained. It froze.\n\n[The nurse] wept.'],
		['A nurse was hurt.\n\nIda Krol wept.\n\nDana Moss, 44, left. It rained. It froze.\n\n[The nurse] wept.'],
		['A nurse was hurt by Ida Krol.\n\nDana Moss, 44, left. It rained. It froze.\n\n[The nurse] wept.'],
		['A spokeswoman was hurt.\n\nPeter Moss, 44, left. It rained. It froze.\n\n[The spokesperson] wept.'],
		['A nurse must sleep.\n\nDana Moss, 44, left. It rained. It froze.\n\n[The nurse] wept.'],
	])('is nobody who may be somebody else: %s', text => {
		expect(last(text)[0]).toMatch(/nurse|spokesperson/i);
	});
});

describe('who speaks in a lead', () => {
	it.each([
		['[A carer] was hurt.\n\nDana Moss left.', 'Dana Moss'],
		['[A carer from Halden] was hurt.\n\nIt rained.\n\nDana Moss left.', 'Dana Moss'],
		['[The owner of a mill] was hurt.\n\nDana Moss left.', 'Dana Moss'],
		['[The chief executive of a mill] was hurt.\n\nDana Moss left.', 'Dana Moss'],
		['[Halden’s oldest nurse] was hurt.\n\nDana Moss left.', 'Dana Moss'],
		['[A carer] says so.\n\nDana Moss left.', 'Dana Moss'],
		['A carer has left after what [she] wrote.\n\nDana Moss left.', 'Dana Moss'],
		['[A mother] said her son was hurt.\n\nDana Moss, 44, of Halden, said so.', 'Dana Moss'],
		['[A man] was hurt by his wife.\n\nPeter Moss, 44, left.', 'Peter Moss'],
	])('is who is named below: %s', (text, who) => {
		expect(tell(text).who[0]).toBe(who);
	});

	it.each([
		// one name alone, a role of their own, no paragraph’s beginning, somebody without a name on purpose
		['[A carer] was hurt.\n\nMoss left.'],
		['[A carer] was hurt.\n\nDana Moss, a baker, left.'],
		['[A carer] was hurt.\n\nThen Dana Moss left.'],
		['[A witness] was hurt.\n\nDana Moss left.'],
		// who it is told of, a victim, a relative
		['[The owner] was hurt.\n\nDana Moss left.'],
		['[The mother] of a boy was hurt.\n\nDana Moss left.'],
		['[A carer] denied it.\n\nDana Moss, 44, was stabbed.'],
		['[A woman] said her daughter was hurt.\n\nDana Moss, 9, left.'],
	])('is nobody who may be somebody else: %s', text => {
		expect(tell(text).who[0]).not.toBe('Dana Moss');
	});
});

describe('whom a paragraph begins with by what they are', () => {
	it.each([
		['It rained.\n\n[The regional secretary] said it was late. “Never,” said Sheila Nance.', 'Sheila Nance'],
		['It rained.\n\n[The secretary] said it was late. “Never,” Sheila Nance said.', 'Sheila Nance'],
	])('is who is first named in it, where they say something: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});

	it.each([
		['It rained.\n\n[The secretary] said so. It froze.\n\n“Never,” said Sheila Nance.'],
		[
			'Sheila Nance slept. It rained.\n\nIt froze. It snowed.\n\n[The secretary] wept. “Never,” said Sheila Nance.',
		],
		['It rained.\n\n[The secretary] said so. “Never,” said Sheila Nance, a baker.'],
		['It rained.\n\n[The secretary] said so. Sheila Nance left.'],
		['It rained.\n\n[The secretary] said so with Jo Park. “Never,” said Sheila Nance.'],
		['It rained.\n\n[The secretary] jailed him. “Never,” said Sheila Nance.'],
	])('is nobody who may be somebody else: %s', text => {
		expect(last(text)[0]).toBe('The secretary');
	});

	it('is nobody of another gender, nor by a first name alone', () => {
		expect(last('It rained.\n\n[The spokesman] said so. “Never,” said Sheila Nance.')[0]).toBe(
			'The spokesman',
		);
		expect(last('It rained.\n\n[The secretary] said so. “Never,” said Sheila.')[0]).toBe('The secretary');
	});
});
