import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

describe('it that carries words', () => {
	it.each([
		['A small card hung from the door. “For Bev,” it said. “Hurry hard.”', 'A small card'],
		['Somebody taped a sign above the tables. “Quiet,” it says.', 'a sign'],
		['The last message, he thought, was from May. It read: “River is brown.”', 'The last message'],
		['The poster showed a man in a hat. It says: “Vote for Otto Falk.”', 'The poster'],
		['A letter came in May. “Madam,” it begins.', 'A letter'],
	])('is told of before: %s', (text, who) => {
		expect(said(text).filter(line => line.startsWith(`${who}: “`))).toHaveLength(1);
	});

	it.each([
		'A small door hung from the wall. “For Bev,” it said.',
		'A card hung from the door. It rained. “For Bev,” it said.',
		'A “card” hung from the door. “For Bev,” it said.',
		'Cards hung from the door. “For Bev,” it said.',
	])('is nothing else, and not told of long before: %s', text => {
		expect(said(text).at(-1)).toMatch(/^unattributed/);
	});

	it.each([
		['Ida Krol, 71, who runs the paper, put a notice below the menu. “No more,” it read.', 'Ida Krol'],
		['Ida Krol wept and resigned by email. “No more,” it read.', 'Ida Krol'],
		['Ida Krol saw a notice below the menu. “No more,” it read.', 'a notice'],
		['A clerk told Ida Krol that he had put a notice below the menu. “No more,” it read.', 'a notice'],
		['Ida Krol put a chair below the sign. “No more,” it read.', 'the sign'],
		['Ida Krol was sent a notice on Monday. “No more,” it read.', 'a notice'],
		['Ida Krol never sent the notice. “No more,” it read.', 'the notice'],
		['Ida Krol put it below the notice. “No more,” it read.', 'the notice'],
		['Ida Krol saw a notice below a card. “No more,” it read.', 'a notice'],
		['In the film she read a notice. “No more,” it read.', 'a notice'],
		['Ida Krol laughed and Otto Falk posted a notice. “No more,” it read.', 'Otto Falk'],
	])('is of who is told to have written it: %s', (text, who) => {
		expect(said(text).at(-1)).toBe(`${who}: “No more,”`);
	});

	it('is a body where one is spoken of', () => {
		expect(said('Halden Bank put up a sign. “Quiet,” it says.').at(-1)).toMatch(/^Halden Bank/);
		expect(said('Halden Bank said that it had a sign. “Quiet,” it says.').at(-1)).toMatch(/^Halden Bank/);
		expect(said('Halden Bank is old. Ida Krol saw a sign. “Quiet,” it says.').at(-1)).toMatch(/^a sign/);
	});
});
