import {describe, expect, it} from 'vitest';
import {
	aroundTitle,
	cleanByline,
	markedByline,
	namesPerson,
	readByline,
	readFacts,
} from '../../../source/parse/metadata/byline.js';
import {linesAround} from '../../../source/parse/metadata/lines-around.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';

describe('markedByline', () => {
	it.each([
		['<a rel="author" href="/lee">Ann Lee</a>', 'Ann Lee'],
		['<span itemprop="author">Ann Lee</span>', 'Ann Lee'],
		['<p class="article__byline">By Ann Lee and Bo Ek | The Coast</p>', 'Ann Lee and Bo Ek'],
		['<div class="author-name">ANN LEE</div>', 'ANN LEE'],
		['<p class="byline">By Ann Lee<br>Updated 3 May 2024</p>', 'Ann Lee'],
		['<div class="author-bio">Ann Lee writes about rivers</div>', null],
		['<p class="byline">The writer has sailed for years</p>', null],
		['<p class="author">Ann Lee is a pilot</p>', null],
		['<p class="byline">By Ann Lee <time>November 18, 2019</time></p>', 'Ann Lee'],
		['<p class="byline">By Marcia May</p>', 'Marcia May'],
		['<p class="byline">By Thomas More</p>', 'Thomas More'],
		['<p class="byline">By Ann Lee More articles by Ann Lee</p>', 'Ann Lee'],
		['<p class="byline">By Ann Lee on May 3, 2024</p>', 'Ann Lee'],
		['<p class="byline">3 May 2024</p>', null],
		['<p>By Ann Lee</p>', null],
		['<div class="by">Ann Lee</div>', 'Ann Lee'],
		['<div data-testid="byline-new">By Ann Lee</div>', 'Ann Lee'],
		['<a data-qa="author-name">Ann Lee</a>', 'Ann Lee'],
		['<a data-qa="author-avatar">Ann Lee</a>', null],
		['<p class="firma">Ana Ruiz</p>', 'Ana Ruiz'],
		['<div class="author"><p>Ann Lee</p><p>In Coasttown</p></div>', 'Ann Lee'],
		['<ul class="authors"><li>Ann Lee</li><li>Bo Ek</li></ul>', 'Ann Lee, Bo Ek'],
		['<i class="author">Bo Ek</i><ul class="authors">\n<li>Ann Lee</li></ul>', 'Bo Ek'],
		['<ul class="authors">\n<li>Ann Lee</li></ul><i class="author">Bo Ek</i>', 'Ann Lee'],
		['<li class="nav-authors">For Writers</li><i class="controls-byline">Print</i>', null],
		['<p class="byline">By Ann Lee Wednesday 8 Mar 2023</p>', 'Ann Lee'],
		['<p class="byline">By Ann Monday</p>', 'Ann Monday'],
		['<div class="sort-by">Ann Lee</div>', null],
		['<a class="autor">Jana Malá</a>', 'Jana Malá'],
		['<p class="byline">By Ann Lee<br>Coast Sports Editor</p>', 'Ann Lee'],
		['<p class="byline">By Ann Lee, Senior Editor</p>', 'Ann Lee'],
		['<p class="byline">Ann Lee ann.lee@coast.example</p>', 'Ann Lee'],
		['<p class="authors">Ann Lee<sup>1</sup>, Bo Ek<sup>1,2</sup></p>', 'Ann Lee, Bo Ek'],
		['<a rel="author" href="/">The Coast</a><span class="author">Ann Lee</span>', 'Ann Lee'],
		['<a rel="author" href="/">Ann Lee</a>', 'Ann Lee'],
		['<div itemprop="author"><b itemprop="name">Ann Lee</b> <i>Keeper</i></div>', 'Ann Lee'],
		['<div class="author"><b class="avatar__name">Ann Lee</b> <i>Keeper</i></div>', 'Ann Lee'],
		['<p class="byline"><b class="first-name">Ann</b> <b class="last-name">Lee</b></p>', 'Ann Lee'],
		['<p class="byline"><b class="name">Ann Lee</b> and <b class="name">Bo Ek</b></p>', 'Ann Lee and Bo Ek'],
		[
			'<p class="authors"><b class="personname">Ann Lee</b> <i>Coast Lab</i> <b class="personname">Bo Ek</b> <i>Harbour</i></p>',
			'Ann Lee, Bo Ek',
		],
		[
			'<ul class="author"><li class="author-name">by <b itemprop="name">Ann Lee</b><li>Coast Lab</ul>',
			'Ann Lee',
		],
		['<span class="post-info__item--type-author">Ann Lee</span>', 'Ann Lee'],
		['<div class="x-TextContributorName">Ann Lee</div>', 'Ann Lee'],
		[
			'<div class="post_author-wrapper"><img><div><div>Ann Lee</div><div>May 3, 2024</div></div></div>',
			'Ann Lee',
		],
		['<div><img alt="Ann Lee"><div><p>Ann Lee</p><p>May 3, 2024 · 4 min</p></div></div>', 'Ann Lee'],
		['<div><img alt="Ann Lee"><div><p>Ann Lee</p><p>keeps the lamp</p></div></div>', null],
		['<figure><img alt="Ida Holm"><p>Ida Holm in Halden on May 3, 2024.</p></figure>', null],
		['<div><img alt="Ann Lee"><h3>Ann Lee wins the vote</h3><p>May 3, 2024</p></div>', null],
		['<a href="/b"><img alt="Ann Lee"><p>Ann Lee</p><p>May 3, 2024</p></a>', null],
		['<p class="byline">By <a>Ann Lee</a> , <a>Bo Ek</a> on Friday, May 3rd, 2024</p>', 'Ann Lee, Bo Ek'],
		['<div class="statement-author"><h4 class="author">The Harbour Board</h4></div>', null],
		['<blockquote><p>We run late.</p><p class="author">Ida Holm</p></blockquote>', null],
		['<div class="authorDesc">We like old ferries</div><div class="author">Ann Lee</div>', 'Ann Lee'],
		['<div><img alt="Harbour Lamp"><div><p>Ann Lee</p><p>May 3, 2024</p></div></div>', null],
	])('reads %s', (html, names) => {
		expect(markedByline(toTree(html))).toBe(names);
	});
});

