import {namesOfBoth, namesOfMen, namesOfWomen} from './given-name-table.js';

export type Gender = 'male' | 'female';

/** Undoes the table's coding: `4anna3elise` is anna, annelise. */
function* decode(coded: string): Generator<string> {
	let previous = '';
	for (const [, shared, rest] of coded.replaceAll(/\s/g, '').matchAll(/(\d)(\D+)/g)) {
		previous = previous.slice(0, Number(shared)) + rest;
		yield previous;
	}
}

let cached: ReadonlyMap<string, Gender | null> | undefined;

/** Made when the first name is looked up. */
const table = (): ReadonlyMap<string, Gender | null> => {
	if (!cached) {
		const names = new Map<string, Gender | null>();
		for (const [coded, gender] of [
			[namesOfMen, 'male'],
			[namesOfWomen, 'female'],
			[namesOfBoth, null],
		] as const) {
			for (const name of decode(coded)) {
				names.set(name, gender);
			}
		}

		cached = names;
	}

	return cached;
};

/** `jean-marc` is looked up as `jean`, `mary-ann` as `mary`, unless the whole is known. */
const lookUp = (name: string): Gender | null | undefined => {
	const whole = table().get(name);
	return whole === undefined && name.includes('-') ? table().get(name.slice(0, name.indexOf('-'))) : whole;
};

/** @param name a word in lower case */
export const isGivenName = (name: string): boolean => lookUp(name) !== undefined;

/**
 * The gender that a given name tells.
 *
 * @param name a word in lower case
 * @returns null where the name is unknown or both men and women bear it
 */
export const genderOfGivenName = (name: string): Gender | null => lookUp(name) ?? null;
