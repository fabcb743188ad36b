import {describe, expect, it} from 'vitest';
import {type Character, createCharacter} from '../../../source/analyse/cast/character.js';
import {readNominal} from '../../../source/analyse/names/nominal.js';
import {tokenize} from '../../../source/analyse/passage/tokens.js';
import {isOtherOffice, isOtherTrade, likeness, standsIn} from '../../../source/analyse/speakers/likeness.js';
import {mayBeOfParty} from '../../../source/analyse/speakers/politicians.js';
import {said} from '../said.js';

const nominal = (phrase: string) => readNominal(tokenize(phrase, {start: 0, end: phrase.length}));

/** Somebody of whom the text says these things. */
const somebody = (kind: Character['kind'], name: string, ...said: readonly string[]): Character => {
	const words = name.toLowerCase().split(' ');
	const descriptions = said.map(text => {
		const {head, words: own} = nominal(text);
		return {start: 0, end: 0, text, words: own, head, ofPerson: kind === 'person'};
	});
	return {...createCharacter({text: name, words}), kind, descriptions};
};

const person = (...said: readonly string[]) => somebody('person', 'Ida Krol', ...said);

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
		expect(fits('the Swedish government', somebody('place', 'Norway'))).toBe(0);
	});
});

describe('isOtherOffice', () => {
	it.each([
		['the prime minister', 'health minister', true],
		['the minister', 'prime minister', true],
		['the vice president', 'president of Halden', true],
		['the deputy minister', 'minister', true],
		['the minister', 'deputy minister', false],
		['the prime minister', 'prime minister', false],
		['the Ohio Democrat', 'Democrat of Vermont', true],
		['the Democrat', 'Ohio Democrat', false],
		['the chancellor', 'shadow chancellor', true],
		['the assistant secretary', 'secretary of state', true],
		['the deputy secretary', 'secretary of state', true],
		['the secretary', 'assistant secretary', false],
		['the shadow chancellor', 'shadow chancellor', false],
		['the surgeon', 'prime minister', false],
		['the prime minister', 'prime minister’s own water minister', true],
		['the minister', 'prime minister’s own water minister', false],
		['the former chief executive', 'chief executive', true],
		['the former chief executive', 'former chief executive', false],
		['the former president', 'president', false],
		['the forward', 'defender', true],
		['the forward', 'striker', false],
		['the forward', 'security guard', false],
		['the winger', 'midfielder', false],
		['the winger', 'striker', false],
	])('of “%s” beside “%s”: %s', (phrase, said, is) => {
		expect(isOtherOffice(nominal(phrase), nominal(said).words)).toBe(is);
	});
});

describe('isOtherTrade', () => {
	it.each([
		['the Hamlet actor', 'Green candidate', true],
		['the boy', 'governor', true],
		['the boy', 'pupil', false],
		['the Hamlet actor', 'actor and senator', false],
		['the Hamlet actor', 'dentist', false],
		['the mayor', 'senator', false],
	])('%s is no %s: %s', (phrase, told, isOther) => {
		expect(isOtherTrade(nominal(phrase), person(told))).toBe(isOther);
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

describe('a post', () => {
	it('is that of nobody but people', () => {
		const airline = somebody('organization', 'Corvane', 'official Corvane page');
		expect(likeness(nominal('the chief minister'), airline)).toBe(0);
		expect(likeness(nominal('the chief minister'), person('official'))).toBeGreaterThan(1);
	});

	it.each([
		['the Labor leader', 'transport minister', false],
		['the leader', 'prime minister', true],
		['the union leader', 'general secretary', true],
		['the official', 'deputy fire commissioner', true],
		['the official', 'nurse', false],
	])('%s may be a %s: %s', (phrase, told, may) => {
		expect(likeness(nominal(phrase), person(told)) > 1).toBe(may);
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

describe('who speaks for one body', () => {
	it.each([
		[
			'A spokeswoman for the shipwrights’ union, Ida Krol,',
			'The ministry spokesperson',
			'The ministry spokesperson',
		],
		['Council spokesman Otto Falk', 'The police spokesman', 'The police spokesman'],
		['A spokeswoman for the shipwrights’ union, Ida Krol,', 'The union spokeswoman', 'Ida Krol'],
		['Ida Krol, a spokeswoman for Norfish,', 'The company spokeswoman', 'Ida Krol'],
		['A spokesman for the ministry, Otto Falk,', 'The department spokesman', 'Otto Falk'],
	])('does not speak for another: %s … %s', (first, second, who) => {
		expect(said(`${first} said that it was late.\n\n${second} said that it was early.`)[1]).toBe(
			`${who}: that it was early`,
		);
	});
});
