/** Starts a worker thread, which reports on articles for the program, or reads one along. */
import {beginAs, keepFlags, load} from './script-loader.js';

/** The script's name, which has a hash of its content: see source/build/build.mjs. */
declare const __threadScript: string;

keepFlags();
beginAs('filter');
load(__threadScript);
