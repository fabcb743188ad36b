import meow from 'meow';
import program from '../package.json' with {type: 'json'};
import {dashed, type Option, options, shells, written} from './command/options.js';
import {type Request, UsageError} from './command/request.js';
import {narrowestWidth, quotationKinds, themeNames, views} from './document/choices.js';
import {clean} from './document/clean.js';
import {formats} from './format/format.js';

const all: readonly Option[] = options;

/** How wide the help may be. */
const columns = 80;

/** An option of the help in rows of its own; what it takes goes first. */
const ownRow = (option: Option): string => {
	const start = `  ${written(option).padEnd(10)} `;
	const text = option.values ? `${option.values.join(' | ')}: ${option.about}` : option.about;
	const width = columns - start.length;
	// All of it is ASCII: a character is a column.
	const lines = text.match(new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)`, 'g')) ?? [];
	return start + lines.join(`\n${' '.repeat(13)}`);
};

/** Two options of the help in one row. */
const sharedRow = (left: Option, right: Option): string =>
	`${`  ${written(left).padEnd(10)} ${left.about}`.padEnd(39)}${written(right).padEnd(7)} ${right.about}`;

const help = (): string => {
	const shared = all.filter(({row}) => row === 'shared');
	return `
Usage: explorer [location …] [options]   (also: ${all
		.filter(({row}) => row === 'usage')
		.map(written)
		.join(', ')})
       explorer completions ${shells.join(' | ')}

  location   a file (HTML, Markdown, text, EPUB, feed), an http(s) address, or
             - for standard input; none: the article that comes with it

${all
	.filter(({row}) => row === 'own')
	.map(ownRow)
	.join('\n')}
${shared.flatMap((left, i) => (i % 2 === 0 ? [sharedRow(left, shared[i + 1] as Option)] : [])).join('\n')}

Examples
  explorer talks.md --format csv > quotations.csv
  curl -s https://example.org/ | explorer - --format json
`;
};

/** What may stand on the command line: the parser gives an option under either of its names. */
const known = new Set(all.flatMap(({name}) => [name, dashed(name)]));

/** What is read of each option. */
type Flags = {
	readonly [Given in (typeof options)[number] as Given['name']]: Given['type'] extends 'boolean'
		? boolean | undefined
		: string | undefined;
};

/** What was given for an option, as a message tells it. */
const quoted = (value: string | undefined): string =>
	value && clean(value) ? `“${clean(value)}”` : 'nothing';

const choice = <T extends string>(
	name: string,
	value: string | undefined,
	choices: readonly T[],
): T | undefined => {
	if (value === undefined) {
		return undefined;
	}

	if (!(choices as readonly string[]).includes(value)) {
		throw new UsageError(`--${name} takes ${choices.join(', ')}, not ${quoted(value)}`);
	}

	return value as T;
};

/** A number that an option takes, in the unit in which it is used. */
const scaled = (
	name: string,
	value: string | undefined,
	unit: string,
	factor: number,
): number | undefined => {
	if (value !== undefined && !/^[1-9]\d{0,2}$/.test(value)) {
		throw new UsageError(`--${name} takes a number of ${unit} from 1 to 999, not ${quoted(value)}`);
	}

	return value === undefined ? undefined : Number(value) * factor;
};

/** What is asked of the program itself, wherever it stands: whoever is typing a long line puts it at the end. */
const ofProgram: ReadonlyMap<string, string> = new Map([
	['--help', '--help'],
	['-h', '--help'],
	['--version', '--version'],
]);

/** The arguments as the parser is to get them. */
const toParse = (argv: readonly string[]): string[] => {
	const end = argv.indexOf('--');
	const asked = (end === -1 ? argv : argv.slice(0, end)).find(argument => ofProgram.has(argument));
	// It looks only at one that stands alone.
	return asked === undefined
		? argv.flatMap((argument, i) =>
				// A value that is a dash alone would be taken for an argument of its own.
				argument === '--files-from' && argv[i + 1] === '-'
					? [`${argument}=-`]
					: argument === '-' && argv[i - 1] === '--files-from'
						? []
						: [argument],
			)
		: [ofProgram.get(asked) ?? asked];
};

const parse = (argv: readonly string[]) => {
	try {
		return meow(help(), {
			importMeta: import.meta,
			pkg: program,
			argv: toParse(argv),
			description: `${program.name} ${program.version}: who said that, exactly?`,
			helpIndent: 0,
			// What is not said is not false, so that what is negated can be told from it.
			booleanDefault: undefined,
			flags: Object.fromEntries(all.map(({name, type}) => [name, {type}])),
		});
	} catch (error) {
		const message = clean(error instanceof Error ? error.message : String(error));
		const [, twice] = /^The flag (\S+) can only be set once/.exec(message) ?? [];
		throw new UsageError(twice ? `${twice} is given twice` : message.replace(/\.$/, ''));
	}
};

/**
 * Reads a command line. `--help`, `-h` and `--version` print and end the process, whatever stands beside them.
 *
 * @param argv the arguments behind the program's name
 * @throws {UsageError} where they make no sense
 */
export const readFlags = (argv: readonly string[]): Request => {
	const {input, flags: given, unnormalizedFlags} = parse(argv);
	const flags = given as Flags;
	// What is false was negated, and only the mouse can be.
	const unknown = Object.entries(unnormalizedFlags).find(
		([name, value]) => (value === false && name !== 'mouse') || !known.has(name),
	);
	if (unknown !== undefined) {
		const [name, value] = unknown;
		throw new UsageError(
			`there is no option ${value === false ? '--no-' : name.length === 1 ? '-' : '--'}${clean(name)}`,
		);
	}

	const width = flags.width === undefined ? undefined : Number(flags.width);
	if (width !== undefined && !(/^\d+$/.test(flags.width ?? '') && width >= narrowestWidth)) {
		throw new UsageError(
			`--width takes a number of columns from ${narrowestWidth} up, not ${quoted(flags.width)}`,
		);
	}

	const documentBytes = scaled('max-size', flags.maxSize, 'megabytes', 1024 * 1024);
	const serverSilence = scaled('timeout', flags.timeout, 'seconds', 1000);
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

	const view = choice('view', flags.view, views);
	if (format === 'csv' && (view === 'sections' || view === 'reader')) {
		throw new UsageError(
			`--format csv writes quotations, or speakers with --view speakers, not --view ${view}`,
		);
	}

	return {
		locations: input,
		filesFrom,
		view,
		format,
		speaker: flags.speaker,
		kind: choice('kind', flags.kind, quotationKinds),
		width,
		theme: choice('theme', flags.theme, themeNames),
		mouse: flags.mouse,
		fresh: flags.fresh ?? false,
		watch: flags.watch ?? false,
		screenReader: flags.screenReader ?? false,
		raw: flags.raw ?? false,
		limits: {documentBytes, serverSilence},
		debug: flags.debug ?? false,
	};
};
