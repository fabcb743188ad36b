import {describe, expect, it} from 'vitest';
import {toSections} from '../../source/analyse/sections.js';
import {parseMarkdown} from '../markdown.js';

const sections = (markdown: string) => {
	const article = parseMarkdown(markdown, {kind: 'file', name: 'a.md'});
	return {article, sections: toSections(article)};
};

const outline = (markdown: string): string[] =>
	sections(markdown).sections.map(
		({title, level, derived}) => `${'#'.repeat(level)} ${title}${derived ? ' (derived)' : ''}`,
	);

const covers = (markdown: string): void => {
	const {article, sections: found} = sections(markdown);
	expect(found[0].start).toBe(0);
	expect(found.at(-1)?.end).toBe(article.text.length);
	for (const [i, section] of found.slice(1).entries()) {
		expect(section.start).toBe(found[i].end);
	}
};

describe('toSections', () => {
	it('does not cut a character of two units in a title', () => {
		const [{title}] = sections(`${'x'.repeat(59)}${'🙂'.repeat(9)} ends here.\n\nText.`).sections;
		expect(title).toBe(`${'x'.repeat(59)}…`);
	});

	it('divides at headings, the highest of them being level 1', () => {
		const text = '---\ntitle: T\n---\n\nIntro.\n\n## One\n\nText.\n\n### Two\n\nText.\n\n## Three\n\nText.';
		expect(outline(text)).toEqual(['# Introduction (derived)', '# One', '## Two', '# Three']);
		covers(text);
	});

	it('divides a live blog at the times of its entries, unless these have headings of their own', () => {
		const text =
			'---\ntitle: T\n---\n\n17.05 GMT\n\n## One\n\nText.\n\n16:48\n\nText.\n\nMore.\n\n3 May 2026, 4.20 p.m. BST\n\nText.';
		expect(outline(text)).toEqual([
			'# Headline (derived)',
			'# One',
			'# 16:48',
			'# 3 May 2026, 4.20 p.m. BST',
		]);
		covers(text);
		const [, one] = sections(text).sections;
		expect(sections(text).article.text.slice(one.start, one.end)).toBe('17.05 GMT\n\nOne\n\nText.\n\n');
		expect(outline('16:48\n\nText.\n\n16:20\n\nText.\n\n5pm\n\nText.')).toEqual([
			'# 16:48',
			'# 16:20',
			'# 5pm',
		]);
	});

	it.each(['9.30\n\nText.\n\n12 May\n\n17:05', '1.50 EUR\n\n2.50 EUR\n\n12.50 EUR', '2024\n\n2025\n\n12'])(
		'takes no other figures for times: %j',
		text => {
			expect(sections(text).sections.every(({derived}) => derived)).toBe(true);
		},
	);

	it('makes a section of each paragraph where there are no headings, titled with its own first words', () => {
		const text =
			'---\ntitle: T\n---\n\nThe first paragraph has more words than a title of a section can hold, so it is cut.\n\nSecond.';
		expect(outline(text)).toEqual([
			'# Headline (derived)',
			'# The first paragraph has more words than a title of a… (derived)',
			'# Second. (derived)',
		]);
		covers(text);
	});

	it('counts a standfirst and a caption to the headline', () => {
		const text =
			'---\ntitle: T\n---\n\nStandfirst.\n\n<figure><figcaption>Caption.</figcaption></figure>\n\nBody one.\n\nBody two.';
		expect(outline(text)).toEqual(['# Headline (derived)', '# Body one. (derived)', '# Body two. (derived)']);
	});

	it('gathers the paragraphs of a long article into a few sections of even length', () => {
		const text = Array.from({length: 400}, (_, i) => `Paragraph ${i} has some words.`).join('\n\n');
		expect(sections(text).sections.length).toBeGreaterThan(12);
		expect(sections(text).sections.length).toBeLessThanOrEqual(24);
		covers(text);
	});

	it('makes one section of a message, whatever paragraphs it has, and names it by who wrote it and not by the time', () => {
		const chat =
			'[12/03/2024, 09:14:02] Ida Holm: Here.\n\n[12/03/2024, 09:14:40] Per Dahl: So am I.\n\nOr nearly.\n\n[12/03/2024, 09:15:10] Ida left\n\n12/03/2024, 9:16 PM - Per Dahl: Bye\n\n09:17:10 Ida Holm: Bye';
		expect(outline(chat)).toEqual([
			'# Ida Holm: Here. (derived)',
			'# Per Dahl: So am I. (derived)',
			'# Ida left (derived)',
			'# Per Dahl: Bye (derived)',
			'# Ida Holm: Bye (derived)',
		]);
		covers(chat);
		// Two times, or a few among many paragraphs, are no chat.
		const two = chat.split('\n\n').slice(0, 3).join('\n\n');
		expect(outline(two)[0]).toBe('# [12/03/2024, 09:14:02] Ida Holm: Here. (derived)');
		expect(outline(`${chat}${'\n\nText.'.repeat(6)}`).at(-1)).toBe('# Text. (derived)');
	});

	it('keeps the times in a programme', () => {
		const [first] = outline('19:30 The doors open.\n\n20:00 The band plays.\n\n21:00 The doors close.');
		expect(first).toBe('# 19:30 The doors open. (derived)');
	});

	it('keeps a list with the paragraph before it', () => {
		expect(outline('Before the list:\n\n- one\n- two\n\nAfter.')).toEqual([
			'# Before the list: (derived)',
			'# After. (derived)',
		]);
	});

	it('names no section by an address that is a paragraph of its own', () => {
		expect(outline('The shop has it.\n\nhttps://shop.example/a7\n\nIt is red.')).toEqual([
			'# The shop has it. (derived)',
			'# It is red. (derived)',
		]);
	});

	it('names no section by a rule between two paragraphs', () => {
		expect(outline('Before the rule.\n\n. . .\n\nAfter.')).toEqual([
			'# Before the rule. (derived)',
			'# After. (derived)',
		]);
	});

	it('makes one section of a single paragraph', () => {
		expect(outline('Only this.')).toEqual(['# Only this. (derived)']);
	});
});
