import {TextDecoder} from 'node:util';

/** What the bytes 0x80 to 0x9F mean in windows-1252, by the Encoding Standard's index; Node 20 decodes them as C1 controls. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const decoderFor = (label: string | undefined): TextDecoder | undefined => {
	try {
		return label ? new TextDecoder(label) : undefined;
	} catch {
		// Not a label of the Encoding Standard: as good as none.
		return undefined;
	}
};

const isUtf8 = (bytes: Uint8Array): boolean => {
	try {
		// `stream` forgives a character that the end of the input cuts in two.
		new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true});
		return true;
	} catch {
		return false;
	}
};

const byteOrderMark = ([a, b, c]: Uint8Array): string | undefined => {
	if (a === 0xef && b === 0xbb && c === 0xbf) {
		return 'utf-8';
	}

	return a === 0xfe && b === 0xff ? 'utf-16be' : a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
};

/**
 * What a page says of itself, within the first 4096 bytes: in a meta element, or else in an XML declaration. A text
 * that does not begin with markup only quotes them.
 */
const declared = (bytes: Uint8Array): string | undefined => {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	if (!/^\s*</.test(head)) {
		return undefined;
	}

	const label =
		/<meta[^>]+charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1] ??
		/^\s*<\?xml[^>]+\bencoding\s*=\s*["']([^"'>]+)/.exec(head)?.[1];
	// A page whose label could be read as bytes is not in UTF-16, whatever it says (HTML, 13.2.3.2).
	return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
};

/**
 * Decodes bytes as browsers do: a byte order mark, then what the server says, then what the page says, then UTF-8 if
 * they are valid UTF-8, else windows-1252.
 *
 * @param bytes the document
 * @param charset the server's label, if it sent one
 * @returns the text, without the byte order mark
 */
export const decode = (bytes: Uint8Array, charset?: string): string => {
	const decoder =
		decoderFor(byteOrderMark(bytes)) ??
		decoderFor(charset) ??
		decoderFor(declared(bytes)) ??
		new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
	const text = decoder.decode(bytes);
	return decoder.encoding === 'windows-1252'
		? text.replaceAll(/[\u0080-\u009F]/g, control => windows1252[control.charCodeAt(0) - 0x80])
		: text;
};
