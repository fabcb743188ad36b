/**
 * An address as a link leads to it; undefined where it leads nowhere.
 *
 * @param written as a document has it
 * @param base the address against which it is resolved; without it only an absolute one leads anywhere
 * @param schemes those that are followed
 */
export const absolute = (
	written: string | null | undefined,
	base?: string,
	schemes = /^https?:$/,
): string | undefined => {
	const url = written && URL.canParse(written, base) ? new URL(written, base) : undefined;
	return url && schemes.test(url.protocol) ? url.href : undefined;
};