describe('aroundTitle', () => {
	const around = (lines: readonly string[], language: string) =>
		aroundTitle(linesAround(lines, 'Fog again'), language);
	const text =
		'The ferry stayed where it was, and nobody could say for how long it would, or who was to tell the people on the quay, who had waited since the morning, and who had been told that it would leave at noon at the latest.';

	it('reads the lines below the title, up to the text', () => {
		const lines = ['Home', 'Fog again', 'Posted by Ann Lee on May 3, 2024', text, 'By Bo Ek', '1 May 2024'];
		expect(around(lines, 'en')).toEqual({byline: 'Ann Lee', published: '2024-05-03'});
	});

	it('reads those right above it, too, and lines with a divider', () => {
		const lines = ['03.05.2024 - Von: Anna Lind - Kategorie: Hafen', 'Fog again', text];
		expect(around(lines, 'de')).toEqual({byline: 'Anna Lind', published: '2024-05-03'});
	});

	it('reads who submitted a page', () => {
		const lines = ['Fog again', 'Submitted by Ann Lee on Fri, 05/03/2024 - 7:11am', text];
		expect(around(lines, 'en')).toEqual({byline: 'Ann Lee', published: '2024-05-03'});
	});

	it('reads who wrote behind the date, but not that a program did', () => {
		expect(around(['Fog again', '3 May 2024 by Ann Lee', text], 'en').byline).toBe('Ann Lee');
		expect(around(['Fog again', '3 May 2024 by Admin', text], 'en').byline).toBeNull();
	});

	it('takes no day of which a sentence tells for that of publication', () => {
		expect(around(['Fog again', 'The ferry sank on 4 May 1911.', text], 'en').published).toBeNull();
	});

	it('reads who writes a live blog', () => {
		const lines = ['Fog again', 'Live updates by Ann Lee (now) and Bo Ek (earlier)', text];
		expect(around(lines, 'en').byline).toBe('Ann Lee (now) and Bo Ek (earlier)');
		expect(around(['Fog again', 'Live updates by email', text], 'en').byline).toBeNull();
	});

	it('reads when a page was published rather than changed', () => {
		const lines = ['Fog again', 'Updated May 4, 2024 at noon | Published May 3, 2024'];
		expect(around(lines, 'en').published).toBe('2024-05-03');
		expect(around(['Fog again', '03/05/2024 - Publicado por: Ana'], 'pt').published).toBe('2024-05-03');
	});

	it('says nothing where the title is not found, or nothing stands around it', () => {
		const nothing = {byline: null, published: null};
		expect(around(['By Ann Lee', '3 May 2024'], 'en')).toEqual(nothing);
		expect(around(['Fog again', text], 'en')).toEqual(nothing);
	});
});

