import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../../source/document/columns.js';
import {lacksUnicode, toAscii} from '../../../source/ui/lines/ascii.js';

describe('toAscii', () => {
	it('puts signs for borders, bars and marks, and leaves letters', () => {
		expect(toAscii('› “Müller’s” │ ██▌ · § 橋…')).toBe(`> "Müller's" | ##= . # 橋~`);
	});

	it('tells what is checked by another sign than what is said together', () => {
		expect(toAscii('AL+PH✓◆')).toBe('AL+PH=*');
	});

	it('changes no width', () => {
		const signs = '│▏┊╎─›…·•█▉▊▋▌▍▎→←↑↓“”„«»‘’–—§✓◆\u00A0';
		expect(toAscii(signs)).toMatch(/^[ -~]+$/);
		expect(columnsOf(toAscii(signs))).toBe(columnsOf(signs));
	});
});

describe('lacksUnicode', () => {
	it.each([
		[{LANG: 'C'}, true],
		[{LANG: 'POSIX'}, true],
		[{LANG: 'de_DE.ISO-8859-1'}, true],
		[{LANG: 'en_GB.UTF-8'}, false],
		[{LANG: 'C.utf8'}, false],
		// What it says nothing of may well be UTF-8.
		[{LANG: 'en_GB'}, false],
		[{}, false],
		// The first that is set decides.
		[{LC_ALL: 'C', LANG: 'en_GB.UTF-8'}, true],
		[{LC_ALL: '', LC_CTYPE: 'C.UTF-8', LANG: 'C'}, false],
	])('of %j is %s', (environment, is) => {
		expect(lacksUnicode(environment)).toBe(is);
	});
});
