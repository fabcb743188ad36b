import type {Draft} from '../article-builder.js';
import {announcesCredit, isMachinery} from './boilerplate-lines.js';

/** How the button ends a caption that is shown whole, or cut short, or stands where it was cut. */
const whole = /\s(?:show )?less$/i;
const cutShort = /(?:\.{3}|…)\s?(?:(?:show |read )?more|\[\+\])?$/i;
const cut = /(?:\.{3}|…) \[\+\] ?/;

const isCaption = (draft: Draft | undefined): draft is Draft => draft?.kind === 'caption';

/** Whether a line that a colon ends announces whose picture stands there. */
export const announces = (text: string): boolean => announcesCredit(text) && text.endsWith(':');

/** What of a caption stands before the place where it was cut short; undefined where it was not. */
const shortOf = ({text}: Draft): string | undefined =>
	cutShort.test(text) ? text.replace(cutShort, '').trimEnd() : undefined;

/** Whether a caption is another one, cut short. */
const isShortOf = (draft: Draft | undefined, other: Draft | undefined): boolean => {
	const short = isCaption(draft) ? shortOf(draft) : undefined;
	return short !== undefined && short !== '' && isCaption(other) && other.text.startsWith(short);
};

/** A caption without the button behind it that cuts it short, or the mark where it was cut. */
const withoutButton = (draft: Draft, next: Draft | undefined): Draft => {
	if (isShortOf(next, draft)) {
		const text = draft.text.replace(whole, '').trimEnd();
		return {...draft, text, styles: draft.styles.filter(({end}) => end <= text.length)};
	}

	return draft.styles.length === 0 ? {...draft, text: draft.text.replace(cut, '')} : draft;
};

/** Whether a line tells how many pictures there are, above the number of the first one. */
const countsPictures = ({text}: Draft, next: Draft | undefined): boolean =>
	/^\d{1,3}$/.test(text) && isCaption(next) && isMachinery(next.text);

/** The label of a credit, and the credit, in one line: `Photo:` and `Ann Lee` */
const joined = (label: Draft, {text, styles}: Draft): Draft => {
	const shift = label.text.length + 1;
	return {
		...label,
		text: `${label.text} ${text}`,
		styles: [
			...label.styles,
			...styles.map(style => ({...style, start: style.start + shift, end: style.end + shift})),
		],
	};
};

/**
 * Takes from captions what their gallery adds: which picture of how many it is, the caption once more, cut short, and the
 * buttons to do that. A label stands in one line with the credit that it announces.
 *
 * @param drafts the blocks, among which what is a caption is told by its kind
 */
export const tidyCaptions = (drafts: readonly Draft[]): Draft[] => {
	const tidy: Draft[] = [];
	for (const [i, draft] of drafts.entries()) {
		const [before, next] = [tidy.at(-1), drafts[i + 1]];
		if (!isCaption(draft)) {
			tidy.push(...(countsPictures(draft, next) ? [] : [draft]));
		} else if (isCaption(before) && announcesCredit(before.text)) {
			tidy[tidy.length - 1] = joined(before, draft);
		} else if (announces(draft.text) || !(isMachinery(draft.text) || isShortOf(draft, before))) {
			tidy.push(withoutButton(draft, next));
		}
	}

	return tidy;
};
