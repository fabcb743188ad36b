import {describe, expect, it} from 'vitest';
import {ArticleBuilder} from '../../source/parse/article-builder.js';

describe('ArticleBuilder', () => {
	it('separates blocks by a blank line and collapses white space', () => {
		const builder = new ArticleBuilder();
		builder.add('  One \n two');
		builder.add(' three ');
		builder.close('paragraph');
		builder.add('Four');
		builder.close('item', {level: 1, marker: '•'});
		const {text, blocks} = builder.finish();
		expect(text).toBe('One two three\n\nFour');
		expect(blocks).toEqual([
			{kind: 'paragraph', start: 0, end: 13},
			{kind: 'item', start: 15, end: 19, level: 1, marker: '•'},
		]);
	});

	it('makes no block of nothing', () => {
		const builder = new ArticleBuilder();
		builder.add('  \n ');
		builder.close('paragraph');
		expect(builder.finish()).toEqual({text: '', blocks: [], inlines: []});
	});

	it('keeps a style on its words through trimming', () => {
		const builder = new ArticleBuilder();
		builder.styled({kind: 'strong'}, () => builder.add(' bold '));
		builder.add('plain ');
		builder.styled({kind: 'link', target: 'https://example.org/'}, () => builder.add('link '));
		const {text, inlines} = builder.finish();
		expect(text).toBe('bold plain link');
		expect(inlines.map(({kind, start, end}) => [kind, text.slice(start, end)])).toEqual([
			['strong', 'bold '],
			['link', 'link'],
		]);
	});

	it('breaks lines within a block', () => {
		const builder = new ArticleBuilder();
		builder.add('one ');
		builder.breakLine();
		builder.add(' two');
		expect(builder.finish().text).toBe('one\ntwo');
	});

	it('keeps code as it stands, but for blank lines around it', () => {
		const builder = new ArticleBuilder();
		builder.addVerbatim('\n  if (x)\n    y\n\n');
		builder.close('code');
		expect(builder.finish().text).toBe('  if (x)\n    y');
	});

	it('styles nothing with what wraps whole blocks', () => {
		const builder = new ArticleBuilder();
		builder.styled({kind: 'link', target: 'https://example.org/'}, () => {
			builder.add('one');
			builder.close('paragraph');
			builder.add('two');
		});
		expect(builder.finish().inlines).toEqual([]);
	});
});
