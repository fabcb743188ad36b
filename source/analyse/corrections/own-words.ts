/** What of its sentence a proposal has taken along though nobody says it, or somebody else does. */
import {contains, endOfRun, overlaps, type Span} from '../../document/span.js';
import {withoutTitleBefore} from '../grammar/titles.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {hasWord, isOutside, sentenceAt, stretchRuns} from '../passage/speech.js';
import {auxiliary} from '../words/closed-classes.js';
import {withoutAside, withoutClauseBefore} from './asides.js';
import {withinBrackets} from './brackets.js';
import {
	withoutAnswer,
	withoutCircumstance,
	withoutDatelineBefore,
	withoutLabel,
	withoutOccasion,
	withoutSetting,
	withoutWhat,
} from './circumstances.js';
import {withoutCircumstanceBefore} from './clause-behind-circumstance.js';
import {
	sureOfNext,
	withoutJoinedClause,
	withoutNextClaim,
	withoutNextSource,
	withoutSecondClaim,
	withoutWhoAgrees,
} from './next-claims.js';
import {withoutLink, withoutPronounBefore, withoutTelling, withoutTimeBehind} from './telling.js';

/**
 * `“Yes,” she said, [pouring tea]`: what somebody does meanwhile or next, behind who says what stands in marks; not
 * `“Yes,” she said, and [that it was late]`.
 */
const withoutNarrationBehindTag = (passage: Passage, {content, cue, source}: Proposal): readonly Span[] => {
	const {tokens, stretchOf} = passage;
	const [first] = content;
	const {end} = sentenceAt(passage, cue.start);
	/**
	 * Behind the first piece, its closing sign and mark, and the link of `“A very odd child,” is how Eirik remembers
	 * [her]`.
	 */
	let tag = endOfRun(first.end, end, i => !tokens[i].isWord);

	tag += /^(?:is|was)$/.test(tokens[tag]?.lower ?? '') && tokens[tag + 1]?.lower === 'how' ? 2 : 0;
	const isTold =
		source !== null &&
		stretchOf[first.start] !== -1 &&
		stretchOf[first.end - 1] !== -1 &&
		stretchOf[cue.start] === -1 &&
		tag === Math.min(cue.start, source.start);
	return isTold
		? content.filter(
				piece =>
					piece === first ||
					piece.start < Math.max(cue.end, source.end, first.end) ||
					piece.start >= end ||
					!isOutside(passage, piece) ||
					tokens
						.slice(piece.start, piece.start + 2)
						.some(({lower}) => /^(?:that|how|why|whether|if)$/.test(lower)),
			)
		: content;
};

/** `She answered, “No,” [and the room laughed]`: what goes on behind marks that a verb and a comma introduce. */
const withoutNarrationBehindMarks = (passage: Passage, {content, cue}: Proposal): readonly Span[] => {
	const {tokens} = passage;
	const [piece, ...others] = content;
	const isIntroduced =
		piece.start === cue.end + 1 && others.length === 0 && /^[,:]$/.test(tokens[cue.end].text);
	const [run, ...more] = isIntroduced ? stretchRuns(passage, piece) : [];
	return run?.start === piece.start &&
		more.length === 0 &&
		run.end + 1 < piece.end &&
		/^(?:and|as|but|while)$/.test(tokens[run.end].lower) &&
		tokens[run.end + 1].lower !== 'that'
		? [run]
		: content;
};

/**
 * `told me that nobody in the village [had ever cried]`: a clause that ends before its verb has all of it, up to the
 * next sign.
 */
const withVerb = (
	passage: Passage,
	{content, cue}: Proposal,
	others: readonly Proposal[],
): readonly Span[] => {
	const {tokens} = passage;
	const [{start, end}, ...more] = content;
	const isCut =
		more.length === 0 &&
		start >= cue.end &&
		tokens[start].lower === 'that' &&
		auxiliary.test(tokens[end]?.lower ?? '') &&
		isOutside(passage, {start, end: end + 1}) &&
		!tokens.slice(start, end).some(({lower}) => isVerb(lower));
	if (!isCut) {
		return content;
	}

	const to = endOfRun(
		end,
		tokens.length,
		i => (tokens[i].isWord || tokens[i].lower === '’s') && isOutside(passage, {start: i, end: i + 1}),
	);
	const isFree = !others.some(
		other => other.confidence >= sureOfNext && overlaps(other.cue, {start: end, end: to}),
	);
	return isFree ? [{start, end: to}] : content;
};

