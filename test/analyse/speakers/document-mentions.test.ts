import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

const who = (paragraph: string): string | undefined => tell(`[Otto Falk] spoke.\n\n${paragraph}`).who.at(-1);

describe('a study', () => {
	const talk = '“We swim,” said [Otto Falk] of the Pools Union.';

	it.each([
		[`[A survey by the Halden Trust] came out.\n\n${talk}\n\n[The report] was long.`, 'Halden Trust'],
		[`[A Corvane Group poll] came out.\n\n${talk}\n\n[The survey] was long.`, 'Corvane Group'],
		[`[A study of lakes] came out.\n\n${talk}\n\n[The report] was long.`, 'A study of lakes'],
	])('is the one that was cited before, by another noun: %s', (text, expected) => {
		expect(tell(text).who.at(-1)).toBe(expected);
	});

	it.each([
		`[Studies by the Halden Trust] came out.\n\n${talk}\n\n[The report] was long.`,
		`[A letter by the Halden Trust] came out.\n\n${talk}\n\n[The report] was long.`,
		`[A survey by the Halden Trust] came out.${'\n\nIt rained.'.repeat(6)}\n\n${talk}\n\n[The report] was long.`,
	])('is no other paper, nor one long forgotten: %s', text => {
		expect(tell(text).who.at(-1)).toBe('Otto Falk');
	});
});

describe('what a body has found out', () => {
	it.each([
		['[Halden College records] were clear.', 'Halden College'],
		['[Halden College’s investigation] was long.', 'Halden College'],
		['[A Halden College investigation] was long.', 'Halden College'],
		['[The Halden College investigation] was long.', 'The Halden College investigation'],
		['[A tally by Halden College] was long.', 'Halden College'],
		['[The results of a Halden College vote] were clear.', 'The results of a Halden College vote'],
		['[Its Halden College summary] was clear.', 'Its Halden College summary'],
		['[An estimate by Halden College’s Harbour Board] was low.', 'Harbour Board'],
		['[A poll by Halden College and the Ledger] was clear.', 'Halden College + Ledger'],
		['[A CNN poll] was clear.', 'CNN'],
		['[A CNN/Ledger poll] was clear. [The poll] was long.', 'CNN + Ledger'],
		['[A USA Today poll] was clear.', 'USA Today'],
	])('is told by the body: %s', (paragraph, expected) => {
		expect(who(paragraph)).toBe(expected);
	});
});

describe('a paper of somebody with a role', () => {
	it('is theirs, and not whoever spoke last is taken for one', () => {
		expect(who('[The surveyor’s letter] was long.')).toBe('The surveyor’s letter');
		expect(tell('[Otto Falk, the surveyor,] spoke. [The surveyor’s letter] was long.').who.at(-1)).toBe(
			'Otto Falk',
		);
	});
});

describe('it, behind a study', () => {
	it('is the study of whoever has made it', () => {
		expect(tell('[A survey by Ida Krol] came out. [It] was long.').who.at(-1)).toBe('Ida Krol');
		expect(tell('[A letter by Ida Krol] came out. [It] was long.').who.at(-1)).toBe('nobody');
		expect(tell('[A survey by Ida Krol] came out. It rained. [It] was long.').who.at(-1)).toBe('nobody');
	});
});

describe('a paper of which the paragraph has told before', () => {
	it.each([
		[
			'A letter issued by the Krol campaign on Monday was short. [The letter] asked for rain.',
			'Krol campaign',
		],
		['A letter, sent by Mayor Ida Krol, was short. [The letter] asked for rain.', 'Ida Krol'],
		['A letter from Ida Krol was short. It rained. [The letter] asked for rain.', 'Ida Krol'],
	])('is theirs who issued it: %s', (paragraph, expected) => {
		expect(who(paragraph)).toBe(expected);
	});

	it.each([
		'A letter sent to Ida Krol was short. [The letter] asked for rain.',
		'A letter shared by Ida Krol was short. [The letter] asked for rain.',
		'A letter was late, and it rained by Ida Krol. [The letter] asked for rain.',
		'A letter from home came when it was late for Ida Krol. [The letter] asked for rain.',
		'A letter from Ida Krol’s aunt was found. It rained. [The letter] asked for rain.',
	])('is not theirs who are named beside it: %s', paragraph => {
		expect(who(paragraph)).toBe('Otto Falk');
	});
});

describe('a paper', () => {
	it('is not of the journal that a name ends', () => {
		expect(who('Salt helps, says [a study in the journal Annals of Northern Tides].')).toBe(
			'a study in the journal Annals of Northern Tides',
		);
		expect(who('Salt helps, says [a letter from Ana Ruiz of Halden].')).toBe('Ana Ruiz');
		expect(who('Salt helps, says [the report of Ana Ruiz].')).toBe('Ana Ruiz');
	});
});

it('a study that somebody cites is neither theirs, nor of where it is from', () => {
	expect(who('[Ida Krol] cites a study from Elsby. [The study] was calm.')).toBe('The study');
});

it('a study from somebody is theirs', () => {
	expect(tell('Ida Krol came. A study from Krol was read. [The study] was calm.').who.at(-1)).toBe(
		'Ida Krol',
	);
});
