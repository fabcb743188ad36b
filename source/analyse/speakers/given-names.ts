import {namesOfBothMoreMen, namesOfBothMoreWomen, namesOfMen, namesOfWomen} from './given-name-table.js';

export type Gender = 'male' | 'female';

/** Who bears a name: nearly always one gender, or both with one more often. */
type Bearers = {readonly gender: Gender; readonly sure: boolean};

/** Undoes the table's coding: `4anna3elise` behind `annabel` is anna, annelise. */
function* decode(coded: string): Generator<string> {
	let previous = '';
	for (const [, shared, rest] of coded.replaceAll(/\s/g, '').matchAll(/(\d)(\D+)/g)) {
		previous = previous.slice(0, Number(shared)) + rest;
		yield previous;
	}
}

let cached: ReadonlyMap<string, Bearers> | undefined;

/** Made when the first name is looked up. */
const table = (): ReadonlyMap<string, Bearers> => {
	if (!cached) {
		const names = new Map<string, Bearers>();
		for (const [coded, gender, sure] of [
			[namesOfMen, 'male', true],
			[namesOfWomen, 'female', true],
			[namesOfBothMoreMen, 'male', false],
			[namesOfBothMoreWomen, 'female', false],
		] as const) {
			const bearers = {gender, sure};
			for (const name of decode(coded)) {
				names.set(name, bearers);
			}
		}

		cached = names;
	}

	return cached;
};

/** `jean-marc` is looked up as `jean`, `mary-ann` as `mary`, unless the whole is known. */
const lookUp = (name: string): Bearers | undefined =>
	table().get(name) ?? (name.includes('-') ? table().get(name.slice(0, name.indexOf('-'))) : undefined);

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
