import {readFileSync} from 'node:fs';
import {sitDown} from '../screen/person.js';

/** The most that a process has held in memory, in megabytes; NaN where the system does not tell. */
const peakMemory = (pid: number): number => {
	try {
		return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
	} catch {
		return Number.NaN;
	}
};

/** A key is answered when nothing more has come for so long; milliseconds. */
const calm = 40;

const pause = async (ms: number): Promise<void> =>
	new Promise(resolve => {
		setTimeout(resolve, ms);
	});

export type Start = {readonly words: number; readonly answer: number};

/**
 * How long a program takes until words are on the screen, and until others are after a key typed at first sight.
 *
 * @returns milliseconds from its start
 */
export const timeStart = async (
	args: readonly string[],
	words: string,
	key?: {readonly type: string; readonly until: string},
	command?: string,
): Promise<Start> => {
	const begun = performance.now();
	const person = sitDown(args, command === undefined ? {} : {command});
	await person.until(words, () => person.words().includes(words));
	const shown = performance.now() - begun;
	if (key) {
		person.type(key.type);
		await person.until(key.until, () => person.words().includes(key.until));
	}

	const answer = performance.now() - begun;
	person.goesHome();
	return {words: shown, answer};
};

export type Keys = {
	/** Milliseconds from each key to the last byte of its answer. */
	readonly times: readonly number[];
	/** Bytes a key. */
	readonly bytes: number;
	/** Megabytes. */
	readonly memory: number;
};

/** How a program answers to `j`, pressed again and again. */
export const timeKeys = async (
	command: string | undefined,
	args: readonly string[],
	first: string,
	count: number,
	size: {readonly columns: number; readonly rows: number},
): Promise<Keys> => {
	const person = sitDown(args, {
		...size,
		...(command !== undefined && {command}),
		env: {LESSCHARSET: 'utf-8'},
	});
	await person.until(first, () => person.words().includes(first));
	const quiet = async (): Promise<number> => {
		let length = person.bytes().length;
		let last = performance.now();
		while (performance.now() - last < calm) {
			await pause(1);
			if (person.bytes().length !== length) {
				length = person.bytes().length;
				last = performance.now();
			}
		}

		return last;
	};
	await quiet();
	const times: number[] = [];
	const before = person.bytes().length;
	for (let i = 0; i < count; i++) {
		const {length} = person.bytes();
		const begun = performance.now();
		person.type('j');
		while (person.bytes().length === length && performance.now() - begun < 2000) {
			await new Promise(resolve => {
				setImmediate(resolve);
			});
		}

		const answered = performance.now();
		times.push(Math.max(answered, await quiet()) - begun);
	}

	const bytes = Buffer.byteLength(person.bytes().slice(before)) / count;
	const memory = peakMemory(person.child.pid);
	person.goesHome();
	return {times, bytes, memory};
};
