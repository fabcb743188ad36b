import type {Cast} from './cast.js';
import {nobody, type Resolution} from './discourse.js';
import type {Nominal} from './nominal.js';

/** Whom `the 56-year-old` means: the one person whose age the text tells so, `Max Berg, 56,`. */
export const resolveAged = (text: string, {head, words}: Nominal, {of}: Cast): Resolution => {
	const age = /^(\d{1,3})-year-old$/.exec(head)?.[1];
	if (age === undefined || words[0] !== 'the') {
		return nobody;
	}

	const told = new RegExp(`^(?:,| \\(| is| was)? ?(?:aged )?${age}\\b`);
	const aged = new Set(
		[...of].flatMap(([{end}, character]) =>
			character.kind === 'person' && told.test(text.slice(end, end + 20)) ? [character] : [],
		),
	);
	return aged.size === 1 ? {characters: [...aged], probability: 0.9} : nobody;
};
