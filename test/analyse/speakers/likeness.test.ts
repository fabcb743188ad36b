import {describe, expect, it} from 'vitest';
import type {Character} from '../../../source/analyse/cast/character.js';
import {likeness, standsIn} from '../../../source/analyse/speakers/likeness.js';
import {mayBeOfParty} from '../../../source/analyse/speakers/politicians.js';
import {nominal, person, somebody} from './somebody.js';

describe('likeness', () => {
	const fits = (phrase: string, character: Character) => likeness(nominal(phrase), character);

	it.each([
		['the minister', 'health minister'],
		['the lawyer', 'attorney'],
		['the economist', 'professor of economics'],
		['the Norwegian minister', 'minister of Norway'],
	])('leads “%s” to “%s”', (phrase, said) => {
		expect(fits(phrase, person(said))).toBeGreaterThan(0);
	});

	it('leads no paper to whoever has an office with a word that begins alike', () => {
		expect(fits('the statement', person('governor of Halden State'))).toBe(0);
	});

	it('leads a regulator to an office or a known one, and to no club', () => {
		for (const name of ['Office for Payments', 'Rail Commission', 'FDA', 'Ofcom', 'Rail Authority']) {
			expect(fits('the regulator', somebody('organization', name))).toBeGreaterThan(0);
		}

		for (const name of ['Halden Club', 'Post Office', 'School Board']) {
			expect(fits('the regulator', somebody('organization', name))).toBe(0);
		}

		expect(fits('the agency', somebody('organization', 'Office for Payments'))).toBe(0);
	});

	it('leads from those who put out fires or carry the ill to no other body', () => {
		const agency = somebody('organization', 'Harbour Agency');
		expect(fits('the service', agency)).toBeGreaterThan(0);
		expect(fits('the fire service', agency)).toBe(0);
		expect(fits('the ambulance service', agency)).toBe(0);
		expect(fits('the fire service', somebody('organization', 'Halden Fire Authority'))).toBeGreaterThan(0);
	});

	it('leads to a body of the same kind, but not to one that others own', () => {
		const institute = somebody('organization', 'Institute for Trade');
		expect(fits('the federation', institute)).toBeGreaterThan(0);
		expect(fits('the employers’ federation', institute)).toBe(0);
		expect(fits('the teachers’ union', somebody('organization', 'Halden Teachers Union'))).toBeGreaterThan(0);
	});

	it.each([
		['the surgeon', 'minister'],
		['the prime minister', 'health minister'],
		['the economist', 'economy minister'],
		['the Swedish minister', 'minister of Norway'],
		['the Austrian chancellor', 'chancellor of Australia'],
		['the Republican candidate', 'Democratic nominee'],
		['the council', 'council member'],
		['the harvest', 'harvest manager'],
	])('leads “%s” nowhere near “%s”', (phrase, said) => {
		expect(fits(phrase, person(said))).toBe(0);
	});

	it('is the greater the more they share, and by the best of what is said of somebody', () => {
		const minister = person('health minister of Norway');
		expect(fits('the health minister', minister)).toBeGreaterThan(fits('the minister', minister));
		expect(fits('the minister', person('health minister'))).toBeGreaterThan(
			fits('the politician', person('health minister')),
		);
		expect(fits('the minister', person('author', 'health minister'))).toBe(
			fits('the minister', person('health minister')),
		);
	});

	it('knows a body by a noun of its name or its kind, but no person so', () => {
		const board = somebody('organization', 'Halden Harbour Board');
		expect(fits('the board', board)).toBeGreaterThan(fits('the committee', board));
		expect(fits('the harbour board', board)).toBeGreaterThan(fits('the board', board));
		expect(fits('the bakery', board)).toBe(0);
		expect(fits('the board', somebody('person', 'Halden Board'))).toBe(0);
	});

	it('takes a country for its government, but neither a city nor another country', () => {
		expect(fits('the government', somebody('place', 'Norway'))).toBeGreaterThan(0);
		expect(fits('the Russian government', somebody('place', 'Russia'))).toBeGreaterThan(
			fits('the government', somebody('place', 'Russia')),
		);
		expect(fits('the country', somebody('place', 'Leeds'))).toBe(0);
		expect(fits('the government', somebody('place', 'Los Angeles'))).toBe(0);
		expect(fits('the government', somebody('place', 'North America'))).toBe(0);
		expect(fits('the government', somebody('place', 'Europe'))).toBe(0);
		expect(fits('the government', somebody('place', 'New Zealand'))).toBeGreaterThan(0);
		expect(fits('the Swedish government', somebody('place', 'Norway'))).toBe(0);
	});
});

describe('mayBeOfParty', () => {
	it.each([
		['the Republican', 'senator', true],
		['the Republican', 'GOP senator', true],
		['the Conservative', 'Tory MP', true],
		['the Republican', 'Democratic senator', false],
		['the Republican', 'plumber', false],
	])('leads “%s” to “%s”: %s', (phrase, said, may) => {
		expect(mayBeOfParty(nominal(phrase), person(said))).toBe(may);
	});
});

describe('standsIn', () => {
	it('tells a paper from the journal that it stands in', () => {
		const journal = somebody('organization', 'Sleep');
		const mention = {before: 'journal'} as Character['mentions'][number];
		expect(standsIn('paper', {...journal, mentions: [mention]})).toBe(true);
		expect(standsIn('journal', {...journal, mentions: [mention]})).toBe(false);
		expect(standsIn('paper', journal)).toBe(false);
	});
});
