import {fold} from './accents.js';
import type {Analysis, Speaker} from './analysis.js';

/** Forms of address, in small letters. */
const addresses =
	/^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baron|baroness|judge|justice|rev|reverend|father|sister|capt|captain|sgt|sergeant|col|colonel|gen|general|president|senator|sen|rep|gov|governor|mayor|councillor|cllr|chief|minister|king|queen|prince|princess|pope|st)$/;

const articles = /^(?:the|an?)$/;

/** Mentions that may stand for anybody: nobody is asked for by them. */
const pronouns =
	/^(?:i|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|mine|one|this|that|these|those|who|whom|which|what|some|others?|both|all|many|few)$/;

/** The words of a name: `O’Neill` and `O'Neill` have the same, and `al-Khatib` two. */
const wordsIn = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Some words without those at their head that are no part of a name; the last one always is. */
const without = (words: readonly string[], isNone: (word: string) => boolean): readonly string[] => {
	const first = words.findIndex((word, i) => i === words.length - 1 || !isNone(word));
	return words.slice(Math.max(0, first));
};

/** The words of a name in one: `The Post` is `post`. */
const whole = (name: string): string => without(wordsIn(name), word => articles.test(word)).join(' ');

/** The same without the form of address: `Mr. Obama` is `obama`. */
const bare = (name: string): string =>
	without(wordsIn(name), word => articles.test(word) || addresses.test(word)).join(' ');

/** All that the text has for each speaker: names, and the mentions that were led to them. */
const calledIn = ({
	speakers,
	quotations,
}: Pick<Analysis, 'speakers' | 'quotations'>): ReadonlyMap<string, ReadonlySet<string>> => {
	const called = new Map(
		speakers.map(({id, aliases, mentions}) => [id, new Set([...aliases, ...mentions.map(({text}) => text)])]),
	);
	for (const {source, speakers: ids} of quotations) {
		if (source !== null && !wordsIn(source.text).every(word => pronouns.test(word))) {
			for (const id of ids) {
				called.get(id)?.add(source.text);
			}
		}
	}

	return called;
};

/** Those who have the words of a name in their name or in what else they are called, those whom the text names first. */
const withWordsOf = (speakers: readonly Speaker[], name: string): Speaker[] => {
	const calledBy = (words: readonly string[]): Speaker[] =>
		speakers.filter(speaker => {
			const own = wordsIn([speaker.name, ...speaker.aliases].join(' '));
			return words.length > 0 && words.every(word => own.includes(word));
		});
	const wanted = wordsIn(name);
	const all = calledBy(wanted);
	// `Lord Farrow`, `Mr Justice Amin`: a name is told without the form of address before it; `Foreign Minister` is none.
	const first = wanted.findIndex(word => !addresses.test(word));
	const called = all.length > 0 ? all : calledBy(first === -1 ? [] : wanted.slice(first));
	const named = called.filter(({kind}) => kind !== 'unnamed');
	return named.length > 0 ? named : called;
};

/** What joins the words of an office, and is left out by whoever asks for it. */
const joining = /^(?:the|an?|and|at|for|from|in|of|on|to|with)$/;
/** What makes another office of one: the deputy director is not the director. */
const rank = /^(?:acting|assistant|associate|deputy|ex|former|vice)$/;

/**
 * The word that says what somebody is, of an office: `mayor` of `mayor of Elsby`, `manager` of `Lund campaign manager`. The
 * `Ministry of Trade spokesman` is no ministry; capitals behind a comma may as well go on with for whom somebody is it.
 */
const headOf = (office: string, i: number): string | undefined => {
	const [first] = office.split(/\s(?:at|for|from|in|of|on|that|to|who|with)\s/, 1);
	const isTheirs = /^\p{Lu}\S*$/u.test(first) && /\s\p{Ll}\S*$/u.test(office);
	const own = isTheirs ? office : first;
	return i === 0 || /(?:^|\s)\p{Ll}\S*$/u.test(own) ? wordsIn(own).at(-1) : undefined;
};

/** Those whose office it is, with their name or without: `Mayor of Elsby`, `Elsby Mayor Ida Holm`. */
const inOffice = (speakers: readonly Speaker[], name: string): Speaker[] => {
	const wanted = wordsIn(name).filter(word => !joining.test(word));
	return speakers.filter(({name: own, role, aliases}) => {
		const words = wordsIn([own, role, ...aliases].join(' '));
		const offices = (role ?? '').split(/,|&|\band\b/).map(office => office.trim());
		return (
			wanted.every(word => words.includes(word)) &&
			offices.some(
				(office, i) =>
					wanted.includes(headOf(office, i) ?? '') &&
					wordsIn(office).every(word => !rank.test(word) || wanted.includes(word)),
			)
		);
	});
};

/**
 * Finds the speakers whom a person means by a name. Letter case, accents, an article before it and what stands between its
 * words do not matter.
 *
 * - Those of exactly this name or id; else those for whom the text has exactly this, `Mr. Obama` or `the spokesman`; else the
 *   same without the form of address.
 * - Else all who have its words in their name or in what else they are called, as `Larsen`; also where a surname alone
 *   stands for one of several who bear it, whom the text may call by it only where they are meant. Sources that the text
 *   does not name come into question where nobody else does: who asks for `Larsen` does not mean `Larsen’s lawyer`.
 * - Else, and beside sources without a name, those whose office it is: `the mayor of Elsby`, `Foreign Minister`.
 */
export const speakersNamed = (
	analysis: Pick<Analysis, 'speakers' | 'quotations'>,
	name: string,
): readonly Speaker[] => {
	const {speakers} = analysis;
	const [wanted, surname] = [whole(name), bare(name)];
	const exact = speakers.filter(
		({id, name: own}) => wanted !== '' && [id, own].some(one => whole(one) === wanted),
	);
	if (exact.length > 0 || wanted === '') {
		return exact;
	}

	const called = calledIn(analysis);
	const calledSo = (isSo: (one: string) => boolean): Speaker[] =>
		speakers.filter(({id, name: own}) => [own, ...(called.get(id) ?? [])].some(isSo));
	const sharing = withWordsOf(speakers, name);
	// One person beside what bears their name, as a university may, is who is called so.
	const isShared =
		sharing.length > 1 &&
		sharing[0].kind !== 'unnamed' &&
		sharing.filter(({kind}) => kind === 'person').length !== 1 &&
		/^\S+$/.test(surname);
	const asWritten = isShared && wanted === surname ? [] : calledSo(one => whole(one) === wanted);
	const asNamed = asWritten.length > 0 || isShared ? asWritten : calledSo(one => bare(one) === surname);
	if (asNamed.length > 0 || sharing.some(({kind}) => kind !== 'unnamed')) {
		return asNamed.length > 0 ? asNamed : sharing;
	}

	const meant = new Set([...sharing, ...inOffice(speakers, name)]);
	return speakers.filter(one => meant.has(one));
};
