export type Format = 'html' | 'markdown' | 'text' | 'feed';

/** Whether the bytes are a ZIP archive, as an e-book is. */
export const isArchive = ([a, b, c, d]: Uint8Array): boolean =>
	a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04;

/** Whether the bytes are a PDF. */
export const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';

/** Whether the bytes are no text at all: a tenth of the beginning are controls that no text has. */
export const isBinary = (bytes: Uint8Array): boolean => {
	const head = bytes.subarray(0, 8192);
	if ((head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0xff && head[1] === 0xfe)) {
		return false;
	}

	let odd = 0;
	for (const byte of head) {
		// ESC, tab, newline, form feed and carriage return do occur in text.
		if (byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d)) {
			odd++;
		}
	}

	return odd > head.length / 10;
};

const markup =
	/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|title|meta|div|p|h[1-6])\b/i;
const feed = /^\s*(?:<\?xml[^>]*>\s*)?(?:<[?!][^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b/;
const markdown = /^(?:#{1,6} +\S|.*\]\((?:https?:|\/|#)|(?:```|~~~)|.+\n={3,}\s*$)/m;

/**
 * Decides how to read a document: by its media type where that says anything, else by its beginning.
 *
 * @param text the decoded document
 * @param mediaType without parameters, in lower case
 */
export const sniff = (text: string, mediaType?: string): Format => {
	const head = text.slice(0, 4096);
	// Servers call feeds pages, or text, and files have any name.
	if (feed.test(head)) {
		return 'feed';
	}

	switch (mediaType) {
		case 'text/html':
		case 'application/xhtml+xml':
			return 'html';
		case 'text/markdown':
		case 'text/x-markdown':
			return 'markdown';
		case 'text/plain':
			// Servers call Markdown plain text, and pages too; a name that ends in .txt means it.
			return markup.test(head) && /<\/|<!doctype/i.test(head) ? 'html' : 'text';
		default:
			return markup.test(head) ? 'html' : /^---\r?\n/.test(head) || markdown.test(head) ? 'markdown' : 'text';
	}
};
