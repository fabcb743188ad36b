import {describe, expect, it} from 'vitest';
import {withoutFurniture} from '../../../source/parse/page/furniture.js';
import {speakerLinks} from '../../../source/parse/page/part-headers.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import {wordsOf} from '../../../source/parse/tree/words.js';

const prose =
	'The harbour was closed for the night, and the ferries stayed where they were until the wind had turned.';
const left = (html: string): string =>
	wordsOf(withoutFurniture(toTree(`<body><main><article><h1>Ferries</h1>${html}</article></main></body>`)));

describe('the headers of an article’s parts', () => {
	const part = (name: string, frame: string) =>
		`<div class="turn"><${frame}><time>9.41</time><h2>${name}</h2></${frame.split(' ')[0]}><p>${prose}</p></div>`;

	it.each(['header', 'div class="header"'])('keep their headings, the first as well: %s', frame => {
		const words = left(['One', 'Two', 'Three', 'Four'].map(name => part(name, frame)).join(''));
		for (const name of ['One', 'Two', 'Three', 'Four']) {
			expect(words).toContain(`${name} The harbour`);
		}
	});

	it('keep a heading that stands deeper in them', () => {
		const header = '<header><p>PIECE</p><div><h2>Nets and lines</h2></div></header>';
		const words = left(`<p>${prose}</p><section>${header}<h3>What you need</h3><p>${prose}</p></section>`);
		expect(words).toContain('Nets and lines What you need');
		expect(words).not.toContain('PIECE');
	});

	const page = (html: string): string =>
		wordsOf(withoutFurniture(toTree(`<body><main>${html}</main></body>`)));
	const post = (name: string, heading = name) =>
		`<article class="post ${name}"><header><time>9.41</time><h2>${heading}</h2></header><p>${prose}</p></article>`;

	it('keep those of the posts of a live blog', () => {
		const words = page(['One', 'Two', 'Three'].map(name => post(name)).join(''));
		for (const name of ['One', 'Two', 'Three']) {
			expect(words).toContain(`${name} The harbour`);
		}
	});

	it('keep those that link to their own posts', () => {
		const words = page(['One', 'Two', 'Three'].map(name => post(name, `<a href="#p">${name}</a>`)).join(''));
		expect(words).toContain('Two The harbour');
	});

	it('are none of two articles, nor of those that lead elsewhere, nor where one is longer than all others', () => {
		expect(page(['One', 'Two'].map(name => post(name)).join(''))).not.toContain('One');
		const teasers = ['One', 'Two', 'Three'].map(name => post(name, `<a href="/${name}">${name}</a>`));
		expect(page(teasers.join(''))).not.toContain('One');
		const [first, ...others] = ['One', 'Two', 'Three'].map(name => post(name));
		const long = first.replace('</article>', `${`<p>${prose}</p>`.repeat(4)}</article>`);
		expect(page([long, ...others].join(''))).not.toContain('One');
	});

	it('are none where nothing else is like the head of the article', () => {
		expect(left(`<header><h2>HEAD</h2></header><p>${prose}</p><p>${prose}</p>`)).not.toContain('HEAD');
	});
});

describe('who speaks', () => {
	const turn = (name: string, link = `<a href="/m">${name}</a>`) =>
		`<div class="turn"><div class="who">${link}</div><p>${prose}</p></div>`;
	const links = (...names: string[]): string[] => [
		...speakerLinks(toTree(names.map(name => turn(name)).join(''))).values(),
	];

	it('is told by links that come again', () => {
		expect(links('Ann Lee', 'Per Holm', 'Ann Lee')).toEqual(['Ann Lee', 'Per Holm', 'Ann Lee']);
		const words = left(['Ann Lee', 'Per Holm', 'Ann Lee'].map(name => turn(name)).join(''));
		expect(words.match(/(?:Ann Lee|Per Holm) The harbour/g)).toHaveLength(3);
	});

	it('is not told by who writes entries, nor by what they are about', () => {
		const entries = (kind: string, ...names: string[]) =>
			names
				.map(
					name => `<div class="entry"><p class="${kind}"><a href="/m">${name}</a></p><p>${prose}</p></div>`,
				)
				.join('');
		expect([...speakerLinks(toTree(entries('author', 'Ann Lee', 'Per Holm', 'Ann Lee')))]).toEqual([]);
		expect([...speakerLinks(toTree(entries('cat', 'World News', 'New York', 'World News')))]).toEqual([]);
	});

	it('is not told by the titles of other pages, nor by links that come once or alone', () => {
		expect(links('Ferries are late', 'Piers leak', 'Ferries are late')).toEqual([]);
		expect(links('Ann Lee', 'Per Holm', 'Ida Voss')).toEqual([]);
		expect(links('Ann Lee', 'Ann Lee', 'Ann Lee')).toEqual([]);
		expect(links('Ann Lee', 'Per Holm')).toEqual([]);
		expect([...speakerLinks(toTree(turn('', 'Ann Lee').repeat(3)))]).toEqual([]);
	});
});
