import {truncate, truncateFront} from '../../document/columns.js';
import {type Segment, segment} from './lines.js';

/** A line that is being typed, and the offset at which the next character goes in. */
export type Typed = {readonly text: string; readonly caret: number};

/** How far the caret goes. */
export type Stride = 'left' | 'right' | 'word-left' | 'word-right' | 'start' | 'end';

/** What is taken away: the character before the caret or behind it, the word before it, all that is before it or behind it. */
export type Erased = 'character' | 'next' | 'word' | 'all' | 'rest';

/** The longest line that is taken, in UTF-16 units. */
const longest = 200;

/** How much of it, or of names, a message tells, in columns: there has to be room for what is said of it. */
export const mostQuoted = 40;

/** A character with the accents that it bears. */
const firstCharacter = /^[\s\S]\p{M}*/u;
const lastCharacter = /[\s\S]\p{M}*$/u;
const lastWord = /\S*\s*$/;
const nextWord = /^\s*\S*/;

/** How long what a pattern finds is. */
const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** Puts typed or pasted text in at the caret. */
export const insert = ({text, caret}: Typed, added: string): Typed => {
	// Not half a character: one beyond the first 65,536 takes two units.
	const fitting = added.slice(0, Math.max(0, longest - text.length)).replace(/[\uD800-\uDBFF]$/, '');
	return {text: text.slice(0, caret) + fitting + text.slice(caret), caret: caret + fitting.length};
};

export const moveCaret = ({text, caret}: Typed, to: Stride): Typed => {
	const step = {
		left: caret - lengthOf(lastCharacter, text.slice(0, caret)),
		right: caret + lengthOf(firstCharacter, text.slice(caret)),
		'word-left': caret - lengthOf(lastWord, text.slice(0, caret)),
		'word-right': caret + lengthOf(nextWord, text.slice(caret)),
		start: 0,
		end: text.length,
	};
	return {text, caret: step[to]};
};

export const erase = ({text, caret}: Typed, what: Erased): Typed => {
	const before = text.slice(0, caret);
	const behind = text.slice(caret);
	switch (what) {
		case 'next':
			return {text: before + behind.replace(firstCharacter, ''), caret};
		case 'all':
			return {text: behind, caret: 0};
		case 'rest':
			return {text: before, caret};
		default: {
			const left = before.replace(what === 'word' ? lastWord : lastCharacter, '');
			return {text: left + behind, caret: left.length};
		}
	}
};

/** What was typed, as a message quotes it. */
export const quoted = (text: string): string => `“${truncate(text, mostQuoted)}”`;

/** The line with its caret; of one that is too long for the room, what stands before the caret gives way. */
export const typedLine = ({text, caret}: Typed, room: number): Segment[] => {
	const [under = ' '] = firstCharacter.exec(text.slice(caret)) ?? [];
	return [
		segment(truncateFront(text.slice(0, caret), Math.max(1, room - 1))),
		segment(under, {inverse: true}),
		segment(text.slice(caret + under.length)),
	];
};
