import {describe, expect, it} from 'vitest';
import {cueTime, isBinary, sniff} from '../../source/parse/sniff.js';

describe('sniff', () => {
	it.each([
		['a page by its doctype', '<!DOCTYPE html><p>x', undefined, 'html'],
		['a fragment by its first element', '\n <p>Hello', undefined, 'html'],
		['a page behind a comment', '<!-- a --><html>', undefined, 'html'],
		['Markdown by its front matter', '---\ntitle: x\n---\n', undefined, 'markdown'],
		['Markdown by a heading', '# Title\n\nText', undefined, 'markdown'],
		['Markdown by a link', 'See [this](https://example.org/).', undefined, 'markdown'],
		['Markdown by an underlined heading', 'Title\n=====\n\nText', undefined, 'markdown'],
		['Markdown by a fence', 'Row:\n~~~\nto pier\n~~~', undefined, 'markdown'],
		['Markdown by its older type', 'plain words', 'text/x-markdown', 'markdown'],
		['a page in XML by its type', 'plain words', 'application/xhtml+xml', 'html'],
		['a feed in RDF', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'application/xml', 'feed'],
		['a feed in Atom with a prefix', '<atom:feed>', undefined, 'feed'],
		['a feed behind entities', '<!DOCTYPE rss [<!ENTITY pier "x">]><rss version="0.91">', undefined, 'feed'],
		['text where nothing else shows', 'Just words, and #hashtags.', undefined, 'text'],
		[
			'a feed by its outermost element',
			'<?xml version="1.0"?>\n<!-- a --><rss version="2.0">',
			'text/html',
			'feed',
		],
		[
			'a feed in Atom, whatever its type',
			'<feed xmlns="http://www.w3.org/2005/Atom">',
			'application/xml',
			'feed',
		],
		['a page that speaks of feeds', '<!doctype html><p>Put &lt;rss> at the top: <rss>', undefined, 'html'],
		['what a file name says', '# not a heading', 'text/plain', 'text'],
		['what a server says', 'plain words', 'text/html', 'html'],
		['a text that bears a page’s name', 'The fog rose.\n\nIt fell at 5 < 6.', 'text/html', 'text'],
		['a page with empty lines', 'The fog rose.\n\nIt fell.<br>', 'text/html', 'html'],
		['Markdown by its type', 'plain words', 'text/markdown', 'markdown'],
		['subtitles by their head', 'WEBVTT\n\n00:01.000 --> 00:02.000\nx', 'text/plain', 'subtitles'],
		['subtitles by their first cue', '1\n00:00:01,000 --> 00:00:02,000\nx', undefined, 'subtitles'],
		['subtitles with a comma between times', '0:00:01.000,0:00:02.000\nx', 'text/plain', 'subtitles'],
		['text that begins with figures', '0:00:01.000,0:00:02.000,3\nx', 'text/plain', 'text'],
		['text that has such a line', 'By hand.\n0:00:01.000,0:00:02.000\nx', 'text/plain', 'text'],
		['subtitles by their type', 'by hand\n\n00:01.000 --> 00:02.000\nx', 'text/vtt', 'subtitles'],
		['text that is only called subtitles', 'Just words.', 'application/x-subrip', 'text'],
		['text that speaks of subtitles', 'WEBVTT is a format.', undefined, 'text'],
		['a page that a server calls plain text', '<!doctype html><p>x</p>', 'text/plain', 'html'],
	])('recognises %s', (_, text, mediaType, expected) => {
		expect(sniff(text, mediaType)).toBe(expected);
	});

	it('tries a run of comments once, whatever stands behind it', () => {
		const comments = '<!-- a -->\n'.repeat(200);
		expect(sniff(`${comments}<section>`)).toBe('text');
		expect(sniff(`${comments}<html>`)).toBe('html');
		expect(sniff(`${comments}<rss version="2.0">`)).toBe('feed');
	});
});

describe('isBinary', () => {
	it('tells bytes from text', () => {
		expect(isBinary(new Uint8Array(1000))).toBe(true);
		expect(isBinary(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toBe(true);
		expect(isBinary(Uint8Array.from({length: 3000}, (_, i) => Math.imul(i, 2_654_435_761) >>> 13))).toBe(
			true,
		);
		expect(isBinary(Buffer.from('Text with\ttabs,\r\nlines and one \u0000.'))).toBe(false);
		expect(isBinary(Buffer.from('你好，世界'))).toBe(false);
		expect(isBinary(Buffer.from([0xff, 0xfe, 0x41, 0, 0x42, 0]))).toBe(false);
		expect(isBinary(Buffer.from('Text.', 'utf16le'))).toBe(false);
		expect(isBinary(Buffer.from([1, 0, 2, 0, 3, 0, 4, 0]))).toBe(true);
		expect(isBinary(new Uint8Array())).toBe(false);
	});
});

describe('the time of a cue', () => {
	it('stands on a line, however it is written', () => {
		const lines = ['00:01:19,120 --> 00:01:24,000', '00:01.000 --> 00:04.000 align:start', '0:0:3 -> 0:0:5'];
		expect(lines.every(line => cueTime.test(`words\n${line}\n`))).toBe(true);
		expect(cueTime.test('from 1 --> to 2')).toBe(false);
		expect(cueTime.test(`${'1:'.repeat(300_000)}x`)).toBe(false);
	});
});
