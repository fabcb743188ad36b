import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {ReadStream} from 'node:tty';
import {fileURLToPath} from 'node:url';
import * as pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** The program as it is built. */
export const program = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

/** How long a person waits for something before giving up, in milliseconds: generous, since machines may be slow. */
const patience = 30_000;

export const keys = {
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	enter: '\r',
	escape: '\u001B',
	erase: '\u007F',
};

const stranger = [
	'CI',
	'CONTINUOUS_INTEGRATION',
	'BUILD_NUMBER',
	'RUN_ID',
	'NO_COLOR',
	'FORCE_COLOR',
	'COLORFGBG',
	'COLUMNS',
	'LINES',
];

export type Options = {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
	/** What to run instead of the program. */
	readonly command?: string;
};

/**
 * Lets a terminal be read to its end: node-pty takes it away 200 ms after the program is over, and what a busy machine has
 * not read by then would be lost.
 *
 * @returns takes it away at once
 */
const readToTheEnd = (child: pty.IPty): (() => void) => {
	const {_socket: socket} = child as unknown as {_socket: ReadStream};
	const destroy = socket.destroy.bind(socket);
	// The end of a terminal is told as the end of a stream, or as an error.
	socket.destroy = error => (error === undefined && !socket.readableEnded ? socket : destroy(error));
	return () => {
		socket.destroy = destroy;
		(child as pty.IPty & {destroy(): void}).destroy();
	};
};

/** Somebody at a terminal: starts a program on a pseudo-terminal, types, and reads the screen. */
export const sitDown = (args: readonly string[] = [], options: Options = {}) => {
	const {columns = 100, rows = 30, cwd = tmpdir(), command = process.execPath} = options;
	const home = mkdtempSync(path.join(tmpdir(), 'explorer-home-'));
	const env: Record<string, string> = {};
	for (const [name, value] of Object.entries(process.env)) {
		if (value !== undefined && !stranger.includes(name)) {
			env[name] = value;
		}
	}

	Object.assign(
		env,
		{
			TERM: 'xterm-256color',
			HOME: home,
			XDG_DATA_HOME: home,
			XDG_STATE_HOME: home,
			XDG_CONFIG_HOME: home,
			XDG_CACHE_HOME: home,
		},
		options.env,
	);
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
	const child = pty.spawn(command, command === process.execPath ? [program, ...args] : [...args], {
		cols: columns,
		rows,
		env,
		cwd,
	});
	const takeAway = readToTheEnd(child);
	let bytes = '';
	let exit: {exitCode: number; signal?: number | undefined} | undefined;
	let changed = () => {};
	child.onData(data => {
		bytes += data;
		// Half a frame, which a terminal with synchronized output does not show either, is not looked at.
		const isWhole = bytes.lastIndexOf('\u001B[?2026h') <= bytes.lastIndexOf('\u001B[?2026l');
		terminal.write(data, () => isWhole && changed());
	});
	child.onExit(result => {
		// Over only once the screen shows all of it: what the terminal was given before is still being written.
		terminal.write('', () => {
			exit = result;
			changed();
		});
	});

	const lines = (): string[] => {
		const {active} = terminal.buffer;
		return Array.from(
			{length: terminal.rows},
			(_, y) => active.getLine(active.viewportY + y)?.translateToString(true) ?? '',
		);
	};

	const text = (): string => lines().join('\n');
	/** The words on the screen in one line, without the rules between panes and the bars beside quotations. */
	const words = (): string =>
		lines()
			.join(' ')
			.replaceAll(/[│▏╎─]/g, ' ')
			.replaceAll(/\s+/g, ' ');

	/** Waits until something holds, looking whenever the screen changes. */
	const until = async (what: string, holds: () => boolean): Promise<void> =>
		new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				changed = () => {};
				reject(new Error(`waited in vain until ${what}; the screen:\n${text()}`));
			}, patience);
			changed = () => {
				if (holds()) {
					clearTimeout(timer);
					changed = () => {};
					resolve();
				}
			};
			changed();
		});

	/** The private modes that were left otherwise than a terminal starts. */
	const leftOver = (): string[] => {
		const modes = new Map<string, string>();
		// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked at.
		for (const [, numbers, to] of bytes.matchAll(/\u001B\[\?([\d;]+)([hl])/g)) {
			for (const number of numbers.split(';')) {
				modes.set(number, to);
			}
		}

		return [...modes]
			.filter(([mode, to]) => to !== (['7', '25'].includes(mode) ? 'h' : 'l'))
			.map(([mode, to]) => mode + to);
	};

	return {
		child,
		/** The folder that the program takes for its home. */
		home,
		lines,
		text,
		words,
		until,
		leftOver,
		bytes: () => bytes,
		exit: () => exit,
		onAlternateScreen: () => terminal.buffer.active.type === 'alternate',
		type(input: string) {
			child.write(input);
		},
		/** Takes the terminal away from the program. */
		closesTheWindow() {
			takeAway();
		},
		/** Waits until the screen shows these words. */
		sees: async (...expected: string[]) =>
			until(`the screen shows ${expected.join(', ')}`, () => expected.every(part => words().includes(part))),
		/** Waits until the quotations are counted in the header, which they are not yet in the first frame. */
		seesAll: async () =>
			until('all is found out', () => !/ \d+ min · /.test(words()) || /\d+ quotations?\b/.test(words())),
		/** Types, waits until the screen is another one, and tells how it looks. */
		async typesAndSees(input: string, ...expected: string[]) {
			const before = text();
			child.write(input);
			await until(
				`${JSON.stringify(input)} changes the screen to show ${expected.join(', ')}`,
				() => text() !== before && expected.every(part => words().includes(part)),
			);
			return text();
		},
		resize(newColumns: number, newRows: number) {
			terminal.resize(newColumns, newRows);
			child.resize(newColumns, newRows);
		},
		async leaves(): Promise<number> {
			await until('the program ends', () => exit !== undefined);
			return exit?.exitCode ?? -1;
		},
		goesHome() {
			if (exit === undefined) {
				child.kill('SIGKILL');
				takeAway();
			}
		},
	};
};

export type Person = ReturnType<typeof sitDown>;
