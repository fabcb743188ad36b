/** Words in marks with a clause beside them that tells who puts them so. */
import {endOfRun, type Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {areWords, isOutside} from '../passage/speech.js';
import {determiner, possessive, sayingNoun} from '../words/closed-classes.js';

/** How many words whoever puts it so may have. */
const longestTeller = 8;

const puts = /^(?:put|puts|putting|phrased|phrases|said|says|called|calls)$/;
/** What one does with a name that one gives: `as Krol dubbed the plan`. */
export const dubs = /^(?:calls?|called|dubs?|dubbed|terms?|termed)$/;
const remembers =
	/^(?:puts?|remembers?|remembered|describes?|described|recalls?|recalled|sums?|summed|explains?|explained|sees?|saw)$/;

type Told = {
	readonly source: Span;
	readonly cue: Span;
	/** What is put so, where that is more than the words in marks. */
	readonly content?: Span;
};

/** The phrase from a token to the first verb that fits, with nothing but words and commas between. */
const tellerFrom = (passage: Passage, start: number, verb: RegExp, end: number): Told | undefined => {
	const {tokens} = passage;
	for (let i = start + 1; i < Math.min(end, start + longestTeller + 1); i++) {
		const {lower, isWord, text} = tokens[i];
		if (verb.test(lower)) {
			// `the purser once put it`
			const to = /^(?:,|also|later|once|often)$/.test(tokens[i - 1].lower) ? i - 1 : i;
			return isOutside(passage, {start, end: i + 1}) && tokens[start].isWord
				? {source: {start, end: to}, cue: {start: i, end: i + 1}}
				: undefined;
		}

		if (!isWord && text !== ',' && lower !== '’s') {
			return undefined;
		}
	}

	return undefined;
};

/** How many words may name whose phrase it is: `in the economist Tyler Cowen’s phrase` */
const longestOwner = 7;

/** `in the purser’s phrase, [“after six”]`, `(in Krol’s words) [“after six”]` */
const inPhrase = (passage: Passage, run: Span, sentence: Span): Told | undefined => {
	const {tokens} = passage;
	const noun = /^[,)]$/.test(tokens[run.start - 1]?.text ?? '') ? run.start - 2 : run.start - 1;
	const owner = noun - 1;
	const from = Math.max(sentence.start, owner - longestOwner);
	const isOwned =
		/^(?:words|phrase|phrasing|telling|formulation)$/.test(tokens[noun]?.lower ?? '') &&
		tokens[owner]?.lower === '’s';
	const preposition = isOwned ? tokens.slice(from, owner).findLastIndex(({lower}) => lower === 'in') : -1;
	const source = {start: from + preposition + 1, end: owner};
	return preposition !== -1 &&
		source.start < owner &&
		areWords(passage, source) &&
		isOutside(passage, {start: source.start, end: run.start})
		? {source, cue: {start: noun, end: noun + 1}}
		: undefined;
};

/** How many words may stand between such a noun and the words: `for the old mill is` */
const longestNamed = 6;

/** `the purser’s name for it is [“after six”]`, `her word for the plan was [“mad”]` */
const nameFor = (passage: Passage, run: Span, sentence: Span): Told | undefined => {
	const {tokens} = passage;
	const is = /^[,:]$/.test(tokens[run.start - 1]?.text ?? '') ? run.start - 2 : run.start - 1;
	const from = Math.max(sentence.start, is - longestNamed);
	const on = /^(?:is|was)$/.test(tokens[is]?.lower ?? '')
		? tokens.slice(from, is).findLastIndex(({lower}) => lower === 'for')
		: -1;
	const noun = from + on - 1;
	const isName =
		on > 0 && /^(?:name|word|term|phrase|expression|label|nickname)$/.test(tokens[noun]?.lower ?? '');
	const owner = tokens[noun - 1]?.lower === 'own' ? noun - 2 : noun - 1;
	const isOwned = tokens[owner]?.lower === '’s';
	// `In 2019 [the council]’s name for it was`
	const article = tokens.slice(sentence.start, owner).findLastIndex(({lower}) => determiner.test(lower));
	const capital = tokens.slice(sentence.start, owner).findLastIndex(({text}) => !/^\p{Lu}/u.test(text)) + 1;
	const begin =
		sentence.start + (/^\p{Lu}/u.test(tokens[owner - 1]?.text ?? '') ? capital : Math.max(0, article));
	const source = isOwned ? {start: begin, end: owner} : {start: owner, end: owner + 1};
	return isName &&
		(isOwned ? source.end > source.start : possessive.test(tokens[owner]?.lower ?? '')) &&
		source.end - source.start <= longestOwner &&
		areWords(passage, source) &&
		isOutside(passage, {start: source.start, end: run.start})
		? {source, cue: {start: noun, end: noun + 1}}
		: undefined;
};

