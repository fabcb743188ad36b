import {describe, expect, it} from 'vitest';
import {withoutFurniture} from '../../../source/parse/page/furniture.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import {type Element, elements} from '../../../source/parse/tree/tree.js';
import {wordsOf} from '../../../source/parse/tree/words.js';

const sentence = 'The harbour was closed for the night, and the ferries stayed where they were. ';
const body = `<p>${sentence.repeat(10)}</p>`;
const left = (html: string): string => wordsOf(withoutFurniture(toTree(html)));

describe('withoutFurniture', () => {
	it.each([
		'<nav>PIECE</nav>',
		'<footer>PIECE</footer>',
		'<div role="complementary">PIECE</div>',
		'<div class="relatedStories-list">PIECE</div>',
		'<div class="post__share-tools">PIECE</div>',
		'<section id="newsletter_signup">PIECE</section>',
		'<p class="byline">PIECE</p>',
		'<span class="mw-editsection">PIECE</span>',
		'<div class="noticias-relacionadas">PIECE</div>',
		'<div id="kommentare">PIECE</div>',
		'<div aria-hidden="true">PIECE</div>',
		'<div style="display: none">PIECE</div>',
		'<a class="screen-reader-text">PIECE</a>',
		'<p style="position: absolute; left: -9999px">PIECE</p>',
		'<span style="border:0;clip:rect(0 0 0 0);height:1px">PIECE</span>',
		'<div role="status">PIECE</div>',
		'<div id="wm-ipp-print">PIECE</div>',
		'<table class="navbox"><tr><td>PIECE</td></tr></table>',
		'<div class="reader-poll">PIECE</div>',
		'<ul class="similarLinks"><li>PIECE</li></ul>',
		'<span class="video-title">PIECE</span>',
		'<p class="video-desc">PIECE</p>',
		'<p><a class="more" href="/case">PIECE</a></p>',
		'<div class="authorprofile">PIECE</div>',
		'<div class="video-full-transcript">PIECE</div>',
		'<figure class="kudo">PIECE</figure>',
		'<i class="material-icons">PIECE</i>',
		'<a href="/next"><h3>PIECE</h3><p>Why the ferry never came.</p></a>',
		'<a href="/next"><p>PIECE</p><p>Why the ferry never came.</p></a>',
		'<div data-testid="newsletter-module">PIECE</div>',
		'<div data-component="AffiliateBox">PIECE</div>',
		'<div data-component="byline-block">PIECE</div>',
		'<div data-qa="inline-newsletter">PIECE</div>',
		'<div class="featured featured-video">PIECE</div>',
		'<div class="box"><p>Sign up: PIECE</p><input type="email"></div>',
		'<amp-list><div fallback>PIECE</div></amp-list>',
		'<div class="sqs-block summary-v2-block">PIECE</div>',
		'<table class="ambox"><tr><td>PIECE</td></tr></table>',
		'<dl class="postprofile"><dt>PIECE</dt></dl>',
		'<div id="coast-foot">PIECE</div>',
		'<div id="footer2">PIECE</div>',
		'<div class="top-headlines">PIECE</div>',
		'<div class="most-popular">PIECE</div>',
		'<p class="hidden">PIECE</p>',
		'<div class="widget-recent-posts">PIECE</div>',
		'<table><tr><td class="linenos">PIECE</td></tr></table>',
		'<span class="lnt">PIECE</span>',
	])('drops %s', piece => {
		expect(left(`<article>${body}${piece}</article>`)).toBe(sentence.repeat(10).trim());
	});

	it('keeps a link in a sentence, whatever its class says of where it leads', () => {
		const line = '<p>The lamp was lit by <a class="more" href="/keeper">the keeper of the pier</a>.</p>';
		expect(left(`<article>${body}${line}</article>`)).toContain('keeper');
	});

	it.each(['dek', 'deck', 'standfirst', 'subtitle', 'lede'])(
		'keeps what an article says in short: %s',
		name => {
			const head = (piece: string) => left(`<article><h1>Ferries</h1>${piece}${body}</article>`);
			expect(head(`<h2 class="${name}">The keeper is not surprised.</h2>`)).toContain('surprised');
			expect(head(`<p class="article__${name}">The keeper is not surprised.</p>`)).toContain('surprised');
			expect(head(`<p class="${name} byline">Ann Lee</p>`)).not.toContain('Ann');
		},
	);

	it('makes no heading of what an article says in short, and leaves its title one', () => {
		const page = `<article><h1>Ferries</h1><h2 class="sub-title">The keeper knew.</h2>${body}<h2 class="subtitle">Who pays</h2></article>`;
		const all = elements(withoutFurniture(toTree(page)));
		expect(all.filter(({name}) => /^h\d$/.test(name)).map(wordsOf)).toEqual(['Ferries', 'Who pays']);
		expect(all.find(({name}) => name === 'p')?.children).toEqual(['The keeper knew.']);
	});

	it('keeps the boxes of an article, which Readability would take away, and none besides', () => {
		const names = (aside: string): string[] =>
			elements(withoutFurniture(toTree(`<article>${body}${aside}${body}</article>`))).map(({name}) => name);
		const words = 'A lightship is a ship that stands for a lighthouse where none can.';
		expect(names(`<aside class="infobox"><p>${words}</p></aside>`)).toContain('section');
		expect(names(`<aside class="note"><p>See below.</p></aside>`)).not.toContain('section');
		expect(names(`<aside class="column"><p>${words}</p></aside>`)).not.toContain('section');
		const quotation = '<aside class="quote"><blockquote>So it was.</blockquote></aside>';
		expect(names(quotation)).toContain('section');
		const bare = `<div>${body}${quotation}</div>`;
		expect(elements(withoutFurniture(toTree(bare))).map(({name}) => name)).toContain('section');
		const beside = `<article>${body.repeat(2)}</article><aside class="info"><p>${words}</p></aside>`;
		expect(elements(withoutFurniture(toTree(beside))).map(({name}) => name)).not.toContain('section');
	});

	it('keeps a heading whose class tells what it has, and not what it is', () => {
		const heading = (name: string) =>
			left(`<article><h2 class="${name}">Who pays</h2>${body}</article>`).includes('Who pays');
		expect(heading('anchorWithStickyNavbar_x1')).toBe(true);
		expect(heading('has-related has_sidebar')).toBe(true);
		expect(heading('navbar-title')).toBe(false);
	});

	it('makes a signature of what a class calls whose words a quotation is', () => {
		const signatures = (name: string): string[] =>
			elements(
				withoutFurniture(
					toTree(
						`<article>${body}<blockquote><p>So it was.</p><div class="${name}">Bo Ek</div></blockquote></article>`,
					),
				),
			)
				.filter(element => element.name === 'cite')
				.map(wordsOf);
		expect(['c-attribution', 'QuoteAuthor', 'quote__source'].map(signatures)).toEqual([
			['Bo Ek'],
			['Bo Ek'],
			['Bo Ek'],
		]);
		expect(signatures('text')).toEqual([]);
	});

	it('leaves a space for the dot that hearers are not told of', () => {
		const dot = '<span aria-hidden="true"> · </span>';
		expect(left(`<article><p><b>1 May</b>${dot}<b>4 min</b></p>${body}</article>`)).toContain('1 May 4 min');
		expect(left(`<article><p><b>1 May</b><i aria-hidden="true">?</i>, noon</p>${body}</article>`)).toContain(
			'1 May, noon',
		);
	});

	it('keeps what most of an article stands in, a paragraph in each, whatever it is called', () => {
		const cell = `<div class="sidebar-grid"><p>${sentence.repeat(2)}</p></div>`;
		expect(left(`<main>${cell.repeat(6)}</main>`)).toContain(sentence.repeat(2).trim());
		expect(left(`<main>${body}${cell}</main>`)).toBe(sentence.repeat(10).trim());
		const comments = `<div class="comments">${`<div class="comment"><p>${sentence}</p></div>`.repeat(12)}</div>`;
		expect(left(`<div>${body.repeat(2)}</div>${comments}`)).toBe(sentence.repeat(20).trim());
		const hidden = `<div style="display:none"><p>HIDDEN</p></div><div id="comments"><p>${sentence}</p></div>`;
		expect(left(`<main>${cell.repeat(6)}${hidden}</main>`)).not.toMatch(/HIDDEN/);
	});

	it('drops cards beside an article, and keeps them where a page has little else', () => {
		const card =
			'<a href="/next"><h3>PIECE</h3><p>Why the ferry never came, as far as anybody can tell.</p></a>';
		expect(left(`<article>${body.repeat(2)}</article>${card.repeat(60)}`)).not.toContain('PIECE');
		const terms = body.repeat(2);
		expect(left(`<main>${card.repeat(60)}</main>${terms}`)).toContain('PIECE');
	});

	it('keeps the article around a field for an address, and what a component shows', () => {
		const long =
			'The ferry to the islands sails at noon on every day but Sunday, weather and tide permitting, and so it has for years. ';
		const section = `<section><h2>C</h2><p>${long}</p><div>Get our letter <input type="email"></div></section>`;
		expect(left(`<article>${body}${section}</article>`)).toContain(`C ${long.trim()}`);
		const staff = '<section><h2>Ann Lee</h2><p>Keeper</p><input type="email"></section>';
		expect(left(`<article>${body}${staff}</article>`)).toContain('Ann Lee Keeper');
		const post = '<div data-component="social-embed"><blockquote>We saw it.</blockquote></div>';
		expect(left(`<article>${body}${post}</article>`)).toContain('We saw it.');
		const cell = `<div data-testid="cta-free-paragraph"><p>${long}</p></div>`;
		expect(left(`<article>${body}${cell}</article>`)).toContain(long.trim());
	});

	it('keeps a part of a document whose id is made of what it is about', () => {
		const section = (open: string, words = sentence.repeat(2)) =>
			left(`<article>${body}<${open}><h2>Who pays</h2><p>${words}</p></section></article>`).includes(
				'Who pays',
			);
		expect(section('section id="sponsors-of-the-pier"')).toBe(true);
		expect(section('section class="section" id="related-works"')).toBe(true);
		expect(section('section class="sponsors" id="sponsors-of-the-pier"')).toBe(false);
		expect(section('section id="comments"')).toBe(false);
		expect(section('section id="related"', 'See others.')).toBe(false);
		expect(section('section id="related"', `<a href="/next">${sentence.repeat(2)}</a>`)).toBe(false);
		const paragraph = `<div class="paragraph" id="what-controls-do"><p>PIECE ${sentence.repeat(2)}</p></div>`;
		expect(left(`<article>${body}${paragraph}</article>`)).toContain('PIECE');
	});

	it('tells nobody what a class calls the frame of most of a page, unless readers wrote that', () => {
		const classes = (name: string): (string | undefined)[] =>
			elements(withoutFurniture(toTree(`<div class="${name}">${body}</div>`))).map(
				({attributes}) => attributes.class,
			);
		expect(classes('story with-related-links')).not.toContain('story with-related-links');
		expect(classes('story')).toContain('story');
		expect(classes('comment-box')).toContain('comment-box');
		const third = `<p>${sentence.repeat(20)}</p><div class="sidebar">${body}</div>`;
		expect(elements(withoutFurniture(toTree(third))).map(({attributes}) => attributes.class)).toContain(
			'sidebar',
		);
	});

	it('drops the foot of a page that has little more than it', () => {
		const film = `<div><p>${sentence}</p></div>`;
		expect(
			left(`${film}<div id="foot"><p>PIECE is best seen at night and in the fog.</p></div>`),
		).not.toContain('PIECE');
		expect(left(`${film}<div id="foot"><p>PIECE ${sentence.repeat(2)}</p></div>`)).toContain('PIECE');
	});

	it('keeps two sentences in one link', () => {
		const link = '<a href="/next"><p>“We saw it,” said Ida Holm.</p><p>“It came,” said Per Lund.</p></a>';
		expect(left(`<article>${body}${link}</article>`)).toContain('“It came,” said Per Lund.');
	});

	it('drops what stands between the words of a line for other eyes', () => {
		const note = '<sup class="noprint Inline-Template">[citation needed]</sup>';
		expect(left(`<article>${body}<p>It went on for years${note} and ended.</p></article>`)).toContain(
			'It went on for years and ended.',
		);
	});

	it.each([
		['in running text', `<p>${sentence}<a class="author" href="/">PIECE</a> said so.</p>`],
		['that holds much of the page', `<div class="has-sidebar">PIECE ${sentence.repeat(9)}</div>`],
		['of a dateline', '<p><span class="legendSpanClass">PIECE</span> – The harbour was closed again.</p>'],
		['in a quotation', '<blockquote>It is time. <div class="author">PIECE</div></blockquote>'],
		['under a heading with an id of its words', '<h2 id="search-and-comments">PIECE</h2><p>It went on.</p>'],
		['of a blog that tells its writer and subjects', '<div class="hentry author-ann tag-share">PIECE</div>'],
		[
			'in the header of a part',
			'<section><header><time>9.41</time><h2>PIECE</h2></header><p>It went on.</p></section>',
		],
		['under a heading that is set like a deck', '<h3 class="subtitle">PIECE</h3><p>It went on.</p>'],
		[
			'with an id of its words within a heading',
			'<h2><span id="Comments_and_votes">PIECE</span></h2><p>It went on.</p>',
		],
		['under a heading of a navigation’s looks', '<h2 class="withStickyNavbar">PIECE</h2><p>It went on.</p>'],
		['that somebody authorised', '<div class="authorised">PIECE</div>'],
		['set a little to the left', '<p style="left: -10px">PIECE</p>'],
		['that leads to its own place', '<a href="#piece"><h3>PIECE</h3><p>It went on.</p></a>'],
		['that is a heading and a link', '<a href="/next"><h3>PIECE</h3></a><p>It went on.</p>'],
		['of a name within a longer word', '<div class="adapted">PIECE</div>'],
		['with the notes of a page', '<div id="foot-notes">PIECE</div>'],
		['with a foot of its own', '<div class="no-footer overflow-hidden">PIECE</div>'],
		[
			'within a piece of running text',
			'<p>The fog came, <b>at <a class="ticker">PIECE</a></b> and left.</p>',
		],
		['that opens a note', '<p><a class="popup" href="#note">PIECE</a></p>'],
	])('keeps a piece %s', (_, piece) => {
		expect(left(`<main>${body}${piece}</main>`)).toContain('PIECE');
	});

	it('drops a letter that a font draws as a sign, and keeps a text beside a sign', () => {
		const signs = '<h3>A<b class="icon">S</b></h3><p>B<span class="with-icon">CD</span></p>';
		expect(left(`<main>${body}${signs}</main>`).split(' ').slice(-2)).toEqual(['A', 'BCD']);
	});

	it('keeps what a class says of many pieces of the article', () => {
		const years = Array.from({length: 6}, (_, i) => `<span class="date">In ${1900 + i}</span>${body}`);
		expect(left(`<article>${years.join('')}</article>`)).toContain('In 1905');
	});

	it('shows what it keeps, and what waits for a click', () => {
		const rest = `<div style="display: none" aria-hidden="true">${body}</div>`;
		const [html, ...others] = [...elements(withoutFurniture(toTree(`<main>${body}${rest}</main>`)))];
		expect(html.name).toBe('html');
		expect(others.flatMap(({attributes}) => Object.keys(attributes))).toEqual([]);
		expect(left(`<main>${body}<div class="read-more-content">PIECE</div></main>`)).toContain('PIECE');
		expect(left(`<main>${body}<div class="read-more-box">PIECE</div></main>`)).not.toContain('PIECE');
	});

	it('keeps several hidden paragraphs of an article, and no note', () => {
		const hidden = (paragraphs: string) => `<div style="display:none">${paragraphs}</div>`;
		const short = `<p>PIECE ${sentence.repeat(2)}</p>`;
		const page = (piece: string) => `<article>${body.repeat(3)}${piece}</article>`;
		expect(left(page(hidden(short.repeat(2))))).toContain('PIECE');
		expect(left(page(hidden(short)))).not.toContain('PIECE');
		expect(left(`${page('')}${hidden(short.repeat(2))}`)).not.toContain('PIECE');
	});

	it('keeps cards where they are what the page is about', () => {
		const card = `<a href="/ship"><h3>PIECE</h3><p>${sentence.repeat(8)}</p></a>`;
		expect(left(`<main>${body}${card.repeat(3)}</main>`)).toContain('PIECE');
	});

	it('keeps the article whatever it is called, and drops what readers wrote, however long', () => {
		const page = `<article class="share popup tags">${body}</article><div id="comments"><article>${'Well said. '.repeat(400)}</article></div>`;
		expect(left(page)).toBe(sentence.repeat(10).trim());
	});

	it('drops other articles that are only announced', () => {
		expect(left(`<article>${body}</article><article><p>PIECE</p></article>`)).not.toContain('PIECE');
		expect(left(`<article>${body}</article><article>${body}</article>`).split('harbour').length).toBe(21);
	});

	it('keeps the short posts of a live blog, in the article and beside it', () => {
		const post = '<article><p>The first ferry has left the harbour again.</p></article>';
		expect(left(`<article>${body}${post}</article>`)).toContain('again');
		expect(left(`<article>${body}</article>${post}`)).toContain('again');
		expect(left(`<article>${body}</article><div>${post}</div>`)).not.toContain('again');
	});

	it('keeps an article that is set in pieces, each in a frame of the same kind', () => {
		const piece = '<article><p>The first ferry has left the harbour again.</p></article>';
		const page = (name: string) =>
			`<div><div class="${name}">${piece}</div><div class="text wide"><article>${body}</article></div></div>`;
		expect([left(page('text')), left(page('box'))].map(text => text.includes('again'))).toEqual([
			true,
			false,
		]);
	});

	it('drops the header of an article, and what else is in that of a part', () => {
		const head = '<header><h2>HEAD</h2><p class="subtitle">DECK</p></header>';
		expect(left(`<main><article>${head}${body}</article></main>`)).not.toMatch(/HEAD|DECK/);
		expect(left(`<main><article>${body}${head}</article></main>`)).toMatch(/HEAD$/);
	});

	it('asks once for all the elements in a line whether they stand in running text', () => {
		const span: Element = {name: 'span', attributes: {class: 'author'}, children: ['A ']};
		const line: Element = {name: 'p', attributes: {}, children: Array<Element>(100_000).fill(span)};
		expect(withoutFurniture(line).children).toHaveLength(100_000);
	});

	it('makes headings of what only a class calls one, behind the first paragraph', () => {
		const headings = (html: string): number => {
			const page = `<body><article><h1>Ferries</h1>${html}</article></body>`;
			return [...elements(withoutFurniture(toTree(page)))].filter(({name}) => name === 'h2').length;
		};
		const names = ['coast_subheadline', 'sub-head', 'crosshead', 'articleSubHeading'];
		expect(names.map(name => headings(`${body}<div class="${name}">Who pays?</div>${body}`))).toEqual([
			1, 1, 1, 1,
		]);
		expect(headings(`${body}<p class="subhead"><b>Who pays</b></p>${body}`)).toBe(1);
		expect(headings(`${body}<div><span class="cross-head">Who pays</span></div>${body}`)).toBe(1);
		expect(headings(`${body}<p><span class="cross-head">Who pays</span> for the new ferry?</p>${body}`)).toBe(
			0,
		);
		const bare = `<div>${body}<p class="subhead">Who pays?</p>${body}</div>`;
		expect(elements(withoutFurniture(toTree(bare))).filter(({name}) => name === 'h2')).toHaveLength(1);
		// The standfirst, a sentence, a frame, a link.
		expect(headings(`<p class="subhead">Who pays?</p>${body}`)).toBe(0);
		expect(headings(`${body}<p class="subhead">The town pays.</p>${body}`)).toBe(0);
		expect(headings(`${body}<div class="subhead"><p>Who pays?</p></div>${body}`)).toBe(0);
		expect(headings(`${body}<p class="subhead"><a href="/pay">Who pays?</a></p>${body}`)).toBe(0);
	});

	it('makes captions of what stands under pictures', () => {
		const page = withoutFurniture(
			toTree(
				`<article>${body}<div class="wp-caption-text">A ferry</div><span class="photoCredit">Bo</span><div class="media-text">It went on.</div><span class="pie-foto">Un faro</span><table><tr><td class="tr-caption">A pier</td></tr></table></article>`,
			),
		);
		expect([...elements(page)].filter(({name}) => name === 'figcaption').map(wordsOf)).toEqual([
			'A ferry',
			'Bo',
			'Un faro',
			'A pier',
		]);
		const captions = (html: string): string[] =>
			elements(withoutFurniture(toTree(`<article>${html}${body}</article>`)))
				.filter(({name}) => name === 'figcaption')
				.map(wordsOf);
		// Beside its picture, among lines that only breaks part.
		expect(captions('The harbour is open. <span><img><em class="img_desc">A buoy</em></span>')).toEqual([
			'A buoy',
		]);
		expect(captions('The harbour is open. <span><em class="img_desc">A buoy</em></span>')).toEqual([]);
		// Alone behind its picture.
		expect(captions('<p><a href="/pier.jpg"><img></a><br><em>The pier at noon</em></p>')).toEqual([
			'The pier at noon',
		]);
		expect(captions('<p><img> Here is <em>the pier</em></p><p><em>The pier</em></p>')).toEqual([]);
		// The size in which a line stands.
		expect(captions('<span class="govuk-caption-xl">Notice</span>')).toEqual([]);
	});
});
