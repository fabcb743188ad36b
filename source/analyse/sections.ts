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

/** A paragraph that only tells when: `16.48 GMT`, `3 May 2026 5.05pm`. So many at least head the entries of a live blog. */
const entryTime =
	/^(?:\d{1,2} \p{L}{3,9} \d{4},? )?(?:[01]?\d|2[0-3])(?:[.:h][0-5]\d(?: ?[AaPp]\.?[Mm]\.?)?| ?[AaPp]\.?[Mm]\.?)(?: (?:GMT|UTC|\p{Lu}{1,3}T))?$/u;
const fewestClocks = 3;

/** The longest line of this kind, in UTF-16 units. */
const longestClock = 40;

/** The blocks that head an entry by its time alone. */
const clocksIn = (text: string, blocks: readonly Block[]): ReadonlySet<Block> => {
	const clocks = blocks.filter(
		({kind, start, end}) =>
			kind === 'paragraph' && end - start <= longestClock && entryTime.test(text.slice(start, end)),
	);
	return new Set(clocks.length < fewestClocks ? [] : clocks);
};

type Draft = {title: string; level: number; start: number; derived: boolean};

const fromHeadings = (text: string, blocks: readonly Block[], clocks: ReadonlySet<Block>): Draft[] => {
	const drafts: Draft[] = [];
	const [first] = blocks;
	if (first.kind !== 'heading' && !clocks.has(first)) {
		const body = blocks.find(({kind}) => kind !== 'title' && kind !== 'caption');
		drafts.push({
			title: first.kind === 'title' ? 'Introduction' : firstWords(text.slice(first.start, first.end)),
			level: 1,
			start: first.start,
			derived: true,
		});
		if (body && (body.kind === 'heading' || clocks.has(body))) {
			drafts[0].title = 'Headline';
		}
	}

	const levels = blocks.filter(({kind}) => kind === 'heading').map(({level = 1}) => level);
	const top = levels.length > 0 ? smallest(levels) : 1;
	for (const [i, block] of blocks.entries()) {
		const {kind, start, end, level = top} = block;
		const [before, next] = [blocks[i - 1], blocks[i + 1]];
		if (kind === 'heading' || (clocks.has(block) && next?.kind !== 'heading')) {
			drafts.push({
				title: text.slice(start, end).replaceAll(/\s+/g, ' '),
				level: level - top + 1,
				// The time above a heading is its entry's.
				start: kind === 'heading' && clocks.has(before) ? before.start : start,
				derived: false,
			});
		}
	}

	return drafts;
};

/**
 * Whether a paragraph can begin a section and name it: one of words, not a rule (`* * *`) and not a mere address, which
 * belong to what stands before them.
 */
const hasWords = (paragraph: string): boolean =>
	/[\p{L}\p{N}]/u.test(paragraph) && !/^(?:https?:\/\/|www\.)\S+$/.test(paragraph);

/**
 * When a message of a chat was sent, in front of it: `[12/03/2024, 09:14:02] `, `12.03.24, 09:14 - `; a clock alone may tell when
 * something begins. So many messages at least, and half of the paragraphs, make a chat. What else `time-stamps.ts` knows of
 * them is not needed here, where every start passes.
 */
const day = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[,T]?\s?`;
const clock = String.raw`\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?`;
const sentAt = new RegExp(
	String.raw`^[\s\u200E]*(?:[[(](?:${day})?${clock}[\])]|${day}${clock}|(?=\d{1,2}:\d\d:)${clock})(?:\s[-–—|])?\s+(?=\S)`,
	'u',
);
const fewestMessages = 3;

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
	const paragraphs = body.filter(({kind}) => kind === 'paragraph');
	const each = paragraphs.length <= mostSections ? 0 : (text.length - body[0].start) / mostSections;
	const stamped = paragraphs.filter(({start, end}) => sentAt.test(text.slice(start, end)));
	const isChat = stamped.length >= fewestMessages && 2 * stamped.length >= paragraphs.length;
	// What a message goes on with belongs to it, as a list does to the paragraph that introduces it.
	const heads = new Set(isChat ? stamped : paragraphs);
	let due = 0;
	for (const block of body) {
		const words = text.slice(block.start, block.end);
		const begins = (heads.has(block) && hasWords(words)) || drafts.length === 0;
		if (begins && block.start - body[0].start >= due) {
			drafts.push({
				title: firstWords(isChat ? words.replace(sentAt, '') : words),
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

	const clocks = clocksIn(text, blocks);
	const drafts =
		clocks.size > 0 || blocks.some(({kind}) => kind === 'heading')
			? fromHeadings(text, blocks, clocks)
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
