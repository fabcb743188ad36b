import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/document/article.js';
import {OpenError} from '../../source/document/open-error.js';
import {parse} from '../../source/parse/parse.js';

/** How many documents are made: a few hundred in the suite; `FUZZ_CASES=100000` for a long run. */
const cases = Number(process.env.FUZZ_CASES ?? 300);
const seed = Number(process.env.FUZZ_SEED ?? 1);

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));
const inputs = readdirSync(fixtures).map(name => {
	const file = readdirSync(path.join(fixtures, name)).find(entry => entry.startsWith('input')) ?? '';
	return readFileSync(path.join(fixtures, name, file), 'utf8');
});

/** Mulberry32: small, and the same everywhere. */
const randomFrom = (start: number) => {
	let state = start;
	return (below: number): number => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) % below;
	};
};

// biome-ignore format: a line for each would be long.
const scraps = [
	'<p>', '</p>', '<div><div>', '</div>', '<table><tr><td>', '</table>', '<h2>', '<br><br>', '<q>', '<pre>', '</pre>\n',
	'<a href="https://x.example/">', '</a>', '<![CDATA[', ']]>', '<!--', '-->', '<item>', '</item>', '<entry>', '<title>',
	'</title>', '<li>', '</ul>', '<script>', '<svg>', '<template>', '<b/>', '&#27;[31m', '&#x202e;', '&amp;amp;', '&nbsp;', '\u001B[2J',
	'\u009B31m', '\u0000', '\u202E', '\uD800', '\r', '\n\n', '\t', '\f', '\u00A0', '- - - ', '> > ', '1. ', '```\n', '| a | b |\n|---|---|\n',
	'[x](y)', '***', '“', '”', '"', '&', '<', '>', '\\', '\u{1F600}', '\u0301', '---\n', ':',
];

/** Changes a document at a few places: cut, doubled, moved, or with something in it that was not there. */
const mutate = (document: string, random: (below: number) => number): string => {
	let changed = document;
	for (let changes = 1 + random(12); changes > 0; changes--) {
		const from = random(changed.length + 1);
		const to = Math.min(changed.length, from + random(60));
		const piece = changed.slice(from, to);
		const other = inputs[random(inputs.length)];
		const at = random(other.length);
		const put = [
			'',
			piece + piece,
			scraps[random(scraps.length)] + piece,
			piece.split('').reverse().join(''),
			other.slice(at, at + random(200)),
			scraps[random(scraps.length)].repeat(1 + random(80)),
		][random(6)];
		changed = changed.slice(0, from) + put + changed.slice(to);
	}

	return changed;
};

/** What every article keeps to; the message of the first rule that it breaks. */
const broken = (article: Article): string | undefined => {
	const {text, blocks, inlines, location: _, ...told} = article;
	let end = -2;
	for (const block of blocks) {
		if (block.start !== end + 2 || (end >= 0 && text.slice(end, block.start) !== '\n\n')) {
			return `block at ${block.start} does not follow ${end} after a blank line`;
		}

		if (block.end <= block.start || text.slice(block.start, block.end).trim() === '') {
			return `block at ${block.start} is empty`;
		}

		({end} = block);
	}

	if (end !== text.length) {
		return `blocks end at ${end}, the text at ${text.length}`;
	}

	const stray = inlines.find(
		inline =>
			inline.end <= inline.start ||
			!blocks.some(block => block.start <= inline.start && inline.end <= block.end),
	);
	if (stray) {
		return `style at ${stray.start}–${stray.end} is in no block`;
	}

	const all = [text, JSON.stringify(told), ...inlines.map(({target}) => target ?? '')].join('');
	// biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left.
	const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.exec(all);
	if (control) {
		return `control character ${control[0].charCodeAt(0).toString(16)}`;
	}

	return all.isWellFormed() ? undefined : 'a lone surrogate';
};

describe('parse', () => {
	it(`keeps to the form of an article, whatever it is given (${cases} documents)`, {timeout: 0}, async () => {
		const random = randomFrom(seed);
		const mediaTypes = [undefined, 'text/html', 'text/markdown', 'text/plain', 'application/xml'];
		let read = 0;
		for (let i = 0; i < cases; i++) {
			const document = mutate(inputs[i % inputs.length], random);
			const mediaType = mediaTypes[random(mediaTypes.length)];
			try {
				const article = await parse({
					location: {kind: 'file', name: 'x'},
					bytes: Buffer.from(document),
					...(mediaType && {mediaType}),
				});
				expect(broken(article), `${mediaType}: ${JSON.stringify(document)}`).toBeUndefined();
				read++;
			} catch (error) {
				if (!(error instanceof OpenError)) {
					throw new Error(`${mediaType}: ${JSON.stringify(document)}`, {cause: error});
				}
			}
		}

		// Most are still documents, so that the rules are really tried.
		expect(read).toBeGreaterThan(0.9 * cases);
	});
});