/**
 * `“No,” he told reporters. [Hart said she “never came”]`: of a later sentence that begins outside marks nothing is said
 * by who spoke before, unless it has no cue of its own.
 */
const withoutNarration = (
	passage: Passage,
	{content, cue}: Proposal,
	others: readonly Proposal[],
): readonly Span[] => {
	const {stretchOf} = passage;
	const [first] = content;
	const spoken = sentenceAt(passage, cue.start);
	return stretchOf[first.start] === -1 || first.end > cue.start
		? content
		: content.filter(({start}) => {
				const sentence = sentenceAt(passage, start);
				return !(
					sentence.start > spoken.start &&
					stretchOf[sentence.start] === -1 &&
					(sentence.start === start ||
						others.some(
							other =>
								other.confidence >= sureOfNext && other.source !== null && contains(sentence, other.cue),
						))
				);
			});
};

const isVerb = (lower: string): boolean => auxiliary.test(lower) || /^\p{Ll}+ed$/u.test(lower);

/** Fewer words before `according to` are only the beginning of what is said. */
const shortestClaim = 6;

/**
 * `It was ready by noon[, according to Ana Ruiz, the mayor]`; but `Far off, according to Ana Ruiz, lies the sea` goes
 * on. What follows a whole claim mostly tells of the source (overlap on PolNeAR dev 87.3, 87.2 where all that follows is
 * kept).
 */
const withoutAccording = (
	{tokens, stretchOf}: Passage,
	{content, cue, source}: Proposal,
): readonly Span[] => {
	const piece = content.find(({start, end}) => start < cue.start && end > cue.start - 2);
	if (
		!piece ||
		!source ||
		tokens[cue.start].lower !== 'according' ||
		source.start < cue.start ||
		stretchOf[cue.start] !== -1
	) {
		return content;
	}

	const claim = tokens.slice(piece.start, cue.start).filter(({isWord}) => isWord);
	const end = tokens[cue.start - 1]?.text === ',' ? cue.start - 1 : cue.start;
	return claim.length >= shortestClaim && claim.some(({lower}) => isVerb(lower))
		? [...content.filter(before => before.end <= piece.start), {start: piece.start, end}]
		: content;
};

/** What is taken from a content, step by step: each takes what the one before has left. */
const parts: ReadonlyArray<
	(passage: Passage, proposal: Proposal, others: readonly Proposal[]) => readonly Span[]
> = [
	withoutDatelineBefore,
	withoutLabel,
	withoutSetting,
	withoutAnswer,
	withoutWhat,
	withoutCircumstance,
	withoutCircumstanceBefore,
	withoutOccasion,
	withoutTitleBefore,
	withoutNarration,
	withoutNarrationBehindTag,
	withoutNarrationBehindMarks,
	withVerb,
	withoutAccording,
	withoutAside,
	withoutClauseBefore,
	withoutNextClaim,
	withoutNextSource,
	withoutWhoAgrees,
	withoutJoinedClause,
	withoutSecondClaim,
	withinBrackets,
	withoutTelling,
	withoutPronounBefore,
	withoutLink,
	withoutTimeBehind,
];

const words = (passage: Passage, proposal: Proposal, others: readonly Proposal[]): readonly Span[] => {
	let own = proposal;
	for (const part of parts) {
		const content = part(passage, own, others);
		if (content.length === 0) {
			return content;
		}

		own = content === own.content ? own : {...own, content};
	}

	return own.content;
};

/** Words that only lead up to what is said: nobody says `to`. */
const links = /^(?:to|and|but)$/;

/** Whether a range has a word, and one that does not only lead up to others. */
const isSaid = ({tokens}: Passage, content: readonly Span[]): boolean =>
	content.some(({start, end}) =>
		tokens.slice(start, end).some(({isWord, lower}) => isWord && !links.test(lower)),
	);

/** The proposals with no more for their content than what the source says; those of which nothing is left go. */
export const withOwnWords = (passage: Passage, proposals: readonly Proposal[]): Proposal[] =>
	proposals
		.map(proposal => ({
			...proposal,
			content: words(
				passage,
				proposal,
				proposals.filter(other => other !== proposal),
			).filter(part => hasWord(passage, part)),
		}))
		.filter(({content}) => isSaid(passage, content));
