import {describe, expect, it} from 'vitest';
import {readMetadata} from '../../../source/parse/metadata/metadata.js';
import {localDay, printedDays} from '../../../source/parse/metadata/publication.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';

const read = (head: string, body: string): string | null =>
	readMetadata(toTree(`<html><head><title>Fog again</title>${head}</head><body>${body}</body></html>`))
		.published;
const title = '<h1>Fog again</h1>';
const text = `<p>${'Nobody on the quay could say for how long it would stay. '.repeat(5)}</p>`;

describe('localDay', () => {
	it.each([
		['2024-03-05T03:10:00Z', '2024-03-04', '2024-03-04'],
		['2024-03-05T03:10:00.120+00:00', '2024-03-04', '2024-03-04'],
		['Tue Mar 05 2024 03:10:00 GMT+0000', '2024-03-04', '2024-03-04'],
		['2024-03-05T21:10:00Z', '2024-03-06', '2024-03-06'],
		// No clock of the world is so far ahead, or behind.
		['2024-03-05T03:10:00Z', '2024-03-06', '2024-03-05'],
		['2024-03-05T21:10:00Z', '2024-03-04', '2024-03-05'],
		['2024-03-05T03:10:00Z', '2024-03-01', '2024-03-05'],
		// These tell the day where they were written.
		['2024-03-05T03:10:00-05:00', '2024-03-04', '2024-03-05'],
		['2024-03-05', '2024-03-04', '2024-03-05'],
	])('takes for %s, where a page prints %s, %s', (written, printed, day) => {
		expect(localDay(written, '2024-03-05', [printed])).toBe(day);
	});

	it('does not doubt a day that the page prints as well', () => {
		expect(localDay('2024-03-05T03:10:00Z', '2024-03-05', ['2024-03-04', '2024-03-05'])).toBe('2024-03-05');
	});
});

describe('printedDays', () => {
	it('takes none on which a page was changed, and none in a sentence', () => {
		expect(printedDays(['Updated March 6, 2024', 'The fog came on March 4, 2024.'], 'en')).toEqual([]);
		expect(printedDays(['Mar. 4, 2024 10:10 pm ET | Updated Mar. 6, 2024'], 'en')).toEqual(['2024-03-04']);
		expect(printedDays(['Aktualisiert am 6.3.2024 – veröffentlicht am 4.3.2024'], 'de')).toContain(
			'2024-03-04',
		);
	});
});

describe('findPublished', () => {
	const instant = '<meta property="article:published_time" content="2024-03-05T03:10:00Z">';

	it.each([
		['below the title', instant, `${title}<p>10:10 pm EST, Monday, March 4, 2024</p>${text}`],
		[
			'in a time element',
			instant,
			`<nav><time datetime="2024-03-05T03:10:00Z">Mar 4, 2024</time></nav>${title}${text}`,
		],
		[
			'in the element that tells it',
			'',
			'<time datetime="2024-03-05T03:10:00Z">March 4, 2024 10:10 pm</time>',
		],
	])('takes the day that the page prints %s', (_, head, body) => {
		expect(read(head, body)).toBe('2024-03-04');
	});

	it.each([
		['above the title, as a masthead has that of today', `<p>March 4, 2024</p>${title}${text}`],
		['below the text', `${title}${text}<p>March 4, 2024</p>`],
		['below a picture', `${title}<figure><figcaption>The quay, March 4, 2024</figcaption></figure>${text}`],
	])('leaves the day that is stated where another stands %s', (_, body) => {
		expect(read(instant, body)).toBe('2024-03-05');
	});

	it.each([
		['a caption', '<figure><figcaption>The quay on March 4, 2024</figcaption></figure>'],
		['what somebody else wrote', '<blockquote><p>Fog!</p>Ann Lee, March 4, 2024</blockquote>'],
	])('takes no day from %s', (_, body) => {
		expect(read('', `${title}${body}${text}`)).toBeNull();
	});

	it('looks around the headline and not around a link to the page', () => {
		const most = '<ol><li><a href="/a">Bread at sea</a></li><li><a href="/b">Fog again</a></li></ol>';
		expect(read('', `<header>${title}<time>March 4, 2024</time></header>${text}${most}`)).toBe('2024-03-04');
	});

	describe('a page that says nothing of its language', () => {
		const posted = '<h1>Fog again</h1><p>05/10/2018</p>';
		const portuguese = `<p>${'O farol fica aberto, e os pescadores do porto não sabem por quanto tempo. '.repeat(6)}</p>`;
		it('has the day first unless it is in English', () => {
			expect(read('', posted + portuguese)).toBe('2018-10-05');
			expect(read('', posted + text.repeat(4))).toBe('2018-05-10');
		});

		it('may state it as a server does', () => {
			expect(read('<meta http-equiv="Content-Language" content="pt_BR">', posted)).toBe('2018-10-05');
		});
	});
});
