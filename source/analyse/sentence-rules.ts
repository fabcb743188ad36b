import type {Span} from '../document/span.js';
import {type Cue, findCues} from './cues.js';
import {personalPronouns, subjectAfter, subjectBefore} from './noun-phrase.js';
import type {Passage} from './passage.js';
import {reportingVerb} from './reporting-verbs.js';

/** An attribution in token indices of its passage. */
export type Draft = {
	readonly pieces: Span[];
	readonly cue: Span | null;
	readonly source: Span | null;
	readonly confidence: number;
};

/** A cue with its subject: together they stand before, behind or between what is said. */
type Group = Span & {readonly cue: Cue; readonly source: Span | undefined; readonly borrowed: boolean};

const isPunctuation = (text: string | undefined): boolean =>
	text !== undefined && /^[^\p{L}\p{N}]+$/u.test(text);

/** The subject of a whole sentence, by its form alone: what stands before its first verb. */
export const sentenceSubject = (passage: Passage, {start, end}: Span): Span | undefined => {
	const {tokens, stretchOf} = passage;
	let from = start;
	if (
		/^(?:in|on|at|after|before|when|while|as|for|during|by|with|since|if|although|though|despite|regarding|from|to|meanwhile|additionally|however|but|and|instead|still|later|asked|also|then|speaking)$/.test(
			tokens[from]?.lower ?? '',
		)
	) {
		const comma = tokens
			.slice(start, Math.min(end, start + 30))
			.findIndex((token, i) => token.text === ',' && stretchOf[start + i] === -1);
		from =
			comma === -1
				? /^(?:but|and|also|then|still|later)$/.test(tokens[from].lower)
					? from + 1
					: from
				: start + comma + 1;
	}

	let to = from;
	while (to < end && to - from < 10 && stretchOf[to] === -1) {
		const {lower, text, isWord} = tokens[to];
		if (personalPronouns.has(lower) && to === from) {
			return {start: from, end: from + 1};
		}

		const isVerb =
			/^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|did|does|do)$/.test(
				lower,
			) ||
			(to > from &&
				(/\p{Ll}ed$/u.test(text) || (reportingVerb(lower) !== undefined && !/^\p{Lu}/u.test(text))));
		if (isVerb || (!isWord && !/^(?:’s|&)$/.test(lower)) || /^(?:who|which|that)$/.test(lower)) {
			break;
		}

		to++;
	}

	if (to - from >= 10) {
		to = from;
		while (to < end && /^\p{Lu}/u.test(tokens[to].text)) {
			to++;
		}
	}

	return to > from && (/^\p{Lu}/u.test(tokens[from].text) || to < end) ? {start: from, end: to} : undefined;
};

const toGroups = (passage: Passage, sentence: Span): Group[] => {
	const {tokens, stretchOf} = passage;
	const groups: Group[] = [];
	for (const cue of findCues(passage, sentence)) {
		const floor = groups.at(-1)?.end ?? sentence.start;
		const previous = groups.findLast(({cue: {verbClass}}) => verbClass !== 'judgement')?.source;
		if (cue.relayed) {
			groups.push({start: cue.relayed.start, end: cue.end, cue, source: cue.relayed, borrowed: false});
			continue;
		}

		if (cue.verbClass === 'according') {
			const source = subjectAfter(passage, cue.end - 1, sentence.end);
			groups.push({start: cue.start, end: source?.end ?? cue.end, cue, source, borrowed: false});
			continue;
		}

		// `…,” said Anna Larsen`
		const closesBefore =
			cue.start > sentence.start &&
			(stretchOf[cue.start - 1] !== -1 || /^[,?!—–]$/.test(tokens[cue.start - 1].text));
		if (!cue.participle && closesBefore && (cue.verbClass === 'speech' || stretchOf[cue.start - 1] !== -1)) {
			const source = subjectAfter(passage, cue.start, sentence.end);
			if (source) {
				groups.push({start: cue.start, end: source.end, cue, source, borrowed: false});
				continue;
			}
		}

		const own = cue.participle ? undefined : subjectBefore(passage, cue.start, floor);
		const source = own ?? previous ?? sentenceSubject(passage, {start: sentence.start, end: cue.start});
		groups.push({start: own?.start ?? cue.start, end: cue.end, cue, source, borrowed: own === undefined});
	}

	return groups;
};

/** Drops punctuation and joining words from both ends; marks of quotations stay. */
const trimmed = ({tokens, stretchOf}: Passage, {start, end}: Span): Span => {
	let [from, to] = [start, end];
	const drops = (i: number) =>
		stretchOf[i] === -1 && (isPunctuation(tokens[i].text) || /^(?:and|but|that)$/.test(tokens[i].lower));
	while (from < to && drops(from)) {
		from++;
	}

	while (to > from && drops(to - 1)) {
		to--;
	}

	return {start: from, end: to};
};

const days =
	/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|recently|earlier|later|simply|again)$/;

/** Where the content begins behind a cue: after `that`, a colon, the person who is told. */
const contentStart = ({tokens, stretchOf}: Passage, {cue, end: groupEnd}: Group, limit: number): number => {
	const from = Math.max(cue.end, groupEnd);
	for (let i = from; i < Math.min(limit, from + 10); i++) {
		if (stretchOf[i] !== -1) {
			return cue.verbClass === 'judgement' && cue.lemma !== 'call'
				? from
				: i -
						(i - from <= 5 && /^(?:tell|ask|inform|remind|assure|say|write|tweet)$/.test(cue.lemma)
							? 0
							: i - from);
		}

		if (tokens[i].lower === 'that' && cue.verbClass !== 'judgement') {
			return i + 1;
		}

		if (tokens[i].text === ':') {
			return i + 1;
		}

		if (/^[,.;]$/.test(tokens[i].text)) {
			break;
		}
	}

	let start = from;
	while (start < limit && days.test(tokens[start].lower)) {
		start++;
	}

	if (/^(?:tell|inform|remind|assure|advise)$/.test(cue.lemma) && start < limit) {
		start++;
		while (
			start < limit &&
			/^\p{Lu}|^(?:reporters|journalists|supporters|voters|news|times|post)$/u.test(tokens[start].text) &&
			!personalPronouns.has(tokens[start].lower)
		) {
			start++;
		}
	}

	return start;
};

