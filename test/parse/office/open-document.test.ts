import {describe, expect, it} from 'vitest';
import {flatDocument, openDocument} from './files.js';
import {blocksOf, opened} from './shown.js';

const long =
	'The ferry did not come on Monday, and nobody on the quay could say when the next one would leave.';
const p = (words: string, style = 'Standard'): string =>
	`<text:p text:style-name="${style}">${words}</text:p>`;
/** Above it stands what is not to be taken for a title. */
const above = p(long);

describe('a text in OpenDocument', () => {
	it('has its title, headings and quotations by their styles', async () => {
		expect(
			await blocksOf(
				openDocument(
					p('The ferry', 'Title') +
						`<text:table-of-content><text:index-body>${p('The storm 3', 'Contents_20_1')}</text:index-body></text:table-of-content>` +
						'<text:h text:style-name="Heading_20_1" text:outline-level="1">The storm</text:h>' +
						above +
						'<text:h text:outline-level="2">The quay</text:h>' +
						p('We waited.', 'P1') +
						`<text:section text:display="none">${p('Hidden.')}</text:section><text:section>${p('Shown.')}</text:section>`,
				),
			),
		).toEqual([
			'title The ferry',
			'heading 1 The storm',
			`paragraph ${long}`,
			'heading 2 The quay',
			'quote We waited.',
			'paragraph Shown.',
		]);
	});

	it('leaves out what was taken out, hidden or said about it, and keeps what was put in', async () => {
		const body =
			`<text:tracked-changes><text:changed-region><text:deletion>${p('Gone.')}</text:deletion></text:changed-region></text:tracked-changes>` +
			above +
			p(
				'The <text:change text:change-id="1"/><text:change-start/>new<text:change-end/> ferry<office:annotation><dc:creator>Bo Ek</dc:creator><text:p>Which?</text:p></office:annotation><text:span text:style-name="T2"> secret</text:span> sank<text:s text:c="3"/>at<text:tab/>noon<text:line-break/>or so<text:span text:style-name="T3">2</text:span>.',
			);
		expect((await blocksOf(openDocument(body))).slice(1)).toEqual([
			'paragraph The new ferry sank at noon⏎or so².',
		]);
	});

	it('has bold words, links and notes', async () => {
		const {text, blocks, inlines} = await opened(
			openDocument(
				above +
					p(
						'A <text:span text:style-name="T1">bo</text:span><text:span text:style-name="T1">ld</text:span> <text:a xlink:href="https://sea.example/">link</text:a>.<text:note><text:note-citation>7</text:note-citation><text:note-body><text:p>See the log.</text:p></text:note-body></text:note>',
					),
			),
		);
		expect(text.slice(blocks[1].start)).toBe('A bold link.[1]\n\nSee the log.');
		expect(blocks[2]).toMatchObject({kind: 'item', marker: '1.'});
		expect(inlines.map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`)).toEqual([
			'strong bold',
			'link link',
		]);
	});

	it('has lists in lists, and some that go on', async () => {
		const item = (words: string, inner = ''): string =>
			`<text:list-item>${p(words)}${inner}</text:list-item>`;
		const body =
			above +
			`<text:list text:style-name="L1">${item('ropes', `<text:list>${item('thin')}${item('thick')}</text:list>`)}${item('nets')}</text:list>` +
			`<text:list text:style-name="L2">${item('one')}${item('two')}</text:list>` +
			p('Between.') +
			`<text:list text:style-name="L2" text:continue-numbering="true">${item('three')}</text:list>` +
			`<text:list text:style-name="L2">${item('anew')}</text:list>`;
		expect((await blocksOf(openDocument(body))).slice(1)).toEqual([
			'item 1 • ropes',
			'item 2 1. thin',
			'item 2 2. thick',
			'item 1 • nets',
			'item 1 1. one',
			'item 1 2. two',
			'paragraph Between.',
			'item 1 3. three',
			'item 1 1. anew',
		]);
	});

	it('has tables with their heads, and what stands in frames', async () => {
		const cell = (words: string, more = ''): string =>
			`<table:table-cell ${more}>${p(words)}</table:table-cell>`;
		const body =
			above +
			`<table:table><table:table-column/><table:table-header-rows><table:table-row>${cell('Port')}${cell('Boats')}${cell('Crew')}</table:table-row></table:table-header-rows><table:table-row>${cell('Elsby', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('40')}</table:table-row></table:table>` +
			p(`Before<draw:frame><draw:text-box>${p('A box.')}</draw:text-box></draw:frame> and after.`);
		expect((await blocksOf(openDocument(body))).slice(1)).toEqual([
			'table Port | Boats | Crew⏎Elsby |  | 40',
			'paragraph Before and after.',
			'paragraph A box.',
		]);
	});

	it('may be one file of XML', async () => {
		const bytes = flatDocument(p('The ferry', 'Title') + above + p('We waited.', 'P1'));
		expect(await blocksOf(bytes)).toEqual(['title The ferry', `paragraph ${long}`, 'quote We waited.']);
		expect((await opened(bytes)).byline).toBe('Ada Lind');
	});
});
