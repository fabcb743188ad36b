/** Who is whose relative: where Tom is told to be her husband, `his wife` is she. */
import type {Character} from '../cast/character.js';
import {genderOfRole} from '../words/role-nouns.js';
import {nobody, type Resolution} from './discourse.js';

const siblings = /^(?:brother|sister|sibling|twin|half-brother|half-sister|stepbrother|stepsister)$/;
const spouses =
	/^(?:husband|wife|spouse|widow|widower|fiancé|fiancée|boyfriend|girlfriend|ex-husband|ex-wife|ex-partner)$/;
const parents = /^(?:mother|father|mum|mom|dad|parent|stepmother|stepfather)$/;
const children = /^(?:son|daughter|stepson|stepdaughter)$/;
const elders = /^(?:grandmother|grandfather|grandparent)$/;
const grandchildren = /^(?:grandson|granddaughter|grandchild)$/;
const uncles = /^(?:uncle|aunt)$/;
const nephews = /^(?:nephew|niece)$/;

/** What somebody is to a relative, and what the relative is to them. */
const pairs: ReadonlyArray<readonly [RegExp, RegExp]> = [
	[siblings, siblings],
	[spouses, spouses],
	[parents, children],
	[elders, grandchildren],
	[uncles, nephews],
];

/** Whether who is somebody's `kin` may call them `other`: a husband his wife. */
const isMutual = (kin: string, other: string): boolean =>
	pairs.some(([a, b]) => (a.test(kin) && b.test(other)) || (b.test(kin) && a.test(other)));

/** How many relatives of one person are kept in mind. */
const mostRelatives = 8;

/** What the text so far tells of who is whose relative. */
export class Kinship {
	readonly #relations = new Map<Character, Array<{readonly kin: string; readonly of: Character}>>();
	/** What anybody has been named as. */
	readonly #told = new Set<string>();

	/** Notes that somebody is another one's relative: of Tom, in `her husband, Tom`, that he is her `husband`. */
	tell(who: Character, kin: string, of: Character): void {
		const known = this.#relations.get(who) ?? [];
		this.#relations.set(who, known);
		this.#told.add(kin);
		if (known.length < mostRelatives) {
			known.push({kin, of});
		}
	}

	/** Whether somebody has been named so: `his brother` is rather the one whom the text has called a brother. */
	isTold(kin: string): boolean {
		return this.#told.has(kin);
	}

	/** Whether the text has told what one of two is to the other. */
	areRelated(a: Character, b: Character): boolean {
		return [
			[a, b],
			[b, a],
		].some(([who, other]) => this.#relations.get(who)?.some(({of}) => of === other));
	}

	/**
	 * The relative of somebody whom the text has named as theirs: `his wife`, of Tom, who is her husband.
	 *
	 * @param kin what the relative is to them, a noun in the singular
	 * @returns undefined where the text tells none, or two
	 */
	relativeOf(kin: string, somebody: Character): Character | undefined {
		const gender = genderOfRole(kin);
		const found = new Set(
			(this.#relations.get(somebody) ?? [])
				.filter(({kin: own}) => isMutual(own, kin))
				.map(({of}) => of)
				.filter(relative => !(gender && relative.gender && gender !== relative.gender)),
		);
		const [only] = found;
		return found.size === 1 ? only : undefined;
	}
}

/**
 * The one other person of an article who shares a surname: `his brother`, of Otto Falk, where there is just one more Falk.
 *
 * @param kin what the relative is to them, a noun in the singular
 * @param bySurname the people of the article who are named in full
 */
const namesakeOf = (
	kin: string,
	somebody: Character,
	bySurname: ReadonlyMap<string, readonly Character[]>,
): Character | undefined => {
	const surname = somebody.words.length > 1 ? somebody.words[somebody.words.length - 1] : '';
	const namesakes = bySurname.get(surname) ?? [];
	const gender = genderOfRole(kin);
	const other = namesakes.find(character => character !== somebody);
	return namesakes.length === 2 && other && !(gender && other.gender && gender !== other.gender)
		? other
		: undefined;
};

/**
 * Finds whom `his wife` means by whose wife she is.
 *
 * @param kin what the relative is to them, a noun in the singular
 * @param somebody whose relative it is
 */
export const resolveKin = (
	kin: string,
	somebody: Character | undefined,
	kinship: Kinship,
	bySurname: ReadonlyMap<string, readonly Character[]>,
): Resolution => {
	if (somebody?.kind !== 'person' || kinship.isTold(kin)) {
		return nobody;
	}

	const told = kinship.relativeOf(kin, somebody);
	const namesake = told || kin.endsWith('-in-law') ? undefined : namesakeOf(kin, somebody, bySurname);
	// `with his wife, Ida Falk`: she is no sister of his.
	const relative = told ?? (namesake && kinship.areRelated(namesake, somebody) ? undefined : namesake);
	return relative ? {characters: [relative], probability: told ? 0.8 : 0.55} : nobody;
};