/** Where the content ends: with the sentence, or where another group begins that is not part of it. */
const contentEnd = (
	{tokens, stretchOf}: Passage,
	groups: readonly Group[],
	index: number,
	sentence: Span,
): number => {
	for (const next of groups.slice(index + 1)) {
		let before = next.start - 1;
		while (before > sentence.start && /^(?:also|later|then|by)$/.test(tokens[before].lower)) {
			before--;
		}

		if (before <= groups[index].end) {
			continue;
		}

		if (tokens[next.start - 1].lower === 'by') {
			return before + 1;
		}

		// `… “a step forward,” adding that …`: the comma stands within the marks.
		if (stretchOf[before] !== -1) {
			if (tokens[before - 1].text === ',') {
				return before + 1;
			}
		} else if (/^(?:[,;—–]|and|but|while|whereas)$/.test(tokens[before].lower)) {
			return tokens[before - 1]?.text === ',' ? before - 1 : before;
		}
	}

	return sentence.end;
};

const hasStretch = ({stretchOf}: Passage, {start, end}: Span): boolean =>
	stretchOf.subarray(start, end).some(index => index !== -1);

/** How many words of a content are needed before a verb that takes things as well as statements reports one. */
const fewestWords = 3;

/**
 * Finds the attributions of one sentence from its cues: what stands before a closing `, she said`, between two
 * halves, or behind `said that`.
 *
 * @param passage the paragraph
 * @param sentence token indices
 */
export const attributeSentence = (passage: Passage, sentence: Span): Draft[] => {
	const {tokens, stretchOf} = passage;
	const groups = toGroups(passage, sentence);
	const drafts: Draft[] = [];
	let leftFloor = sentence.start;
	for (const [index, group] of groups.entries()) {
		const {cue, source} = group;
		const before = tokens[group.start - 1];
		const left = trimmed(passage, {start: leftFloor, end: group.start});
		const closes =
			group.start > leftFloor && (stretchOf[group.start - 1] !== -1 || /^[,?!—–]$/.test(before.text));
		const endsInMarks = left.end > left.start && stretchOf[left.end - 1] !== -1;
		const after = contentEnd(passage, groups, index, sentence);
		const begin = contentStart(passage, group, after);
		const right = trimmed(passage, {start: begin, end: after});
		const nextText = tokens[Math.max(group.end, cue.end)]?.text;
		const rightIsContent =
			right.end - right.start >= 2 &&
			!/^[,.;]$/.test(nextText ?? '.') &&
			!/^(?:in|on|at|during|when|as|to|after|before|while|from|of|with|about)$/.test(
				tokens[right.start]?.lower ?? '',
			);
		const push = (pieces: Span[], confidence: number) => {
			const kept = pieces.filter(piece => piece.end > piece.start);
			if (kept.length > 0) {
				drafts.push({
					pieces: kept,
					cue: {start: cue.start, end: cue.end},
					source: source ?? null,
					confidence,
				});
				leftFloor = Math.max(group.end, kept.at(-1)?.end ?? 0);
			}
		};

		if (cue.verbClass === 'according') {
			if (closes || (group.start > sentence.start && left.end - left.start > 2)) {
				push([left], 0.8);
			} else {
				push([right], 0.8);
			}

			continue;
		}

		const speaks = cue.verbClass !== 'judgement';
		if (
			speaks &&
			closes &&
			!cue.participle &&
			nextText !== ':' &&
			(endsInMarks || (!rightIsContent && left.end - left.start > 2))
		) {
			// “…,” she said, “…”
			const goesOn =
				nextText === ',' &&
				right.end > right.start &&
				(stretchOf[right.start] !== -1 || (!endsInMarks && /^\p{Ll}/u.test(tokens[right.start].text)));
			const whole = endsInMarks && stretchOf[left.start] !== -1;
			push(goesOn ? [left, right] : [left], whole ? 0.95 : endsInMarks ? 0.85 : 0.75);
			if (!goesOn && rightIsContent && hasStretch(passage, right)) {
				push([right], 0.7);
			}

			continue;
		}

		const marked = hasStretch(passage, right);
		if (cue.verbClass === 'judgement' && !marked) {
			continue;
		}

		if (right.end - right.start >= fewestWords || marked) {
			const sure = marked ? 0.85 : cue.verbClass === 'speech' ? 0.75 : 0.55;
			push([right], group.borrowed ? sure - 0.15 : sure);
		}
	}

	return drafts;
};

/**
 * Finds who speaks in what follows a paragraph that ends in a colon: `Then she added:`.
 *
 * @param passage the paragraph
 * @returns cue and source as token indices, or undefined where it does not introduce anybody's words
 */
export const introducedBy = (passage: Passage): {cue: Span; source: Span} | undefined => {
	const sentence = passage.sentences.at(-1);
	if (!sentence || passage.tokens.at(-1)?.text !== ':') {
		return undefined;
	}

	const group = toGroups(passage, sentence).at(-1);
	return group?.source
		? {cue: {start: group.cue.start, end: group.cue.end}, source: group.source}
		: undefined;
};
