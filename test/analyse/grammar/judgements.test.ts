import {describe, expect, it} from 'vitest';
import {withoutHearers} from '../../../source/analyse/corrections/hearers.js';
import {rewritten} from '../proposed.js';
import {said} from '../said.js';

it('stands behind when it was', () => {
	expect(said('It was defined in 2009 by the Halden Society as “a fear of rain”.')).toEqual([
		'Halden Society: “a fear of rain”',
	]);
	expect(said('The clerk was accused last week by neighbours of theft.')).toEqual(['neighbours: theft']);
	expect(said('It was defined in Halden by the sea as “a fear of rain”.')).not.toContain(
		'the sea: “a fear of rain”',
	);
});

describe('who judges', () => {
	const told = (sentence: string): string[] => rewritten([sentence], passage => withoutHearers(passage, []));

	it.each([
		'She was <accused> by {investors} of [“a cover-up”]. | 0.8',
		'She was <accused> by {the head of the union} of [hiding it], but stayed. | 0.8',
		'She has been <accused> by {the head of the union} of [theft]. | 0.8',
		'She was <accused> by {prosecutors} of [abuse of power]. | 0.8',
		'She was <accused> by {the Department of Housing} of [fraud]. | 0.8',
		'Krol, who was <accused> by {Falk} of [fraud], said so. | 0.8',
		'She was <accused> by {Falk} of [lying, cheating and theft]. | 0.8',
		'It was <branded> [“vandalism”] by {Leeds’s mayor}. | 0.8',
		'She was <criticised> by {the union} [for hiding it]. | 0.8',
		'It was <described> by {its own maker} as [“a barn”]. | 0.8',
		'It was <condemned> by {the union} [for its cost]. | 0.8',
		'It was <branded> [“vandalism”] by {residents}. | 0.8',
		'It was <dubbed> [the “mill tax”] by {bakers}. | 0.8',
		'It was <branded> [“vandalism”] by {the bakers’ guild}. | 0.8',
		"It was <branded> [“vandalism”] by {the bakers' guild}. | 0.8",
		'It was <branded> [“vandalism”] by {a clerk} who left before she could be asked for her name. | 0.8',
		'The plan, <described> as [“a barn”] by {Otto Falk of Halden}, was dropped. | 0.8',
	])('accuses behind by: %s', copy => {
		expect(told(copy.replaceAll(/[[\]{}<>]| \| 0\.8/g, ''))).toEqual([copy]);
	});

	it.each([
		'She was accused of theft by the union.',
		'She was accused by the union.',
		'She accused by letter the head of theft.',
		'She was “accused” by the union of theft.',
		'She was accused by of theft.',
		'It was described by its own maker for money.',
		'She branded “vandalism” by residents.',
		'It was branded “vandalism”.',
		'It was branded “vandalism” by one of the nine very old clerks at work there then.',
		'It was branded vandalism by residents.',
		'It was first described by Linnaeus as early as 1758.',
		'She was dismissed by the board for misconduct.',
		'It was criticised by the union for years.',
	])('accuses nobody behind by: %s', sentence => {
		expect(told(sentence)).toEqual([]);
	});

	it('takes the place of what an engine makes of the charge', () => {
		expect(rewritten(['{She} was accused by investors <of> [lying]. | 0.9'], withoutHearers)).toEqual([
			'She was <accused> by {investors} of [lying]. | 0.8',
		]);
	});
});
