import {endOfRun, type Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {isGivenName} from '../words/given-names.js';
import {particles} from '../words/name-words.js';
import {isOfficeElsewhere} from '../words/offices-elsewhere.js';
import type {Tongue} from './tongue.js';

/** A language, and who has been named so far. */
export type Scene = Tongue & {
	/** Whether a word, in lower case, is a part of a name by which somebody has been called. */
	readonly knows: (word: string) => boolean;
};

/** What a source is made of: a name, `she`, `the mayor`. */
export type SourceKind = 'name' | 'pronoun' | 'description';

/** Whoever says something, as the text puts it; in tokens. */
export type Phrase = Span & {
	readonly kind: SourceKind;
	/** Where what surrounds a name ends: `le maire, Paul Durand`. */
	readonly whole: Span;
};

/** How many words may stand between a determiner and a name: `le manageur toulonjac Neil Barrow` */
const beforeName = 4;

/** How many words a phrase may have behind its determiner. */
const longest = 7;

/** A word as it is looked up: in lower case, with a straight apostrophe; empty where there is no token. */
export const plainWord = ({tokens}: Passage, i: number): string => {
	const word = tokens[i]?.lower ?? '';
	return word.includes('’') ? word.replaceAll('’', "'") : word;
};

/** The word behind what is drawn together with it: `l'agence`, `s'indigne` */
export const withoutElision = (word: string): string =>
	word.replace(/^(?:[cdjlmnst]|qu|dell|all|nell|un)'/, '');

/** Whether a word is an office, also where it is drawn together with an article: `l'avocat` */
export const isOfficeAt = (passage: Passage, i: number): boolean =>
	isOfficeElsewhere(withoutElision(plainWord(passage, i)));

const isFree = ({tokens, stretchOf}: Passage, i: number): boolean =>
	tokens[i]?.isWord === true && stretchOf[i] === -1;

export const isCapital = (passage: Passage, i: number): boolean =>
	isFree(passage, i) && /^\p{Lu}/u.test(passage.tokens[i].text);

/** The pronoun behind a verb in one word: `souffle-t-[il]` */
export const inverted = /-(?:t-)?(?:ils?|elles?)$/;

/**
 * Whether a token is a verb of saying, with what is drawn together with it. In German one has no capital, and `Frage` is none.
 *
 * @param isBeside whether it stands right beside words that are said
 */
export const isVerb = (passage: Passage, i: number, scene: Scene, isBeside = false): boolean => {
	const word = withoutElision(plainWord(passage, i)).replace(inverted, '');
	return (
		passage.stretchOf[i] === -1 &&
		(scene.verbs.has(word) || (isBeside && scene.asides.has(word))) &&
		!(scene.hasCapitalNouns && isCapital(passage, i))
	);
};

/** What joins the parts of one name rather than two: `María de la Cruz`, and neither `y` nor `e`, nor a German `das`. */
const isParticle = (word: string, {and, hasCapitalNouns}: Scene): boolean =>
	particles.has(word) && !and.has(word) && !(hasCapitalNouns && word === 'das');

/** How many words a name has at most: lines in capitals are none, and are to take no longer. */
const longestName = 12;

/** Where the name ends that begins at a token: a run of words with capitals, and of small words between two such. */
const endOfName = (passage: Passage, start: number, scene: Scene): number => {
	let end = start;
	while (end < start + longestName) {
		let next = end;
		while (end > start && next < end + 3 && isParticle(plainWord(passage, next), scene)) {
			next++;
		}

		if (!isCapital(passage, next)) {
			return end;
		}

		end = next + 1;
	}

	return end;
};

/**
 * A name without the offices before it, nor what other capitals stand beside it in some languages: `Fraktionskollege [Bernd
 * Kastner]`, `sanoo Helsingin Sanomien [Matti Laine]`
 */
const bareName = (
	passage: Passage,
	start: number,
	end: number,
	{hasCapitalNouns, hasBareNouns}: Scene,
): Span | undefined => {
	const {tokens} = passage;
	const hasOthers = hasCapitalNouns || hasBareNouns;
	const given = hasOthers ? endOfRun(start, end - 1, i => !isGivenName(tokens[i].lower)) : end - 1;
	const from = given < end - 1 ? given : endOfRun(start, end - 1, i => isOfficeAt(passage, i));
	return from < end && !isOfficeAt(passage, from) ? {start: from, end} : undefined;
};

/** Whether a run of capitals is somebody's name rather than a noun or a place: by a given name, a second word, or what is known. */
export const isNamed = ({tokens}: Passage, {start, end}: Span, {knows}: Scene): boolean =>
	end - start > 1 || isGivenName(tokens[start].lower) || knows(tokens[start].lower);

/** The same behind a noun, which has a capital itself in German. */
const isPersonal = (passage: Passage, name: Span, scene: Scene): boolean =>
	isGivenName(passage.tokens[name.start].lower) || (name.end - name.start > 1 && !scene.hasCapitalNouns);

/** A name with the next one that `and` joins to it: `[Fabio Trentini e Rosa Amitrano]` */
const joined = (passage: Passage, name: Span, scene: Scene): Span => {
	const end = scene.and.has(plainWord(passage, name.end)) ? endOfName(passage, name.end + 1, scene) : -1;
	return end > name.end + 1 && isNamed(passage, {start: name.end + 1, end}, scene)
		? {start: name.start, end}
		: name;
};

/** Whether a token opens a phrase with a noun: `el`, `l'agence` */
const opens = (passage: Passage, i: number, {determiners}: Scene): boolean => {
	const word = plainWord(passage, i);
	return isFree(passage, i) && (determiners.has(word) || /^(?:l|un)'\p{L}/u.test(word));
};

/** How many words may stand between a phrase and the comma before a name: `l'assessore [alla Protezione civile], Mauro Denti` */
const beforeComma = 4;

const commaBehind = (passage: Passage, end: number, scene: Scene): number | undefined => {
	for (let i = end; i <= end + beforeComma; i++) {
		if (passage.tokens[i]?.text === ',') {
			return i;
		}

		// `à l'agence [son président], Paul Durand`: he is not the agency.
		if (!isFree(passage, i) || opens(passage, i, scene)) {
			return undefined;
		}
	}

	return undefined;
};

/** The name in apposition behind a phrase, or at its end: `la maire, [Sylvie Roux]`; `el diputado [Andrés Sotelo]` */
const nameWithin = (
	passage: Passage,
	start: number,
	end: number,
	scene: Scene,
	isApposed: boolean,
): Phrase | undefined => {
	const comma = isApposed ? undefined : commaBehind(passage, end, scene);
	const beside = comma === undefined ? undefined : phraseAt(passage, comma + 1, scene, true);
	// `el portavoz de la plataforma, Juan Gil`, `deren Sprecher, der Lehrer Horst Wiegand`
	if (beside?.kind === 'name' && isPersonal(passage, beside, scene)) {
		return {...beside, whole: {start, end: beside.whole.end}};
	}

	for (let i = start + 1; i < Math.min(end, start + 1 + beforeName); i++) {
		const isBehindNoun = isFree(passage, i - 1) && !scene.of.has(plainWord(passage, i - 1));
		if (isBehindNoun && isCapital(passage, i)) {
			const name = bareName(passage, i, endOfName(passage, i, scene), scene);
			if (name && isPersonal(passage, name, scene)) {
				const joint = joined(passage, name, scene);
				return {...joint, kind: 'name', whole: {start, end: joint.end}};
			}
		}
	}

	return undefined;
};

const endsPhrase = (word: string, {ends, prepositions, of}: Scene): boolean =>
	!of.has(word) && (ends.has(word) || prepositions.has(word));

/** `el consejero de Transportes`, `die Polizei`, `l'entreprise` */
const descriptionAt = (
	passage: Passage,
	start: number,
	scene: Scene,
	isApposed: boolean,
): Phrase | undefined => {
	if (!opens(passage, start, scene)) {
		return undefined;
	}

	let end = start + 1;
	while (end < start + 1 + longest && isFree(passage, end)) {
		const word = plainWord(passage, end);
		const isLinked = scene.of.has(plainWord(passage, end - 1));
		if (isVerb(passage, end, scene) || endsPhrase(word, scene)) {
			break;
		}

		// A second phrase: `die Frau [der Mann]`
		if (!isLinked && !scene.of.has(word) && opens(passage, end, scene)) {
			break;
		}

		end++;
	}

	while (end > start + 1 && (scene.of.has(plainWord(passage, end - 1)) || opens(passage, end - 1, scene))) {
		end--;
	}

	const isLone = end === start + 1 && !plainWord(passage, start).includes("'");
	const named = isLone ? undefined : nameWithin(passage, start, end, scene, isApposed);
	return isLone ? undefined : (named ?? {start, end, kind: 'description', whole: {start, end}});
};

/** The name behind an office that needs no article: `burgemeester [Jan de Vries]`, `der grüne Abgeordnete [Jan Moe]` */
const nameBehindOffice = (passage: Passage, start: number, scene: Scene): Phrase | undefined => {
	for (let i = start; i < start + 3 && isFree(passage, i); i++) {
		const end = endOfName(passage, i + 1, scene);
		if (isOfficeAt(passage, i) && end > i + 1) {
			const name = bareName(passage, i + 1, end, scene);
			return name && {...name, kind: 'name', whole: {start, end}};
		}
	}

	return undefined;
};

/** What a noun is without a word before it, with the name in it: `kommunens talsperson [Anna Vik]` */
const bareNounsAt = (passage: Passage, start: number, scene: Scene): Phrase | undefined => {
	const end = endOfRun(
		start,
		start + longest,
		i => isFree(passage, i) && !isVerb(passage, i, scene) && !endsPhrase(plainWord(passage, i), scene),
	);
	return end === start
		? undefined
		: (nameWithin(passage, start, end, scene, false) ?? {
				start,
				end,
				kind: 'description',
				whole: {start, end},
			});
};

/**
 * The phrase of whoever says something, where one begins at a token.
 *
 * @param isApposed whether it stands behind another one and a comma: then no third is looked for
 * @returns undefined where none does
 */
export const phraseAt = (
	passage: Passage,
	start: number,
	scene: Scene,
	isApposed = false,
): Phrase | undefined => {
	const word = plainWord(passage, start);
	if (!isFree(passage, start)) {
		return undefined;
	}

	const end = start + 1;
	if (scene.he.has(word) || scene.she.has(word) || scene.they.has(word)) {
		return {start, end, kind: 'pronoun', whole: {start, end}};
	}

	if (isCapital(passage, start) && !opens(passage, start, scene)) {
		const last = endOfName(passage, start, scene);
		const name = bareName(passage, start, last, scene);
		// `Preferiría, dice, …`: the first word of a sentence has a capital anyway.
		const isFirst = start === 0 || /^[.!?:;]$/.test(passage.tokens[start - 1].text);
		if (name && (!isFirst || isNamed(passage, name, scene))) {
			const joint = joined(passage, name, scene);
			return {...joint, kind: 'name', whole: {start, end: Math.max(last, joint.end)}};
		}
	}

	return nameBehindOffice(passage, start, scene) ?? descriptionAt(passage, start, scene, isApposed);
};

/** The same beside its verb, where nouns may stand without a word before them. */
export const phraseBeside = (passage: Passage, start: number, scene: Scene): Phrase | undefined =>
	phraseAt(passage, start, scene) ?? (scene.hasBareNouns ? bareNounsAt(passage, start, scene) : undefined);
