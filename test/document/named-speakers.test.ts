import {describe, expect, it} from 'vitest';
import {analyse} from '../../source/analyse/analyse.js';
import type {Analysis, Speaker} from '../../source/document/analysis.js';
import {speakersNamed} from '../../source/document/named-speakers.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';

const read = (text: string): Analysis => analyse(parseMarkdown(text, {kind: 'file', name: 'a.md'}), model);
const namesFor = (analysis: Parameters<typeof speakersNamed>[0], name: string): string[] =>
	speakersNamed(analysis, name).map(({name: own}) => own);
/** Somebody who is only named: nothing of theirs is quoted. */
const speaker = (name: string, kind: Speaker['kind'] = 'person', ...aliases: string[]) =>
	({id: name, name, kind, aliases, mentions: []}) as unknown as Speaker;
const among = (speakers: readonly Speaker[], ...said: ReadonlyArray<[source: string, ...ids: string[]]>) => ({
	speakers,
	quotations: said.map(([text, ...ids]) => ({
		source: {text},
		speakers: ids,
	})) as unknown as Analysis['quotations'],
});

const analysis = read(
	'“One,” said Anna Larsen.\n\n“Two,” said José Pérez.\n\nAnna Larsen said that the third was hers as well. “Four,” Larsen said.',
);
const named = (name: string): string[] => namesFor(analysis, name);

describe('speakersNamed', () => {
	it.each([
		['the full name', 'Anna Larsen', ['Anna Larsen']],
		['an alias', 'larsen', ['Anna Larsen']],
		['a part of the name', 'anna', ['Anna Larsen']],
		['a name without its accents', 'jose perez', ['José Pérez']],
		['an id', 'anna-larsen', ['Anna Larsen']],
		['nobody', 'Nemo', []],
		['half a word', 'ann', []],
	])('finds %s', (_, name, expected) => {
		expect(named(name)).toEqual(expected);
	});
});

describe('a form of address', () => {
	it('before a name is no part of it; without a name it is nobody’s', () => {
		const people = among([speaker('Ada Farrow'), speaker('Foreign Ministry', 'organization')]);
		expect(namesFor(people, 'Lord Farrow')).toEqual(['Ada Farrow']);
		expect(namesFor(people, 'Foreign Minister')).toEqual([]);
		expect(namesFor(people, 'Lord Justice')).toEqual([]);
	});
});

describe('a mention that was led to a speaker', () => {
	const people = among(
		[
			speaker('Obama'),
			speaker('one of Mr. Obama’s climate advisers', 'unnamed'),
			speaker('Washington Post', 'organization'),
			speaker('Ida Krol', 'person', 'Krol'),
			speaker('Jan Krol'),
		],
		['Mr. Obama', 'Obama'],
		['he', 'Obama'],
		['The president', 'Obama'],
		['The Post', 'Washington Post'],
		['Mrs. Krol', 'Ida Krol'],
		['both of them', 'Ida Krol', 'Jan Krol'],
		['Krol', 'Jan Krol'],
	);

	it.each([
		['Mr. Obama', ['Obama']],
		['mr obama', ['Obama']],
		['President Obama', ['Obama']],
		['obama', ['Obama']],
		['the President', ['Obama']],
		['THE POST', ['Washington Post']],
		['Mrs Krol', ['Ida Krol']],
		['both of them', ['Ida Krol', 'Jan Krol']],
		['one of Mr. Obama’s climate advisers', ['one of Mr. Obama’s climate advisers']],
		['climate advisers', ['one of Mr. Obama’s climate advisers']],
	])('finds them alone: %s', (name, expected) => {
		expect(namesFor(people, name)).toEqual(expected);
	});

	it('finds all who bear a surname that it is alone, and nobody where it is a pronoun', () => {
		expect(namesFor(people, 'Krol')).toEqual(['Ida Krol', 'Jan Krol']);
		expect(namesFor(people, 'Mr Krol')).toEqual(['Ida Krol', 'Jan Krol']);
		expect(namesFor(people, 'he')).toEqual([]);
	});
});

