/** Keeps signs from being taken for markup that mean something anywhere. */
export const escapeSigns = (text: string): string => text.replaceAll(/[\\`*_~[\]<]|&(?=#?\w+;)/g, '\\$&');

/** Keeps signs from being taken for markup, also those that mean something at a line's head only. */
export const escapeMarkup = (text: string): string =>
	escapeSigns(text).replaceAll(
		/^(\s*)([#>+=|-]|:(?=-)|\d{1,9}(?=[.)](?:\s|$)))/gm,
		(_, space: string, sign: string) => (/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`),
	);
