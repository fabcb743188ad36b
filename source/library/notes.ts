import {existsSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../document/article.js';
import {cleanLine} from '../document/clean.js';
import {type Correction, type Notes, noNotes} from '../document/notes.js';
import {dataFolder} from './folders.js';
import {fileOf, readKept, reasonOf, writeKept} from './kept-file.js';
import {isAnchor, isText} from './kept-values.js';

/** The version of what stands in a file. */
const version = 1;

/** Where the notes are, each article's in a file, and none is ever forgotten; null where nothing can be kept. */
const folder = (): string | null => {
	const own = dataFolder();
	return own === null ? null : path.join(own, 'notes');
};

const isCorrection = (value: unknown): value is Correction => {
	const correction = value as Correction | null;
	return (
		typeof correction === 'object' &&
		correction !== null &&
		isAnchor(correction.at) &&
		Array.isArray(correction.speakers) &&
		correction.speakers.every(isText)
	);
};

/** A name as a line of a screen can show it: a file may have come from elsewhere, and no escape sequence passes. */
const cleanNames = ({at, speakers}: Correction): Correction => ({
	at,
	speakers: speakers.map(name => cleanLine(name).trim()).filter(name => name !== ''),
});

/** What is kept with what the person has noted since they read it, and without what they have taken back. */
const merged = <Note>(kept: readonly Note[], before: readonly Note[], after: readonly Note[]): Note[] => {
	const keys = (notes: readonly Note[]) => new Set(notes.map(note => JSON.stringify(note)));
	const [were, are] = [keys(before), keys(after)];
	// What another program has noted meanwhile stays.
	const others = kept.filter(note => !were.has(JSON.stringify(note)) && !are.has(JSON.stringify(note)));
	return [...others, ...after];
};

const toNotes = ({corrections, bookmarks}: Readonly<Record<string, unknown>>): Notes | undefined =>
	Array.isArray(corrections) &&
	corrections.every(isCorrection) &&
	Array.isArray(bookmarks) &&
	bookmarks.every(isAnchor)
		? {corrections: corrections.map(cleanNames), bookmarks}
		: undefined;

/** What a person has noted of an article; nothing where none of it can be read. */
export const recallNotes = (article: Article): Notes => {
	const at = folder();
	// Most people have none, and a file's name takes a sum over all of a text that has no other name.
	if (at === null || !existsSync(at)) {
		return noNotes;
	}

	const kept = readKept(fileOf(at, article), version, toNotes);
	return 'value' in kept ? kept.value : noNotes;
};

/**
 * Keeps what a person has noted of an article; the file goes with the last note. What another program has noted of it
 * meanwhile stays.
 *
 * @param before what was noted when it was kept last, or read
 * @returns why it could not be kept, or null; what a newer program has kept, or nobody may read, is not written over
 */
export const keepNotes = (article: Article, notes: Notes, before: Notes): string | null => {
	const at = folder();
	if (at === null) {
		return 'there is no folder to keep it in';
	}

	const file = fileOf(at, article);
	try {
		const kept = readKept(file, version, toNotes);
		if ('lacks' in kept && kept.lacks !== 'file' && kept.lacks !== 'broken') {
			return kept.lacks === 'newer'
				? 'a newer version of this program has kept notes there'
				: `${file} cannot be read`;
		}

		const known = 'value' in kept ? kept.value : noNotes;
		const corrections = merged(known.corrections, before.corrections, notes.corrections);
		const bookmarks = merged(known.bookmarks, before.bookmarks, notes.bookmarks).toSorted(
			(a, b) => a.offset - b.offset,
		);
		if (corrections.length === 0 && bookmarks.length === 0) {
			rmSync(file, {force: true});
		} else {
			writeKept(file, {
				version,
				title: article.title,
				location: article.location.name,
				corrections,
				bookmarks,
			});
		}

		return null;
	} catch (error) {
		return reasonOf(error);
	}
};
