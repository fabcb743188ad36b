import {PassThrough} from 'node:stream';
import type {ReadStream, WriteStream} from 'node:tty';
import {expect, it} from 'vitest';
import {linearStage} from '../../../source/ui/effects/linear-stage.js';
import {createStore} from '../../../source/ui/store.js';
import {start} from '../sample.js';

it('linear text tells again all that it would tell first', () => {
	const output = Object.assign(new PassThrough(), {columns: 80, rows: 24});
	const stage = linearStage(new PassThrough() as unknown as ReadStream, output as unknown as WriteStream);
	stage.show(
		createStore(start(), () => {}),
		() => {},
	);
	const first = String(output.read());
	expect(first).toContain('Harbour bridge');
	stage.redraw();
	expect(String(output.read())).toBe(first);
});

it('linear text is as wide as the terminal', () => {
	const sizeOn = (columns: number) => {
		const output = Object.assign(new PassThrough(), {columns, rows: 24});
		return linearStage(new PassThrough() as unknown as ReadStream, output as unknown as WriteStream).size();
	};
	expect(sizeOn(30)).toEqual({columns: 30, rows: 24});
	expect(sizeOn(0)).toEqual({columns: 80, rows: 24});
});
