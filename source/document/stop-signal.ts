/**
 * What says that work is no longer wanted: an `AbortSignal`. Only what is needed of it is told, since not every program
 * that uses the library has the platform’s own types.
 */
export type StopSignal = {
	/** What the work is rejected with, once it is no longer wanted. */
	readonly reason: unknown;
	/** Throws the reason, once the work is no longer wanted. */
	readonly throwIfAborted: () => void;
	readonly addEventListener: (
		type: 'abort',
		listener: () => void,
		options?: {readonly once?: boolean},
	) => void;
	readonly removeEventListener: (type: 'abort', listener: () => void) => void;
};

/** How work is stopped. */
export type Stoppable = {
	/**
	 * Stops the work, which is then rejected with the signal’s reason: the download, standard input and the analysis at once,
	 * a document that is being parsed behind that. What else is read or analysed goes on.
	 */
	readonly signal?: StopSignal | undefined;
};