/** `the purser’s [“after six”] remark`, `Ida Krol’s infamous [“mill first”] pledge`, `her [“mill first”] pledge` */
export const remarkOf = (passage: Passage, run: Span): Told | undefined => {
	const {tokens} = passage;
	const isOwner = ({lower}: {lower: string}) => /^(?:’s|’|his|her|their)$/.test(lower);
	const at = run.start - (tokens[run.start - 1] && isOwner(tokens[run.start - 1]) ? 1 : 2);
	if (!sayingNoun.test(tokens[run.end]?.lower ?? '') || !tokens[at] || !isOwner(tokens[at])) {
		return undefined;
	}

	const end = tokens[at].isWord && tokens[at].lower !== '’s' ? at + 1 : at;
	const name = tokens.slice(0, end).findLastIndex(({text}) => !/^\p{Lu}/u.test(text)) + 1;
	const article = tokens.slice(0, end).findLastIndex(({lower}) => determiner.test(lower));
	const start = name < end ? name : article;
	const source = {start, end};
	return start >= 0 && end - start <= longestOwner && isOutside(passage, {start, end: run.start})
		? {source, cue: {start: run.end, end: run.end + 1}}
		: undefined;
};

/**
 * How many words may stand between whose words they are and the words: `, who has bought two loaves every day since
 * 1978,`
 */
const longestAside = 20;

/** `in the words of [Ida Krol], who runs the bakery, [“the sweetest man”]` */
const inWordsOf = (passage: Passage, run: Span, sentence: Span): Told | undefined => {
	const {tokens} = passage;
	const from = Math.max(sentence.start, run.start - longestAside - longestOwner);
	const phrase = tokens
		.slice(from, run.start)
		.findLastIndex(
			({lower}, i) =>
				/^(?:words|phrase)$/.test(lower) &&
				tokens[from + i - 1]?.lower === 'the' &&
				tokens[from + i - 2]?.lower === 'in' &&
				tokens[from + i + 1]?.lower === 'of',
		);
	const noun = from + phrase;
	const start = noun + 2;
	const end = endOfRun(start, run.start, i => tokens[i].text !== ',');
	return phrase !== -1 &&
		end > start &&
		end - start <= longestOwner &&
		(end === run.start || tokens[run.start - 1].text === ',') &&
		isOutside(passage, {start: noun, end: run.start})
		? {source: {start, end}, cue: {start: noun, end: noun + 1}}
		: undefined;
};

/** `In <the purser>’s own words,`, `In <her> own words,`, `In the words of <the purser>,`, up to a comma. */
const inWhoseWords = ({tokens}: Passage, start: number, comma: number): Told | undefined => {
	const own = tokens[comma - 2]?.lower === 'own' ? comma - 3 : comma - 2;
	const isOwned = tokens[own]?.lower === '’s';
	const isOf = /^the words of /.test(
		tokens
			.slice(start + 1, comma)
			.map(({lower}) => `${lower} `)
			.join(''),
	);
	const source = isOf
		? {start: start + 4, end: comma}
		: {start: isOwned ? start + 1 : own, end: isOwned ? own : own + 1};
	return (isOf || tokens[comma - 1]?.lower === 'words') &&
		(isOf || isOwned || (own === start + 1 && /^(?:his|her|their)$/.test(tokens[own].lower))) &&
		source.end > source.start &&
		source.end - source.start <= longestOwner
		? {source, cue: isOf ? {start: start + 2, end: start + 3} : {start: comma - 1, end: comma}}
		: undefined;
};

