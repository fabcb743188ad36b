import {PassThrough} from 'node:stream';
import type {ReadStream, WriteStream} from 'node:tty';
import {expect, it} from 'vitest';
import {linearStage} from '../../../source/ui/effects/linear.js';

it('linear text is as wide as the terminal', () => {
	const sizeOn = (columns: number) => {
		const output = Object.assign(new PassThrough(), {columns, rows: 24});
		return linearStage(new PassThrough() as unknown as ReadStream, output as unknown as WriteStream).size();
	};
	expect(sizeOn(30)).toEqual({columns: 30, rows: 24});
	expect(sizeOn(0)).toEqual({columns: 80, rows: 24});
});
