import {afterAll, beforeAll} from 'vitest';
import {type Options, type Person, sitDown} from './person.js';

/**
 * One visit for the tests of a `describe`, for which a program of their own would only take longer: half a second each.
 * Every one of them begins where it wants to, and leaves nothing open.
 *
 * @returns who visits, once all is found out
 */
export const visit = (args: readonly string[] = [], options: Options = {}): (() => Person) => {
	let visitor: Person;
	beforeAll(async () => {
		visitor = sitDown(args, options);
		await visitor.sees('Q quit');
		await visitor.seesAll();
	});
	afterAll(() => visitor.goesHome());
	return () => visitor;
};
