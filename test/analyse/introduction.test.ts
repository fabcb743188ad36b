import {describe, expect, it} from 'vitest';
import {said} from './said.js';

describe('who is introduced', () => {
	it('stands before the verb or behind it', () => {
		expect(said('Ada Lind was asked.\n\nThen Lind added:\n\n“It is late.”')).toEqual([
			'Ada Lind: “It is late.”',
		]);
		expect(said('Ada Lind was asked.\n\nContinued Lind:\n\n“It is late.”')).toEqual([
			'Ada Lind: “It is late.”',
		]);
	});

	it('is nobody where no verb of speech tells', () => {
		expect(said('Ada Lind was asked.\n\nPictured Lind:\n\n“It is late.”')).toEqual([
			'unattributed: “It is late.”',
		]);
	});
});
