/** Text as words among Markdown. */

/**
 * Keeps signs from being taken for markup that mean something anywhere. A line between two letters means nothing, and what
 * makes links of bare addresses takes a backslash for a part of them.
 */
export const escapeSigns = (text: string): string =>
	text.replaceAll(/[\\`*~[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&');

/** Keeps signs from being taken for markup, also those that mean something at a line's head only. */
export const escapeMarkup = (text: string): string =>
	escapeSigns(text).replaceAll(
		/^([^\S\n]*)([#>+=|-]|:(?=-)|\d{1,9}(?=[.)](?:\s|$)))/gm,
		(_, space: string, sign: string) => (/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`),
	);
