import {cleanLine} from './clean.js';

/** An article could not be opened: which one, why, and what to try. Its message is one clean line. */
export class OpenError extends Error {
	override readonly name = 'OpenError';

	/**
	 * @param location as the person named it
	 * @param cause what went wrong, in a few words
	 * @param advice what the person can do about it
	 */
	constructor(
		readonly location: string,
		cause: string,
		readonly advice: string,
	) {
		super(cleanLine(`${location}: ${cause}; ${advice}`));
	}
}
