/** What Node's readline tells of a key press. */
export type KeyPress = {
	readonly sequence?: string | undefined;
	readonly name?: string | undefined;
	readonly ctrl?: boolean | undefined;
	readonly meta?: boolean | undefined;
	readonly shift?: boolean | undefined;
};

/**
 * Names a key press as the key table does: a printable character is itself, others have readline's names, with
 * `ctrl-`, `alt-` and `shift-` before them.
 *
 * @param text the character that was typed, if any
 * @param key what readline decoded
 * @returns the name, or undefined for a sequence that no key sends
 */
export const nameKey = (text: string | undefined, key: KeyPress): string | undefined => {
	const {name, ctrl, meta, shift, sequence = ''} = key;
	if (ctrl && name) {
		return `ctrl-${name}`;
	}

	if (name === 'escape' || sequence === '\u001B') {
		return 'escape';
	}

	// An Escape right before a key arrives as one: the key is what was meant last.
	if (text !== undefined && text !== '' && !/\p{Cc}/u.test(text)) {
		return meta ? `alt-${text}` : text;
	}

	if (meta && sequence.length === 2) {
		// What Backspace sends is no character.
		return `alt-${name === 'backspace' ? name : sequence[1]}`;
	}

	if (name === undefined || name === 'undefined') {
		return undefined;
	}

	return name === 'enter' ? 'return' : shift ? `shift-${name}` : name;
};

/** Keys without a character of their own; what a terminal sends for these tells Shift and Ctrl apart. */
const moving = 'up|down|left|right|home|end|pageup|pagedown|insert|delete|clear|f[1-9]|f1[0-2]';

/** The names that a key press can have; with Ctrl, h, i, j and m are other keys' characters. */
const known = new RegExp(
	`^(?:.|(?:shift-|ctrl-)?(?:${moving})|(?:shift-)?tab|return|escape|backspace|ctrl-[a-gkln-z]|alt-.)$`,
	'u',
);

/** Whether a key press may come by a name. */
export const isKeyName = (name: string): boolean => known.test(name);
