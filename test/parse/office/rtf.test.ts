import {describe, expect, it} from 'vitest';
import {blocksOf, opened, refusal} from './shown.js';

const long =
	'The ferry did not come on Monday, and nobody on the quay could say when the next one would leave.';

const rtf = (body: string): Uint8Array =>
	Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\cocoartf2\n${body}}`, 'latin1');
/** As TextEdit ends its paragraphs, and as others do. */
const p = (words: string, end = '\\par\n'): string => `\\pard\\plain ${words}${end}`;
/** Above it stands what is not to be taken for a title. */
const above = p(long, '\\\n');

describe('a text in the Rich Text Format', () => {
	it('has its paragraphs, however they end, and none of what is told beside them', async () => {
		const body =
			'{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;}{\\colortbl;\\red0\\green0\\blue0;}{\\*\\expandedcolortbl;;}{\\*\\generator A program;}' +
			'{\\header\\pard A header\\par}{\\pict\\bin4 }{\\x\\wmetafile 0102}' +
			above +
			p(
				'{\\v hidden}{\\deleted gone}One {\\*\\bkmkstart a}two{\\*\\bkmkend a}{\\*\\atnid IH}{\\annotation said of it}\\line three\\tab four \\{\\\\\\}',
			);
		expect((await blocksOf(rtf(body))).slice(1)).toEqual(['paragraph One two⏎three four {\\}']);
	});

	it('has the signs of many languages', async () => {
		const body =
			'{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset128 Mincho;}}' +
			above +
			p(
				"\\f0 \\ldblquote Caf\\'e9\\rdblquote\\~\\emdash\\u8364?10 {\\uc2\\u8211\\'96\\'96\\u-10179  \\u-8704  }{\\f1 \\'cf\\'f0} {\\f2 \\'93\\'fa\\'96\\'7b} it\\rquote s",
			);
		expect((await blocksOf(rtf(body)))[1]).toBe('paragraph “Café”\u00A0—€10 –😀Пр 日本 it’s');
	});

	it('has bold words, links, raised numbers and notes', async () => {
		const {text, blocks, inlines} = await opened(
			rtf(
				above +
					p(
						'A {\\b bo}{\\b ld} \\i slant\\i0  {\\field{\\*\\fldinst{HYPERLINK "https://sea.example/"}}{\\fldrslt link}}{\\super 2}.{\\super\\chftn}{\\footnote\\pard\\chftn  See the log.}',
					),
			),
		);
		expect(text.slice(blocks[1].start)).toBe('A bold slant link².[1]\n\nSee the log.');
		expect(blocks[2]).toMatchObject({kind: 'item', marker: '1.'});
		expect(inlines.map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`)).toEqual([
			'strong bold',
			'emphasis slant',
			'link link',
		]);
	});

	it('has headings, quotations, items and tables', async () => {
		const body =
			'{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 Quote;}{\\*\\cs3 Strong;}}{\\info{\\title Notes on the ferry}{\\author Ada Lind}}' +
			above +
			'\\pard\\s1 The storm\\par \\pard\\outlinelevel1 The quay\\par \\pard\\s2 We waited.\\par ' +
			'\\pard{\\listtext\\tab 2.\\tab}a rope\\par \\pard{\\listtext\\bullet\\tab}a net\\par ' +
			'\\trowd\\pard\\intbl Port\\cell Boats\\cell\\row \\trowd\\pard\\intbl Elsby\\cell 40\\cell\\row \\pard After.\\par ';
		expect(await blocksOf(rtf(body))).toEqual([
			'title Notes on the ferry',
			`paragraph ${long}`,
			'heading 1 The storm',
			'heading 2 The quay',
			'quote We waited.',
			'item 1 2. a rope',
			'item 1 • a net',
			'table Port | Boats⏎Elsby | 40',
			'paragraph After.',
		]);
		expect((await opened(rtf(body))).byline).toBe('Ada Lind');
	});

	it('has a title and a writer in groups of their own', async () => {
		const info =
			'{\\info{\\title {\\rtlch }{\\ltrch The ferry }{\\ltrch of Elsby}}{\\author {\\ltrch Ada Lind}}}';
		expect(await opened(rtf(`${info}${above}`))).toMatchObject({
			title: 'The ferry of Elsby',
			byline: 'Ada Lind',
		});
	});

	it('is read as far as it goes, and lets no control through', async () => {
		const {text} = await opened(rtf(`${above}{\\b \\u27 ?[31m\\'1b[0m \\u8238 ?Red \\bin99999 and`));
		expect(text).toBe(`${long}\n\nRed`);
		expect(await refusal(rtf('{\\info{\\title A}}'))).toContain('it was opened');
		expect(await refusal(rtf('{\\pict 00}'))).toContain('there is no text in it');
	});

	it('takes no longer where its groups never end', async () => {
		expect((await opened(rtf(`${above}${'{\\b '.repeat(300_000)}Deep\\par`))).text).toContain('Deep');
		expect((await opened(rtf(`${above}${'}'.repeat(300_000)}\\par After`))).text).toContain('After');
	});

	it('has no words but those of its own', async () => {
		expect((await opened(rtf(p('One\\constructor  two\\valueOf0  three.')))).text).toBe('One two three.');
	});
});