describe('an office', () => {
	const holder = (name: string, role: string, kind?: Speaker['kind']): Speaker => ({
		...speaker(name, kind),
		role,
	});
	const people = among([
		holder('Ida Holm', 'mayor of Elsby'),
		holder('Per Larsen', 'Foreign Minister'),
		holder('Nils Vik', 'Larsen campaign manager for Lund and Krol and deputy director at Nordbank'),
		holder('Una Lind', 'Ministry of Trade spokeswoman'),
		speaker('a spokeswoman for the harbour', 'unnamed'),
	]);

	it.each([
		['the mayor', ['Ida Holm']],
		['Mayor of Elsby', ['Ida Holm']],
		['Elsby Mayor Ida Holm', ['Ida Holm']],
		['foreign minister', ['Per Larsen']],
		['Foreign Minister Larsen', ['Per Larsen']],
		['campaign manager', ['Nils Vik']],
		['deputy director', ['Nils Vik']],
		['Nordbank deputy director', ['Nils Vik']],
		['spokeswoman', ['Una Lind', 'a spokeswoman for the harbour']],
	])('is whose it is, where nobody is called so: %s', (name, expected) => {
		expect(namesFor(people, name)).toEqual(expected);
	});

	it.each(['Elsby', 'Nordbank', 'Krol', 'Larsen campaign', 'director', 'Ministry of Trade', 'Mayor of Hull'])(
		'is not for whom it is, nor below whom, nor another: %s',
		name => {
			expect(namesFor(people, name)).toEqual([]);
		},
	);

	it('is nobody’s but theirs whom the text calls so', () => {
		const called = among(
			[holder('Ida Holm', 'mayor of Elsby'), holder('Ole Berg', 'mayor of Hull')],
			['the mayor', 'Ida Holm'],
		);
		expect(namesFor(called, 'the mayor')).toEqual(['Ida Holm']);
		expect(namesFor(called, 'mayor of Hull')).toEqual(['Ole Berg']);
	});
});

describe('a surname', () => {
	const lunds = read(
		'“One,” said Vera Lund.\n\n“Two,” said Nils Lund.\n\n“Three,” said Olaf Lundgren.\n\n“Four,” Lund said.',
	);

	it('finds all who bear it', () => {
		expect(namesFor(lunds, 'Lund')).toEqual(['Vera Lund', 'Nils Lund']);
	});

	it('finds who has it in front, too, and unnamed sources only where nobody else is meant', () => {
		const people = among([
			speaker('Wang Yi', 'person', 'Wang'),
			speaker('Wang Wenbin'),
			speaker('a lawyer of Wang', 'unnamed'),
		]);
		expect(namesFor(people, 'wang')).toEqual(['Wang Yi', 'Wang Wenbin']);
		expect(namesFor(people, 'lawyer')).toEqual(['a lawyer of Wang']);
	});

	it('is found by a name with an apostrophe or a hyphen, whichever sign it is', () => {
		const people = among([speaker('Siobhán O’Neill'), speaker('Abdul-Rahman al-Khatib')]);
		for (const name of ["O'Neill", 'O’Neill', "Siobhan O'Neill", 'o neill']) {
			expect(namesFor(people, name)).toEqual(['Siobhán O’Neill']);
		}

		for (const name of ['al-Khatib', 'Abdul-Rahman', 'khatib']) {
			expect(namesFor(people, name)).toEqual(['Abdul-Rahman al-Khatib']);
		}

		expect(namesFor(people, '-')).toEqual([]);
	});

	it('is found with a form of address, which is no part of a name', () => {
		expect(namesFor(lunds, 'Ms Vera Lund')).toEqual(['Vera Lund']);
		expect(namesFor(lunds, 'Mr. Justice Lundgren')).toEqual(['Olaf Lundgren']);
		expect(namesFor(lunds, 'Mr Justice')).toEqual([]);
		expect(namesFor(lunds, 'Vera Lundgren')).toEqual([]);
	});

	it('that several bear is an alias of none', () => {
		expect(lunds.speakers.flatMap(({aliases}) => aliases)).toEqual([]);
	});
});

it('finds one person by a surname that something else bears as well, and all of two persons', () => {
	const university = speaker('Lund University', 'organization');
	const ida = speaker('Ida Lund', 'person', 'Lund');
	expect(namesFor(among([ida, university]), 'Lund')).toEqual(['Ida Lund']);
	expect(namesFor(among([ida, university]), 'Lund University')).toEqual(['Lund University']);
	expect(namesFor(among([ida, speaker('Per Lund'), university]), 'Lund')).toEqual([
		'Ida Lund',
		'Per Lund',
		'Lund University',
	]);
});
