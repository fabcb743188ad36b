import type {Analysis} from '../document/analysis.js';
import type {Article, Block, Inline} from '../document/article.js';
import {confidenceInWords, count, dateInWords, speakersInWords} from '../document/wording.js';

/** Keeps signs from being taken for markup: those that mean something anywhere, and those that do so at a line's head. */
const escapeMarkup = (text: string): string =>
	text
		.replaceAll(/[\\`*_[\]<]|&(?=#?\w+;)/g, '\\$&')
		.replaceAll(/^(\s*)([#>+=-]|~{3}|\d+(?=[.)]))/gm, (_, space: string, sign: string) =>
			/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
		);

const marks: Record<Exclude<Inline['kind'], 'link'>, string> = {strong: '**', emphasis: '*', code: '`'};

/** A block's words with their emphasis and links. Where two overlap without nesting, the later one is left out. */
const inlineToMarkdown = (article: Article, block: Block): string => {
	const {text} = article;
	const inside = article.inlines.filter(({start, end}) => block.start <= start && end <= block.end);
	const render = (start: number, end: number, from: number): string => {
		let out = '';
		let at = start;
		for (let i = from; i < inside.length; i++) {
			const inline = inside[i];
			if (inline.start < at || inline.end > end) {
				continue;
			}

			out += escapeMarkup(text.slice(at, inline.start));
			if (inline.kind === 'code') {
				out += `\`${text.slice(inline.start, inline.end).replaceAll('`', 'ˋ')}\``;
			} else {
				const words = render(inline.start, inline.end, i + 1);
				const mark = inline.kind === 'link' ? '' : marks[inline.kind];
				out +=
					inline.kind === 'link'
						? `[${words}](<${inline.target?.replaceAll(/[<>]/g, encodeURIComponent)}>)`
						: mark + words + mark;
			}

			at = inline.end;
		}

		return out + escapeMarkup(text.slice(at, end));
	};

	return render(block.start, block.end, 0);
};

const tableToMarkdown = (text: string): string => {
	const rows = text.split('\n').map(line => line.split(' | '));
	const width = Math.max(...rows.map(cells => cells.length));
	const line = (cells: readonly string[]) =>
		`| ${Array.from({length: width}, (_, i) => escapeMarkup(cells[i] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(rows[0]), `|${' --- |'.repeat(width)}`, ...rows.slice(1).map(line)].join('\n');
};

const blockToMarkdown = (article: Article, block: Block): string => {
	const {kind, start, end, level = 1, marker} = block;
	const raw = article.text.slice(start, end);
	switch (kind) {
		case 'title':
			return `# ${inlineToMarkdown(article, block).replaceAll('\n', ' ')}`;
		case 'heading':
			return `${'#'.repeat(Math.min(6, Math.max(2, level)))} ${inlineToMarkdown(article, block).replaceAll('\n', ' ')}`;
		case 'item': {
			const head = `${'    '.repeat(level - 1)}${/^\d/.test(marker ?? '') ? `${marker} ` : '- '}`;
			return head + inlineToMarkdown(article, block).replaceAll('\n', `\n${' '.repeat(head.length)}`);
		}

		case 'quote':
			return `> ${inlineToMarkdown(article, block).replaceAll('\n', '\n> ')}`;
		case 'caption':
			return `*${escapeMarkup(raw).replaceAll('\n', ' ')}*`;
		case 'code': {
			const fence = '`'.repeat(
				Math.max(3, 1 + Math.max(0, ...(raw.match(/`+/g) ?? []).map(run => run.length))),
			);
			return `${fence}\n${raw}\n${fence}`;
		}

		case 'table':
			return tableToMarkdown(raw);
		case 'paragraph':
			return inlineToMarkdown(article, block).replaceAll('\n', '\\\n');
	}
};

/** The article itself. */
export const articleToMarkdown = ({article}: Analysis): string => {
	let out = '';
	for (const [i, block] of article.blocks.entries()) {
		const previous = article.blocks[i - 1]?.kind;
		const tight = block.kind === 'item' && previous === 'item';
		const joined = block.kind === 'quote' && previous === 'quote';
		out += `${i === 0 ? '' : tight ? '\n' : joined ? '\n>\n' : '\n\n'}${blockToMarkdown(article, block)}`;
	}

	return `${out}\n`;
};

const head = ({article: {title, byline, siteName, published, url}}: Analysis): string => {
	const name = title && (url ? `[${escapeMarkup(title)}](<${url}>)` : escapeMarkup(title));
	const second = [byline, siteName, published && dateInWords(published)].flatMap(field =>
		field ? [escapeMarkup(field)] : [],
	);
	return [name && `# ${name}`, second.join(' · ')].filter(Boolean).join('\n\n');
};

const page = (parts: readonly string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;

/** The article's sections as a nested list. */
export const sectionsToMarkdown = (analysis: Analysis): string =>
	page([
		head(analysis),
		analysis.sections
			.map(({title, level}) => `${'    '.repeat(level - 1)}- ${escapeMarkup(title)}`)
			.join('\n'),
	]);

/** A table of the speakers. */
export const speakersToMarkdown = (analysis: Analysis): string => {
	const cells = (...values: string[]) =>
		`| ${values.map(value => value.replaceAll('|', '\\|')).join(' | ')} |`;
	return page([
		head(analysis),
		analysis.speakers.length === 0
			? 'No speakers.'
			: [
					cells('Speaker', 'Role', 'Quotations', 'Quoted words', 'Also'),
					'| --- | --- | ---: | ---: | --- |',
					...analysis.speakers.map(({name, role, quotations, quotedWords, share, aliases}) =>
						cells(
							escapeMarkup(name),
							escapeMarkup(role ?? ''),
							String(quotations.length),
							`${quotedWords} (${Math.round(share * 100)}%)`,
							escapeMarkup(aliases.join(', ')),
						),
					),
				].join('\n'),
	]);
};

/** The quotations as block quotations, each with who said it. */
export const quotationsToMarkdown = (analysis: Analysis): string =>
	page([
		head(analysis),
		`${count(analysis.quotations.length, 'quotation')}`,
		...analysis.quotations.map(quotation => {
			const {kind, confidence, speakers} = quotation;
			const sure = speakers.length > 0 ? `, ${confidenceInWords(confidence)}` : '';
			return `> ${escapeMarkup(quotation.text).replaceAll('\n', '\n> ')}\n>\n> — **${escapeMarkup(speakersInWords(analysis, quotation))}** (${kind}${sure})`;
		}),
	]);
