import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clean} from '../../source/document/clean.js';
import {columnsOf, graphemes, pad, truncate} from '../../source/document/columns.js';
import {wrap} from '../../source/document/wrap.js';
import {settings, trouble} from './settings.js';

const steering =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left.
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2060-\u2069\uFEFF]/;

describe('the gate', () => {
	it('lets nothing through that steers a terminal or hides text, and changes nothing twice', () => {
		fc.assert(
			fc.property(trouble, text => {
				const cleaned = clean(text);
				expect(cleaned).not.toMatch(steering);
				expect(cleaned.isWellFormed()).toBe(true);
				expect(clean(cleaned)).toBe(cleaned);
			}),
			settings(4),
		);
	});
});

describe('columns', () => {
	it('are never more than a text is cut or filled to', () => {
		fc.assert(
			fc.property(trouble, fc.nat({max: 40}), (text, width) => {
				const line = clean(text).replaceAll(/[\n\t]/g, ' ');
				expect(columnsOf(truncate(line, width))).toBeLessThanOrEqual(width);
				expect(columnsOf(pad(line, width))).toBe(width);
			}),
			settings(2),
		);
	});
});

/** What may stand between two lines. */
const gap = /^[\s\u200B]*$/;

describe('wrapping', () => {
	it('keeps every word in order, in lines that fit', () => {
		fc.assert(
			fc.property(trouble, fc.integer({min: 1, max: 90}), (dirty, width) => {
				const text = clean(dirty);
				const lines: Array<[number, number]> = [];
				wrap(text, {start: 0, end: text.length}, width, (start, end) => lines.push([start, end]));
				let at = 0;
				for (const [start, end] of lines) {
					expect(start).toBeGreaterThanOrEqual(at);
					expect(end).toBeGreaterThanOrEqual(start);
					expect(text.slice(at, start)).toMatch(gap);
					at = end;
					const line = text.slice(start, end).replaceAll('\t', '    ');
					// One character alone may be wider than the line.
					if (columnsOf(line) > width + (line.match(/ {4}/g)?.length ?? 0) * 3) {
						expect(graphemes(line.trim())).toHaveLength(1);
					}
				}

				expect(text.slice(at)).toMatch(gap);
			}),
			settings(2),
		);
	});
});
