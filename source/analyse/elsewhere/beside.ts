import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {
	isCapital,
	isPersonal,
	type Phrase,
	phraseAt,
	plainWord,
	type SourceKind,
	withoutElision,
} from './phrase.js';
import type {Tongue} from './tongue.js';

/** Whoever says something, in offsets of the text. */
export type Source = Span & {
	readonly kind: SourceKind;
	/** In lower case. */
	readonly words: readonly string[];
};

/** What tells who says some words; in offsets of the text. */
export type Beside = {
	readonly cue: Span | null;
	/** Null where a verb has no subject of its own. */
	readonly source: Source | null;
	readonly confidence: number;
};

/** How sure an attribution is: by what stands right beside the words, and by what stands further off in their sentence. */
const sure = {beside: 0.7, described: 0.6, far: 0.5, unnamed: 0.4} as const;

/** How many words may stand between a quotation and its verb: `a`, `ha`, `le`. */
const between = 4;

const isOver = ({tokens, stretchOf}: Passage, i: number): boolean =>
	i < 0 || i >= tokens.length || stretchOf[i] !== -1 || /^[.!?:;]$/.test(tokens[i].text);

/** `souffle-t-[il]` */
const inverted = /-(?:t-)?(?:ils?|elles?)$/;

/** Whether a token is a verb of saying, with what is drawn together with it. */
const isVerb = (passage: Passage, i: number, {verbs}: Tongue): boolean =>
	passage.stretchOf[i] === -1 && verbs.has(withoutElision(plainWord(passage, i)).replace(inverted, ''));

const toSpan = ({tokens}: Passage, {start, end}: Span): Span => ({
	start: tokens[start].start,
	end: tokens[end - 1].end,
});

const asSource = (passage: Passage, phrase: Phrase): Source => ({
	...toSpan(passage, phrase),
	kind: phrase.kind,
	words: passage.tokens.slice(phrase.start, phrase.end).map(({lower}) => lower),
});

/** Whoever stands behind a verb: `dijo [Carmen Olmedo]`, `dijo a este diario [Carmen Olmedo]`, `souffle-t-[il]` */
const subjectBehind = (passage: Passage, verb: number, tongue: Tongue): Source | null => {
	const {end} = passage.tokens[verb];
	const pronoun = inverted.exec(plainWord(passage, verb))?.[0].replace(/^-(?:t-)?/, '');
	if (pronoun) {
		return {start: end - pronoun.length, end, kind: 'pronoun', words: [pronoun]};
	}

	const beside = phraseAt(passage, verb + 1, tongue);
	if (beside || tongue.hasCapitalNouns) {
		return beside ? asSource(passage, beside) : null;
	}

	for (let i = verb + 1; i <= verb + 1 + between && !isOver(passage, i); i++) {
		const name = isCapital(passage, i) ? phraseAt(passage, i, tongue) : undefined;
		// `dijo en Madrid`, `dijo a Carmen`
		const word = plainWord(passage, i - 1);
		if (name?.kind === 'name' && !tongue.ends.has(word) && !tongue.of.has(word)) {
			return asSource(passage, name);
		}

		if (passage.tokens[i].text === ',') {
			break;
		}
	}

	return null;
};

/** Where the clause of a verb begins: behind the last sign, or the last words in marks. */
const clauseStart = (passage: Passage, verb: number, from: number): number => {
	let start = verb;
	while (start > from && passage.stretchOf[start - 1] === -1 && passage.tokens[start - 1].isWord) {
		start--;
	}

	return start;
};

/** How many words may stand between who speaks and the verb: `[Russo] lo ha`, `[Le maire] n'a pas` */
const beforeVerb = 4;

/** Whoever stands before a verb, in its clause: `[El consejero] aseguró`, `[Ferri] racconta` */
const subjectBefore = (passage: Passage, verb: number, from: number, tongue: Tongue): Source | null => {
	const start = clauseStart(passage, verb, from);
	for (let i = Math.max(start, verb - 12); i < verb; i++) {
		const phrase = phraseAt(passage, i, tongue);
		if (phrase && phrase.whole.end <= verb && verb - phrase.whole.end <= beforeVerb) {
			const before = plainWord(passage, i - 1);
			// `nach der Sitzung sagte`, `de Krone sagte`
			if (i === start || !(tongue.ends.has(before) || tongue.of.has(before))) {
				return asSource(passage, phrase);
			}
		}
	}

	// `[L'azienda], da parte sua, sostiene`: at the beginning of the sentence, with something between commas.
	const first = passage.tokens[start - 1]?.text === ',' ? phraseAt(passage, from, tongue) : undefined;
	return first && passage.tokens[first.whole.end]?.text === ',' && verb - start <= beforeVerb
		? asSource(passage, first)
		: null;
};

