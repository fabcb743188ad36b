import type {Draft} from './article-builder.js';
import {letters} from './words.js';

/** So many letters are words that were chosen, and not the same greeting again; and a pull quote is no longer than this. */
const fewestLetters = 20;
const mostLetters = 500;

/** A pull quote stands this many blocks at most from the paragraph that it is taken from. */
const farthest = 15;

/** How long a line is at most that says below a pull quote whose words they are, in UTF-16 units. */
const longestSignature = 80;

/** A whole paragraph in quotation marks. */
const isMarked = (text: string): boolean => /^["“„«‘][^"“”„«»]+["”“»’]$/.test(text);

const mayBePulled = ({kind, text}: Draft): boolean =>
	kind === 'quote' || (kind === 'paragraph' && isMarked(text));

/** `— Piet Vos, mayor` */
const isSignature = ({kind, text}: Draft): boolean =>
	kind === 'quote' && text.length <= longestSignature && /^[—–-]/.test(text);

/**
 * Finds the pull quotes: words of the article that the page shows once more in large letters. They would be counted as
 * said twice.
 *
 * @param drafts the blocks
 * @returns those, and the lines below them that say whose they are
 */
export const pullQuotes = (drafts: readonly Draft[]): Set<Draft> => {
	const found = new Set<Draft>();
	if (!drafts.some(mayBePulled)) {
		return found;
	}

	const plain = drafts.map(({kind, text}) => (kind === 'paragraph' || kind === 'item' ? letters(text) : ''));
	for (const [i, draft] of drafts.entries()) {
		if (!mayBePulled(draft)) {
			continue;
		}

		const said = letters(draft.text);
		const begin = Math.max(0, i - farthest);
		const isTaken =
			said.length >= fewestLetters &&
			said.length <= mostLetters &&
			plain
				.slice(begin, i + farthest + 1)
				.some((other, at) => begin + at !== i && other.length > said.length && other.includes(said));
		if (isTaken) {
			found.add(draft);
			const below = drafts[i + 1];
			if (below && isSignature(below)) {
				found.add(below);
			}
		}
	}

	return found;
};
