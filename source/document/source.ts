import type {Location} from './article.js';
import type {Stoppable} from './stop-signal.js';

/** The bytes of an article and what is known about them: what `load` hands to `parse`. */
export type Source = {
	readonly location: Location;
	readonly bytes: Uint8Array;
	/** As a server or a file name tells it: `text/html`; undefined where nobody says. */
	readonly mediaType?: string | undefined;
	/** As a server tells it. */
	readonly charset?: string | undefined;
	/** The address that answered in the end, after redirects. */
	readonly url?: string | undefined;
	/** What the person should know: the input was cut, the transfer broke off. One line. */
	readonly notice?: string | undefined;
};

/** The limits that a person may need to change. */
export type LoadLimits = {
	/**
	 * How much is read of a document, in bytes, unpacked where a server packs it; 16 MB where nothing is said. Of a larger one
	 * the beginning is read, and a notice of the article says so.
	 */
	readonly documentBytes?: number | undefined;
	/**
	 * How long a server may send nothing, in milliseconds, before its answer and between two pieces of it; 20 seconds where
	 * nothing is said. One that sends too little is cut off after ten times as long. What has come by then is read, and a notice
	 * of the article says so; where nothing has come, it cannot be opened.
	 */
	readonly serverSilence?: number | undefined;
};

/** How an article is fetched. */
export type LoadOptions = LoadLimits &
	Stoppable & {
		/**
		 * Told as a page comes over the network.
		 *
		 * @param bytes how many have come so far, unpacked
		 */
		readonly onProgress?: ((bytes: number) => void) | undefined;
	};
