import {describe, expect, it} from 'vitest';
import {parseText} from '../../../source/parse/text/text.js';

const prose = 'The wheel is broken, and the miller said that it would not turn again before May.';

const read = (...lines: string[]) => {
	const {text, title, byline, published} = parseText(lines.join('\n'), {kind: 'file', name: 'a.txt'});
	return {title, byline, published, paragraphs: text.split('\n\n').slice(title === null ? 0 : 1)};
};

describe('the head of a mail', () => {
	it('tells who wrote, when and on what, and leaves to whom', () => {
		expect(
			read(
				'From: Ann Lee <ann@mill.example>',
				'To: Bo Ek <bo@mill.example>,',
				'  Ida Holm',
				'Cc: Sue Berg',
				'Date: Tue, 3 Mar 2026 10:12:00 +0100',
				'Subject: Re: What becomes',
				'\tof the wheel',
				'Message-ID: <1@mill.example>',
				'X-Mailer: Mill 1',
				'',
				'Dear Bo,',
				'',
				prose,
			),
		).toEqual({
			title: 'What becomes of the wheel',
			byline: 'Ann Lee',
			published: '2026-03-03',
			paragraphs: ['To: Bo Ek <bo@mill.example>, Ida Holm', 'Cc: Sue Berg', 'Dear Bo,', prose],
		});
	});

	it('is a memo’s as well, above words with no blank line between', () => {
		expect(read('TO: All', 'FROM: Ida Holm, Director', 'DATE: 3 May 2026', 'RE: The wheel', prose)).toEqual({
			title: 'The wheel',
			byline: 'Ida Holm',
			published: '2026-05-03',
			paragraphs: ['TO: All', prose],
		});
	});

	it('is read in other languages, too', () => {
		const others = {
			title: 'Das Rad',
			byline: 'Ann Lee',
			published: '2026-03-02',
			paragraphs: ['An: Bo Ek', 'Hallo Bo,', prose],
		};
		const head = [
			'Von: Ann Lee',
			'Gesendet: Montag, 2. März 2026 10:12',
			'An: Bo Ek',
			'Betreff: AW: Das Rad',
		];
		expect(read(...head, '', 'Hallo Bo,', '', prose)).toEqual(others);
		expect(
			read(
				'De : Ann Lee',
				'Enviado el: lunes, 2 de marzo de 2026',
				'À : Bo Ek',
				'Objet : TR: Das Rad',
				'',
				prose,
			),
		).toEqual({...others, paragraphs: ['À : Bo Ek', prose]});
	});

	it('is none above answers', () => {
		expect(read('A: Nobody.', 'Re: the wheel', '', prose).title).not.toBe('the wheel');
	});

	it('stands above a body that whoever signs it has no mark in', () => {
		expect(read('From: Ann Lee', 'Subject: The wheel', '', prose, '', '-- ', 'Ann').paragraphs).toEqual([
			prose,
			'Ann',
		]);
	});

	it.each([
		['"Lee, Ann" <ann@mill.example>', 'Ann Lee'],
		['ann@mill.example (Ann Lee)', 'Ann Lee'],
		['Ann Lee [mailto:ann@mill.example]', 'Ann Lee'],
		['Ann Lee via Millers <list@mill.example>', 'Ann Lee'],
		['Ann', 'Ann'],
		['ann@mill.example', null],
		['=?utf-8?q?Ann?= <ann@mill.example>', null],
	])('names in `From: %s` %s', (from, byline) => {
		const found = read(`From: ${from}`, 'Subject: The wheel', '', prose);
		expect(found.byline).toBe(byline);
		expect(found.paragraphs).toEqual(byline === null ? [`From: ${from}`, prose] : [prose]);
	});

	it('may have no subject: then the text below has a title or none, as others', () => {
		expect(read('From: Ann Lee', 'To: Bo', '', prose)).toMatchObject({title: null, byline: 'Ann Lee'});
		expect(read('From: Ann Lee', 'To: Bo', '', 'The last mill', '', prose, '', prose).title).toBe(
			'The last mill',
		);
	});

	it.each([
		['one line of it', ['Subject: The wheel', '']],
		['facts', ['From: Hull', 'To: Lund', 'Price: 12 crowns', '']],
		['a sentence', ['To: the moon', '']],
		['lines that name nobody', ['Date: 3 May 2026', 'Priority: high', '']],
	])('is not %s', (_, lines) => {
		expect(read(...lines, prose)).toMatchObject({byline: null, published: null});
		expect(read(...lines, prose).title).not.toBe('The wheel');
	});

	it('is nothing without words below', () => {
		expect(read('From: Ann Lee', 'To: Bo')).toMatchObject({byline: null});
	});
});
