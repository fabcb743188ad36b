// biome-ignore-all lint/suspicious/noControlCharactersInRegex: they are what this file is about.

/**
 * A whole escape sequence, so that its parameters do not stay behind as text: CSI (`ESC [ … letter`), the string
 * sequences OSC, DCS, SOS, PM and APC up to their terminator, and the short ones. A string sequence without a
 * terminator within its line is not matched, lest it swallow the document; its introducer alone is dropped. A new
 * introducer ends it as well, so that no text is looked through more than once.
 * The forms are those of ECMA-48, 5.4 and 5.6.
 */
const sequence =
	/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u0090\u0098\u009C-\u009F\u001B\n]{0,4096}(?:\u0007|\u009C|\u001B\\)|\u001B[ -/]*[0-Z\\^-~]/g;

/**
 * C0 and C1 controls but tab and newline, DEL, bidirectional embeddings, overrides and isolates, invisible operators and
 * joiners of words (U+2060–2064, U+FEFF), marks of annotations (U+FFF9–FFFB). What scripts and emoji need stays: joiners
 * and non-joiners, marks of direction, zero-width spaces.
 */
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** Tag characters, by which text is hidden in text; in the flags of some countries they have a place. */
const tags = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,6}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;

const suspicious =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/;

declare const passed: unique symbol;

/** Text that has passed the gate. Only what stands in this file makes one. */
export type CleanText = string & {readonly [passed]: true};

/**
 * The one gate for text from outside: what passes it can be shown in a terminal. Escape sequences, control
 * characters (tab and newline stay), bidirectional formatting and what hides text are dropped; a carriage return and the
 * separators of lines and paragraphs become a newline; lone surrogates become U+FFFD.
 */
export const clean = (text: string): CleanText =>
	(suspicious.test(text)
		? text
				.replaceAll(sequence, '')
				.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
				.replaceAll(control, '')
				.replaceAll(tags, (_, flag: string | undefined) => flag ?? '')
				.toWellFormed()
		: text) as CleanText;

/** The same in one line: for names of files and addresses, which may hold anything. */
export const cleanLine = (text: string): CleanText => clean(text).replaceAll(/\s+/g, ' ') as CleanText;

/**
 * Text that was put together from clean pieces. Should something have slipped in all the same, a sign takes its place, so
 * that offsets into the text still hold.
 */
export const sealed = (text: string): CleanText =>
	(clean(text) === text
		? text
		: text
				.replaceAll(control, '\uFFFD')
				.replaceAll(/[\u2028\u2029]/g, '\n')
				.replaceAll(tags, (_, flag: string | undefined) => flag ?? '\uFFFD\uFFFD')
				.toWellFormed()) as CleanText;
