import {spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {readTitles} from '../../../source/ui/effects/titles.js';
import {initialState} from '../../../source/ui/initial-state.js';
import {createStore, type Store} from '../../../source/ui/store.js';

const folder = mkdtempSync(path.join(tmpdir(), 'explorer-titles-'));
const write = (name: string, text: string): string => {
	const file = path.join(folder, name);
	writeFileSync(file, text);
	return file;
};

const storeOf = (locations: readonly string[], rows = 30): Store =>
	createStore(initialState({size: {columns: 100, rows}, locations, analysis: null}), () => {});

/** The titles, once so many of them are known. */
const titles = async (store: Store, count: number): Promise<Array<string | null>> =>
	new Promise((resolve, reject) => {
		const look = (): void => {
			const {entries} = store.state();
			if (entries.filter(({told}) => told !== null).length === count) {
				resolve(entries.map(({told}) => told));
			}
		};
		store.subscribe(look);
		readTitles(store, reject);
	});

it('tells what files are called, and leaves alone what is none or cannot be read', async () => {
	let asked = 0;
	const server = createServer((_, response) => {
		asked++;
		response.end('<h1>Asked</h1>');
	});
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const pipe = path.join(folder, 'pipe');
	spawnSync('mkfifo', [pipe]);
	const store = storeOf([
		`http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		'-',
		pipe,
		path.join(folder, 'nowhere.md'),
		write('empty.md', ''),
		write('ferries.md', '# Ferries\n\nThey are late.\n'),
		write(
			'lamps.html',
			`<title>Lamps</title><h1>Lamps</h1><p>They are out.</p>${'<p>So they are.</p>'.repeat(90_000)}`,
		),
	]);
	try {
		expect(await titles(store, 2)).toEqual([null, null, null, null, null, 'Ferries', 'Lamps']);
		expect(store.state().entries.every(({status}) => status === 'waiting')).toBe(true);
		expect(asked).toBe(0);
	} finally {
		server.close();
	}
});

it('reads those in sight, and others once they are', async () => {
	const files = Array.from({length: 12}, (_, i) => write(`${i}.md`, `# Number ${i}\n\nWords.\n`));
	const store = storeOf(files, 12);
	const first = await titles(store, 7);
	expect(first.indexOf(null)).toBe(7);
	const rest = new Promise<void>(resolve => {
		store.subscribe(() => store.state().entries.at(-1)?.told === 'Number 11' && resolve());
	});
	store.dispatch({type: 'move', by: 'all', direction: 1});
	await rest;
});