describe('readByline', () => {
	it.each([
		['By Ann Lee', 'Ann Lee', null],
		['By Ann Lee, March 4, 2025', 'Ann Lee', '2025-03-04'],
		['By: Ann Lee and Bo Ek | 4 March 2025', 'Ann Lee and Bo Ek', '2025-03-04'],
		['Von Jörg Ehlert, 4. April 2025', 'Jörg Ehlert', '2025-04-04'],
		['Par Anne Roux – 4 avril 2025', 'Anne Roux', '2025-04-04'],
		['By Our Markets Staff', 'Our Markets Staff', null],
		['Interview by Ann Lee', 'Ann Lee', null],
	])('reads %s', (line, byline, published) => {
		expect(readByline(line)).toEqual({byline, published});
	});

	it.each([
		'Von Haus und Hof',
		'By the river',
		'By our own hands',
		'By Monday, the Ferry Company was gone.',
		'By Ann Lee: what a day',
		'Ann Lee, March 4, 2025',
	])('reads no byline in %s', line => {
		expect(readByline(line)).toBeUndefined();
	});
});

describe('cleanByline', () => {
	it('keeps names alone, and nothing that is none', () => {
		expect(
			['By Ann Lee', 'Von Anna Lind', 'Ann Lee | Oslo', 'Byron Lee', 'Postby Ann Lee'].map(cleanByline),
		).toEqual(['Ann Lee', 'Anna Lind', 'Ann Lee', 'Byron Lee', 'Ann Lee']);
		expect(cleanByline('Par Anne Lima (Oslo, envoyée spéciale)')).toBe('Anne Lima');
		expect(cleanByline('김나루 기자')).toBe('김나루');
		const none = ['https://x.example', '@ann', 'The writer has sailed for years', '', null];
		expect(none.map(cleanByline)).toEqual(none.map(() => null));
	});

	it('tells a person from an account', () => {
		expect(['Ann Lee', '이 영희'].map(namesPerson)).toEqual([true, true]);
		const accounts = ['kevin-r', 'KWCH', 'jdadmin', 'Super User', 'Coast News', 'Site Administrator'];
		expect(accounts.filter(namesPerson)).toEqual([]);
	});
});

describe('readFacts', () => {
	it.each([
		['Ann Lee · The Coast · 4 May 2024', 'Ann Lee', 'The Coast'],
		['Ann Lee · 4 May 2024', 'Ann Lee', null],
		['4 May 2024', null, null],
	])('reads %s', (line, byline, siteName) => {
		expect(readFacts(line)).toEqual({byline, siteName, published: '2024-05-04'});
	});

	it.each([
		'Halden · 4 May 2024',
		'Ann Lee · The Coast',
		'It was late · 4 May 2024 · again',
		'It rained on 4 May 2024, and nobody came',
		'',
	])('reads none in %j', line => {
		expect(readFacts(line)).toBeUndefined();
	});
});
