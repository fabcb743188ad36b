import {describe, expect, it} from 'vitest';
import {rowAt, rowsOf} from '../../../source/ui/rows.js';
import {currentSection, lookedAt} from '../../../source/ui/selectors/focus.js';
import {layout, sectionsOf} from '../../../source/ui/state.js';
import {press, start} from '../sample.js';

const long = Array.from(
	{length: 300},
	(_, i) => `Paragraph ${i} stands here, and a few more words stand in it.`,
).join('\n\n');

describe('moving', () => {
	it('goes down the sections, and the text follows', () => {
		const before = start({size: {columns: 100, rows: 16}});
		const after = press(before, 'down', 'down');
		expect(after.place.section).toBe(2);
		expect(after.place.top).toBeGreaterThan(before.place.top);
	});

	it('stops at both ends of a list', () => {
		expect(press(start(), 'up').place.section).toBe(0);
		const {length} = sectionsOf(start());
		expect(press(start(), ...Array.from({length: 20}, () => 'j')).place.section).toBe(length - 1);
	});

	it('scrolls the text line by line once the keys are in it, and the section follows', () => {
		const state = press(start({markdown: long}), 'right', 'j', 'j', 'j');
		const rows = rowsOf(state.analysis!.article, layout(state).measure);
		expect(rowAt(rows, state.place.top)).toBe(3);
		expect(currentSection(press(state, 'G'))).toBeGreaterThan(0);
		expect(press(state, 'k', 'k', 'k').place.top).toBe(0);
	});

	it('is in the last section at the end, and forgets a quotation that is out of sight', () => {
		const marked = press(start({size: {columns: 60, rows: 20}}), '.');
		expect(lookedAt(marked)).toBeDefined();
		const end = press(marked, 'G');
		expect(currentSection(end)).toBe(sectionsOf(end).length - 1);
		expect(lookedAt(end)).toBeUndefined();
		// The room of the evidence is the text's again, and nothing is left to scroll.
		expect(press(end, 'j').place.top).toBe(end.place.top);
	});

	it('scrolls by pages and half pages and to both ends', () => {
		const state = press(start({markdown: long}), 'right');
		const row = (s: typeof state) => rowAt(rowsOf(s.analysis!.article, layout(s).measure), s.place.top);
		expect(row(press(state, ' '))).toBe(layout(state).body - 1);
		expect(row(press(state, ' ', 'b'))).toBe(0);
		expect(row(press(state, 'd'))).toBe(layout(state).body >> 1);
		const rows = rowsOf(state.analysis!.article, layout(state).measure);
		expect(row(press(state, 'G'))).toBe(rows.count - layout(state).body);
		expect(row(press(state, 'G', 'g'))).toBe(0);
	});

	it('goes to the head of the section first, then to the one before', () => {
		const state = press(start({markdown: long, size: {columns: 100, rows: 12}}), 'right', ']', ']', 'j');
		const sections = sectionsOf(state);
		expect(press(state, '[').place.top).toBe(sections[2].start);
		expect(press(state, '[', '[').place.top).toBe(sections[1].start);
	});
});
