import {clean} from '../../document/clean.js';
import {limits} from '../../document/limits.js';
import {type Element, elements, remembered, textOf} from '../tree/tree.js';
import {letters, squeeze} from '../tree/words.js';

type Json = null | boolean | number | string | Json[] | {[key: string]: Json};
/** An object of a page's linked data (JSON-LD), as it was parsed. */
export type JsonObject = {[key: string]: Json};

const articleType = /^(?:\w*Article|\w*Posting|Report|ClaimReview|WebPage)$/;

/** A string in JSON, closed or not, or a comma with nothing behind it: `["Harbour", "Lamp", ]` */
const superfluous = /"(?:[^"\\]|\\.)*(?:"|\\?$)|,(?=\s*[\]}])/g;

/** What a script says; null where it is broken beyond a comma too many, as is common: there are other places to look. */
const parsed = (json: string): Json => {
	for (const read of [
		() => json,
		() => json.replaceAll(superfluous, found => (found === ',' ? '' : found)),
	]) {
		try {
			return JSON.parse(read());
		} catch {
			// Perhaps the next reading is better.
		}
	}

	return null;
};

/**
 * Finds the objects in a page's JSON-LD that describe an article.
 *
 * @returns the most specific first: a page as such comes after an article, and so does what is told of a claim that it checks
 */
export const linkedArticles = remembered((root): readonly JsonObject[] => {
	const found: JsonObject[] = [];
	const visit = (value: Json, depth: number): void => {
		if (depth > limits.linkedDataDepth || value === null || typeof value !== 'object') {
			return;
		}

		if (Array.isArray(value)) {
			for (const item of value) {
				visit(item, depth + 1);
			}

			return;
		}

		const types = [value['@type']].flat();
		if (types.some(type => typeof type === 'string' && articleType.test(type))) {
			found.push(value);
		}

		visit(value['@graph'] ?? null, depth + 1);
		visit(value.mainEntity ?? null, depth + 1);
	};

	for (const element of elements(root)) {
		if (element.name === 'script' && /^application\/ld\+json\b/i.test(element.attributes.type ?? '')) {
			visit(parsed(textOf(element).replaceAll(/[\n\r\t]/g, ' ')), 0);
		}
	}

	const isBeside = (object: JsonObject) =>
		Number([object['@type']].flat().some(type => type === 'WebPage' || type === 'ClaimReview'));
	return found.sort((a, b) => isBeside(a) - isBeside(b));
});

/**
 * A name in JSON-LD: a string, an object with a `name`, or several of them; null where it is none, an address, or deeper
 * than linked data is followed.
 */
export const nameOf = (value: Json | undefined, depth = 0): string | null => {
	if (depth > limits.linkedDataDepth) {
		return null;
	}

	if (typeof value === 'string') {
		return /^https?:/.test(value) ? null : squeeze(clean(value)) || null;
	}

	if (Array.isArray(value)) {
		return [...new Set(value.map(item => nameOf(item, depth + 1)))].filter(Boolean).join(', ') || null;
	}

	return value !== null && typeof value === 'object' ? nameOf(value.name ?? null, depth + 1) : null;
};

/** A string in JSON-LD; undefined where it is something else. */
export const stringOf = (value: Json | undefined): string | undefined =>
	typeof value === 'string' ? value : undefined;

/**
 * The text of the article that a page's JSON-LD describes; it may be markup. Not where it describes several articles, and
 * none of them has the page's title: it could be another's.
 */
export const linkedText = (root: Element, title: string | null): string => {
	const articles = linkedArticles(root).filter(
		object => stringOf(object.articleBody) !== undefined && ![object['@type']].flat().includes('WebPage'),
	);
	const own = articles.find(
		({headline}) => title !== null && letters(stringOf(headline) ?? '') === letters(title),
	);
	return stringOf((own ?? (articles.length === 1 ? articles[0] : undefined))?.articleBody) ?? '';
};
