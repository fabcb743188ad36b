import {mkdtempSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it, vi} from 'vitest';
import {noNotes} from '../../../source/document/notes.js';
import {recallNotes} from '../../../source/library/notes.js';
import type {Action} from '../../../source/ui/action.js';
import {performerOf} from '../../../source/ui/effects/perform.js';
import {parseMarkdown} from '../../markdown.js';
import {sample} from '../sample.js';

/** A performer, and what it answers. */
const performing = ({isKept = true} = {}) => {
	const answers: Action[] = [];
	const none = () => {};
	const perform = performerOf({
		limits: {},
		isKept,
		dispatch: action => answers.push(action),
		send: none,
		suspend: none,
		redraw: none,
		quit: none,
	});
	return {perform, answers};
};

/** A server that begins an answer for each that asks, and tells in turn of each that is there and that is gone. */
const waitingServer = async () => {
	const told: string[] = [];
	let changed = () => {};
	const server = createServer((request, response) => {
		told.push(`${request.url} has come`);
		response.on('close', () => {
			told.push(`${request.url} is gone`);
			changed();
		});
		response.write('<p>The ferry is late');
		changed();
	});
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	return {
		at: (name: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`,
		tells: async (what: string): Promise<void> => {
			while (!told.includes(what)) {
				await new Promise<void>(resolve => {
					changed = resolve;
				});
			}
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
};

it('stops what is opened where something else is, or nothing any more, and says nothing of it', async () => {
	const {perform, answers} = performing();
	const server = await waitingServer();
	try {
		const first = perform({type: 'open', request: 1, location: server.at('first'), raw: false});
		await server.tells('/first has come');
		const second = perform({type: 'open', request: 2, location: server.at('second'), raw: false});
		await server.tells('/first is gone');
		await server.tells('/second has come');
		await perform({type: 'stop', what: 'open'});
		await server.tells('/second is gone');
		await Promise.all([first, second]);
		expect(answers).toEqual([]);
	} finally {
		server.close();
	}

	await perform({type: 'open', request: 3, location: 'nowhere.md', raw: false});
	expect(answers).toMatchObject([{type: 'failed', request: 3}]);
});

it('finds out about one article at a time, and about none where that is stopped', async () => {
	const {perform, answers} = performing();
	const [first, second, third] = ['first', 'second', 'third'].map(name =>
		parseMarkdown(sample, {kind: 'file', name}),
	);
	await Promise.all([
		perform({type: 'analyse', article: first}),
		perform({type: 'analyse', article: second}),
	]);
	const found = {type: 'analysed', analysis: {article: second}};
	const told = () => answers.filter(({type}) => type !== 'progress');
	expect(told()).toMatchObject([found]);
	const stopped = perform({type: 'analyse', article: third});
	await perform({type: 'stop', what: 'analyse'});
	await stopped;
	expect(told()).toMatchObject([found]);
});

it('keeps what the person notes, and says where that is not so', async () => {
	const article = parseMarkdown(sample, {kind: 'file', name: 'sample.md'});
	const notes = {corrections: [], bookmarks: [{offset: 0, words: 'Harbour bridge'}]};
	vi.stubEnv('XDG_DATA_HOME', mkdtempSync(path.join(tmpdir(), 'explorer-perform-')));
	try {
		const kept = performing();
		await kept.perform({type: 'note', article, notes, before: noNotes});
		expect(kept.answers).toEqual([]);
		expect(recallNotes(article).notes).toEqual(notes);
		const fresh = performing({isKept: false});
		await fresh.perform({type: 'note', article, notes: {...notes, bookmarks: []}, before: notes});
		expect(fresh.answers).toEqual([
			{type: 'say', message: 'It holds until you leave, and is not kept: --fresh keeps nothing'},
		]);
		expect(recallNotes(article).notes).toEqual(notes);
	} finally {
		vi.unstubAllEnvs();
	}
});
