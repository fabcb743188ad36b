import {describe, expect, it} from 'vitest';
import {said} from '../said.js';
import {last} from './speaking.js';

describe('they', () => {
	it('are not those of whom they tell', () => {
		const quoted = 'Boats help, teachers say.';
		expect(said(`${quoted} Nurses should be paid more, they add.`)[1]).toMatch(/^teachers: Nurses/);
		expect(said(`${quoted} Nurses object. They want to be paid more.`).at(-1)).toMatch(/^Nurses: /);
	});

	it.each([
		['[The Council of Halden] met.\n\nIt rained.\n\n[They] left.', 'Council of Halden', 0.7],
		['[The Council of Halden] met.\n\nIt rained.\n\nIt snowed.\n\n[They] left.', 'nobody', 1],
		['[Ana Ruiz and Jo Park] met.\n\nIt rained.\n\n[They] left.', 'Ana Ruiz + Jo Park', 0.75],
		['[Ana Ruiz and Jo Park] met.\n\nIt rained.\n\nIt snowed.\n\n[They] left.', 'nobody', 1],
		['[Voters] met. [They] left.', 'Voters', 0.75],
		['[Ana Ruiz and Jo Park] left. [Eva Dahl] spoke. [They] came back.', 'Ana Ruiz + Jo Park', 0.75],
		['It pleased Ana Ruiz and Jo Park. [They] left.', 'Ana Ruiz + Jo Park', 0.6],
		['It pleased Ana Ruiz and Jo Park. It rained. [They] left.', 'nobody', 1],
		['Ana Ruiz and her husband, Jo Park, came. [They] left.', 'Ana Ruiz + Jo Park', 0.6],
		['Ana Ruiz came, and the day after, Jo Park left. [They] slept.', 'nobody', 1],
	])('are several: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});

	it.each([
		['[Ana Ruiz] left. [They] came.', 'nobody', 1],
		['[A baker] left. [They] came.', 'A baker', 0.6],
		['[Two bakers] left. [A spokesperson for Velm] left. [They] came.', 'A spokesperson for Velm', 0.7],
		['[Two bakers] left. [A baker] left. [They] came.', 'Two bakers', 0.75],
		['[A baker] left. It rained. [They] came.', 'nobody', 1],
	])('may be one: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});

	it.each([
		['The Halden Bank lent it. It rained. [They] left.', 'Halden Bank', 0.6],
		['The Halden Bank lent it. It rained. It snowed. [They] left.', 'nobody', 1],
		['It pleased the Halden Bank. [They] left.', 'Halden Bank', 0.6],
		['It pleased the Halden Bank. It rained. [They] left.', 'nobody', 1],
		['It came from the Halden Bank. [They] left.', 'nobody', 1],
		['The Halden Bank met the Leeds Bank. [They] left.', 'Leeds Bank', 0.6],
		['Leeds lent it. [They] left.', 'nobody', 1],
		['The Halden Bank lent it. Chicago agreed. [They] left.', 'Halden Bank', 0.6],
	])('may be a body: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('it', () => {
	it.each([
		['[The Halden Bank] met.\n\nIt rained.\n\n[It] left.', 'Halden Bank', 0.85],
		['[The Halden Bank] met.\n\nIt rained.\n\nIt snowed.\n\n[It] left.', 'nobody', 1],
		['[Voters] met. [It] was late.', 'nobody', 1],
		['[Ana Ruiz] met them. [It] was late.', 'nobody', 1],
		['The Halden Bank lent it. It rained. [It] left.', 'Halden Bank', 0.65],
		['The Halden Bank lent it. It rained. It snowed. [It] left.', 'nobody', 1],
		['It pleased the Halden Bank. [It] left.', 'nobody', 1],
		['The Halden Bank lent it. The Leeds Mill closed. [It] left.', 'Leeds Mill', 0.65],
		['Democrats lent it. [It] was late.', 'nobody', 1],
		['The Halden Bank met the Leeds Bank. [It] left.', 'Halden Bank', 0.65],
	])('is a body: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('it behind a long quotation', () => {
	it('is whoever has said all of it', () => {
		expect(
			said(
				'“At no point did we block her,” Globex Records said in a statement.\n\n“In fact, we have no right to.”\n\nNow there is another one.\n\n“We have agreed to grant licences,” it says.',
			).at(-1),
		).toContain('Globex Records');
	});
});
