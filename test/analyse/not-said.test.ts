import {describe, expect, it} from 'vitest';
import type {Proposal} from '../../source/analyse/engine/engine.js';
import {isNotSaid} from '../../source/analyse/not-said.js';
import {read} from './read.js';

/** Whether nothing is said in a sentence whose cue stands in `<…>` and whose content in `[…]`. */
const isNone = (sentence: string): boolean => {
	const [passage] = read(sentence.replaceAll(/[[\]<>]/g, '')).passages;
	const spanOf = (opening: string, closing: string) => {
		const plain = (words: string) => words.replaceAll(/[[\]<>]/g, '').length;
		const from = plain(sentence.slice(0, sentence.indexOf(opening)));
		const to = plain(sentence.slice(0, sentence.indexOf(closing)));
		const inside = passage.tokens.map((token, i) => (token.start >= from && token.end <= to ? i : -1));
		const start = inside.find(i => i !== -1) ?? 0;
		return {start, end: (inside.findLast(i => i !== -1) ?? 0) + 1};
	};

	const proposal: Proposal = {
		cue: spanOf('<', '>'),
		content: [spanOf('[', ']')],
		source: {start: 0, end: 1},
		confidence: 0.5,
	};
	return isNotSaid(passage, proposal);
};

describe('what is proposed as somebody’s words', () => {
	it.each([
		'Falk <spoke> with [Petra Holm about floods].',
		'Falk <spoke with> [Petra Holm about floods].',
		'Marsh <rejected> [that account].',
		'She was <asked> about [it].',
		'She <declined> [to comment].',
		'They <refused> [to say more].',
		'They <voted> [nine to four].',
		'They <voted> [unanimously in favour].',
		'He <pleaded> guilty in [the county court of Halden to two counts].',
	])('is none in %s', sentence => {
		expect(isNone(sentence)).toBe(true);
	});

	it.each([
		'Falk <spoke> about [the floods of the spring].',
		'Marsh <rejected> [that account as a “fairy tale”].',
		'Marsh <said> [that account was false].',
		'She <declined> [to return to the table].',
		'They <voted> [to close the bridge].',
		'He <pleaded> [not guilty to two counts].',
		'He <pleaded> [that he had never seen the money].',
	])('may be theirs in %s', sentence => {
		expect(isNone(sentence)).toBe(false);
	});
});
