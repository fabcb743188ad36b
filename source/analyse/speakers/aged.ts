import type {Cast} from './cast.js';
import {nobody, type Resolution} from './discourse.js';
import type {Nominal} from './nominal.js';

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

/** Behind a name: `, 56`, ` (56`, ` is 56`, `, who is 56`, ` aged 56` */
const told = /^(?:,| \(|,? who is| is| was)? ?(?:aged )?(\d{1,3})\b/;

/** Whom `the 56-year-old` and `the teenager` mean: the one person whose age the text tells so, `Max Berg, 56,`. */
export const resolveAged = (text: string, {head, words}: Nominal, {of}: Cast): Resolution => {
	const years = Number(/^(\d{1,3})-year-old$/.exec(head)?.[1] ?? Number.NaN);
	const [from, to] = ages.get(head) ?? [years, years];
	if (Number.isNaN(from) || words[0] !== 'the') {
		return nobody;
	}

	const aged = new Set(
		[...of].flatMap(([{end}, character]) => {
			const age = Number(told.exec(text.slice(end, end + 20))?.[1] ?? Number.NaN);
			return character.kind === 'person' && age >= from && age <= to ? [character] : [];
		}),
	);
	return aged.size === 1 ? {characters: [...aged], probability: 0.9} : nobody;
};
