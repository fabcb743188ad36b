import {copyFileSync, existsSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../document/article.js';
import {cleanLine} from '../document/clean.js';
import {type Correction, type Notes, noNotes} from '../document/notes.js';
import {count} from '../document/wording.js';
import {dataFolder} from './folders.js';
import {asideOf, fileOf, readKept, whyUnwritten, writeKept} from './kept-file.js';
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

/** What can be read of a file, and how many of its notes cannot: one that is damaged takes none of the others with it. */
type Readable = {readonly notes: Notes; readonly lost: number};

/** Undefined where nothing is left. */
const toReadable = (fields: Readonly<Record<string, unknown>>): Readable | undefined => {
	const [corrections, bookmarks] = [fields.corrections, fields.bookmarks].map(list =>
		Array.isArray(list) ? (list as unknown[]) : [list],
	);
	const notes = {
		corrections: corrections.filter(isCorrection).map(cleanNames),
		bookmarks: bookmarks.filter(isAnchor),
	};
	const left = notes.corrections.length + notes.bookmarks.length;
	const lost = corrections.length + bookmarks.length - left;
	return left === 0 && lost > 0 ? undefined : {notes, lost};
};

/** What a person has noted of an article, and what is wrong with it, which is to be told, or null. */
type Recalled = {readonly notes: Notes; readonly problem: string | null};

const nothing: Recalled = {notes: noNotes, problem: null};

/** What a person has noted of an article; nothing where none of it can be read. */
export const recallNotes = (article: Article): Recalled => {
	const at = folder();
	// Most people have none, and a file's name takes a sum over all of a text that has no other name.
	if (at === null || !existsSync(at)) {
		return nothing;
	}

	const file = fileOf(at, article);
	const kept = readKept(file, version, toReadable);
	if ('value' in kept) {
		const {notes, lost} = kept.value;
		return {notes, problem: lost === 0 ? null : `${count(lost, 'note')} of yours cannot be read: ${file}`};
	}

	if (kept.lacks === 'broken') {
		const {aside} = kept;
		const where = aside === null ? `: ${file}` : ` and put aside: ${aside}`;
		return {notes: noNotes, problem: `your notes on it are damaged${where}`};
	}

	const problems = {
		file: null,
		access: `your notes on it cannot be read: ${file}`,
		newer: 'a newer version of this program keeps your notes on it, which this one cannot read',
	};
	return {notes: noNotes, problem: problems[kept.lacks]};
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
		const kept = readKept(file, version, toReadable);
		if ('lacks' in kept && kept.lacks !== 'file' && kept.lacks !== 'broken') {
			return kept.lacks === 'newer'
				? 'a newer version of this program has kept notes there'
				: `${file} cannot be read`;
		}

		const {notes: known, lost} = 'value' in kept ? kept.value : {notes: noNotes, lost: 0};
		if (lost > 0) {
			copyFileSync(file, asideOf(file));
		}

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
		return whyUnwritten(error, at);
	}
};
