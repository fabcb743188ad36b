import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

describe('it that speaks', () => {
	it.each(['[Torvik] spoke. [It] left.', 'We met Torvik. Torvik sells lamps. [It] left.'])(
		'is who was just told of under a name that may be a body’s: %s',
		text => {
			const told = tell(text);
			expect(told.who.at(-1)).toBe('Torvik');
			expect(told.speakers[0].kind).toBe('organization');
		},
	);

	it.each([
		'[Otto Torvik] spoke. [It] left.',
		'[Mr. Torvik] spoke. [It] left.',
		'[Torvik] spoke, and he sat down. [It] left.',
		'[Torvik] spoke. It rained. [It] left.',
		'[Torvik] spoke while Ana Ruiz slept. [It] left.',
		'We met Torvik and Sund. [Torvik and Sund] spoke. [It] left.',
	])('is nobody who may be a person, or is not the only one: %s', text => {
		expect(tell(text).who.at(-1)).toBe('nobody');
	});
});
