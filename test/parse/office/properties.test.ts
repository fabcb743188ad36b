import {describe, expect, it} from 'vitest';
import {readProperties} from '../../../source/parse/office/properties.js';
import {toXmlTree} from '../../../source/parse/tree/xml.js';
import {core, openDocument, p, word} from './files.js';
import {opened} from './shown.js';

const told = (inner: string) => readProperties(toXmlTree(core(inner)));

describe('readProperties', () => {
	it('tells a title, a writer, a day and a language', () => {
		expect(
			told(
				'<dc:title>The ferry</dc:title><dc:creator>Ada Lind;Bo Ek</dc:creator><dc:language>en-GB</dc:language><dcterms:created>2024-05-03T09:04:00Z</dcterms:created><dcterms:modified>2024-05-06T09:04:00Z</dcterms:modified>',
			),
		).toEqual({
			title: 'The ferry',
			byline: 'Ada Lind, Bo Ek',
			siteName: null,
			published: '2024-05-06',
			language: 'en-GB',
			url: null,
		});
	});

	it.each([
		'Microsoft Office User',
		'Default Author',
		'python-docx',
		'adalind',
		'Dell Owner',
		'User',
		'ada@mill.example',
		'Windows-Benutzer',
		'The Whole Press Office of Elsby',
	])('takes %s for nobody', name => {
		expect(told(`<dc:creator>${name}</dc:creator>`).byline).toBeNull();
	});

	it.each([
		'Microsoft Word - ferry.doc',
		'Document1',
		'Untitled',
		'ferry_final.docx',
		'Press release template',
		'PowerPoint Presentation',
		'Press Release',
		'12345',
	])('takes %s for no title', title => {
		expect(told(`<dc:title>${title}</dc:title>`).title).toBe(
			title === 'Press release template' ? title : null,
		);
	});

	it.each([
		['begun from another one', '2019-01-02', '2024-05-06'],
		['made by a program that tells one day of all', '2013-12-23', '2013-12-23'],
	])('tells no day of what was %s', (_, begun, saved) => {
		expect(
			told(
				`<dcterms:created>${begun}T09:00:00Z</dcterms:created><dcterms:modified>${saved}T09:00:00Z</dcterms:modified>`,
			).published,
		).toBeNull();
	});

	it('goes behind what the text itself tells', async () => {
		const file = core('<dc:title>An older ferry</dc:title><dc:creator>Ada Lind</dc:creator>');
		const long = 'The ferry did not come on Monday, and nobody on the quay could say when the next would.';
		const body = p('The ferry that stayed away') + p('By Ida Holm') + p(long) + p(long);
		const {title, byline} = await opened(word(body, {'docProps/core.xml': file}));
		expect({title, byline}).toEqual({title: 'The ferry that stayed away', byline: 'Ida Holm'});
		expect(await opened(word(p(long), {'docProps/core.xml': file}))).toMatchObject({
			title: 'An older ferry',
			byline: 'Ada Lind',
		});
	});

	it('takes who began a text of LibreOffice for its writer', async () => {
		expect((await opened(openDocument('<text:p>Words.</text:p>'))).byline).toBe('Ada Lind');
	});
});
