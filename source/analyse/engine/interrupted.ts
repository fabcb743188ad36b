/** Clauses that a tag with its verb first interrupts: `The key, says Ana Ruiz, is patience.` */
import {endOfRun, type Span} from '../../document/span.js';
import {isOutside, sentenceAt, wordsEnd} from '../passage/speech.js';
import {auxiliary, be, determiner} from '../words/closed-classes.js';
import {personalPronouns} from '../words/personal-pronouns.js';
import {inverts, isTelling} from '../words/reporting-verbs.js';
import {type Annotated, margin} from './annotate.js';
import {kinds} from './kinds.js';

/** How many words may name who speaks, and tell more of them: `Ana Ruiz[, who runs the ferry],` */
const longestSource = 8;
const longestAside = 12;

const sign = /^(?:,|[–—]|--)$/;

/** What makes a verb before the tag one of a clause within the subject: `What matters most, says Ana Ruiz, is patience.` */
const clauseWord = /^(?:what|who|whom|whose|which|that|where|how|why|whoever|whatever)$/;

/** What a whole clause may follow: `In London, says Ana Ruiz, people queue`, `If it rains, says Ana Ruiz, we swim` */
const opening =
	/^(?:in|at|on|by|for|from|with|without|under|unlike|since|when|while|as|if|although|though|because|after|before|once|until|unless)$/;

/** What a whole clause has behind the tag that is said as well: `The ferry stops, says Ana Ruiz, because it is old` */
const reason = /^(?:because|if|unless)$/;

/** What stands between a subject and its verb. */
const adverb = /^(?:\p{Ll}+ly|also|always|just|never|not|now|often|only|soon|still)$/u;

/** What ends a clause where another report follows. */
const joins = /^(?:and|but|while|although|though|whereas|yet)$/;

const isFiniteVerb = ({kind, passage: {tokens}}: Annotated, i: number): boolean =>
	kind[i + margin] === kinds.finite || auxiliary.test(tokens[i].lower) || be.test(tokens[i].lower);

/** The token of the next sign of a kind outside marks, if only words stand before it. */
const nextSign = (
	{passage: {tokens, stretchOf}}: Annotated,
	from: number,
	length: number,
	wanted: string,
): number => {
	for (let i = from; i < Math.min(tokens.length, from + length + 1); i++) {
		if (tokens[i].text === wanted && stretchOf[i] === -1) {
			return i;
		}

		if (!tokens[i].isWord && tokens[i].lower !== '’s') {
			return -1;
		}
	}

	return -1;
};

/** Who speaks, right behind the verb and up to a sign: `says [Ana Ruiz], …` */
const sourceBehind = (a: Annotated, {start, end}: Span, wanted: string): Span | undefined => {
	const {tokens} = a.passage;
	const first = tokens[end];
	const to = nextSign(a, end, longestSource, wanted);
	const isPhrase =
		to > end &&
		(/^\p{Lu}/u.test(first.text) ||
			determiner.test(first.lower) ||
			(personalPronouns.has(first.lower) && to === end + 1) ||
			(/^sa(?:y|ys|id)$/.test(tokens[start].lower) && a.kind[end + margin] === kinds.noun));
	return isPhrase && tokens.slice(end, to).every((_, i) => !isFiniteVerb(a, end + i))
		? {start: end, end: to}
		: undefined;
};

/** `[often leaks] in winter` */
const beginsWithVerb = (a: Annotated, from: number, end: number): boolean => {
	const {tokens} = a.passage;
	const at = endOfRun(from, end, i => adverb.test(tokens[i].lower));

	return at < end - 1 && isOutside(a.passage, {start: from, end: at + 1}) && isFiniteVerb(a, at);
};

/** `[people queue] for hours`, but not `[a farmer who queues], …` */
const beginsClause = (a: Annotated, from: number, end: number): boolean => {
	const {tokens} = a.passage;
	for (let i = from; i < end && (tokens[i].isWord || tokens[i].lower === '’s'); i++) {
		if (clauseWord.test(tokens[i].lower) || joins.test(tokens[i].lower)) {
			return false;
		}

		if (i > from && isFiniteVerb(a, i)) {
			return isOutside(a.passage, {start: from, end: i + 1});
		}
	}

	return false;
};

