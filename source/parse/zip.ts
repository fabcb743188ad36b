import {Unzip, UnzipInflate, unzipSync} from 'fflate';
import {limits} from '../document/limits.js';

/** Why an archive is not read, in a few words. */
export class ArchiveError extends Error {
	override readonly name = 'ArchiveError';
}

/** A ZIP archive whose entries are unpacked when they are asked for. */
export type Archive = {
	has(name: string): boolean;
	/**
	 * Unpacks entries; those that do not exist are left out.
	 *
	 * @throws {ArchiveError} where they are broken, or larger than is unpacked
	 */
	read(names: Iterable<string>): Map<string, Uint8Array>;
};

/** How many bytes are unpacked at a time: deflate makes at most 1032 times as many of them. */
const step = 16 * 1024;

/** The library's messages speak of its own workings. */
const told = <T>(work: () => T): T => {
	try {
		return work();
	} catch (error) {
		throw error instanceof ArchiveError ? error : new ArchiveError('its archive is broken');
	}
};

/** The names in an archive's directory. */
const namesOf = (bytes: Uint8Array): Set<string> => {
	const names = new Set<string>();
	let count = 0;
	unzipSync(bytes, {
		filter({name}) {
			if (++count > limits.archiveEntries) {
				throw new ArchiveError(`its archive has more than ${limits.archiveEntries} entries`);
			}

			names.add(name);
			return false;
		},
	});
	return names;
};

const join = (chunks: readonly Uint8Array[]): Uint8Array => {
	const joined = new Uint8Array(chunks.reduce((size, {length}) => size + length, 0));
	let at = 0;
	for (const chunk of chunks) {
		joined.set(chunk, at);
		at += chunk.length;
	}

	return joined;
};

/**
 * Unpacks some entries step by step, since a directory may promise less than comes.
 *
 * @param count is told the size of each piece as it comes, and may throw
 */
const unpack = (bytes: Uint8Array, wanted: Iterable<string>, count: (size: number) => void) => {
	const left = new Set(wanted);
	const found = new Map<string, Uint8Array[]>();
	const unzip = new Unzip(file => {
		if (!left.delete(file.name)) {
			return;
		}

		const chunks: Uint8Array[] = [];
		found.set(file.name, chunks);
		file.ondata = (error, chunk) => {
			if (error) {
				throw error;
			}

			count(chunk.length);
			chunks.push(chunk);
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	for (let at = 0; at < bytes.length; at += step) {
		unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
	}

	return new Map([...found].map(([name, chunks]) => [name, join(chunks)]));
};

/** The name of an entry to which another one refers; a reference's fragment is dropped. */
export const entryName = (reference: string, from: string): string => {
	const root = 'zip://archive/';
	const url = URL.canParse(reference, root + encodeURI(from))
		? new URL(reference, root + encodeURI(from))
		: undefined;
	try {
		return decodeURIComponent(url?.pathname.slice(1) ?? '');
	} catch {
		// A percent sign of its own.
		return url?.pathname.slice(1) ?? '';
	}
};

/**
 * Opens a ZIP archive.
 *
 * @param kind what it is, which has less in it than is unpacked: `a book`
 * @throws {ArchiveError} where its directory cannot be read, or lists too much
 */
export const openArchive = (bytes: Uint8Array, kind: string): Archive => {
	const names = told(() => namesOf(bytes));
	let unpacked = 0;
	return {
		has: name => names.has(name),
		read: wanted =>
			told(() =>
				unpack(bytes, wanted, size => {
					unpacked += size;
					if (unpacked > limits.archiveBytes) {
						throw new ArchiveError(`its archive unpacks to more than ${kind} has`);
					}
				}),
			),
	};
};
