import {unzipSync} from 'fflate';

/** More entries than any book has; an archive with more of them is not read. */
const maximumEntries = 10_000;

/** How much is unpacked of an archive, all in all, in bytes: several times the text of the longest books. */
const maximumUnpacked = 48 * 1024 * 1024;

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

const unzip = (bytes: Uint8Array, wanted: (name: string, size: number, packed: number) => boolean) => {
	try {
		return unzipSync(bytes, {
			filter: ({name, originalSize, size}) => wanted(name, originalSize, size),
		});
	} catch (error) {
		// The library's messages speak of its own workings.
		throw error instanceof ArchiveError ? error : new ArchiveError('its archive is broken');
	}
};

/**
 * Opens a ZIP archive.
 *
 * @throws {ArchiveError} where its directory cannot be read, or lists too much
 */
export const openArchive = (bytes: Uint8Array): Archive => {
	const names = new Set<string>();
	let count = 0;
	unzip(bytes, name => {
		if (++count > maximumEntries) {
			throw new ArchiveError(`its archive has more than ${maximumEntries} entries`);
		}

		names.add(name);
		return false;
	});
	let unpacked = 0;
	return {
		has: name => names.has(name),
		read(wanted) {
			const left = new Set(wanted);
			const found = unzip(bytes, (name, size, packed) => {
				if (!left.delete(name)) {
					return false;
				}

				// The library unpacks into as much room as the directory promises; deflate cannot pack tighter than 1:1032.
				unpacked += Math.max(size, packed);
				if (unpacked > maximumUnpacked || size > 1032 * packed + 64) {
					throw new ArchiveError('its archive unpacks to more than a book has');
				}

				return true;
			});
			return new Map(Object.entries(found));
		},
	};
};
