import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

/** Whom a phrase stands for that begins a sentence, and of what kind that is. */
const speaker = (phrase: string): string => {
	const {speakers} = tell(`[${phrase}] were calm.`);
	return speakers.map(({kind, name}) => `${kind} ${name}`).join(' + ') || 'nobody';
};

describe('a part of a group', () => {
	it.each([
		'Many of her supporters',
		'Some of the tired Halden voters',
		'44 percent of nurses',
		'Only 44.5 per cent of the nurses',
		'Nearly half of the villagers',
		'About two-thirds of Halden voters',
		'Six in 10 voters',
		'Nine out of ten old voters',
		'Forty-one percent of Danes',
		'A majority of commuters',
		'Those who stayed',
		'Some in the village',
		'Those close to the talks',
	])('speaks: %s', phrase => {
		expect(speaker(phrase)).toBe(`group ${phrase}`);
	});

	it.each([
		'Half of the bridges',
		'44 percent',
		'Nearly half',
		'Many of it',
		'None of the voters',
		'Many of',
		'Nine out',
		'Those there',
	])('does not: %s', phrase => {
		expect(speaker(phrase)).toBe('nobody');
	});
});
