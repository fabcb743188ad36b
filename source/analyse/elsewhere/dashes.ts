/** What a dash opens instead of marks: `– Vi bygger, säger Anna Berg. – Snart.` */
import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {toText} from '../passage/speech.js';
import {type Beside, sure, told} from './beside.js';
import {isVerb, plainWord, type Scene} from './phrase.js';
import {subjectBehind} from './subjects.js';

/** What one says in such a passage: in pieces around what tells who says it, which is undefined where nothing does. */
export type Dashed = {readonly content: Span[]; readonly beside: Beside | undefined};

const isDash = ({tokens}: Passage, i: number): boolean => /^(?:[–—-]|--)$/.test(tokens[i]?.text ?? '');

/** Whether a dash may open speech in a passage, also where the dash has become the sign of an item. */
export const opensWithDash = (passage: Passage, {hasDashes}: Scene): boolean => {
	const {kind, marker} = passage.block;
	return (
		hasDashes && (kind === 'item' ? /^[•–]$/.test(marker ?? '') : kind === 'paragraph' && isDash(passage, 0))
	);
};

/** How many small words may stand between the sign and the verb: `, [har] sagt` */
const smallWords = 2;

/** Where the verb stands that tells who says what is before a sign; -1 where none does. */
const tagBehind = (passage: Passage, sign: number, scene: Scene): number => {
	for (let i = sign + 1; i <= sign + 1 + smallWords; i++) {
		if (isVerb(passage, i, scene, true)) {
			return i;
		}

		if (!scene.ends.has(plainWord(passage, i))) {
			return -1;
		}
	}

	return -1;
};

/**
 * Where the words go on behind what tells whose they are: behind a dash that opens the next sentence, or that closes what a dash
 * has opened; nowhere where there is none.
 */
const goesOnAt = (passage: Passage, from: number, isOpenedByDash: boolean): number => {
	const {length} = passage.tokens;
	for (let i = from; i < length; i++) {
		const isEnd = /^[.!?…:]$/.test(passage.tokens[i].text);
		if (isEnd || (isOpenedByDash && isDash(passage, i))) {
			const dash = isEnd ? i + 1 : i;
			return isDash(passage, dash) ? dash + 1 : length;
		}
	}

	return length;
};

/** What is said in a passage that a dash opens: by one, or by several who are named, `– Ja, säger Anna Berg. – Nej, säger Jan Vik.` */
export const dashed = (passage: Passage, scene: Scene): Dashed[] => {
	const {tokens, stretchOf} = passage;
	const all: Dashed[] = [];
	let content: Span[] = [];
	let beside: Beside | undefined;
	let start = isDash(passage, 0) ? 1 : 0;
	const add = (end: number): void => {
		if (end > start) {
			content.push(toText(passage, {start, end}));
		}
	};
	for (let i = start + 1; i < tokens.length; i++) {
		const isSign = stretchOf[i] === -1 && /^(?:[,!?…–—-]|--|\.{3})$/.test(tokens[i].text);
		const verb = isSign ? tagBehind(passage, i, scene) : -1;
		const source = verb === -1 ? null : subjectBehind(passage, verb, scene);
		if (source === null) {
			continue;
		}

		const next = told(passage, {start: verb, end: verb + 1}, source, sure.beside);
		if (beside && source.kind === 'name') {
			all.push({content, beside});
			[content, beside] = [[], next];
		}

		beside ??= next;
		add(/^[,–—-]/.test(tokens[i].text) ? i : i + 1);
		start = goesOnAt(passage, verb + 1, isDash(passage, i));
		i = start;
	}

	add(tokens.length);
	return [...all, {content, beside}].filter(({content: said}) => said.length > 0);
};
