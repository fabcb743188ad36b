import {analyse} from './analyse/analyse.js';
import type {Analysis} from './document/analysis.js';
import type {Article} from './document/article.js';
import {type LoadOptions, load, locate} from './load/load.js';
import {type ParseOptions, parse} from './parse/parse.js';

export type OpenOptions = LoadOptions & ParseOptions;

/**
 * Reads an article without analysing it.
 *
 * @param name a file, an http(s) address or `-` for standard input; undefined for the built-in article
 * @throws {OpenError} where it cannot be opened
 */
export const read = async (name?: string, options: OpenOptions = {}): Promise<Article> =>
	parse(await load(locate(name), options), options);

/**
 * Opens an article: from its location to its analysis.
 *
 * @param name a file, an http(s) address or `-` for standard input; undefined for the built-in article
 * @throws {OpenError} where it cannot be opened; its message is one line: which, why, what to try
 */
export const open = async (name?: string, options: OpenOptions = {}): Promise<Analysis> =>
	analyse(await read(name, options));
