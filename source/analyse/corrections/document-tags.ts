/**
 * Tags at the end of a sentence whose source is a document or a newspaper, where the engine looks for people: `Sales fell,
 * [figures released on Monday] <show>.`, `The bridge will shut, [the Courier] has <learned>.`
 */
import {overlaps, type Span, startOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, wordsEnd} from '../passage/speech.js';
import {adverb, month, weekday} from '../words/closed-classes.js';
import {personalPronouns} from '../words/personal-pronouns.js';

/** What is published, and tells by being read. */
const published =
	/^(?:analys[ei]s|audits?|data|documents?|emails?|estimates?|figures|filings?|findings|footage|images?|inquir(?:y|ies)|investigations?|letters?|memos?|numbers|polls?|records?|reports?|research|results|reviews?|statistics|stud(?:y|ies)|surveys?)$/;
/** How they tell it. */
const tells =
	/^(?:conclude[ds]?|establish(?:ed|es)|estimate[ds]?|found|finds?|indicate[ds]?|report(?:ed|s)?|reveal(?:ed|s)?|sa(?:id|ys?)|show(?:ed|n|s)?|suggest(?:ed|s)?|warn(?:ed|s)?)$/;
/** What tells when it told, beside days and months: `[on] Tuesday`, `[late last week]` */
const timeWord = /^(?:on|late|early|earlier|last|this|week|month|year|today|yesterday|in)$/;
export const tellsWhen = (word: string): boolean =>
	timeWord.test(word) || weekday.test(word) || month.test(word);
/** What goes on with the sentence instead of naming a document. */
const goesOn =
	/^(?:and|as|because|but|for|if|it|or|so|that|though|what|when|where|which|while|who|whose|with)$/;
/** A sentence that begins so tells where or when, up to its first comma: `In June, data showed …` */
const opensSetting = /^(?:after|at|before|by|during|in|on|over|since|until)$/;

/** How many words may name the document. */
const longestName = 14;

/** How many words there must be of what it tells: `In June, data showed …` has none. */
const shortestClaim = 3;

/** By these a newspaper tells what it has found out: `the Courier has [established]`, `the Courier can [reveal]` */
const foundOut =
	/^(?:confirm(?:ed)?|disclosed?|discovered|established|learned|learnt|report(?:ed)?|reveal(?:ed)?|uncovered)$/;

/** How sure it is that a document tells what stands before its tag. */
const sureIfWritten = 0.75;

/** A sentence of which something is proposed at least so surely needs no look for a document. */
const sureEnough = 0.4;

/** The tag of a document at the end of a sentence, and before its comma what it tells. */
const documentTagIn = (passage: Passage, {start, end}: Span): Proposal | undefined => {
	const {tokens} = passage;
	const last = wordsEnd(passage, {start, end});
	const verb = startOfRun(last, start + 1, i => tellsWhen(tokens[i].lower)) - 1;
	const comma = startOfRun(verb, Math.max(start + 1, verb - longestName), i => tokens[i].isWord) - 1;
	const auxiliary = adverb.test(tokens[verb - 1]?.text ?? '') ? verb - 2 : verb - 1;
	const isCompound = /^(?:can|have|has|had)$/.test(tokens[auxiliary]?.lower ?? '');
	const source = {start: comma + 1, end: isCompound ? auxiliary : verb};
	const name = tokens.slice(source.start, source.end);
	// `the Courier`, `Radio Norland`
	const isOutlet =
		isCompound &&
		foundOut.test(tokens[verb].lower) &&
		(name[0]?.lower === 'the' ? name.length > 1 : name.length > 0) &&
		name.every(({text, lower}, i) => /^\p{Lu}/u.test(text) || (i === 0 && lower === 'the'));
	const isWritten =
		(isOutlet || tells.test(tokens[verb]?.lower ?? '')) &&
		tokens[comma]?.text === ',' &&
		comma - start >= shortestClaim &&
		!opensSetting.test(tokens[start].lower) &&
		source.end > source.start &&
		!goesOn.test(tokens[source.start].lower) &&
		!/ed$/.test(tokens[source.start].lower) &&
		(isOutlet || name.some(({lower}) => published.test(lower))) &&
		!name.some(({lower}) => personalPronouns.has(lower)) &&
		isOutside(passage, {start: comma, end});
	return isWritten
		? {content: [{start, end: comma}], cue: {start: verb, end: verb + 1}, source, confidence: sureIfWritten}
		: undefined;
};

/** `He said [he was asleep], the report says.`: what somebody says ends before the document that tells of it. */
const endingBefore = (proposal: Proposal, tag: Span): Proposal =>
	proposal.cue.end <= tag.start && proposal.content.some(piece => overlaps(piece, tag))
		? {
				...proposal,
				content: proposal.content
					.map(({start, end}) => ({start, end: start < tag.start ? Math.min(end, tag.start) : end}))
					.filter(({start}) => start < tag.start),
			}
		: proposal;

/**
 * Adds what documents tell, in sentences of which nothing is proposed so far, or only with less than `sureEnough`, or only
 * as said by somebody who would say the tag as well: `He said [he was asleep, the report says].`
 */
export const withDocumentTags = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] => {
	let ended = proposals;
	const found = passage.sentences.flatMap((sentence): Proposal[] => {
		const known = proposals.filter(
			({cue, confidence}) =>
				confidence >= sureEnough && cue.start >= sentence.start && cue.start < sentence.end,
		);
		const written = documentTagIn(passage, sentence);
		const tag = written && {start: written.content[0].end, end: written.cue.end};
		if (!tag || known.some(proposal => endingBefore(proposal, tag) === proposal)) {
			return [];
		}

		ended = ended.map(proposal => endingBefore(proposal, tag));
		return [written];
	});
	const isFound = ({cue, content}: Proposal) =>
		content.length === 0 || found.some(({cue: {start}}) => start === cue.start);
	return found.length > 0 ? [...ended.filter(proposal => !isFound(proposal)), ...found] : proposals;
};
