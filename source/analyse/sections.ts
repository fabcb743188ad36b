import type {Section} from '../document/analysis.js';
import type {Article, Block} from '../document/article.js';
import {smallest} from '../document/extremes.js';

/** Derived sections are one paragraph each up to this many, and so many at the most in a longer article. */
const mostSections = 24;

/** A derived section's title is cut at a word before this many UTF-16 units. */
const longestTitle = 60;

/** A section's own first words, cut at a word, with an ellipsis where they go on. */
const firstWords = (text: string): string => {
	const line = text
		.slice(0, 4 * longestTitle)
		.replaceAll(/\s+/g, ' ')
		.trim();
	if (line.length <= longestTitle) {
		return line;
	}

	// Not in the middle of a pair of units.
	const cut = line.slice(0, longestTitle).replace(/\p{Surrogate}$/u, '');
	const space = cut.lastIndexOf(' ');
	return `${(space > longestTitle / 3 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/, '')}…`;
};

type Draft = {title: string; level: number; start: number; derived: boolean};

const fromHeadings = (text: string, blocks: readonly Block[]): Draft[] => {
	const drafts: Draft[] = [];
	const [first] = blocks;
	if (first.kind !== 'heading') {
		const body = blocks.find(({kind}) => kind !== 'title' && kind !== 'caption');
		drafts.push({
			title: first.kind === 'title' ? 'Introduction' : firstWords(text.slice(first.start, first.end)),
			level: 1,
			start: first.start,
			derived: true,
		});
		if (body?.kind === 'heading') {
			drafts[0].title = 'Headline';
		}
	}

	const top = smallest(blocks.filter(({kind}) => kind === 'heading').map(({level = 1}) => level));
	for (const {kind, start, end, level = 1} of blocks) {
		if (kind === 'heading') {
			drafts.push({
				title: text.slice(start, end).replaceAll(/\s+/g, ' '),
				level: level - top + 1,
				start,
				derived: false,
			});
		}
	}

	return drafts;
};

/** A run of paragraphs makes a section, as even in length as whole paragraphs allow. */
const derive = (text: string, blocks: readonly Block[]): Draft[] => {
	const drafts: Draft[] = [];
	// A standfirst and a picture's caption belong to the headline: what stands before the first paragraph of the body.
	const titled = blocks[0].kind === 'title';
	const captioned = blocks.findIndex(({kind}, i) => i > 0 && i < 4 && kind === 'caption');
	const bodyFrom = titled ? Math.min(blocks.length - 1, captioned === -1 ? 1 : captioned + 1) : 0;
	if (bodyFrom > 0) {
		drafts.push({title: 'Headline', level: 1, start: 0, derived: true});
	}

	const body = blocks.slice(bodyFrom);
	const each =
		body.filter(({kind}) => kind === 'paragraph').length <= mostSections
			? 0
			: (text.length - body[0].start) / mostSections;
	let due = 0;
	for (const block of body) {
		const words = text.slice(block.start, block.end);
		// A list belongs to the paragraph that introduces it, and a rule to the one that it closes.
		const begins = (block.kind === 'paragraph' && /[\p{L}\p{N}]/u.test(words)) || drafts.length === 0;
		if (begins && block.start - body[0].start >= due) {
			drafts.push({
				title: firstWords(words),
				level: 1,
				start: block.start,
				derived: true,
			});
			due = Math.max(due + each, block.start - body[0].start + each / 2);
		}
	}

	return drafts;
};

/**
 * Divides an article into sections: at its headings, or where it has none into runs of paragraphs that are titled
 * with their own first words.
 *
 * @returns sections that cover the text from the first character to the last, without overlap
 */
export const toSections = ({text, blocks}: Article): Section[] => {
	if (blocks.length === 0) {
		return [];
	}

	const drafts = blocks.some(({kind}) => kind === 'heading')
		? fromHeadings(text, blocks)
		: derive(text, blocks);
	return drafts.map((draft, i) => ({
		id: `s${i + 1}`,
		title: draft.title,
		level: draft.level,
		start: i === 0 ? 0 : draft.start,
		end: i + 1 < drafts.length ? drafts[i + 1].start : text.length,
		derived: draft.derived,
	}));
};
