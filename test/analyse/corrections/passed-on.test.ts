import {describe, expect, it} from 'vitest';
import {withNearestSources} from '../../../source/analyse/corrections/passed-on.js';
import {rewritten} from '../proposed.js';
import {said} from '../said.js';

describe('words that somebody passes on', () => {
	it.each([
		[
			'a report',
			[
				'[Ida Krol told the board it was late], <according> to {the Courier}. | 0.8',
				'{Ida Krol} <told> the board [it was late], according to the Courier. | 0.3',
			],
			'{Ida Krol} <told> the board [it was late], according to the Courier. | 0.8',
		],
		[
			'what an engine does not end in time',
			[
				'[Ida Krol says it was late], <according> to {the Courier}. | 0.8',
				'{Ida Krol} <says> [it was late, according to the Courier]. | 0.9',
			],
			'{Ida Krol} <says> [it was late], according to the Courier. | 0.9',
		],
		[
			'a phrase in front',
			[
				'[On Monday, Ida Krol warned that it was late], <according> to {a memo}. | 0.8',
				'On Monday, {Ida Krol} <warned> [that it was late], according to a memo. | 0.3',
			],
			'On Monday, {Ida Krol} <warned> [that it was late], according to a memo. | 0.8',
		],
		[
			'a tag',
			[
				'[It was late, Ida Krol said on Monday], <according> to {the Courier}. | 0.8',
				'[It was late], {Ida Krol} <said> on Monday, according to the Courier. | 0.2',
			],
			'[It was late], {Ida Krol} <said> on Monday, according to the Courier. | 0.8',
		],
		[
			'a tag in a piece of its own',
			[
				'[It was late], [Ida Krol said], <according> to {the Courier}. | 0.8',
				'[It was late], {Ida Krol} <said>, according to the Courier. | 0.2',
			],
			'[It was late], {Ida Krol} <said>, according to the Courier. | 0.8',
		],
		[
			'an outlet’s tag',
			[
				'[Ida Krol said that it was late], {state media} <reported>. | 0.4',
				'{Ida Krol} <said> [that it was late], state media reported. | 0.7',
			],
			'{Ida Krol} <said> [that it was late], state media reported. | 0.7',
		],
	])('are of whom it tells of: %s', (_, copies, expected) => {
		expect(rewritten(copies, withNearestSources)).toEqual([expected]);
	});

	it.each([
		[
			'told besides what one did',
			[
				'[Falk held the gate and told her it was late], <according> to {the Courier}. | 0.8',
				'{Falk} held the gate and <told> her [it was late], according to the Courier. | 0.3',
			],
		],
		[
			'not said',
			[
				'[Ida Krol never said it was late], <according> to {the Courier}. | 0.8',
				'{Ida Krol} never <said> [it was late], according to the Courier. | 0.3',
			],
		],
		[
			'only thought',
			[
				'[Ida Krol knew that it was late], <according> to {the Courier}. | 0.8',
				'{Ida Krol} <knew> [that it was late], according to the Courier. | 0.3',
			],
		],
		[
			'a deed',
			[
				'[Ida Krol asked to leave], <according> to {the Courier}. | 0.8',
				'{Ida Krol} <asked> [to leave], according to the Courier. | 0.3',
			],
		],
		[
			'heard',
			[
				'[Ida Krol was told it was late], <according> to {the Courier}. | 0.8',
				'{Ida Krol} was <told> [it was late], according to the Courier. | 0.3',
			],
		],
		[
			'less than all of it',
			[
				'[It closed after Ida Krol said it was late], <according> to {the Courier}. | 0.8',
				'It closed after {Ida Krol} <said> [it was late], according to the Courier. | 0.3',
			],
		],
		[
			'told by somebody who is no outlet',
			[
				'[Ida Krol said it was late], {her brother} <said>. | 0.8',
				'{Ida Krol} <said> [it was late], her brother said. | 0.3',
			],
		],
	])('stay with who passes them on where they are %s', (_, copies) => {
		expect(rewritten(copies, withNearestSources)).toEqual(copies);
	});

	it('are told once', () => {
		expect(
			said('The quay leaks, harbour clerk Ida Krol told the board in May, according to the Ledger.'),
		).toEqual(['Ida Krol: The quay leaks']);
		expect(
			said('Harbour clerk Ida Krol told reporters that the quay was shut, according to the Ledger.'),
		).toEqual(['Ida Krol: that the quay was shut']);
	});
});
