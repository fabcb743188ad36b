import {describe, expect, it} from 'vitest';
import {teaserLists, withoutTeaserLists} from '../../../source/parse/page/teaser-lists.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import {wordsOf} from '../../../source/parse/tree/words.js';

const sentence =
	'The harbour was closed for the night, and all the ferries stayed where they were until morning.';
const prose = (count: number): string => `<p>${sentence} ${sentence}</p>`.repeat(count);
const url = 'https://coast.example/fog';
const card = (n: number, host = ''): string =>
	`<div class="card"><h2><a href="${host}/${n}">Lamp ${n} on the northern pier</a></h2><p>TEASER ${sentence}</p><h3><a href="${host}/${n}?from=fog">Go on</a></h3></div>`;
const cards = [1, 2, 3].map(n => card(n)).join('');
const left = (body: string, head = ''): string =>
	wordsOf(withoutTeaserLists(toTree(`<head>${head}</head><body>${body}</body>`), url));
const says = '<meta property="og:type" content="article">';

describe('withoutTeaserLists', () => {
	it.each([
		['an aside', `<main><article>${prose(4)}</article></main><aside>${cards}</aside>`],
		['a division', `<main><article>${prose(4)}</article></main><div>${cards}</div>`],
		[
			'columns',
			`<article>${prose(2)}</article><div>${[1, 2].map(n => `<div>${card(n)}</div>`).join('')}</div>`,
		],
		[
			'links around the headings',
			`<article>${prose(2)}</article>${[1, 2].map(n => `<div><a href="/${n}"><h3>The lamp of the old pier</h3></a><p>TEASER</p></div>`).join('')}`,
		],
		['what is related', `<div>${prose(1)}</div><div id="related">${cards}</div>`],
		['less than the article', `<div>${prose(3)}</div><div>${card(1)}${card(2)}</div>`],
	])('drops teasers outside the article: %s', (_, body) => {
		const words = left(`<h1>Fog</h1>${body}`);
		expect(words).not.toMatch(/TEASER|Lamp/);
		expect(words).toContain(sentence);
	});

	it('drops them behind a short article, where the page says that it is one', () => {
		const body = `<h1>Fog</h1><div>${prose(1)}</div><div>${cards}</div>`;
		expect(left(body, says)).not.toMatch(/TEASER/);
		const data = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Fog"}</script>';
		expect(left(body, data)).not.toMatch(/TEASER/);
		expect(left(body)).toMatch(/TEASER/);
	});

	it.each([
		['in the article', `<article><h1>Fog</h1>${prose(1)}<div>${cards}</div></article>`],
		['among paragraphs', `<h1>Lamps</h1><div>${prose(1)}${cards}${prose(1)}</div>`],
		['below an introduction', `<h1>Lamps</h1><div>${prose(1)}<div>${cards}</div></div>`],
		['before all prose', `<h1>Lamps</h1><div>${cards}</div><div>${prose(1)}</div>`],
		[
			'on other sites',
			`<h1>Lamps</h1><div>${prose(1)}</div><div>${card(1, 'https://a.example')}${card(2, 'https://a.example')}</div>`,
		],
		['without links', `<article>${prose(3)}</article><div>${cards.replaceAll(/<\/?a\b[^>]*>/g, '')}</div>`],
		['a single one', `<article>${prose(3)}</article><div>${card(1)}</div>`],
		['one page again', `<article>${prose(3)}</article><div>${card(1)}${card(1)}</div>`],
	])('keeps what is no list of other articles: %s', (_, body) => {
		expect(left(body, says)).toMatch(/TEASER/);
	});

	it('keeps what people say below their names', () => {
		const turn = (who: string) =>
			`<div><h3><a href="/${who}">Ann ${who}</a></h3><p>TEASER ${sentence}</p></div>`;
		const turns = ['Lee', 'Berg', 'Ek', 'Lee', 'Berg', 'Lee'].map(turn).join('');
		expect(left(`<h1>Fog</h1><div>${prose(1)}</div><div>${turns}</div>`, says)).toMatch(/TEASER/);
	});

	it('keeps a list that a page is about', () => {
		expect(left(`<h1>News</h1><div>${prose(1)}</div><div class="latest">${cards}</div>`)).toMatch(/TEASER/);
		expect(left(`<h1>News</h1>${cards.replaceAll('div', 'article')}`)).toMatch(/TEASER/);
	});

	it('looks a page through once for each address', () => {
		const page = toTree(`<article>${prose(2)}</article><div>${cards}</div>`);
		const lists = teaserLists(page, url);
		expect(lists.size).toBe(3);
		expect(teaserLists(page, `${url}?from=mail`)).toBe(lists);
		expect(teaserLists(page, 'https://other.example/').size).toBe(3);
		expect(teaserLists(page, 'https://coast.example/1').size).toBe(2);
		expect(teaserLists(page, url)).toEqual(lists);
	});

	it('looks for none in a page that is too long for an article', () => {
		const page = toTree(`<article>${prose(2)}</article><div>${cards}</div>${'<p></p>'.repeat(60_000)}`);
		expect(withoutTeaserLists(page, url)).toBe(page);
	});
});
