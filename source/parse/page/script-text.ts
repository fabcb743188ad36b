import {isSentence} from '../sentence.js';
import {type Element, findIn, textOf} from '../tree/tree.js';

type Json = null | boolean | number | string | Json[] | {[key: string]: Json};

/** How deep data is followed. */
const deepest = 30;

/** How long a string is at least that is a paragraph, in UTF-16 units. */
const paragraph = 50;

/** How much of what is in an object stands in the one of its values that is the article, and in an entry of a list; shares. */
const ofObject = 0.5;
const ofList = 0.9;

/** All strings in a value, each with the name under which it stands. */
const stringsIn = (value: Json, key = '', depth = 0): Array<[key: string, text: string]> =>
	typeof value === 'string'
		? [[key, value]]
		: value === null || typeof value !== 'object' || depth > deepest
			? []
			: Object.entries(value).flatMap(([name, inner]) =>
					stringsIn(inner, Array.isArray(value) ? key : name, depth + 1),
				);

/** Whether a string is a paragraph, or is marked up as some. */
const isProse = (text: string): boolean =>
	text.length >= paragraph && (/<(?:p|br)\b/i.test(text) || (isSentence(text) && !/^[{[]/.test(text)));

/** How much prose is in a value, in UTF-16 units. */
const proseIn = (value: Json): number =>
	stringsIn(value).reduce((sum, [, text]) => sum + (isProse(text) ? text.length : 0), 0);

/** The innermost value that holds most of the prose of the one around it. */
const mostOf = (all: Json): Json => {
	let value = all;
	for (let depth = 0; depth < deepest && value !== null && typeof value === 'object'; depth++) {
		const least = proseIn(value) * (Array.isArray(value) ? ofList : ofObject);
		const inner = Object.values(value).find(one => proseIn(one) > least);
		if (inner === undefined) {
			break;
		}

		value = inner;
	}

	return value;
};

const parsed = (json: string): Json => {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
};

/**
 * The text of the article that a page made with Next.js has among the data of its scripts; it may be markup. What holds most
 * of the prose there is the article: a string, or a list with an entry for each paragraph.
 */
export const scriptText = (root: Element): string => {
	const script = findIn(root, ({name, attributes}) => name === 'script' && attributes.id === '__NEXT_DATA__');
	const article = mostOf(parsed(script ? textOf(script) : 'null'));
	const keys = new Set(stringsIn(article).flatMap(([key, text]) => (isProse(text) ? [key] : [])));
	// A short paragraph stands under the same name as a long one, and its pieces do.
	return Object.values(typeof article === 'string' ? [article] : (article ?? {}))
		.map(entry =>
			stringsIn(entry)
				.flatMap(([key, text]) => (keys.has(key) ? [text] : []))
				.join(''),
		)
		.filter(Boolean)
		.join('\n');
};
