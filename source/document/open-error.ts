import {cleanLine} from './clean.js';

/** An article could not be opened: which one, why, and what to try. Its message is one clean line. */
export class OpenError extends Error {
	override readonly name = 'OpenError';

	/**
	 * @param location as the person named it
	 * @param cause what went wrong, in a few words
	 * @param advice what the person can do about it
	 * @param options.cause the error of the program behind it, if it is one
	 */
	constructor(
		readonly location: string,
		cause: string,
		readonly advice: string,
		options?: ErrorOptions,
	) {
		super(cleanLine(`${location}: ${cause}; ${advice}`), options);
	}
}

/**
 * What became of one article, as an error of that article: one that nobody foresaw may end neither the articles behind it
 * nor the screen.
 *
 * @param location as the person named it; undefined for the built-in article
 * @param error what was thrown
 */
export const toOpenError = (location: string | undefined, error: unknown): OpenError =>
	error instanceof OpenError
		? error
		: new OpenError(
				location ?? 'built-in',
				`an error of the program (${error instanceof Error ? error.message : String(error)})`,
				'--debug tells more',
				{cause: error},
			);

/** The trace of the program's own error behind one; undefined where there is none. */
export const traceOf = ({cause}: OpenError): string | undefined =>
	cause instanceof Error ? (cause.stack ?? cause.message) : undefined;
