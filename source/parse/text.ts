import type {Article, Location} from '../document/article.js';
import {ArticleBuilder} from './article-builder.js';
import {isoDate} from './date.js';

/** Lines at least this long that end where others do were broken by a program, not by the writer; in columns. */
const wrapped = {shortest: 45, longest: 100};

const isFull = ({length}: string): boolean => length >= wrapped.shortest && length <= wrapped.longest;

const itemMarker = /^\s*([-*•–]|\d{1,3}[.)])\s+/;

/**
 * Whether lines are a list. One marker behind a full line is more likely a number or a dash that was wrapped there,
 * unless what follows it is set in below it, as nothing before it is.
 */
const isList = (lines: readonly string[]): boolean => {
	const marked = lines.flatMap((line, i) => (itemMarker.test(line) ? [i] : []));
	return (
		marked.length > 1 ||
		marked.some(
			i =>
				i === 0 ||
				lines[i - 1].length < wrapped.shortest ||
				lines[i - 1].trimEnd().endsWith(':') ||
				(/^\s{2,}/.test(lines[i + 1] ?? '') && !lines.slice(0, i + 1).some(line => /^\s/.test(line))),
		)
	);
};

/** Splits one stretch of lines into paragraphs: joined where they were hard-wrapped, one a line where they are long. */
const paragraphsOf = (lines: readonly string[]): string[] => {
	if (isList(lines)) {
		const items: string[] = [];
		for (const [i, line] of lines.entries()) {
			const goesOn = i > 0 && (/^\s/.test(line) || isFull(lines[i - 1]));
			if (goesOn && !itemMarker.test(line)) {
				items[items.length - 1] += ` ${line.trim()}`;
			} else {
				items.push(line);
			}
		}

		return items;
	}

	if (lines.some(line => line.length > wrapped.longest)) {
		return [...lines];
	}

	const paragraphs: string[] = [];
	for (const [i, line] of lines.entries()) {
		// An indent begins a paragraph; so does a line after one that had room for more.
		const previous = lines[i - 1];
		if (i > 0 && !/^(?:\s{2,}|\t)\S/.test(line) && previous.length >= wrapped.shortest) {
			paragraphs[paragraphs.length - 1] += ` ${line.trim()}`;
		} else if (
			i > 0 &&
			lines.length > 1 &&
			previous.length < wrapped.shortest &&
			!/^(?:\s{2,}|\t)\S/.test(line)
		) {
			// Short lines belong together as the writer set them: verse, an address.
			paragraphs[paragraphs.length - 1] += `\n${line.trim()}`;
		} else {
			paragraphs.push(line);
		}
	}

	return paragraphs;
};

const median = (numbers: readonly number[]): number =>
	numbers.length === 0 ? 0 : [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Whether the first paragraph stands above the others as their title: short, and not a sentence among sentences. */
const isTitle = (paragraph: string, others: readonly string[]): boolean =>
	others.length > 0 &&
	paragraph.length <= 150 &&
	!itemMarker.test(paragraph) &&
	!/^\s*["“‘'«„]|[,;:]$/.test(paragraph) &&
	(/[.]["”’]?$/.test(paragraph)
		? median(others.slice(0, 12).map(other => other.length)) > 1.5 * paragraph.length
		: median(others.slice(0, 12).map(other => other.length)) > 0.8 * paragraph.length || others.length === 1);

/**
 * Reads plain text: paragraphs by blank lines, hard-wrapped lines joined, items by their markers, a title and a date
 * line where they stand at the top.
 *
 * @param text the document
 * @param location where it came from
 * @param address the address that answered
 */
export const parseText = (text: string, location: Location, address?: string): Article => {
	const paragraphs = text
		.split(/\n(?:[ \t\f\v]*\n)+/)
		.map(stretch => stretch.split('\n').filter(line => line.trim() !== ''))
		.filter(lines => lines.length > 0)
		.flatMap(paragraphsOf);
	const builder = new ArticleBuilder();
	let rest = paragraphs;
	let title: string | null = null;
	let published: string | null = null;
	if (paragraphs.length > 1 && isTitle(paragraphs[0].trim(), paragraphs.slice(1))) {
		title = paragraphs[0].replaceAll(/\s+/g, ' ').trim();
		builder.block('title', title);
		rest = paragraphs.slice(1);
		const dateLine = rest.length > 1 && rest[0].trim().length < 40 ? isoDate(rest[0]) : null;
		if (dateLine) {
			published = dateLine;
			rest = rest.slice(1);
		}
	}

	for (const paragraph of rest) {
		const marker = itemMarker.exec(paragraph);
		const lines = (marker ? paragraph.slice(marker[0].length) : paragraph).split('\n');
		for (const [i, line] of lines.entries()) {
			if (i > 0) {
				builder.breakLine();
			}

			builder.add(line.trim());
		}

		if (marker) {
			builder.close('item', {level: 1, marker: /\d/.test(marker[1]) ? marker[1] : '•'});
		} else {
			builder.close('paragraph');
		}
	}

	return {
		location,
		title,
		byline: null,
		siteName: null,
		published,
		language: null,
		url: address ?? null,
		...builder.finish(),
		notices: [],
	};
};
