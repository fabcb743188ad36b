import {readdirSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../document/article.js';
import {groupings, listedViews, quotationKinds} from '../document/choices.js';
import type {KeptPlace} from '../document/kept-place.js';
import {limits} from '../document/limits.js';
import {stateFolder} from './folders.js';
import {fileOf, readKept, reasonOf, writeKept} from './kept-file.js';
import {isAnchor, isCount, isText} from './kept-values.js';

/** The version of what stands in a file; an older one would be put aside like what cannot be understood. */
const version = 1;

/** Where the places are; null where nothing can be kept. */
const folder = (): string | null => {
	const own = stateFolder();
	return own === null ? null : path.join(own, 'places');
};

const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isOneOf = (value: unknown, ...choices: unknown[]): boolean => choices.includes(value);

const isPlace = (value: unknown): value is KeptPlace => {
	const place = value as KeptPlace | null;
	return (
		typeof place === 'object' &&
		place !== null &&
		isOneOf(place.view, ...listedViews) &&
		typeof place.inText === 'boolean' &&
		[place.top, place.section, place.quotation].every(isCount) &&
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

/**
 * What is kept of an earlier visit to an article.
 *
 * @returns the place, or null where none is kept or none can be read
 */
export const recallPlace = (article: Article): KeptPlace | null => {
	const at = folder();
	if (at === null) {
		return null;
	}

	const kept = readKept(fileOf(at, article), version, ({place}) => (isPlace(place) ? place : undefined));
	return 'value' in kept ? kept.value : null;
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
 * Keeps the place in an article.
 *
 * @param place null forgets it
 * @returns why it could not be kept, or null
 */
export const keepPlace = (article: Article, place: KeptPlace | null): string | null => {
	const at = folder();
	if (at === null) {
		return null;
	}

	try {
		const file = fileOf(at, article);
		if (place === null) {
			rmSync(file, {force: true});
		} else {
			writeKept(file, {version, title: article.title, place});
			prune(at);
		}

		return null;
	} catch (error) {
		return reasonOf(error);
	}
};
