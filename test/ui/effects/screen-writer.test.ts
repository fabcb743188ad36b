import xterm from '@xterm/headless';
import {describe, expect, it} from 'vitest';
import {ScreenWriter} from '../../../source/ui/effects/screen-writer.js';
import type {PaintedRow} from '../../../source/ui/lines/ansi.js';

const rows = 12;
const columns = 40;

const row = (text: string): PaintedRow => (text === '' ? [] : [{text, columns: text.length}]);
const page = (from: number): PaintedRow[] => [
	row('header'),
	...Array.from({length: rows - 2}, (_, i) => row(`line number ${from + i}`)),
	row(`footer ${from}`),
];

/** What a terminal shows of frames that are written one after the other. */
const shownAfter = async (frames: readonly PaintedRow[][]): Promise<{lines: string[]; sent: string[]}> => {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const writer = new ScreenWriter();
	const sent = frames.map(frame => writer.update(frame));
	for (const bytes of sent) {
		await new Promise<void>(resolve => {
			terminal.write(bytes, resolve);
		});
	}

	const {active} = terminal.buffer;
	return {
		sent,
		lines: Array.from(
			{length: rows},
			(_, y) => active.getLine(active.viewportY + y)?.translateToString(true) ?? '',
		),
	};
};

const textOf = (frame: readonly PaintedRow[]): string[] => frame.map(([piece]) => piece?.text ?? '');

describe('the screen writer', () => {
	it.each([
		['down by one', 1],
		['down by four', 4],
		['up by one', -1],
		['up by five', -5],
		['to another page', 40],
	])('shows what it is given after text has moved %s', async (_, by) => {
		const {lines} = await shownAfter([page(50), page(50 + by)]);
		expect(lines).toEqual(textOf(page(50 + by)));
	});

	it('scrolls what moved and sends the new row alone', async () => {
		const {sent} = await shownAfter([page(50), page(51)]);
		expect(sent[1]).toContain('line number 60');
		expect(sent[1]).not.toContain('line number 59');
		expect(sent[1]).toContain('\u001B[2;11r');
	});

	it('scrolls rows whose text is cut otherwise than before', async () => {
		const cut = (frame: PaintedRow[]): PaintedRow[] =>
			frame.map(([{text}]) => [...row(text.slice(0, 4)), ...row(text.slice(4))]);
		const {lines, sent} = await shownAfter([page(50), cut(page(51))]);
		expect(lines).toEqual(textOf(page(51)));
		expect(sent[1]).toContain('\u001B[2;11r');
	});

	it('sends nothing where nothing changed', async () => {
		expect((await shownAfter([page(1), page(1)])).sent[1]).toBe('');
	});

	it('keeps the beginning of a row that goes on otherwise', async () => {
		const first: PaintedRow[] = [
			[...row('keys '), ...row('1/20')],
			...Array.from({length: rows - 1}, () => []),
		];
		const second: PaintedRow[] = [
			[...row('keys '), ...row('2/20')],
			...Array.from({length: rows - 1}, () => []),
		];
		const {lines, sent} = await shownAfter([first, second]);
		expect(lines[0]).toBe('keys 2/20');
		expect(sent[1]).not.toContain('keys');
	});

	it('sends a row from its beginning where a stretch may be wider than it seems', async () => {
		const unsure = (last: string): PaintedRow[] => [
			[{text: '👩‍🚀 ', columns: null}, ...row(last)],
			...Array.from({length: rows - 1}, () => []),
		];
		expect((await shownAfter([unsure('a'), unsure('b')])).sent[1]).toContain('👩‍🚀');
	});

	it('clears what a longer row leaves behind, and shows a row that stands twice', async () => {
		const twice = [
			row('same'),
			row('same'),
			row('a longer row'),
			...Array.from({length: rows - 3}, () => row('same')),
		];
		const shorter = [
			row('same'),
			row('short'),
			row('same'),
			...Array.from({length: rows - 3}, () => row('same')),
		];
		const {lines} = await shownAfter([twice, shorter]);
		expect(lines).toEqual(textOf(shorter));
	});

	it('shows any frame after any other', async () => {
		let seed = 5;
		const random = (below: number) => {
			seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
			return Math.floor((seed / 2_147_483_648) * below);
		};
		const frames = Array.from({length: 60}, () =>
			random(3) === 0
				? Array.from({length: rows}, () => row(['', 'a', 'b', 'a longer one'][random(4)]))
				: page(random(20)),
		);
		for (let i = 2; i <= frames.length; i += 2) {
			const {lines} = await shownAfter(frames.slice(0, i));
			expect(lines).toEqual(textOf(frames[i - 1]));
		}
	});
});
