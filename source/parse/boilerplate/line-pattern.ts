/**
 * A pattern for lines that begin with one of the phrases.
 *
 * @param phrases divided by `|`, in lower case; they may hold groups
 * @param end what may follow them, to the end of the line
 */
export const beginning = (phrases: string, end = '.*'): RegExp =>
	new RegExp(`^[\\s([|»>–-]*(?:${phrases})(?![\\p{L}\\p{N}])${end}$`, 'isu');
