import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../document/article.js';
import {groupings, listedViews, quotationKinds} from '../document/choices.js';
import type {Anchor, KeptPlace} from '../document/kept-place.js';
import {limits} from '../document/limits.js';
import {stateFolder} from './folders.js';

/**
 * The version of what stands in a file. What a newer program has written is not read, and stays until a place in the same
 * article is kept here; an older version would be put aside like what cannot be understood.
 */
const version = 1;

/** Where the places are; null where nothing can be kept. */
const folder = (): string | null => {
	const own = stateFolder();
	return own === null ? null : path.join(own, 'places');
};

/** What an article is known by: its canonical address, the address or file it came from, or else its words. */
const identity = ({url, location, text}: Article): string =>
	url ??
	(location.kind === 'url' ? location.name : location.kind === 'file' ? path.resolve(location.name) : text);

/** The file of an article, which has one of its own, so that two programs on two articles never meet. */
const fileIn = (at: string, article: Article): string =>
	path.join(at, `${createHash('sha256').update(identity(article)).digest('hex').slice(0, 32)}.json`);

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isAnchor = (value: unknown): value is Anchor => {
	const anchor = value as Anchor | null;
	return typeof anchor === 'object' && anchor !== null && isNumber(anchor.offset) && isText(anchor.words);
};
const isOneOf = (value: unknown, ...choices: unknown[]): boolean => choices.includes(value);

const isPlace = (value: unknown): value is KeptPlace => {
	const place = value as KeptPlace | null;
	return (
		typeof place === 'object' &&
		place !== null &&
		isOneOf(place.view, ...listedViews) &&
		typeof place.inText === 'boolean' &&
		[place.top, place.section, place.quotation].every(isNumber) &&
		isText(place.words) &&
		isTextOrNull(place.speaker) &&
		(isOneOf(place.chosen, undefined, null) || isAnchor(place.chosen)) &&
		isOneOf(place.grouping, ...groupings) &&
		typeof place.filter === 'object' &&
		place.filter !== null &&
		isTextOrNull(place.filter.speaker) &&
		(place.filter.kind === null ||
			[place.filter.kind].flat().every(kind => isOneOf(kind, ...quotationKinds))) &&
		isText(place.filter.words)
	);
};

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/**
 * What is kept of an earlier visit to an article. A file that cannot be understood is put aside, with `.broken` behind
 * its name, so that it is neither lost nor in the way.
 *
 * @returns the place, or null where none is kept or none can be read
 */
export const recallPlace = (article: Article): KeptPlace | null => {
	let file: string;
	let text: string;
	try {
		const at = folder();
		if (at === null) {
			return null;
		}

		file = fileIn(at, article);
		text = readFileSync(file, 'utf8');
	} catch {
		// Never kept, or not to be read: either way there is nothing to offer.
		return null;
	}

	try {
		const kept = JSON.parse(text) as {version?: unknown; place?: unknown};
		if (typeof kept?.version === 'number' && kept.version > version) {
			return null;
		}

		if (kept?.version === version && isPlace(kept.place)) {
			return kept.place;
		}
	} catch {
		// Not JSON: put aside below.
	}

	try {
		renameSync(file, `${file}.broken`);
	} catch {
		// It stays where it is, and the next place replaces it.
	}

	return null;
};

/** Forgets the oldest places where there are too many. */
const prune = (at: string): void => {
	const names = readdirSync(at);
	if (names.length <= limits.places) {
		return;
	}

	const aged = names.flatMap(name => {
		const file = path.join(at, name);
		const stats = statSync(file, {throwIfNoEntry: false});
		return stats ? [{file, time: stats.mtimeMs}] : [];
	});
	for (const {file} of aged.toSorted((a, b) => b.time - a.time).slice(limits.places)) {
		rmSync(file, {force: true});
	}
};

/**
 * Keeps the place in an article; a file is whole at any moment, since it is written beside and then renamed.
 *
 * @param place null forgets it
 * @returns why it could not be kept, or null
 */
export const keepPlace = (article: Article, place: KeptPlace | null): string | null => {
	let beside: string | null = null;
	try {
		const at = folder();
		if (at === null) {
			return null;
		}

		const file = fileIn(at, article);
		if (place === null) {
			rmSync(file, {force: true});
			return null;
		}

		mkdirSync(at, {recursive: true, mode: 0o700});
		beside = `${file}.${process.pid}.new`;
		writeFileSync(beside, `${JSON.stringify({version, title: article.title, place})}\n`, {mode: 0o600});
		renameSync(beside, file);
		prune(at);
		return null;
	} catch (error) {
		if (beside !== null) {
			discard(beside);
		}

		return codeOf(error) ?? String(error);
	}
};

/** Takes away what was begun, where there is something: the first error is the one to be told. */
const discard = (file: string): void => {
	try {
		rmSync(file, {force: true});
	} catch {
		// Where nothing can be written, nothing can be taken away either.
	}
};
