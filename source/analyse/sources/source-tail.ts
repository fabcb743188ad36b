/** Where who speaks ends, and what is told of how they spoke, or of what they do, begins. */
import type {Span} from '../../document/span.js';
import {dubs} from '../grammar/put-so.js';
import type {Passage} from '../passage/passage.js';
import {
	auxiliary,
	determiner,
	irregularPast,
	relativePronoun,
	sayingNoun,
	subjectPronoun,
} from '../words/closed-classes.js';
import {reportingVerb} from '../words/reporting-verbs.js';

/** What somebody had or did while speaking: `, with [a] smile`, `, with [tears] in his eyes` */
const behindWith = /^(?:an?|his|her|their|tears)$/;

/** Whether a noun has its verb behind it: `as the [manager] walked`, and not `as the manager of the club` */
const acts = (tokens: Passage['tokens'], noun: number): boolean => {
	const verb = tokens[noun + 1]?.text ?? '';
	return (
		/^\p{Ll}/u.test(tokens[noun]?.text ?? '') && (/^\p{Ll}{3,}ed$/u.test(verb) || irregularPast.test(verb))
	);
};

/** Nouns that end as adverbs do. */
const lyNouns =
	/^(?:ally|anomaly|assembly|belly|bully|butterfly|daily|elderly|family|folly|fly|jelly|monopoly|monthly|quarterly|rally|reply|supply|tally|weekly)$/;

/** Whether a word tells how somebody speaks: `quietly` */
const isManner = (word: string): boolean => /^\p{Ll}{3,}ly$/u.test(word) && !lyNouns.test(word);

/**
 * Whether a clause begins that tells what went on meanwhile: `[as she] waited`, `[after winning]`, `, [with a] smile`, or
 * how they spoke: `Berg [flatly,] shrugging`
 */
const begins = ({tokens}: Passage, i: number): boolean => {
	const [word, next] = [tokens[i].lower, tokens[i + 1]?.lower ?? ''];
	const isParted = tokens[i - 1].text === ',';
	return (
		(/^(?:as|while|when|after|before)$/.test(word) && (subjectPronoun.test(next) || next === 'it')) ||
		(word === 'as' && determiner.test(next) && next !== 'a' && (isParted || acts(tokens, i + 2))) ||
		(/^(?:while|after|before)$/.test(word) && /^\p{Ll}{2,}ing$/u.test(next)) ||
		(isParted && word === 'with' && behindWith.test(next)) ||
		(isManner(tokens[i].text) && /^\p{Lu}/u.test(tokens[i - 1].text) && next === ',')
	);
};

/** Who says something without how: `says [Anna Berg] quietly`, `[Anna Berg] wrongly says` */
export const withoutManner = ({tokens}: Passage, {start, end}: Span, cue: Span): Span => {
	const {text} = tokens[end - 1];
	const isClause = tokens.slice(start, end).some(({lower}) => relativePronoun.test(lower));
	return (start >= cue.end || end === cue.start) && end - start > 1 && !isClause && isManner(text)
		? {start, end: end - 1}
		: {start, end};
};

/**
 * A source behind its cue without what is told of the moment: `said [Dana Reed] as she waited for a bus`, `says [Max
 * Berg], with a smile`. A clause with `who` may hold such words of its own: `said Ida Krol, who left when she was six`.
 *
 * @param source a range of the passage's tokens
 */
export const withoutMoment = (passage: Passage, source: Span, cue: Span): Span => {
	const {tokens} = passage;
	if (source.start < cue.end) {
		return source;
	}

	for (let i = source.start + 1; i < source.end; i++) {
		// Who was born when the war began is somebody else than who speaks then, unless a comma ends the clause.
		const isOfClause =
			tokens[i - 1].text !== ',' &&
			tokens.slice(source.start, i).some(({lower}) => relativePronoun.test(lower));
		if (!isOfClause && begins(passage, i)) {
			return {start: source.start, end: tokens[i - 1].text === ',' ? i - 1 : i};
		}
	}

	return source;
};

/**
 * Who says what a colon introduces, without what the sentence tells of them: `[The nurse] was having none of it:`, `[The
 * coach] strikes a note of caution:`, `[A porter, Sam Tell,] sniffed:`, `[One teacher’s] verdict:`
 *
 * @param source a range of the passage's tokens
 */
