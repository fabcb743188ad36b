/**
 * Mails as programs keep them (`.eml`: RFC 2045 to 2047, 5322), and pages that a browser saved in one file (`.mhtml`: RFC
 * 2557), which are mails as well: their words without what they are packed in.
 */
import {Buffer} from 'node:buffer';
import {decode} from './charset.js';
import {subjectOf, writerOf} from './text/mail-head.js';

/** A mail, or a part of one, with the lines of its head that say what it is. */
type Entity = {
	readonly field: (name: string) => string;
	/** As `text/html`. */
	readonly type: string;
	/** Its bytes, a character each, as they are packed. */
	readonly body: string;
};

/** What is nested deeper nobody has written, nor a mail of more parts. */
const deepest = 8;
const mostParts = 1000;

/** How much of a head is read, in bytes: what is longer is none, and a field of it too much for one expression. */
const longestHead = 65_536;

const toEntity = (text: string): Entity => {
	const blank = `\n${text}`.search(/\n[ \t]*\n/);
	const head = text.slice(0, blank === -1 ? longestHead : Math.min(blank, longestHead));
	const field = (name: string): string => {
		const [, value = ''] = new RegExp(`^${name}:(.*(?:\\n[ \\t].*)*)`, 'im').exec(head) ?? [];
		return value.replaceAll(/\n[ \t]+/g, ' ').trim();
	};
	const [, type = 'text/plain'] = /^([^;\s]+)/.exec(field('content-type')) ?? [];
	return {
		field,
		type: type.toLowerCase(),
		body: blank === -1 ? '' : text.slice(blank).replace(/^[ \t]*\n/, ''),
	};
};

/** Its parts that hold something themselves, without what is attached to be kept as a file. */
function* partsOf(entity: Entity, depth = 0): Generator<Entity> {
	const {field, type, body} = entity;
	if (type === 'message/rfc822' && depth < deepest) {
		yield* partsOf(toEntity(body), depth + 1);
	} else if (type.startsWith('multipart/')) {
		const [, quoted, bare = quoted] =
			/boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(field('content-type')) ?? [];
		const sign = bare?.replaceAll(/[^\w\s]/g, '\\$&');
		// Before the first boundary stands what mail programs of long ago showed, behind the last one nothing.
		const parts = sign ? `\n${body}`.split(new RegExp(`\\n--${sign}(?:--)?[ \\t]*(?=\\n|$)`)) : [];
		for (const part of depth < deepest ? parts.slice(1) : []) {
			yield* partsOf(toEntity(part.slice(1)), depth + 1);
		}
	} else if (!/^attachment/i.test(field('content-disposition'))) {
		yield entity;
	}
}

const unquoted = (text: string): string =>
	text.replaceAll(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The bytes of a part. One that somebody has unpacked, and not said so, is left as it is. */
const bytesOf = ({field, body}: Entity): Uint8Array => {
	switch (field('content-transfer-encoding').toLowerCase()) {
		case 'base64':
			return /^[A-Za-z\d+/=\s]*$/.test(body) ? Buffer.from(body, 'base64') : Buffer.from(body, 'latin1');
		case 'quoted-printable':
			return Buffer.from(unquoted(body.replaceAll(/=[ \t]*\n/g, '')), 'latin1');
		default:
			return Buffer.from(body, 'latin1');
	}
};

const textOf = (entity: Entity): string => {
	const [, charset] = /charset\s*=\s*"?([^";\s]+)/i.exec(entity.field('content-type')) ?? [];
	return decode(bytesOf(entity), charset, entity.type === 'text/html');
};

/** What a field of a head says, in characters: `=?UTF-8?Q?J=C3=BCrgen?=` is how a head writes what is not ASCII. */
const unpacked = (value: string): string =>
	decode(Buffer.from(value, 'latin1'))
		.replaceAll(/(\?=)\s+(?==\?)/g, '$1')
		.replaceAll(/=\?([^?\s]+)\?([BQ])\?([^?\s]*)\?=/gi, (_, charset: string, form: string, packed: string) =>
			decode(
				/b/i.test(form)
					? Buffer.from(packed, 'base64')
					: Buffer.from(unquoted(packed.replaceAll('_', ' ')), 'latin1'),
				charset.split('*')[0],
			),
		);

/** How many letters a page shows, about: what has a brace is a style or a script. */
const lettersOn = (page: string): number =>
	page
		.split(/<[^<>]*>/)
		.filter(piece => !piece.includes('{'))
		.join('')
		.replaceAll(/\s+/g, '').length;

/** How many times longer a mail is as a page where its plain text only says that there is one. */
const muchLonger = 4;

/** What people read of a head. */
const shown = ['From', 'To', 'Cc', 'Date', 'Subject'];

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page with the facts of its mail, as a page of the web tells them. */
const asPage = (html: string, wordsOf: (name: string) => string): string => {
	const meta = (name: string, value: string): string =>
		value && `<meta name="${name}" content="${escaped(value)}">`;
	return [
		`<!doctype html><title>${escaped(subjectOf(wordsOf('Subject')) ?? '')}</title>`,
		meta('author', writerOf(wordsOf('From')) ?? ''),
		meta('date', wordsOf('Date')),
		`<body>${html}`,
	].join('');
};

/** A mail as it is read: a text with the head that people read, or where it has none a page; a saved page with its address. */
export type Mail = {readonly text: string; readonly mediaType: string; readonly url?: string};

/** Unpacks a mail: its words as a text with the head that people read, or as a page where it has no text to speak of. */
const unpack = (packed: string): Mail => {
	const mail = toEntity(packed);
	const parts: Entity[] = [];
	for (const part of partsOf(mail)) {
		if (parts.push(part) === mostParts) {
			break;
		}
	}

	const page = parts.find(({type}) => type === 'text/html');
	const html = page ? textOf(page) : '';
	const address = page?.field('content-location') || mail.field('snapshot-content-location');
	if (page && address && /^https?:/i.test(address)) {
		return {text: html, mediaType: page.type, url: address};
	}

	const plain = parts
		.filter(({type}) => type === 'text/plain')
		.map(part => textOf(part).trim())
		.join('\n\n');
	const wordsOf = (name: string): string => unpacked(mail.field(name));
	if (page && lettersOn(html) > muchLonger * plain.length) {
		return {text: asPage(html, wordsOf), mediaType: page.type};
	}

	const head = shown
		.map(name => [name, wordsOf(name)])
		.filter(([, words]) => words)
		.map(([name, words]) => `${name}: ${words}\n`);
	return {text: `${head.join('')}\n${plain}`, mediaType: 'text/plain'};
};

/** What stands above each mail in a mailbox: `From ann@mill.example Mon May  3 09:04:00 2021`. */
const above = /^>?From \S.{0,200}\d\d:\d\d.*\n/;
const between = /\n\n(?=From \S.{0,200}\d\d:\d\d.*\n[A-Z][A-Za-z-]*:)/;

/** Unpacks a mail, or all those of a mailbox. */
export const readMails = (bytes: Uint8Array): readonly Mail[] => {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		.toString('latin1')
		.replaceAll(/\r\n?/g, '\n');
	return above.test(text)
		? // In a mailbox such a line of a mail's own has a mark.
			text.split(between).map(mail => unpack(mail.replace(above, '').replaceAll(/^>(>*From )/gm, '$1')))
		: [unpack(text)];
};
