/** What stands in marks as a name: of a song, a book, a chip. Nobody says it. */
import {partsFrom, type Span} from '../../document/span.js';
import {isHeading, type Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {stretchRuns} from '../passage/speech.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {isPassive} from './passives.js';

/** Words that a title does not capitalise. */
const small = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|from|with|by|as|vs\.?|de|la)$/;

/** Whether some words have the capitals of a title: `The Girl from Ipanema` */
export const haveTitleCase = (words: readonly string[]): boolean =>
	words.length > 1 &&
	/^[\p{Lu}\p{N}]/u.test(words[0]) &&
	words.every(word => /^[\p{Lu}\p{N}]/u.test(word) || small.test(word.toLowerCase()));

/** Whether what stands in marks is capitalised as a title. */
const isCapitalised = ({tokens, block}: Passage, {start, end}: Span): boolean => {
	const words = tokens.slice(start, end).filter(({isWord}) => isWord);
	return (
		// In a headline all words are.
		!isHeading({block}) &&
		haveTitleCase(words.map(({text}) => text)) &&
		!tokens
			.slice(start, end)
			.some(({text}, i) => /^[!?]$/.test(text) || (text === '.' && start + i < end - 2))
	);
};

/** What has a title. */
const work =
	/^(?:paper|book|novel|film|movie|song|album|single|play|show|series|sitcom|essay|article|poem|memoir|thriller|biography|report|study|podcast|episode|track|ballad|hymn|painting|exhibition|documentary|musical|opera|magazine|game|hit|anthology|sequel|record|tune|anthem)s?$/;

/**
 * Whether a stretch in marks is the title of what stands before it: `Her book, “The Shut Gate”, came out`, `the song
 * “Home”`
 */
const isOfWork = (passage: Passage, run: Span): boolean => {
	const {tokens} = passage;
	const before = tokens[run.start - 1]?.text === ',' ? run.start - 2 : run.start - 1;
	return work.test(tokens[before]?.lower ?? '') && /^\p{Lu}/u.test(firstWord(passage, run));
};

const firstWord = ({tokens}: Pick<Passage, 'tokens'>, {start, end}: Span): string =>
	tokens.slice(start, end).find(({isWord}) => isWord)?.text ?? '';

const naming = /^(?:called|named|titled|entitled|dubbed|nicknamed|headed|headlined)$/;

/**
 * `a chip called [“Cornea”]`: what has a name, not who gives it; unless it is told who: `called “a disgrace” by the
 * mayor`.
 */
const isNamed = (passage: Passage, {content, cue, source}: Proposal, run: Span): boolean => {
	const {tokens} = passage;
	const hasAgent = tokens.slice(run.end, run.end + 2).some(({lower}) => lower === 'by');
	const isOfThing =
		content.some(({end}) => end === cue.start) ||
		(source !== null &&
			source.end === cue.start &&
			/^(?:a|an|some|something|somebody|someone)$/.test(tokens[source.start].lower) &&
			// `a threat that [a rival] called “empty”`
			!/^(?:that|which|what)$/.test(tokens[source.start - 1]?.lower ?? '')) ||
		/^(?:titled|entitled|headed|headlined)$/.test(tokens[cue.start].lower);
	return naming.test(tokens[cue.start].lower) && run.start === cue.end && isOfThing && !hasAgent;
};

/** `plays [“The Girl from Ipanema”]`, `sang [“Home Sweet Home”]` */
const isPerformed = (passage: Passage, {cue}: Proposal, run: Span): boolean => {
	const {lower} = passage.tokens[cue.start];
	const verb = reportingVerb(lower);
	return (
		(verb === undefined || verb.lemma === 'sing') &&
		/^\p{Ll}/u.test(lower) &&
		!/^(?:according|utter(?:s|ed|ing)?|list(?:s|ed|ing)?|rail(?:s|ed|ing)?)$/.test(lower) &&
		// `introduced the “War On Rats”`: a term that somebody uses.
		!/^(?:the|a|an|its|his|her|their|this|that|as|:)$/.test(passage.tokens[run.start - 1]?.lower ?? '') &&
		run.start >= cue.end &&
		isCapitalised(passage, run)
	);
};

/** `She dislikes [“piano whisperer,”] the title of a film`: what it is stands behind it. */
const isCalledTitle = ({tokens}: Passage, {end}: Span): boolean => {
	const behind = tokens[end]?.text === ',' ? end + 1 : end;
	return (
		tokens[behind]?.lower === 'the' &&
		/^(?:title|name|nickname)$/.test(tokens[behind + 1]?.lower ?? '') &&
		tokens[behind + 2]?.lower === 'of'
	);
};

/**
 * `The word [“salt”] appears often`, `Her novel, [“Low Water,”] comes next year`: what is spoken of, not what is said, where
 * nothing tells that somebody says it.
 */
const isMentioned = (passage: Passage, {cue}: Proposal, run: Span): boolean =>
	((/^(?:words?|terms?|phrases?|letters?|names?)$/.test(passage.tokens[run.start - 1]?.lower ?? '') ||
		isOfWork(passage, run)) &&
		run.end <= cue.start &&
		reportingVerb(passage.tokens[cue.start].lower) === undefined) ||
	isCalledTitle(passage, run);

/**
 * `The Corrs’ song [“Breathless”]`, `Lopez finds peace on [“Blue Hours”]`: an engine takes a noun, or what is found, for
 * words.
 */
