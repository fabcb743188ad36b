/** Where a content begins and ends: what labels of words leave to grammar. */
import type {Span} from '../../document/span.js';
import {auxiliary} from '../closed-classes.js';
import type {Passage} from '../passage.js';
import {reportingVerb} from '../reporting-verbs.js';
import {callsOutlet} from '../speakers/outlets.js';

/**
 * Drops signs before, the end of another quotation among them, and commas behind. What stands in quotation marks stays,
 * and so does `that`, which people count to the content.
 */
export const trimmed = ({tokens, stretchOf}: Passage, {start, end}: Span): Span[] => {
	let [from, to] = [start, end];
	const isOutside = (i: number) => stretchOf[i] === -1 && !tokens[i].isWord;
	/** The mark that closes a stretch whose words stand before. */
	const isClosing = (i: number) =>
		i > 0 && !tokens[i].isWord && stretchOf[i] === stretchOf[i - 1] && stretchOf[i] !== stretchOf[i + 1];
	while (from < to && (isOutside(from) || isClosing(from)) && !/^[$£€#@([]/.test(tokens[from].text)) {
		from++;
	}

	while (to > from && isOutside(to - 1) && /^[,;:—–-]$/.test(tokens[to - 1].text)) {
		to--;
	}

	return to > from ? [{start: from, end: to}] : [];
};

const subordinators = new Set(
	'although because how if though unless what when where whether while who why'.split(' '),
);

/**
 * A word that begins a clause is part of it: `said [when it comes to peace, …]`. Wherever one stands between a cue and its
 * content in PolNeAR, people count it to the content. Not `as`, `after` and the like, which open mere phrases as well.
 */
const withSubordinator = ({tokens}: Passage, content: readonly Span[], cue: Span): readonly Span[] =>
	content.map(piece =>
		piece.start === cue.end + 1 &&
		(subordinators.has(tokens[cue.end].lower) ||
			// `said [up to 55 per cent had gone]`
			(tokens[cue.end].lower === 'up' && tokens[piece.start].lower === 'to'))
			? {start: cue.end, end: piece.end}
			: piece,
	);

/** Verbs behind which a clause with a subordinator is no question: `said [when it rains, …]`, but `asked [when it rains]` */
const says = /^(?:say|says|said|saying|adds?|added|adding|argue[ds]?|arguing|warn(?:s|ed|ing)?)$/;

const opening = /^(?:although|because|if|though|unless|when|while)$/;

/** A clause that only opens what is said is not all of it: `said [when it comes to peace], [there is no limit]` */
const withMainClause = (
	{tokens, stretchOf, sentences}: Passage,
	content: readonly Span[],
	cue: Span,
): readonly Span[] => {
	const [{start, end}, ...rest] = content;
	const isOpening =
		rest.length === 0 &&
		start === cue.end &&
		says.test(tokens[cue.start].lower) &&
		opening.test(tokens[start].lower) &&
		tokens[end]?.text === ',' &&
		stretchOf[end] === -1;
	const sentence = sentences.find(other => end < other.end);
	return isOpening && sentence
		? [{start, end: tokens[sentence.end - 1].text === '.' ? sentence.end - 1 : sentence.end}]
		: content;
};

/** Verbs that tell of somebody what they have done. */
const claims = /^(?:allege|suspect|claim|believe|fear|insist|argue|admit|maintain|confirm|concede)$/;

/** How many words may tell of the subject of a clause, between commas. */
const longestAside = 14;

/** `alleged [the driver], of Halden, had crossed the line`: a subject has its verb behind what is told of it. */
const withPredicate = (
	{tokens, stretchOf, sentences}: Passage,
	content: readonly Span[],
	cue: Span,
	source: Span | null,
): readonly Span[] => {
	const [{start, end}, ...rest] = content;
	const sentence = sentences.find(other => end < other.end);
	const isSubject =
		rest.length === 0 &&
		start === cue.end &&
		source?.end === cue.start &&
		sentence !== undefined &&
		claims.test(reportingVerb(tokens[cue.start].lower)?.lemma ?? '') &&
		tokens[end]?.text === ',' &&
		!/^(?:and|but|or|so|while|as|though|although|whereas)$/.test(tokens[end + 1]?.lower ?? '') &&
		tokens
			.slice(start, end)
			.every(({isWord, lower}, i) => isWord && stretchOf[start + i] === -1 && !auxiliary.test(lower)) &&
		// `Lund, who claimed the boat, in May, has left`
		!tokens.slice(sentence.start, cue.start).some(({lower}) => /^(?:who|which|that)$/.test(lower));
	const isOver = ({text, lower}: Passage['tokens'][number], i: number, aside: Passage['tokens']): boolean =>
		/^[.;:]$/.test(text) ||
		auxiliary.test(lower) ||
		(/ed$/.test(lower) && i > 0 && aside[i - 1].text === ',');
	const behind = tokens.slice(end + 1, end + 1 + longestAside).findIndex(isOver);
	const verb = end + 1 + behind;
	return isSubject &&
		behind > 0 &&
		verb < sentence.end &&
		tokens[verb - 1].text === ',' &&
		tokens[verb].isWord
		? [{start, end: tokens[sentence.end - 1].text === '.' ? sentence.end - 1 : sentence.end}]
		: content;
};

/** How many words a clause about a source may have. */
const longestClause = 20;

/** What is told of a source is not said by it: `according to Lund, who runs the ferry, [the piers leak]` */
const withoutClauseOf = (
	{tokens, stretchOf}: Passage,
	content: readonly Span[],
	source: Span | null,
): readonly Span[] =>
	content.map(piece => {
		const {start, end} = piece;
		if (
			source?.end !== start - 1 ||
			tokens[source.end].text !== ',' ||
			!/^(?:who|whose|which)$/.test(tokens[start].lower)
		) {
			return piece;
		}

		const comma = tokens.findIndex(({text}, i) => i > start && text === ',' && stretchOf[i] === -1);
		return comma !== -1 && comma < Math.min(end - 1, start + longestClause) ? {start: comma + 1, end} : piece;
	});

/** Verbs with whom it is said behind them. */
const addressing =
	/^(?:tell|tells|told|telling|inform|informs|informed|informing|assure|assures|assured|assuring|warn|warns|warned|warning|remind|reminds|reminded|reminding)$/;
const opensClause =
	/^(?:that|he|she|it|they|we|i|you|there|his|her|their|its|the|this|these|those|if|whether|how|why|what|when)$/;

/** How many words an addressee may have. */
const longestAddressee = 8;

/**
 * Whom it is said to is not what is said: `told Dempsey [he had no birds]`, of whose name a part may be left in the
 * content, and `told the board on Monday [that it was over]`.
 */
const withoutAddressee = (
	{tokens, stretchOf}: Passage,
	content: readonly Span[],
	cue: Span,
): readonly Span[] =>
	content.map(piece => {
		const {start, end} = piece;
		const isBehind =
			start >= cue.end && tokens.slice(cue.end, start).every(({text}) => /^\p{Lu}\p{Ll}/u.test(text));
		if (!isBehind || !addressing.test(tokens[cue.start].lower)) {
			return piece;
		}

		const last = Math.min(end - 2, start + longestAddressee);
		let that = start;
		while (
			start === cue.end &&
			that <= last &&
			stretchOf[that] === -1 &&
			!/^(?:that|[.;:]|who|whom|whose|which|\p{Ll}+ly)$/u.test(tokens[that].lower)
		) {
			that++;
		}

		if (that > start && that <= last && tokens[that].lower === 'that') {
			return {start: that, end};
		}

		let name = tokens[start].lower === 'the' ? start + 1 : start;
		while (name <= last && /^\p{Lu}\p{Ll}/u.test(tokens[name].text) && stretchOf[name] === -1) {
			name++;
		}

		// `told the Evening Echo newspaper [her son was safe]`
		const outlet = name + (tokens[name].lower === 'news' ? 1 : 0);
		const begin = name > start && callsOutlet(tokens[outlet]?.lower ?? '') ? outlet + 1 : name;
		return name > start && begin <= last && opensClause.test(tokens[begin].lower)
			? {start: begin, end}
			: piece;
	});

/**
 * Without marks a report behind its cue ends with its sentence, where a full stop is certain to end one:
 * `He said [that “nothing” was lost]. The board met.`
 *
 * @param content as the engine finds it; in several pieces it goes around the cue, and may go on as people talk
 */
const withinSentence = (
	{tokens, stretchOf, sentences}: Passage,
	content: readonly Span[],
	cue: Span,
): readonly Span[] => {
	const [piece] = content;
	if (content.length !== 1 || piece.start < cue.end) {
		return content;
	}

	const next = sentences.find(
		({start}) =>
			start > piece.start &&
			start < piece.end &&
			stretchOf[start] === -1 &&
			stretchOf[start - 1] === -1 &&
			// Not behind an abbreviation: `Roe v. Wade`, `then-Sen. Hart`
			/^\p{Lu}/u.test(tokens[start].text) &&
			tokens[start - 1].text === '.' &&
			/^(?:\p{Ll}{4,}|["”)])$/u.test(tokens[start - 2]?.text ?? ''),
	);
	return next ? [{start: piece.start, end: next.start}] : content;
};

/**
 * The content of a cue from where people begin it to where they end it.
 *
 * @param content as the labels tell, in token indices
 */
export const bounded = (
	passage: Passage,
	content: readonly Span[],
	cue: Span,
	source: Span | null,
): readonly Span[] => {
	const begun = withMainClause(passage, withSubordinator(passage, content, cue), cue);
	const whole = withPredicate(passage, begun, cue, source);
	const told = withoutClauseOf(passage, withoutAddressee(passage, whole, cue), source);
	return withinSentence(passage, told, cue).flatMap(piece => trimmed(passage, piece));
};
