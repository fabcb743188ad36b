/**
 * The heads of turns that stand in two lines, as chats and recorders copy them, as one line that tells the same: `Ida Holm`
 * above `9:04 AM` is `Ida Holm [9:04 AM]`, as the chat itself wrote it once.
 */
import {clocks, nameForm, roleForm} from '../../document/time-stamps.js';

/** When it was, and nothing else: `  9:04 AM`, `[00:12:34]`, `(00:15):` */
const timeAlone = new RegExp(String.raw`^([ \t]*)[[(]?(${clocks})[\])]?:?[ \t]*$`);
const anyTimeAlone = new RegExp(timeAlone.source, 'm');
const nameAlone = new RegExp(String.raw`^[ \t]*(${nameForm}${roleForm})[ \t]*$`, 'u');
/** `Ida Holm  9:04 AM`, `[Speaker 1] 00:12:34` */
const both = new RegExp(
	String.raw`^[ \t]*(?:\[(${nameForm})\]|(${nameForm}${roleForm}))[ \t]+(${clocks})[ \t]*$`,
	'u',
);
const anyBoth = /^[ \t]*(?:\[\p{Lu}.{0,60}\][ \t]+\d|\p{Lu}.{0,60}[AaPp]\.?[Mm]\.?[ \t]*$)/mu;

/** A head: who speaks, when, and how many lines that takes. */
type Head = {
	readonly name: string;
	readonly time: string;
	readonly size: 1 | 2;
	/** Nothing but a talk is set so. */
	readonly isSure: boolean;
};

/** How long a line is that holds a head, in UTF-16 units. */
const longest = 100;

const isToSecond = (time: string): boolean => /\d:\d\d:\d\d/.test(time);

const headAt = (lines: readonly string[], i: number): Head | undefined => {
	const [line, next = '', third = ''] = lines.slice(i, i + 3);
	if (line.length > longest || next.length > 10 * longest) {
		return undefined;
	}

	const above = nameAlone.exec(line);
	const below = above && timeAlone.exec(next);
	if (below && third.trim() !== '' && !timeAlone.test(third)) {
		return {name: above[1], time: below[2], size: 2, isSure: isToSecond(below[2]) || below[1] !== ''};
	}

	const before = timeAlone.exec(line);
	// Above a post of a live blog stands the time of day, and who wrote it.
	const behind = before && /:\d\d[:.,]/.test(before[2]) ? nameAlone.exec(next) : null;
	if (before && behind && third.trim() !== '' && (i === 0 || lines[i - 1].trim() === '')) {
		return {name: behind[1], time: before[2], size: 2, isSure: false};
	}

	const [, inBrackets, bare, time] = both.exec(line) ?? [];
	const isHead = inBrackets !== undefined || (bare !== undefined && /m\.?$/i.test(time));
	return isHead && next.trim() !== '' && !both.test(next)
		? {name: inBrackets ?? bare, time, size: 1, isSure: inBrackets !== undefined}
		: undefined;
};

/** With fewer, a name above a time of day may be a hall’s, and tell when it opens. */
const fewest = 2;

/**
 * Puts the head of each turn in one line. Two of them at least are there, and somebody comes again, unless they are set as
 * only talks are.
 */
export const withTurnHeads = (text: string): string => {
	if (!anyTimeAlone.test(text) && !anyBoth.test(text)) {
		return text;
	}

	const lines = text.split('\n');
	const heads = new Map<number, Head>();
	for (let i = 0; i < lines.length; i++) {
		const head = headAt(lines, i);
		if (head) {
			heads.set(i, head);
			i += head.size - 1;
		}
	}

	const all = [...heads.values()];
	const names = new Set(all.map(({name}) => name));
	if (all.length < fewest || (names.size === all.length && !all.every(({isSure}) => isSure))) {
		return withTimesApart(lines);
	}

	const written: string[] = [];
	for (let i = 0; i < lines.length; i++) {
		const head = heads.get(i);
		const time = timeAlone.exec(lines[i])?.[2];
		written.push(head ? `${head.name} [${head.time}]` : time ? `[${time}]` : lines[i]);
		i += head ? head.size - 1 : 0;
	}

	return written.join('\n');
};

/** A talk whose turns are known has times alone between them, with a colon: `(00:15):` */
const withTimesApart = (lines: readonly string[]): string =>
	lines.map(line => line.replace(/^[ \t]*\((\d{1,2}:\d\d(?::\d\d)?)\):[ \t]*$/, '[$1]')).join('\n');
