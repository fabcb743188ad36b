import {describe, expect, it} from 'vitest';
import {parse} from '../../source/parse/parse.js';

const location = {kind: 'file', name: 'a'} as const;

describe('parse', () => {
	it('refuses what is not text, and what has none', async () => {
		await expect(parse({location, bytes: new Uint8Array(500)})).rejects.toThrow('it is not text');
		for (const empty of ['', '  \n\t ', '<html></html>', '---\ntitle: only this\n']) {
			const result = parse({location, bytes: Buffer.from(empty)});
			if (empty.startsWith('---')) {
				expect((await result).text).not.toBe('');
			} else {
				await expect(result).rejects.toThrow('there is no text in it');
			}
		}
	});

	it('hands on what the loading had to say', async () => {
		expect((await parse({location, bytes: Buffer.from('words'), notice: 'cut'})).notices).toEqual(['cut']);
	});

	it('lets no control character through, from whatever field', async () => {
		const attack = '\u001B]0;x\u0007\u202E\u009B31m';
		const page = `<html lang="en${attack}"><head><title>T${attack}itle</title><meta name=author content="E${attack}ve"><meta property="og:site_name" content="S${attack}ite"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ad\\u001b[31ma"}}</script></head><body><article><h1>H${attack}</h1><p>W${attack}ords &#27;[31m enough to stand here as a paragraph of the article.</p><a href="http://x.example/${attack}">l${attack}</a></article></body></html>`;
		const article = await parse({location, bytes: Buffer.from(page)});
		expect(JSON.stringify(article)).not.toMatch(/\\u00[01]|[\u007F-\u009F\u202A-\u202E]/);
		expect(article.byline).toBe('Ada');
	});

	it('reads ten thousand paragraphs', async () => {
		const article = await parse({
			location,
			bytes: Buffer.from(
				`<article>${'<p>A sentence of some words stands here, and another one.</p>'.repeat(10_000)}</article>`,
			),
		});
		expect(article.blocks.length).toBe(10_000);
	});
});
