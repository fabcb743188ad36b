import {Buffer, isUtf8 as isWholeUtf8} from 'node:buffer';
import {TextDecoder} from 'node:util';
import {isMarkup, unmarkedUtf16} from './sniff.js';

/**
 * What the bytes 0x80 to 0x9F mean in windows-1252, by the Encoding Standard's index; Node 20 decodes them as C1
 * controls.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const decoderFor = (label: string | undefined): TextDecoder | undefined => {
	try {
		return label ? new TextDecoder(label) : undefined;
	} catch {
		// Not a label of the Encoding Standard: as good as none.
		return undefined;
	}
};

/** How many bytes a character takes in UTF-8, by its first one; 0 for what begins none. */
const sizeInUtf8 = (first: number): number =>
	first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : first < 0x80 ? 1 : 0;

/** Whether bytes are UTF-8, but for a character that the end of the input cuts in two. */
const isUtf8 = (bytes: Uint8Array): boolean => {
	if (isWholeUtf8(bytes)) {
		return true;
	}

	let last = bytes.length - 1;
	while (last > bytes.length - 4 && (bytes[last] & 0xc0) === 0x80) {
		last--;
	}

	return sizeInUtf8(bytes[last]) > bytes.length - last && isWholeUtf8(bytes.subarray(0, last));
};

/**
 * How many bytes beyond ASCII tell that what is UTF-8 as it stands is UTF-8, whatever it is called. A few that belong to
 * another script may look so by chance.
 */
const fewestTelling = 8;

/**
 * Whether the bytes are UTF-8, and enough of them say so: pages say what they were once written in, and programs that
 * save them, or servers, write them anew in UTF-8 without a change to what they say.
 */
const isPlainlyUtf8 = (bytes: Uint8Array): boolean => {
	if (!isUtf8(bytes)) {
		return false;
	}

	let telling = 0;
	for (const byte of bytes) {
		if (byte > 0x7f && ++telling === fewestTelling) {
			return true;
		}
	}

	return false;
};

const byteOrderMark = ([a, b, c]: Uint8Array): string | undefined => {
	if (a === 0xef && b === 0xbb && c === 0xbf) {
		return 'utf-8';
	}

	return a === 0xfe && b === 0xff ? 'utf-16be' : a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
};

/**
 * What a page says of itself: in a meta element, or else in an XML declaration. Text that only quotes a meta element
 * says nothing. Browsers look for it in the first 1024 bytes, and heed one that comes late, too; where the bytes are
 * UTF-8 as they stand, a late one is as likely quoted.
 */
const declared = (bytes: Uint8Array, isHtml: boolean): string | undefined => {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	const meta = /<meta[^>]+charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head);
	const counts = meta && (isHtml || isMarkup(head)) && (meta.index < 1024 || !isUtf8(bytes));
	const label =
		(counts ? meta[1] : undefined) ?? /^\s*<\?xml[^>]+\bencoding\s*=\s*["']([^"'>]+)/.exec(head)?.[1];
	// A page whose label could be read as bytes is not in UTF-16, whatever it says (HTML, 13.2.3.2).
	return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
};

/**
 * Whether a text that was decoded as UTF-8 is none: more of it is broken than is beyond ASCII and whole. Old pages are served so
 * by servers that call everything UTF-8, and their quotation marks would be lost.
 */
const isNotUtf8 = (text: string): boolean => {
	const signs = text.match(/[^\0-\x7F]/g) ?? [];
	return 2 * signs.filter(sign => sign === '\uFFFD').length > signs.length;
};

/** Whether bytes tell better than a label what they are. */
const isFalse = (said: TextDecoder, bytes: Uint8Array): boolean =>
	said.encoding === 'utf-8' ? !isUtf8(bytes) && isNotUtf8(said.decode(bytes)) : isPlainlyUtf8(bytes);

/**
 * Decodes bytes much as browsers do: a byte order mark, or what looks like UTF-16 without one, then what the server says,
 * then what the page says, then UTF-8 if they are valid UTF-8, else windows-1252. Other than with browsers, what the two
 * say counts only where the bytes do not tell better, and a few broken bytes make no windows-1252 of what else is UTF-8.
 *
 * @param bytes the document
 * @param charset the server's label, if it sent one
 * @param isHtml whether a server or a name says that it is a page; else its beginning must look like one's
 * @returns the text, without the byte order mark
 */
export const decode = (bytes: Uint8Array, charset?: string, isHtml = false): string => {
	const label = [byteOrderMark(bytes) ?? unmarkedUtf16(bytes), charset, declared(bytes, isHtml)]
		.map(decoderFor)
		.find(said => said && !isFalse(said, bytes));
	if (label === undefined && isUtf8(bytes)) {
		// The same as a decoder's, in half of its memory.
		return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
	}

	const utf8 = new TextDecoder();
	const decoder = label ?? (isFalse(utf8, bytes) ? new TextDecoder('windows-1252') : utf8);
	const text = decoder.decode(bytes);
	return decoder.encoding === 'windows-1252'
		? text.replaceAll(/[\u0080-\u009F]/g, control => windows1252[control.charCodeAt(0) - 0x80])
		: text;
};
