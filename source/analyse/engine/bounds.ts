/** Where a content begins and ends: what labels of words leave to grammar. */
import type {Span} from '../../document/span.js';
import {auxiliary, be, determiner, irregularPast} from '../closed-classes.js';
import type {Passage} from '../passage.js';
import {personalPronouns} from '../personal-pronouns.js';
import {reportingVerb} from '../reporting-verbs.js';
import {isOutside, sentenceAt} from '../speech.js';

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

/** What stands in front of a clause behind `that`: `that [in hindsight], he was wrong` */
const setting =
	/^(?:in|at|on|by|for|with|without|under|unlike|like|since|during|despite|after|before|once|until|as)$/;

const isFiniteVerb = (lower: string): boolean =>
	auxiliary.test(lower) || be.test(lower) || irregularPast.test(lower);

/** How far behind a name a verb makes it the source of another report: `that in May, [Ana Ruiz said] …` */
const tagReach = 4;

/** Whether a clause begins at a token, which is not the tag of somebody else. */
const opensMain = ({tokens}: Passage, at: number): boolean => {
	const {lower, text} = tokens[at];
	const isTag = tokens
		.slice(at, at + tagReach)
		.some(({lower: word}) => reportingVerb(word)?.verbClass === 'speech');
	return (
		!isTag &&
		(personalPronouns.has(lower) || determiner.test(lower) || lower === 'there' || /^\p{Lu}/u.test(text))
	);
};

/**
 * Nor is what stands in front of a clause behind `that` all of it: `said [that in hindsight], [he understood them]`, and
 * the second of two deeds is told with the first: `admitted [to cutting it], and [hiding the frame]`
 */
const withRest = (passage: Passage, content: readonly Span[], cue: Span): readonly Span[] => {
	const {tokens, stretchOf} = passage;
	const [{start, end}, ...rest] = content;
	const sentence = sentenceAt(passage, cue.start);
	if (
		rest.length > 0 ||
		start < cue.end ||
		tokens[end]?.text !== ',' ||
		end + 2 >= sentence.end ||
		!isOutside(passage, {start, end: end + 2})
	) {
		return content;
	}

	const that = start + tokens.slice(start, end).findLastIndex(({lower}) => lower === 'that');
	const phrase = tokens.slice(that + 1, end);
	const isSetting =
		that >= start &&
		phrase.length > 1 &&
		setting.test(phrase[0].lower) &&
		phrase.every(({isWord, lower}) => isWord && !isFiniteVerb(lower)) &&
		opensMain(passage, end + 1);
	if (isSetting) {
		const last = sentence.end - 1;
		return [{start, end: tokens[last].text === '.' && stretchOf[last] === -1 ? last : sentence.end}];
	}

	const isDeed = (i: number): boolean =>
		/\p{Ll}{2}ing$/u.test(tokens[/^(?:to|of|for)$/.test(tokens[i].lower) ? i + 1 : i]?.text ?? '');
	if (!isDeed(start) || tokens[end + 1].lower !== 'and' || !isDeed(end + 2)) {
		return content;
	}

	let to = end + 2;
	while (to < sentence.end && stretchOf[to] === -1 && (tokens[to].isWord || tokens[to].lower === '’s')) {
		to++;
	}

	return [{start, end: to}];
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

		let name = start;
		while (name <= last && /^\p{Lu}\p{Ll}/u.test(tokens[name].text) && stretchOf[name] === -1) {
			name++;
		}

		return name > start && name <= last && opensClause.test(tokens[name].lower) ? {start: name, end} : piece;
	});

/**
 * Whether a sentence begins for certain at a token: a capital behind a full stop, and no abbreviation before that which
 * might go on, `Roe v. Wade`; one that ends a sentence as well holds its full stop itself.
 */
const beginsForCertain = ({tokens, stretchOf}: Passage, start: number): boolean =>
	start > 0 &&
	stretchOf[start] === -1 &&
	stretchOf[start - 1] === -1 &&
	/^\p{Lu}/u.test(tokens[start].text) &&
	(tokens[start - 1].text === '.'
		? /^(?:\p{Ll}{4,}|["”)])$/u.test(tokens[start - 2]?.text ?? '')
		: tokens[start - 1].isWord);

/**
 * Without marks a report behind its cue ends with its sentence, and one before its cue begins with it:
 * `He said [that “nothing” was lost]. The board met.`, `It came from the U.S. [The captain was ill], he said.`
 *
 * @param content as the engine finds it; in several pieces it goes around the cue, and may go on as people talk
 */
const withinSentence = (passage: Passage, content: readonly Span[], cue: Span): readonly Span[] => {
	const [piece] = content;
	if (content.length !== 1) {
		return content;
	}

	const begins = passage.sentences
		.map(({start}) => start)
		.filter(start => start > piece.start && start < piece.end && beginsForCertain(passage, start));
	if (begins.length === 0) {
		return content;
	}

	return piece.start >= cue.end
		? [{start: piece.start, end: begins[0]}]
		: piece.end <= cue.start && passage.tokens[begins[begins.length - 1] - 1].isWord
			? [{start: begins[begins.length - 1], end: piece.end}]
			: content;
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
	const main = withMainClause(passage, withSubordinator(passage, content, cue), cue);
	const whole = withRest(passage, main, cue);
	const begun = withoutAddressee(passage, whole, cue);
	const told = withoutClauseOf(passage, begun, source);
	return withinSentence(passage, told, cue).flatMap(piece => trimmed(passage, piece));
};
