import type {Article} from '../../document/article.js';
import {limits} from '../../document/limits.js';
import {messageOnCommandLine, toOpenError} from '../../document/open-error.js';
import {analyse, type OpenOptions, outline, read} from '../../open.js';
import type {Action} from '../action.js';
import type {State} from '../state.js';

/** An article as it is opened: with or without what is to be found out about it. */
export type Opening = Pick<State, 'analysis' | 'findings'>;

const isSoonFound = ({text}: Article): boolean => text.length <= limits.textAnalysedAtOnce;

/**
 * What the first frame shows of an article.
 *
 * @param isRead to a person, who hears all of it at once, unless that takes long
 * @returns it, and why nobody could find out who says what, if so
 */
export const openingOf = async (
	article: Article | null,
	isRead: boolean,
): Promise<Opening & {readonly problem?: string}> => {
	if (article === null) {
		return {analysis: null, findings: 'none'};
	}

	if (!isSoonFound(article)) {
		return {analysis: outline(article), findings: 'none'};
	}

	if (!isRead) {
		return {analysis: outline(article), findings: 'sought'};
	}

	try {
		return {analysis: await analyse(article), findings: 'found'};
	} catch (error) {
		// The text can be read all the same.
		const problem = messageOnCommandLine(toOpenError(article.location.name, error));
		return {analysis: outline(article), findings: 'found', problem};
	}
};

/**
 * Opens a location, and finds out about it unless it is very long.
 *
 * @param signal ends that; standard input is read to its end all the same, since it comes once, and whoever asks for it again
 *   gets what has come
 * @throws {OpenError} where it cannot be opened; the signal’s reason where it is no longer wanted
 */
export const openAnother = async (
	location: string | undefined,
	options: Omit<OpenOptions, 'signal'>,
	signal: AbortSignal,
): Promise<Omit<Extract<Action, {type: 'opened'}>, 'type' | 'request'>> => {
	const article = await read(location, location === '-' ? options : {...options, signal});
	return isSoonFound(article)
		? {analysis: await analyse(article, {signal}), findings: 'found'}
		: {analysis: outline(article), findings: 'none'};
};

/**
 * Finds out who says what in an article that is open, and tells how far it has come.
 *
 * @param signal ends that, and then nothing is told
 */
export const findOut = async (
	article: Article,
	dispatch: (action: Action) => void,
	signal: AbortSignal,
): Promise<void> => {
	let told = 0;
	const tell = (done: number) => {
		const percent = Math.floor(100 * done);
		if (percent > told) {
			told = percent;
			dispatch({type: 'progress', article, percent});
		}
	};
	await analyse(article, {signal, onAnalysing: tell}).then(
		analysis => dispatch({type: 'analysed', analysis}),
		(error: unknown) => {
			if (signal.aborted) {
				return;
			}

			// The text can be read all the same.
			dispatch({type: 'analysed', analysis: outline(article)});
			dispatch({type: 'say', message: messageOnCommandLine(toOpenError(article.location.name, error))});
		},
	);
};
