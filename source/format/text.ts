import type {Analysis} from '../document/analysis.js';
import type {Block} from '../document/article.js';
import {columnsOf} from '../document/columns.js';
import {kindLabel} from '../document/kind-label.js';
import {isTight} from '../document/lists.js';
import {quotationsBySection} from '../document/section-counts.js';
import {byShare} from '../document/select.js';
import {
	certaintyOf,
	count,
	factsApart,
	factsInWords,
	leadingVerb,
	percent,
	speakersInWords,
	wordsOf,
} from '../document/wording.js';
import {lineText, wrap} from '../document/wrap.js';

/** Lines that fit the width, each behind an indent; without a width the text stays as it is. */
const lines = (text: string, width: number | undefined, indent = ''): string => {
	if (width === undefined) {
		return indent + text.replaceAll('\n', `\n${indent}`);
	}

	const wrapped: string[] = [];
	wrap(text, {start: 0, end: text.length}, Math.max(1, width - columnsOf(indent)), (start, end) => {
		wrapped.push(indent + lineText(text, start, end));
	});
	return wrapped.join('\n');
};

const blockToText = (
	text: string,
	{kind, start, end, level = 1, marker}: Block,
	width: number | undefined,
): string => {
	const words = text.slice(start, end);
	switch (kind) {
		case 'item': {
			const hanging = '  '.repeat(level - 1);
			const head = marker ? `${marker} ` : '  ';
			const body = lines(words, width, hanging + ' '.repeat(columnsOf(head)));
			return hanging + head + body.slice(hanging.length + columnsOf(head));
		}

		case 'quote':
			return lines(words, width, '  '.repeat(level));
		// Broken elsewhere it would be other code.
		case 'code':
			return words;
		default:
			return lines(words, width);
	}
};

/** The article itself, paragraph by paragraph, below its title who wrote it, where and when. */
export const articleToText = ({article}: Analysis, width?: number): string => {
	const {text, blocks} = article;
	const facts = factsApart(article).join(' · ');
	let out = '';
	for (const [i, block] of blocks.entries()) {
		out += `${i === 0 ? '' : isTight(blocks, i) ? '\n' : '\n\n'}${blockToText(text, block, width)}`;
		out += i === 0 && block.kind === 'title' && facts ? `\n\n${lines(facts, width)}` : '';
	}

	return `${out}\n`;
};

/** Title, author and date, one line each or none. */
const head = ({article}: Analysis, width?: number): string =>
	[article.title, factsInWords(article).join(' · ')]
		.filter(Boolean)
		.map(line => `${lines(line ?? '', width)}\n`)
		.join('');

/** The article's sections with the number of their quotations. */
export const sectionsToText = (analysis: Analysis, width?: number): string => {
	const {sections} = analysis;
	const counts = quotationsBySection(analysis);
	const number = String(sections.length).length;
	const titled = head(analysis, width);
	return [
		titled,
		...(titled ? ['\n'] : []),
		...sections.map(({id, title, level}, i) => {
			const here = counts.get(id) ?? 0;
			const told = here === 0 ? '' : ` (${count(here, 'quotation')})`;
			const indent = ' '.repeat(number + 2 + 2 * (level - 1));
			const entry = lines(`${title}${told}`, width, indent);
			return `${String(i + 1).padStart(number)}. ${'  '.repeat(level - 1)}${entry.slice(indent.length)}\n`;
		}),
	].join('');
};

/** Who speaks, in what role, how much, and by which other names. */
export const speakersToText = (analysis: Analysis, width?: number): string =>
	[
		head(analysis, width),
		...(analysis.speakers.length === 0 ? ['No speakers to show.\n'] : []),
		...byShare(analysis.speakers).map(({name, role, quotations, quotedWords, share, aliases}) =>
			[
				`${lines(role ? `${name}, ${role}` : name, width)}\n`,
				`${lines(
					quotedWords > 0
						? `${count(quotations.length, 'quotation')}, ${count(quotedWords, 'quoted word')} (${percent(share)})`
						: count(quotations.length, 'quotation'),
					width,
					'    ',
				)}\n`,
				aliases.length > 0 ? `${lines(`also: ${aliases.join(', ')}`, width, '    ')}\n` : '',
			].join(''),
		),
	]
		.filter(Boolean)
		.join('\n');

/** The quotations in order, each behind the verb without which it would mislead, with who said it and how sure that is. */
export const quotationsToText = (analysis: Analysis, width?: number): string =>
	[
		head(analysis, width),
		...(analysis.quotations.length === 0 ? ['No quotations to show.\n'] : []),
		...analysis.quotations.map(quotation => {
			const {cue, source, checked} = quotation;
			// What the text has for somebody else is no evidence for whom a person has named.
			const evidence = [checked === 'corrected' ? undefined : source?.text, cue?.text]
				.filter(Boolean)
				.join(' … ');
			const told = [
				`— ${speakersInWords(analysis, quotation)}`,
				kindLabel(quotation),
				...(evidence ? [`by “${evidence}”`] : []),
				...[certaintyOf(quotation)].filter(Boolean),
			];
			const words = leadingVerb(analysis, quotation) + wordsOf(quotation);
			return `${lines(words, width)}\n${lines(told.join(' · '), width, '    ')}\n`;
		}),
	]
		.filter(Boolean)
		.join('\n');
