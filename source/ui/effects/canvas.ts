import {EventEmitter} from 'node:events';
import type {Size} from '../layout.js';

/**
 * What Ink takes for its standard output: it receives every frame whole and hands it to the terminal's writer. Ink's
 * own output would clear the screen and the scrollback at every frame that is as tall as the terminal.
 */
export class Canvas extends EventEmitter {
	columns: number;
	rows: number;
	/** Ink, in debug mode, writes each frame as one string. */
	readonly write: (frame: string) => boolean;

	constructor({columns, rows}: Size, draw: (frame: string) => void) {
		super();
		this.columns = columns;
		this.rows = rows;
		this.write = frame => {
			draw(frame);
			return true;
		};
	}

	resize({columns, rows}: Size): void {
		this.columns = columns;
		this.rows = rows;
	}
}
