import type {Draft} from '../article-builder.js';
import {isSentence} from '../sentence.js';
import {isInCapitals, letters} from '../tree/words.js';

/** How long such a heading is at most, and how much longer the paragraph below it at least; in UTF-16 units, and a factor. */
const longest = 80;
const below = 1.5;

/** How what stands above one ends: as a sentence does, or with a colon; or it is a rule that parts two paragraphs. */
const isEnded = (text: string): boolean =>
	isSentence(text) || text.endsWith(':') || !/[\p{L}\p{N}]/u.test(text);

/**
 * Makes headings of lines in capitals that stand between two paragraphs, as agencies set them: `WHO WILL MEND THE PIER?`
 * Where one of them comes again, they are the names of those who speak.
 */
export const capitalHeadings = (drafts: readonly Draft[]): readonly Draft[] => {
	const isHeading = ({kind, text}: Draft, i: number): boolean => {
		const [before, next] = [drafts[i - 1], drafts[i + 1]];
		return (
			kind === 'paragraph' &&
			text.length <= longest &&
			isInCapitals(text) &&
			/^[\p{L}\d].*[\p{L}\d?]$/u.test(text) &&
			before?.kind === 'paragraph' &&
			isEnded(before.text) &&
			next?.kind === 'paragraph' &&
			next.text.length > below * text.length &&
			isSentence(next.text)
		);
	};

	const found = drafts.filter(isHeading);
	const said = new Set(found.map(({text}) => letters(text)));
	const headings = new Set(said.size === found.length ? found : []);
	return drafts.map(draft => (headings.has(draft) ? {...draft, kind: 'heading', level: 2} : draft));
};
