import type {Location} from './article.js';

/** The bytes of an article and what is known about them: what `load` hands to `parse`. */
export type Source = {
	readonly location: Location;
	readonly bytes: Uint8Array;
	/** As a server or a file name tells it: `text/html`; undefined where nobody says. */
	readonly mediaType?: string;
	/** As a server tells it. */
	readonly charset?: string;
	/** The address that answered in the end, after redirects. */
	readonly url?: string;
	/** What the person should know: the input was cut, the transfer broke off. One line. */
	readonly notice?: string;
};
