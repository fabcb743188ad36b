import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		root: fileURLToPath(new URL('..', import.meta.url)),
		include: ['test/**/*.test.{ts,tsx}'],
		globalSetup: ['test/build.ts'],
		// Nearly all is pure, and reading the sources anew for each file took a third of the time (170 s against 108 s).
		isolate: false,
		// One less than there are processors would be one on two.
		maxWorkers: availableParallelism(),
		// A slow machine takes its time; what waits for something gives up by itself and says for what.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
