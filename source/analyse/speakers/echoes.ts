import type {Quotation} from '../../document/analysis.js';
import {contains} from '../../document/span.js';

/** How many words somebody’s words have at least to be known again; fewer may be a term: `the housing gap`. */
const leastWords = 4;

/** How many places that begin alike are compared. */
const mostTried = 20;

const wordsOf = ({quoted}: Quotation): string[] =>
	quoted.flatMap(({text}) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const keyAt = (words: readonly string[], at: number): string => words.slice(at, at + leastWords).join(' ');

type Place = {readonly said: Quotation; readonly words: readonly string[]; readonly at: number};

/**
 * Finds what a heading or a caption repeats of somebody’s words: `“A very long night”` above an article in which the
 * mayor says that it was “a very long night for all of us”. Each word is looked up, so that the time is linear.
 *
 * @param quotations in the order of the text
 * @param isAttributed whether one person or body is known to say a quotation: of a joint statement, nobody said all
 * @returns of each quotation that repeats another one, the one that somebody is known to say
 */
export const findEchoes = (
	quotations: readonly Quotation[],
	isAttributed: (quotation: Quotation) => boolean,
): ReadonlyMap<Quotation, Quotation> => {
	const echoes = new Map<Quotation, Quotation>();
	const loose = quotations.flatMap(quotation => {
		const words = quotation.source || isAttributed(quotation) ? [] : wordsOf(quotation);
		return words.length >= leastWords ? [{quotation, words}] : [];
	});
	if (loose.length === 0) {
		return echoes;
	}

	const places = new Map(loose.map(({words}): [string, Place[]] => [keyAt(words, 0), []]));
	for (const said of quotations.filter(isAttributed)) {
		const words = wordsOf(said);
		for (let at = 0; at + leastWords <= words.length; at++) {
			const alike = places.get(keyAt(words, at));
			if (alike && alike.length < mostTried) {
				alike.push({said, words, at});
			}
		}
	}

	for (const {quotation, words} of loose) {
		const place = places.get(keyAt(words, 0))?.find(
			({said, words: own, at}) =>
				// `“They asked [whether he knew],” she said` repeats nothing.
				!said.quoted.some(marked => contains(marked, quotation)) &&
				// Nor does an answer in which somebody else is quoted.
				!(quotation.cue === null && contains(quotation, said)) &&
				words.every((word, i) => own[at + i] === word),
		);
		if (place) {
			echoes.set(quotation, place.said);
		}
	}

	return echoes;
};
