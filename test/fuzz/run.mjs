/**
 * Tries random documents, keys and sizes for as long as it is told: `npm run fuzz -- 60` for an hour, a minute without a
 * number. Each round has a seed of its own, which is told with the number of cases; `FUZZ_SEED` and `FUZZ_CASES` repeat it.
 */
import {spawnSync} from 'node:child_process';

const minutes = Number(process.argv[2] ?? 1);
const cases = Number(process.env.FUZZ_CASES ?? 2000);
const end = Date.now() + minutes * 60_000;
let seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);
let rounds = 0;
do {
	const {status} = spawnSync(
		process.execPath,
		[
			'node_modules/vitest/vitest.mjs',
			'run',
			'--reporter=dot',
			// Long runs take as long as they take.
			'--testTimeout=3600000',
			'test/fuzz',
			'test/parse/fuzz.test.ts',
			'test/parse/markdown/markdown-tree.test.ts',
			'test/analyse/engine/ascending.test.ts',
			'test/analyse/passage/tokens.test.ts',
		],
		{
			stdio: 'inherit',
			env: {...process.env, FUZZ_CASES: String(cases), FUZZ_SEED: String(seed)},
		},
	);
	rounds++;
	if (status !== 0) {
		process.stdout.write(
			`found something in round ${rounds}: FUZZ_SEED=${seed} FUZZ_CASES=${cases} repeats it\n`,
		);
		process.exit(1);
	}

	seed++;
} while (Date.now() < end);

process.stdout.write(
	`nothing found in ${rounds} rounds of ${cases} cases each; the last seed was ${seed - 1}\n`,
);
