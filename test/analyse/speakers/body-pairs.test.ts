import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

describe('two bodies or countries', () => {
	it.each([
		['Grain went to Peru and Chile. [The two countries] met.', 'Peru + Chile'],
		['Grain went to Peru and Chile. [Both governments] met.', 'Peru + Chile'],
		[
			'Halden Steel Corp and the Norland Group grew. [Both companies] met.',
			'Halden Steel Corp + Norland Group',
		],
		['The Harbour Party and the Meadow Party lost. [The parties] met.', 'Harbour Party + Meadow Party'],
	])('are taken up together: %s', (text, who) => {
		expect(tell(text).who.at(-1)).toBe(who);
	});

	it.each([
		['Grain went from Peru to Chile. [The two countries] met.', 'The two countries'],
		['Grain went to Peru and Chile. [The countries] met.', 'The countries'],
		['Grain went to Peru and Chile. [Both companies] met.', 'Both companies'],
		['Grain went to Peru and Chile. It rained. It froze. It snowed. [Both countries] met.', 'Both countries'],
		['Halden Steel Corp and the Norland Group grew. [The two countries] met.', 'The two countries'],
		['Ana Ruiz and Jo Park sat. [The two countries] met.', 'The two countries'],
	])('are none where they are not of that kind, or not named in one breath: %s', (text, who) => {
		expect(tell(text).who.at(-1)).toBe(who);
	});
});
