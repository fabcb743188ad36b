import meow from 'meow';
import program from '../package.json' with {type: 'json'};
import {type Request, themes, UsageError} from './command/request.js';
import {quotationKinds} from './document/analysis.js';
import {clean} from './document/clean.js';
import {formats, views} from './format/format.js';

const help = `
Usage: explorer [location …] [options]   (also: --help, --version, --debug)

  location   a file (HTML, Markdown, text, EPUB, feed), an http(s) address, or
             - for standard input; none: the article that comes with it

  --view     sections | speakers | quotes | reader: where to start
  --format   text | json | ndjson | csv | markdown | annotation: write the
             analysis to standard output and open no screen
  --speaker  keep only the quotations of this speaker (a name or an alias)
  --kind     keep only these quotations: direct | mixed | indirect
  --width    the reading measure in columns
  --theme    auto | dark | light | high-contrast | none
  --files-from   a file that names locations, a line each; - is standard input
  --raw      all of a web page, menus and all, not only its article
  --fresh    forget the last visit     --watch   read a file again as it changes
  --no-mouse leave it to the terminal  --screen-reader   linear text, no screen

Examples
  explorer https://example.org/news/talks.html
  explorer talks.md --format csv > quotations.csv
  curl -s https://example.org/ | explorer - --format json
`;

/** The narrowest reading measure: below it hardly a word fits. */
const narrowestWidth = 10;

const known = [
	'view',
	'format',
	'speaker',
	'kind',
	'width',
	'theme',
	'raw',
	'mouse',
	'fresh',
	'watch',
	'screenReader',
	'screen-reader',
	'filesFrom',
	'files-from',
	'debug',
	'help',
	'version',
];

const choice = <T extends string>(
	name: string,
	value: string | undefined,
	choices: readonly T[],
): T | undefined => {
	if (value === undefined) {
		return undefined;
	}

	if (!(choices as readonly string[]).includes(value)) {
		throw new UsageError(
			`--${name} takes ${choices.join(', ')}, not ${clean(value) ? `“${clean(value)}”` : 'nothing'}`,
		);
	}

	return value as T;
};

const parse = (argv: readonly string[]) => {
	try {
		return meow(help, {
			importMeta: import.meta,
			pkg: program,
			// A value that is a dash alone would be taken for an argument of its own.
			argv: argv.flatMap((argument, i) =>
				argument === '--files-from' && argv[i + 1] === '-'
					? [`${argument}=-`]
					: argument === '-' && argv[i - 1] === '--files-from'
						? []
						: [argument],
			),
			description: `${program.name} ${program.version}: who said that, exactly?`,
			helpIndent: 0,
			// What is not said is not false, so that what is negated can be told from it.
			booleanDefault: undefined,
			flags: {
				view: {type: 'string'},
				format: {type: 'string'},
				speaker: {type: 'string'},
				kind: {type: 'string'},
				width: {type: 'string'},
				theme: {type: 'string'},
				raw: {type: 'boolean'},
				mouse: {type: 'boolean'},
				fresh: {type: 'boolean'},
				watch: {type: 'boolean'},
				screenReader: {type: 'boolean'},
				filesFrom: {type: 'string'},
				debug: {type: 'boolean'},
			},
		});
	} catch (error) {
		// An option that is given twice, for one.
		throw new UsageError(clean(error instanceof Error ? error.message : String(error)).replace(/\.$/, ''));
	}
};

/**
 * Reads a command line. `--help` and `--version` print and end the process.
 *
 * @param argv the arguments behind the program's name
 * @throws {UsageError} where they make no sense
 */
export const readFlags = (argv: readonly string[]): Request => {
	const {input, flags, unnormalizedFlags} = parse(argv);
	// What is false was negated, and only the mouse can be.
	const unknown = Object.entries(unnormalizedFlags).find(
		([name, value]) => (value === false && name !== 'mouse') || !known.includes(name),
	);
	if (unknown !== undefined) {
		const [name, value] = unknown;
		throw new UsageError(
			`there is no option ${value === false ? '--no-' : name.length === 1 ? '-' : '--'}${clean(name)}`,
		);
	}

	const width = flags.width === undefined ? undefined : Number(flags.width);
	if (width !== undefined && !(/^\d+$/.test(flags.width ?? '') && width >= narrowestWidth)) {
		throw new UsageError(`--width takes a number of columns from ${narrowestWidth} up`);
	}

	if (flags.speaker !== undefined && flags.speaker.trim() === '') {
		throw new UsageError('--speaker takes a name');
	}

	const format = choice('format', flags.format, formats);
	const {filesFrom} = flags;
	if (filesFrom !== undefined && (filesFrom === '' || input.length > 0)) {
		throw new UsageError('--files-from takes a file, or - for standard input, and no other location');
	}

	if ((input.length > 1 || filesFrom !== undefined) && (format === 'json' || format === 'annotation')) {
		throw new UsageError(
			`--format ${format} takes one location; ndjson, csv, text and markdown take several`,
		);
	}

	if (input.filter(name => name === '-').length > 1) {
		throw new UsageError('standard input can be read once');
	}

	return {
		locations: input,
		filesFrom,
		view: choice('view', flags.view, views),
		format,
		speaker: flags.speaker,
		kind: choice('kind', flags.kind, quotationKinds),
		width,
		theme: choice('theme', flags.theme, themes),
		mouse: flags.mouse,
		fresh: flags.fresh ?? false,
		watch: flags.watch ?? false,
		screenReader: flags.screenReader ?? false,
		raw: flags.raw ?? false,
		debug: flags.debug ?? false,
	};
};
