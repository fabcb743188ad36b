import {describe, expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

const speakerOf = (marked: string): string => {
	const [{name, kind}] = tell(marked).speakers;
	return `${name}: ${kind}`;
};

describe('what makes things', () => {
	it.each([
		['[Quorel] met. The Quorel Vista 2 is late.', 'Quorel: organization'],
		['[Quorel] met. Quorel Bright Path software is late.', 'Quorel: organization'],
		['[Quorel] met. The Quorel Vista is late.', 'Quorel: person'],
	])('is none of them: %s', (marked, speaker) => {
		expect(speakerOf(marked)).toBe(speaker);
	});

	it.each([
		['[Quorel] met. Quorel Vista slept.', 'Quorel Vista: person'],
		[
			'[Quorel] met. Quorel Vista slept. Quorel Vista left. The Quorel Vista 2 is late.',
			'Quorel Vista: organization',
		],
		['Mr [Quorel] met. The Quorel Vista 2 is late.', 'Quorel Vista: person'],
		['Ida [Quorel] met. The Quorel Vista 2 is late.', 'Ida Quorel: person'],
		['[Ida] met. The Ida Vista 2 is late.', 'Ida Vista: person'],
	])('is who has the longer name elsewhere: %s', (marked, speaker) => {
		expect(speakerOf(marked.replace('Ida [Quorel]', '[Ida Quorel]'))).toBe(speaker);
	});
});
