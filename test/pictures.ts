import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as pty from '@lydell/node-pty';
import xterm, {type IBufferCell, type IBufferLine} from '@xterm/headless';
import {ownTemporaryFolder} from './temporary.js';

ownTemporaryFolder();

/** Where the pictures go: a folder named on the command line, or `pictures`, which git ignores. */
const folder = process.argv[2] ?? 'pictures';
/** Which views: those named behind the folder, or all. */
const wanted = process.argv.slice(3);
const program = path.resolve('dist/cli.cjs');

const sizes = [
	[80, 24],
	[100, 30],
	[140, 40],
] as const;

/** An article with what the built-in one lacks: links, a table that does not fit, code, a list. */
const sample = `# Harbour figures

The harbour has published [its figures](https://example.org/figures) for the year, which are worth a look by everyone who
crosses [the water](https://example.org/water).

| Quarter | Passengers carried | Ferries in service | Days of fog | Remarks by the harbour master | Income |
| --- | --- | --- | --- | --- | --- |
| First | 120,000 | 4 | 12 | Ice kept two ferries in port for most of February, and one of them until March | 300 |
| Second | 180,000 | 5 | 3 | None | 420 |
| Third | 240,000 | 6 | 0 | The summer was the best on record | 610 |

> The ferries are what holds this town together.

“It was a good year,” said harbour master Ada Lind. She expects more of the next one:

- a third quay,
- a path for cyclists.

\`\`\`sh
ferries --year 2024
\`\`\`
`;

/** Stands for the sample's path among the keys of a view. */
const ofSample = 'sample';

/** The keys that lead to a view, one after the other, of the sample where it comes first; and what is then to be seen. */
type View = {readonly keys: readonly string[]; readonly shows: RegExp};

