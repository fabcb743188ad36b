/** What a text in the Rich Text Format is written in: words, signs, and bytes of many code pages. */
import {TextDecoder} from 'node:util';

/** Signs that have a word of their own. */
export const signs: Readonly<Record<string, string>> = {
	tab: '\t',
	emdash: '—',
	endash: '–',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	bullet: '•',
	emspace: ' ',
	enspace: ' ',
	'~': '\u00A0',
	_: '-',
	'-': '\u00AD',
	'{': '{',
	'}': '}',
	'\\': '\\',
};

/** The code pages of fonts, by their character set. */
export const pages: Readonly<Record<number, number>> = {
	128: 932,
	129: 949,
	134: 936,
	136: 950,
	161: 1253,
	162: 1254,
	177: 1255,
	178: 1256,
	186: 1257,
	204: 1251,
	238: 1250,
};

/** Code pages that are no page of Windows by their number. */
const eastern: Readonly<Record<number, string>> = {
	932: 'shift_jis',
	936: 'gbk',
	949: 'euc-kr',
	950: 'big5',
	10000: 'macintosh',
	65001: 'utf-8',
};

const decoders = new Map<number, TextDecoder>();

export const decoderOf = (page: number): TextDecoder => {
	let decoder = decoders.get(page);
	if (decoder === undefined) {
		const known = eastern[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
		decoder = new TextDecoder(known);
		decoders.set(page, decoder);
	}

	return decoder;
};

/** A word with its number, a byte, a sign, the bounds of a group, or text. */
export const token =
	/\\([a-z]{1,32})(-?\d{1,9})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giy;
