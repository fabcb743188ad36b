/** What stands for a sign where there is no Unicode; each takes one column, as the sign does. */
const substitutes: Readonly<Record<string, string>> = {
	'│': '|',
	'▏': '|',
	'┊': ':',
	'╎': '|',
	'─': '-',
	'›': '>',
	'…': '~',
	'·': '.',
	'•': '*',
	'█': '#',
	'▉': '#',
	'▊': '#',
	'▋': '#',
	'▌': '=',
	'▍': '=',
	'▎': '-',
	'→': '>',
	'←': '<',
	'↑': '^',
	'↓': 'v',
	'“': '"',
	'”': '"',
	'„': '"',
	'«': '<',
	'»': '>',
	'‘': "'",
	'’': "'",
	'–': '-',
	'—': '-',
	'§': '#',
	// A plus joins those who say something together.
	'✓': '=',
	'◆': '*',
	'\u00A0': ' ',
};

const pattern = new RegExp(`[${Object.keys(substitutes).join('')}]`, 'g');

/** A frame with the signs of ASCII only for borders, bars and quotation marks; letters stay as they are. */
export const toAscii = (frame: string): string => frame.replace(pattern, sign => substitutes[sign]);

/**
 * Whether the environment says that the terminal does not take UTF-8. Where it says nothing, it does.
 *
 * @param environment of which POSIX asks `LC_ALL`, then `LC_CTYPE`, then `LANG`
 */
export const lacksUnicode = (environment: Readonly<Record<string, string | undefined>>): boolean => {
	const {LC_ALL, LC_CTYPE, LANG} = environment;
	const locale = LC_ALL || LC_CTYPE || LANG || '';
	return locale !== '' && !/utf-?8/i.test(locale) && /^(?:C|POSIX)$|\./.test(locale);
};
