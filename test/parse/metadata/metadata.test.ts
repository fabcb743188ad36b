import {describe, expect, it} from 'vitest';
import type {Metadata} from '../../../source/document/article.js';
import {readMetadata} from '../../../source/parse/metadata/metadata.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';

const read = (head: string, body = '', address?: string): Metadata =>
	readMetadata(toTree(`<html><head>${head}</head><body>${body}</body></html>`), address);
const linked = (data: unknown): string =>
	`<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

describe('readMetadata', () => {
	it('knows nothing of a page that says nothing', () => {
		expect(read('')).toEqual({
			title: null,
			byline: null,
			siteName: null,
			published: null,
			language: null,
			url: null,
		});
	});

	it.each([
		['Open Graph', '<meta property="og:title" content="A title"><title>Another</title>'],
		['Open Graph, however it is spelled', '<meta name="OG:Title" content=" A\n title ">'],
		['linked data', `${linked({'@type': 'NewsArticle', headline: 'A title'})}<title>Another</title>`],
		['Twitter', '<meta name="twitter:title" content="A title"><title>Another</title>'],
		['the title element', '<title>A title</title>'],
	])('finds the title in %s', (_, head) => {
		expect(read(head).title).toBe('A title');
	});

	it('takes the only heading of the first rank for the title where nothing else is said', () => {
		expect(read('', '<h1>A <br>title</h1><p>x</p>').title).toBe('A title');
		expect(read('', '<h1>One</h1><h1>Two</h1>').title).toBeNull();
	});

	it('takes no link to another page for the side of a title that is the headline', () => {
		const head = '<title>Live updates - Bridge stays closed</title>';
		const link = (to: string) => `<p>Ferries run.</p><p><a href="${to}">Live updates</a></p>`;
		const title = (body: string) => read(head, body, 'https://coast.example/bridge').title;
		expect(title(`<h1>Bridge stays closed</h1>${link('/live')}`)).toBe('Bridge stays closed');
		expect(title(`<h2>Bridge stays closed</h2>${link('/live')}`)).toBe('Bridge stays closed');
		// The headline may lead to its own page, below the name of the site.
		expect(title(`<h1>Bridge stays closed</h1>${link('/bridge')}`)).toBe('Live updates');
		expect(title(`<h1>Bridge stays closed</h1><h2><a href="/live">Live updates</a></h2>`)).toBe(
			'Live updates',
		);
	});

	it('takes a heading that leads to the first page for the name of the site', () => {
		const page = read(
			'<title>The Post: Ships sold</title>',
			'<h1><a href="/">The Post</a></h1><h3>Ships sold</h3>',
		);
		expect([page.title, page.siteName]).toEqual(['Ships sold', 'The Post']);
	});

	it('takes a heading that leads to the first page for its name in front of a colon, too', () => {
		const logo = '<h1><a href="/">Quay Notes</a></h1><h3>Ships sold</h3>';
		expect(read('<title>Quay Notes: Ships sold</title>', logo).siteName).toBe('Quay Notes');
		expect(read('<title>Ships sold</title>', logo).siteName).toBeNull();
	});

	it('does not take a drawing’s title for that of the page', () => {
		expect(read('', '<svg><title>Menu</title></svg><h1>The page</h1>').title).toBe('The page');
	});

	it.each([
		['behind a bar', 'Ships sold | The Post'],
		['behind a dash', 'Ships sold – The Post'],
		['before a dash', 'The Post — Ships sold'],
		['in other letters', 'Ships sold | THE POST'],
	])('drops the name of the site %s', (_, title) => {
		expect(read(`<title>${title}</title><meta property="og:site_name" content="The Post">`).title).toBe(
			'Ships sold',
		);
	});

	it('names no site by an account, or as any site may be called', () => {
		const named = (name: string) => read(`<meta property="og:site_name" content="${name}">`).siteName;
		expect(['@quay', 'Hosted', 'Quay'].map(named)).toEqual([null, null, 'Quay']);
	});

	it('takes whoever checks a claim for the writer, not who made it', () => {
		const data = {
			'@type': 'ClaimReview',
			author: {name: 'QuayCheck'},
			itemReviewed: {author: {name: 'The Harbour Board'}},
		};
		const page = '<div class="statement-author"><h4 class="author">The Harbour Board</h4></div>';
		expect(read(linked(data), page).byline).toBe('QuayCheck');
	});

	it('keeps a title that is the name of the site, and one with a dash of its own', () => {
		const site = '<meta property="og:site_name" content="The Post">';
		expect(read(`<title>The Post</title>${site}`).title).toBe('The Post');
		expect(read(`<title>Ships - and boats - sold | The Post</title>${site}`).title).toBe(
			'Ships – and boats – sold',
		);
		expect(read('<title>Ships - sold</title>').title).toBe('Ships - sold');
	});

	it('believes the heading where the title only adds to it', () => {
		expect(read('<title>Ships sold at last: News: Post</title>', '<h1>Ships sold at last</h1>').title).toBe(
			'Ships sold at last',
		);
	});

	it.each([
		['By Ann Lee', 'Ann Lee'],
		['by: Ann Lee', 'Ann Lee'],
		['Written by Ann Lee', 'Ann Lee'],
		['Ann Lee | Reporter', 'Ann Lee'],
		['Ann Lee • Oslo', 'Ann Lee'],
		['Byron Lee', 'Byron Lee'],
		['https://news.example/ann', null],
		['@annlee', null],
		['x'.repeat(121), null],
	])('reads the byline %j', (author, byline) => {
		expect(read(`<meta name="author" content="${author}">`).byline).toBe(byline);
	});

	it.each([
		['a name', 'Ann Lee', 'Ann Lee'],
		['a person', {'@type': 'Person', name: 'Ann Lee'}, 'Ann Lee'],
		['several persons', [{name: 'Ann Lee'}, {name: 'Bo Ek'}, 'Cy Dahl'], 'Ann Lee, Bo Ek, Cy Dahl'],
		['several names of one', {name: ['Ann Lee', 'A. Lee']}, 'Ann Lee, A. Lee'],
		['an address alone', 'https://news.example/ann', null],
		['no name at all', {'@type': 'Person'}, null],
	])('reads the author from linked data: %s', (_, author, byline) => {
		expect(read(linked({'@type': 'NewsArticle', author})).byline).toBe(byline);
	});

	it.each([
		['a list', [{'@type': 'BreadcrumbList'}, {'@type': 'BlogPosting', headline: 'A title'}]],
		[
			'a graph',
			{
				'@graph': [
					{'@type': 'WebPage', headline: 'No'},
					{'@type': 'Article', headline: 'A title'},
				],
			},
		],
		['a thing of several types', {'@type': ['Thing', 'ReportageNewsArticle'], headline: 'A title'}],
		['text with bare line breaks', '{"@type": "Article", "headline": "A\ntitle"}'],
		[
			'written with a comma too many',
			'{"@type": "Article", "keywords": ["Quay, ]", ], "headline": "A title", }',
		],
	])('finds the article in linked data that is %s', (_, data) => {
		expect(read(linked(data)).title).toBe('A title');
	});

	it.each([
		['broken', '{ "@type": '],
		['of another type', {'@type': 'Recipe', headline: 'No'}],
		['no object', '"NewsArticle"'],
		['nothing', 'null'],
		['of strange values', {'@type': 'Article', headline: 7, author: [null, 3], datePublished: {}}],
		['full of marks', `{"@type": "${'\\"'.repeat(50_000)}`],
		['nested without end', `${'['.repeat(500)}${']'.repeat(500)}`],
		[
			'an author without end',
			`{"@type": "Article", "author": ${'{"name": '.repeat(20_000)}"Ann"${'}'.repeat(20_000)}}`,
		],
	])('passes over linked data that is %s', (_, data) => {
		expect(read(`${linked(data)}<title>A title</title>`)).toMatchObject({
			title: 'A title',
			byline: null,
			published: null,
		});
	});

	it.each([
		['linked data', linked({'@type': 'Article', datePublished: '2024-02-03T23:30:00-08:00'}), ''],
		['a meta tag', '<meta property="article:published_time" content="2024-02-03">', ''],
		['a time element', '', '<time>then</time><time datetime="2024-02-03T10:00">now</time>'],
		[
			'the next place where the first is no date',
			'<meta name="date" content="today"><meta name="pubdate" content="3 February 2024">',
			'',
		],
	])('finds the date in %s', (_, head, body) => {
		expect(read(head, body).published).toBe('2024-02-03');
	});

	it('does not take the program that made a page for its writer', () => {
		const made = ['author', 'generator'].map(
			name => `<meta name="${name}" content="Quay Office - Computers">`,
		);
		expect(
			read(`<title>Fog</title>${made.join('')}`, '<h1>Fog</h1><p class="byline">By Ann Lee</p>').byline,
		).toBe('Ann Lee');
	});

	it.each([
		['a company with an address', 'Coast Waves (www.coast.example)', 'COAST'],
		['an address', 'Quay Waves coast.example', 'COAST'],
		['a company', 'Quay & Coast Ltd.', 'COAST'],
		['the site', 'The Quay Today', 'Quay-Today'],
	])('takes whom the page names for its writer, and not %s', (_, author, site) => {
		const head = `<title>Fog</title><meta name="author" content="${author}"><meta property="og:site_name" content="${site}">`;
		expect(
			read(head, '<h1>Fog</h1><p class="byline">By <a rel="author" href="/a">Ann Lee</a></p>').byline,
		).toBe('Ann Lee');
		expect(read(head, '<h1>Fog</h1>').byline).toBe(author);
	});

	it('finds the byline below a headline that the page does not tell to others', () => {
		const head = '<title>Seven ways to moor a boat</title><meta property="og:site_name" content="Quay">';
		const by = '<div><span>By </span><a href="/sam">Sam Lee</a></div>';
		expect(read(head, `<h1>The art of old ropes</h1>${by}`).byline).toBe('Sam Lee');
		expect(read(head, '<h1>The art of old ropes</h1><p>By Sam Lee</p>').byline).toBe('Sam Lee');
		// The name of the site, and several headlines.
		expect(read(head, `<h1>Quay</h1>${by}`).byline).toBeNull();
		expect(read(head, `<h1>Old ropes</h1><h1>New ropes</h1>${by}`).byline).toBeNull();
	});

	it('finds the date below a headline of a lower rank whose words stand under a picture as well', () => {
		const body =
			'<h2>Ann Lee</h2><h3>Monday, 27 May 2013</h3><p class="image">Ann Lee</p><p>She was here.</p>';
		const more = '<p>One.</p><p>Two.</p><p>Three.</p>';
		expect(read('<title>Ann Lee</title>', `${body.replace('<p class', `${more}<p class`)}`).published).toBe(
			'2013-05-27',
		);
	});

	it('takes no date from what leads to another article', () => {
		const card = '<a href="/x"><h2>Ropes</h2><p>They are new. (20.05.2020)</p></a>';
		const teaser = (n: number) =>
			`<div><h4><a href="/${n}">The ropes of the harbour</a></h4><p>They are new. (20.05.2020)</p></div>`;
		const prose = `<article><p>${'The fog stayed all day. '.repeat(15)}</p></article>`;
		const published = (body: string) => read('<title>Fog</title>', body).published;
		expect(published(`<h1>Fog</h1><p>It stayed.</p>${card}`)).toBeNull();
		expect(published(`<div>${teaser(1)}${teaser(2)}</div><h1>Fog</h1>${prose}`)).toBeNull();
		// The headline itself may be a link.
		expect(published('<a href="/x"><h1>Fog</h1><p>20.05.2020</p></a>')).toBe('2020-05-20');
	});

	it('names the authors of a paper as journals give them', () => {
		const tags = ['Lee, Ann', 'Bo Ek'].map(name => `<meta name="citation_author" content="${name}">`);
		expect(read(`${tags.join('')}<meta name="citation_date" content="2024/02/03">`)).toMatchObject({
			byline: 'Ann Lee, Bo Ek',
			published: '2024-02-03',
		});
	});

	it('tells apart what stands side by side', () => {
		const body =
			'<h1>A title</h1><div><span>News</span><span>3 February 2024</span><a class="author">Ann Lee</a></div>';
		expect(read('<title>A title</title>', body)).toMatchObject({byline: 'Ann Lee', published: '2024-02-03'});
		const signed = '<h1>A title</h1><p>By Ann Lee<span class="date">3 February 2024</span></p>';
		expect(read('<title>A title</title>', signed)).toMatchObject({
			byline: 'Ann Lee',
			published: '2024-02-03',
		});
	});

	it('tells the language by the page, or else by its locale', () => {
		const locale = '<meta property="og:locale" content="nb_NO">';
		expect(readMetadata(toTree(`<html lang="en_GB"><head>${locale}</head></html>`)).language).toBe('en-GB');
		expect(read(locale).language).toBe('nb-NO');
	});

	it('tells the address by the canonical one, resolved against where the page came from', () => {
		const address = 'https://news.example/a?utm=1';
		expect(read('<link rel="canonical" href="/a">', '', address).url).toBe('https://news.example/a');
		expect(read('<meta property="og:url" content="https://m.example/b">', '', address).url).toBe(
			'https://m.example/b',
		);
		expect(read('', '', address).url).toBe(address);
	});

	it('takes no address that is not one of the web', () => {
		expect(read('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
		expect(read('<link rel="canonical" href="/only/a/path">').url).toBeNull();
	});
});
