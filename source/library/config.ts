import {readFileSync} from 'node:fs';
import path from 'node:path';
import {configFolder} from './folders.js';

/** A person's config as it was written: unchecked values, and what is wrong with the file itself. */
type WrittenConfig = {readonly values: unknown; readonly problem: string | null};

/** Reads the config file; without one there are no values. */
export const readConfig = async (): Promise<WrittenConfig> => {
	const folder = configFolder();
	if (folder === null) {
		return {values: null, problem: null};
	}

	const file = path.join(folder, 'config.yaml');
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		return {
			values: null,
			problem: code === 'ENOENT' || code === 'ENOTDIR' ? null : `${file} cannot be read (${code})`,
		};
	}

	// Few have a config: the parser is loaded for those only.
	const {parse, YAMLParseError} = await import('./yaml.js');
	try {
		// Of what it only warns of, it would write into the screen.
		return {values: parse(text, {logLevel: 'error'}), problem: null};
	} catch (error) {
		const [first] = (error instanceof Error ? error.message : String(error)).split('\n');
		// The line comes first: what follows may be longer than a screen is wide.
		const at = error instanceof YAMLParseError && error.linePos ? `, line ${error.linePos[0].line},` : '';
		const why = first.replace(/ at line \d+, column \d+:?$/, '');
		return {values: null, problem: `config.yaml${at} is not YAML: ${why}`};
	}
};
