/** Who hears, or is asked about, is not who speaks: passives of telling and quoting, and those to whom a court speaks. */
import {endOfRun, type Span} from '../../document/span.js';
import {judgement} from '../grammar/judgements.js';
import {agentMark, clauseEnd, isPassive, longestAgent, type Told} from '../grammar/passives.js';
import {sentenceSubject} from '../grammar/subject.js';
import {giverBefore} from '../grammar/untrue.js';
import type {Passage} from '../passage/passage.js';
import {type Proposal, surestFirst} from '../passage/proposal.js';
import {isOutside, sentenceAt, wordsEnd} from '../passage/speech.js';
import {determiner, objectPronoun, questionWord, relativePronoun} from '../words/closed-classes.js';
import {addressing, informs} from '../words/reporting-verbs.js';
import {anonymousNouns, isRoleNoun, personNouns, singular} from '../words/role-nouns.js';
import {withoutAddressee, withoutSecondVerbs} from './addressees.js';

/** What begins a clause that tells something without `that`: `told the defendant [he] would serve`, `[you’re] late` */
const opensClause = /^(?:i|you|he|she|it|we|they|there)(?:[’'](?:d|ll|s|re|ve|m))?$/;

/** What begins that of which somebody is told; not `a clerk [who] ran the count`. */
const opensContent = (lower: string): boolean =>
	/^(?:that|not|to)$/.test(lower) || (questionWord.test(lower) && !relativePronoun.test(lower));

/** By what means somebody is told: `were informed by [text message]` */
const means =
	/^(?:text|sms|email|e-mail|letter|mail|post|phone|telephone|telegram|fax|radio|megaphone|loudspeaker|whatsapp)$/;

/** Who tells, and what, in `was told by [the clerk] [that the vote was void]`. */
const toldBy = (passage: Passage, cue: number): Told | undefined => {
	const {tokens} = passage;
	const by = addressing.test(tokens[cue].lower) ? agentMark(passage, cue) : -1;
	if (by === -1 || !isPassive(passage, cue)) {
		return undefined;
	}

	const from = by + 1;
	const sentence = sentenceAt(passage, cue);
	const start =
		from + tokens.slice(from, sentence.end).findIndex(({isWord, lower}) => !isWord || opensContent(lower));
	const end = clauseEnd(passage, start);
	const isWhole =
		start > from &&
		!means.test(tokens[from].text) &&
		start - from <= longestAgent &&
		start < end &&
		tokens[start].isWord &&
		isOutside(passage, {start: cue, end: start + 1});
	return isWhole ? {source: {start: from, end: start}, content: [{start, end}]} : undefined;
};

/** How sure it is that one is told what follows upon `was told by the clerk`. */
const sureIfTold = 0.8;

/** Those before whom others speak: `the jury heard that …` does not tell who says so. */
export const audience =
	/^(?:jury|jurors?|court|inquest|tribunal|trial|hearing|inquiry|panel|committee|meeting|judges?|magistrates?|coroner)$/;

const isAudience = ({tokens}: Passage, {cue, source}: Proposal): boolean =>
	source !== null &&
	source.end <= cue.start &&
	audience.test(tokens[source.end - 1].lower) &&
	// `The jury heard that he sent a message reading …`
	[tokens[cue.start], tokens[source.end]].some(({lower}) => /^(?:heard|hears?)$/.test(lower));

/** Who is quoted in `[Petersen] was quoted by the newspaper as saying`. */
const quotedSubject = (passage: Passage, {cue, source}: Proposal): Span | undefined => {
	const {tokens} = passage;
	const quoted = (source?.start ?? 0) - 1;
	const isQuoted =
		source !== null &&
		tokens[source.start].lower === 'by' &&
		source.end <= cue.start &&
		/^(?:quoted|cited)$/.test(tokens[quoted]?.lower ?? '') &&
		isPassive(passage, quoted);
	return isQuoted ? sentenceSubject(passage, sentenceAt(passage, cue.start)) : undefined;
};

/** How many words name at most who is quoted before a colon. */
const longestQuoted = 6;

/** Who is quoted in `She quoted [the poet Ida Krol]: “We wait.”`: the words are not hers. */
const quotedObject = (
	{tokens, stretchOf}: Passage,
	{cue, content: [{start}]}: Proposal,
): Span | undefined => {
	const colon = start - 1;
	const isQuoted =
		/^quot(?:e|ed|es|ing)$/.test(tokens[cue.start].lower) &&
		tokens[colon]?.text === ':' &&
		stretchOf[start] !== -1 &&
		colon > cue.end &&
		colon - cue.end <= longestQuoted &&
		(/^\p{Lu}/u.test(tokens[cue.end].text) ||
			(determiner.test(tokens[cue.end].lower) &&
				(/^\p{Lu}/u.test(tokens[colon - 1].text) || isRoleNoun(tokens[colon - 1].lower)))) &&
		tokens.slice(cue.end, colon).every(({isWord, lower}) => isWord && !/^(?:as|from|’s)$/.test(lower));
	return isQuoted ? {start: cue.end, end: colon} : undefined;
};

/** How many words name at most who is quoted behind what they say. */
const longestQuotedBehind = 8;

/**
 * Who is quoted in `“We wait,” the paper quoted [Ida Krol] as saying`, `“We wait,” the paper quotes [a source close to her]`:
 * the words are not the paper’s.
 */
const quotedBehind = (passage: Passage, {cue, content: [first], source}: Proposal): Span | undefined => {
	const {tokens, stretchOf} = passage;
	if (
		!/^quote[ds]$/.test(tokens[cue.start].lower) ||
		source?.end !== cue.start ||
		first.end > source.start ||
		stretchOf[first.start] === -1
	) {
		return undefined;
	}

	const start = cue.end;
	const end = wordsEnd(passage, sentenceAt(passage, cue.start));
	const to = endOfRun(start, end, i => tokens[i].isWord && tokens[i].lower !== 'as');
	const named = tokens.slice(start, to);
	const isSomebody =
		tokens[to]?.lower === 'as'
			? /ing$/.test(tokens[to + 1]?.lower ?? '')
			: /^\p{Lu}/u.test(named[0]?.text ?? '') ||
				named.some(({lower}) => isRoleNoun(lower) || anonymousNouns.has(lower));
	return isSomebody &&
		to > start &&
		to - start <= longestQuotedBehind &&
		(/^\p{Lu}/u.test(named[0].text) || determiner.test(named[0].lower)) &&
		isOutside(passage, {start: cue.start, end: to})
		? {start, end: to}
		: undefined;
};

/** Who is quoted in `The Herald quoted [Ida Krol] as saying`: the words are not the Herald’s. */
const quotedAs = (passage: Passage, {cue, source}: Proposal): Span | undefined => {
	const {tokens} = passage;
	const verb = giverBefore(passage, cue);
	const as = tokens[cue.start - 1]?.lower === 'as' ? cue.start - 1 : cue.start - 2;
	const start = (verb ?? as) + 1;
	const isQuoted =
		verb !== undefined &&
		tokens[as]?.lower === 'as' &&
		source !== null &&
		source.end <= verb &&
		start < as &&
		(/^\p{Lu}/u.test(tokens[start].text) ||
			determiner.test(tokens[start].lower) ||
			objectPronoun.test(tokens[start].lower)) &&
		!isPassive(passage, verb);
	return isQuoted ? {start, end: tokens[as - 1].text === ',' ? as - 1 : as} : undefined;
};

const isMeans = ({tokens}: Passage, {source}: Proposal): boolean => {
	const by = source && [source.start, source.start - 1].find(i => tokens[i]?.lower === 'by');
	return typeof by === 'number' && means.test(tokens[by + 1]?.text ?? '');
};

/** How many words may name who is told something before a clause without `that`. */
const mostBetween = 4;

/** The content of a cue without whom it is said to: `told the defendant [he would serve twenty years]` */
const withoutHearer = ({tokens, stretchOf}: Passage, proposal: Proposal): Proposal => {
	const {content, cue} = proposal;
	const [{start, end}, ...others] = content;
	if (start !== cue.end || stretchOf[start] !== -1 || !informs(tokens[cue.start].lower)) {
		return proposal;
	}

	const length = tokens
		.slice(start, Math.min(end, start + mostBetween + 1))
		.findIndex(({lower}) => opensClause.test(lower));
	const hearer = tokens[start + length - 1]?.lower ?? '';
	const isHearer =
		length > 1 &&
		stretchOf[start + length] === -1 &&
		determiner.test(tokens[start].lower) &&
		(isRoleNoun(singular(hearer)) || personNouns.has(singular(hearer)) || audience.test(hearer));
	return isHearer ? {...proposal, content: [{start: start + length, end}, ...others]} : proposal;
};

/**
 * The proposals with who speaks for their source, where the engine has taken who listens; and new ones that it has
 * missed for that reason.
 */
export const withoutHearers = (passage: Passage, proposals: readonly Proposal[]): Proposal[] => {
	// `[portrays] Krol as saying so`: what he says is told of by the second verb.
	const givers = new Set(proposals.map(({cue}) => giverBefore(passage, cue)));
	const told = withoutSecondVerbs(passage, proposals).filter(
		proposal =>
			!(
				isMeans(passage, proposal) ||
				(givers.has(proposal.cue.start) && proposal.content[0].start === proposal.cue.end)
			),
	);
	const corrected = told.flatMap((one): Proposal | readonly Proposal[] => {
		const proposal = withoutAddressee(passage, withoutHearer(passage, one));
		if (!proposal) {
			return [];
		}

		if (isAudience(passage, proposal)) {
			return {...proposal, source: null};
		}

		const subject =
			quotedSubject(passage, proposal) ??
			quotedAs(passage, proposal) ??
			quotedObject(passage, proposal) ??
			quotedBehind(passage, proposal);
		return subject ? {...proposal, source: subject} : proposal;
	});
	const found: Proposal[] = [];
	for (const [i, {lower}] of passage.tokens.entries()) {
		// What follows is asked of participles alone, and not of every word.
		const one = /(?:ed|told)$/.test(lower) ? (toldBy(passage, i) ?? judgement(passage, i)) : undefined;
		if (one) {
			found.push({...one, cue: {start: i, end: i + 1}, confidence: sureIfTold});
		}
	}

	/** The verb's own reading, and what takes a word behind it for one: `accused by him [of] lying`. */
	const isFound = ({cue}: Proposal) =>
		found.some(({cue: {start}, content: [content]}) => start <= cue.start && cue.end <= content.start);
	return found.length > 0
		? surestFirst([...corrected.filter(proposal => !isFound(proposal)), ...found])
		: corrected;
};
