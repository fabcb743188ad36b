import {describe, expect, it} from 'vitest';
import {said} from './said.js';

describe('a stretch in quotation marks that two claim', () => {
	it.each([
		[
			'“It snows too much,” said Vera Lund, who runs the mill. Her brother, Nils Lund, laughed: “It snowed in May. It will snow in June.”',
			['Vera Lund: “It snows too much,”', 'Nils Lund: “It snowed in May. It will snow in June.”'],
		],
		[
			'“The pump is old,” said Ida Krol, who looks after it. The mayor, Otto Falk, nodded: “We have no money.”',
			['Ida Krol: “The pump is old,”', 'Otto Falk: “We have no money.”'],
		],
		[
			'“It is cold” and “it is dark,” said Vera Lund. Her brother, Nils Lund, laughed: “Why not?” and “What for?”',
			['Vera Lund: “It is cold” and “it is dark,”', 'Nils Lund: “Why not?” and “What for?”'],
		],
	])('is whose who introduces it with a colon: %j', (text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	it('is whose cue stands beside it in a sentence of its own', () => {
		expect(said('“We have no room,” Ida Krol told the council. “It was bad last year,” she added.')).toEqual([
			'Ida Krol: “We have no room,”',
			'Ida Krol: “It was bad last year,”',
		]);
	});

	it('is said without whom it is known from', () => {
		expect(
			said(
				'During the call, he asked about the mill, called Ida Krol a “ruin” and said, “somebody ought to burn it,” the mayor’s office said.',
			),
		).toContain('unattributed: “somebody ought to burn it,”');
	});

	it('stays with who goes on', () => {
		expect(said('“The pump is old,” said Ida Krol, who looks after it. “It was old when I came.”')).toEqual([
			'Ida Krol: “The pump is old,” … “It was old when I came.”',
		]);
	});
});

describe('a content behind its cue', () => {
	it.each([
		['Max Berg told Ida Krol he had no birds.', 'Max Berg: he had no birds'],
		[
			'Max Berg told a cheering crowd in Halden that the mill would open.',
			'Max Berg: that the mill would open',
		],
		['Max Berg told reporters the mill would open.', 'Max Berg: the mill would open'],
	])('begins behind whom it is said to: %s', (text, expected) => {
		expect(said(text)).toEqual([expected]);
	});
});

describe('a content in quotation marks', () => {
	it('goes around its source and cue, however short it begins', () => {
		expect(said('“Certainty,” my grandfather used to say, “is for fools.”')).toEqual([
			'my grandfather: “Certainty,” … “is for fools.”',
		]);
	});

	it('does not begin with the mark that ends the sentence before', () => {
		expect(
			said(
				'He and his wife Kali explained it in their podcast "Beyond Sums." Cutting what you spend takes effort, whereas earning more helps for long, they said.',
			),
		).toContain('unattributed: Cutting what you spend takes effort, whereas earning more helps for long');
	});

	it('ends where its sentence does, if the next one has none', () => {
		expect(
			said(
				'The mill said sales rose. Its owner, Otto Falk, disagreed: “They sank.” Clerks who declined to be named said Falk “will be gone by June”.',
			),
		).toContain('Otto Falk: “They sank.”');
	});
});
