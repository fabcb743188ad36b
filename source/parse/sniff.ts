import {Buffer} from 'node:buffer';

type Format = 'feed' | 'html' | 'markdown' | 'subtitles' | 'text';

/**
 * When a cue of subtitles is shown, on a line of its own, however the times are written: `00:01:19,120 --> 00:01:24`, or as
 * YouTube and Meet do, `0:01:19.120,0:01:24.000`.
 */
export const cueTime =
	/^[ \t]*(?:[\d:.,]*\d[ \t]*--?>[ \t]*[\d:.,]|\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:\d\d\.\d{3}[ \t]*$)/m;

/**
 * In which order the bytes of UTF-16 stand where no mark tells: of Latin letters, spaces and signs one of the two is nothing.
 * Databases and old programs of Windows write texts so.
 */
export const unmarkedUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
	const head = bytes.subarray(0, 1024);
	const latin = (first: number): number => {
		let count = 0;
		for (let i = 0; i + 1 < head.length; i += 2) {
			const [unit, other] = [head[i + first], head[i + 1 - first]];
			count += other === 0 && (unit >= 0x20 ? unit !== 0x7f : unit >= 0x09 && unit <= 0x0d) ? 1 : 0;
		}

		return count;
	};

	const most = 0.7 * (head.length >> 1);
	return head.length < 4
		? undefined
		: latin(0) > most
			? 'utf-16le'
			: latin(1) > most
				? 'utf-16be'
				: undefined;
};

/**
 * Whether the bytes are no text at all: a twentieth of the beginning are controls that no text has. Where all bytes are as
 * frequent, as in what is packed or encrypted, a tenth are.
 */
export const isBinary = (bytes: Uint8Array): boolean => {
	const head = bytes.subarray(0, 8192);
	const isMarked = (head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0xff && head[1] === 0xfe);
	if (isMarked || unmarkedUtf16(head)) {
		return false;
	}

	let odd = 0;
	for (const byte of head) {
		// ESC, tab, newline, form feed and carriage return do occur in text.
		if (byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d)) {
			odd++;
		}
	}

	return odd > head.length / 20;
};

/**
 * What may stand before a document's outermost element: an XML declaration, comments, instructions, a document type. A
 * comment ends at its first end: one that could swallow the next ones would be tried in every way there is.
 */
const feed =
	/^\s*(?:(?:<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!doctype\s+(?:rss|feed|rdf)[^>[]*(?:\[[^\]]*\][^>]*)?>)\s*)*<(?:rss|(?:atom:)?feed|rdf:RDF)[\s>]/i;
const markup =
	/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|title|meta|link|base|script|style|div|p|h[1-6])\b/i;
/** Whether the beginning of a document looks like a page's. */
export const isMarkup = (head: string): boolean => markup.test(head);

const markdown = /^(?:#{1,6} +\S|.*\]\((?:https?:|\/|#)|(?:```|~~~)|.+\n={3,}\s*$)/m;

/** The head of WebVTT, or the first cue of subtitles, with its number or without. */
const subtitles =
	/^\s*(?:WEBVTT(?=\s)|(?:\d+[ \t]*\n)?[ \t]*\d[\d:.,]*[ \t]*-->|\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:\d\d\.\d{3}[ \t]*\r?\n)/;

/** Whether a document has paragraphs, but none of a page's: a text that bears a page's name. */
const isOnlyText = (text: string): boolean => /\n[ \t]*\n/.test(text) && !/<[a-z!/?]/i.test(text);

/**
 * Decides how to read a document: by its media type where that says anything, else by its beginning.
 *
 * @param text the decoded document
 * @param mediaType without parameters, in lower case
 */
export const sniff = (text: string, mediaType?: string): Format => {
	const head = text.slice(0, 4096);
	// Servers call feeds by many names, also that of a page.
	if (feed.test(head)) {
		return 'feed';
	}

	const areCalled = mediaType === 'text/vtt' || mediaType === 'application/x-subrip';
	if ((areCalled || subtitles.test(head)) && cueTime.test(text)) {
		return 'subtitles';
	}

	switch (mediaType) {
		case 'text/html':
		case 'application/xhtml+xml':
			return isOnlyText(text) ? 'text' : 'html';
		case 'text/markdown':
		case 'text/x-markdown':
			return 'markdown';
		case 'text/vtt':
		case 'application/x-subrip':
			return 'text';
		case 'text/plain':
			// Servers call Markdown plain text, and pages too; a name that ends in .txt means it.
			return markup.test(head) && /<\/|<!doctype/i.test(head) ? 'html' : 'text';
		default:
			return markup.test(head) ? 'html' : /^---\r?\n/.test(head) || markdown.test(head) ? 'markdown' : 'text';
	}
};

/**
 * Whether bytes begin as a mail does: with the fields of a head, one of which says that it is packed as mails are. Without, as
 * where somebody has copied one, it is a text that begins with a head.
 *
 * @param isCalledSo whether a server or a name says so
 */
export const isMail = (bytes: Uint8Array, isCalledSo: boolean): boolean => {
	const [head] = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 65_536))
		.toString('latin1')
		.split(/\r?\n[ \t]*\r?\n/, 1);
	return (
		/^(?:>?From .*\r?\n)?[A-Z][A-Za-z-]*:/.test(head) &&
		/^(?:date|from|subject|to):/im.test(head) &&
		(isCalledSo || /^From .*\d\d:\d\d|^(?:content-(?:transfer-encoding|type)|mime-version):/im.test(head))
	);
};
