import type {Analysis} from '../document/analysis.js';
import type {Block, Inline} from '../document/article.js';
import {largest} from '../document/extremes.js';
import {kindLabel} from '../document/kind-label.js';
import {isNumbered, isTight} from '../document/lists.js';
import {escapeMarkup, escapeSigns} from '../document/markup.js';
import {quotationsBySection} from '../document/section-counts.js';
import {byShare} from '../document/select.js';
import {cellSpans, tableRows} from '../document/tables.js';
import {
	certaintyOf,
	count,
	factsApart,
	factsInWords,
	leadingVerb,
	percent,
	speakersInWords,
	verbOf,
	wordsOf,
} from '../document/wording.js';
import {fenceAround, inlineToMarkdown} from './markdown-inline.js';

const rules = {none: '---', left: ':---', center: ':---:', right: '---:'};

const tableToMarkdown = (text: string, block: Block, inlines: readonly Inline[]): string => {
	const rows = tableRows(text, block).map(row =>
		cellSpans(text, row).map(span =>
			inlineToMarkdown(text, span, inlines, escapeSigns).replaceAll('|', '\\|'),
		),
	);
	const width = largest(rows.map(cells => cells.length));
	const columns = Array.from({length: width}, (_, i) => i);
	const line = (cells: readonly string[]) => `| ${columns.map(i => cells[i] ?? '').join(' | ')} |`;
	return [
		line(rows[0]),
		line(columns.map(i => rules[block.alignments?.[i] ?? 'none'])),
		...rows.slice(1).map(line),
	].join('\n');
};

/** A heading in one line. Signs at its end would be taken for its closing sequence. */
const headingOf = (rank: number, words: string): string =>
	`${'#'.repeat(rank)} ${words.replaceAll(/\\?\n/g, ' ').replace(/(?<= )#+$/, '\\$&')}`;

/** A block's Markdown, but for what the items around it put before its lines. */
const blockToMarkdown = (text: string, block: Block, inlines: readonly Inline[]): string => {
	const {kind, start, end, level = 1} = block;
	const raw = text.slice(start, end);
	const words = () => inlineToMarkdown(text, block, inlines);
	switch (kind) {
		case 'title':
		case 'heading':
			return headingOf(kind === 'title' ? 1 : Math.min(6, Math.max(2, level)), words());
		case 'quote': {
			const mark = '> '.repeat(level);
			return `${mark}${words().replaceAll('\n', `\n${mark}`)}`;
		}

		case 'caption':
			return `*${inlineToMarkdown(text, block, [])}*`;
		case 'code': {
			const fence = fenceAround(raw, 3);
			return `${fence}${block.language ?? ''}\n${raw}\n${fence}`;
		}

		case 'table':
			return tableToMarkdown(text, block, inlines);
		case 'item':
		case 'paragraph':
			return words();
	}
};

/** The items that are open around a place in the text, from the outermost in, with their numbers and the signs behind these. */
type OpenItems = Array<{level: number; indent: number; number?: number; sign?: string | undefined}>;

/**
 * What stands before an item's first line and its other ones, and whether a blank line must set it off. An item
 * without a marker goes on with the one before.
 */
const itemShape = (
	{level = 1, marker}: Block,
	open: OpenItems,
): {head: string; indent: number; apart: boolean} => {
	while ((open.at(-1)?.level ?? 0) > level) {
		open.pop();
	}

	if (marker === undefined) {
		const indent = open.at(-1)?.indent ?? 0;
		return {head: ' '.repeat(indent), indent, apart: true};
	}

	const before = open.at(-1)?.level === level ? open.pop() : undefined;
	const margin = ' '.repeat(open.at(-1)?.indent ?? 0);
	if (!isNumbered(marker)) {
		const head = `${margin}- `;
		open.push({level, indent: head.length});
		return {head, indent: head.length, apart: false};
	}

	const number = Number.parseInt(marker, 10);
	const goesOn = before?.number === number - 1;
	// Whatever the number of a further item, a list counts on; one with another sign is another list.
	const own = marker.slice(-1);
	const sign = goesOn ? before?.sign : before?.sign !== own ? own : own === '.' ? ')' : '.';
	const head = `${margin}${number}${sign} `;
	open.push({level, indent: head.length, number, sign});
	// Only the number 1 may begin a list right below other words.
	return {head, indent: head.length, apart: !goesOn && number !== 1};
};

