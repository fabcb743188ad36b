import {describe, expect, it} from 'vitest';
import {decode} from '../../source/parse/charset.js';

const bytes = (...parts: Array<string | number[]>): Uint8Array =>
	Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('decode', () => {
	it('takes valid UTF-8 for UTF-8', () => {
		expect(decode(bytes('Café “yes”'))).toBe('Café “yes”');
	});

	it('takes what is not UTF-8 for windows-1252, with its typographic signs', () => {
		expect(decode(bytes('Caf', [0xe9], ' ', [0x93], 'yes', [0x94], ' ', [0x80, 0x85]))).toBe('Café “yes” €…');
	});

	it('takes what is UTF-8 but for a few bytes for UTF-8, where nobody says what it is', () => {
		expect(decode(bytes('“Café”', [0xe9], '.'))).toBe('“Café”\uFFFD.');
	});

	it('takes what is called UTF-8, and is not, for windows-1252, but for a few broken signs', () => {
		const old = ['Caf', [0xe9], ' ', [0x93], 'yes', [0x94]];
		expect(decode(bytes(...old), 'utf-8')).toBe('Café “yes”');
		expect(decode(bytes('<meta charset=utf-8>', ...old))).toBe('<meta charset=utf-8>Café “yes”');
		expect(decode(bytes('<meta charset=windows-1251>', [0xcf], '.'), 'utf-8')).toMatch(/П\.$/);
		expect(decode(bytes('“Café”', [0xe9]), 'utf-8')).toBe('“Café”\uFFFD');
		expect(decode(bytes('Café \uFFFD'), 'utf-8')).toBe('Café \uFFFD');
	});

	it('believes a byte order mark first, and drops it', () => {
		expect(decode(bytes([0xef, 0xbb, 0xbf], 'é'), 'windows-1251')).toBe('é');
		expect(decode(bytes([0xff, 0xfe, 0x41, 0, 0x42, 0]))).toBe('AB');
		expect(decode(bytes([0xfe, 0xff, 0, 0x41, 0, 0x42]))).toBe('AB');
	});

	it('knows UTF-16 without a mark, in either order', () => {
		const text = Buffer.from('“Café,” she said.\r\nNo.', 'utf16le');
		expect(decode(text)).toBe('“Café,” she said.\r\nNo.');
		expect(decode(Buffer.from(text).swap16())).toBe('“Café,” she said.\r\nNo.');
	});

	it('believes the server before the page', () => {
		expect(decode(bytes('<meta charset=utf-8>', [0xcf]), 'windows-1251')).toBe('<meta charset=utf-8>П');
	});

	it.each([
		'<meta charset="windows-1251">',
		"<meta charset='cp1251'>",
		'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
	])('believes the page: %s', tag => {
		expect(decode(bytes(tag, [0xcf]))).toBe(`${tag}П`);
	});

	it('believes an XML declaration where no meta element says more', () => {
		const declaration = '<?xml version="1.0" encoding="windows-1251"?>';
		expect(decode(bytes(declaration, [0xcf]))).toBe(`${declaration}П`);
		expect(decode(bytes(declaration, '<meta charset="windows-1253">', [0xd0])).at(-1)).toBe('Π');
		expect(decode(bytes('<?xml version="1.0" encoding="utf-16"?>é')).at(-1)).toBe('é');
	});

	it('does not believe a text that only quotes a page', () => {
		expect(decode(bytes('Write `<meta charset="windows-1251">` and “yes”.'))).toContain('“yes”');
	});

	it('goes on with a guess where a label means nothing', () => {
		expect(decode(bytes('é'), 'klingon')).toBe('é');
	});

	it('does not believe a page that claims UTF-16 in ASCII', () => {
		expect(decode(bytes('<meta charset=utf-16>é'))).toBe('<meta charset=utf-16>é');
	});

	it('reads latin1 labels as browsers do, as windows-1252', () => {
		expect(decode(bytes([0x93]), 'iso-8859-1')).toBe('“');
	});

	it('knows the labels of other scripts', () => {
		expect(decode(bytes([0x82, 0xa0]), 'shift_jis')).toBe('あ');
		expect(decode(bytes([0xc4, 0xe3]), 'gb18030')).toBe('你');
		expect(decode(bytes([0xb0, 0xa1]), 'euc-kr')).toBe('가');
	});

	it('forgives a character that the end cuts in two', () => {
		expect(decode(bytes('a', [0xe2, 0x80]))).toBe('a\uFFFD');
	});

	it('believes the bytes more than what the server and the page say, where enough of them are UTF-8', () => {
		const page = '<meta charset="iso-8859-1"><p>“Das Wasser fällt über Nacht”, hieß es.</p>';
		expect(decode(Buffer.from(page))).toBe(page);
		expect(decode(Buffer.from(page), 'gb18030')).toBe(page);
		// As many letters as these may be another script's by chance.
		expect(decode(bytes('<meta charset="windows-1251">', 'éé'))).toContain('Г©');
		expect(decode(bytes('<meta charset="iso-2022-jp">', [0x1b, 0x24, 0x42, 0x24, 0x22]))).toContain('あ');
	});

	it('heeds a meta element only in a page', () => {
		const quoted = '# Labels\n\nSay `<meta charset="windows-1252">` – or “not”.';
		expect(decode(Buffer.from(quoted))).toBe(quoted);
		const late = `<!doctype html><p>${'x'.repeat(1100)}<code><meta charset="windows-1252"></code> “late”`;
		expect(decode(Buffer.from(late))).toBe(late);
		const cyrillic = Buffer.concat([
			Buffer.from(`<!doctype html>${' '.repeat(1100)}<meta charset="windows-1251">`),
			Buffer.from([0xcc, 0xe8, 0xf0]),
		]);
		expect(decode(cyrillic)).toContain('Мир');
	});
});
