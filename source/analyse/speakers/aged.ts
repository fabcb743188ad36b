import type {Cast} from '../cast/cast.js';
import type {Character} from '../cast/character.js';
import type {Nominal} from '../names/nominal.js';
import type {Gender} from '../words/given-names.js';
import {genderOfRole} from '../words/role-nouns.js';
import {nobody, type Resolution} from './discourse.js';

/** Nouns for people of an age, in years: the youngest and the oldest. */
const ages: ReadonlyMap<string, readonly [number, number]> = new Map([
	['teen', [13, 19]],
	['teenager', [13, 19]],
	['schoolboy', [5, 18]],
	['schoolgirl', [5, 18]],
	['pensioner', [60, 110]],
	['sexagenarian', [60, 69]],
	['septuagenarian', [70, 79]],
	['octogenarian', [80, 89]],
	['nonagenarian', [90, 99]],
	['centenarian', [100, 120]],
]);

/**
 * Behind a name: `, 56,`, ` (56)`, `, aged 56,`, ` is 56.`, ` was 56.`, `, who is 56,`; but neither `, 56 miles away` nor `,
 * 56,000 of whom`.
 */
const told = /^(?:,| \(|,? who is| is| was) ?(?:aged )?(\d{1,3})(?=[),.;:”"]|$| and | who )(?![,.]\d)/;

/** Who has which age, by the text: worked out once for an article, since it may speak of many ages. */
const agesIn = new WeakMap<Cast, Map<number, Set<Character>>>();

const gatherAges = (text: string, {of}: Cast): Map<number, Set<Character>> => {
	const aged = new Map<number, Set<Character>>();
	for (const [{end}, character] of of) {
		const age = Number(told.exec(text.slice(end, end + 20))?.[1] ?? Number.NaN);
		if (character.kind === 'person' && !Number.isNaN(age)) {
			aged.set(age, (aged.get(age) ?? new Set()).add(character));
		}
	}

	return aged;
};

/** The one person of some ages and of a gender; nobody where there are two, however many more there are. */
const onlyOne = (
	aged: ReadonlyMap<number, ReadonlySet<Character>>,
	[from, to]: readonly [number, number],
	gender: Gender | null,
): Character | undefined => {
	let only: Character | undefined;
	for (let age = from; age <= to; age++) {
		for (const character of aged.get(age) ?? []) {
			if (gender && character.gender && character.gender !== gender) {
				continue;
			}

			if (only !== undefined && only !== character) {
				return undefined;
			}

			only = character;
		}
	}

	return only;
};

/** Whom `the 56-year-old` and `the teenager` mean: the one person whose age the text tells so, `Max Berg, 56,`. */
export const resolveAged = (text: string, {head, words}: Nominal, cast: Cast): Resolution => {
	const years = Number(/^(\d{1,3})-year-old$/.exec(head)?.[1] ?? Number.NaN);
	const range = ages.get(head) ?? ([years, years] as const);
	if (Number.isNaN(range[0]) || words[0] !== 'the') {
		return nobody;
	}

	const known = agesIn.get(cast) ?? gatherAges(text, cast);
	agesIn.set(cast, known);
	const meant = onlyOne(known, range, genderOfRole(head));
	return meant ? {characters: [meant], probability: 0.9} : nobody;
};
