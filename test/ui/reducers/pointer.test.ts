import {describe, expect, it} from 'vitest';
import {chipLines} from '../../../source/ui/lines/chips.js';
import {lookedAt} from '../../../source/ui/selectors/focus.js';
import {windowOf} from '../../../source/ui/selectors/list-layout.js';
import {shownQuotation} from '../../../source/ui/selectors/listed.js';
import {layout, type State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {act, press, sample, start} from '../sample.js';

const click = (state: State, row: number): State => act(state, {type: 'click', column: 5, row});

const windowIn = (state: State) => windowOf(state, state.place.quotation);

describe('a click in a list', () => {
	const quotes = press(start({markdown: sample.repeat(6), size: {columns: 80, rows: 24}}), 'q', 'j', 'j');

	it('chooses what is under it without moving the list, and a second one follows that', () => {
		// The rule below the list is row 13.
		expect(click(quotes, 13)).toEqual(quotes);
		for (let row = 5; row < 13; row++) {
			const once = click(quotes, row);
			if (once.place.inText) {
				expect(once.place.marked).toBe(shownQuotation(quotes, quotes.place.quotation)?.id);
				continue;
			}

			expect(windowIn(once)).toEqual(windowIn(quotes));
			const chosen = shownQuotation(once, once.place.quotation);
			expect(lookedAt(click(once, row))).toBe(chosen);
		}
	});

	it('lets the list move again with the keys', () => {
		const clicked = click(quotes, 12);
		expect(clicked.place.quotation).toBeGreaterThan(quotes.place.quotation);
		const moved = press(clicked, 'j');
		expect(windowIn(moved)).toEqual(
			windowIn(press(quotes, ...'jjjjjjjj'.slice(0, moved.place.quotation - quotes.place.quotation))),
		);
		const end = press(clicked, 'G');
		expect(windowIn(end).to).toBe(end.place.quotation + 1);
	});

	it('does not hold another list', () => {
		const clicked = click(quotes, 12);
		expect(windowOf(press(clicked, '2'), 0).from).toBe(0);
	});
});

describe('a click above a list', () => {
	const quotes = press(start({size: {columns: 80, rows: 24}}), 'q');
	const firstRow = layout(quotes).header;
	const clickOn = (state: State, text: string, row: 0 | 1): State => {
		const line = chipLines(state, themeOf('none'), 78)
			[row].map(part => part.text)
			.join('');
		return act(state, {type: 'click', column: 1 + line.indexOf(text) + 1, row: layout(state).header + row});
	};

	it('takes away on a low screen what stands in their one line, the kind as well', () => {
		const low = press(start({markdown: sample.repeat(6), size: {columns: 60, rows: 14}}), 'q', 'f', 'w');
		const {kind, speaker} = low.filter;
		expect([kind, speaker].every(Boolean)).toBe(true);
		expect(chipLines(low, themeOf('none'), 58)).toHaveLength(1);
		const without = clickOn(low, `[${kind}]`, 0);
		expect(without.filter).toMatchObject({kind: undefined, speaker});
		expect(clickOn(without, '[', 0).filter.speaker).toBeUndefined();
	});

	it('narrows the quotations to the kind under it, and shows all of them again', () => {
		const narrowed = clickOn(quotes, 'indirect', 0);
		expect(narrowed.filter.kind).toBe('indirect');
		expect(shownQuotation(narrowed, 0)?.kind).toBe('indirect');
		expect(clickOn(narrowed, 'direct', 0).filter.kind).toBe('direct');
		expect(clickOn(narrowed, 'all', 0).filter.kind).toBeUndefined();
	});

	it('says where nothing is left of a kind', () => {
		const spoken = press(start({markdown: '“It runs,” said Ada Holm.', size: {columns: 80, rows: 24}}), 'q');
		const clicked = clickOn(spoken, 'mixed', 0);
		expect(clicked.filter.kind).toBeUndefined();
		expect(clicked.message).toBe('Nothing that is listed is mixed');
	});

	it('takes away what narrows them also where nothing is left', () => {
		const filter = {speaker: 'nobody-here', kind: 'mixed'} as const;
		const empty = start({size: {columns: 80, rows: 24}, view: 'quotes', filter});
		const without = clickOn(empty, '[nobody', 1);
		expect(without.filter).toEqual({...empty.filter, speaker: undefined});
		expect(shownQuotation(without, 0)?.kind).toBe('mixed');
		const ofAnyKind = clickOn(empty, 'all', 0);
		expect(ofAnyKind.filter).toEqual({...empty.filter, kind: undefined});
		expect(ofAnyKind.message).toBeNull();
	});

	it('takes nothing away that is cut off', () => {
		const typed = [...'Solheim said that the steel has to go to '.repeat(3)];
		const narrowed = press(quotes, '/', ...typed);
		const listed = {...narrowed, prompt: null};
		const [, line] = chipLines(listed, themeOf('none'), 78);
		expect(line.map(({text}) => text).join('')).toMatch(/^\[.{76}…$/);
		const at = (column: number) => act(listed, {type: 'click', column, row: firstRow + 1});
		expect(at(78).filter.words).toBe('');
		expect(at(79).filter.words).not.toBe('');
	});

	it('takes away what else narrows them', () => {
		const narrowed = press(quotes, 'w', '/', ...'a', 'return');
		expect(clickOn(narrowed, '“a”', 1).filter).toEqual({...narrowed.filter, words: ''});
		expect(clickOn(narrowed, narrowed.filter.speaker === 'ingrid-solheim' ? 'Ingrid' : '', 1).filter).toEqual(
			{
				...narrowed.filter,
				speaker: undefined,
			},
		);
		expect(act(narrowed, {type: 'click', column: 70, row: firstRow + 1}).filter).toEqual(narrowed.filter);
	});

	it('is nothing above the speakers', () => {
		const speakers = press(start({size: {columns: 80, rows: 24}}), 's');
		expect(act(speakers, {type: 'click', column: 4, row: firstRow})).toEqual(speakers);
		expect(act(speakers, {type: 'click', column: 4, row: firstRow + 2}).place.speaker).toBe(1);
	});
});

describe('a click beside the text', () => {
	const markdown =
		'Otto Falk said “it rained” and that “it was late”.\n\nSnow fell. Ida Holm said “it was cold”.';
	const reading = press(start({markdown, size: {columns: 80, rows: 24}}), 'right');
	const {header, inset, gutter} = layout(reading);
	const markedAt = (column: number, row: number) =>
		act(reading, {type: 'click', column, row: header + row}).place.marked;

	it('chooses whose words are in that row, as the words do', () => {
		const [first, last] = reading.analysis?.quotations.map(({id}) => id) ?? [];
		expect(markedAt(inset + 1, 0)).toBe(first);
		expect(markedAt(inset + 1, 2)).toBe(last);
		expect(markedAt(inset + gutter + 1, 0)).toBeNull();
		expect(markedAt(inset + gutter + 18, 0)).toBe(first);
		expect(markedAt(inset + 1, 1)).toBeNull();
	});

	it('does so on a wide screen where the name stands on the right, though the words end before', () => {
		const wide = press(
			start({markdown: '“It rained,” said Otto Falk.\n\nSnow fell.', size: {columns: 140, rows: 40}}),
			'right',
		);
		const {header: top, list, inset: left, gutter: bars, measure} = layout(wide);
		const nameAt = list + 3 + left + bars + measure + 3;
		const marked = (row: number) => act(wide, {type: 'click', column: nameAt, row: top + row}).place.marked;
		expect(marked(0)).toBe(wide.analysis?.quotations[0].id);
		expect(marked(2)).toBeNull();
	});
});

describe('a click in the list of links', () => {
	const links = Array.from({length: 30}, (_, i) => `[Link ${i}](https://x.example/${i})`).join(' and ');
	const listed = press(start({markdown: `# T\n\n${links}`, size: {columns: 80, rows: 24}}), 'L');
	const rowsOf = (state: State) => layout(state).header;

	it('chooses the link under it, and a second one follows that', () => {
		const row = rowsOf(listed) + 5;
		const once = click(listed, row);
		expect(once.overlay?.at).toBe(2);
		expect(click(once, row - 1).message).toBe('Opening https://x.example/2');
	});

	it('chooses on the page that is in sight', () => {
		const below = press(listed, ...'j'.repeat(15));
		const clicked = click(below, rowsOf(listed) + 2);
		expect(clicked.overlay?.at).toBeGreaterThan(5);
		expect(click(clicked, rowsOf(listed) + 2).message).toBe(
			`Opening https://x.example/${clicked.overlay?.at}`,
		);
	});

	it('is nothing beside the list', () => {
		expect(click(listed, 0)).toEqual(listed);
		expect(click(listed, 23)).toEqual(listed);
		const wide = {...listed, size: {columns: 200, rows: 24}};
		expect(act(wide, {type: 'click', column: 195, row: rowsOf(wide) + 5})).toEqual(wide);
	});
});
