import {danish, dutch, german, norwegian, swedish} from './germanic.js';
import {finnish, indonesian, polish, russian} from './more-tongues.js';
import {french, italian, portuguese, spanish} from './romance.js';
import {type Tongue, toTongue, type WrittenTongue} from './tongue.js';

/** By the first part of their tags; Malay has the verbs of Indonesian. `hasKnownVerbs` tells of the same ones. */
const written: ReadonlyMap<string, WrittenTongue> = new Map([
	['de', german],
	['fr', french],
	['es', spanish],
	['it', italian],
	['pt', portuguese],
	['nl', dutch],
	['sv', swedish],
	['da', danish],
	['no', norwegian],
	['nb', norwegian],
	['nn', norwegian],
	['fi', finnish],
	['pl', polish],
	['ru', russian],
	['id', indonesian],
	['ms', indonesian],
]);

/** Of a language of which nothing is known. */
const nothing = toTongue({verbs: '', from: '', he: '', she: '', they: '', and: '', ends: ''});

/** The verbs of all of them, and what ascribes in one word: a text too short to tell its language has little else. */
const ofAnyLanguage = (): Tongue => {
	const all = [...new Set(written.values())].map(toTongue);
	return {
		...nothing,
		verbs: new Set(all.flatMap(({verbs}) => [...verbs])),
		and: new Set(all.flatMap(({and}) => [...and])),
		from: all.flatMap(({from}) => from.filter(({length}) => length === 1)),
		tags: new Set(all.flatMap(({tags}) => [...tags])),
		hasCapitalNouns: true,
	};
};

/**
 * What is known of a language.
 *
 * @param language a BCP 47 tag, null where it is not known
 */
export const tongueOf = (language: string | null): Tongue => {
	if (language === null) {
		return ofAnyLanguage();
	}

	const known = written.get(language.toLowerCase().split('-')[0]);
	return known ? toTongue(known) : nothing;
};
