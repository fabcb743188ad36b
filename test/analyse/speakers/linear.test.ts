import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

/** The methods by which an array is searched or copied: each call costs as much as the array is long. */
const methods = [
	'filter',
	'find',
	'findIndex',
	'findLast',
	'flatMap',
	'includes',
	'indexOf',
	'map',
	'some',
	'sort',
	'toSorted',
] as const;

/** Counts the array elements that a run may look at. */
const countWork = (run: () => void): number => {
	let work = 0;
	const originals = methods.map(
		name => [name, Object.getOwnPropertyDescriptor(Array.prototype, name)!] as const,
	);
	for (const [name, descriptor] of originals) {
		Object.defineProperty(Array.prototype, name, {
			...descriptor,
			value(this: unknown[], ...rest: unknown[]) {
				work += this.length + 1;
				return descriptor.value.apply(this, rest);
			},
		});
	}

	try {
		run();
	} finally {
		for (const [name, descriptor] of originals) {
			Object.defineProperty(Array.prototype, name, descriptor);
		}
	}

	return work;
};

const given = ['Anna', 'Peter', 'Maria', 'Tom', 'Olga', 'Ivan'];
const letters = (n: number) => [...String(n)].map(digit => 'abcdefghij'[Number(digit)]).join('');

/** Many people, some of one surname, each with a role, a pronoun, a campaign and officials around. */
const story = (paragraphs: number, end: string): string =>
	Array.from({length: paragraphs}, (_, i) => {
		const surname = `S${letters(i % 97)}son`;
		return `[Minister ${given[i % 6]} ${surname}] said it was safe. [He] and [the minister] agreed. [A senior official] did not; [another official] did. [${surname}] wrote to the ${surname} campaign. [Both ministers] and [the campaign] waited, and [she] told ${given[(i + 1) % 6]} M${letters(i)}.`;
	}).join(end);

describe('the work of finding speakers', () => {
	it.each([
		['in many paragraphs', '\n\n'],
		['in one paragraph', ' '],
	])('grows no faster than the text %s', (_, end) => {
		const small = story(100, end);
		const large = story(400, end);
		const ratio = countWork(() => tell(large)) / countWork(() => tell(small));
		expect(ratio).toBeLessThan(4.5);
	});
});
