/** Starts a worker thread, which reports on articles for the program. */
import {beginAs, keepFlags, load} from './script-loader.js';

/** The script's name, which has a hash of its content: see source/build/build.mjs. */
declare const __reporterScript: string;

keepFlags();
beginAs('filter');
load(__reporterScript);
