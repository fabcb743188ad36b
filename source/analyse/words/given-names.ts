import {inLatin} from './cyrillic.js';
import {namesOfBothMoreMen, namesOfBothMoreWomen, namesOfMen, namesOfWomen} from './given-name-table.js';
import {moreNamesOfMen, moreNamesOfWomen} from './more-given-names.js';

/** The gender of a character, as far as their names, titles and pronouns tell it. */
export type Gender = 'male' | 'female';

/** Who bears a name: nearly always one gender, or both with one more often. */
type Bearers = {readonly gender: Gender; readonly sure: boolean};

/**
 * The names of one first letter, coded as the difference of each from the one before: `4anna3elise` behind `annabel` is
 * anna, annelise.
 */
type Block = {readonly coded: string; readonly bearers: Bearers};

let cached: Map<string, Block[]> | undefined;

/** The coded names by their first letter: only there does a name share nothing with the one before. */
const blocks = (): Map<string, Block[]> => {
	if (!cached) {
		cached = new Map();
		for (const [coded, gender, sure] of [
			[namesOfMen, 'male', true],
			[namesOfWomen, 'female', true],
			[namesOfBothMoreMen, 'male', false],
			[namesOfBothMoreWomen, 'female', false],
		] as const) {
			for (const block of coded.replaceAll(/\s/g, '').split('0').slice(1)) {
				const known = cached.get(block[0]) ?? [];
				known.push({coded: `0${block}`, bearers: {gender, sure}});
				cached.set(block[0], known);
			}
		}
	}

	return cached;
};

const decoded = new Map<string, Bearers>();

/**
 * Decodes the names of a letter when the first one is looked up: all of them take 15 ms, a tenth of a short article's
 * time.
 */
const decode = (letter: string): void => {
	for (const {coded, bearers} of blocks().get(letter) ?? []) {
		let previous = '';
		for (const difference of coded.split(/(?=\d)/)) {
			previous = previous.slice(0, Number(difference[0])) + difference.slice(1);
			decoded.set(previous, bearers);
		}
	}

	blocks().delete(letter);
};

/** Names that the table counts to one gender, since nearly all who bear them somewhere are of it; elsewhere many are not. */
const bornByBoth: ReadonlyMap<string, Gender> = new Map([
	...'jan angel charlie rene sidney noel dale loren ira maris mika misha tri valery vanya'
		.split(' ')
		.map(name => [name, 'male'] as const),
	...'chanda jean joan jackie kim leslie tracy tracey kelly dana hilary lindsay lindsey shannon stacy stacey ashley courtney michele whitney meredith lynn laurie billie vivian carmen simone sydney camille daniele dominique janis jocelyn kari marian nicola noa ola sasha'
		.split(' ')
		.map(name => [name, 'female'] as const),
]);

let more: ReadonlyMap<string, Gender> | undefined;

/** The names that the table lacks, read when it is first asked for one. */
const genderBeyondTable = (name: string): Gender | undefined => {
	more ??= new Map([
		...moreNamesOfMen
			.trim()
			.split(/\s+/)
			.map(one => [one, 'male'] as const),
		...moreNamesOfWomen
			.trim()
			.split(/\s+/)
			.map(one => [one, 'female'] as const),
	]);
	return more.get(name);
};

/** How names of Sikhs end, which women and men bear alike. */
const sikh = /(?:preet|jeet|winder|jinder)$/;

const find = (name: string): Bearers | undefined => {
	decode(name[0]);
	const bearers = decoded.get(name);
	const mostly = bearers?.sure
		? (bornByBoth.get(name) ?? (sikh.test(name) ? bearers.gender : undefined))
		: undefined;
	if (mostly) {
		return {gender: mostly, sure: false};
	}

	const gender = genderBeyondTable(name);
	return gender ? {gender, sure: true} : bearers;
};

/** Letters that are none with an accent, and in whose place others stand where a name is told abroad. */
const unaccented: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ı: 'i',
	ð: 'd',
	þ: 'th',
};

/** `siobhán` is looked up as `siobhan`, `jean-marc` as `jean`, `mary-ann` as `mary`, unless the whole is known; `анна` as `anna`. */
const lookUp = (name: string): Bearers | undefined => {
	const own = find(name);
	if (own !== undefined) {
		return own;
	}

	for (const way of inLatin(name)) {
		const bearers = find(way);
		if (bearers !== undefined) {
			return bearers;
		}
	}

	// Not by document/accents.ts, which would become a script of its own for this.
	const plain = name
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[łøđıðþ]/g, letter => unaccented[letter] ?? letter);
	return (
		(plain === name ? undefined : find(plain)) ??
		(plain.includes('-') ? find(plain.slice(0, plain.indexOf('-'))) : undefined)
	);
};

/** @param name a word in lower case */
export const isGivenName = (name: string): boolean => lookUp(name) !== undefined;

/**
 * The gender that a given name tells.
 *
 * @param name a word in lower case
 * @returns null where the name is unknown or both men and women bear it
 */
export const genderOfGivenName = (name: string): Gender | null => {
	const bearers = lookUp(name);
	return bearers?.sure ? bearers.gender : null;
};

/** The gender of more of those who bear a name that both do; null for all other names. */
export const leaningOfGivenName = (name: string): Gender | null => {
	const bearers = lookUp(name);
	return bearers && !bearers.sure ? bearers.gender : null;
};