const views: Readonly<Record<string, View>> = {
	blocks: {keys: [ofSample, '\u001B[C'], shows: /Second +│/},
	'link numbers': {keys: [ofSample, '\u001B[C', '#'], shows: /\[1\].*link/s},
	'link list': {keys: [ofSample, 'L'], shows: /https:\/\/example\.org\/water.*q close/s},
	table: {keys: [ofSample, 'T', '\u001B[C'], shows: /─┼─.*q close/s},
	narrowed: {keys: ['/', 'Lavrov', '\t', '\t', '\r'], shows: /Lavrov.*(?:direct|mixed)/s},
	sections: {keys: ['jjj'], shows: /\d quotations/},
	text: {keys: ['jjj', '\u001B[C'], shows: /min left|less than|the end/},
	evidence: {keys: ['......'], shows: /sure|likely|uncertain|guess/},
	speakers: {keys: ['s'], shows: /quoted words/},
	comparison: {keys: ['s', 'c', 'j'], shows: /end comparison/},
	quotes: {keys: ['q', 'jjjjj'], shows: /(?:sure|likely|uncertain|guess).*\b6\/\d/s},
	filtered: {keys: ['q', 'f'], shows: /\[direct/},
	doubt: {keys: ['q', 'D'], shows: /\[not sure\]|not sure ·/},
	grouped: {keys: ['q', 'v'], shows: /paragraph \d+ +(?:direct|indirect|mixed)/},
	checking: {keys: ['q', 'jjjjj', 'e', 'Wang'], shows: /who says it: Wang/},
	checked: {keys: ['q', 'e', '\r', 'j', 'e', 'Wang Yi', '\r'], shows: /✓ .*Corrected: Wang Yi/s},
	'checked text': {keys: ['q', 'e', '\r', 'j', 'e', '\r', '\r', 'm'], shows: /◆.*Bookmarked/s},
	bookmarks: {keys: ['m', 'jjj', 'm', 'j', 'm', 'M'], shows: /Bookmarks · 3.*q close/s},
	'help found': {keys: ['?', '/', 'mouse'], shows: /the wheel scrolls/},
	search: {keys: ['/', 'diplomatic'], shows: /\/diplomatic.*\d\/\d/s},
	help: {keys: ['?'], shows: /half a page/},
};

/** Two common palettes; the first eight colours, then their bright ones. */
const palettes = {
	dark: {
		background: '#1e1e1e',
		foreground: '#d4d4d4',
		colours:
			'#000000 #cd3131 #0dbc79 #e5e510 #2472c8 #bc3fbc #11a8cd #e5e5e5 #666666 #f14c4c #23d18b #f5f543 #3b8eea #d670d6 #29b8db #ffffff'.split(
				' ',
			),
	},
	light: {
		background: '#ffffff',
		foreground: '#1e1e1e',
		colours:
			'#000000 #c91b00 #00a33f #a5a400 #0225c7 #ca30c7 #00a6b2 #c7c7c7 #676767 #ff6d67 #5ff967 #d0c000 #6871ff #ff76ff #5ffdff #ffffff'.split(
				' ',
			),
	},
} as const;
type Mode = keyof typeof palettes;

/** A cell of the picture, in pixels. */
const cellSize = {width: 9, height: 19, baseline: 14, border: 8};

/** How long the screen must be still before it is taken, and how long it is waited for what it has to show, in milliseconds. */
const stillness = 300;
const patience = 60_000;

/** Runs the program, presses the keys, and returns the terminal as it is then. */
const take = async (columns: number, rows: number, mode: Mode, {keys: [first, ...rest], shows}: View) => {
	const home = mkdtempSync(path.join(tmpdir(), 'explorer-pictures-'));
	const file = path.join(home, 'figures.md');
	writeFileSync(file, sample);
	const [args, keys] = first === ofSample ? [[file], rest] : [[], [first, ...rest]];
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
	const env: Record<string, string> = {
		PATH: process.env.PATH ?? '',
		TERM: 'xterm-256color',
		COLORFGBG: mode === 'light' ? '0;15' : '15;0',
		HOME: home,
	};
	const child = pty.spawn(process.execPath, [program, ...args], {cols: columns, rows, env, cwd: home});
	let last = Date.now();
	child.onData(data => {
		last = Date.now();
		terminal.write(data);
	});
	const screen = (): string =>
		Array.from(
			{length: rows},
			(_, y) => terminal.buffer.active.getLine(y)?.translateToString(true) ?? '',
		).join('\n');
	/** Waits for what is to be seen; whoever is slow shows less of it at first. */
	const until = async (holds: (seen: string) => boolean) => {
		const begun = Date.now();
		while (!holds(screen())) {
			if (Date.now() - begun > patience) {
				child.kill('SIGKILL');
				throw new Error(`not to be seen: ${shows}; the screen:\n${screen()}`);
			}

			await new Promise(resolve => setTimeout(resolve, 20));
		}
	};

	const settled = async () => {
		while (Date.now() - last < stillness) {
			await new Promise(resolve => setTimeout(resolve, 20));
		}

		await new Promise<void>(resolve => terminal.write('', resolve));
	};

	/** Waits for what a key changes. */
	const answered = async () => {
		const begun = Date.now();
		while (last <= begun && Date.now() - begun < 5000) {
			await new Promise(resolve => setTimeout(resolve, 20));
		}

		await settled();
	};
	// Until it is found out who says what the header counts nothing.
	await until(seen => /\d+ min\b.*\d+ quotations?\b/s.test(seen));
	await settled();
	for (const key of keys) {
		child.write(key);
		await answered();
	}

	await until(seen => shows.test(seen));
	await settled();

	child.kill('SIGKILL');
	return terminal;
};

const toMarkup = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const colourOf = (cell: IBufferCell, mode: Mode, which: 'foreground' | 'background'): string | null => {
	const isForeground = which === 'foreground';
	if (isForeground ? cell.isFgDefault() : cell.isBgDefault()) {
		return null;
	}

	const value = isForeground ? cell.getFgColor() : cell.getBgColor();
	return (isForeground ? cell.isFgRGB() : cell.isBgRGB())
		? `#${value.toString(16).padStart(6, '0')}`
		: (palettes[mode].colours[value] ?? palettes[mode].foreground);
};

/** Neighbouring cells that look the same; a character of two columns is a run of its own. */
type Run = {
	text: string;
	readonly x: number;
	columns: number;
	readonly look: string;
	readonly cell: IBufferCell;
};

const lookOf = (cell: IBufferCell): string =>
	[
		cell.getFgColorMode(),
		cell.getFgColor(),
		cell.getBgColorMode(),
		cell.getBgColor(),
		cell.isBold(),
		cell.isItalic(),
		cell.isDim(),
		cell.isUnderline(),
		cell.isInverse(),
	].join();

const runsOf = (line: IBufferLine | undefined, columns: number): Run[] => {
	const runs: Run[] = [];
	for (let x = 0; x < columns; x++) {
		const cell = line?.getCell(x);
		if (cell === undefined || cell.getWidth() === 0) {
			continue;
		}

		const last = runs.at(-1);
		const look = lookOf(cell);
		if (last?.look === look && cell.getWidth() === 1 && last.columns === last.text.length) {
			last.text += cell.getChars() || ' ';
			last.columns++;
		} else {
			runs.push({text: cell.getChars() || ' ', x, columns: cell.getWidth(), look, cell});
		}
	}

	return runs;
};

const drawRun = ({text, x: column, columns, cell}: Run, row: number, mode: Mode): string => {
	const {width, height, baseline, border} = cellSize;
	const {background: paper, foreground: ink} = palettes[mode];
	let foreground = colourOf(cell, mode, 'foreground') ?? ink;
	let background = colourOf(cell, mode, 'background');
	if (cell.isInverse()) {
		[foreground, background] = [background ?? paper, foreground];
	}

	const y = border + row * height;
	const parts: string[] = [];
	if (background !== null) {
		parts.push(
			`<rect x="${border + column * width}" y="${y}" width="${columns * width}" height="${height}" fill="${background}"/>`,
		);
	}

	const words = text.trim();
	if (words !== '') {
		const begin = text.length - text.trimStart().length;
		// What is drawn is stretched to its columns, whatever the viewer's font.
		const wide = text.length === columns ? words.length * width : columns * width;
		const style = [
			cell.isBold() ? ' font-weight="bold"' : '',
			cell.isItalic() ? ' font-style="italic"' : '',
			cell.isDim() ? ' opacity="0.6"' : '',
		].join('');
		parts.push(
			`<text x="${border + (column + begin) * width}" y="${y + baseline}" fill="${foreground}" textLength="${wide}" lengthAdjust="spacingAndGlyphs" xml:space="preserve"${style}>${toMarkup(words)}</text>`,
		);
	}

	if (cell.isUnderline()) {
		parts.push(
			`<rect x="${border + column * width}" y="${y + baseline + 2}" width="${columns * width}" height="1" fill="${foreground}"/>`,
		);
	}

	return parts.join('');
};

const toSvg = (terminal: xterm.Terminal, mode: Mode): string => {
	const {width, height, border} = cellSize;
	const {active} = terminal.buffer;
	const rows = Array.from({length: terminal.rows}, (_, y) =>
		runsOf(active.getLine(active.viewportY + y), terminal.cols)
			.map(run => drawRun(run, y, mode))
			.join(''),
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${terminal.cols * width + 2 * border}" height="${terminal.rows * height + 2 * border}" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="15">`,
		`<rect width="100%" height="100%" fill="${palettes[mode].background}"/>`,
		...rows.filter(Boolean),
		'</svg>\n',
	].join('\n');
};

mkdirSync(folder, {recursive: true});
const chosen = Object.entries(views).filter(([name]) => wanted.length === 0 || wanted.includes(name));
for (const [name, view] of chosen) {
	for (const [columns, rows] of sizes) {
		for (const mode of ['dark', 'light'] as const) {
			const terminal = await take(columns, rows, mode, view);
			writeFileSync(
				path.join(folder, `${name.replaceAll(' ', '-')}-${columns}x${rows}-${mode}.svg`),
				toSvg(terminal, mode),
			);
		}
	}
}

process.stdout.write(`${chosen.length * sizes.length * 2} pictures in ${folder}\n`);