const isOfNoun = (passage: Passage, {cue, content}: Proposal, run: Span): boolean => {
	const {tokens} = passage;
	const {lower} = tokens[cue.start];
	return (
		(work.test(lower) && run.start === cue.end && isOfWork(passage, run)) ||
		(/^f(?:ind|inding|inds|ound)$/.test(lower) &&
			content.some(({start, end}) => start === cue.end && end === run.end && start < run.start) &&
			/^(?:for|in|on|with)$/.test(tokens[run.start - 1].lower) &&
			isCapitalised(passage, run))
	);
};

/** `In [“Hamilton,”] Miranda stars`: what stands in front of a sentence without a verb of saying. */
const isSetting = ({tokens, sentences}: Passage, {content, cue}: Proposal, run: Span): boolean =>
	/^(?:in|for|on|with)$/.test(tokens[run.start - 1]?.lower ?? '') &&
	sentences.some(({start}) => start === run.start - 1) &&
	run.end <= cue.start &&
	content.every(({end}) => end <= cue.start) &&
	reportingVerb(tokens[cue.start].lower) === undefined &&
	/^\p{Lu}/u.test(firstWord({tokens}, run));

/**
 * `[“Low Water”] is published by Halden House`, `The song “Low Water” was written by Ida Krol`, `[“Low Water,”] starring Otto
 * Falk`: who brings it out, has made it or is in it says nothing.
 */
const isBroughtOut = (passage: Passage, {cue}: Proposal, run: Span): boolean => {
	const {lower} = passage.tokens[cue.start];
	const isBy = passage.tokens[cue.end]?.lower === 'by' && isPassive(passage, cue.start);
	const isMade =
		isBy && /^(?:composed|directed|penned|recorded|written)$/.test(lower) && isOfWork(passage, run);
	const isShown =
		isBy &&
		/^(?:distributed|produced|published|released)$/.test(lower) &&
		/^\p{Lu}/u.test(firstWord(passage, run));
	const isPlayed = /^(?:featur|starr?)(?:es|s|ing)$/.test(lower) && mayBeTitle(passage, run);
	return run.end <= cue.start && (isMade || isShown || isPlayed);
};

/** What an engine is less sure of than this is a title, whatever stands beside it. */
const sureOfWords = 0.6;

/**
 * With more words outside marks, a name is only a part of what is said: `pressed for a tax on all that the “Grand
 * Bargain” left`
 */
const mostOutside = 3;

/**
 * `writes in her book “Low Water,” [“We wait.”]`, `says in his song “Low Water” [that it rained]`: what is said without
 * the title before it.
 */
export const withoutTitle = (passage: Passage, proposal: Proposal): Proposal => {
	const [first, ...others] = proposal.content;
	const [title, words] = stretchRuns(passage, first);
	const isClause = /^(?:that|how|why)$/.test(passage.tokens[title?.end ?? -1]?.lower ?? '');
	const isBefore =
		title !== undefined &&
		title.start === first.start &&
		(isClause || words?.start === title.end) &&
		title.end < first.end &&
		isOfWork(passage, title) &&
		isCapitalised(passage, title);
	return isBefore ? {...proposal, content: [{start: title.end, end: first.end}, ...others]} : proposal;
};

/** Whether all that somebody is to have said is a name or a title. */
export const isTitle = (passage: Passage, proposal: Proposal): boolean => {
	const {tokens, stretchOf} = passage;
	const runs = proposal.content.flatMap(piece => stretchRuns(passage, piece));
	if (runs.length === 0) {
		return false;
	}

	const outside = proposal.content
		.flatMap(({start, end}) => tokens.slice(start, end).filter((_, i) => stretchOf[start + i] === -1))
		.filter(({isWord}) => isWord);
	return (
		(outside.length <= mostOutside || proposal.confidence < sureOfWords) &&
		runs.every(
			run =>
				isNamed(passage, proposal, run) ||
				isPerformed(passage, proposal, run) ||
				isMentioned(passage, proposal, run) ||
				isOfNoun(passage, proposal, run) ||
				isSetting(passage, proposal, run) ||
				isBroughtOut(passage, proposal, run),
		)
	);
};

/** How many words may stand between a verb and what it introduces: `told [the audience], “…”` */
const longestHearer = 4;

/**
 * `[After hitting “Low Water,” Ana Ruiz told them, “That was good.”]`: what is told of a title before who speaks is none
 * of their words.
 */
export const withoutTitleBefore = (passage: Passage, {content, cue, source}: Proposal): readonly Span[] => {
	const runs = content.flatMap(piece => stretchRuns(passage, piece));
	const title = runs.find(({end}) => source !== null && end === source.start);
	const behind = runs.find(({start}) => start > cue.start);
	const isTitleBefore =
		title !== undefined &&
		behind !== undefined &&
		source?.end === cue.start &&
		// `“Low Water,” she told them`: its sentence begins with what she says.
		passage.sentences.every(({start}) => start !== title.start) &&
		behind.start - cue.end <= longestHearer &&
		/^[,:]$/.test(passage.tokens[behind.start - 1].text) &&
		isCapitalised(passage, title);
	return isTitleBefore ? partsFrom(content, behind.start) : content;
};

/** Whether a stretch in marks that nobody is found for is a title, so that it needs nobody. */
export const mayBeTitle = (passage: Passage, run: Span): boolean =>
	isOfWork(passage, run) || isCapitalised(passage, run);
