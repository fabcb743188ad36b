import {existsSync, readFileSync, statSync} from 'node:fs';
import type {Article} from '../document/article.js';
import {mediaTypeOf} from '../document/media-type.js';
import {parse} from '../parse/parse.js';
import {readModel} from './model-files.js';
import {trace} from './trace.js';
import {traceLines} from './trace-lines.js';

/** Whether somebody meant a file: no sentence is one word, or ends as `notes on rain.txt` does. */
const isName = (argument: string): boolean => !/\s/.test(argument) || /[^\s.]\.[a-z]{2,5}$/.test(argument);

/**
 * Reads what an argument names, or the argument itself.
 *
 * @throws {Error} where it names nothing that can be read, or there is no text in it
 */
const read = async (argument: string): Promise<Article> => {
	// Of a text that is too long for a name it only says that there is none.
	const isThere = existsSync(argument);
	if (!isThere && !isName(argument)) {
		return parse(argument, {mediaType: 'text/markdown'});
	}

	if (!isThere || !statSync(argument).isFile()) {
		throw new Error(isThere ? `${argument} is no file` : `there is no file ${argument}`);
	}

	return parse({
		bytes: readFileSync(argument),
		location: {kind: 'file', name: argument},
		mediaType: mediaTypeOf(argument),
	});
};

/**
 * `npm run trace -- "A sentence, or more."`, `npm run trace -- FILE`: tells what each step of the analysis makes of a text.
 */
export const run = async (words: readonly string[]): Promise<void> => {
	// Whoever forgets the quotation marks gives a sentence in words.
	const argument = words.join(' ').trim();
	try {
		if (argument === '') {
			throw new Error('give it a sentence in quotation marks, or a file');
		}

		const article = await read(argument);
		console.log(traceLines(trace(article, readModel())).join('\n'));
	} catch (error) {
		console.error(`trace: ${(error as Error).message}`);
		process.exitCode = 1;
	}
};
