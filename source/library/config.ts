import {readFileSync} from 'node:fs';
import path from 'node:path';
import {configFolder} from './folders.js';

const configFile = (): string => path.join(configFolder(), 'config.yaml');

/** A person's config as it was written: unchecked values, and what is wrong with the file itself. */
type WrittenConfig = {readonly values: unknown; readonly problem: string | null};

/** Reads the config file; without one there are no values. */
export const readConfig = async (): Promise<WrittenConfig> => {
	let text: string;
	try {
		text = readFileSync(configFile(), 'utf8');
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		return {
			values: null,
			problem: code === 'ENOENT' || code === 'ENOTDIR' ? null : `${configFile()} cannot be read (${code})`,
		};
	}

	// Few have a config: the parser is loaded for those only.
	const {parse, YAMLParseError} = await import('./yaml.js');
	try {
		return {values: parse(text), problem: null};
	} catch (error) {
		const [first] = (error instanceof Error ? error.message : String(error)).split('\n');
		// The line comes first: what follows may be longer than a screen is wide.
		const at = error instanceof YAMLParseError && error.linePos ? `, line ${error.linePos[0].line},` : '';
		const why = first.replace(/ at line \d+, column \d+:?$/, '');
		return {values: null, problem: `config.yaml${at} is not YAML: ${why}`};
	}
};
