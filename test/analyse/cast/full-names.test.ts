import {describe, expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

describe('the first of the names of somebody', () => {
	it.each([
		[
			'[Ana Maria] spoke. [The former minister Ana Maria Ruiz] did not.',
			['Ana Maria Ruiz', 'Ana Maria Ruiz'],
		],
		[
			'[Ana Maria] spoke. [Ana Maria Ruiz] did not. [Ana Maria Falk] did.',
			['Ana Maria', 'Ana Maria Ruiz', 'Ana Maria Falk'],
		],
		['[Otto Falk] spoke. [Otto Falk Jr.] did not.', ['Otto Falk', 'Otto Falk Jr.']],
	])('are theirs where nobody else has them: %s', (text, who) => {
		expect(tell(text).who).toEqual(who);
	});
});

describe('a part of a longer name', () => {
	it.each([
		['New York City is cold. [The Council of New York City] left. [New York City] slept.', 2],
		['[The Halden Security Council] left. [The Security Council] slept.', 1],
	])('is the same, but for a place that it ends in: %s', (text, count) => {
		expect(tell(text).speakers.map(({name}) => name)).toHaveLength(count);
	});

	it('is not what the place is called', () => {
		const {speakers} = tell(
			'[The Office for the Western District of New York] left. It rained in New York. [The Office] slept.',
		);
		expect(speakers.flatMap(({aliases}) => aliases)).not.toContain('New York');
	});
});
