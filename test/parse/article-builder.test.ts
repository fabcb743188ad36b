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
			['strong', 'bold'],
			['link', 'link'],
		]);
	});

	it('sets no style on the white space at the ends of its words, nor on that alone', () => {
		const builder = new ArticleBuilder();
		builder.add('He wrote');
		builder.styled({kind: 'link', target: 'https://example.org/'}, () => builder.add(' in a letter '));
		builder.styled({kind: 'strong'}, () => builder.add('of'));
		builder.styled({kind: 'emphasis'}, () => builder.add(' '));
		builder.add('May.');
		const {text, inlines} = builder.finish();
		expect(text).toBe('He wrote in a letter of May.');
		expect(inlines.map(({kind, start, end}) => [kind, text.slice(start, end)])).toEqual([
			['link', 'in a letter'],
			['strong', 'of'],
		]);
	});

	it('has the outer of two styles of the same words first', () => {
		const builder = new ArticleBuilder();
		builder.styled({kind: 'strong'}, () => builder.styled({kind: 'emphasis'}, () => builder.add('words')));
		builder.add(' and ');
		builder.styled({kind: 'emphasis'}, () => builder.styled({kind: 'code'}, () => builder.add('more')));
		expect(builder.finish().inlines.map(({kind}) => kind)).toEqual([
			'strong',
			'emphasis',
			'emphasis',
			'code',
		]);
	});

	it('keeps a style on its words where a block of nothing ended within it', () => {
		const builder = new ArticleBuilder();
		builder.breakLine();
		builder.styled({kind: 'strong'}, () => {
			builder.close('paragraph');
			builder.add('bold');
		});
		builder.add(' plain');
		expect(builder.finish().inlines).toEqual([{kind: 'strong', start: 0, end: 4}]);
	});

	it('says whether there was anything to make a block of', () => {
		const builder = new ArticleBuilder();
		builder.add(' ');
		expect(builder.close('paragraph')).toBe(false);
		builder.add('one');
		expect(builder.close('paragraph')).toBe(true);
		expect(builder.close('paragraph')).toBe(false);
	});

	it('breaks lines within a block', () => {
		const builder = new ArticleBuilder();
		builder.add('one ');
		builder.breakLine();
		builder.add(' two');
		expect(builder.finish().text).toBe('one\ntwo');
	});

	it('knows where a line has just been broken', () => {
		const builder = new ArticleBuilder();
		expect(builder.isLineBroken).toBe(false);
		builder.add('one');
		builder.breakLine();
		builder.add('\n');
		expect(builder.isLineBroken).toBe(true);
		builder.add('two');
		expect(builder.isLineBroken).toBe(false);
	});

	it('keeps what stands at the end of a broken line, but for one space', () => {
		const builder = new ArticleBuilder();
		builder.addVerbatim('one  ');
		builder.breakLine();
		expect(builder.isLineBroken).toBe(true);
		builder.breakLine();
		builder.add(' ');
		builder.add('two');
		builder.close('code');
		expect(builder.finish().text).toBe('one \n\ntwo');
	});

	it('gathers a block of very many lines, without copying it for each', () => {
		const builder = new ArticleBuilder();
		const lines = 100_000;
		for (let i = 0; i < lines; i++) {
			builder.styled({kind: 'strong'}, () => builder.add('line '));
			builder.breakLine();
		}

		const {text, inlines} = builder.finish();
		expect(text.length).toBe(5 * lines - 1);
		expect(inlines.at(-1)).toEqual({kind: 'strong', start: text.length - 4, end: text.length});
	});

	it('keeps a table as it stands, also where its first cell is empty', () => {
		const builder = new ArticleBuilder();
		builder.addVerbatim(' | b\nc | d');
		builder.close('table');
		expect(builder.finish().text).toBe(' | b\nc | d');
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
