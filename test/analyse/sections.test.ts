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

	it('keeps a list with the paragraph before it', () => {
		expect(outline('Before the list:\n\n- one\n- two\n\nAfter.')).toEqual([
			'# Before the list: (derived)',
			'# After. (derived)',
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
