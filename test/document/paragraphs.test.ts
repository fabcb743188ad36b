import {describe, expect, it} from 'vitest';
import {paragraphsOf, paragraphsUpTo} from '../../source/document/paragraphs.js';
import {parseMarkdown} from '../markdown.js';

const article = parseMarkdown('# Title\n\nOne.\n\n## Then\n\n- Two.\n- Three.', {kind: 'file', name: 'a.md'});
const at = (words: string) => ({start: article.text.indexOf(words)});

describe('paragraphs', () => {
	it('are counted without titles and headings', () => {
		expect(paragraphsUpTo(article)).toEqual([0, 1, 1, 2, 3]);
		expect(paragraphsUpTo(article)).toBe(paragraphsUpTo(article));
	});

	it('are told for quotations in any order', () => {
		expect(paragraphsOf(article, ['Three', 'Title', 'One', 'Then', 'Two'].map(at))).toEqual([
			3,
			null,
			1,
			null,
			2,
		]);
		expect(paragraphsOf(article, [])).toEqual([]);
	});
});
