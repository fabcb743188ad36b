import type {Quotation} from '../../document/analysis.js';
import {contains} from '../../document/span.js';
import type {Character} from '../cast/character.js';
import {haveTitleCase} from '../grammar/titles.js';

/** How many words somebody’s words have at least to be known again outside headings; fewer may be a term: `the housing gap`. */
const leastWords = 4;

/** How many places that begin alike are compared. */
const mostTried = 20;

const capitalisedWordsOf = ({quoted}: Quotation): string[] =>
	quoted.flatMap(({text}) => text.match(/[\p{L}\p{N}]+/gu) ?? []);

const wordsOf = (quotation: Quotation): string[] =>
	capitalisedWordsOf(quotation).map(word => word.toLowerCase());

/** Whether some words of a quotation have the capitals of a title, but for what follows an apostrophe. */
const isTitleAt = (quotation: Quotation, start: number, length: number): boolean =>
	haveTitleCase(
		capitalisedWordsOf(quotation)
			.slice(start, start + length)
			.filter(word => word.length > 2),
	);

const keyAt = (words: readonly string[], at: number, length = leastWords): string =>
	words.slice(at, at + length).join(' ');

type Place = {readonly said: Quotation; readonly words: readonly string[]; readonly at: number};

/** Where some words are said, the first of those places, and by whom all in all. */
type Told = {readonly places: Place[]; readonly speakers: Set<Character | undefined>};

/** A quotation that repeats another one, and how sure it is at most that the same says it. */
type Echo = {readonly said: Quotation; readonly most: number};

/** A single word that tells something has so many letters at least. */
const longWord = 6;

/** Whether a word of a quotation is no name or title in it, nor denied: `“It is not [dangerous]”`, `“[Hamlet] is long”` */
const isTelling = ({quoted}: Quotation, word: string, before: string | undefined): boolean =>
	word.length >= longWord &&
	quoted.some(({text}) => text.includes(word)) &&
	!/^(?:no|never|not|t)$/.test(before ?? '');

/** How sure it is at most that words are somebody’s who says the same elsewhere; few may be said by others as well. */
const mostIfLong = 0.8;
const mostIfShort = 0.6;

/**
 * Finds what a heading or a caption repeats of somebody’s words: `“A very long night”` above an article in which the
 * mayor says that it was “a very long night for all of us”. What a heading has in marks is taken from the text, as a rule:
 * there one word is enough, if no one else is known to say it. Each word is looked up, so that the time is linear.
 *
 * @param quotations in the order of the text
 * @param speakerOf who alone says a quotation, as far as that is known: of a joint statement, nobody said all
 * @param isHeading whether a quotation stands in a title or a heading
 * @returns of each quotation that repeats another one, the one that somebody is known to say
 */
export const findEchoes = (
	quotations: readonly Quotation[],
	speakerOf: (quotation: Quotation) => Character | undefined,
	isHeading: (quotation: Quotation) => boolean,
): ReadonlyMap<Quotation, Echo> => {
	const echoes = new Map<Quotation, Echo>();
	const loose = quotations.flatMap(quotation => {
		const words = quotation.source || speakerOf(quotation) ? [] : wordsOf(quotation);
		return words.length >= leastWords || (words.length > 0 && isHeading(quotation))
			? [{quotation, words}]
			: [];
	});
	if (loose.length === 0) {
		return echoes;
	}

	const told = new Map(
		loose.map(({words}): [string, Told] => [keyAt(words, 0), {places: [], speakers: new Set()}]),
	);
	const lengths = [...new Set(loose.map(({words}) => Math.min(leastWords, words.length)))];
	for (const said of quotations.filter(speakerOf)) {
		const words = wordsOf(said);
		for (let at = 0; at < words.length; at++) {
			for (const length of lengths) {
				const here = at + length <= words.length ? told.get(keyAt(words, at, length)) : undefined;
				here?.speakers.add(speakerOf(said));
				if (here && here.places.length < mostTried) {
					here.places.push({said, words, at});
				}
			}
		}
	}

	for (const {quotation, words} of loose) {
		const {places, speakers} = told.get(keyAt(words, 0)) as Told;
		const isLong = words.length >= leastWords;
		const isTitle = !isHeading(quotation) && isTitleAt(quotation, 0, words.length);
		const first = places.find(
			({said, words: own, at}) =>
				// `“They asked [whether he knew],” she said` repeats nothing.
				!said.quoted.some(marked => contains(marked, quotation)) &&
				// Nor does an answer in which somebody else is quoted.
				!(quotation.cue === null && contains(quotation, said)) &&
				words.every((word, i) => own[at + i] === word) &&
				// `They played “The Long Road”`: a title has its capitals wherever it stands, and is nobody's words.
				!(isTitle && isTitleAt(said, at, words.length)) &&
				(words.length > 1 || isTelling(said, words[0], own[at - 1])),
		);
		if (first && (isLong || speakers.size === 1)) {
			echoes.set(quotation, {said: first.said, most: isLong ? mostIfLong : mostIfShort});
		}
	}

	return echoes;
};

/**
 * Finds what a page tells twice word for word, as above an article and in it, where only one of the two places tells of whom:
 * `She added that the bridge would close.`, before anybody is named.
 *
 * @param isAttributed whether it is known whose a quotation is
 * @returns of each quotation that is nobody's as yet, the first with the same words that is somebody's
 */
export const findRepeated = (
	quotations: readonly Quotation[],
	isAttributed: (quotation: Quotation) => boolean,
): ReadonlyMap<Quotation, Echo> => {
	const keyOf = ({cue, text}: Quotation): string => `${cue?.text}: ${text}`;
	const told = new Map<string, Quotation>();
	for (const said of quotations) {
		if (isAttributed(said) && !told.has(keyOf(said))) {
			told.set(keyOf(said), said);
		}
	}

	return new Map(
		quotations.flatMap((quotation): Array<[Quotation, Echo]> => {
			const said = told.get(keyOf(quotation));
			return quotation.source &&
				said &&
				!isAttributed(quotation) &&
				quotation.text.split(/\s+/).length >= leastWords
				? [[quotation, {said, most: mostIfLong}]]
				: [];
		}),
	);
};
