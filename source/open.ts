import type {Model} from './analyse/engine/model.js';
import {endReading, newProgress, type Progress} from './analyse/progress.js';
import type {Handover, SecondReader} from './analyse/second-reader.js';
import {toSections} from './analyse/sections.js';
import type {Analysis} from './document/analysis.js';
import type {Article} from './document/article.js';
import {checkLimits} from './document/limits.js';
import {toOpenError} from './document/open-error.js';
import type {LoadOptions} from './document/source.js';
import type {Stoppable} from './document/stop-signal.js';
import {load, locate} from './load/load.js';
import {type ParseOptions, parse} from './parse/parse.js';

/** @internal */
export {locate} from './load/load.js';

/** How an article is analysed. */
export type AnalyseOptions = Stoppable & {
	/**
	 * Told now and then while it is found out who says what, and at its end.
	 *
	 * @param done how much of it is read: 0 to 1
	 */
	readonly onAnalysing?: ((done: number) => void) | undefined;
};

/** How an article is loaded, read and analysed. */
export type OpenOptions = LoadOptions & ParseOptions & AnalyseOptions;

let model: Promise<Model> | undefined;

const readModel = async (): Promise<Model> => {
	const [{loadModelFiles}, {unpackModel}] = await Promise.all([
		import('./load/model.js'),
		import('./analyse/engine/model.js'),
	]);
	const {lexicon, weights, kernel} = await loadModelFiles();
	return unpackModel(lexicon, weights, kernel);
};

/**
 * The model, read once and when first needed; and again where that failed, as it does while too many files are open.
 *
 * @internal
 */
export const loadModel = async (): Promise<Model> => {
	model ??= readModel().catch((error: unknown) => {
		model = undefined;
		throw error;
	});
	return model;
};

/** How long a slice of the analysis may hold up keys and other work, in milliseconds. */
const longestSlice = 12;

/**
 * Finds out what an article is made of and who says what in it, which takes a second or two for 300 kB of text. Other work
 * comes in between every 12 ms or so, but for some 70 ms two or three times: at its beginning, once the names are found, and
 * at its end. Nothing of the article is changed, and nothing is sent anywhere.
 *
 * @param article as `parse` read it, or `open` before
 * @returns its sections, speakers and quotations, with offsets into its text
 * @throws {OpenError} where the model does not lie beside the code; the signal’s reason where it is no longer wanted
 * @throws {TypeError} where it is no article
 */
export const analyse = async (
	article: Article,
	{signal, onAnalysing}: AnalyseOptions = {},
): Promise<Analysis> => {
	if (typeof article?.text !== 'string') {
		throw new TypeError(
			'analyse takes an article as parse reads it: that of an analysis, or what its promise gives',
		);
	}

	signal?.throwIfAborted();
	const [ready, {analyseSliced}] = await Promise.all([loadModel(), import('./analyse/analyse.js')]);
	const slices = analyseSliced(article, ready);
	for (;;) {
		signal?.throwIfAborted();
		const begun = performance.now();
		let done = 0;
		do {
			const slice = slices.next();
			if (slice.done) {
				onAnalysing?.(1);
				return slice.value;
			}

			done = slice.value;
		} while (performance.now() - begun < longestSlice);

		onAnalysing?.(done);
		await new Promise(resolve => {
			setImmediate(resolve);
		});
	}
};

/**
 * Receives what a second thread hands over next, if there is something.
 *
 * @internal
 */
export type Receive = SecondReader['receive'];

/**
 * Finds out the same together with a second thread, in less time.
 *
 * @param begin has the second thread begin with `readAlong`; what it gives receives what that hands over
 * @internal
 */
export const analyseTogether = async (
	article: Article,
	begin: (progress: Progress) => Receive,
): Promise<Analysis> => {
	const progress = newProgress();
	const receive = begin(progress);
	try {
		const [ready, engine] = await Promise.all([loadModel(), import('./analyse/analyse.js')]);
		return engine.analyse(article, ready, {progress, receive});
	} finally {
		endReading(progress);
	}
};

/**
 * Reads an article along with another thread.
 *
 * @internal
 */
export const readAlong = async (article: Article, progress: Progress): Promise<Iterable<Handover>> => {
	const [ready, {readFromBehind}] = await Promise.all([loadModel(), import('./analyse/analyse.js')]);
	return readFromBehind(article, ready, progress);
};

/** What an article is made of, before anything is found out about who speaks in it. */
export const outline = (article: Article): Analysis => ({
	article,
	sections: toSections(article),
	speakers: [],
	quotations: [],
});

/**
 * Reads an article without analysing it.
 *
 * @param name a file, an http(s) address or `-` for standard input; undefined for the built-in article
 * @param loaded is told, before it is read, how many bytes the document has
 * @throws {OpenError} where it cannot be opened; the signal’s reason where it is no longer wanted
 */
export const read = async (
	name?: string,
	options: OpenOptions = {},
	loaded: (bytes: number) => void = () => {},
): Promise<Article> => {
	try {
		const source = await load(locate(name), options);
		loaded(source.bytes.length);
		return await parse(source, options);
	} catch (error) {
		options.signal?.throwIfAborted();
		throw toOpenError(name, error);
	}
};

/**
 * Opens an article.
 *
 * @param analyseIt finds out about it once it is read
 * @throws {OpenError} as `open`
 * @internal
 */
export const openWith = async (
	analyseIt: (article: Article) => Promise<Analysis>,
	name?: string,
	options: OpenOptions = {},
): Promise<Analysis> => {
	// The model is read while the article is on its way.
	loadModel().catch(() => {});
	const article = await read(name, options);
	try {
		return await analyseIt(article);
	} catch (error) {
		options.signal?.throwIfAborted();
		throw toOpenError(name, error);
	}
};

/** Where somebody wants to open something, in words. */
const nameOf = (location: Parameters<typeof open>[0]): string | undefined => {
	if (location === undefined || typeof location === 'string') {
		return location;
	}

	if (typeof location?.href !== 'string') {
		throw new TypeError(`open takes the name of a file, an address or -, not ${String(location)}`);
	}

	return location.href;
};

/**
 * Opens an article: from its location to its analysis.
 *
 * @param location a file, an http(s) address, which may be a `URL`, or `-` for standard input; undefined for the built-in article
 * @throws {OpenError} where it cannot be opened; its message is one line: which, why, what to try
 * @throws the signal’s reason where it is no longer wanted
 * @throws {RangeError} where an option has a value that makes no sense
 * @throws {TypeError} where the location is none of these
 */
export const open = async (
	location?: string | {readonly href: string},
	options: OpenOptions = {},
): Promise<Analysis> => {
	const name = nameOf(location);
	checkLimits(options);
	options.signal?.throwIfAborted();
	return openWith(async article => analyse(article, options), name, options);
};
