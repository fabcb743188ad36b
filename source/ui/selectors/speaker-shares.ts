import type {Analysis} from '../../document/analysis.js';
import {percent} from '../../document/wording.js';
import {memoizeLast} from './memoize-last.js';

/** A smaller part of the quoted words than this is not worth telling of. */
const littleShare = 0.1;

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** How many words stand in marks, or are set apart as somebody's own, of which nobody is found to say them. */
const unattributedWords = ({quotations}: Analysis): number => {
	let words = 0;
	let end = 0;
	for (const {speakers, verbatim, text, quoted, ...span} of quotations) {
		// What stands within another one is a part of it.
		if (speakers.length === 0 && span.start >= end) {
			words += verbatim ? wordsIn(text) : quoted.reduce((sum, stretch) => sum + wordsIn(stretch.text), 0);
		}

		end = Math.max(end, span.end);
	}

	return words;
};

/** What of all words that the article has word for word is nobody's: 0 to 1. */
const unattributedShare = (analysis: Analysis): number => {
	const most = analysis.speakers.reduce((a, b) => (b.share > a.share ? b : a), {share: 0, quotedWords: 0});
	const attributed = most.share === 0 ? 0 : most.quotedWords / most.share;
	const words = unattributedWords(analysis);
	return words === 0 ? 0 : words / (words + attributed);
};

const lastForms = memoizeLast<readonly string[]>();

const toForms = (analysis: Analysis): readonly string[] => {
	const told = 'by share of the quoted words';
	// What is said jointly counts for each, and the shares come to more than the whole.
	const isJoint = analysis.quotations.some(({speakers}) => speakers.length > 1);
	const share = unattributedShare(analysis);
	const nobodys = percent(share);
	return isJoint && share > littleShare
		? [
				`${told}; joint ones count for each, and ${nobodys} of all are nobody’s`,
				`joint words count for each; ${nobodys} are nobody’s`,
				`shares overlap; ${nobodys} nobody’s`,
			]
		: isJoint
			? [`${told}; joint ones count for each`, 'joint words count for each']
			: share > littleShare
				? [`${told}; ${nobodys} of all are nobody’s`, `${nobodys} of the words are nobody’s`]
				: [told];
};

/**
 * What the shares of the speakers are of, from the longest form to the shortest: where they do not add up to the whole, and
 * where much of what is quoted is nobody's, all of them tell so.
 */
export const sharesInWords = (analysis: Analysis): readonly string[] =>
	lastForms(analysis, [], () => toForms(analysis));
