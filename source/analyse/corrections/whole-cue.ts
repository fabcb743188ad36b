import type {Span} from '../../document/span.js';
import {facing} from '../grammar/no-source.js';
import type {Passage} from '../passage/passage.js';
import {be, claimNoun} from '../words/closed-classes.js';

/** Whether a verb says little without what stands behind it. */
const isEmpty = (lower: string): boolean => be.test(lower) || facing.test(lower);

/** How many words behind its verb a cue may have. */
const longestPredicate = 5;

/** Verbs, and the words behind them without which they say something else, if not the contrary. */
const phrasal: ReadonlyArray<readonly [verb: RegExp, behind: RegExp]> = [
	[/^rul(?:e|es|ed|ing)$/, /^out$/],
	[/^brush(?:es|ed|ing)?$/, /^(?:aside|away|off)$/],
	[/^(?:laugh(?:s|ed|ing)?|shrug(?:s|ged|ging)?)$/, /^off$/],
	[/^wav(?:e|es|ed|ing)$/, /^(?:aside|away|off)$/],
	[/^(?:play|talk)(?:s|ed|ing)?$/, /^(?:down|up)$/],
	[/^back(?:s|ed|ing)?$/, /^(?:away|down) from$/],
	[/^row(?:s|ed|ing)?$/, /^back(?: on| from)?$/],
	[/^(?:hit|hits|hitting)$/, /^(?:back|out) at$/],
	[/^push(?:es|ed|ing)?$/, /^back (?:against|at|on)$/],
	[/^lash(?:es|ed|ing)?$/, /^out at$/],
	[/^(?:argu(?:e|es|ed|ing)|(?:caution|warn)(?:s|ed|ing)?)$/, /^against$/],
];

/** Verbs that say of a claim of others that it does not hold. */
const denies =
	/^(?:den(?:y|ies|ied|ying)|(?:reject|disput|refut|contest|rebut|rebuff|dismiss|scotch|quash)(?:e|es|s|ed|ted|ing|ting)?)$/;

/** What others say, of which one says something oneself. */
const isClaim = (lower: string): boolean =>
	claimNoun.test(lower) ||
	/^(?:assertions?|ideas?|notions?|predictions?|rumou?rs?|speculation|suggestions?|talk)$/.test(lower);

/** How many words a verb may have behind it that belong to it. */
const longestBehind = 2;

/** How many tokens belong to a verb, itself among them: two of `ruled out`, one of `ruled`. */
const verbLength = ({tokens}: Passage, verb: number): number => {
	const behind = phrasal.find(([own]) => own.test(tokens[verb]?.lower ?? ''))?.[1];
	for (let count = longestBehind; behind && count > 0; count--) {
		const words = tokens.slice(verb + 1, verb + 1 + count).map(({lower}) => lower);
		if (behind.test(words.join(' '))) {
			return 1 + count;
		}
	}

	return 1;
};

/**
 * A cue with the verb that turns it into its contrary and all that belongs to that: `[ruled out] an early vote`,
 * `[brushed aside suggestions] that she would go`, `[hit back at claims] that it was late`
 */
const withDenial = (passage: Passage, cue: Span, content: readonly Span[]): Span => {
	const {tokens, stretchOf} = passage;
	const behind = content.find(({start}) => start >= cue.end);
	if (!behind || cue.end - cue.start > 1) {
		return cue;
	}

	if (isClaim(tokens[cue.start].lower)) {
		const verb = [1, 2, 3, 4]
			.map(back => cue.start - back)
			.filter(at => at >= 0)
			.find(at => {
				const length = verbLength(passage, at);
				const isWhole =
					at + length === cue.start ||
					(at + length === cue.start - 1 && tokens[cue.start - 1].lower === 'the');
				return (
					isWhole && (length > 1 || denies.test(tokens[at].lower)) && stretchOf[at] === stretchOf[cue.start]
				);
			});
		return verb === undefined ? cue : {start: verb, end: cue.end};
	}

	const end = cue.start + verbLength(passage, cue.start);
	if (end === cue.end || behind.start < end) {
		return cue;
	}

	const between = tokens.slice(end, behind.start);
	return {
		start: cue.start,
		end: between.length <= longestBehind && between.some(({lower}) => isClaim(lower)) ? behind.start : end,
	};
};

/**
 * The whole of a cue of which an engine has only the verb, where the words behind it say what it tells: `The mayor [was
 * deeply sceptical] that it would open`, `It [faced sharp criticism for] the delay`.
 *
 * @param cue a range of the passage's tokens
 * @param source who says it, if the engine has found them: `Nor is [Krol] convinced that` has them within
 * @param content what is said
 */
export const wholeCue = (
	passage: Passage,
	cue: Span,
	source: Span | null,
	content: readonly Span[],
): Span => {
	const {tokens, stretchOf} = passage;
	const behind = content.find(({start}) => start >= cue.end);
	const isPredicate =
		isEmpty(tokens[cue.end - 1].lower) &&
		behind !== undefined &&
		behind.start - cue.end <= longestPredicate &&
		!(source && source.start >= cue.end && source.start < behind.start) &&
		tokens
			.slice(cue.end, behind.start)
			.every(({isWord}, i) => isWord && stretchOf[cue.end + i] === stretchOf[cue.start]);
	// `faced criticism from rivals that …`: whom it comes from is no part of it.
	const from = isPredicate
		? tokens.slice(cue.end, behind.start).findIndex(({lower}) => lower === 'from')
		: -1;
	return isPredicate
		? {start: cue.start, end: from === -1 ? behind.start : cue.end + from}
		: withDenial(passage, cue, content);
};
