import {describe, expect, it} from 'vitest';
import {parseText} from '../../../source/parse/text/text.js';

const prose = 'The ferry stayed where it was for the third day, and nobody could say for how long.';

/** The first blocks of a text that begins with some lines, above prose or what is given. */
const beginning = (lines: readonly string[], others: readonly string[] = [prose, prose]): string[] => {
	const {text, blocks} = parseText([lines.join('\n'), ...others].join('\n\n'), {kind: 'file', name: 'a.txt'});
	return blocks.slice(0, 3).map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`);
};

describe('the first of two lines', () => {
	it.each([
		['above whose talk it is', 'Address to the Assembly', 'Delivered by President Ana Ruiz, 4 May 2024'],
		['above a line that tells more', 'Storm closes the harbour', 'Ferries stay in port until Friday'],
		['above who publishes it', 'Annual report 2023', 'Port Sallow Harbour Board'],
		['above a credit in small letters', 'Ferries', 'as told by Ana Ruiz'],
	])('is a title %s', (_, first, second) => {
		expect(beginning([first, second])).toEqual([
			`title ${first}`,
			`paragraph ${second}`,
			`paragraph ${prose}`,
		]);
	});

	it('is one above turns, which may all be shorter', () => {
		const turns = ['CHAIR: Order.', 'MR HOLM: Where is it?', 'CHAIR: Sit down.', 'MR HOLM: No.'];
		expect(beginning(['Address to the Assembly', 'Held by Ana Ruiz in Port Sallow'], turns)[0]).toBe(
			'title Address to the Assembly',
		);
	});

	it('is one above a line and who wrote it and when, which are no words of the article', () => {
		const lines = ['Annual report 2023', 'Port Sallow Harbour Board', '4 May 2024'];
		expect(beginning(lines)).toEqual([`title ${lines[0]}`, `paragraph ${lines[1]}`, `paragraph ${prose}`]);
	});

	it.each([
		['half of a title that is long', 'Ministers Discuss the Old Harbour in', 'Port Sallow'],
		['a title that goes on', 'Ministers talk of ferries and', 'Bridges of the North'],
		['a title that goes on in small letters', 'The last mill', 'of the river'],
		['prose', 'It rained all day in Lund', 'Nobody went out, and the shop was shut.'],
		['a letter’s greeting', 'Dear Ana Ruiz', 'Thank you for the map'],
		['the head of a mail', 'From: Ana Ruiz', 'To: Jon Holm'],
		['an address', 'Port Sallow Harbour Board', '12 Quay Street'],
		['a date', '4 May 2024', 'Port Sallow'],
		['a question with its answer', 'Where did they go', 'Out'],
	])('alone is no title where it is %s', (_, first, second) => {
		expect(beginning([first, second])).not.toContain(`title ${first}`);
	});

	it('is no title in a poem or above a letter', () => {
		const verse = ['I waited still\nThe light went out upon the tower', 'He came\nNobody saw'];
		const first = 'I waited long';
		expect(beginning([first, 'Nobody came to tell the hour'], verse)).not.toContain(`title ${first}`);
		expect(beginning(['Ana Ruiz', 'Port Sallow'], ['Dear Mr Holm,', prose])).not.toContain('title Ana Ruiz');
	});
});
