import {createHash} from 'node:crypto';
import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../document/article.js';
import {makeFolder} from './folders.js';

/** What an article is known by: its canonical address, the address or file it came from, or else its words. */
const identity = ({url, location, text}: Article): string =>
	url ??
	(location.kind === 'url' ? location.name : location.kind === 'file' ? path.resolve(location.name) : text);

/** The file of an article in a folder: each has one of its own, so that two programs on two articles never meet. */
export const fileOf = (folder: string, article: Article): string =>
	path.join(folder, `${createHash('sha256').update(identity(article)).digest('hex').slice(0, 32)}.json`);

/** Why a file could not be read or written: its code, `EACCES`, or what else is known. */
export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** The same as a person is told, of a folder that could not be written to. */
export const whyUnwritten = (error: unknown, folder: string): string => {
	const reason = reasonOf(error);
	return /^(?:ENOSPC|EDQUOT)$/.test(reason)
		? 'the disk is full'
		: `${folder} cannot be written to (${reason})`;
};

type Fields = {readonly version?: unknown; readonly [name: string]: unknown};

/** What stands in a file, or why nothing can be read from it. */
type Kept<Value> =
	| {readonly value: Value}
	| {readonly lacks: 'file' | 'access' | 'newer'}
	| {readonly lacks: 'broken'; readonly aside: string | null};

/** Where a file goes that cannot be understood: it is neither lost nor in the way, and nor is what went there before. */
export const asideOf = (file: string): string => {
	let aside = `${file}.broken`;
	for (let i = 2; existsSync(aside); i++) {
		aside = `${file}.${i}.broken`;
	}

	return aside;
};

/**
 * Reads what is kept in a file. One that cannot be understood is put aside, see `asideOf`; what a newer program has
 * written stays as it is.
 *
 * @param version of what is understood
 * @param toValue undefined where the fields are not what they should be
 * @returns where nothing can be understood, also where the file has gone; null where it could not be put aside
 */
export const readKept = <Value>(
	file: string,
	version: number,
	toValue: (fields: Fields) => Value | undefined,
): Kept<Value> => {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		return {lacks: /^(?:ENOENT|ENOTDIR)$/.test(reasonOf(error)) ? 'file' : 'access'};
	}

	try {
		const fields = JSON.parse(text) as Fields | null;
		if (typeof fields?.version === 'number' && fields.version > version) {
			return {lacks: 'newer'};
		}

		const value = fields?.version === version ? toValue(fields) : undefined;
		if (value !== undefined) {
			return {value};
		}
	} catch {
		// Not JSON: put aside below.
	}

	const aside = asideOf(file);
	try {
		renameSync(file, aside);
		return {lacks: 'broken', aside};
	} catch {
		// It stays where it is, and what is kept next replaces it.
		return {lacks: 'broken', aside: null};
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

/**
 * Keeps fields in a file, which is whole at any moment, since it is written beside and then renamed.
 *
 * @throws what the file system has against it, with nothing left behind
 */
export const writeKept = (file: string, fields: Readonly<Record<string, unknown>>): void => {
	const beside = `${file}.${process.pid}.new`;
	try {
		makeFolder(path.dirname(file));
		writeFileSync(beside, `${JSON.stringify(fields)}\n`, {mode: 0o600});
		renameSync(beside, file);
	} catch (error) {
		discard(beside);
		throw error;
	}
};
