/** Quotations that are set apart from the text, and who says them below or above: a signature, or `Then she added:` */
import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {type Speech, toText} from '../passage/speech.js';
import {type Floor, sure} from './floor.js';
import {pullQuote, signature} from './pull-quote.js';

/** Whether a passage is nothing but a quotation. */
const isQuotation = ({tokens, stretchOf, block}: Passage): boolean =>
	tokens.length > 0 &&
	(block.kind === 'quote' || stretchOf.every(index => index === stretchOf[0] && index !== -1));

/** How many tokens the address of a post's picture has, at most: `pic.twitter.com/AbC1` */
const longestPicture = 8;

/** A post without the address of its picture at its end, which nobody says. */
const withoutPicture = ({tokens}: Passage, {start, end}: Span): Span => {
	const from = Math.max(start + 1, end - longestPicture);
	for (let i = from; i < end; i++) {
		const rest = tokens
			.slice(i, end)
			.map(({text}) => text)
			.join('');
		if (/^pic\.(?:twitter|x)\.com\/\w+$/.test(rest)) {
			return {start, end: i};
		}
	}

	return {start, end};
};

/** How sure it is that several paragraphs are one quotation. */
const likely = 0.8;

/** A signed quotation has at most this many paragraphs. */
const longestSigned = 20;

/**
 * Takes a quotation that is signed, in the same passage or in the next: `“The best day.” ― Karen Wolfe`. One that is set
 * apart may have several paragraphs above its signature, as in a post.
 *
 * @param index where it would begin among the passages
 * @returns the speech and the index behind it, or undefined where nobody signs
 */
export const signed = (
	passages: readonly Passage[],
	index: number,
	floor: Floor,
): {speech: Speech; end: number} | undefined => {
	// Whoever has introduced a quotation goes on with it, whatever stands behind a dash within.
	if (passages[index].block.kind === 'quote' && floor.introduced && floor.introduced.content.length > 0) {
		return undefined;
	}

	for (let i = index; i < Math.min(passages.length, index + longestSigned); i++) {
		const [passage, next] = [passages[i], passages[i + 1]];
		const within = pullQuote(passage);
		const below = !within && next && isQuotation(passage) ? signature(next) : undefined;
		const [signer, found] = within ? [passage, within] : [next, below];
		if (signer && found) {
			floor.introduced = undefined;
			const whole = ({tokens}: Passage): Span => ({start: 0, end: tokens.length});
			const speech = {
				content: passages
					.slice(index, i + 1)
					.map(one => toText(one, withoutPicture(one, (one === passage && within?.content) || whole(one)))),
				cue: toText(signer, found.cue),
				source: toText(signer, found.source),
				marked: true,
				isVerbatim: passage.block.kind === 'quote',
				// Of several, the first ones may be another quotation's, which nobody signs.
				confidence: i > index ? likely : sure,
			};
			// A signature below is nobody's words, and not the beginning of the next post's.
			return {speech, end: i + (below ? 2 : 1)};
		}

		const goesOn = [passage, next].every(one => one?.block.kind === 'quote' && one.tokens.length > 0);
		if (!goesOn || floor.introduced) {
			break;
		}
	}

	return undefined;
};

/**
 * Takes a block quotation below `Then she added:`, which may have several paragraphs.
 *
 * @returns the speech with its first paragraph, nothing new with the others; undefined where the passage is none
 */
export const takeIntroduced = (passage: Passage, floor: Floor): readonly Speech[] | undefined => {
	const {introduced} = floor;
	if (!introduced || passage.block.kind !== 'quote' || passage.tokens.length === 0) {
		return undefined;
	}

	introduced.content.push(toText(passage, {start: 0, end: passage.tokens.length}));
	introduced.isVerbatim = true;
	floor.last = introduced;
	floor.spoke = introduced;
	return introduced.content.length === 1 ? [introduced] : [];
};
