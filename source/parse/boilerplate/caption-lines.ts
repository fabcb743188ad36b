import type {Draft} from '../article-builder.js';
import {announcesCredit, isMachinery} from './boilerplate-lines.js';
import {isShortOf, withoutDoubles} from './caption-doubles.js';

/** How the button ends a caption that is shown whole, and where it stands in one that was cut. */
const whole = /\s(?:show )?less$/i;
/** What pages have around a caption: which picture it is, where it is sold, and a button. */
const around =
	/^\[\d+\/\d+\]\s|\s*Purchase Licensing Rights(?:, opens new tab)?\W*$|\s(?:hide|toggle) caption$/g;
const cut = /(?:\.{3}|…) \[\+\] ?/;

const isCaption = (draft: Draft | undefined): draft is Draft => draft?.kind === 'caption';

/** Whether a line that a colon ends announces whose picture stands there. */
export const announces = (text: string): boolean => announcesCredit(text) && text.endsWith(':');

/** A caption without the button behind it that cuts it short, or the mark where it was cut. */
const withoutButton = (draft: Draft, next: Draft | undefined): Draft => {
	if (isShortOf(next, draft)) {
		const text = draft.text.replace(whole, '').trimEnd();
		return {...draft, text, styles: draft.styles.filter(({end}) => end <= text.length)};
	}

	const text = draft.text.replaceAll(around, '');
	return draft.styles.length === 0 || text !== draft.text
		? {...draft, text: text.replace(cut, ''), styles: []}
		: draft;
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
 * Takes from captions what their gallery adds: which picture of how many it is, the caption once more, and the buttons to
 * cut it short. A label stands in one line with the credit that it announces.
 *
 * @param drafts the blocks, among which what is a caption is told by its kind
 */
export const tidyCaptions = (drafts: readonly Draft[]): readonly Draft[] => {
	const tidy: Draft[] = [];
	for (const [i, draft] of drafts.entries()) {
		const [before, next] = [tidy.at(-1), drafts[i + 1]];
		if (!isCaption(draft)) {
			tidy.push(...(countsPictures(draft, next) ? [] : [draft]));
		} else if (isCaption(before) && announcesCredit(before.text)) {
			tidy[tidy.length - 1] = joined(before, draft);
		} else if (announces(draft.text) || !isMachinery(draft.text)) {
			tidy.push(withoutButton(draft, next));
		}
	}

	return withoutDoubles(tidy);
};
