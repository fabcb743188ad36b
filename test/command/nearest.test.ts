import {expect, it} from 'vitest';
import {nearest} from '../../source/command/nearest.js';

it.each([
	['formt', 'format'],
	['fromat', 'format'],
	['speakers', 'speaker'],
	['screen', 'screen-reader'],
	['files', 'files-from'],
	['weidth', 'width'],
	['colour', undefined],
	['x', undefined],
	['w', undefined],
	['', undefined],
])('%j is meant for %j', (word, meant) => {
	expect(nearest(word, ['view', 'format', 'speaker', 'width', 'raw', 'files-from', 'screen-reader'])).toBe(
		meant,
	);
});
