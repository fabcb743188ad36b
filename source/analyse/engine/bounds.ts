/** Where a content begins and ends: what labels of words leave to grammar. */
import {endOfRun, type Span} from '../../document/span.js';
import {callsOutlet} from '../names/outlets.js';
import type {Passage} from '../passage/passage.js';
import {areCapitalised} from '../passage/speech.js';
import {determiner, objectPronoun, opensClause, questionWord} from '../words/closed-classes.js';
import {informs, isTelling} from '../words/reporting-verbs.js';
import {withWholeClause} from './clause-end.js';

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

/**
 * A content with the sign of the number that it begins with, `[−5 degrees], she said`, and with a bracket that is closed
 * within it, `[(Laughing) we left], she said`.
 */
const withOpening = ({tokens}: Passage, {start, end}: Span): Span => {
	const [before, sign, first] = [tokens[start - 2], tokens[start - 1], tokens[start]];
	const isSign =
		/^[-−+]$/.test(sign?.text ?? '') &&
		/^[$£€]?\d/.test(first.text) &&
		sign.end === first.start &&
		(before === undefined || before.end < sign.start);
	const isOpened = /^[([]$/.test(sign?.text ?? '');
	const bracket = isOpened
		? tokens.slice(start, end).find(({text}) => /^[()[\]]$/.test(text))?.text
		: undefined;
	return isSign || (bracket !== undefined && /[)\]]/.test(bracket)) ? {start: start - 1, end} : {start, end};
};

const subordinators = new Set(
	'although because how if though unless what when where whether while who why'.split(' '),
);

/** Prepositions in front of a clause, where what they stand before is a part of it. */
const opensPhrase = /^(?:amid|beyond|despite|throughout|through|under|unlike|with|without)$/;

/**
 * A word that begins a clause is part of it: `said [when it comes to peace, …]`. Wherever one stands between a cue and its
 * content in PolNeAR, people count it to the content. Not `as`, `after` and the like, which open mere phrases as well.
 */
const withSubordinator = ({tokens}: Passage, content: readonly Span[], cue: Span): readonly Span[] =>
	content.map(piece =>
		piece.start === cue.end + 1 &&
		(subordinators.has(tokens[cue.end].lower) ||
			// `said [up to 55 per cent had gone]`
			(tokens[cue.end].lower === 'up' && tokens[piece.start].lower === 'to') ||
			// `said [through the winter they had lived on fish]`
			(/^(?:say|says|said|saying)$/.test(tokens[cue.start].lower) && opensPhrase.test(tokens[cue.end].lower)))
			? {start: cue.end, end: piece.end}
			: piece,
	);

const beginsClause = (lower: string): boolean =>
	opensClause.test(lower) || questionWord.test(lower) || lower === 'that';

/** How many words an addressee may have. */
const longestAddressee = 8;

/** Verbs by which somebody reaches another, who may say it with a participle: `emailed him <saying> that …` */
const reaching = /^(?:e-?mail|message|phone|text|write)(?:s|d|ed)?$|^(?:rang|wrote|written)$/;

/** How many words may name whom somebody writes to. */
const longestReached = 4;

/** `wrote to [her insisting] she was wrong`, `wrote to [the board insisting] …`: what a participle tells behind whom somebody writes to. */
const withoutParticiple = ({tokens}: Passage, content: readonly Span[], cue: Span): readonly Span[] => {
	const [{start, end}, ...rest] = content;
	const isReached =
		(start === cue.end || (start === cue.end + 1 && tokens[cue.end].lower === 'to')) &&
		reaching.test(tokens[cue.start].lower);
	const at = isReached
		? tokens
				.slice(start, Math.min(end, start + longestReached + 1))
				.findIndex(({lower}) => /ing$/.test(lower) && isTelling(lower))
		: -1;
	const {text, lower} = tokens[start];
	return at > 0 &&
		start + at + 1 < end &&
		(at === 1 ? objectPronoun.test(lower) || /^\p{Lu}/u.test(text) : determiner.test(lower))
		? [{start: start + at + 1, end}, ...rest]
		: content;
};

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
		const isBehind = start >= cue.end && areCapitalised({tokens}, {start: cue.end, end: start});
		if (!isBehind || !informs(tokens[cue.start].lower)) {
			return piece;
		}

		const last = Math.min(end - 2, start + longestAddressee);
		const that = endOfRun(
			start,
			last + 1,
			i =>
				start === cue.end &&
				stretchOf[i] === -1 &&
				!/^(?:that|[.;:]|who|whom|whose|which|\p{Ll}+ly)$/u.test(tokens[i].lower),
		);

		if (that > start && that <= last && tokens[that].lower === 'that') {
			return {start: that, end};
		}

		const name = endOfRun(
			tokens[start].lower === 'the' ? start + 1 : start,
			last + 1,
			i => /^\p{Lu}\p{Ll}/u.test(tokens[i].text) && stretchOf[i] === -1,
		);

		// `told the Evening Echo newspaper [her son was safe]`
		const outlet = name + (tokens[name]?.lower === 'news' ? 1 : 0);
		const begin = name > start && callsOutlet(tokens[outlet]?.lower ?? '') ? outlet + 1 : name;
		return name > start && begin <= last && beginsClause(tokens[begin]?.lower ?? '')
			? {start: begin, end}
			: piece;
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
	const whole = withWholeClause(passage, withSubordinator(passage, content, cue), cue, source);
	const begun = withoutAddressee(passage, withoutParticiple(passage, whole, cue), cue);
	return withinSentence(passage, begun, cue)
		.flatMap(piece => trimmed(passage, piece))
		.map(piece => withOpening(passage, piece));
};
