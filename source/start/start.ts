#!/usr/bin/env node
/** Starts the program; all of it is in scripts that are loaded on demand. */
import {setFlagsFromString} from 'node:v8';
import {cachesFor, load} from './script-loader.js';

/** The script's name, which has a hash of its content: see source/build/build.mjs. */
declare const __explorerScript: string;

/*
 * A screen is open for hours, and V8 would rather let garbage pile up than collect it while there is room. With these flags
 * 100,000 random keys leave 1.25 times the memory of the first thousand, without them 1.8 times (npm run walk -- 100000),
 * and a text of 10 MB takes 126 MB instead of 168. An analysis takes a fifth more: where no screen is opened
 * they are left out. They are set before anything is loaded, since V8 takes compiled code from the cache only under the
 * flags with which it was made; so each use has caches of its own.
 */
const opensScreen = process.stdout.isTTY && !process.argv.some(argument => argument.startsWith('--format'));
if (opensScreen) {
	setFlagsFromString('--optimize-for-size --heap-growing-percent=20');
}

cachesFor(opensScreen ? 'screen' : 'filter');
load(__explorerScript);
