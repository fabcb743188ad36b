import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/document/article.js';
import {parse} from '../../source/parse/parse.js';

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));
const mediaTypes: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.md': 'text/markdown',
	'.txt': 'text/plain',
};

/** An article as a fixture's `expected.txt` has it: its metadata, then its blocks, then the styles in them. */
const told = (article: Article): string => {
	const {title, byline, siteName, published, language, url, text, blocks, inlines, notices} = article;
	return [
		...Object.entries({title, byline, siteName, published, language, url}).flatMap(([name, value]) =>
			value === null ? [] : [`${name}: ${value}`],
		),
		...notices.map(notice => `notice: ${notice}`),
		'',
		...blocks.map(
			({kind, level, marker, language, start, end}) =>
				`${[kind, level, marker, language].filter(Boolean).join(' ')}: ${text.slice(start, end).replaceAll('\n', '⏎')}`,
		),
		'',
		...inlines.map(
			({kind, start, end, target}) => `${kind}: ${text.slice(start, end)}${target ? ` → ${target}` : ''}`,
		),
		'',
	].join('\n');
};

describe('parse', () => {
	it.each(readdirSync(fixtures))('reads %s', async name => {
		const folder = path.join(fixtures, name);
		const file = readdirSync(folder).find(entry => entry.startsWith('input')) ?? '';
		const article = await parse({
			location: {kind: 'url', name},
			bytes: readFileSync(path.join(folder, file)),
			mediaType: mediaTypes[path.extname(file)],
			url: 'https://news.example/2024/story.html',
		});
		let end = -2;
		for (const block of article.blocks) {
			expect(block.start).toBe(end + 2);
			end = block.end;
		}

		await expect(told(article)).toMatchFileSnapshot(path.join(folder, 'expected.txt'));
	});
});
