import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {type Person, sitDown} from './person.js';

let person: Person;
afterEach(() => person.goesHome());

const folder = mkdtempSync(path.join(tmpdir(), 'explorer-scripts-'));
const file = (name: string, content: string): string => {
	writeFileSync(path.join(folder, name), content);
	return path.join(folder, name);
};

describe('scripts of the world', () => {
	const scripts = file(
		'scripts.md',
		`# Scripts

שלום עולם, זה משפט ארוך בעברית.

日本語の文章は空白なしで書かれています。とても長い文章です。

A family 👨‍👩‍👧 and a flag 🇳🇴, cafe\u0301, soft\u00ADhyphen, hard\u00A0space.
`,
	);

	it('are laid out readably, and no row is torn', async () => {
		person = sitDown([scripts, '--view', 'reader'], {columns: 60, rows: 24});
		await person.sees('Scripts', 'Q quit');
		const hebrew = person.lines().find(line => /\u05D0|\u05E9/.test(line)) ?? '';
		// From the right edge, the first word last.
		expect(hebrew.trimEnd().endsWith('םולש')).toBe(true);
		expect(hebrew.trimStart().startsWith('.תירבעב')).toBe(true);
		expect(person.words()).toContain('softhyphen');
		expect(person.text()).toContain('日本語の文章');
		expect(person.lines().at(-1)).toContain('Q quit');
		// The terminal is told that rows come laid out, and told the opposite when it is given back.
		expect(person.bytes()).toContain('\u001B[8l');
		person.type('Q');
		await person.leaves();
		expect(person.bytes()).toContain('\u001B[8h');
	});

	it('break at soft hyphens and not at spaces that join, and tabs set code in', async () => {
		const words = file(
			'words.md',
			`# Words

Many of them ${'donau\u00ADdampf\u00ADschiff\u00ADfahrt '.repeat(6)}and 100\u00A0000\u00A0kronor for it.

\`\`\`
if (ready) {
\tgo();
}
\`\`\`
`,
		);
		person = sitDown([words, '--view', 'reader', '--width', '40'], {columns: 60, rows: 24});
		await person.sees('Words', 'go();');
		const rows = person.lines().map(line => line.trim());
		expect(rows.some(row => /^.*donau\S*-$/.test(row))).toBe(true);
		expect(rows.some(row => row.includes('100\u00A0000\u00A0kronor'))).toBe(true);
		expect(person.text()).not.toContain('\u00AD');
		const [head, body] = ['if (ready)', 'go();'].map(code =>
			(person.lines().find(line => line.includes(code)) ?? '').indexOf(code),
		);
		expect(body - head).toBe(4);
	});
});
