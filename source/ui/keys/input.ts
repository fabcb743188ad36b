import type {Background} from '../theme.js';

/** What arrives from a terminal, told apart. */
export type Input =
	/** Bytes of keys, for the decoder of keys. */
	| {readonly type: 'keys'; readonly text: string}
	| {readonly type: 'paste'; readonly text: string}
	| {readonly type: 'wheel'; readonly column: number; readonly row: number; readonly by: number}
	| {readonly type: 'click'; readonly column: number; readonly row: number}
	| {readonly type: 'background'; readonly is: Background};

/** How many rows one notch of the wheel is. */
const wheelRows = 3;

const pasteBegin = '\u001B[200~';
const pasteEnd = '\u001B[201~';

/** How much of a paste is kept, in UTF-16 units: more than any prompt takes. */
const longestPaste = 4096;

/** The beginning of a paste whose end has not come; of a long one, as much as is kept, and what may begin the end. */
const unfinishedPaste = (text: string): string => {
	const most = pasteBegin.length + longestPaste;
	// A space between them: together they must not read as an end.
	return text.length > most + pasteEnd.length
		? `${text.slice(0, most)} ${text.slice(1 - pasteEnd.length)}`
		: text;
};

/** What has come of a paste whose end is not waited for any longer; undefined where none is unfinished. */
export const pasteIn = (rest: string): Input | undefined =>
	rest.startsWith(pasteBegin) ? {type: 'paste', text: rest.slice(pasteBegin.length)} : undefined;

/** A mouse report (SGR, mode 1006), an answer to a question (OSC), or the beginning of a paste (mode 2004). */
const report =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for.
	/\u001B\[<(\d+);(\d+);(\d+)([Mm])|\u001B\]([^\u0007\u001B]*)(?:\u0007|\u001B\\)|\u001B\[200~/;

/** What may be the beginning of one of them; a lone Escape is a key and not waited for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for.
const unfinished = /\u001B(?:\[(?:<[\d;]*|20{0,2})?|\][^\u0007\u001B]{0,256}\u001B?)$/;

/** Whether an answer to OSC 11 tells of a light background: `11;rgb:ffff/ffff/ffff`. */
const backgroundOf = (answer: string): Input[] => {
	const [, ...channels] = /^11;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i.exec(answer) ?? [];
	if (channels.length === 0) {
		return [];
	}

	const [red, green, blue] = channels.map(hex => Number.parseInt(hex, 16) / (16 ** hex.length - 1));
	// Perceived brightness: ITU-R BT.601, 2.5.1.
	return [{type: 'background', is: 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 ? 'light' : 'dark'}];
};

const mouse = (button: number, column: number, row: number, isDown: boolean): Input[] => {
	const at = {column: column - 1, row: row - 1};
	// 4, 8 and 16 are Shift, Alt and Ctrl; 32 is motion; 64 and 65 the wheel, up and down.
	const plain = button & ~28;
	return plain === 64 || plain === 65
		? [{type: 'wheel', ...at, by: plain === 64 ? -wheelRows : wheelRows}]
		: plain === 0 && isDown
			? [{type: 'click', ...at}]
			: [];
};

/**
 * Divides what arrives from a terminal into keys and all else.
 *
 * @param arrived what was left of the last time, and what has come since
 * @returns what it means, in order, and what has to wait for more
 */
export const readInput = (arrived: string): {readonly inputs: readonly Input[]; readonly rest: string} => {
	const inputs: Input[] = [];
	let text = arrived;
	for (let found = report.exec(text); found !== null; found = report.exec(text)) {
		const [whole, button, column, row, press, answer] = found;
		if (found.index > 0) {
			inputs.push({type: 'keys', text: text.slice(0, found.index)});
		}

		const after = text.slice(found.index + whole.length);
		if (button !== undefined) {
			inputs.push(...mouse(Number(button), Number(column), Number(row), press === 'M'));
			text = after;
		} else if (answer !== undefined) {
			inputs.push(...backgroundOf(answer));
			text = after;
		} else {
			const end = after.indexOf(pasteEnd);
			if (end === -1) {
				return {inputs, rest: unfinishedPaste(text.slice(found.index))};
			}

			inputs.push({type: 'paste', text: after.slice(0, end)});
			text = after.slice(end + pasteEnd.length);
		}
	}

	const waiting = unfinished.exec(text);
	const keys = waiting === null ? text : text.slice(0, waiting.index);
	if (keys !== '') {
		inputs.push({type: 'keys', text: keys});
	}

	return {inputs, rest: waiting?.[0] ?? ''};
};
