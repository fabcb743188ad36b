import meow from 'meow';
import program from '../package.json' with {type: 'json'};
import {nearest} from './command/nearest.js';
import {dashed, type Option, options, shells, written} from './command/options.js';
import {type Request, UsageError} from './command/request.js';
import {narrowestWidth, quotationKinds, themeNames, views} from './document/choices.js';
import {clean} from './document/clean.js';
import {canBeAskedFor, formats, takesSeveral} from './format/format.js';

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

/** What the program is, in a line. */
const description = `${program.name} ${program.version}: who said that, exactly?`;

const help = (): string => {
	const shared = all.filter(({row}) => row === 'shared');
	return `
${description}

Usage: explorer [location …] [options]   (also: ${all
		.filter(({row}) => row === 'usage')
		.map(written)
		.join(', ')})
       explorer completions ${shells.join(' | ')}

  location   a file (HTML, Markdown, text, Word, EPUB, feed, mail), a web
             address, or - for standard input; none: the article it comes with

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

/** One of some choices, or several with commas between, which come in the order of the choices. */
const severalOf = <T extends string>(
	name: string,
	value: string | undefined,
	choices: readonly T[],
): T | readonly T[] | undefined => {
	const given = value?.split(',').map(one => choice(name, one.trim(), choices));
	const kept = choices.filter(one => given?.includes(one));
	return kept.length > 1 ? kept : kept[0];
};

/** V8 makes no text of more than 512 MB, of which a byte of a document may be a character each. */
const mostMegabytes = 500;

/** A number that an option takes, from 1 up to the most, in the unit in which it is used. */
const scaled = (
	name: string,
	value: string | undefined,
	unit: string,
	most: number,
	factor: number,
): number | undefined => {
	if (value !== undefined && !(/^[1-9]\d{0,2}$/.test(value) && Number(value) <= most)) {
		throw new UsageError(`--${name} takes a number of ${unit} from 1 to ${most}, not ${quoted(value)}`);
	}

	return value === undefined ? undefined : Number(value) * factor;
};

/**
 * What the program tells of itself where that is asked for, wherever that stands and whatever stands beside it: whoever is
 * typing a long line puts it at the end.
 *
 * @param argv the arguments behind the program's name
 * @returns its help or its version, or null where neither is asked for
 */
export const toldOfItself = (argv: readonly string[]): string | null => {
	const end = argv.indexOf('--');
	const asked = (end === -1 ? argv : argv.slice(0, end)).find(argument =>
		/^(?:--help|-h|--version)$/.test(argument),
	);
	return asked === undefined ? null : asked === '--version' ? `${program.version}\n` : help();
};

/** The arguments as the parser is to get them: a value that is a dash alone would be taken for an argument of its own. */
const toParse = (argv: readonly string[]): string[] =>
	argv.flatMap((argument, i) =>
		argument === '--files-from' && argv[i + 1] === '-'
			? [`${argument}=-`]
			: argument === '-' && argv[i - 1] === '--files-from'
				? []
				: [argument],
	);

/** The options that take several values, as they are written. */
const severals = all.filter(({several}) => several).map(written);

/** The same arguments with the values of an option that is given several times in one, which the parser takes no other way. */
const joined = (argv: readonly string[], option: string): readonly string[] => {
	const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
	const own = argv.slice(0, end);
	const isValue = (i: number): boolean => own[i - 1] === option && own[i]?.startsWith('-') === false;
	const assigned = own.flatMap((argument, i) =>
		argument === option ? [`${option}=${isValue(i + 1) ? own[i + 1] : ''}`] : isValue(i) ? [] : [argument],
	);
	const isGiven = (argument: string): boolean => argument.startsWith(`${option}=`);
	const values = assigned.filter(isGiven).map(argument => argument.slice(option.length + 1));
	return values.length > 1
		? [
				...assigned.filter(argument => !isGiven(argument)),
				`${option}=${values.join(',')}`,
				...argv.slice(end),
			]
		: argv;
};

const parse = (argv: readonly string[]) => {
	try {
		return meow('', {
			importMeta: import.meta,
			pkg: program,
			argv: toParse(severals.reduce(joined, argv)),
			// It would end the process before anybody knows whether they could be written.
			autoHelp: false,
			autoVersion: false,
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

/** Why an option is refused, with the one that may be meant. */
const refusal = (name: string, value: unknown, argv: readonly string[]): string => {
	const isNegated = value === false && argv.includes(`--no-${dashed(name)}`);
	if (known.has(name) && !isNegated) {
		return `--${dashed(name)} takes no value`;
	}

	const dashes = isNegated ? '--no-' : name.length === 1 ? '-' : '--';
	// The parser takes it for several letters.
	const file =
		dashes === '-' && argv.find(argument => argument.startsWith(`-${name}`) && argument.length > 2);
	if (file) {
		return `there is no option -${clean(name)}; a file of that name opens as ./${clean(file)}, or behind --`;
	}

	// The parser has changed how it is written: `--min-confidence`.
	const given = argv.some(argument => argument.split('=')[0] === `${dashes}${dashed(name)}`)
		? dashed(name)
		: name;
	const meant = isNegated
		? undefined
		: nearest(
				dashed(name),
				all.map(written).map(own => own.slice(2)),
			);
	return `there is no option ${dashes}${clean(given)}${meant === undefined ? '' : ` (did you mean --${meant}?)`}`;
};

/**
 * Reads a command line, which asks for nothing that the program tells of itself: see `toldOfItself`.
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
		throw new UsageError(refusal(...unknown, argv));
	}

	const width = flags.width === undefined ? undefined : Number(flags.width);
	if (width !== undefined && !(/^\d+$/.test(flags.width ?? '') && width >= narrowestWidth)) {
		throw new UsageError(
			`--width takes a number of columns from ${narrowestWidth} up, not ${quoted(flags.width)}`,
		);
	}

	const documentBytes = scaled('max-size', flags.maxSize, 'megabytes', mostMegabytes, 1024 * 1024);
	const serverSilence = scaled('timeout', flags.timeout, 'seconds', 999, 1000);
	if (flags.speaker !== undefined && flags.speaker.trim() === '') {
		throw new UsageError('--speaker takes a name');
	}

	const format = choice('format', flags.format, formats);
	const {filesFrom} = flags;
	if (filesFrom !== undefined && (filesFrom === '' || input.length > 0)) {
		throw new UsageError('--files-from takes a file, or - for standard input, and no other location');
	}

	if ((input.length > 1 || filesFrom !== undefined) && format && !takesSeveral(format)) {
		throw new UsageError(
			`--format ${format} takes one location; ndjson, csv, text and markdown take several`,
		);
	}

	if (input.filter(name => name === '-').length > 1) {
		throw new UsageError('standard input can be read once');
	}

	const view = choice('view', flags.view, views);
	if (format && view && !canBeAskedFor({format, view})) {
		throw new UsageError(
			`--format ${format} writes quotations, or speakers with --view speakers, not --view ${view}`,
		);
	}

	return {
		locations: input,
		filesFrom,
		view,
		format,
		speaker: flags.speaker,
		kind: severalOf('kind', flags.kind, quotationKinds),
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
