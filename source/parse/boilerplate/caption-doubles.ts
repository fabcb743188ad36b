import type {Draft} from '../article-builder.js';
import {letters} from '../tree/words.js';
import {isCredit} from './boilerplate-lines.js';

/** How many letters a caption has at least that does not come again by chance, as a name or a credit does. */
const fewestLetters = 20;

/** Among how many captions before it the same words are looked for. */
const mostBefore = 200;

/** How the button ends a caption that is cut short. */
const cutShort = /(?:\.{3}|…)\s?(?:(?:show |read )?more|view full size|\[\+\])?$/i;

/** What a caption says, in letters, as far as it is not cut short; nothing where a block is none. */
const saidIn = (draft: Draft | undefined): string =>
	draft?.kind === 'caption' ? letters(draft.text.replace(cutShort, '')) : '';

/** Whether a caption is another one, cut short. */
export const isShortOf = (draft: Draft | undefined, other: Draft | undefined): boolean => {
	const said = saidIn(draft);
	return said !== '' && cutShort.test(draft?.text ?? '') && saidIn(other).startsWith(said);
};

/**
 * Takes away the captions that a page has twice for one picture, in two sizes or in two places: the same words again,
 * without the credit or cut short, and the credit beside them.
 */
export const withoutDoubles = (drafts: readonly Draft[]): readonly Draft[] => {
	const said = drafts.map(saidIn);
	const captions = [...said.keys()].filter(i => said[i] !== '');
	const places = new Map(captions.map((i, place) => [i, place]));
	const isSaidBefore = (i: number, is: (other: string) => boolean): boolean => {
		const place = places.get(i) ?? 0;
		return captions.slice(Math.max(0, place - mostBefore), place).some(before => is(said[before]));
	};
	const isPieceOf = (i: number, other: string | undefined): boolean =>
		other !== undefined &&
		said[i] !== '' &&
		other.length > said[i].length &&
		(other.startsWith(said[i]) || other.endsWith(said[i]));
	const isAgain = said.map(
		(own, i) =>
			own.length > fewestLetters &&
			!isCredit(drafts[i].text) &&
			isSaidBefore(i, other => other.startsWith(own) || other.endsWith(own)),
	);
	return drafts.filter(
		(_, i) =>
			!(
				isAgain[i] ||
				isPieceOf(i, said[i - 1]) ||
				isPieceOf(i, said[i + 1]) ||
				// Its credit may stand between them.
				(said[i + 1] && isPieceOf(i, said[i + 2])) ||
				((isAgain[i - 1] || isAgain[i + 1]) && isSaidBefore(i, other => isPieceOf(i, other)))
			),
	);
};
