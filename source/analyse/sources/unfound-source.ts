/** Who speaks where an engine finds nobody. */

import {type Span, startOfRun} from '../../document/span.js';
import {frontedPaper, longestName, seriesSubject} from '../grammar/clause-subjects.js';
import {facing, isNoSource, isObjection, objection} from '../grammar/no-source.js';
import {sentenceSubject} from '../grammar/subject.js';
import {canSpeak} from '../names/can-speak.js';
import {readNominal} from '../names/nominal.js';
import type {Passage} from '../passage/passage.js';
import {areWords, sentenceAt} from '../passage/speech.js';
import {adverb, determiner} from '../words/closed-classes.js';
import {notNames} from '../words/name-words.js';
import {reportingVerb} from '../words/reporting-verbs.js';

const isTold = (tokens: Passage['tokens'], {start}: Span): boolean =>
	/^(?:told|tells)$/.test(tokens[start].lower);

/** `“Never,” reads [a sign on the door]`: what stands behind a tag's verb, and begins as those do who have no name. */
const isBehindTag = (passage: Passage, {start, end}: Span, cue: Span): boolean =>
	start === cue.end &&
	passage.stretchOf[cue.start - 1] !== undefined &&
	passage.stretchOf[cue.start - 1] !== -1 &&
	/^[,?!…—]$/.test(passage.tokens[cue.start - 2]?.text ?? '') &&
	determiner.test(passage.tokens[start].lower) &&
	areWords(passage, {start, end});

/** `[A person close to the board], however, <said> …`: who opens a sentence, with nothing but such a word before the verb. */
const isBeforeAside = ({tokens, sentences}: Passage, {start, end}: Span, cue: Span): boolean =>
	tokens[end]?.text === ',' &&
	/^(?:however|instead|meanwhile|though|too)$/.test(tokens[end + 1]?.lower ?? '') &&
	tokens[end + 2]?.text === ',' &&
	end + 3 === cue.start &&
	sentences.some(sentence => sentence.start === start) &&
	canSpeak(tokens.slice(start, end), readNominal(tokens.slice(start, end)));

/** The speaker whom an engine takes for a piece of what is said: `“…,” says [Baker]. “…”`, where no source is found. */
export const strandedSource = (
	passage: Passage,
	{content, cue}: {readonly content: readonly Span[]; readonly cue: Span},
): Span | undefined => {
	const {tokens, stretchOf} = passage;
	return content.length > 1
		? content.find(
				({start, end}) =>
					isBehindTag(passage, {start, end}, cue) ||
					isBeforeAside(passage, {start, end}, cue) ||
					// `[Jo Park, deputy director of the centre], told reporters that …`
					((isTold(tokens, cue) ? end <= cue.start && cue.start - end <= 1 : start === cue.end) &&
						stretchOf[cue.start] === -1 &&
						tokens
							.slice(start, end)
							.every(
								({text}, i) =>
									stretchOf[start + i] === -1 && (/^\p{Lu}/u.test(text) || (i > 0 && isTold(tokens, cue))),
							)),
			)
		: undefined;
};

/**
 * `[Moore] further asserted that …`: the name right before a verb of saying that opens a sentence, where an engine finds
 * no source.
 */
const openingName = (passage: Passage, cue: Span): Span | null => {
	const {tokens} = passage;
	const {start} = sentenceAt(passage, cue.start);
	// `Grace Kelly` ends in no adverb.
	const end = startOfRun(cue.start, start, i => adverb.test(tokens[i].text));
	const verb = tokens[cue.start].lower;
	const isName =
		end > start &&
		end - start <= longestName &&
		tokens.slice(start, end).every(({text}) => /^\p{Lu}\p{Ll}/u.test(text)) &&
		!notNames.has(tokens[start].lower);
	// `CAN said that …`: letters that are a word as well, where not all the text is in capitals.
	const isLetters =
		end - start === 1 && /^\p{Lu}{3,}$/u.test(tokens[start].text) && /^\p{Ll}/u.test(tokens[cue.start].text);
	return (isName || isLetters) &&
		reportingVerb(verb) !== undefined &&
		!/ing$/.test(verb) &&
		// `Otto Falk accused of theft laughed`: a participle has its preposition behind it.
		!/^(?:about|as|by|for|of|on|to|with)$/.test(tokens[cue.end]?.lower ?? '') &&
		!isNoSource(passage, {start, end}, cue)
		? {start, end}
		: null;
};

