import {fold} from './accents.js';
import type {Analysis, Quotation, Speaker} from './analysis.js';
import type {QuotationKind} from './choices.js';

type Selection = {
	/**
	 * A speaker's id, a name, an alias, or whole words of these, as a surname is, which several may share. Letter case,
	 * accents and what stands between the words do not matter; see `speakersNamed`.
	 */
	readonly speaker?: string | undefined;
	readonly kind?: QuotationKind | undefined;
};

/** Forms of address, in small letters. */
const addresses =
	/^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baron|baroness|judge|justice|rev|reverend|father|sister|capt|captain|sgt|sergeant|col|colonel|gen|general|president|senator|sen|rep|gov|governor|mayor|councillor|cllr|chief|minister|king|queen|prince|princess|pope|st)$/;

/** The words of a name: `O’Neill` and `O'Neill` have the same, and `al-Khatib` two. */
const wordsIn = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Finds the speakers whom a person means by a name: those of exactly this name, or else all who have its words in their name
 * or in what else they are called. Sources that the text does not name come into question where nobody else does: who
 * asks for `Larsen` does not mean `Larsen’s lawyer`.
 */
export const speakersNamed = (speakers: readonly Speaker[], name: string): Speaker[] => {
	const wanted = wordsIn(name);
	const whole = wanted.join(' ');
	const exact = speakers.filter(
		({id, name: own}) => whole !== '' && [id, own].some(one => wordsIn(one).join(' ') === whole),
	);
	if (exact.length > 0 || wanted.length === 0) {
		return exact;
	}

	const calledBy = (words: readonly string[]): Speaker[] =>
		speakers.filter(speaker => {
			const own = wordsIn([speaker.name, ...speaker.aliases].join(' '));
			return words.length > 0 && words.every(word => own.includes(word));
		});
	const all = calledBy(wanted);
	// `Lord Farrow`, `Mr Justice Amin`: a name is told without the form of address before it; `Foreign Minister` is none.
	const first = wanted.findIndex(word => !addresses.test(word));
	const called = all.length > 0 ? all : calledBy(first === -1 ? [] : wanted.slice(first));
	const named = called.filter(({kind}) => kind !== 'unnamed');
	return named.length > 0 ? named : called;
};

/** A test for quotations: whether the selection keeps one. */
export const selector = (
	speakers: readonly Speaker[],
	{speaker, kind}: Selection,
): ((quotation: Quotation) => boolean) => {
	const ids = speaker === undefined ? undefined : new Set(speakersNamed(speakers, speaker).map(({id}) => id));
	return quotation =>
		(kind === undefined || quotation.kind === kind) &&
		(ids === undefined || quotation.speakers.some(id => ids.has(id)));
};

/**
 * Keeps only the selected quotations, and the speakers who are left with any. How many words a speaker has, and what
 * share of all, stays as it is in the whole article.
 */
export const select = (analysis: Analysis, selection: Selection): Analysis => {
	if (selection.speaker === undefined && selection.kind === undefined) {
		return analysis;
	}

	const quotations = analysis.quotations.filter(selector(analysis.speakers, selection));
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
 * Keeps only the speakers who have a selected quotation, with all that they say: what is told of a speaker counts it
 * all. Who only shares a quotation with a speaker who is asked for is not asked for.
 */
export const selectSpeakers = (analysis: Analysis, selection: Selection): Analysis => {
	const {speakers} = analysis;
	const asked = selection.speaker === undefined ? speakers : speakersNamed(speakers, selection.speaker);
	const kept = new Set(select(analysis, selection).speakers.map(({id}) => id));
	return {...analysis, speakers: asked.filter(({id}) => kept.has(id))};
};

/** The speakers in the order in which they are shown: those who are quoted most first. */
export const byShare = (speakers: readonly Speaker[]): Speaker[] =>
	speakers.toSorted((a, b) => b.share - a.share || b.quotations.length - a.quotations.length);
