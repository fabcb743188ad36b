/**
 * Measures the built program against its peers in one run: `npm run bench`. Each figure is a ratio to a peer on the same
 * machine at the same time; with `--once` everything is measured a single time, to see that it works.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import wrapAnsi from 'wrap-ansi';
import {parseHtml} from '../../source/parse/html.js';
import {parseText} from '../../source/parse/text/text.js';
import {toRows} from '../../source/ui/rows.js';
import {ownTemporaryFolder} from '../temporary.js';
import {samplePage, sampleText} from './sample.js';
import {timeKeys, timeStart} from './terminal.js';

const isOnce = process.argv.includes('--once');
const times = isOnce ? 1 : 9;
const program = path.resolve('dist/cli.cjs');
ownTemporaryFolder();
const folder = mkdtempSync(path.join(tmpdir(), 'explorer-bench-'));
// Peers are modules of this project: they find theirs from a folder within it.
const peers = path.resolve('node_modules/.cache/bench');
mkdirSync(peers, {recursive: true});

const file = (name: string, text: string, where = folder): string => {
	const at = path.join(where, name);
	writeFileSync(at, text);
	return at;
};

const quantile = (list: readonly number[], q: number): number =>
	list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))];
const median = (list: readonly number[]): number => quantile(list, 0.5);

/** How long a function takes, in milliseconds: the median of a few times, behind one that does not count. */
const timeOf = (work: () => unknown): number => {
	const taken: number[] = [];
	for (let i = 0; i <= (isOnce ? 0 : 5); i++) {
		const begun = performance.now();
		work();
		taken.push(performance.now() - begun);
	}

	return median(isOnce ? taken : taken.slice(1));
};

/** How long a program takes to do its work and end, in milliseconds. */
const runOf = (...args: string[]): number => {
	const begun = performance.now();
	const {status, stderr} = spawnSync(process.execPath, args, {maxBuffer: 1 << 28, encoding: 'utf8'});
	if (status !== 0) {
		throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
	}

	return performance.now() - begun;
};

type Figure = {readonly name: string; readonly own: string; readonly peer: string; readonly ratio: string};
const figures: Figure[] = [];
const tell = (name: string, own: number, unit: string, peerName: string, peer: number): void => {
	const round = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
	figures.push({
		name,
		own: `${round(own)} ${unit}`,
		peer: Number.isNaN(peer) ? '' : `${peerName} ${round(peer)} ${unit}`,
		ratio: Number.isNaN(peer) ? '' : round(own / peer),
	});
};

const measureStart = async (): Promise<void> => {
	const hello = file(
		'hello.mjs',
		"import React from 'react'; import {render, Text} from 'ink';\nconst {unmount} = render(React.createElement(Text, null, 'READY')); setTimeout(unmount, 50);\n",
		peers,
	);
	const node: number[] = [];
	const ink: number[] = [];
	const own: number[] = [];
	const answer: number[] = [];
	for (let i = 0; i < times; i++) {
		node.push(runOf('-e', '0'));
		ink.push((await timeStart([hello], 'READY', undefined, 'node')).words);
		const start = await timeStart([], 'Russia, China', {type: 'q', until: 'quotation 1/'});
		own.push(start.words);
		answer.push(start.answer);
	}

	tell('first words on the screen', median(own), 'ms', 'node -e 0', median(node));
	tell('first words on the screen', median(own), 'ms', 'an Ink hello-world', median(ink));
	tell('quotes, `q` typed at first sight', median(answer), 'ms', 'node -e 0', median(node));
};

const measureKeys = async (): Promise<void> => {
	const megabyte = sampleText(1_000_000);
	const one = file('1.txt', megabyte);
	const ten = file('10.txt', sampleText(10_000_000));
	const first = megabyte.slice(1, 30);
	const count = isOnce ? 3 : 200;
	const hasLess = spawnSync('less', ['--version']).status === 0;
	for (const size of [
		{columns: 80, rows: 24},
		{columns: 200, rows: 60},
	]) {
		const own = await timeKeys(undefined, [one, '--view', 'reader'], first, count, size);
		const less = hasLess ? await timeKeys('less', [one], first, count, size) : undefined;
		const where = `at ${size.columns}×${size.rows}`;
		const peer = (of: (keys: NonNullable<typeof less>) => number) => (less ? of(less) : Number.NaN);
		tell(
			`a line down in 1 MB ${where}, median`,
			median(own.times),
			'ms',
			'less',
			peer(keys => median(keys.times)),
		);
		tell(
			`the same, 99th percentile`,
			quantile(own.times, 0.99),
			'ms',
			'less',
			peer(keys => quantile(keys.times, 0.99)),
		);
		tell(
			'the same, sent to the terminal',
			own.bytes,
			'bytes',
			'less',
			peer(({bytes}) => bytes),
		);
		if (size.columns === 200) {
			const large = await timeKeys(undefined, [ten, '--view', 'reader'], first, isOnce ? 1 : 20, size);
			tell('memory with 1 MB open', own.memory, 'MB', '', Number.NaN);
			tell('memory with 10 MB open', large.memory, 'MB', '', Number.NaN);
		}
	}
};

const measureWork = (): void => {
	const text = sampleText(1_000_000);
	const article = parseText(text, {kind: 'file', name: 'sample.txt'});
	tell(
		'wrapping 1 MB to 72 columns',
		timeOf(() => toRows(article, 72)),
		'ms',
		'wrap-ansi',
		timeOf(() => wrapAnsi(text, 72)),
	);
	const page = samplePage(20_000);
	tell(
		'reading a page of 20 kB',
		timeOf(() => parseHtml(page, {kind: 'file', name: 'sample.html'}, undefined, false)),
		'ms',
		'Readability on linkedom',
		timeOf(() => new Readability(parseHTML(page).document as unknown as Document).parse()),
	);
};

const measureAnalysis = (): void => {
	const compromise = file(
		'compromise.mjs',
		"import {readFileSync} from 'node:fs'; import nlp from 'compromise';\nconsole.log(nlp(readFileSync(process.argv[2], 'utf8')).quotations().out('array').length);\n",
		peers,
	);
	const short = file('300.txt', sampleText(300_000));
	const own = timeOf(() => runOf(program, short, '--format', 'json'));
	tell(
		'who says what in 300 kB',
		own,
		'ms',
		'compromise’s quotations',
		timeOf(() => runOf(compromise, short)),
	);
	const long = file('3000.txt', sampleText(isOnce ? 300_000 : 3_000_000));
	tell('ten times the text', runOf(program, long, '--format', 'json'), 'ms', 'once', own);
};

await measureStart();
await measureKeys();
measureWork();
measureAnalysis();
process.stdout.write(
	[
		'| | explorer | peer | ratio |',
		'|---|---|---|---|',
		...figures.map(({name, own, peer, ratio}) => `| ${name} | ${own} | ${peer} | ${ratio} |`),
		'',
	].join('\n'),
);
process.exit(0);
