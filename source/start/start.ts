#!/usr/bin/env node
/** Starts the program; all of it is in scripts that are loaded on demand. */
import {beginAs, load} from './script-loader.js';

/** The script's name, which has a hash of its content: see source/build/build.mjs. */
declare const __explorerScript: string;

const opensScreen = process.stdout.isTTY && !process.argv.some(argument => argument.startsWith('--format'));
beginAs(opensScreen ? 'screen' : 'filter');
load(__explorerScript);
