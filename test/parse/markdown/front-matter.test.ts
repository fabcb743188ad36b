import {describe, expect, it} from 'vitest';
import {readFrontMatter} from '../../../source/parse/markdown/front-matter.js';

describe('readFrontMatter', () => {
	it('reads the fields that an article has', () => {
		const {fields, body} = readFrontMatter(
			'---\ntitle: "A: b"\nauthors: [Ann, Bo]\ndate: 2022-03-31\nlang: en\nurl: https://example.org/a\n---\n\nBody',
		);
		expect(fields).toEqual({
			title: 'A: b',
			byline: 'Ann, Bo',
			siteName: null,
			published: '2022-03-31',
			language: 'en',
			url: 'https://example.org/a',
		});
		expect(body).toBe('\nBody');
	});

	it('leaves a text alone that has none', () => {
		expect(readFrontMatter('Text\n---\nmore').body).toBe('Text\n---\nmore');
		expect(readFrontMatter('---\nnever closed').body).toBe('---\nnever closed');
	});

	it('keeps the body and says so where it is broken', () => {
		const {fields, body, notice} = readFrontMatter(
			'---\ntitle: "unclosed\n# one\ntags:\n  - a: b: c\n---\nBody',
		);
		expect(fields.title).toBeNull();
		expect(body).toBe('Body');
		expect(notice).toContain('not valid YAML');
	});

	it('refuses aliases that grow without end', () => {
		const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(',')}]`;
		const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${level('b', 'a')}\n${level('c', 'b')}\n${level('d', 'c')}\n${level('e', 'd')}\ntitle: T\n---\nBody`;
		expect(readFrontMatter(bomb).body).toBe('Body');
	});

	it('reads a list once that stands in itself, or is named again and again', () => {
		expect(readFrontMatter('---\ntitle: &a [ *a ]\n---\nBody')).toMatchObject({
			fields: {title: null},
			body: 'Body',
		});
		expect(readFrontMatter(`---\ntitle: &a [T, ${'*a, '.repeat(90)}]\n---\n`).fields.title).toBe('T');
		expect(readFrontMatter('---\nauthor: &a {name: *a}\n---\n').fields.byline).toBeNull();
	});

	it('looks at each line once, also where it could be taken in two ways', () => {
		const text = `---\n${'-: : x\n'.repeat(5000)}and words\n---\nBody`;
		expect(readFrontMatter(text).body).toBe(text);
	});

	it('takes no address that is not one of the web', () => {
		expect(readFrontMatter('---\nurl: javascript:alert(1)\n---\n').fields.url).toBeNull();
	});

	it('drops control characters that YAML escapes bring in', () => {
		expect(readFrontMatter('---\ntitle: "a\\u001b]0;x\\u0007b\\nc"\n---\n').fields.title).toBe('ab c');
	});

	it.each(['- a', 'A paragraph between two rules.', '7', 'He said: "no": yes', 'Ann: "no": yes\nand left.'])(
		'leaves %j between two rules in the text, as it is no list of fields',
		between => {
			const text = `---\n${between}\n---\nBody`;
			expect(readFrontMatter(text)).toMatchObject({body: text, fields: {title: null}});
		},
	);

	it('ends where it ends, also where nothing is in it', () => {
		expect(readFrontMatter('---\n---\nBody\n\n---\n').body).toBe('Body\n\n---\n');
		expect(readFrontMatter('---\n# none\n---\nBody').body).toBe('Body');
		expect(readFrontMatter('---\ntitle: a --- b\n...\nBody').fields.title).toBe('a --- b');
	});

	it.each([
		['author: Ann', 'Ann'],
		['author: {name: Ann, email: a@x.example}', 'Ann'],
		['authors: [{name: Ann}, Bo]', 'Ann, Bo'],
		['author: [[Ann], null, {}]', 'Ann'],
		[
			'author: [Eva van den Lund, "Ruiz, Ana", "van den Berg, Jo"]',
			'Eva van den Lund, Ana Ruiz, Jo van den Berg',
		],
		['author: ["Lund, Jr.", "Lee, PhD"]', 'Lund, Jr., Lee, PhD'],
		['author: true', null],
	])('reads the author in %s', (line, byline) => {
		expect(readFrontMatter(`---\n${line}\n---\n`).fields.byline).toBe(byline);
	});

	it('reads numbers as words, and languages as tags', () => {
		expect(
			readFrontMatter('---\ntitle: 1984\nlang: en_GB\ndate: 2022-03-31T23:00:00-05:00\n---\n').fields,
		).toMatchObject({
			title: '1984',
			language: 'en-GB',
			published: '2022-03-31',
		});
	});
});
