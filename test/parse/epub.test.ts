import {strToU8, Zip, ZipDeflate, ZipPassThrough, type Zippable, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {limits} from '../../source/document/limits.js';
import {parse} from '../../source/parse/parse.js';

const container =
	'<?xml version="1.0"?><!DOCTYPE container [<!ENTITY x SYSTEM "file:///etc/passwd">]><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const packageDocument = `<?xml version="1.0"?><opf:package xmlns:opf="http://www.idpf.org/2007/opf" version="3.0">
<opf:metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Lighthouse
  Keepers</dc:title><dc:creator>Ada Storm</dc:creator><dc:creator>Nils Vik</dc:creator><dc:language>en</dc:language><dc:date>2019-04-02</dc:date></opf:metadata>
<opf:manifest><opf:item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><opf:item id="two" href="text/two%20b.xhtml" media-type="application/xhtml+xml"/><opf:item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/><opf:item id="cover" href="cover.png" media-type="image/png"/></opf:manifest>
<opf:spine><opf:itemref idref="nav"/><opf:itemref idref="cover"/><opf:itemref idref="one"/><opf:itemref idref="two"/><opf:itemref idref="missing"/></opf:spine></opf:package>`;
const one =
	'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><a id="p1"/><h2>The storm</h2><p>The wind rose. “Hold on,” said Mrs. Quist.</p><p><a href="two%20b.xhtml">Onwards</a>, <i class="x"/>or <a href="https://sea.example/">out</a>.</p></body></html>';
const two = '<html><head><title>x</title></head><body><p>In the morning it was still.</p></body></html>';
const nav =
	'<html><body><nav><ol><li><a href="text/one.xhtml">One</a></li><li><a href="text/two%20b.xhtml#top">The <b>calm</b></a></li></ol></nav></body></html>';

const files = {
	'META-INF/container.xml': container,
	'OPS/book.opf': packageDocument,
	'OPS/text/one.xhtml': one,
	'OPS/text/two b.xhtml': two,
	'OPS/nav.xhtml': nav,
	'OPS/cover.png': 'no picture',
};

/** A book of these files; one that is undefined is left out. */
const book = (changes: Record<string, string | undefined> = {}): Uint8Array => {
	const entries: Zippable = {mimetype: [strToU8('application/epub+zip'), {level: 0}]};
	for (const [name, text] of Object.entries({...files, ...changes})) {
		if (text !== undefined) {
			entries[name] = strToU8(text);
		}
	}

	return zipSync(entries);
};

const location = {kind: 'file', name: 'book.epub'} as const;
const opened = (bytes: Uint8Array) => parse({location, bytes});
const refusal = (bytes: Uint8Array) =>
	opened(bytes).then(
		() => 'it was opened',
		error => `${error.name}: ${error.message}`,
	);

describe('a book in EPUB', () => {
	it('has a chapter once that its spine names again', async () => {
		const again = packageDocument.replace(
			'<opf:itemref idref="one"/>',
			'<opf:itemref idref="one"/>'.repeat(1000),
		);
		expect((await opened(book({'OPS/book.opf': again}))).text).toBe((await opened(book())).text);
	});

	it('is read in the order of its spine, with headings of its own or of its contents', async () => {
		const {text, blocks, inlines, title, byline, language, published} = await opened(book());
		expect({title, byline, language, published}).toEqual({
			title: 'The Lighthouse Keepers',
			byline: 'Ada Storm, Nils Vik',
			language: 'en',
			published: '2019-04-02',
		});
		expect(blocks.map(({kind, level, start, end}) => [kind, level ?? 0, text.slice(start, end)])).toEqual([
			['title', 0, 'The Lighthouse Keepers'],
			['heading', 2, 'The storm'],
			['paragraph', 0, 'The wind rose. “Hold on,” said Mrs. Quist.'],
			['paragraph', 0, 'Onwards, or out.'],
			['heading', 2, 'The calm'],
			['paragraph', 0, 'In the morning it was still.'],
		]);
		expect(inlines).toEqual([
			{kind: 'link', target: 'https://sea.example/', start: expect.any(Number), end: expect.any(Number)},
		]);
	});

	it('takes the titles of its chapters from an older table of contents, too', async () => {
		const ncx =
			'<ncx><navMap><navPoint><navLabel><text>Stillness</text></navLabel><content src="text/two%20b.xhtml"/></navPoint></navMap></ncx>';
		const older = packageDocument.replace(
			'href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"',
			'href="toc.ncx" media-type="application/x-dtbncx+xml"',
		);
		const {text} = await opened(
			book({'OPS/book.opf': older, 'OPS/toc.ncx': ncx, 'OPS/nav.xhtml': undefined}),
		);
		expect(text).toContain('\n\nStillness\n\nIn the morning');
	});

	it('is read when only its fonts are garbled, and refused when a chapter is encrypted', async () => {
		const encrypted = (name: string) =>
			`<encryption><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${name}"/></enc:CipherData></enc:EncryptedData></encryption>`;
		expect((await opened(book({'META-INF/encryption.xml': encrypted('OPS/font.otf')}))).text).toContain(
			'wind',
		);
		expect(await refusal(book({'META-INF/encryption.xml': encrypted('OPS/text/two%20b.xhtml')}))).toBe(
			'OpenError: book.epub: the book cannot be read: it is an encrypted book; try another copy of it, or convert it to HTML',
		);
	});

	it('is refused where it is broken', async () => {
		expect(await refusal(book({'META-INF/container.xml': undefined}))).toContain(
			'OpenError: book.epub: the book cannot be read: its archive lacks META-INF/container.xml;',
		);
		expect(await refusal(book({'OPS/book.opf': '<html/>'}))).toContain(
			'none of its chapters is in its archive',
		);
		expect(await refusal(book().subarray(0, 600))).toContain('its archive is broken');
	});

	it('never fails in another way, whatever byte is changed', async () => {
		const whole = book();
		for (let i = 100; i < whole.length; i += 7) {
			const bytes = whole.slice();
			bytes[i] ^= 0x15;
			expect(await refusal(bytes)).toMatch(/^(?:OpenError: |it was opened$)/);
		}
	});

	it('is refused where it has more entries than a book', async () => {
		const many = Object.fromEntries(Array.from({length: 10_001}, (_, i) => [`f${i}`, '']));
		expect(await refusal(book(many))).toContain('more than 10000 entries');
	});

	it('is refused where it unpacks to more than a book has, and where its directory promises less than comes', async () => {
		// A tenth more than is unpacked.
		const bytes = Buffer.from(book({'OPS/text/one.xhtml': '<p>words</p>'.repeat(limits.archiveBytes / 11)}));
		expect(await refusal(bytes)).toContain('unpacks to more than a book has');
		for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
			bytes.writeUInt32LE(bytes.readUInt32LE(at + 20), at + 24);
		}

		expect(await refusal(bytes)).toContain('unpacks to more than a book has');
	});

	it('is read where it was packed as a stream, with the sizes behind the entries', async () => {
		const pieces: Uint8Array[] = [];
		const zip = new Zip((_, piece) => pieces.push(piece));
		for (const [name, text] of Object.entries({mimetype: 'application/epub+zip', ...files})) {
			const entry = name === 'mimetype' ? new ZipPassThrough(name) : new ZipDeflate(name);
			zip.add(entry);
			entry.push(strToU8(text), true);
		}

		zip.end();
		expect((await opened(Buffer.concat(pieces))).text).toContain('In the morning it was still.');
	});

	it('is known by its name where its beginning does not tell', async () => {
		const bytes = zipSync(
			Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
		);
		expect((await parse({location, bytes, mediaType: 'application/epub+zip'})).title).toBe(
			'The Lighthouse Keepers',
		);
		expect(await refusal(bytes)).toContain('it is a ZIP archive, which is not supported; unpack it');
	});
});
