import {EventEmitter} from 'node:events';
import type {ReadStream, WriteStream} from 'node:tty';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Terminal} from '../../../source/ui/effects/terminal.js';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** A terminal that somebody types at, and what it has handed on. */
const typedAt = () => {
	const input = Object.assign(new EventEmitter(), {setRawMode() {}, resume() {}});
	const sent: string[] = [];
	const write = (text: string) => sent.push(text) > 0;
	const output = Object.assign(new EventEmitter(), {write, columns: 80, rows: 24});
	const terminal = new Terminal(input as unknown as ReadStream, output as unknown as WriteStream, {
		mouse: false,
		bidi: false,
		askBackground: false,
	});
	const taken: unknown[] = [];
	terminal.onInput(
		key => taken.push(key),
		other => taken.push(other),
	);
	terminal.enter();
	return {taken, terminal, sent, type: (text: string) => input.emit('data', text)};
};

describe('the terminal', () => {
	it('takes a paste that does not go on for over, and the keys behind it for keys', () => {
		const {taken, type} = typedAt();
		type('\u001B[200~some words');
		vi.advanceTimersByTime(900);
		type(' more');
		vi.advanceTimersByTime(900);
		expect(taken).toEqual([]);
		vi.advanceTimersByTime(200);
		expect(taken).toEqual([{type: 'paste', text: 'some words more'}]);
		type('\u0003');
		expect(taken.at(-1)).toBe('ctrl-c');
	});

	it('sends all of the last frame again where something else has written over it, without clearing the screen', () => {
		const {terminal, sent} = typedAt();
		const frame = ['one', 'two'].map(text => [{text, columns: 3}]);
		terminal.draw(frame);
		const first = sent.at(-1);
		terminal.draw(frame);
		expect(sent.at(-1)).toBe(first);
		sent.length = 0;
		terminal.redraw();
		expect(sent.at(-1)).toBe(first);
		expect(sent.join('')).toContain('\u001B[?25l');
		expect(sent.join('')).not.toContain('[2J');
		terminal.leave();
		sent.length = 0;
		terminal.redraw();
		expect(sent).toEqual([]);
	});
});