const escaped = (facts: readonly string[]): string => escapeMarkup(facts.join(' · '));

/** The article itself, below its title who wrote it, where and when. */
export const articleToMarkdown = ({article}: Analysis): string => {
	const {text, blocks, inlines} = article;
	const facts = escaped(factsApart(article));
	let out = '';
	let nextInline = 0;
	let previous: Block['kind'] | undefined;
	const open: OpenItems = [];
	for (const [i, block] of blocks.entries()) {
		const from = nextInline;
		while (nextInline < inlines.length && inlines[nextInline].start < block.end) {
			nextInline++;
		}

		const words = blockToMarkdown(text, block, inlines.slice(from, nextInline));
		if (block.kind === 'item') {
			const {head, indent, apart} = itemShape(block, open);
			out += previous === undefined ? '' : isTight(blocks, i) && !apart ? '\n' : '\n\n';
			out += head + words.replaceAll('\n', `\n${' '.repeat(indent)}`);
		} else {
			open.length = 0;
			out += previous === undefined ? '' : previous === 'quote' && block.kind === 'quote' ? '\n>\n' : '\n\n';
			out += words;
			out += i === 0 && block.kind === 'title' && facts ? `\n\n${facts}` : '';
		}

		previous = block.kind;
	}

	return `${out}\n`;
};

const head = ({article}: Analysis): string => {
	const {title, url} = article;
	const name = title && (url ? `[${escapeMarkup(title)}](<${url}>)` : escapeMarkup(title));
	return [name && headingOf(1, name), escaped(factsInWords(article))].filter(Boolean).join('\n\n');
};

const page = (parts: readonly string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;

/** The article's sections as a nested list. */
export const sectionsToMarkdown = (analysis: Analysis): string => {
	/** The levels of the sections around, from the outermost in: a list cannot skip one as headings do. */
	const open: number[] = [];
	const counts = quotationsBySection(analysis);
	return page([
		head(analysis),
		analysis.sections
			.map(({id, title, level}) => {
				const here = counts.get(id) ?? 0;
				const told = here === 0 ? '' : ` (${count(here, 'quotation')})`;
				while ((open.at(-1) ?? 0) >= level) {
					open.pop();
				}

				return `${'    '.repeat(open.push(level) - 1)}- ${escapeMarkup(title)}${told}`;
			})
			.join('\n'),
	]);
};

/** A table of the speakers. */
export const speakersToMarkdown = (analysis: Analysis): string => {
	const cells = (...values: string[]) =>
		`| ${values.map(value => value.replaceAll('|', '\\|')).join(' | ')} |`;
	return page([
		head(analysis),
		analysis.speakers.length === 0
			? 'No speakers to show.'
			: [
					cells('Speaker', 'Role', 'Quotations', 'Quoted words', 'Also'),
					'| --- | --- | ---: | ---: | --- |',
					...byShare(analysis.speakers).map(({name, role, quotations, quotedWords, share, aliases}) =>
						cells(
							escapeMarkup(name),
							escapeMarkup(role ?? ''),
							String(quotations.length),
							`${quotedWords} (${percent(share)})`,
							escapeMarkup(aliases.join(', ')),
						),
					),
				].join('\n'),
	]);
};

/** The quotations as block quotations, each behind the verb without which it would mislead, with who said it. */
export const quotationsToMarkdown = (analysis: Analysis): string =>
	page([
		head(analysis),
		`${count(analysis.quotations.length, 'quotation')}`,
		...analysis.quotations.map(quotation => {
			const paragraphs = (leadingVerb(analysis, quotation) + wordsOf(quotation))
				.split('\n\n')
				.map(words => `> ${escapeMarkup(words).replaceAll('\n', '\\\n> ')}`)
				.join('\n>\n');
			const told = [kindLabel(quotation), escapeMarkup(verbOf(quotation)), certaintyOf(quotation)]
				.filter(Boolean)
				.join(', ');
			return `${paragraphs}\n>\n> — **${escapeMarkup(speakersInWords(analysis, quotation))}** (${told})`;
		}),
	]);
