import {expect, it} from 'vitest';
import {letters, squeeze} from '../../source/parse/words.js';

it('tells what two spellings have in common, and sets a text in one line', () => {
	expect(letters('“It’s Über, No. 7”')).toBe('itsüberno7');
	expect(squeeze('\n one\t two ')).toBe('one two');
});
