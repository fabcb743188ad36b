import {cleanLine} from './clean.js';

/**
 * Why an article could not be opened:
 *
 * - `not-found`: there is no such file
 * - `not-readable`: it is there, and cannot be read: a folder, a file without permission, a pipe that broke off
 * - `address`: nothing is fetched from such an address: no address at all, another scheme than http, a name and password in it
 * - `network`: no connection to the server could be made or kept
 * - `silent`: the server sent nothing, or too little, for longer than it is waited for
 * - `status`: the server answers that it does not give the page; `status` tells how
 * - `type`: it is of a kind that is not read: a PDF, a picture
 * - `broken`: it is of a kind that is read, and damaged, incomplete or encrypted
 * - `empty`: there are no words in it
 * - `incomplete`: a file of the package itself is missing, as where its code was bundled without its data
 * - `program`: an error that nobody foresaw, which is its `cause`
 */
export type OpenErrorCode =
	| 'not-found'
	| 'not-readable'
	| 'address'
	| 'network'
	| 'silent'
	| 'status'
	| 'type'
	| 'broken'
	| 'empty'
	| 'incomplete'
	| 'program';

/** An article could not be opened: which one, why, and what to try. Its message is one clean line. */
export class OpenError extends Error {
	override readonly name = 'OpenError';
	/** Why, for a program to go by. */
	readonly code: OpenErrorCode;
	/** What the server answered, as `404`, where that is why. */
	readonly status: number | undefined;
	/** The error behind it, as the platform threw it, if there is one. */
	declare readonly cause?: unknown;

	/**
	 * @param location as the person named it, or the file of the package that is missing
	 * @param reason what went wrong, in a few words
	 * @param advice what the person can do about it
	 * @param details the same for a program, and the error behind it
	 */
	constructor(
		readonly location: string,
		reason: string,
		readonly advice: string,
		details: {
			readonly code: OpenErrorCode;
			readonly status?: number | undefined;
			readonly cause?: unknown;
		},
	) {
		const {code, status, cause} = details;
		super(cleanLine(`${location}: ${reason}; ${advice}`), cause === undefined ? {} : {cause});
		this.code = code;
		this.status = status;
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
				'its cause tells more',
				{code: 'program', cause: error},
			);

/**
 * A file of the package is not where its code is: an error of whoever put it there.
 *
 * @param file that is missing
 * @param what it is a part of
 */
export const missingPart = (file: string, what: string, cause: unknown): OpenError =>
	new OpenError(
		file,
		`${what} of article-explorer is missing, which has to lie beside its code`,
		'where you bundle it, leave the package external; else install it again',
		{code: 'incomplete', cause},
	);

/** What is told of an error on the command line, where an option shows its cause. */
export const messageOnCommandLine = ({message, code, advice}: OpenError): string =>
	code === 'program' ? `${message.slice(0, -advice.length)}--debug tells more` : message;

/** The trace of the program's own error behind one; undefined where there is none. */
export const traceOf = ({code, cause}: OpenError): string | undefined =>
	code === 'program' && cause instanceof Error ? (cause.stack ?? cause.message) : undefined;
