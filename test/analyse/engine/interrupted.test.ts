import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

describe('a clause that a tag interrupts', () => {
	it.each([
		[
			'The secret of good bread, says Falk, is a cold night.',
			'Falk: The secret of good bread … is a cold night',
		],
		[
			'In Velm, says Ida Krol, when it rains people queue for the boats.',
			'Ida Krol: In Velm … when it rains people queue for the boats',
		],
		['The deeper quarrel, argues Ida Krol, lies elsewhere.', 'Ida Krol: The deeper quarrel … lies elsewhere'],
		['What bakers need, explained Falk, was rest.', 'Falk: What bakers need … was rest'],
		['The oven, says Falk, a baker from Velm, is cold.', 'Falk: The oven … is cold'],
		['The oven, says Falk, who built it, often cracks in May.', 'Falk: The oven … often cracks in May'],
		['Not every baker, say critics, can sing.', 'critics: Not every baker … can sing'],
		['Ovens crack, says Falk, because the clay is thin.', 'Falk: Ovens crack … because the clay is thin'],
		[
			'The bread will rise, says Falk, unless snow has come.',
			'Falk: The bread will rise … unless snow has come',
		],
		['It is, says Falk, a cold oven.', 'Falk: It is … a cold oven'],
		['In Velm, says Falk, people bake at night.', 'Falk: In Velm … people bake at night'],
		['The oven — says Falk — is a poor one.', 'Falk: The oven … is a poor one'],
		['The “oven,” says Falk, is a fire.', 'Falk: The “oven,” … is a fire'],
		['The oven, says Falk, is cold, but Ida Krol said it would be warm.', 'Falk: The oven … is cold'],
	])('is said on both sides of it: %s', (text, expected) => {
		expect(said(text)[0]).toBe(expected);
	});

	it.each([
		['The bread will rise, says Falk, and the shop will open.', 'Falk: The bread will rise'],
		['The bread will rise, says Falk, a baker.', 'Falk: The bread will rise'],
		['The bread will rise, says Falk, when asked again.', 'Falk: The bread will rise'],
		[
			'Aides to Falk, who bakes in Velm, said their ovens, already old, would not last.',
			'Aides to Falk: their ovens, already old, would not last',
		],
	])('is another thing than %s', (text, expected) => {
		expect(said(text)[0]).toBe(expected);
	});
});
