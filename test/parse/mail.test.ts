import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/document/article.js';
import {parse} from '../../source/parse/parse.js';

const head = [
	'Received: from mx.mill.example\r\n\tby mail.example for <desk@paper.example>; Sun, 3 May 2026 09:12:04 +0200',
	'From: =?UTF-8?Q?J=C3=B8rn_?= =?UTF-8?B?VsOlbGFuZA==?= <jorn@mill.example>',
	'To: Desk <desk@paper.example>',
	'Subject: =?utf-8?Q?The_wheel_=E2=80=93_again?=',
	'Date: Sun, 3 May 2026 09:12:00 +0200',
	'MIME-Version: 1.0',
];
const plain = [
	'Content-Type: text/plain; charset="iso-8859-1"',
	'Content-Transfer-Encoding: quoted-printable',
	'',
	'The wheel at K=E5fjord stands still, and nobody at the mill knows for how long=\r\n it will.',
];
const page = [
	'Content-Type: text/html; charset=utf-8',
	'Content-Transfer-Encoding: base64',
	'',
	Buffer.from('<style>p {color: red}</style><p>The wheel at Kåfjord stands still.</p>').toString('base64'),
];
const within = (type: string, ...parts: ReadonlyArray<readonly string[]>): string[] => [
	`Content-Type: multipart/${type};\r\n\tboundary="a=(b)?"`,
	'',
	'For programs without MIME.',
	...parts.flatMap(part => ['--a=(b)?', ...part]),
	'--a=(b)?--',
	'',
];

const opened = async (lines: readonly string[], mediaType?: string): Promise<Article> =>
	parse({
		location: {kind: 'file', name: 'a.eml'},
		bytes: Buffer.from(lines.join('\r\n'), 'latin1'),
		mediaType,
	});

