// biome-ignore-all lint/suspicious/noControlCharactersInRegex: they are what this file is about.

/**
 * A whole escape sequence, so that its parameters do not stay behind as text: CSI (`ESC [ … letter`), the string
 * sequences OSC, DCS, SOS, PM and APC up to their terminator, and the short ones. A string sequence without a
 * terminator within its line is not matched, lest it swallow the document; its introducer alone is dropped.
 * The forms are those of ECMA-48, 5.4 and 5.6.
 */
const sequence =
	/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u009C\u001B\n]{0,4096}(?:\u0007|\u009C|\u001B\\)|\u001B[ -/]*[0-Z\\^-~]/g;

/** C0 and C1 controls but tab and newline, DEL, bidirectional embeddings, overrides and isolates. */
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

const suspicious = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/;

/**
 * The one gate for text from outside: what passes it can be shown in a terminal. Escape sequences, control
 * characters (tab and newline stay) and bidirectional formatting are dropped; a carriage return becomes a newline;
 * lone surrogates become U+FFFD.
 */
export const clean = (text: string): string =>
	suspicious.test(text)
		? text
				.replaceAll(sequence, '')
				.replaceAll(/\r\n?|\u0085/g, '\n')
				.replaceAll(control, '')
				.toWellFormed()
		: text;
