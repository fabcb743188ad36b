#!/usr/bin/env node
/** Starts the program; all of it is in scripts that are loaded on demand. */
import {load} from './script-loader.js';

/** The script's name, which has a hash of its content: see source/build/build.mjs. */
declare const __explorerScript: string;

load(__explorerScript);
