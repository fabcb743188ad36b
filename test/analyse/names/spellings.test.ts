import {expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

it.each([
	[
		'[Jörg Möllner] came. [Mollner] sat down. [Moellner] spoke.',
		['Jörg Möllner', 'Jörg Möllner', 'Jörg Möllner'],
	],
	['[Moellner] came. [Jörg Möllner] spoke.', ['Jörg Möllner', 'Jörg Möllner']],
	['[Ána Muñiz] came. [Ana Muniz] sat down. [Muniz] spoke.', ['Ána Muñiz', 'Ána Muñiz', 'Ána Muñiz']],
	['[Ida Skjøldå] came. [Skjoldaa] spoke.', ['Ida Skjøldå', 'Ida Skjøldå']],
	['[Jörg Möllner] came. [Mollnar] spoke.', ['Jörg Möllner', 'Mollnar']],
	['[Jörg Möllner] came. [Jorn Möllner] spoke.', ['Jörg Möllner', 'Jorn Möllner']],
])('is one name with its signs and without: %s', (marked, who) => {
	expect(tell(marked).who).toEqual(who);
});
