import {describe, expect, it} from 'vitest';
import {isSentence} from '../../source/parse/sentence.js';

describe('isSentence', () => {
	it.each(['The ferry sank.', 'Who knew?', '“It sank!”', 'So it ended…', '船が沈んだ。', '(It sank.)'])(
		'knows %j',
		line => {
			expect(isSentence(line)).toBe(true);
		},
	);

	it.each(['The ferry that sank', 'By Ann Lee, the Coast', 'Read more:', '3.5 km', ''])('leaves %j', line => {
		expect(isSentence(line)).toBe(false);
	});
});
