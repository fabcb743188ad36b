/**
 * Presses random keys and resizes the terminal under the real program, and watches its memory: `npm run walk -- 100000`.
 * Prints the memory after the first thousand and at the end, in megabytes, and ends with 1 where it grew by more than a
 * third or the program is gone.
 */
import {readFileSync} from 'node:fs';
import {sitDown} from '../screen/person.js';
import {ownTemporaryFolder} from '../temporary.js';

ownTemporaryFolder();

const count = Number(process.argv[2] ?? 100_000);
let seed = Number(process.argv[3] ?? 1);
const random = (below: number): number => {
	seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
	return Math.floor((seed / 2_147_483_648) * below);
};

// What leaves the program (Q, Ctrl-C, ZZ, :q) or opens a browser (o, Enter on a link, a number) is not among them.
const keys = [
	...'jkjkjkqs123bdughHG[].,nNfwvc<>#TRW?',
	...[
		'\u001B[A',
		'\u001B[B',
		'\u001B[C',
		'\u001B[D',
		'\u001B',
		'\t',
		'\u007F',
		' ',
		'\u001B[5~',
		'\u001B[6~',
		'/the\r',
		'y',
	],
];

const person = sitDown(['--debug'], {columns: 100, rows: 30});
await person.sees('Q quit');

const memory = (): number =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${person.child.pid}/status`, 'utf8'))?.[1]) / 1024;

const rest = async (ms: number): Promise<void> =>
	new Promise(resolve => {
		setTimeout(resolve, ms);
	});

let first = 0;
let done = 0;
for (let i = 1; i <= count && person.exit() === undefined; i++) {
	done = i;
	if (random(50) === 0) {
		person.resize(1 + random(220), 1 + random(70));
	} else {
		person.type(keys[random(keys.length)]);
	}

	if (i % 20 === 0) {
		await rest(12);
	}

	if (i === 1000) {
		first = memory();
	}
}

if (person.exit() !== undefined) {
	process.stdout.write(`it is gone after ${done} keys:\n${person.bytes().slice(-2000)}\n`);
	process.exit(1);
}

// Everything typed has been worked off when it answers to what leads home from anywhere.
person.resize(100, 30);
for (let i = 0; i < 8; i++) {
	person.type('\u001B');
	await rest(100);
}

// An answer to an earlier key may stand where the position does, until the next key.
const asking = setInterval(() => person.type('1'), 500);
const isAlive = await person
	.until('it still answers', () => /section \d/.test(person.words()))
	.then(
		() => true,
		(error: unknown) => {
			process.stdout.write(`${error}\n`);
			return false;
		},
	);
clearInterval(asking);
const last = isAlive ? memory() : Number.NaN;
person.goesHome();
process.stdout.write(
	`${done} keys and resizes (exit ${JSON.stringify(person.exit() ?? null)}): ${first.toFixed(0)} MB after 1000, ${last.toFixed(0)} MB at the end, ${(last / first).toFixed(2)} times\n`,
);
process.exit(isAlive && last <= 1.3 * first ? 0 : 1);
