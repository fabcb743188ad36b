import {type Analysis, asFound, type Quotation, type Speaker} from './analysis.js';
import type {Anchor} from './anchor.js';
import {cleanLine} from './clean.js';
import {truncate} from './columns.js';
import {speakersNamed} from './named-speakers.js';
import type {Correction} from './notes.js';
import {countOwnWords, shareOf} from './own-words.js';
import {speakerId} from './speaker-id.js';
import {count} from './wording.js';

/** By how many characters a quotation is known again: two that begin alike, one within the other, have to be told apart. */
const longestWords = 1000;

/** By what a quotation is known again. */
export const anchorOf = ({start, text}: Quotation): Anchor => ({
	offset: start,
	words: text.slice(0, longestWords),
});

/** How far a quotation moves at most where an article is edited, in UTF-16 units: further off it is another one. */
const furthest = 5000;

/** What finds the quotation that an anchor stands for: the one with its words, of several the nearest to where they stood. */
const finderIn = (quotations: readonly Quotation[]): ((at: Anchor) => Quotation | undefined) => {
	const byWords = new Map<string, Quotation[]>();
	for (const quotation of quotations) {
		const {words} = anchorOf(quotation);
		const alike = byWords.get(words);
		if (alike === undefined) {
			byWords.set(words, [quotation]);
		} else {
			alike.push(quotation);
		}
	}

	return ({offset, words}) => {
		const away = ({start}: Quotation) => Math.abs(start - offset);
		const [nearest] = (byWords.get(words) ?? []).toSorted((a, b) => away(a) - away(b));
		return nearest !== undefined && away(nearest) <= furthest ? nearest : undefined;
	};
};

/** The corrections without those of some quotations. */
export const correctionsWithout = (
	{quotations}: Pick<Analysis, 'quotations'>,
	corrections: readonly Correction[],
	ids: readonly string[],
): readonly Correction[] => {
	const find = finderIn(quotations);
	return corrections.filter(({at}) => !ids.includes(find(at)?.id ?? ''));
};

/** What is no name: `a clerk`, `the Foreign Office spokesman`, `neighbours`; not every script has capitals. */
const nameless = /^(?:an?|the)\s|^\p{Ll}[^\p{Lu}]*$/u;

/** The corrections that hold for nothing, since their words are gone. */
export const lostCorrections = (
	{quotations}: Pick<Analysis, 'quotations'>,
	corrections: readonly Correction[],
): readonly Correction[] => {
	// Most people have corrected nothing: then no quotation is looked at.
	const find = corrections.length === 0 ? undefined : finderIn(quotations);
	return corrections.filter(({at}) => find?.(at) === undefined);
};

/** How much of words that are gone is told, in columns. */
const mostTold = 40;

/** What is told of them, at least one: `the words of 2 corrections are gone: “It was the fog,” …` */
export const lostInWords = (lost: readonly Correction[]): string => {
	const words = truncate(cleanLine(lost[0].at.words), mostTold);
	return `the words of ${count(lost.length, 'correction')} are gone: ${words}${lost.length > 1 ? ' …' : ''}`;
};

/** Somebody whom only the person names. */
const newcomer = (name: string, taken: Map<string, number>): Speaker => ({
	id: speakerId(name, taken),
	name,
	kind: nameless.test(name) ? 'unnamed' : 'person',
	role: null,
	aliases: [],
	mentions: [],
	quotations: [],
	quotedWords: 0,
	share: 0,
});

/** The speakers with what is theirs after quotations have changed hands; who is left with none is no speaker. */
const recounted = (
	text: string,
	speakers: readonly Speaker[],
	quotations: readonly Quotation[],
): Speaker[] => {
	const counted = countOwnWords(
		text,
		quotations,
		({verbatim, kind}) => verbatim && kind !== 'direct',
		quotation => quotation.speakers,
	);
	const wordsOf = (own: readonly Quotation[]) =>
		own.reduce((sum, quotation) => sum + (counted.get(quotation) ?? 0), 0);
	const all = wordsOf(quotations.filter(quotation => quotation.speakers.length > 0));
	const said = new Map<string, Quotation[]>();
	for (const quotation of quotations) {
		for (const id of quotation.speakers) {
			const own = said.get(id);
			if (own === undefined) {
				said.set(id, [quotation]);
			} else {
				own.push(quotation);
			}
		}
	}

	return speakers.flatMap(speaker => {
		const own = said.get(speaker.id) ?? [];
		const quotedWords = wordsOf(own);
		return own.length === 0
			? []
			: {...speaker, quotations: own.map(({id}) => id), quotedWords, share: shareOf(quotedWords, all)};
	});
};

/**
 * The analysis with what a person says of whose words the quotations are.
 *
 * @param analysis what the program has found; what was corrected in it before is forgotten
 * @param corrections of two for one quotation the later one holds; one whose words are gone holds for nothing
 * @returns as it was found where none holds; else each such quotation has the speakers that the person names, is `checked`, and
 *   surely theirs
 */
export const corrected = (analysis: Analysis, corrections: readonly Correction[]): Analysis => {
	const found = asFound(analysis);
	if (corrections.length === 0) {
		return found;
	}

	const find = finderIn(found.quotations);
	const namesOf = new Map<Quotation, readonly string[]>();
	for (const {at, speakers} of corrections) {
		const quotation = find(at);
		if (quotation !== undefined) {
			namesOf.set(quotation, speakers);
		}
	}

	if (namesOf.size === 0) {
		return found;
	}

	const newcomers = new Map<string, Speaker>();
	const taken = new Map(found.speakers.map(({id}) => [id, 1]));
	const idOf = (name: string, quotation: Quotation): string => {
		// A name that was found may have become a longer one since: `Lavrov` is Sergey Lavrov.
		const called = speakersNamed(found, name);
		const known =
			called.find(({id}) => quotation.speakers.includes(id)) ??
			(called.length === 1 || called[0]?.name === name ? called[0] : newcomers.get(name));
		const speaker = known ?? newcomer(name, taken);
		if (known === undefined) {
			newcomers.set(name, speaker);
		}

		return speaker.id;
	};
	// In the order of the corrections: whom a later one names comes behind those who are there already.
	const idsOf = new Map(
		[...namesOf].map(([quotation, names]) => [
			quotation,
			[...new Set(names.map(name => idOf(name, quotation)))],
		]),
	);
	const quotations = found.quotations.map((quotation): Quotation => {
		const speakers = idsOf.get(quotation);
		if (speakers === undefined) {
			return quotation;
		}

		const isConfirmed =
			speakers.length === quotation.speakers.length && speakers.every(id => quotation.speakers.includes(id));
		const {doubt: _, ...certain} = quotation;
		return {
			...certain,
			speakers,
			// What led elsewhere is no evidence.
			chain: isConfirmed ? quotation.chain : [],
			// Nobody’s words are as surely somebody’s as they were found to be.
			confidence: speakers.length > 0 ? 1 : quotation.confidence,
			checked: isConfirmed ? 'confirmed' : 'corrected',
		};
	});
	const speakers = recounted(found.article.text, [...found.speakers, ...newcomers.values()], quotations);
	return {...found, speakers, quotations, found};
};
