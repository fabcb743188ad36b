import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {settings} from '../../fuzz/settings.js';
import {parseMarkdown} from '../../markdown.js';

const parse = (markdown: string) => {
	const {text, blocks, inlines} = parseMarkdown(markdown, {kind: 'file', name: 'a.md'});
	return {text, blocks, inlines};
};

/** Has the same document read by way of HTML, of which a comment is enough. */
const parseOverHtml = (markdown: string) => parse(`${markdown}\n\n<!-- -->\n`);

const pieces = [
	'# Heading *one*',
	'Heading two\n===',
	'Words *of **every** kind*, `code`, [a link *here*](https://example.org/a?b=1&c=2 "title"),\nand a break  \nhere.',
	'- one\n- two\n  - three\n\n    four\n- five',
	'3. three\n4. four\n\n   more',
	'- ```js\n  x < 1 && "y"\n  ```\n- > quoted\n  > - deep',
	'> Words.\n> > More words.\n>\n> — *Somebody*',
	'```c\\# other\n\n  indented & <b>\n```',
	'    code\n\n    more',
	'| a | *b* |\n| :- | -: |\n| 1 \\| 2 | [x](y) |',
	'![a picture *of* it](p.jpg "its title")',
	'Words ![with](p.jpg) a picture and &amp; &nbsp; &#7; entities \\* \\< <https://example.org>.',
	'A note[^1] and another^[*inline*].\n\n[^1]: The note.\n\n    Goes on.',
	'---',
	'* * *',
	'- ![alone](p.jpg)\n- b',
	'[![linked](p.jpg)](https://example.org/)',
];

describe('the tree made of tokens', () => {
	it.each(pieces)('is the one that is made by way of HTML: %j', piece => {
		expect(parse(piece)).toEqual(parseOverHtml(piece));
	});

	it('is, whatever stands together', () => {
		// A fence that nobody closes would hold the comment, and HTML could swallow half of one: a block that `<!A` begins
		// goes on to the next `>`.
		const line = fc.string({maxLength: 20}).map(signs => signs.replaceAll(/[`~<]/g, '*'));
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), line), {maxLength: 8}), list => {
				expect(parse(list.join('\n\n'))).toEqual(parseOverHtml(list.join('\n\n')));
			}),
			settings(),
		);
	});

	it('is no deeper than a tree may be, and loses no word', () => {
		const deep = `${'> '.repeat(90)}${'- '.repeat(40)}${'*a '.repeat(150)}end${'*'.repeat(150)}`;
		expect(parse(deep)).toEqual(parseOverHtml(deep));
		expect(parse(deep).text).toContain('end');
	});
});
