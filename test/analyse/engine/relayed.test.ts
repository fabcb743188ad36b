import {expect, it} from 'vitest';
import {relayedBy} from '../../../source/analyse/engine/relayed.js';
import {passageOf, wordsOf} from '../read.js';

const relayed = (text: string): string | null | undefined => {
	const {tokens} = passageOf(text);
	const found = relayedBy(
		tokens,
		tokens.findIndex(({lower}) => lower === 'saying'),
	);
	return found && wordsOf(text, found.source);
};

it.each([
	['The Ledger quoted Ida Krol as saying it was late.', 'Ida Krol'],
	[
		'The Ledger quoted the head of the office for roads and bridges in the north, Ida Krol, as saying it was late.',
		'the head of the office for roads and bridges in the north, Ida Krol,',
	],
	['Ida Krol was quoted as saying it was late.', null],
	['Ida Krol left, saying it was late.', undefined],
])('who is quoted as saying so: %s', (text, expected) => {
	expect(relayed(text)).toBe(expected);
});
