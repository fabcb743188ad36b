import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

const body = 'The baker Ida Krol took over the mill.\n\nIt rained all day.';

describe('the label of a headline', () => {
	it.each([
		['Police: man held after fire', ['Police: man held after fire']],
		['Report: bridge unsafe', ['Report: bridge unsafe']],
		['Fans: a history', []],
		['Storm Ada: latest updates', []],
		['Ida Krol: a life', []],
		['Ida Krol: “Never again”', ['Ida Krol: “Never again”']],
		['Krol: “Never again”', ['Ida Krol: “Never again”']],
		['Mayor: ‘Never again’', ['Mayor: ‘Never again’']],
		['Victoria Station: “Closed for good”', ['unattributed: “Closed for good”']],
		['Storm Ada: “worst in memory”', ['unattributed: “worst in memory”']],
		['Falk: “Never again”', ['unattributed: “Never again”']],
		['Ida Krol: “Never again” and other lies', ['unattributed: “Never again”']],
	])('tells who says it: %s', (title, expected) => {
		expect(said(`# ${title}\n\n${body}`)).toEqual(expected);
	});
});

describe('a country that a headline begins with', () => {
	it.each([
		['The Ghana Mill Board said it was late.', false],
		['Ghana said it was late.', true],
		['Ghana’s mill board said it was late.', true],
	])('speaks in it where it does below: %s', (text, speaks) => {
		const told = said(`# Ghana: Mill to be closed\n\n${text}`);
		expect(told.some(one => one.endsWith('Mill to be closed'))).toBe(speaks);
	});
});

describe('a headline that begins with words in marks', () => {
	it.each([
		['“Never again”: Ida Krol on the flood', ['Ida Krol: “Never again”']],
		['“Never again”: Ida Krol', ['Ida Krol: “Never again”']],
		['“Never again”: the flood that came twice', ['unattributed: “Never again”']],
		['“Never again”: Halden Foods on the flood', ['unattributed: “Never again”']],
		['“Never again”: Ida Krol is gone', ['unattributed: “Never again”']],
		['“Serial liar”: Ida Krol on trial', ['unattributed: “Serial liar”']],
		['“The Last Flood”: Ida Krol on filming', ['unattributed: “The Last Flood”']],
		['“Never again”: Victoria Station at a standstill', ['unattributed: “Never again”']],
		['“Never again”: Ida Krol at 50', ['Ida Krol: “Never again”']],
		['Interview with Ida Krol: “Never again”', ['Ida Krol: “Never again”']],
	])('tells whose they are: %s', (title, expected) => {
		expect(said(`# ${title}\n\n${body}`)).toEqual(expected);
	});

	it('does so in the title alone', () => {
		expect(said('It rained.\n\n“Never again”: Ida Krol on the flood.')).toEqual([
			'unattributed: “Never again”',
		]);
	});
});
