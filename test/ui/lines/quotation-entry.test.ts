import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../../source/document/columns.js';
import {quotationEntry} from '../../../source/ui/lines/quotation-entry.js';
import {shownQuotations} from '../../../source/ui/selectors/listed.js';
import type {State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, sample, start} from '../sample.js';

/** The entries of a list as they are drawn on 80 columns. */
const entriesOf = (state: State, width = 76): string[] =>
	shownQuotations(state).map(quotation =>
		quotationEntry(state, quotation, undefined, themeOf('none'), width)
			.map(line => line.map(({text}) => text).join(''))
			.join('\n'),
	);

const article = (...paragraphs: string[]) => press(start({markdown: paragraphs.join('\n\n')}), 'q');
const long = '“We have counted every bird on the island since the lighthouse was closed,”';

describe('the entries of the quotations', () => {
	it('fill the width, whatever narrows the list', () => {
		for (const keys of [[], ['w'], ['f'], ['v'], ['/', ...'berg', 'return'], ['/', ...'mayor', 'return']]) {
			for (const width of [74, 76, 96, 156]) {
				for (const entry of entriesOf(press(start(), 'q', ...keys), width)) {
					expect(columnsOf(entry)).toBe(width);
					expect(entry).toMatch(/ {2}(?:direct|mixed|indirect)$/);
				}
			}
		}
	});

	it('leave the names no more than the widest of them needs', () => {
		const [entry] = entriesOf(article(`${long} said Ada Lind.`));
		expect(entry).toBe('“We have counted every bird on the island since the lig…  Ada Lind    direct');
	});

	it('give names more where the words are short, and cut them only where there is no room', () => {
		const name = 'Bartholomew van der Hoogstraten-Wessels';
		const [short] = entriesOf(article(`“We count,” said ${name}.`));
		expect(short).toContain(name);
		const [cut] = entriesOf(article(`${long} said ${name}.`));
		expect(cut).toContain('Bartholomew van der Hoog…');
	});

	it('tell names in short before they cut one, and how many more there are', () => {
		const [first, last] = ['Bartholomew van der Hoogstraten', 'Maximiliane von Ahlefeldt-Dehn'];
		const told = article(
			`${long} said ${first}.`,
			`${long} said ${last}.`,
			'“Ninety-two of them, and a seal,” Hoogstraten said.',
			'“It was a stormy night and the sea was high over all of the island,” Hoogstraten and Ahlefeldt-Dehn said.',
		);
		const at = (width: number) => entriesOf(told, width).map(entry => entry.split('\n').at(-1)?.trim());
		expect(at(60)[3]).toMatch(/^Hoogstraten, Ahlefeldt-Dehn +direct$/);
		expect(at(60)[0]).toMatch(new RegExp(`^${first} +direct$`));
		expect(at(36)[0]).toMatch(/^Hoogstraten +direct$/);
		expect(at(36)[3]).toMatch(/^Hoogstraten \+1 +direct$/);
	});

	it('leave the kind out where the name needs the room', () => {
		const told = article('“Ninety-two,” said Ada Lind and Per Holm.');
		const at = (width: number) => entriesOf(told, width)[0].split('\n').at(-1)?.trim();
		expect(at(24)).toMatch(/^Ada Lind \+1 +direct$/);
		expect(at(16)).toBe('Ada Lind +1');
	});

	it('tell by what they are found at the cost of their own words alone', () => {
		const found = article(
			`${long} said Ada Lind, the second keeper of the northern lighthouse.`,
			`“The second keeper was here last and nobody else has been here since then,” said Per Holm.`,
		);
		const [first, second] = entriesOf(press(found, '/', ...'keeper', 'return'));
		expect(first).toMatch(/… {2}second keeper of the northern lightho…/);
		expect(second).toMatch(/nobody else has be… {2}Per Holm {4}direct$/);
	});

	it('begin with the verb where they would mislead without', () => {
		const entries = entriesOf(
			article('Ada Lind denied that she had counted them.', 'Ada Lind said that Per Holm had counted them.'),
		);
		expect(entries[0]).toMatch(/^denied that she had counted them +Ada Lind +indirect$/);
		expect(entries[1]).toMatch(/^that Per Holm had counted them +Ada Lind +indirect$/);
	});

	it('repeat no name that the list is narrowed to, and give its room to the words', () => {
		const told = article(
			`${long} said Ada Lind.`,
			'“We count,” said Ada Lind and Per Holm.',
			'Ada Lind said that she would come.',
		);
		const [first, joint, ...rest] = entriesOf(press(told, 'w'));
		expect(first).toMatch(/^“We have counted every bird .+ {2}direct$/);
		expect(first).not.toContain('Ada Lind');
		expect(columnsOf(first.split('…')[0])).toBeGreaterThan(columnsOf(entriesOf(told)[0].split('…')[0]));
		expect(joint).toContain('  with Per Holm  ');
		expect(rest.join()).not.toContain('Ada Lind');
		// A line of its own has nothing to give away.
		const below = entriesOf(press(told, 'w'), 44).map(entry => entry.split('\n')[1]);
		expect(below[0]).toMatch(/^ {2}paragraph 1 +direct$/);
		expect(below[1]).toMatch(/^ {2}with Per Holm +direct$/);
	});

	it('stand below each other', () => {
		const columns = entriesOf(press(start({markdown: sample}), 'q'))
			.map(entry => entry.search(/ (?:\? )?(?:Tomas|Ingrid)/))
			.filter(column => column !== -1);
		expect(new Set(columns).size).toBe(1);
	});

	it('take two lines where one would hold too little', () => {
		for (const entry of entriesOf(press(start(), 'q'), 44)) {
			expect(entry.split('\n')).toHaveLength(2);
		}
	});

	it('call a turn of a transcript verbatim, though one finds it among what is indirect', () => {
		const talk = article(
			'Ida Holm: We will talk about the ferry.',
			'Bo Ek: That is a lie.',
			'Ida Holm: Go on.',
			'Bo Ek: I have the mails.',
		);
		expect(entriesOf(talk).every(entry => entry.endsWith(' verbatim'))).toBe(true);
		expect(entriesOf(talk, 60).every(entry => entry.endsWith(' verbatim'))).toBe(true);
		const narrowed = {...talk, filter: {...talk.filter, kind: 'indirect' as const}};
		expect(entriesOf(narrowed)).toHaveLength(4);
	});
});
