import type {Analysis, Quotation, Speaker} from './analysis.js';
import type {Anchor} from './anchor.js';
import type {Correction} from './notes.js';
import {countOwnWords, shareOf} from './own-words.js';
import {speakerId} from './speaker-id.js';

/** By how many characters a quotation is known again: of two that begin alike, one within the other, more than of a place. */
const longestWords = 1000;

/** By what a quotation is known again. */
export const anchorOf = ({start, text}: Quotation): Anchor => ({
	offset: start,
	words: text.slice(0, longestWords),
});

/** The quotation with an anchor's words, of several the one nearest to where they stood. */
const quotationWith = (quotations: readonly Quotation[], at: Anchor): Quotation | undefined => {
	const away = ({start}: Quotation) => Math.abs(start - at.offset);
	return quotations
		.filter(quotation => anchorOf(quotation).words === at.words)
		.reduce<Quotation | undefined>(
			(nearest, one) => (nearest === undefined || away(one) < away(nearest) ? one : nearest),
			undefined,
		);
};

/** The corrections without those of a quotation. */
export const correctionsWithout = (
	{quotations}: Pick<Analysis, 'quotations'>,
	corrections: readonly Correction[],
	id: string,
): readonly Correction[] => corrections.filter(({at}) => quotationWith(quotations, at)?.id !== id);

/** Somebody whom only the person names. */
const newcomer = (name: string, taken: Map<string, number>): Speaker => ({
	id: speakerId(name, taken),
	name,
	kind: /^\p{Lu}/u.test(name) ? 'person' : 'unnamed',
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
 * @param found what the program has found
 * @param corrections of two for one quotation the later one holds; one whose words are gone holds for nothing
 * @returns the same where none holds; else each such quotation has the speakers that the person names, is `checked`, and
 *   surely theirs
 */
export const corrected = (found: Analysis, corrections: readonly Correction[]): Analysis => {
	const namesOf = new Map<string, readonly string[]>();
	for (const {at, speakers} of corrections) {
		const quotation = quotationWith(found.quotations, at);
		if (quotation !== undefined) {
			namesOf.set(quotation.id, speakers);
		}
	}

	if (namesOf.size === 0) {
		return found;
	}

	// Of two of one name it is the first, unless the other was found to say it.
	const known = new Map(found.speakers.toReversed().map(speaker => [speaker.name, speaker]));
	const taken = new Map(found.speakers.map(({id}) => [id, 1]));
	const newcomers: Speaker[] = [];
	const nameOf = new Map(found.speakers.map(({id, name}) => [id, name]));
	const idOf = (name: string, {speakers}: Quotation): string => {
		const own = speakers.find(id => nameOf.get(id) === name);
		if (own !== undefined) {
			return own;
		}

		const speaker = known.get(name) ?? newcomer(name, taken);
		if (!known.has(name)) {
			known.set(name, speaker);
			newcomers.push(speaker);
		}

		return speaker.id;
	};
	const quotations = found.quotations.map((quotation): Quotation => {
		const names = namesOf.get(quotation.id);
		if (names === undefined) {
			return quotation;
		}

		const speakers = [...new Set(names.map(name => idOf(name, quotation)))];
		const isConfirmed =
			speakers.length === quotation.speakers.length && speakers.every(id => quotation.speakers.includes(id));
		return {
			...quotation,
			speakers,
			// What led elsewhere is no evidence.
			chain: isConfirmed ? quotation.chain : [],
			// Nobody’s words are as surely somebody’s as they were found to be.
			confidence: speakers.length > 0 ? 1 : quotation.confidence,
			checked: isConfirmed ? 'confirmed' : 'corrected',
		};
	});
	const speakers = recounted(found.article.text, [...found.speakers, ...newcomers], quotations);
	return {...found, speakers, quotations};
};
