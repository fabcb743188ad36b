import {parse as parseYaml} from 'yaml';
import type {Metadata} from '../../document/article.js';
import {clean} from '../../document/clean.js';
import {absolute} from '../address.js';
import {isoDate} from '../metadata/date.js';
import {squeeze} from '../tree/words.js';

const none: Metadata = {
	title: null,
	byline: null,
	siteName: null,
	published: null,
	language: null,
	url: null,
};

/**
 * The words of a field in one line.
 *
 * @param seen what was looked into on the way: by its aliases a list can stand in itself
 */
const lineOf = (value: unknown, seen = new Set<unknown>()): string | null => {
	if (typeof value === 'object') {
		if (seen.has(value)) {
			return null;
		}

		seen.add(value);
	}

	if (Array.isArray(value)) {
		return (
			value
				.map(item => lineOf(item, seen))
				.filter(Boolean)
				.join(', ') || null
		);
	}

	// An author with an address, say.
	if (typeof value === 'object' && value !== null && 'name' in value) {
		return lineOf(value.name, seen);
	}

	const written = value instanceof Date ? value.toISOString() : value;
	return typeof written === 'string' || typeof written === 'number'
		? squeeze(clean(String(written))) || null
		: null;
};

/** `Ferrick, Jon` among other writers, where commas part these: `Jon Ferrick` */
const inOrder = (name: string): string =>
	name.replace(
		/^((?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]+(?: y \p{Lu}\p{L}+)?), (\p{Lu}[\p{L}.’'-]*\p{Ll}\.?(?: \p{Lu}[\p{L}.’'-]*)?)$/u,
		(all, family: string, given: string) =>
			/^(?:Jr|Sr|Ph\.?D|Esq)\b/.test(given) ? all : `${given} ${family}`,
	);

/** The writers in one line. */
const writersOf = (value: unknown): string | null =>
	lineOf(Array.isArray(value) ? value.map(item => inOrder(lineOf(item) ?? '')) : value);

/** A list of fields, as far as its lines look: names with values, what goes on with one, comments. */
const fields = /^(?:(?:\w[\w-]*[ \t]*:(?:[ \t].*)?|[ \t#-].*)?\n)*$/;

/**
 * Splits a document into its YAML front matter and its body. What stands between two rules and is no list of fields
 * belongs to the body; so does what is no YAML, unless every line of it looks as if it were.
 *
 * @param text the document
 * @returns the fields that an article has, the body, and a notice where the front matter cannot be read
 */
export const readFrontMatter = (text: string): {fields: Metadata; body: string; notice?: string} => {
	const match = /^---[ \t]*\n((?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
	if (!match) {
		return {fields: none, body: text};
	}

	const body = text.slice(match[0].length);
	let data: unknown;
	try {
		// The limit on aliases is what keeps a few lines from growing into gigabytes.
		data = parseYaml(match[1], {maxAliasCount: 100});
	} catch {
		// A text may begin with a rule, a paragraph and another rule.
		if (!fields.test(match[1])) {
			return {fields: none, body: text};
		}

		return {fields: none, body, notice: 'its front matter is not valid YAML and is left out'};
	}

	if (data !== null && (typeof data !== 'object' || Array.isArray(data))) {
		return {fields: none, body: text};
	}

	const record: Record<string, unknown> = {...data};
	const field = (...names: string[]) => names.map(name => lineOf(record[name])).find(Boolean) ?? null;
	return {
		body,
		fields: {
			title: field('title'),
			byline: ['byline', 'author', 'authors'].map(name => writersOf(record[name])).find(Boolean) ?? null,
			siteName: field('site', 'siteName', 'publication'),
			published: isoDate(field('published', 'date') ?? undefined),
			language: field('language', 'lang')?.replace('_', '-') ?? null,
			url: absolute(field('url', 'canonical', 'source')) ?? null,
		},
	};
};
