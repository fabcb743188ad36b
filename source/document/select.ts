import type {Analysis, Quotation, Speaker} from './analysis.js';
import {kindsIn, quotationKinds, type WantedKinds} from './choices.js';
import {speakersNamed} from './named-speakers.js';

/** Which quotations are kept of an analysis: those of a speaker, of a kind or several, or both. */
export type Selection = {
	/**
	 * What a speaker is called: an id, a name, or a mention that stands for them, as `Mr. Obama`; else whole words of a name, as
	 * a surname is, which several may share; else an office, as `mayor of Elsby`. Letter case and accents do not matter; a pronoun is nobody.
	 */
	readonly speaker?: string | undefined;
	/** How much of it stands in quotation marks; of several kinds each is kept, and of an empty list none. */
	readonly kind?: WantedKinds | undefined;
};

/**
 * A test for quotations: whether the selection keeps one.
 *
 * @throws {RangeError} where there is no such kind
 */
export const selector = (
	analysis: Pick<Analysis, 'speakers' | 'quotations'>,
	{speaker, kind}: Selection,
): ((quotation: Quotation) => boolean) => {
	const ids = speaker === undefined ? undefined : new Set(speakersNamed(analysis, speaker).map(({id}) => id));
	const kinds = kind === undefined ? undefined : kindsIn(kind);
	for (const one of kinds ?? []) {
		if (!quotationKinds.includes(one)) {
			throw new RangeError(`there is no kind ${String(one)}`);
		}
	}

	return quotation =>
		(kinds === undefined || kinds.includes(quotation.kind)) &&
		(ids === undefined || quotation.speakers.some(id => ids.has(id)));
};

/**
 * Keeps only the selected quotations, and the speakers who are left with any, as `--speaker` and `--kind` do. How many words
 * a speaker has, and what share of all, stays as it is in the whole article.
 *
 * @throws {RangeError} where there is no such kind
 */
export const select = (analysis: Analysis, selection: Selection): Analysis => {
	if (selection.speaker === undefined && selection.kind === undefined) {
		return analysis;
	}

	const quotations = analysis.quotations.filter(selector(analysis, selection));
	const kept = new Set(quotations.map(({id}) => id));
	return {
		...analysis,
		quotations,
		speakers: analysis.speakers
			.map(speaker => ({...speaker, quotations: speaker.quotations.filter(id => kept.has(id))}))
			.filter(speaker => speaker.quotations.length > 0),
	};
};

/**
 * Keeps only the speakers who have a selected quotation, with all that they say, as the command line does where it lists
 * speakers: what is told of a speaker counts it all. Who only shares a quotation with a speaker who is asked for is not asked for.
 *
 * @throws {RangeError} where there is no such kind
 */
export const selectSpeakers = (analysis: Analysis, selection: Selection): Analysis => {
	const {speakers} = analysis;
	const asked = selection.speaker === undefined ? speakers : speakersNamed(analysis, selection.speaker);
	const kept = new Set(select(analysis, selection).speakers.map(({id}) => id));
	return {...analysis, speakers: asked.filter(({id}) => kept.has(id))};
};

/** The speakers in the order in which they are shown: those who are quoted most first. */
export const byShare = (speakers: readonly Speaker[]): Speaker[] =>
	speakers.toSorted((a, b) => b.share - a.share || b.quotations.length - a.quotations.length);