describe('a mail as programs keep it', () => {
	it('is read with its facts, its text unpacked once', async () => {
		const {text, title, byline, published} = await opened([...head, ...within('alternative', plain, page)]);
		expect({title, byline, published}).toEqual({
			title: 'The wheel – again',
			byline: 'Jørn Våland',
			published: '2026-05-03',
		});
		expect(text).toBe(
			'The wheel – again\n\nTo: Desk <desk@paper.example>\n\nThe wheel at Kåfjord stands still, and nobody at the mill knows for how long it will.',
		);
	});

	it('is a page where it has no other words, or only one line of them', async () => {
		const long = page.with(-1, Buffer.from(`<p>${'The wheel stands still. '.repeat(20)}`).toString('base64'));
		for (const body of [page, within('alternative', [...plain.slice(0, 3), 'It is a page.'], long)]) {
			const {text, title, byline, published} = await opened([...head, ...body]);
			expect({title, byline, published}).toEqual({
				title: 'The wheel – again',
				byline: 'Jørn Våland',
				published: '2026-05-03',
			});
			expect(text).toMatch(/^The wheel – again\n\nThe wheel .*still\.$/);
		}
	});

	it('is a page with its facts as people write them', async () => {
		const facts = [
			'From: "Lee, Ann" <ann@mill.example>',
			'Subject: Fwd: The wheel & "all"',
			'MIME-Version: 1.0',
		];
		expect(await opened([...facts, ...page])).toMatchObject({title: 'The wheel & "all"', byline: 'Ann Lee'});
	});

	it('holds another, and not what is attached', async () => {
		const attached = [
			'Content-Type: text/plain',
			'Content-Disposition: attachment; filename=a.txt',
			'',
			'No.',
		];
		const {text} = await opened([
			...head,
			...within('mixed', attached, [
				'Content-Type: message/rfc822',
				'',
				...head,
				...within('alternative', plain).map(line => line.replace('a=(b)?', 'c')),
			]),
		]);
		expect(text).toMatch(/\n\nThe wheel at Kåfjord .* it will\.$/);
		expect(text).not.toContain('No.');
	});

	it('is left as it is where somebody has unpacked it and kept its head', async () => {
		const {text} = await opened([...head, 'Content-Transfer-Encoding: base64', '', '"The wheel," it says.']);
		expect(text).toMatch(/"The wheel," it says\.$/);
	});

	it('is one by its name with a head of its own; a text is none by its name', async () => {
		const short = [
			'From: Ann Lee <ann@mill.example>',
			'Subject: The wheel',
			'',
			'See [it](https://mill.example).',
		];
		expect(await opened(short, 'message/rfc822')).toMatchObject({title: 'The wheel', byline: 'Ann Lee'});
		expect((await opened(short, 'message/rfc822')).text).toMatch(/See \[it]\(https/);
		expect((await opened(['It stands still.', '', 'Still.'], 'message/rfc822')).text).toMatch(/^It stands/);
	});

	it('is one behind the line of a mailbox, whatever the case of its types, and shows who has a copy', async () => {
		const packed = [
			'Content-Type: TEXT/PLAIN',
			'Content-Transfer-Encoding: BASE64',
			'',
			btoa('It stands still.'),
		];
		const mbox = 'From ann@mill.example Sun May  3 09:12:00 2026';
		const {text, byline} = await opened([mbox, ...head, 'Cc: The\r\n mill', ...packed]);
		expect(byline).toBe('Jørn Våland');
		expect(text).toContain('Cc: The mill\n\nIt stands still.');
	});

	it('is a page of its own where that has no address on the web', async () => {
		const local = ['Content-Location: file:///wheel.html', ...page];
		expect(await opened([...head, ...local])).toMatchObject({title: 'The wheel – again', url: null});
	});

	it('has no end of parts in parts', async () => {
		const bottomless = [
			'Content-Type: multipart/mixed; boundary=b',
			'',
			...Array.from({length: 2000}, () => ['--b', 'Content-Type: multipart/mixed; boundary=b', '']).flat(),
			'words',
		];
		await expect(opened([...head, ...bottomless])).resolves.toMatchObject({title: null});
	});

	it('tells its writer in any characters, the language of them or a cut between two aside', async () => {
		const {byline} = await opened([
			'From: =?ISO-8859-2*pl?Q?Jan_=A3o?= =?ISO-8859-2?Q?mek?= <jan@mill.example>',
			'Subject: The wheel',
			'MIME-Version: 1.0',
			'',
			'It stands still.',
		]);
		expect(byline).toBe('Jan Łomek');
	});

	it('has no end of parts beside each other', async () => {
		const endless = ['Content-Type: multipart/mixed; boundary=b', ''];
		const {text} = await opened([
			...head,
			...endless,
			...Array.from({length: 2000}, (_, i) => `--b\n\nPart ${i}.`),
		]);
		expect(text).toContain('Part 999.');
		expect(text).not.toContain('Part 1000.');
	});

	it('has no end of a field in its head', async () => {
		// So many lines are more than one expression can take.
		const folded = `Content-Type: text/plain;${'\n a'.repeat(2_000_000)}`;
		await expect(opened([...head, folded, '', 'It stands still.'])).resolves.toMatchObject({
			text: expect.stringContaining('It stands still.'),
		});
	});
});

describe('a page that a browser saved in one file', () => {
	it('is read as the page, at its address', async () => {
		const saved = [
			'Content-Type: text/html',
			'Content-Transfer-Encoding: quoted-printable',
			'Content-Location: https://mill.example/wheel',
			'',
			'<html><head><meta charset=3D"utf-8"><title>The wheel of the mill</title></head><body><p>=E2=80=9CIt stands =',
			'still,=E2=80=9D said Ann Lee. See <a href=3D"/map">the map</a>.</p></body></html>',
		];
		const {text, url, title, inlines} = await opened([
			'From: <Saved by Blink>',
			'Snapshot-Content-Location: https://mill.example/wheel',
			'Subject: Something else',
			'MIME-Version: 1.0',
			...within('related', saved, [
				'Content-Type: image/png',
				'Content-Transfer-Encoding: base64',
				'',
				'iVBOR',
			]),
		]);
		expect({title, url}).toEqual({title: 'The wheel of the mill', url: 'https://mill.example/wheel'});
		expect(text).toBe('The wheel of the mill\n\n“It stands still,” said Ann Lee. See the map.');
		expect(inlines).toMatchObject([{kind: 'link', target: 'https://mill.example/map'}]);
	});
});

describe('a mailbox', () => {
	const above = (who: string): string => `From ${who}@mill.example Mon May  3 09:12:04 2026`;
	const mailbox = [
		above('jorn'),
		...head,
		...plain,
		'>From here on it is quiet.',
		'',
		above('ann'),
		'From: Ann Lee <ann@mill.example>',
		'Subject: Another wheel',
		'',
		'It turns.',
		'From 9:00 on it does.',
		'',
		above('ann'),
		'From: Ann Lee <ann@mill.example>',
		'Subject: A page',
		'MIME-Version: 1.0',
		'Content-Type: text/html',
		'',
		'<h1>The weir</h1><p>See <a href="https://mill.example/map">the map</a>.</p>',
	];

	it('has a section for each mail, as a feed has for each entry', async () => {
		const {title, text, blocks, inlines} = await opened(mailbox);
		expect(title).toBeNull();
		expect(blocks.map(({kind, level, start, end}) => [kind, level ?? 0, text.slice(start, end)])).toEqual([
			['heading', 1, 'The wheel – again'],
			['paragraph', 0, '3 May 2026 · Jørn Våland'],
			['paragraph', 0, 'To: Desk <desk@paper.example>'],
			['paragraph', 0, expect.stringMatching(/ will\. From here on it is quiet\.$/)],
			['heading', 1, 'Another wheel'],
			['paragraph', 0, 'Ann Lee'],
			['paragraph', 0, 'It turns.\nFrom 9:00 on it does.'],
			['heading', 1, 'A page'],
			['paragraph', 0, 'Ann Lee'],
			['heading', 3, 'The weir'],
			['paragraph', 0, 'See the map.'],
		]);
		expect(inlines.map(({start, end}) => text.slice(start, end))).toEqual(['the map']);
	});

	it('is one mail where only one stands in it, as archives of lists keep them, too', async () => {
		const {title, byline} = await opened([
			'From ann at mill.example  Mon May  3 09:12:04 2026',
			'From: ann at mill.example (Ann Lee)',
			'Date: Mon, 3 May 2026 09:12:04 +0200',
			'Subject: [wheels] Another wheel',
			'',
			'It turns.',
		]);
		expect({title, byline}).toEqual({title: '[wheels] Another wheel', byline: 'Ann Lee'});
	});
});

describe('the mark above a signature', () => {
	it('is no dash that leads to whoever wrote the quotation above it', async () => {
		const lines = ['', 'I agree.', '', '> The wheel was never mended.', '', '-- ', 'Ida'];
		const bytes = Buffer.from([...head.slice(1), ...lines].join('\r\n'));
		const article = await parse({bytes, location: {kind: 'file', name: 'reply.eml'}});
		expect(article.text).toMatch(/never mended\.\n\nIda$/);
	});
});
