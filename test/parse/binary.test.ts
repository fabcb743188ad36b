import {describe, expect, it} from 'vitest';
import {binaryType} from '../../source/parse/binary.js';
import {parse} from '../../source/parse/parse.js';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const zipped = (name: string) => `PK\u0003\u0004${'\u0000'.repeat(26)}${name}`;

describe('binaryType', () => {
	it.each([
		['%PDF-1.7\n', 'a PDF document'],
		[`${zipped('[Content_Types].xml')}${'\u0000'.repeat(40)}xl/workbook.xml`, 'an Excel workbook'],
		[zipped('mimetypeapplication/vnd.oasis.opendocument.graphics'), 'an OpenDocument file'],
		['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'an old Office document'],
		[
			`\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1${'\u0000'.repeat(9000)}${[...'EncryptedPackage'].join('\u0000')}\u0000`,
			'an Office document with a password',
		],
		[zipped('Index/Document.iwa'), 'a Pages document'],
		[zipped('notes.txt'), 'a ZIP archive'],
		['\u001F\u008B\u0008\u0000', 'a gzip archive'],
		['\u0089PNG\r\n\u001A\n', 'a PNG image'],
		['\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF', 'a JPEG image'],
		['RIFF\u0000\u0001\u0000\u0000WEBPVP8', 'a WebP image'],
		['ID3\u0003\u0000', 'a sound recording'],
		['\u0000\u0000\u0000\u0018ftypmp42', 'a video'],
		['{"title": "A"}\n', 'JSON'],
		['\u00EF\u00BB\u00BF [ {"title": "A"} ]', 'JSON'],
		['{"title": "A"}\n{"title": "B"}\n', 'JSON'],
	])('knows %j', (beginning, name) => {
		expect(binaryType(latin1(beginning))?.name).toBe(name);
	});

	it.each([
		'ID3 tags are old.',
		'GIF89a is a format.',
		'PK is a brand.',
		'RIFFs by ear',
		'',
		'MZ and others',
		'\u001B[1mbold',
		'{"title": "A"}\n\nAda Lind spoke.',
		'{braces} and [brackets]',
		'["Ada Lind"]',
	])('takes %j for text', text => {
		expect(binaryType(Buffer.from(text))).toBeUndefined();
	});

	it('is told in one line, with what to try', async () => {
		const result = parse({location: {kind: 'file', name: 'talks.pdf'}, bytes: latin1('%PDF-1.4\nwords')});
		await expect(result).rejects.toThrow(
			'talks.pdf: it is a PDF document, which is not supported; turn it into text: pdftotext FILE - | explorer -',
		);
	});
});
