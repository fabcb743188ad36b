import {expect, it} from 'vitest';
import {said} from './said.js';

it.each([
	[
		'The merger will make a “stronger” and “more viable” ferry line.\n\nThat’s the hopeful view voiced by Ida Krol, the head of the board, on May 4.',
		'Ida Krol: The merger will make a “stronger” and “more viable” ferry line',
	],
	[
		'“There is no better town. I would never leave it.” So says Ida Krol, a vet.',
		'Ida Krol: “There is no better town. I would never leave it.”',
	],
	[
		'“There is no better town.”\n\nThose were the words of Ida Krol, a vet.',
		'Ida Krol: “There is no better town.”',
	],
	[
		'Ferry fares will rise in May. That was the warning from the board’s chair, Ida Krol.',
		'the board’s chair: Ferry fares will rise in May',
	],
	[
		'Ferry fares will rise in May. That’s according to Ida Krol, who heads the board.',
		'Ida Krol: Ferry fares will rise in May',
	],
])('gives what stands before it to whom a sentence ascribes it: %s', (text, expected) => {
	expect(said(text)).toEqual([expected]);
});

it.each([
	// Somebody says it already.
	[
		'“There is no better town,” said Otto Falk. That is the view of Ida Krol as well.',
		['Otto Falk: “There is no better town,”'],
	],
	// A question states nothing, nor does a heading.
	['Will fares rise? That’s the view of Ida Krol.', []],
	['# Fares will rise\n\nThat’s the view of Ida Krol.', []],
	// What is seen from a pier is no opinion.
	['Two ferries lay in the bay. That was the view of the pier.', []],
	// `that` takes up what comes.
	['The ferry left at noon. This is the view of Ida Krol: “It was late.”', ['Ida Krol: “It was late.”']],
])('leaves other sentences as they are: %s', (text, expected) => {
	expect(said(text)).toEqual(expected);
});

it('leaves to whoever has a long turn what is said in it, however much others say there', () => {
	const told = 'Otto Falk said, “It was late.” '.repeat(12);
	const turn = `HOLM: ${told}Ferry fares will rise in May. That’s the view of Ida Krol.`;
	expect(said(`${turn}\n\nBERG: Why do you ask?\n\nHOLM: I forget.`)).not.toContain(
		'Ida Krol: Ferry fares will rise in May',
	);
});
