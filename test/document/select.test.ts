import {describe, expect, it} from 'vitest';
import {analyse} from '../../source/analyse/analyse.js';
import type {Speaker} from '../../source/document/analysis.js';
import {select, selectSpeakers, speakersNamed} from '../../source/document/select.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';

const analysis = analyse(
	parseMarkdown(
		'“One,” said Anna Larsen.\n\n“Two,” said José Pérez.\n\nAnna Larsen said that the third was hers as well. “Four,” Larsen said.',
		{kind: 'file', name: 'a.md'},
	),
	model,
);
const named = (name: string): string[] => speakersNamed(analysis.speakers, name).map(speaker => speaker.name);

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
	const speaker = (name: string) => ({id: name, name, kind: 'person', aliases: []}) as unknown as Speaker;
	const people = [speaker('Ada Farrow'), speaker('Foreign Ministry')];
	it('before a name is no part of it; without a name it is nobody’s', () => {
		expect(speakersNamed(people, 'Lord Farrow')).toEqual([people[0]]);
		expect(speakersNamed(people, 'Foreign Minister')).toEqual([]);
		expect(speakersNamed(people, 'Lord Justice')).toEqual([]);
	});
});

describe('a surname', () => {
	const {speakers} = analyse(
		parseMarkdown(
			'“One,” said Vera Lund.\n\n“Two,” said Nils Lund.\n\n“Three,” said Olaf Lundgren.\n\n“Four,” Lund said.',
			{kind: 'file', name: 'a.md'},
		),
		model,
	);

	it('finds all who bear it', () => {
		expect(speakersNamed(speakers, 'Lund').map(({name}) => name)).toEqual(['Vera Lund', 'Nils Lund']);
	});

	it('finds who has it in front, too, and unnamed sources only where nobody else is meant', () => {
		const speaker = (name: string, kind: Speaker['kind'], ...aliases: string[]) =>
			({id: name, name, kind, aliases}) as unknown as Speaker;
		const people = [
			speaker('Wang Yi', 'person', 'Wang'),
			speaker('Wang Wenbin', 'person'),
			speaker('a lawyer of Wang', 'unnamed'),
		];
		expect(speakersNamed(people, 'wang').map(({name}) => name)).toEqual(['Wang Yi', 'Wang Wenbin']);
		expect(speakersNamed(people, 'lawyer').map(({name}) => name)).toEqual(['a lawyer of Wang']);
	});

	it('is found by a name with an apostrophe or a hyphen, whichever sign it is', () => {
		const people = ['Siobhán O’Neill', 'Abdul-Rahman al-Khatib'].map(
			name => ({id: name, name, kind: 'person', aliases: []}) as unknown as Speaker,
		);
		const found = (name: string) => speakersNamed(people, name).map(({name: own}) => own);
		for (const name of ["O'Neill", 'O’Neill', "Siobhan O'Neill", 'o neill']) {
			expect(found(name)).toEqual(['Siobhán O’Neill']);
		}

		for (const name of ['al-Khatib', 'Abdul-Rahman', 'khatib']) {
			expect(found(name)).toEqual(['Abdul-Rahman al-Khatib']);
		}

		expect(found('-')).toEqual([]);
	});

	it('is found with a form of address, which is no part of a name', () => {
		expect(speakersNamed(speakers, 'Ms Vera Lund').map(({name}) => name)).toEqual(['Vera Lund']);
		expect(speakersNamed(speakers, 'Mr. Justice Lundgren').map(({name}) => name)).toEqual(['Olaf Lundgren']);
		expect(speakersNamed(speakers, 'Mr Justice')).toEqual([]);
		expect(speakersNamed(speakers, 'Vera Lundgren')).toEqual([]);
	});

	it('that several bear is an alias of none', () => {
		expect(speakers.flatMap(({aliases}) => aliases)).toEqual([]);
	});
});

describe('select', () => {
	it('keeps the quotations of a speaker and a kind, and the speakers that are left', () => {
		const {quotations, speakers} = select(analysis, {speaker: 'larsen', kind: 'direct'});
		expect(quotations.map(({text}) => text)).toEqual(['“One,”', '“Four,”']);
		expect(speakers.map(({name, quotations: ids}) => [name, ids])).toEqual([
			['Anna Larsen', quotations.map(({id}) => id)],
		]);
	});

	it('tells of a selected speaker what holds of the whole article', () => {
		const {speakers} = selectSpeakers(analysis, {kind: 'indirect'});
		expect(speakers).toEqual(analysis.speakers.filter(({name}) => name === 'Anna Larsen'));
	});

	it('tells of the speaker who is asked for, and of nobody who says something with them', () => {
		const joint = analyse(
			parseMarkdown('“One,” said Ida Lund.\n\n“Two,” said Ida Lund and Vera Holm.', {
				kind: 'file',
				name: 'a.md',
			}),
			model,
		);
		expect(select(joint, {speaker: 'Lund'}).speakers.map(({name}) => name)).toEqual([
			'Ida Lund',
			'Vera Holm',
		]);
		expect(selectSpeakers(joint, {speaker: 'Lund'}).speakers.map(({name}) => name)).toEqual(['Ida Lund']);
	});

	it('changes nothing where nothing is selected', () => {
		expect(select(analysis, {})).toBe(analysis);
	});
});