export const withoutPredicate = ({tokens}: Passage, source: Span, cue: Span): Span => {
	if (tokens[cue.start].text !== ':' || source.end > cue.start) {
		return source;
	}

	const {start, end} = source;
	if (
		end - start > 2 &&
		tokens[end - 2].lower === '’s' &&
		(sayingNoun.test(tokens[end - 1].lower) ||
			/^(?:advice|assessment|take|view)$/.test(tokens[end - 1].lower))
	) {
		return {start, end: end - 1};
	}

	const begins = (i: number): boolean => {
		const {text, lower} = tokens[i];
		const next = i + 1 < end ? tokens[i + 1].lower : undefined;
		return (
			auxiliary.test(text) ||
			(next === undefined && tokens[i - 1].text === ',' && /^\p{Ll}+ed$/u.test(text)) ||
			(/^\p{Ll}{2,}(?:ed|[^s’]s)$/u.test(text) &&
				!/^(?:as|towards|besides|versus|across)$/.test(lower) &&
				/^(?:an?|the|no|his|her|their)$/.test(next ?? ''))
		);
	};

	for (let i = start + 1; i < end; i++) {
		if (/^(?:who|which|whose|that)$/.test(tokens[i].lower)) {
			break;
		}

		if (begins(i)) {
			return {start, end: tokens[i - 1].text === ',' ? i - 1 : i};
		}
	}

	return source;
};

/**
 * Who says something without what they do first: `[Maria Vale] hoots and says …`, `[The baker] shrugs and adds …`. Where the
 * second verb has a singular, a word that ends in `s` before `and` is a verb as well.
 *
 * @param source a range of the passage's tokens
 */
export const withoutFirstVerb = ({tokens}: Passage, source: Span, cue: Span): Span => {
	const and = cue.start - 1;
	if (tokens[and]?.lower !== 'and' || source.end < and || source.end > cue.start) {
		return source;
	}

	const {text} = tokens[and - 1];
	const isVerb =
		/^\p{Ll}{2,}ed$/u.test(text) ||
		(/^\p{Ll}{2,}[^s’]s$/u.test(text) && /[^s]s$/.test(tokens[cue.start].lower));
	const isClause = tokens.slice(source.start, and).some(({lower}) => relativePronoun.test(lower));
	return isVerb && !isClause && source.start < and - 1 ? {start: source.start, end: and - 1} : source;
};

/**
 * Who says what comes from them: `“Never,” came the reply from [Anna Krol]`
 *
 * @param source a range of the passage's tokens
 */
export const fromWhom = ({tokens}: Passage, {start, end}: Span, cue: Span): Span => {
	const own = tokens.slice(start, end);
	const from = own.findIndex(({lower}) => lower === 'from');
	return start >= cue.end &&
		/^comes?$|^came$/.test(tokens[cue.start].lower) &&
		(sayingNoun.test(own[from - 1]?.lower ?? '') ||
			/^(?:chorus|question|roar|word)$/.test(own[from - 1]?.lower ?? '')) &&
		from + 1 < own.length
		? {start: start + from + 1, end}
		: {start, end};
};

/**
 * Who speaks, where that is a pronoun with another verb behind it: `in which [she] stars beside Ida Krol, wants …`
 *
 * @param source a range of the passage's tokens
 */
export const pronounAlone = ({tokens}: Passage, {start, end}: Span): Span => {
	const verb = tokens[start + 1]?.text ?? '';
	const isVerb =
		/^\p{Ll}+(?:[^s’]s|ed)$/u.test(verb) ||
		auxiliary.test(verb) ||
		irregularPast.test(verb) ||
		reportingVerb(verb) !== undefined;
	return subjectPronoun.test(tokens[start].lower) && end - start > 2 && isVerb
		? {start, end: start + 1}
		: {start, end};
};

/**
 * Who gives something a name, without what gets it: `a theory [the defence] calls “convenient”`
 *
 * @param source a range of the passage's tokens
 */
export const caller = ({tokens}: Passage, {start, end}: Span, cue: Span): Span => {
	const own = tokens.slice(start, end);
	const second = own.findLastIndex(({lower}, i) => i > 1 && determiner.test(lower));
	const isContact =
		end === cue.start &&
		dubs.test(tokens[cue.start].lower) &&
		determiner.test(own[0].lower) &&
		second > 1 &&
		own.every(({isWord, lower}) => isWord && !relativePronoun.test(lower)) &&
		!/^(?:of|for|at|in|on|from|with|to|by|and|or|as)$/.test(own[second - 1].lower);
	return isContact ? {start: start + second, end} : {start, end};
};
