import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {limits} from '../../../source/document/limits.js';
import {mediaTypeOf} from '../../../source/document/media-type.js';
import {parse} from '../../../source/parse/parse.js';
import {openDocument, openDocumentFiles, p, relations, word, wordFiles, zipped} from './files.js';
import {opened, refusal} from './shown.js';

const words = 'The ferry did not come on Monday, and nobody on the quay could say when it would.';
const both = [
	['Word', word(p(words))],
	['OpenDocument', openDocument(`<text:p>${words}</text:p>`)],
] as const;

describe('a document of a word processor', () => {
	it('is known by what is in it, whatever it is called and in whatever order it was packed', async () => {
		const {mimetype: _, ...turned} = Object.fromEntries(
			Object.entries(wordFiles(p(words))).toReversed(),
		) as Record<string, string>;
		for (const bytes of [...both.map(([, packed]) => packed), zipped(turned)]) {
			for (const mediaType of [undefined, 'application/epub+zip', 'text/plain', 'application/zip']) {
				const {text} = await parse({
					location: {kind: 'stdin', name: '-'},
					bytes,
					...(mediaType && {mediaType}),
				});
				expect(text).toBe(words);
			}
		}
	});

	it('is known by its name where it was packed anew', async () => {
		const {mimetype, ...others} = openDocumentFiles(`<text:p>${words}</text:p>`);
		const bytes = zipped({...others, mimetype});
		expect(await refusal(bytes)).toContain('it is a ZIP archive');
		const mediaType = mediaTypeOf('notes.odt')!;
		expect((await parse({location: {kind: 'file', name: 'notes.odt'}, bytes, mediaType})).text).toBe(words);
	});

	it.each([
		['a workbook', {'[Content_Types].xml': '', 'xl/workbook.xml': ''}, 'an Excel workbook'],
		['a presentation', {'[Content_Types].xml': '', 'ppt/presentation.xml': ''}, 'a PowerPoint presentation'],
		['a sheet', {mimetype: 'application/vnd.oasis.opendocument.spreadsheet'}, 'an OpenDocument file'],
	])('is not %s', async (_, files, told) => {
		expect(await refusal(zipped(files))).toBe(
			`OpenError: notes.docx: it is ${told}, which is not supported; save it as HTML or text from the program that opens it`,
		);
	});

	it.each(both)('of %s is refused in a line where it is broken', async (_, whole) => {
		expect(await refusal(whole.subarray(0, whole.length - 60))).toMatch(
			/^OpenError: notes\.docx: the document cannot be read: its archive is broken; try another copy of it, or save it as HTML from the program that opens it$/,
		);
	});

	it('is refused where it lacks its text, or is encrypted', async () => {
		expect(await refusal(word('', {'word/document.xml': '<nothing/>'}))).toContain(
			'its archive lacks its text',
		);
		expect(await refusal(openDocument('', {'content.xml': undefined}))).toContain(
			'its archive lacks content.xml',
		);
		const manifest =
			'<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
		expect(await refusal(openDocument('', {'META-INF/manifest.xml': manifest}))).toContain('it is encrypted');
		expect(await refusal(word(''))).toContain('there is no text in it');
	});

	it('is refused where it was cut', async () => {
		const location = {kind: 'file', name: 'notes.docx'} as const;
		await expect(parse({location, bytes: word(p(words)), notice: 'it was cut'})).rejects.toThrow(
			'notes.docx: the document is not complete: it was cut; try another copy of it',
		);
	});

	it('is refused where it unpacks to more than a text has', async () => {
		const bomb = word(p(words), {'word/styles.xml': ' '.repeat(limits.archiveBytes)});
		expect(await refusal(bomb)).toContain('its archive unpacks to more than a text has');
	});

	it.each(both)('of %s never fails in another way, whatever byte is changed', async (_, whole) => {
		for (let i = 4; i < whole.length; i += 11) {
			const bytes = whole.slice();
			bytes[i] ^= 0x15;
			expect(await refusal(bytes)).toMatch(/^(?:OpenError: |it was opened$)/);
		}
	});

	it('is read however deep its parts are nested, and whatever numbers stand in it', async () => {
		const deep = `${'<w:sdt><w:sdtContent>'.repeat(5000)}${p(words)}${'</w:sdtContent></w:sdt>'.repeat(5000)}`;
		const odd =
			'<w:numPr><w:ilvl w:val="-1e9"/><w:numId w:val="2"/></w:numPr><w:outlineLvl w:val="99999999"/>';
		expect(await refusal(word(deep))).toMatch(/it was opened|there is no text in it/);
		expect((await opened(word(p(words, undefined, odd)))).text).toContain(words);
		const list = `${'<text:list><text:list-item>'.repeat(5000)}<text:p>${words}</text:p>`;
		expect(await refusal(openDocument(list))).toMatch(/it was opened|there is no text in it/);
	});

	it('takes styles from each other no further than they go', async () => {
		const styles = strFromU8(unzipSync(word(''))['word/styles.xml']).replace(
			'<w:name w:val="House subhead"/><w:basedOn w:val="berschrift2"/>',
			'<w:name w:val="House subhead"/><w:basedOn w:val="Zwischentitel"/>',
		);
		expect((await opened(word(p(words, 'Zwischentitel'), {'word/styles.xml': styles}))).text).toBe(words);
	});

	it.each([
		[
			'a style that tells much',
			word(p(words).repeat(30_000), {
				'word/styles.xml': `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:default="1" w:styleId="a">${'<w:x/>'.repeat(150_000)}</w:style></w:styles>`,
			}),
		],
		[
			'a list of many levels',
			word(p(words, undefined, '<w:numPr><w:numId w:val="1"/></w:numPr>').repeat(40_000), {
				'word/numbering.xml': `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1">${'<w:lvl w:ilvl="9"/>'.repeat(150_000)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
			}),
		],
		[
			'notes that are named again and again',
			word(p(words), {
				'word/_rels/document.xml.rels': relations(
					...Array.from({length: 6000}, () => ['footnotes', 'footnotes.xml'] as const),
				),
				'word/_rels/footnotes.xml.rels': relations(
					...Array.from({length: 6000}, () => ['hyperlink', 'a'] as const),
				),
			}),
		],
		[
			'styles around styles',
			openDocument(
				`<text:p>${'<text:span text:style-name="T1">'.repeat(180)}${`<text:span text:style-name="T1">${words}</text:span>`.repeat(20_000)}</text:p>`,
				{
					'styles.xml': `<office:document-styles xmlns:office="o"><office:styles>${Array.from(
						{length: 20},
						(_, i) =>
							`<style:style style:family="text" style:name="T${i + 1}" style:parent-style-name="T${i + 2}"/>`,
					).join('')}</office:styles></office:document-styles>`,
				},
			),
		],
		[
			'a long name for who wrote it',
			Buffer.from(`{\\rtf1{\\info{\\author Ida${' '.repeat(600_000)}Holm}}${words}\\par}`),
		],
	])('is read in no more time than others with %s', async (_, bytes) => {
		expect((await opened(bytes)).text.startsWith(words)).toBe(true);
	});

	it('is refused in a short line, whatever its text is called', async () => {
		const name = `${'a'.repeat(600_000)}%1B[31m/b`;
		expect(await refusal(word('', {'_rels/.rels': relations(['officeDocument', name])}))).toBe(
			'OpenError: notes.docx: the document cannot be read: its archive lacks its text; try another copy of it, or save it as HTML from the program that opens it',
		);
	});
});
