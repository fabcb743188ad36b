import {analyse as analyseWith} from './analyse/analyse.js';
import {type Model, unpackModel} from './analyse/engine/model.js';
import type {Analysis} from './document/analysis.js';
import type {Article} from './document/article.js';
import {type LoadOptions, load, locate} from './load/load.js';
import {loadModelFiles} from './load/model.js';
import {type ParseOptions, parse} from './parse/parse.js';

/** How an article is to be loaded and read. */
export type OpenOptions = LoadOptions & ParseOptions;

let model: Promise<Model> | undefined;

/** The statistical model, read once and when first needed. */
export const loadModel = async (): Promise<Model> => {
	model ??= loadModelFiles().then(({lexicon, weights}) => unpackModel(lexicon, weights));
	return model;
};

/**
 * Finds out what an article is made of and who says what in it.
 *
 * @param article as `parse` read it
 */
export const analyse = async (article: Article): Promise<Analysis> => analyseWith(article, await loadModel());

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
export const open = async (name?: string, options: OpenOptions = {}): Promise<Analysis> => {
	const [ready, article] = await Promise.all([loadModel(), read(name, options)]);
	return analyseWith(article, ready);
};
