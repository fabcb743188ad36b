/** Who speaks and when, where a stamp stands at the head of a passage: `[00:01:19] HOLM: No.`, `<ida> no` */
import type {Span} from '../../document/span.js';
import {readStamp} from '../../document/time-stamps.js';
import {isNobody} from '../words/label-words.js';
import type {Passage} from './passage.js';

/** So many tokens may hold a name and when it was. */
const stampReach = 40;

/** What a stamp at the head of a passage tells; token indices. */
type Stamped = {
	readonly name: Span | null;
	readonly cue: Span | null;
	readonly content: number;
	readonly isChat: boolean;
	readonly isSure: boolean;
};

/** Who speaks and when, at the head of a passage: `[00:01:19] HOLM: No.`, `<ida> no`, `[00:01:24] and so on` */
export const stampOf = (tokens: Passage['tokens']): Stamped | undefined => {
	const starts: number[] = [];
	let head = '';
	for (const [i, {text, start}] of tokens.slice(0, stampReach).entries()) {
		head += i > 0 && start > tokens[i - 1].end ? ` ${text}` : text;
		starts.push(head.length - text.length);
	}

	const stamp = readStamp(tokens.length > stampReach ? `${head} …` : `${head}`);
	if (!stamp) {
		return undefined;
	}

	/** The token that begins at an offset or behind it. */
	const at = (offset: number): number => {
		const found = starts.findIndex(start => start >= offset);
		return found === -1 ? starts.length : found;
	};
	const {name, isChat, isSure} = stamp;
	const content = at(stamp.content);
	const span = name && {start: at(name.start), end: at(name.end)};
	const isSomebody = span && span.start < span.end && !isNobody(tokens[span.start].lower);
	return {
		name: isSomebody ? span : null,
		cue: isSomebody && tokens[content - 1].text === ':' ? {start: content - 1, end: content} : null,
		content,
		isChat,
		isSure,
	};
};

/** Where the words begin behind a colon: `HOLM: [00:19] No.` */
export const behindStamp = (tokens: Passage['tokens'], start: number): number => {
	const stamp = /^[[(]$/.test(tokens[start]?.text ?? '')
		? stampOf(tokens.slice(start, start + stampReach))
		: undefined;
	return start + (stamp?.name === null ? stamp.content : 0);
};
