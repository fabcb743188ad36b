import type {Span} from '../document/span.js';
import type {Passage} from './passage.js';
import {reportingVerb} from './reporting-verbs.js';
import type {Token} from './tokens.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const personalPronouns = words('i we you he she they it who');
const determiners = words(
	'a an the this that these those his her its their our my your one some many several two three both all another other no every each most few',
);
const auxiliaries = words(
	'is are was were be been being has have had do does did will would shall should can could may might must not never ’d ’ll ’ve ’re isn’t wasn’t hasn’t hadn’t didn’t doesn’t won’t wouldn’t couldn’t can’t',
);
const adverbs = words(
	'also then later still even again once now just already always often sometimes first recently further earlier today yesterday himself herself itself themselves instead therefore thus so only well long back ever',
);
const boundaries = words(
	'that and or but because while when as if although though since after before which who whom whose where whether than until unless what how why nor yet then however meanwhile',
);
const inside = words('of for at in from with on to by and the & against under');

const isAdverb = (token: Token): boolean => adverbs.has(token.lower) || /^\p{Ll}+ly$/u.test(token.text);

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Where the noun phrase begins that ends before `end`; token indices, not below `floor`. */
const phraseStart = ({tokens, stretchOf}: Passage, end: number, floor: number): number => {
	let i = end - 1;
	if (personalPronouns.has(tokens[i]?.lower ?? '')) {
		return i;
	}

	while (i >= floor && stretchOf[i] === -1) {
		const token = tokens[i];
		const joins = token.lower === 'and' && isCapital(tokens[i + 1]) && isCapital(tokens[i - 1]);
		if (!token.isWord && !/^(?:’s|[-’'&.])$/.test(token.text)) {
			break;
		}

		if ((boundaries.has(token.lower) && !joins) || auxiliaries.has(token.lower)) {
			break;
		}

		// A verb before the phrase belongs to another clause; as part of a name or behind an article it is none.
		if (
			i < end - 1 &&
			reportingVerb(token.lower) &&
			!isCapital(token) &&
			!determiners.has(tokens[i - 1]?.lower ?? '')
		) {
			break;
		}

		i--;
	}

	return i + 1;
};

/** Drops what only opens the sentence: `On Tuesday Anna Larsen` is Anna Larsen. */
const withoutOpening = ({tokens}: Passage, start: number, end: number): number => {
	let from = start;
	while (from < end && (isAdverb(tokens[from]) || !tokens[from].isWord)) {
		from++;
	}

	if (from < end && inside.has(tokens[from].lower) && tokens[from].lower !== 'the') {
		let last = end - 1;
		while (last > from && isCapital(tokens[last - 1]) && !inside.has(tokens[last - 1].lower)) {
			last--;
		}

		return last > from + 1 || isCapital(tokens[last]) ? last : end;
	}

	return from;
};

/**
 * Finds the subject of a verb to its left: over auxiliaries and adverbs, through a relative pronoun and across an
 * apposition (`Anna Larsen, a lawyer in Oslo, said`).
 *
 * @param passage the paragraph
 * @param verb the verb's token index
 * @param floor the first token that may belong to the subject
 * @returns token indices, or undefined where no phrase stands there
 */
export const subjectBefore = (passage: Passage, verb: number, floor: number): Span | undefined => {
	const {tokens, stretchOf} = passage;
	let end = verb;
	while (
		end > floor &&
		(auxiliaries.has(tokens[end - 1].lower) || (isAdverb(tokens[end - 1]) && !isCapital(tokens[end - 1])))
	) {
		end--;
	}

	if (end > floor && /^(?:who|which)$/.test(tokens[end - 1].lower)) {
		end--;
	}

	if (end > floor && tokens[end - 1].text === ',') {
		// The apposition reaches back to the comma before; its noun stands before that one.
		let comma = end - 2;
		while (comma > floor && stretchOf[comma] === -1 && tokens[comma].text !== ',' && end - comma < 30) {
			comma--;
		}

		if (
			comma > floor &&
			tokens[comma].text === ',' &&
			(isCapital(tokens[comma - 1]) ||
				isCapital(tokens[comma + 1]) ||
				determiners.has(tokens[comma + 1].lower) ||
				/^who$/.test(tokens[comma + 1].lower))
		) {
			// `The opposition leader, Jan Krol, warned`: the apposition is the name.
			const named = tokens.slice(comma + 1, end - 1);
			if (
				named.length <= 4 &&
				named.length > 0 &&
				named.every(isCapital) &&
				tokens.slice(floor, comma).some(token => determiners.has(token.lower))
			) {
				return {start: withoutOpening(passage, phraseStart(passage, comma, floor), comma), end: end - 1};
			}

			end = comma;
		} else if (end - 1 > floor && tokens[end].lower === 'who') {
			end--;
		} else {
			return undefined;
		}
	}

	// `Mitch McConnell (R-Ky.) said`
	if (end > floor && tokens[end - 1].text === ')') {
		let open = end - 2;
		while (open > floor && tokens[open].text !== '(' && end - open < 10) {
			open--;
		}

		end = tokens[open].text === '(' ? open : end;
	}

	const start = withoutOpening(passage, phraseStart(passage, end, floor), end);
	const plausible = tokens
		.slice(start, end)
		.some(
			token =>
				isCapital(token) ||
				personalPronouns.has(token.lower) ||
				determiners.has(token.lower) ||
				/\p{Ll}{3}/u.test(token.text),
		);
	return start < end && end - start <= 16 && plausible ? {start, end} : undefined;
};

/**
 * Finds the subject of a verb to its right: `…,” said Anna Larsen, a lawyer`.
 *
 * @param passage the paragraph
 * @param verb the verb's token index
 * @param ceiling the first token that can no longer belong to the subject
 * @returns token indices, or undefined where no phrase stands there
 */
export const subjectAfter = (
	{tokens, stretchOf}: Passage,
	verb: number,
	ceiling: number,
): Span | undefined => {
	const start = verb + 1;
	if (start >= ceiling || stretchOf[start] !== -1) {
		return undefined;
	}

	const first = tokens[start];
	if (personalPronouns.has(first.lower)) {
		return {start, end: start + 1};
	}

	if (!isCapital(first) && !determiners.has(first.lower)) {
		return undefined;
	}

	let end = start;
	while (end < ceiling && stretchOf[end] === -1) {
		const token = tokens[end];
		const joins = token.lower === 'and' && isCapital(tokens[end + 1]);
		const continues = token.isWord || /^(?:’s|[-’'&.])$/.test(token.text);
		if (!continues || (boundaries.has(token.lower) && !joins) || auxiliaries.has(token.lower)) {
			break;
		}

		// `said the minister on Tuesday`, but `said a spokesman for the ministry`.
		if (end > start && /^(?:in|on|at|to|during|by|with|from|about|over|into)$/.test(token.lower)) {
			break;
		}

		end++;
	}

	while (end > start && !tokens[end - 1].isWord && tokens[end - 1].lower !== '’s') {
		end--;
	}

	return end > start ? {start, end} : undefined;
};
