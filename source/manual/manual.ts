import {type Option, options, written} from '../command/options.js';
import {limits} from '../document/limits.js';
import {defaultBindings} from '../ui/bindings/key-table.js';
import {typing} from '../ui/bindings/typing.js';
import {arrowsInWords, helpKeys, keyLabel} from '../ui/keys/key-labels.js';

type Name = (typeof options)[number]['name'];

/** What the manual tells of each option; the values that one takes are told from the table. */
const told: Readonly<Record<Name, string>> = {
	view: 'Where to start, in each article where there are several. With --format, what text, markdown and csv write (csv only quotes or speakers); the other formats write all that is known. With --speaker or --kind and no view, the quotations; the article itself (--view reader) is written whole, whoever is asked for.',
	format:
		'Write the analysis to standard output and open no screen. json and annotation take one location, the others several.',
	speaker:
		'Keep only the quotations of this speaker: a name, or what the text calls them (Mr. Obama), else whole words of a name, else an office (mayor of Elsby). Letter case and accents do not matter.',
	kind: 'Keep only these quotations: of one kind or several, with commas between (direct,mixed) or each with an option of its own.',
	theme: 'The colours. auto asks the terminal for its background.',
	filesFrom:
		'Open the locations that a file names, a line each, or with NULs between (find -print0); - is standard input. Spaces around a location and empty lines do not count, but between NULs; nothing else in a line has a meaning.',
	width: 'How many columns the text may take, 10 at least; on standard output lines of code may take more.',
	raw: 'All of a web page, menus and all, not only its article.',
	maxSize: `How many megabytes of a document are read, ${limits.documentBytes / 1024 / 1024} where nothing is said; of a larger one the beginning is opened. The most is 500.`,
	timeout: `How many seconds a server may stay silent, ${limits.serverSilence / 1000} where nothing is said. The most is 999.`,
	fresh:
		'Ignore earlier visits to the article: nothing is offered, and what was corrected and bookmarked is neither read nor changed.',
	watch: 'On the screen: read a file again as it changes, without losing the place.',
	mouse: 'Leave the mouse to the terminal.',
	screenReader: 'Write linear text with roles and states instead of drawing a screen. The keys are the same.',
	help: 'Tell the options in short.',
	version: 'Tell the version.',
	debug: 'Tell an error of the program itself with its trace.',
};

/** Text as roff reads it: its signs escaped, a hyphen the one that a person types. */
const escaped = (text: string): string =>
	text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replaceAll("'", '\\(aq')
		.replaceAll('`', '\\(ga')
		.replaceAll('^', '\\(ha')
		.replaceAll('~', '\\(ti')
		.replace(/^\./, '\\&.');

const item = (tag: string, text: string): string => `.TP\n${tag}\n${escaped(text)}`;

const optionItem = (option: Option & {readonly name: Name}): string => {
	const takes = option.takes ?? (option.values && option.name);
	const tag = `\\fB${escaped(written(option))}\\fR${takes ? `=\\fI${takes}\\fR` : ''}`;
	return item(
		tag,
		`${told[option.name]}${option.values ? ` ${option.several ? 'Each is one' : 'One'} of ${option.values.join(', ')}.` : ''}`,
	);
};

const keyGroups = (): string[] => {
	const table = [...defaultBindings, ...typing];
	const explained = table.flatMap(binding => (binding.help ? [{binding, help: binding.help}] : []));
	return [...new Set(explained.map(({help}) => help.group))].flatMap(group => [
		`.SS ${group}`,
		...explained
			.filter(({help}) => help.group === group)
			.map(({binding, help}) => {
				// A manual is read on terminals, and printed, without arrows as well.
				const keys = arrowsInWords(helpKeys(binding, table));
				return item(`\\fB${escaped(keys)}\\fR`, help.text);
			}),
	]);
};

/** Every command by the name that the config file takes, with all of its keys. */
const names = (): string[] =>
	defaultBindings.map(({name, keys}) =>
		item(`\\fB${escaped(name)}\\fR`, keys.map(key => arrowsInWords(keyLabel(key))).join(', ')),
	);

/**
 * The manual page, in roff.
 *
 * @param template what is written by hand, with lines for what the tables of options and keys say
 * @param version of the program
 */
export const manual = (template: string, version: string): string =>
	template
		.replace('@version', version)
		.replace(/^\.\\" @options$/m, () => options.map(optionItem).join('\n'))
		.replace(/^\.\\" @keys$/m, () => keyGroups().join('\n'))
		.replace(/^\.\\" @names$/m, () => names().join('\n'));
