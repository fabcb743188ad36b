import type {LoadLimits} from './source.js';

/**
 * What untrusted input may take at most. `.github/SECURITY.md` has the same table with what happens beyond each limit;
 * a test holds the two against each other.
 */
export const limits = {
	/** A document, in bytes, unpacked; `--max-size` changes it. */
	documentBytes: 16 * 1024 * 1024,
	/** How long a server may stay silent, in milliseconds; `--timeout` changes it. */
	serverSilence: 20_000,
	/** What a server sends at least, all in all, once ten silences have gone by; in bytes a millisecond. */
	serverPace: 4,
	/** A page’s elements for which the article is looked for. */
	pageElements: 60_000,
	/** How deep the elements of a page or a feed may be nested. */
	nesting: 200,
	/** How deep the objects of a page’s linked data are followed. */
	linkedDataDepth: 6,
	/**
	 * Cells that a document’s tables get where others go over several columns or rows: more than any table has, and far
	 * fewer than a page of a few kilobytes could ask for.
	 */
	emptyCells: 100_000,
	/** The entries of an archive: more than any book or office text has. */
	archiveEntries: 10_000,
	/** How much is unpacked of an archive all in all, in bytes: several times the text of the longest books. */
	archiveBytes: 48 * 1024 * 1024,
	/** How many articles’ places are kept. */
	places: 500,
	/** In longer texts speakers and quotations are found when they are first asked for; UTF-16 units. */
	textAnalysedAtOnce: 500_000,
} as const;

/** V8's timers count no further, in milliseconds; a longer one would go off at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Refuses limits that no document and no server could keep.
 *
 * @throws {RangeError} that names the option and its value
 */
export const checkLimits = ({documentBytes, serverSilence}: LoadLimits): void => {
	if (documentBytes !== undefined && !(documentBytes >= 1 && Math.ceil(documentBytes) === documentBytes)) {
		throw new RangeError(`documentBytes takes a whole number from 1 up, not ${String(documentBytes)}`);
	}

	if (serverSilence !== undefined && !(serverSilence >= 1 && serverSilence <= longestTimer)) {
		throw new RangeError(
			`serverSilence takes milliseconds from 1 to ${longestTimer}, not ${String(serverSilence)}`,
		);
	}
};

const rounded = (amount: number): number => Math.round(10 * amount) / 10;

/**
 * The notice for an input that was cut at the limit.
 *
 * @param bytes the limit
 */
export const cutNotice = (bytes: number): string => {
	const kilobytes = bytes / 1024;
	const size = kilobytes < 1024 ? `${rounded(kilobytes)} kB` : `${rounded(kilobytes / 1024)} MB`;
	return `it is larger than ${size}: only the beginning is shown; --max-size opens more`;
};
