import {describe, expect, it} from 'vitest';
import {byKind} from '../../../source/parse/page/hints.js';

describe('byKind', () => {
	it('divides pieces by their kinds, each group in the order of the pieces', () => {
		expect(byKind(['tug 1', 'ferry 1', 'tug 2'], name => name.split(' ')[0])).toEqual([
			['tug 1', 'tug 2'],
			['ferry 1'],
		]);
	});
});
