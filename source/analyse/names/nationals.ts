/** What somebody is by birth, where it is said of them: `the Swede`, `the North Korean`. */
import type {Token} from '../passage/tokens.js';
import {pairs} from '../words/name-words.js';
import {demonyms, peoples} from '../words/place-words.js';
import {isCapitalised} from './capitals.js';
import type {Nominal} from './nominal.js';

/** The countries of those whom a noun calls by theirs that does not end as most do (see {@link byEnding}). */
export const countryOfNational: ReadonlyMap<string, string> = pairs(`
	scot scotland, scotsman scotland, scotswoman scotland, spaniard spain, dane denmark, swede sweden, pole poland, briton britain,
	turk turkey, finn finland, serb serbia, croat croatia, czech czechia, kiwi zealand, zealander zealand, icelander iceland,
	welshman wales, welshwoman wales, irishman ireland, irishwoman ireland, englishman england, englishwoman england,
	frenchman france, frenchwoman france, dutchman netherlands, dutchwoman netherlands, filipino philippines, filipina philippines,
	argentinian argentina, argentine argentina, slovak slovakia, slovene slovenia, afghan afghanistan, uzbek uzbekistan, kazakh kazakhstan, thai thailand, greek greece,
	portuguese portugal, saudi arabia, luxembourger luxembourg, bosniak bosnia, somali somalia`);

/** Demonyms that are nouns as well by how they end: `the Italian`, `the Israeli`; `the Republican` is of a party. */
const byEnding = /^(?!republican|christian)\p{Ll}+(?:an|[aei]li|raqi|stani|deshi)$/u;

/** What a country shares its name with another behind. */
const side = /^(?:north|south|east|west|new|latin|central)$/;

/** What may tell more of somebody before that, and no other country: `the 29-year-old Swede`, `the veteran Dane`. */
const moreOf =
	/-(?:year-old|handed|footed|seeded)$|^(?:young|younger|older|elder|teenage|veteran|retired|former|tall|burly|bearded|experienced|popular|unseeded|injured)$/;

const isNoun = (word: string): boolean =>
	countryOfNational.has(word) || (demonyms.has(word) && !peoples.has(word) && byEnding.test(word));

/** Whether a phrase calls somebody by where they come from, and tells no more than their age or looks beside it. */
export const isNational = ({head, words}: Pick<Nominal, 'head' | 'words'>): boolean =>
	words[0] === 'the' &&
	isNoun(head) &&
	words.slice(1, -1).every((word, i) => moreOf.test(word) || (side.test(word) && i === words.length - 3));

/** Whether capitals call somebody so, and are no name: `the [South African]`, but not `the [Swede] Group` */
export const isNationalAt = (tokens: readonly Token[], start: number, end: number): boolean => {
	if (!isNoun(tokens[end - 1].lower) || isCapitalised(tokens[end])) {
		return false;
	}

	let before = start - 1;
	while (moreOf.test(tokens[before]?.lower ?? '')) {
		before--;
	}

	return (
		/^(?:the|an?|another|fellow)$/.test(tokens[before]?.lower ?? '') &&
		(end - start === 1 || (end - start === 2 && side.test(tokens[start].lower)))
	);
};
