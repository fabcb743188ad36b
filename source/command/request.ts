import type {ThemeName, View, WantedKinds} from '../document/choices.js';
import type {LoadLimits} from '../document/source.js';
import type {Format} from '../format/format.js';

/** What a command line asks for. */
export type Request = {
	readonly locations: readonly string[];
	/** A file that names locations, a line each; `-` is standard input. */
	readonly filesFrom: string | undefined;
	readonly view: View | undefined;
	readonly format: Format | undefined;
	readonly speaker: string | undefined;
	readonly kind: WantedKinds | undefined;
	readonly width: number | undefined;
	/** Undefined where the person's config decides. */
	readonly theme: ThemeName | undefined;
	readonly mouse: boolean | undefined;
	/** Nothing is offered of an earlier visit. */
	readonly fresh: boolean;
	/** A file that changes is read again. */
	readonly watch: boolean;
	/** Linear text instead of a screen. */
	readonly screenReader: boolean;
	/** Whether to read all of a page instead of its article. */
	readonly raw: boolean;
	/** How much is read of a document, and how long a silent server is waited for. */
	readonly limits: LoadLimits;
	/** Whether an error of the program itself is told with its trace. */
	readonly debug: boolean;
};

/** The command line is wrong; the message says in one line what and what would be right. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** The request of a command line without options, which needs nobody to parse it. */
export const plainRequest = (locations: readonly string[]): Request => ({
	locations,
	filesFrom: undefined,
	view: undefined,
	format: undefined,
	speaker: undefined,
	kind: undefined,
	width: undefined,
	theme: undefined,
	mouse: undefined,
	fresh: false,
	watch: false,
	screenReader: false,
	raw: false,
	limits: {},
	debug: false,
});