/**
 * `As the purser once put it, [the sea is “a stranger”].`, `In the purser’s words, [the sea is “a stranger”].`: what a
 * sentence begins with is of all of it.
 */
const atBeginning = (passage: Passage, run: Span, {start, end}: Span): Told | undefined => {
	const {tokens} = passage;
	const first = tokens[start].lower;
	const put = first === 'as' ? tellerFrom(passage, start + 1, puts, run.start) : undefined;
	const isPutSo = put && tokens[put.cue.end]?.lower === 'it';
	const comma = isPutSo
		? put.cue.end + 1
		: start + tokens.slice(start, run.start).findIndex(({text}) => text === ',');
	const told = isPutSo
		? put
		: first === 'in' && comma > start
			? inWhoseWords(passage, start, comma)
			: undefined;
	if (!told || tokens[comma]?.text !== ',' || !isOutside(passage, {start, end: run.start})) {
		return undefined;
	}

	const isStop = tokens[end - 1].text === '.' && isOutside(passage, {start: end - 1, end});
	return {...told, content: {start: comma + 1, end: isStop ? end - 1 : end}};
};

/** How many words may stand between such a clause and the words: `as the purser put it, in the [“quietest year”]` */
const longestGap = 3;

/** `They sailed, as the purser put it, in [“the quietest year”]` */
const within = (passage: Passage, run: Span, sentence: Span): Told | undefined => {
	const {tokens} = passage;
	const as = tokens.slice(0, run.start).findLastIndex(({lower}) => lower === 'as');
	const told = as > sentence.start ? tellerFrom(passage, as + 1, puts, run.start) : undefined;
	const comma = told ? told.cue.end + 1 : 0;
	return told &&
		tokens[told.cue.end]?.lower === 'it' &&
		tokens[comma]?.text === ',' &&
		run.start - comma - 1 <= longestGap &&
		isOutside(passage, {start: comma, end: run.start})
		? told
		: undefined;
};

/** `[“after six,”] as the purser puts it`; `[“A very odd child”] is how her brother remembers her` */
const behind = (passage: Passage, run: Span, sentence: Span): Told | undefined => {
	const {tokens} = passage;
	const at = tokens[run.end]?.text === ',' ? run.end + 1 : run.end;
	const isAs = tokens[at]?.lower === 'as';
	const isHow = /^(?:is|was)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'how';
	const told =
		isAs || isHow
			? tellerFrom(passage, at + (isAs ? 1 : 2), isAs ? puts : remembers, sentence.end)
			: undefined;
	if (told && (isHow || tokens[told.cue.end]?.lower === 'it')) {
		return told;
	}

	// `the “new mill,” as Krol dubbed the plan`; not `as Krol called for calm`
	const named = isAs ? tellerFrom(passage, at + 1, dubs, sentence.end) : undefined;
	return named && determiner.test(tokens[named.cue.end]?.lower ?? '') ? named : undefined;
};

/** How sure it is that words in marks are whose a clause beside them tells. */
export const putSoConfidence = 0.7;

/** Finds who is told to have put words in marks so, by what stands beside them: `“after six,” as [the purser] <puts> it`. */
export const putSo = (passage: Passage, run: Span, sentence: Span): Told | undefined =>
	atBeginning(passage, run, sentence) ??
	inPhrase(passage, run, sentence) ??
	inWordsOf(passage, run, sentence) ??
	nameFor(passage, run, sentence) ??
	within(passage, run, sentence) ??
	remarkOf(passage, run) ??
	behind(passage, run, sentence);
