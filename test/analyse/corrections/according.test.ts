import {describe, expect, it} from 'vitest';
import {withOwnClauses} from '../../../source/analyse/corrections/according.js';
import {rewritten} from '../proposed.js';
import {said} from '../said.js';

it.each([
	[
		'[Krol said so], though <according> to {a clerk she had slept}.',
		'Krol said so, though <according> to {a clerk} [she had slept].',
	],
	[
		'[Krol said so], but <according> to {him nobody came}.',
		'Krol said so, but <according> to {him} [nobody came].',
	],
	[
		'[Krol said so, but] <according> to {Otto Falk}, the mill was late.',
		'Krol said so, but <according> to {Otto Falk}, [the mill was late].',
	],
	[
		'[It was late], and <according> to {Carl Lund}, 43, who runs the ferry, the piers leak.',
		'It was late, and <according> to {Carl Lund}, 43, who runs the ferry, [the piers leak].',
	],
	[
		'[They have two boats and], <according> to {Otto Falk}, one sail.',
		'They have two boats and, <according> to {Otto Falk}, [one sail].',
	],
	[
		'[We read the minutes, in which], <according> to {Otto Falk}, she promised it.',
		'We read the minutes, in which, <according> to {Otto Falk}, [she promised it].',
	],
	[
		'[It stood in a lane which], <according> to {Otto Falk}.',
		'[It stood in a lane which], <according> to {Otto Falk}.',
	],
	['[It was late]. <According> to {him}, nobody came.', 'It was late. <According> to {him}, [nobody came].'],
	['[It was late]. <According> to {Otto Falk}.', '[It was late]. <According> to {Otto Falk}.'],
	['[It was late], <according> to {Otto Falk}.', '[It was late], <according> to {Otto Falk}.'],
	['[It was late] and <according> to {Otto Falk}.', '[It was late] and <according> to {Otto Falk}.'],
	[
		'Krol came, but <according> to {Otto Falk} [the mill was late].',
		'Krol came, but <according> to {Otto Falk} [the mill was late].',
	],
	[
		'[Krol said so], but <according> to {“Otto Falk, a clerk”}.',
		'[Krol said so], but <according> to {“Otto Falk, a clerk”}.',
	],
])('gives what stands behind it to whom a clause names: %s', (copy, expected) => {
	expect(rewritten([copy], withOwnClauses)).toEqual([expected]);
});

describe('a reply that somebody passes on', () => {
	it.each([
		['Krol’s reply, according to one guest: “Try me.”', 'Ida Krol: “Try me.”'],
		['Her answer, according to one guest: “Try me.”', 'Ida Krol: “Try me.”'],
		['The plan, according to one guest: “Wait.”', 'one guest: The plan … “Wait.”'],
	])('is theirs who gave it: %s', (text, expected) => {
		expect(said(`Ida Krol met them.\n\n${text}`).at(-1)).toBe(expected);
	});
});