const told = (passage: Passage, cue: Span, source: Source | null, least: number): Beside => ({
	cue: toSpan(passage, cue),
	source,
	confidence:
		source === null
			? sure.unnamed
			: source.kind === 'name'
				? least
				: Math.min(least, source.kind === 'description' ? sure.described : sure.far),
});

/** Whom something is from by a phrase that begins at a token: `selon [elle]`, `nach Angaben [der Polizei]` */
const fromAt = (passage: Passage, i: number, tongue: Tongue, isFirst: boolean): Beside | undefined => {
	const phrases = isFirst ? [...tongue.from, ...[...tongue.fromAtStart].map(word => [word])] : tongue.from;
	const phrase = phrases.find(words => words.every((word, n) => plainWord(passage, i + n) === word));
	const who = phrase && phraseAt(passage, i + phrase.length, tongue);
	const isVague = phrase?.length === 1 && tongue.fromAtStart.has(phrase[0]) && who?.kind === 'description';
	return phrase && who && !isVague
		? told(passage, {start: i, end: i + phrase.length}, asSource(passage, who), sure.beside)
		: undefined;
};

/**
 * Whether what stands behind words in marks may tell who says them: behind a sign, and not in a sentence of its own.
 * `« C'est fini. » Le médecin …`, `Von der „Wende“ spricht …`
 */
const mayBeTagged = ({tokens}: Passage, {end}: Span): boolean => {
	const [inner, next] = [tokens[end - 2]?.text ?? '', tokens[end]?.text ?? ''];
	return /^[.!?…]$/.test(inner) ? !/^\p{Lu}/u.test(next) : inner === ',' || /^[,–—-]/.test(next);
};

/** `« … », a déclaré Anne Roux`; `„…“, so Krone`; `« … », selon elle` */
export const besideBehind = (passage: Passage, run: Span, tongue: Tongue): Beside | undefined => {
	const {tokens} = passage;
	if (!mayBeTagged(passage, run)) {
		return undefined;
	}

	for (let i = run.end; i < Math.min(tokens.length, run.end + between + 1) && !isOver(passage, i); i++) {
		if (isVerb(passage, i, tongue)) {
			const source = subjectBehind(passage, i, tongue) ?? subjectBefore(passage, i, run.end, tongue);
			return told(passage, {start: i, end: i + 1}, source, sure.beside);
		}

		const isNext = i <= run.end + 1;
		const tagged =
			isNext && tongue.tags.has(plainWord(passage, i)) ? phraseAt(passage, i + 1, tongue) : undefined;
		const beside = tagged
			? told(passage, {start: i, end: i + 1}, asSource(passage, tagged), sure.beside)
			: isNext
				? fromAt(passage, i, tongue, false)
				: undefined;
		if (beside) {
			return beside;
		}
	}

	return undefined;
};

/** Who speaks at the beginning of a sentence, before a colon: `[Su nieto Pablo] es más tajante: «…»` */
const beforeColon = (passage: Passage, from: number, tongue: Tongue): Beside | undefined => {
	const who = phraseAt(passage, from, tongue);
	return who && (who.kind === 'pronoun' || (who.kind === 'name' && isPersonal(passage, who, tongue)))
		? {cue: null, source: asSource(passage, who), confidence: who.kind === 'name' ? sure.described : sure.far}
		: undefined;
};

/** What the same sentence tells before the words: a verb, nearest first, whom they are from, who stands before a colon. */
export const besideBefore = (
	passage: Passage,
	run: Span,
	from: number,
	tongue: Tongue,
): Beside | undefined => {
	for (let i = run.start - 1; i >= from && !/^[;!?]$/.test(passage.tokens[i].text); i--) {
		if (isVerb(passage, i, tongue)) {
			const source = subjectBefore(passage, i, from, tongue) ?? subjectBehind(passage, i, tongue);
			return told(passage, {start: i, end: i + 1}, source, run.start - i <= between ? sure.beside : sure.far);
		}

		const isFirst = i === from;
		const beside = isFirst || !passage.tokens[i - 1].isWord ? fromAt(passage, i, tongue, isFirst) : undefined;
		if (beside) {
			return beside;
		}

		if (tongue.fromBehind.has(plainWord(passage, i))) {
			const source = subjectBefore(passage, i, from, tongue);
			return source ? told(passage, {start: i, end: i + 1}, source, sure.beside) : undefined;
		}
	}

	return passage.tokens[run.start - 1]?.text === ':' ? beforeColon(passage, from, tongue) : undefined;
};
