#!/usr/bin/env node
/** Starts the program; all of it is in scripts that are loaded on demand. */
import {setFlagsFromString} from 'node:v8';
import {load} from './script-loader.js';

/** The script's name, which has a hash of its content: see source/build/build.mjs. */
declare const __explorerScript: string;

/*
 * A screen is open for hours, and V8 would rather let garbage pile up than collect it while there is room. With these flags
 * 100,000 random keys leave 1.25 times the memory of the first thousand, without them 1.8 times (npm run walk -- 100000),
 * and a text of 10 MB takes 126 MB instead of 168. A start takes 4 ms more, an analysis hardly. They are set for every use
 * of the program and before anything is loaded, since V8 takes compiled code from the cache only under the flags with which
 * it was made.
 */
setFlagsFromString('--optimize-for-size --heap-growing-percent=20');
load(__explorerScript);
