import {describe, expect, it} from 'vitest';
import {layoutOf, listRows} from '../../source/ui/layout.js';

describe('layout', () => {
	it('puts list and text side by side from 100 columns', () => {
		expect(layoutOf({columns: 99, rows: 30}).shape).toBe('narrow');
		expect(layoutOf({columns: 100, rows: 30}).shape).toBe('wide');
	});

	it('has a margin for names from 120 columns', () => {
		expect(layoutOf({columns: 119, rows: 30}).margin).toBe(0);
		expect(layoutOf({columns: 120, rows: 30}).margin).toBeGreaterThan(0);
	});

	it('never makes a measure wider than 80 columns, or than the person wishes', () => {
		for (let columns = 1; columns <= 500; columns += 7) {
			const {measure, list, margin, shape} = layoutOf({columns, rows: 30});
			expect(measure).toBeLessThanOrEqual(80);
			expect(measure).toBeGreaterThan(0);
			if (shape === 'wide') {
				expect(list + 4 + measure + margin).toBeLessThanOrEqual(columns);
			}

			expect(layoutOf({columns, rows: 30}, 40).measure).toBeLessThanOrEqual(40);
		}
	});

	it('gives a list the room of the names where none stand beside the text, and leaves the measure', () => {
		for (let columns = 100; columns <= 300; columns += 7) {
			const named = layoutOf({columns, rows: 30});
			const unnamed = layoutOf({columns, rows: 30}, undefined, false, 'speakers');
			expect(unnamed.measure).toBe(named.measure);
			expect(unnamed.list).toBe(named.list + named.margin);
			expect(unnamed.list + 4 + unnamed.gutter + unnamed.measure).toBeLessThanOrEqual(columns);
		}
	});

	it('gives the quotations half of a wide screen at least, and leaves the measure', () => {
		for (let columns = 100; columns <= 300; columns += 7) {
			const {list, measure} = layoutOf({columns, rows: 30}, undefined, false, 'quotes');
			expect(list).toBeGreaterThanOrEqual(columns < 120 ? Math.floor(columns / 2) - 2 : 58);
			expect(list).toBeLessThanOrEqual(columns - 40);
			expect(measure).toBe(layoutOf({columns, rows: 30}).measure);
		}
	});

	it('gives the quotations all that the text leaves of a very wide screen, up to what can be read across', () => {
		const listAt = (columns: number) => layoutOf({columns, rows: 60}, undefined, false, 'quotes').list;
		expect(listAt(200)).toBe(115);
		expect(listAt(300)).toBe(120);
	});

	it('divides all rows among header, body and footer, at any size', () => {
		for (let rows = 5; rows <= 200; rows++) {
			const {header, body, footer} = layoutOf({columns: 80, rows});
			expect(header + body + footer).toBe(rows);
		}
	});

	it('calls a screen too small below 20 by 5', () => {
		expect(layoutOf({columns: 20, rows: 5}).shape).toBe('narrow');
		expect(layoutOf({columns: 19, rows: 5}).shape).toBe('tiny');
		expect(layoutOf({columns: 20, rows: 4}).shape).toBe('tiny');
	});

	it('leaves room for a preview below the list of a narrow screen', () => {
		const layout = layoutOf({columns: 80, rows: 24});
		expect(listRows(layout, 100)).toBeLessThan(layout.body - 5);
		expect(listRows(layoutOf({columns: 100, rows: 24}), 100)).toBe(layout.body);
	});

	it('leaves no rows blank below a short list on a low screen, and takes none from a long one', () => {
		for (let rows = 5; rows < 20; rows++) {
			const layout = layoutOf({columns: 60, rows});
			for (let needed = 0; needed < 20; needed++) {
				const list = listRows(layout, needed);
				expect(list).toBeLessThanOrEqual(layout.body);
				expect(list === layout.body ? layout.body - Math.max(5, needed) : 0).toBeLessThan(4);
			}
		}

		expect(listRows(layoutOf({columns: 60, rows: 15}), 8)).toBe(8);
		expect(listRows(layoutOf({columns: 60, rows: 15}), 40)).toBe(12);
	});

	it('has room for the marks of the speakers from 40 columns', () => {
		expect(layoutOf({columns: 40, rows: 20}).gutter).toBe(4);
		// Two of them, with a sign between.
		expect(layoutOf({columns: 80, rows: 20}).gutter).toBe(7);
		expect(layoutOf({columns: 39, rows: 20}).gutter).toBe(0);
	});
});
