import {expect, it} from 'vitest';
import {withOwnClauses} from '../../source/analyse/according.js';
import {rewritten} from './proposed.js';

it.each([
	[
		'[Krol said so], though <according> to {a clerk she had slept}.',
		'Krol said so, though <according> to {a clerk} [she had slept].',
	],
	[
		'[Krol said so, but] <according> to {Otto Falk}, the mill was late.',
		'Krol said so, but <according> to {Otto Falk}, [the mill was late].',
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
