import type {Draft} from '../article-builder.js';
import {isSentence} from '../sentence.js';
import {isInCapitals, letters} from '../tree/words.js';

/** How long such a heading is at most, and how much longer the text below it at least; in UTF-16 units, and a factor. */
const longest = 80;
const below = 1.5;

/** How what stands above one ends: as a sentence does, or with a colon; or it is a rule that parts two paragraphs. */
const isEnded = (text: string): boolean =>
	isSentence(text) || text.endsWith(':') || !/[\p{L}\p{N}]/u.test(text);

/** How what stands above a picture, a table or an example begins in a book: `Figure 4.1.` */
const numbered = /^\p{L}+\.?\s\d+[.-]\d/u;

/** Whether all of a block is bold. */
export const isBold = ({text, styles}: Draft): boolean =>
	styles.some(({kind, start, end}) => kind === 'strong' && start === 0 && end === text.length);

/** Makes headings of some of the drafts; where the words of one come again, they are the names of those who speak. */
export const withHeadingsFor = (drafts: readonly Draft[], found: readonly Draft[]): readonly Draft[] => {
	const said = new Set(found.map(({text}) => letters(text)));
	const headings = new Set(said.size === found.length ? found : []);
	return drafts.map(draft => (headings.has(draft) ? {...draft, kind: 'heading', level: 2} : draft));
};

const isText = (draft: Draft | undefined): draft is Draft =>
	draft?.kind === 'paragraph' || draft?.kind === 'item';

/**
 * Makes headings of lines that stand between two paragraphs, in capitals as agencies set them (`WHO WILL MEND THE PIER?`)
 * or in bold, but for questions, as those of an interview are.
 */
export const lineHeadings = (drafts: readonly Draft[]): readonly Draft[] => {
	// A picture may stand on either side of what is bold; above one, capitals are the name of a gallery.
	const shown = drafts.filter(({kind}) => kind !== 'caption');
	const isHeading = (draft: Draft): boolean => {
		const {kind, text} = draft;
		if (kind !== 'paragraph' || text.length > longest || numbered.test(text)) {
			return false;
		}

		const isBoldLine = isBold(draft) && !text.endsWith('?');
		const all = isBoldLine ? shown : drafts;
		const at = all.indexOf(draft);
		const [before, next] = [all[at - 1], all[at + 1]];
		return (
			(isBoldLine || isInCapitals(text)) &&
			/^['‘]?[\p{L}\d].*[\p{L}\d?'’]$/u.test(text) &&
			isText(before) &&
			isEnded(before.text) &&
			isText(next) &&
			next.text.length > below * text.length &&
			isSentence(next.text)
		);
	};

	return withHeadingsFor(drafts, drafts.filter(isHeading));
};
