/** Who is whose relative: where Tom is told to be her husband, `his wife` is she. */
import type {Character} from './character.js';
import {genderOfRole} from './role-nouns.js';

/** `Her husband, Tom`: Tom is the husband of her. */
export type Relation = {readonly who: Character; readonly kin: string; readonly of: Character};

const siblings = /^(?:brother|sister|sibling|twin|half-brother|half-sister|stepbrother|stepsister)$/;
const spouses =
	/^(?:husband|wife|spouse|partner|widow|widower|fiancé|fiancée|boyfriend|girlfriend|ex-husband|ex-wife|ex-partner)$/;
const parents = /^(?:mother|father|mum|mom|dad|parent|stepmother|stepfather)$/;
const children = /^(?:son|daughter|child|stepson|stepdaughter)$/;
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

/**
 * The relative of somebody whom the text has named as whose relative they are: `his wife`, of Tom, whom it calls her husband.
 *
 * @param kin what the relative is to them, a noun in the singular
 * @returns undefined where the text tells none, or two
 */
export const relativeOf = (
	kin: string,
	somebody: Character | undefined,
	relations: readonly Relation[],
): Character | undefined => {
	// `His brother` is rather the one whom the text has called so.
	if (relations.some(({kin: own}) => own === kin)) {
		return undefined;
	}

	const gender = genderOfRole(kin);
	const found = new Set(
		relations
			.filter(({who, kin: own}) => who === somebody && isMutual(own, kin))
			.map(({of}) => of)
			.filter(relative => !(gender && relative.gender && gender !== relative.gender)),
	);
	const [only] = found;
	return found.size === 1 ? only : undefined;
};

/**
 * The one other person of an article who shares a surname: `his brother`, of Otto Falk, where there is just one more Falk.
 *
 * @param kin what the relative is to them, a noun in the singular
 */
export const namesakeOf = (
	kin: string,
	somebody: Character | undefined,
	people: readonly Character[],
	relations: readonly Relation[],
): Character | undefined => {
	const isTaken = relations.some(({kin: own}) => own === kin);
	if (isTaken || somebody?.kind !== 'person' || somebody.words.length < 2) {
		return undefined;
	}

	const gender = genderOfRole(kin);
	const namesakes = people.filter(
		({kind, words}) => kind === 'person' && words.length > 1 && words.at(-1) === somebody.words.at(-1),
	);
	const [other] = namesakes.filter(character => character !== somebody);
	return namesakes.length === 2 && other && !(gender && other.gender && gender !== other.gender)
		? other
		: undefined;
};
