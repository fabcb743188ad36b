import {describe, expect, it} from 'vitest';
import {p, r, relations, word} from './files.js';
import {blocksOf, opened} from './shown.js';

const long =
	'The ferry did not come on Monday, and nobody on the quay could say when the next one would leave.';
/** Above it stands what is not to be taken for a title. */
const above = p(long);

describe('a document of Word', () => {
	it('has its title, headings, quotations and captions by the names of their styles, in any language', async () => {
		expect(
			await blocksOf(
				word(
					p('The ferry that stayed away', 'Titel') +
						p('Contents … 3', 'Verzeichnis1') +
						p('The storm', 'berschrift1') +
						p(long) +
						p('The quay', 'Zwischentitel') +
						p('We waited for three days.', 'Zitat') +
						p('The quay at dawn.', 'Beschriftung') +
						p('The way back', undefined, '<w:outlineLvl w:val="0"/>') +
						p(long),
				),
			),
		).toEqual([
			'title The ferry that stayed away',
			'heading 1 The storm',
			`paragraph ${long}`,
			'heading 2 The quay',
			'quote We waited for three days.',
			'caption The quay at dawn.',
			'heading 1 The way back',
			`paragraph ${long}`,
		]);
	});

	it('keeps what was put in, and leaves out what was taken out, hidden or said about it', async () => {
		const body =
			above +
			`<w:p>${r('The ')}<w:del w:id="1">${r('<w:delText>old </w:delText>')}</w:del><w:ins w:id="2">${r('new ')}</w:ins>${r('secret ', '<w:vanish/>')}${r('seen ', '<w:vanish w:val="0"/>')}<w:commentRangeStart w:id="0"/>${r('ferry')}<w:commentRangeEnd w:id="0"/>${r('<w:commentReference w:id="0"/>')}<w:moveFrom>${r(' again')}</w:moveFrom>${r('.')}</w:p>` +
			`<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${r('It left')}</w:p>` +
			p(' at noon.') +
			`<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr><w:del>${r('<w:delText>Gone.</w:delText>')}</w:del></w:p>` +
			p(
				'<w:t>Page</w:t><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="separate"/><w:t xml:space="preserve"> 7</w:t><w:fldChar w:fldCharType="end"/>',
			) +
			`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click here to enter text.')}</w:sdtContent></w:sdt>` +
			`<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('The storm 3')}</w:sdtContent></w:sdt>` +
			`<w:sdt><w:sdtContent>${p('It was late.')}</w:sdtContent></w:sdt>`;
		expect((await blocksOf(word(body))).slice(1)).toEqual([
			'paragraph The new seen ferry.',
			'paragraph It left at noon.',
			'paragraph Page 7',
			'paragraph It was late.',
		]);
	});

	it('has tabs, broken lines, hyphens and raised numbers', async () => {
		const body =
			above +
			p('<w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:br w:type="page"/><w:t>four</w:t>') +
			`<w:p>${r('<w:t>well</w:t><w:noBreakHyphen/><w:t>known</w:t>')}${r('3', '<w:vertAlign w:val="superscript"/>')}</w:p>`;
		expect((await blocksOf(word(body))).slice(1)).toEqual([
			'paragraph One two⏎three four',
			'paragraph well-known³',
		]);
	});

	it('sets words apart once, however many pieces they were typed in', async () => {
		const {text, inlines} = await opened(
			word(
				above +
					`<w:p>${r('The ')}${r('bo', '<w:b/>')}${r('ld', '<w:b/>')}${r(' and ')}${r('strong', '<w:rStyle w:val="Fett"/>')}${r(' not', '<w:rStyle w:val="Fett"/><w:b w:val="0"/>')}${r(' slant', '<w:i/>')}</w:p>`,
			),
		);
		expect(inlines.map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`)).toEqual([
			'strong bold',
			'strong strong',
			'emphasis slant',
		]);
	});

	it('leads where its links lead, in notes as well', async () => {
		const {text, blocks, inlines} = await opened(
			word(
				above +
					`<w:p><w:hyperlink r:id="rId4">${r('The fer')}${r('ry')}</w:hyperlink>${r(' sank.')}${r('<w:footnoteReference w:id="2"/>')} <w:hyperlink w:anchor="top">${r(' Up')}</w:hyperlink></w:p>`,
			),
		);
		expect(text.slice(blocks[1].start)).toBe('The ferry sank.[1] Up\n\nSee the log.');
		expect(blocks[2]).toMatchObject({kind: 'item', marker: '1.'});
		expect(inlines.map(({target, start, end}) => [text.slice(start, end), target])).toEqual([
			['The ferry', 'https://harbour.example/ferry'],
			['log', 'https://log.example/'],
		]);
	});

	it('counts the items of its lists, each level by itself', async () => {
		const item = (words: string, list: number, level = 0): string =>
			p(words, undefined, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
		const body =
			above +
			item('ropes', 1) +
			item('thin ones', 1, 1) +
			item('three', 2) +
			item('a of it', 2, 1) +
			item('b of it', 2, 1) +
			p('Words between.') +
			item('four', 2) +
			item('a of four', 2, 1) +
			item('anew', 4) +
			item('no item', 3) +
			item('nor this', 0);
		expect((await blocksOf(word(body))).slice(1)).toEqual([
			'item 1 • ropes',
			'item 2 • thin ones',
			'item 1 3. three',
			'item 2 1. a of it',
			'item 2 2. b of it',
			'paragraph Words between.',
			'item 1 4. four',
			'item 2 1. a of four',
			'item 1 1. anew',
			'paragraph no item',
			'paragraph nor this',
		]);
	});

	it('has tables as pages have them, without the rows that were taken out', async () => {
		const cell = (words: string, properties = ''): string =>
			`<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
		const body =
			above +
			`<w:tbl><w:tblPr/><w:tr>${cell('Port')}${cell('Boats')}${cell('Crew')}</w:tr><w:tr>${cell('Elsby', '<w:gridSpan w:val="2"/>')}${cell('40')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('Lund')}${cell('1')}</w:tr></w:tbl>`;
		expect((await blocksOf(word(body)))[1]).toBe('table Port | Boats | Crew⏎Elsby |  | 40');
	});

	it('has what stands in boxes once, behind the paragraph on which they hang', async () => {
		const box = `<w:txbxContent>${p('A box of words.')}</w:txbxContent>`;
		const body =
			above +
			`<w:p>${r('Before')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r(' and after.')}</w:p>`;
		expect((await blocksOf(word(body))).slice(1)).toEqual([
			'paragraph Before and after.',
			'paragraph A box of words.',
		]);
	});

	it('is found where its archive says, under whatever prefix', async () => {
		const bytes = word('', {
			'_rels/.rels': relations(['officeDocument', '/word/document2.xml']),
			'word/document.xml': undefined,
			'word/document2.xml': `<ns0:document xmlns:ns0="w"><ns0:body><ns0:p><ns0:pPr><ns0:outlineLvl ns0:val="1"/></ns0:pPr><ns0:r><ns0:t>A heading</ns0:t></ns0:r></ns0:p>${p(long).replaceAll('w:', 'ns0:')}</ns0:body></ns0:document>`,
		});
		expect(await blocksOf(bytes)).toEqual(['title A heading', `paragraph ${long}`]);
	});

	it('has a note once that leads to itself', async () => {
		const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="2">${p('<w:t>See here</w:t><w:footnoteReference w:id="2"/>')}</w:footnote></w:footnotes>`;
		const body = above + p('<w:t>It left.</w:t><w:footnoteReference w:id="2"/>');
		expect((await blocksOf(word(body, {'word/footnotes.xml': notes}))).slice(1)).toEqual([
			'paragraph It left.[1]',
			'item 1 1. See here[1]',
		]);
	});

	it('says once what goes on in a paragraph on which a box hangs', async () => {
		const body =
			above +
			`<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${r('It left')}</w:p>` +
			p(`<w:t> at noon.</w:t><w:pict><w:txbxContent>${p('Fog again.')}</w:txbxContent></w:pict>`);
		expect((await blocksOf(word(body))).slice(1)).toEqual([
			'paragraph It left at noon.',
			'paragraph Fog again.',
		]);
	});
});