/** What may stand before a participle that opens a sentence. */
const opensParticiple = /^(?:after|before|while|when|by|in|on|despite|besides|without|and|but|now|then|,)$/;

/** Participles that open a sentence: `[Saying]`, `[Having] said`, `[Worried]` */
const isParticiple = (tokens: Passage['tokens'], start: number): boolean =>
	/ing$|^(?:worried|concerned|convinced|afraid|determined|confident)$/.test(tokens[start].lower) ||
	(/ed$|^said$/.test(tokens[start].lower) && tokens[start - 1]?.lower === 'having');

/**
 * `Having announced that it would close, [the mill] sold its boats`: the subject of the clause behind what a participle
 * says.
 */
const frontedSubject = (
	passage: Passage,
	{content, cue}: {readonly content: readonly Span[]; readonly cue: Span},
): Span | null => {
	const {tokens, stretchOf} = passage;
	const comma = content[content.length - 1].end;
	const sentence = sentenceAt(passage, cue.start);
	const from = tokens[cue.start - 1]?.lower === 'having' ? cue.start - 1 : cue.start;
	const opens = tokens
		.slice(sentence.start, Math.max(sentence.start, from))
		.every(({lower}) => opensParticiple.test(lower));
	if (
		!opens ||
		!isParticiple(tokens, cue.start) ||
		content[0].start < cue.end ||
		tokens[comma]?.text !== ',' ||
		stretchOf[comma] !== -1 ||
		comma + 1 >= sentence.end
	) {
		return null;
	}

	const subject = sentenceSubject(passage, {start: comma + 1, end: sentence.end});
	const hasVerb = subject && subject.end < sentence.end && tokens[subject.end].isWord;
	return hasVerb && tokens[subject.start].lower !== 'it' ? subject : null;
};

/** How many words may name who objects. */
const longestObjector = 6;

/** `The mayor faced criticism from [rivals] that …`: who says of somebody what they face. */
const objector = (
	passage: Passage,
	{content, cue}: {readonly content: readonly Span[]; readonly cue: Span},
): Span | null => {
	const {tokens} = passage;
	const behind = content.find(({start}) => start >= cue.end);
	if (!behind || !(facing.test(tokens[cue.start].lower) || isObjection(tokens, cue))) {
		return null;
	}

	const from = tokens.slice(cue.start + 1, behind.start).findIndex(({lower}) => lower === 'from');
	const start = cue.start + 2 + from;
	const end = /^(?:for|over|about)$/.test(tokens[behind.start - 1].lower) ? behind.start - 1 : behind.start;
	const isPhrase =
		from !== -1 &&
		objection.test(tokens[start - 2].lower) &&
		end > start &&
		end - start <= longestObjector &&
		areWords(passage, {start, end}) &&
		// `calls from across the country`
		!/^(?:across|all|around|behind|beyond|both|in|inside|on|outside|over|within)$/.test(
			tokens[start].lower,
		) &&
		canSpeak(tokens.slice(start, end), readNominal(tokens.slice(start, end)));
	return isPhrase ? {start, end} : null;
};

/**
 * Finds who says it where an engine finds nobody.
 *
 * @param proposal what is said, and its cue; none of its pieces is the source
 * @returns a range of the passage's tokens
 */
export const unfoundSource = (
	passage: Passage,
	proposal: {readonly content: readonly Span[]; readonly cue: Span},
): Span | null =>
	objector(passage, proposal) ??
	frontedSubject(passage, proposal) ??
	seriesSubject(passage, proposal.cue) ??
	frontedPaper(passage, proposal.cue) ??
	openingName(passage, proposal.cue);
