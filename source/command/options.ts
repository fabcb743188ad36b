import {quotationKinds, themeNames, views} from '../document/choices.js';
import {formats} from '../format/format.js';

/** An option of the command line. */
export type Option = {
	/** As the parser knows it; the command line writes it with dashes between its words. */
	readonly name: string;
	readonly type: 'string' | 'boolean';
	/** What it does, in a few words. */
	readonly about: string;
	/** What it takes, where only these are right. */
	readonly values?: readonly string[];
	/** It takes several values, with commas between or given again. */
	readonly several?: true;
	/** What it takes otherwise, in a word; a file is completed by the shell. */
	readonly takes?: 'file' | 'name' | 'columns' | 'megabytes' | 'seconds';
	/** What is switched on by itself and is told with `no-`. */
	readonly negated?: true;
	/** Where the help tells it: in a row of its own, in one with its neighbour, or beside the usage. */
	readonly row: 'own' | 'shared' | 'usage';
};

/** Every option, in the order of the help: the parser, the help, the completions and the manual come from here. */
export const options = [
	{name: 'view', type: 'string', values: views, about: 'where to start', row: 'own'},
	{
		name: 'format',
		type: 'string',
		values: formats,
		about: 'write to standard output, no screen; only text, markdown, csv heed --view',
		row: 'own',
	},
	{
		name: 'speaker',
		type: 'string',
		takes: 'name',
		about: 'only quotations of this speaker (a name, or whole words of one)',
		row: 'own',
	},
	{
		name: 'kind',
		type: 'string',
		values: quotationKinds,
		several: true,
		about: 'only these quotations (or direct,mixed)',
		row: 'own',
	},
	{name: 'theme', type: 'string', values: themeNames, about: 'the colours', row: 'own'},
	{
		name: 'filesFrom',
		type: 'string',
		takes: 'file',
		about: 'a file that names locations, a line each; - is standard input',
		row: 'own',
	},
	{name: 'width', type: 'string', takes: 'columns', about: 'of the text, in columns', row: 'shared'},
	{name: 'raw', type: 'boolean', about: 'all of a web page, menus and all', row: 'shared'},
	{
		name: 'maxSize',
		type: 'string',
		takes: 'megabytes',
		about: 'MB read of a document',
		row: 'shared',
	},
	{
		name: 'timeout',
		type: 'string',
		takes: 'seconds',
		about: 'seconds a silent server gets',
		row: 'shared',
	},
	{name: 'fresh', type: 'boolean', about: 'ignore earlier visits', row: 'shared'},
	{name: 'watch', type: 'boolean', about: 'read a file again as it changes', row: 'shared'},
	{name: 'mouse', type: 'boolean', negated: true, about: 'leave it to the terminal', row: 'shared'},
	{name: 'screenReader', type: 'boolean', about: 'linear text, no screen', row: 'shared'},
	{name: 'help', type: 'boolean', about: 'tell the options, as -h does', row: 'usage'},
	{name: 'version', type: 'boolean', about: 'tell the version', row: 'usage'},
	{name: 'debug', type: 'boolean', about: 'tell an error of the program with its trace', row: 'usage'},
] as const satisfies readonly Option[];

/** The shells that `explorer completions` knows. */
export const shells = ['bash', 'zsh', 'fish'] as const;
/** One of `shells`. */
export type Shell = (typeof shells)[number];

/** An option's name as the command line writes it, without the dashes before it. */
export const dashed = (name: string): string =>
	name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** An option as a person writes it. */
export const written = ({name, negated}: Pick<Option, 'name' | 'negated'>): string =>
	`--${negated ? 'no-' : ''}${dashed(name)}`;