/** Where the clause goes on: behind the sign, or behind what is told of the source up to the next one. */
const restBehind = (a: Annotated, at: number, begins: (from: number) => boolean): number => {
	const {tokens} = a.passage;
	if (begins(at + 1)) {
		return at + 1;
	}

	const next =
		joins.test(tokens[at + 1]?.lower ?? '') || /ing$/.test(tokens[at + 1]?.lower ?? '')
			? -1
			: nextSign(a, at + 1, longestAside, tokens[at].text);
	return next > at + 1 && begins(next + 1) ? next + 1 : -1;
};

/** Where the clause ends: with its sentence, or where another report is joined to it. */
const endOfRest = ({passage}: Annotated, start: number, sentence: Span): number => {
	const {tokens, stretchOf} = passage;
	const end = stretchOf[sentence.end - 1] === -1 ? wordsEnd(passage, sentence) : sentence.end;
	let parted = -1;
	for (let i = start; i < end; i++) {
		if (stretchOf[i] !== -1) {
			continue;
		}

		if (tokens[i].text === ';') {
			return parted === -1 ? i : parted;
		}

		if (tokens[i].text === ',' && parted === -1 && joins.test(tokens[i + 1]?.lower ?? '')) {
			parted = i;
		}

		if (parted !== -1 && isTelling(tokens[i].lower)) {
			return parted;
		}
	}

	return end;
};

/**
 * What is said on both sides of a tag that stands between a subject and its verb, or behind what a clause opens with; and
 * who says it.
 *
 * @param cue the verb of the tag, or `according to`
 * @returns undefined where no clause is interrupted
 */
export const interrupted = (
	a: Annotated,
	cue: Span,
): {readonly content: readonly Span[]; readonly source: Span} | undefined => {
	const {passage} = a;
	const {tokens, stretchOf} = passage;
	const {lower} = tokens[cue.start];
	const isVerb = lower === 'according' || inverts(lower);
	// `The “road,” says Ana Ruiz, is a river.`: the comma stands within the marks.
	const before = stretchOf[cue.start - 1] === -1 ? cue.start - 1 : cue.start - 2;
	if (!isVerb || before < 1 || stretchOf[cue.start] !== -1 || !sign.test(tokens[before].text)) {
		return undefined;
	}

	const sentence = sentenceAt(passage, cue.start);
	const subject = {start: sentence.start, end: before === cue.start - 1 ? before : cue.start};
	const source = sourceBehind(a, cue, tokens[before].text);
	const isReason = source !== undefined && reason.test(tokens[source.end + 1]?.lower ?? '');
	const words = tokens.slice(subject.start, before);
	const isWhole =
		subject.end > subject.start &&
		stretchOf[subject.start] === -1 &&
		// `Ana Ruiz, who runs the ferry, said the quay, now shut, will open`: she says it.
		words.every(({text}) => !/^[,;:]$/.test(text));
	if (!source || !isWhole) {
		return undefined;
	}

	const verb = words.findIndex((_, i) => isFiniteVerb(a, subject.start + i));
	const isLink = verb !== -1 && verb === words.length - 1 && be.test(words[verb].lower);
	const isOpening = opening.test(words[0].lower);
	const begins = isReason
		? (at: number) =>
				tokens[at].lower === 'because' ||
				(reason.test(tokens[at].lower) && beginsClause(a, at + 1, sentence.end))
		: isLink
			? (at: number) => at < sentence.end && tokens[at].isWord && !clauseWord.test(tokens[at].lower)
			: isOpening
				? (at: number) => beginsClause(a, at, sentence.end)
				: (at: number) => beginsWithVerb(a, at, sentence.end);
	const isSubject =
		isReason ||
		verb === -1 ||
		isLink ||
		isOpening ||
		words.slice(0, verb).some(({lower: word}) => clauseWord.test(word));
	const rest = isSubject ? restBehind(a, source.end, begins) : -1;
	return rest === -1
		? undefined
		: {
				content: [subject, {start: rest, end: endOfRest(a, rest, sentence)}],
				source: {start: source.start, end: rest - 1},
			};
};
