import {describe, expect, it} from 'vitest';
import {parseHtml} from '../../source/parse/html.js';

const parse = (html: string, address?: string) => parseHtml(html, {kind: 'file', name: 'a.html'}, address);
const told = (html: string): string[] => {
	const {text, blocks} = parse(html);
	return blocks.map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`);
};

const sentence = 'Here is a sentence of a dozen words or so, with a comma in it.';
const paragraph = `<p>${sentence} ${sentence}</p>`;

describe('parseHtml', () => {
	it('keeps a caption in a table that has only its picture besides', () => {
		const table =
			'<table><tr><td><img></td></tr><tr><td class="tr-caption">The pier at seven</td></tr></table><br><br>';
		const lines = `${sentence.repeat(3)}<br><br>`;
		expect(
			told(`<h1>Fog</h1><div>${lines}${table}${lines}<b>The dry fog</b><br><br>${lines}</div>`),
		).toContain('caption The pier at seven');
	});

	it('begins with the text, and not with what kind of article it is', () => {
		const page = `<main><div>Notice</div><h1>Over</h1>${paragraph.repeat(3)}</main>`;
		expect(told(page)[1]).toContain(sentence);
	});

	it('shows the title once, however its heading is written', () => {
		const page = (heading: string) =>
			`<title>“It’s over”</title><article><h1>${heading}</h1>${paragraph}${paragraph}</article>`;
		for (const heading of ['“It’s over”', '<a href="/">"It\'s over"</a>', 'It’s <br> over']) {
			expect(told(page(heading)).filter(block => /^(?:title|heading)/.test(block))).toEqual([
				'title “It’s over”',
			]);
		}
	});

	it('keeps a heading that says something else than the title', () => {
		const blocks = told(`<title>Over</title><article><h2>Before</h2>${paragraph}${paragraph}</article>`);
		expect(blocks.slice(0, 2)).toEqual(['title Over', 'heading Before']);
	});

	it('knows a heading that leads elsewhere by the link in it', () => {
		const page = (heading: string) =>
			`<title>Over</title><article>${paragraph}<h3>${heading}</h3>${paragraph}</article>`;
		const link = '<a href="https://x.example/">How the ferry was saved</a>';
		expect(told(page(`<b>RELATED:</b> ${link}`)).length).toBe(3);
		expect(told(page(`What to read: ${link}`)).length).toBe(4);
		expect(parse(page(link)).inlines.length).toBe(1);
		expect(parse(page(`See ${link} at last`)).inlines).toEqual([]);
	});

	describe('an article that the page shows by a script', () => {
		const told = Array.from({length: 4}, (_, i) => `${i}: ${sentence}`);
		const script = (articleBody: string) =>
			`<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', articleBody})}</script>`;
		const consent = `<div class="cookies" role="dialog"><p>We value your privacy. ${sentence}</p></div>`;

		it.each([
			['lines', told.join('\n\n')],
			['markup', told.map(line => `<p>${line}</p>`).join('')],
		])('is read from the JSON-LD: %s', (_, body) => {
			expect(parse(`${script(body)}${consent}<div id="root"></div>`).text).toBe(told.join('\n\n'));
		});

		it('is read from there where only its beginning is shown, and not where it is all there', () => {
			const beginning = `<article><p>${told[0]}</p><p>Subscribe to read on.</p></article>`;
			expect(parse(script(told.join('\n')) + beginning).text).toBe(told.join('\n\n'));
			const whole = `<article>${told.map(line => `<p><b>${line}</b></p>`).join('')}</article>`;
			expect(parse(script(`${told.join(' ')} And more.`) + whole).text).not.toContain('And more');
		});

		it.each([
			['markup', {body: told.map(line => `<p>${line} ${sentence}</p>`).join('')}],
			['a list', {body: told.map((line, i) => ({type: 'p', id: `p${i}`, text: `${line} ${sentence}`}))}],
			[
				'a list of lists',
				{body: told.map(line => ({content: [{value: `${line} `}, {value: `${sentence}`}]}))},
			],
		])('is read from the data of Next.js: %s', (_, article) => {
			const data = JSON.stringify({
				props: {pageProps: {article, teasers: [{text: `${sentence} ${sentence}`}]}},
			});
			const page = `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${data}</script>`;
			expect(parse(page).text).toBe(told.map(line => `${line} ${sentence}`).join('\n\n'));
		});

		it('is not in data that are broken, or too deep', () => {
			const deep = `${'['.repeat(1e5)}"${sentence.repeat(9)}"${']'.repeat(1e5)}`;
			for (const data of ['{', deep]) {
				expect(parse(`<script id="__NEXT_DATA__">${data}</script><p>Fog.</p>`).text).toBe('Fog.');
			}
		});

		it('is read where each of many data holds most of it', () => {
			const data = `${`{"a":"${sentence} ${sentence}","b":`.repeat(1e5)}0${'}'.repeat(1e5)}`;
			expect(parse(`<script id="__NEXT_DATA__">${data}</script><p>Fog.</p>`).text).toContain(sentence);
		});

		it('is decoded, and said not to be what the page shows', () => {
			const {text, notices} = parse(script(told.map(line => `${line} It&#8217;s <b>late</b>.`).join('\n')));
			expect(text).toContain('It’s late.');
			expect(notices).toEqual([
				'the page shows little of its article; this is the text that it has for programs',
			]);
		});

		it('is not that of another article, nor all of the page', () => {
			const other = {'@type': 'NewsArticle', headline: 'Another', articleBody: told.join('\n').repeat(4)};
			const own = {'@type': 'NewsArticle', headline: 'Over'};
			const graph = (...objects: object[]) =>
				`<title>Over</title><script type="application/ld+json">${JSON.stringify({'@graph': objects})}</script>`;
			const shown = `<article><p>${sentence} ${sentence}</p></article>`;
			expect(parse(graph(own, other, {...other, headline: 'More'}) + shown).text).not.toContain(told[3]);
			expect(parse(graph({...other, '@type': 'WebPage'}) + shown).text).not.toContain(told[3]);
			expect(parse(graph({...other, headline: 'Over'}, other) + shown).text).toContain(told[3]);
		});

		it('has no control character', () => {
			expect(parse(script(told.join('\u001B[31m\n'))).text).not.toContain('\u001B');
		});

		it('is told not to be found where the page has other words only', () => {
			const links = Array.from({length: 12}, (_, i) => `<li><a href="/${i}">Boats to pier ${i}</a></li>`);
			const menu = `<title>Harbour</title><nav><ul>${links.join('')}</ul></nav>`;
			expect(parse(menu).notices).toEqual([
				'no article found; --raw, or W on the screen, shows all of the page',
			]);
			expect(parse(`${menu}<p>The ferry to the islands runs again.</p>`).notices).toEqual([]);
		});

		it('is told to be missing where there is nothing of it', () => {
			const notice = 'the page has hardly any text of its own; open it in a browser and save it from there';
			expect(parse('<title>Over</title><div id="root"></div><script>run()</script>').notices).toEqual([
				notice,
			]);
			expect(parse('<title>Over</title><p>Nothing yet.</p>').notices).toEqual([]);
			const brief = '<p>Closed until Monday, the mayor said.</p><script>run()</script>';
			expect(parse(`<title>Over</title>${brief}`).notices).toEqual([]);
		});
	});

	it('reads a page as it is where no article is to be found in it', () => {
		expect(told('<h2>Hours</h2><ul><li>Nine to five</li></ul>')).toEqual([
			'heading Hours',
			'item Nine to five',
		]);
	});

	it('reads a page that is too large to look for its article', () => {
		const html = `<nav><a href="/">Home</a></nav>${'<p>One.</p>'.repeat(60_001)}`;
		expect(parse(html).blocks.length).toBe(60_001);
	});

	it('keeps every word of a page whose elements nest without end', () => {
		expect(parse(`${'<div><span>'.repeat(20_000)}deep`).text).toBe('deep');
	});

	it('takes names of elements and attributes as they come', () => {
		const html = `<article><p "quoted" =x on-click='1' 日本="x">${sentence}</p><a:b c@d="1"><p>${sentence}</p></a:b><x-y>${sentence}</x-y></article>`;
		expect(parse(html).text.split(sentence).length).toBe(4);
	});

	it('resolves links against the base that the page names, itself resolved against its address', () => {
		const html = `<base href="/old/"><article><p><a href="b.html">${sentence}</a></p>${paragraph}</article>`;
		expect(parse(html, 'https://news.example/new/a.html').inlines[0].target).toBe(
			'https://news.example/old/b.html',
		);
	});

	it('leaves links as they are where the page’s own address is not known', () => {
		const links = ['b.html', '/c', '//x.example/', '#below', 'javascript:alert(1)'];
		const html = `<article><p>${links.map(href => `<a href="${href}">word</a>`).join(', ')}. ${sentence}</p>${paragraph}</article>`;
		expect(parse(html).inlines.map(({target}) => target)).toEqual(['b.html', '/c', 'https://x.example/']);
	});

	it('shows menus and buttons only where all of a page is asked for', () => {
		const html = `<nav><a href="/">Home</a></nav><p>Cookies. <button>Accept</button></p><article><p>${sentence}</p>${paragraph}</article>`;
		expect(parse(html).text).not.toMatch(/Home|Accept/);
		const raw = parseHtml(html, {kind: 'file', name: 'a.html'}, undefined, true);
		expect(raw.text).toMatch(/^Home\n\nCookies\. Accept\n\n/);
	});

	it('keeps no link but those to the web and to people', () => {
		const links = [
			'javascript:alert(1)',
			'data:text/html,x',
			'file:///etc/passwd',
			'mailto:a@x.example',
			'//x.example/',
		];
		const html = `<article><p>${links.map(href => `<a href="${href}">word</a>`).join(', ')}. ${sentence}</p>${paragraph}</article>`;
		expect(parse(html, 'https://news.example/').inlines.map(({target}) => target)).toEqual([
			'mailto:a@x.example',
			'https://x.example/',
		]);
	});
});
