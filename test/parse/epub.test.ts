import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {parse} from '../../source/parse/parse.js';

const container =
	'<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const book = `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Mill</dc:title><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ek</dc:creator><dc:date>2021-05-03T00:00:00Z</dc:date><dc:language>en</dc:language></metadata>
<manifest><item id="nav" href="nav.xhtml" properties="nav"/><item id="a" href="text/one.xhtml"/><item id="b" href="text/tw%C3%B6.xhtml"/><item id="c" href="missing.xhtml"/></manifest>
<spine><itemref idref="nav"/><itemref idref="b"/><itemref idref="a"/><itemref idref="c"/></spine></package>`;
const files: Readonly<Record<string, string>> = {
	mimetype: 'application/epub+zip',
	'META-INF/container.xml': container,
	'OEBPS/book.opf': book,
	'OEBPS/nav.xhtml': '<html><body><nav><ol><li>Contents</li></ol></nav></body></html>',
	'OEBPS/text/one.xhtml':
		'<?xml version="1.0"?><html><head><title/></head><body><h1>The wheel</h1><p>It turned&nbsp;on.</p></body></html>',
	'OEBPS/text/twö.xhtml':
		'<html><head><title>Before</title></head><body><p>The river came first.</p><p/><p>Then the mill.</p></body></html>',
	'OEBPS/cover.jpg': 'x',
};
const read = async (entries: Readonly<Record<string, string | Uint8Array>>) =>
	parse({
		location: {kind: 'file', name: 'mill.epub'},
		bytes: zipSync(
			Object.fromEntries(
				Object.entries(entries).map(([name, data]) => [
					name,
					typeof data === 'string' ? strToU8(data) : data,
				]),
			),
		),
	});

describe('parseEpub', () => {
	it('reads a book’s chapters in their order, each under its heading', async () => {
		const article = await read(files);
		expect(article.blocks.map(({kind, start, end}) => `${kind} ${article.text.slice(start, end)}`)).toEqual([
			'title The Mill',
			'heading Before',
			'paragraph The river came first.',
			'paragraph Then the mill.',
			'heading The wheel',
			'paragraph It turned\u00A0on.',
		]);
		expect(article).toMatchObject({
			title: 'The Mill',
			byline: 'Ann Lee, Bo Ek',
			published: '2021-05-03',
			language: 'en',
		});
	});

	it('refuses an archive that is no book, or broken, or locked', async () => {
		await expect(read({'a.txt': 'words'})).rejects.toThrow('not an e-book');
		await expect(
			parse({location: {kind: 'file', name: 'a'}, bytes: Buffer.from('PK\u0003\u0004 and no more')}),
		).rejects.toThrow('broken archive');
		await expect(read({...files, 'OEBPS/text/one.xhtml': new Uint8Array(500).fill(1)})).rejects.toThrow(
			'locked',
		);
	});

	it('refuses a book without words', async () => {
		const {'META-INF/container.xml': _, ...rest} = files;
		await expect(read(rest)).rejects.toThrow('not an e-book');
	});
});
