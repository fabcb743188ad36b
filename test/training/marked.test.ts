import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readMarked, unmark} from '../../source/training/marked.js';

describe('unmark', () => {
	it('takes the marks out of a text, and ties together what has one number', () => {
		const {text, gold} = unmark('{1q|“Go {2q|now},”} {1c|{2s|said}} {1s|Ida}. {1q|“Go.”}');
		expect(text).toBe('“Go now,” said Ida. “Go.”');
		const words = gold.map(({id, ...roles}) => [
			id,
			...Object.values(roles).map(spans => spans.map(({start, end}) => text.slice(start, end))),
		]);
		expect(words).toEqual([
			['2', ['said'], [], ['now']],
			['1', ['Ida'], ['said'], ['“Go now,”', '“Go.”']],
		]);
	});

	it.each([
		['{1q|“Go,” said Ida.', 'A mark of attribution 1 is not closed'],
		['“Go,” said Ida}.', 'Nothing is open at: }.'],
		['{“Go,”} said Ida.', 'No mark begins at: {“Go,”} said Ida.'],
		['“Go,” {1c|said} Ida.', 'Attribution 1 has no content'],
		['{1q|} Ida.', 'A mark of attribution 1 is empty or goes over the end of a paragraph'],
		['{1q|“Go.\n\nStay.”}', 'A mark of attribution 1 is empty or goes over the end of a paragraph'],
	])('tells what is wrong with %s', (marked, message) => {
		expect(() => unmark(marked)).toThrow(message);
	});
});

describe('readMarked', () => {
	it('reads the articles of a folder by name, without the sign of their title', () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'marked-'));
		writeFileSync(path.join(folder, 'b.txt'), '# The gate\n\n{1s|Ida} {1c|said} {1q|it rained}.\n');
		writeFileSync(path.join(folder, 'a.txt'), '# The mill\n\nIt stood still.\n');
		writeFileSync(path.join(folder, 'notes.md'), '{');
		const [mill, gate, ...others] = readMarked(folder);
		expect(others).toEqual([]);
		expect([mill.name, gate.name]).toEqual(['a', 'b']);
		expect(gate.article.text.startsWith('The gate')).toBe(true);
		const [{content}] = gate.gold;
		expect(gate.article.blocks[0].kind).toBe('title');
		expect(content.map(({start, end}) => gate.article.text.slice(start, end))).toEqual(['it rained']);
	});

	it.each([
		['No title.\n', 'There is no title'],
		['# Mill\n\n{1q|It\n', 'A mark of attribution 1 is not closed'],
	])('names the file that is wrong: %j', (marked, message) => {
		const folder = mkdtempSync(path.join(tmpdir(), 'marked-'));
		writeFileSync(path.join(folder, 'mill.txt'), marked);
		expect(() => readMarked(folder)).toThrow(`${path.join(folder, 'mill.txt')}: ${message}`);
	});
});
