import {Buffer} from 'node:buffer';
import {openDocumentType} from '../document/media-type.js';

/** A kind of file that is not read: what it is, and what to try instead. */
type BinaryType = {readonly name: string; readonly advice: string};

const oldOffice = 'an old Office document';
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

const saveAs = 'save it as HTML or text from the program that opens it';
const unpack = 'unpack it, and open a file in it';
const describe = 'look for a page or a transcript with its words';

const bytes = (text: string): RegExp => new RegExp(`^${text}`, 's');

/** By the first bytes, read as latin1; the more special one first. */
const types: ReadonlyArray<readonly [RegExp, string, string]> = [
	[bytes('%PDF-\\d'), 'a PDF document', 'turn it into text: pdftotext FILE - | explorer -'],
	[bytes('%!PS'), 'a PostScript document', 'turn it into text: ps2ascii FILE | explorer -'],
	[bytes('PK\\x03\\x04.{26}mimetypeapplication/vnd\\.oasis'), 'an OpenDocument file', saveAs],
	[bytes('PK\\x03\\x04.*xl/'), 'an Excel workbook', saveAs],
	[bytes('PK\\x03\\x04.*Index/.{0,40}\\.iwa'), 'a Pages document', 'export it as a Word document'],
	[bytes('PK\\x03\\x04.*ppt/'), 'a PowerPoint presentation', saveAs],
	[bytes('PK\\x03\\x04.{26}\\[Content_Types\\]\\.xml'), 'an Office document', saveAs],
	[bytes('PK(?:\\x03\\x04|\\x05\\x06)'), 'a ZIP archive', unpack],
	[bytes('\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1'), oldOffice, saveAs],
	[bytes('.{60}BOOKMOBI'), 'a Kindle book', 'convert it to EPUB'],
	[bytes('\\x1F\\x8B\\x08'), 'a gzip archive', 'unpack it: gzip -dc FILE | explorer -'],
	[bytes('(?:7z\\xBC\\xAF|Rar!\\x1A|\\xFD7zXZ\\0|BZh\\d1AY|\\x28\\xB5\\x2F\\xFD)'), 'an archive', unpack],
	[bytes('\\x89PNG'), 'a PNG image', describe],
	[bytes('\\xFF\\xD8\\xFF'), 'a JPEG image', describe],
	[bytes('GIF8[79]a'), 'a GIF image', describe],
	[bytes('RIFF.{4}WEBP'), 'a WebP image', describe],
	[bytes('(?:II\\*\\0|MM\\0\\*)'), 'a TIFF image', describe],
	[bytes('.{4}ftyp(?:avif|heic|heix|mif1)'), 'an image', describe],
	[bytes('(?:ID3|OggS|fLaC|RIFF.{4}WAVE|\\xFF[\\xFB\\xF3\\xF2]|.{4}ftypM4A)'), 'a sound recording', describe],
	[bytes('(?:.{4}ftyp|\\x1A\\x45\\xDF\\xA3|RIFF.{4}AVI )'), 'a video', describe],
	[bytes('SQLite format 3\\0'), 'a database', describe],
	[bytes('(?:\\x7FELF|\\0asm|MZ\\x90)'), 'a program', describe],
];

/** Types that are written in characters, and have none that texts do not have. */
const written = /^(?:%PDF-\d|%!PS)/;

/** How many bytes of the beginning are looked at. */
const beginning = 4096;

const latin1 = ({buffer, byteOffset, byteLength}: Uint8Array): string =>
	Buffer.from(buffer, byteOffset, byteLength).toString('latin1');

/** How many bytes of the end are looked at. */
const ending = 64;

/** Whether bytes hold JSON and nothing else: front matter may be JSON as well, with an article behind it. */
const isJson = (data: Uint8Array, head: string): boolean =>
	/^(?:\xEF\xBB\xBF)?\s*(?:\{\s*"[^"]*"\s*:|\[\s*\{\s*"[^"]*"\s*:)/.test(head) &&
	/[}\]]\s*$/.test(latin1(data.subarray(-ending)));

/**
 * Recognises a file that holds no text that could be read, by its first bytes; JSON by its last as well.
 *
 * @returns what it is; undefined where it may be text, or nobody knows it
 */
export const binaryType = (data: Uint8Array): BinaryType | undefined => {
	const head = latin1(data.subarray(0, beginning));
	if (isJson(data, head)) {
		return {name: 'JSON', advice: 'take the words out of it: jq -r .text FILE | explorer -'};
	}

	// A text may begin with “ID3” or “GIF89a”: it has no such characters.
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells.
	if (!written.test(head) && !/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(head)) {
		return undefined;
	}

	const [, name, advice] = types.find(([signature]) => signature.test(head)) ?? [];
	// Word packs what has a password as it packed its old documents; what is in it stands in a directory anywhere.
	if (name === oldOffice && Buffer.from(data.buffer, data.byteOffset, data.byteLength).includes(encrypted)) {
		return {
			name: 'an Office document with a password',
			advice: 'save it without the password, and open that',
		};
	}

	return name && advice ? {name, advice} : undefined;
};

/** Whether bytes begin as a book in EPUB does: a ZIP archive that tells its media type first (OCF 3.3, 4.3). */
export const isEpub = (data: Uint8Array): boolean =>
	bytes('PK\\x03\\x04.{26}mimetype.{0,64}?application/epub\\+zip').test(latin1(data.subarray(0, 160)));

/** Which kind of text of a word processor. */
export type OfficeKind = 'docx' | 'odt' | 'fodt' | 'rtf';

/** A text of LibreOffice tells its media type first, as its templates and masters do with one of their own. */
const openDocument = bytes('PK\\x03\\x04.{26}mimetype.{0,64}?application/vnd\\.oasis\\.opendocument\\.text');

/** The same where all of it is one file of XML, as LibreOffice writes for those who compare versions. */
const flatDocument =
	/^(?:\xEF\xBB\xBF)?<\?xml[^>]*>\s*<office:document\s[^>]*office:mimetype="application\/vnd\.oasis\.opendocument\.text/;

/**
 * Whether bytes are a text of a word processor, by what is in the archive; a workbook and a presentation are packed alike.
 *
 * @param mediaType what it is called, where whoever has packed it anew has put its type anywhere
 * @returns which of them it is
 */
export const officeText = (data: Uint8Array, mediaType?: string): OfficeKind | undefined => {
	const head = latin1(data.subarray(0, 160));
	return !head.startsWith('PK\u0003\u0004')
		? /^\{\\rtf\d/.test(head)
			? 'rtf'
			: head.includes('<office:document') && flatDocument.test(latin1(data.subarray(0, 2 * beginning)))
				? 'fodt'
				: undefined
		: openDocument.test(head) || mediaType === openDocumentType
			? 'odt'
			: // Some programs number it: `word/document2.xml`.
				Buffer.from(data.buffer, data.byteOffset, data.byteLength).includes('word/document')
				? 'docx'
				: undefined;
};
