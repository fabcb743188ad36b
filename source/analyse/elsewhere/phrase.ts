import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {isGivenName} from '../words/given-names.js';
import {isOfficeElsewhere} from '../words/offices-elsewhere.js';
import type {Tongue} from './tongue.js';

/** What a source is made of: a name, `she`, `the mayor`. */
export type SourceKind = 'name' | 'pronoun' | 'description';

/** Whoever says something, as the text puts it; in tokens. */
export type Phrase = Span & {
	readonly kind: SourceKind;
	/** Where what surrounds a name ends: `le maire, Paul Durand`. */
	readonly whole: Span;
};

/** Small words inside names. */
const particles = /^(?:de|del|della|di|da|dos|du|la|le|von|van|der|den|zu|y|e|ter|el|al|bin)$/;

/** How many words a phrase may have behind its determiner. */
const longest = 7;

/** A word as it is looked up: with straight apostrophes. */
export const plainWord = ({tokens}: Passage, i: number): string =>
	(tokens[i]?.lower ?? '').replaceAll('’', "'");

/** The word behind what is drawn together with it: `l'agence`, `s'indigne` */
export const withoutElision = (word: string): string =>
	word.replace(/^(?:[cdjlmnst]|qu|dell|all|nell|un)'/, '');

const isFree = ({tokens, stretchOf}: Passage, i: number): boolean =>
	tokens[i]?.isWord === true && stretchOf[i] === -1;

export const isCapital = (passage: Passage, i: number): boolean =>
	isFree(passage, i) && /^\p{Lu}/u.test(passage.tokens[i].text);

/** Where the name ends that begins at a token: a run of words with capitals, and of small words between two such. */
const endOfName = (passage: Passage, start: number): number => {
	let end = start;
	while (true) {
		let next = end;
		while (end > start && next < end + 3 && particles.test(plainWord(passage, next))) {
			next++;
		}

		if (!isCapital(passage, next)) {
			return end;
		}

		end = next + 1;
	}
};

/** A name without the offices before it. */
const bareName = (passage: Passage, start: number, end: number): Span | undefined => {
	let from = start;
	while (from < end - 1 && isOfficeElsewhere(passage.tokens[from].lower)) {
		from++;
	}

	return from < end && !isOfficeElsewhere(passage.tokens[from].lower) ? {start: from, end} : undefined;
};

/** Whether a run of capitals is a person's name rather than a noun or a place: it has a given name, or a second word. */
export const isPersonal = (passage: Passage, {start, end}: Span, {hasCapitalNouns}: Tongue): boolean =>
	isGivenName(passage.tokens[start].lower) || (end - start > 1 && !hasCapitalNouns);

/** Whether a token opens a phrase with a noun: `el`, `l'agence` */
const opens = (passage: Passage, i: number, {determiners}: Tongue): boolean => {
	const word = plainWord(passage, i);
	return isFree(passage, i) && (determiners.has(word) || /^(?:l|un)'\p{L}/u.test(word));
};

/** The name in apposition behind a phrase, or at its end: `la maire, [Sylvie Roux]`; `el diputado [Andrés Sotelo]` */
const nameWithin = (passage: Passage, start: number, end: number, tongue: Tongue): Phrase | undefined => {
	const behind = passage.tokens[end]?.text === ',' ? end + 1 : -1;
	const apart = behind > 0 ? endOfName(passage, behind) : -1;
	if (apart > behind && isPersonal(passage, {start: behind, end: apart}, tongue)) {
		return {start: behind, end: apart, kind: 'name', whole: {start, end: apart}};
	}

	for (let i = start + 1; i < end; i++) {
		const isBehindNoun = isFree(passage, i - 1) && !tongue.of.has(plainWord(passage, i - 1));
		if (isBehindNoun && isCapital(passage, i) && endOfName(passage, i) >= end) {
			const name = bareName(passage, i, endOfName(passage, i));
			if (name && isPersonal(passage, name, tongue)) {
				return {...name, kind: 'name', whole: {start, end: name.end}};
			}
		}
	}

	return undefined;
};

/** `el consejero de Transportes`, `die Polizei`, `l'entreprise` */
const descriptionAt = (passage: Passage, start: number, tongue: Tongue): Phrase | undefined => {
	if (!opens(passage, start, tongue)) {
		return undefined;
	}

	let end = start + 1;
	while (end < start + 1 + longest && isFree(passage, end)) {
		const word = plainWord(passage, end);
		const isLinked = tongue.of.has(plainWord(passage, end - 1));
		if (tongue.verbs.has(word) || (tongue.ends.has(word) && !tongue.of.has(word))) {
			break;
		}

		// A second phrase: `die Frau [der Mann]`
		if (!isLinked && !tongue.of.has(word) && opens(passage, end, tongue)) {
			break;
		}

		end++;
	}

	while (end > start + 1 && (tongue.of.has(plainWord(passage, end - 1)) || opens(passage, end - 1, tongue))) {
		end--;
	}

	const isLone = end === start + 1 && !plainWord(passage, start).includes("'");
	const named = isLone ? undefined : nameWithin(passage, start, end, tongue);
	return isLone ? undefined : (named ?? {start, end, kind: 'description', whole: {start, end}});
};

/** The name behind an office that needs no article: `burgemeester [Jan de Vries]`, `der grüne Abgeordnete [Jan Moe]` */
const nameBehindOffice = (passage: Passage, start: number): Phrase | undefined => {
	for (let i = start; i < start + 3 && isFree(passage, i); i++) {
		const end = endOfName(passage, i + 1);
		if (isOfficeElsewhere(passage.tokens[i].lower) && end > i + 1) {
			const name = bareName(passage, i + 1, end);
			return name && {...name, kind: 'name', whole: {start, end}};
		}
	}

	return undefined;
};

/**
 * The phrase of whoever says something, where one begins at a token.
 *
 * @returns undefined where none does
 */
export const phraseAt = (passage: Passage, start: number, tongue: Tongue): Phrase | undefined => {
	const word = plainWord(passage, start);
	if (!isFree(passage, start)) {
		return undefined;
	}

	const end = start + 1;
	if (tongue.he.has(word) || tongue.she.has(word) || tongue.they.has(word)) {
		return {start, end, kind: 'pronoun', whole: {start, end}};
	}

	if (isCapital(passage, start) && !opens(passage, start, tongue)) {
		const last = endOfName(passage, start);
		const name = bareName(passage, start, last);
		if (name) {
			return {...name, kind: 'name', whole: {start, end: last}};
		}
	}

	return nameBehindOffice(passage, start) ?? descriptionAt(passage, start, tongue);
};
