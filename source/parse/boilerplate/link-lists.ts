import type {BlockKind} from '../../document/article.js';
import type {Draft} from '../article-builder.js';
import {isSentence} from '../sentence.js';
import {isCall} from './boilerplate-lines.js';
import {isLabel} from './empty-headings.js';

/** The share of a text that stands in links. */
export const linkShare = ({text, styles}: Draft): number => {
	let linked = 0;
	let end = 0;
	for (const style of styles.filter(({kind}) => kind === 'link').sort((a, b) => a.start - b.start)) {
		linked += Math.max(0, style.end - Math.max(end, style.start));
		end = Math.max(end, style.end);
	}

	return text.length === 0 ? 0 : linked / text.length;
};

/** How much of a block is links at least in which there are any worth the name; a share. */
const someLinks = 0.1;

/** How long links are at most that are names, in UTF-16 units. */
const shortLink = 20;

/** What lists of other articles are made of. */
const listed = new Set<BlockKind>(['item', 'heading', 'paragraph']);

/**
 * Finds the lists of other articles: runs of blocks that are nothing but links, at the end or among the paragraphs, and
 * those that a line like “More stories” introduces, together with that line.
 *
 * @param foot where the article may be at its end: the links before it are the article's if anything introduces them
 * @returns the indexes of their blocks
 */
export const linkLists = (drafts: readonly Draft[], shares: readonly number[], foot: number): Set<number> => {
	const found = new Set<number>();
	const isLink = (i: number): boolean => shares[i] > 0.8 && listed.has(drafts[i].kind);
	/** Whether a block is one of those that the line before them introduces. */
	const isIntroduced = (i: number, lead: number): boolean =>
		drafts[i].kind === 'item' || drafts[i].kind === 'heading'
			? // “Read more” with a link in it says all; a heading below it is the article's.
				shares[i] > someLinks && !(drafts[i].kind === 'heading' && shares[lead] > someLinks)
			: isLink(i);
	/** Whether nothing introduces a list, and the text goes on below it as if it were not there. */
	const isInsertion = (begin: number, end: number): boolean =>
		drafts[begin].kind === 'item' &&
		drafts[begin - 1]?.kind === 'paragraph' &&
		isSentence(drafts[begin - 1].text) &&
		drafts[end]?.kind === 'paragraph';
	for (let i = 0; i < drafts.length; i++) {
		const isLead = drafts[i].text.length < 80 && isCall(drafts[i].text, shares[i]);
		const begin = isLead ? i + 1 : i;
		let end = begin;
		while (end < drafts.length && (isLead ? isIntroduced(end, i) : isLink(end))) {
			end++;
		}

		if (end === begin) {
			continue;
		}

		const length = drafts.slice(begin, end).reduce((sum, {text}) => sum + text.length, 0);
		// Short links are what an index within the text has, and lists of names.
		const isListed = drafts[begin].kind !== 'paragraph' && length / (end - begin) > shortLink;
		if (isLead || (isListed && ((end > foot && end - begin > 1) || isInsertion(begin, end)))) {
			for (let j = begin; j < end; j++) {
				found.add(j);
			}

			if (begin > 0 && (isLead || isLabel(drafts[begin - 1]))) {
				found.add(begin - 1);
			}
		}

		i = end - 1;
	}

	return found;
};
