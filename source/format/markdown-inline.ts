import type {Inline} from '../document/article.js';
import {largest} from '../document/extremes.js';
import {escapeMarkup} from '../document/markup.js';
import type {Span} from '../document/span.js';

const plain = (text: string): string => escapeMarkup(text).replaceAll('\n', '\\\n');

const isWord = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
const isBlank = (sign: string): boolean => /^\s?$/.test(sign);
const firstOf = (text: string): string => [...text.slice(0, 2)][0] ?? '';
const lastOf = (text: string): string => [...text.slice(-2)].at(-1) ?? '';

/**
 * Whether asterisks between two signs are read as ones that open (or, mirrored, close): the flanking rules of
 * CommonMark, 6.2, on their safe side. Alone they may stand where they could do both, among others they may not.
 */
const flank = (outer: string, inner: string, alone: boolean): boolean =>
	isBlank(outer) || (isWord(inner) ? alone || !isWord(outer) : alone && !isWord(outer));

const asterisks = {strong: '**', emphasis: '*'};
const tags = {strong: 'strong', emphasis: 'em'};

/**
 * Marks words, by asterisks where these are understood as what they are, else by tags.
 *
 * @param kind how they are set
 * @param words in Markdown
 * @param before the sign before them, or nothing
 * @param after the sign after them, or nothing
 * @param nested whether other marks stand around
 */
const marked = (
	kind: 'strong' | 'emphasis',
	words: string,
	before: string,
	after: string,
	nested: boolean,
): string => {
	const alone = !nested && !/(?<!\\)\*/.test(words);
	// Asterisks at either end of the words are those of a style within, and count as one with these.
	const bare = words.replaceAll(/^\*+|(?<!\\)\*+$/g, '');
	return before !== '*' && flank(before, firstOf(bare), alone) && flank(after, lastOf(bare), alone)
		? asterisks[kind] + words + asterisks[kind]
		: `<${tags[kind]}>${words}</${tags[kind]}>`;
};

/**
 * Backticks that no run of backticks in the words is taken for.
 *
 * @param least how many they are at least
 */
export const fenceAround = (words: string, least: number): string =>
	'`'.repeat(
		largest(
			(words.match(/`+/g) ?? []).map(run => run.length + 1),
			least,
		),
	);

/**
 * A code span in a fence that is longer than any in it; a tag where lines break in it, where another one ends right
 * before it, or where it could be taken for the end of a link's definition.
 */
const codeSpan = (words: string, before: string): string => {
	if (/\n|\]:/.test(words) || before === '`') {
		return `<code>${plain(words)}</code>`;
	}

	const fence = fenceAround(words, 1);
	const space = /^`|`$/.test(words) ? ' ' : '';
	return fence + space + words + space + fence;
};

/** The inlines of a span without the spaces at their ends, in which no mark may stand, the outermost first. */
const trimmed = (text: string, {start, end}: Span, inlines: readonly Inline[]): Inline[] =>
	inlines
		.filter(inline => start <= inline.start && inline.end <= end)
		.map(inline => {
			const words = text.slice(inline.start, inline.end);
			return {
				...inline,
				start: inline.end - words.trimStart().length,
				end: inline.start + words.trimEnd().length,
			};
		})
		.filter(inline => inline.start < inline.end)
		.sort((a, b) => a.start - b.start || b.end - a.end);

/**
 * Writes a stretch of text with its emphasis, code and links. Where two overlap without nesting, the later one is
 * left out.
 *
 * @param written what becomes of the words between them
 */
export const inlineToMarkdown = (
	text: string,
	span: Span,
	inlines: readonly Inline[],
	written: (words: string) => string = plain,
): string => {
	const inside = trimmed(text, span, inlines);
	let next = 0;
	const render = (start: number, end: number, around: ReadonlyArray<Inline['kind']>): string => {
		// Pieces, since looking at the end of a long string that grows would copy it each time.
		const out: string[] = [];
		let at = start;
		while (next < inside.length && inside[next].start < end) {
			const {kind, target, ...inline} = inside[next++];
			// Strong words within strong words are no stronger.
			if (inline.start < at || inline.end > end || around.includes(kind)) {
				continue;
			}

			const words = () => render(inline.start, inline.end, [...around, kind]);
			const between = written(text.slice(at, inline.start));
			const before = lastOf(
				between || out.at(-1) || text.slice(Math.max(span.start, inline.start - 2), inline.start),
			);
			const after = firstOf(text.slice(inline.end, Math.min(span.end, inline.end + 2)));
			if (kind === 'code') {
				out.push(between, codeSpan(text.slice(inline.start, inline.end), before));
			} else if (kind === 'link') {
				const address = target?.replaceAll(/[<>\\]/g, encodeURIComponent);
				// An exclamation mark before a link would make it an image.
				out.push(between.replace(/!$/, '\\!'), `[${words()}](<${address}>)`);
			} else {
				const nested = around.some(outer => outer !== 'link');
				out.push(between, marked(kind, words(), before, after, nested));
			}

			at = inline.end;
		}

		out.push(written(text.slice(at, end)));
		return out.join('');
	};

	return render(span.start, span.end, []);
};
