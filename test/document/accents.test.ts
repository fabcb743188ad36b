import {expect, it} from 'vitest';
import {withoutAccents} from '../../source/document/accents.js';

it('puts plain letters in the place of accented ones, and leaves all else and the length as it is', () => {
	expect(withoutAccents('Müller, Łódź, Nguyễn, Ærø, naïve 日本 👩‍👧')).toBe(
		'Muller, Łodz, Nguyen, Ærø, naive 日本 👩‍👧',
	);
	const letters = Array.from({length: 0x2000}, (_, i) => String.fromCharCode(i)).join('');
	expect(withoutAccents(letters)).toHaveLength(letters.length);
});
