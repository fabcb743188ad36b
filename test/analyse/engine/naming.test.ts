import {describe, expect, it} from 'vitest';
import {isNaming, isTransition} from '../../../source/analyse/engine/naming.js';
import {read} from '../read.js';

const names = (markdown: string, verb: string): boolean => {
	const [{tokens}] = read(markdown).passages;
	return isNaming(
		tokens,
		tokens.findIndex(({lower}) => lower === verb),
	);
};

describe('isNaming', () => {
	it.each([
		['The illness is called “farmer’s lung.”', 'called'],
		['The road, commonly known as “the snake,” is closed.', 'known'],
		['A program, nicknamed “the snake,” is closed.', 'nicknamed'],
		['The road, known to all of us as “the snake,” is closed.', 'known'],
	])('knows that %s is nobody’s words', (markdown, verb) => {
		expect(names(markdown, verb)).toBe(true);
	});

	it.each([
		['He called the road “a snake.”', 'called'],
		['Ida, nicknamed “a snake” by the mayor, laughed.', 'nicknamed'],
		['He made known that the road was shut.', 'known'],
		['She had known as early as May that the road was shut.', 'known'],
		['The road was called “a snake” by the mayor.', 'called'],
	])('leaves %s to whoever says it', (markdown, verb) => {
		expect(names(markdown, verb)).toBe(false);
	});
});

describe('isTransition', () => {
	it.each([
		['That said, the mayor is late.', true],
		['That said it all.', false],
		['The mayor said, “No.”', false],
		['All that said, the mayor is late.', false],
	])('%s', (markdown, expected) => {
		const [{tokens}] = read(markdown).passages;
		const said = tokens.findIndex(({lower}) => lower === 'said');
		expect(isTransition(tokens, said)).toBe(expected);
	});
});
