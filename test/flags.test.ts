import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {options} from '../source/command/options.js';
import {UsageError} from '../source/command/request.js';
import {readFlags} from '../source/flags.js';
import {formats, takesSeveral, writtenOf} from '../source/format/format.js';

describe('readFlags', () => {
	it('asks for nothing where nothing is said', () => {
		expect(readFlags([])).toEqual({
			locations: [],
			filesFrom: undefined,
			debug: false,
			view: undefined,
			format: undefined,
			speaker: undefined,
			kind: undefined,
			width: undefined,
			theme: undefined,
			mouse: undefined,
			fresh: false,
			watch: false,
			screenReader: false,
			raw: false,
			limits: {},
		});
	});

	it('reads all options, before and behind the locations', () => {
		const argv =
			'--view quotes a.md --format=ndjson --speaker larsen b.md --kind mixed --width 72 --theme dark --raw --fresh --watch --no-mouse --screen-reader --max-size 64 --timeout=5';
		expect(readFlags(argv.split(' '))).toEqual({
			locations: ['a.md', 'b.md'],
			filesFrom: undefined,
			debug: false,
			view: 'quotes',
			format: 'ndjson',
			speaker: 'larsen',
			kind: 'mixed',
			width: 72,
			theme: 'dark',
			mouse: false,
			fresh: true,
			watch: true,
			screenReader: true,
			raw: true,
			limits: {documentBytes: 64 * 1024 * 1024, serverSilence: 5000},
		});
	});

	it.each(['-', '2022', '1e3', 'true', 'a b.md', '', 'https://example.org/?a=b', './-x'])(
		'keeps the location %j as it was given',
		location => {
			expect(readFlags([location]).locations).toEqual([location]);
		},
	);

	it('takes everything behind two dashes for locations', () => {
		expect(readFlags(['--kind', 'direct', '--', '--view', '-x.md']).locations).toEqual(['--view', '-x.md']);
		expect(readFlags(['--fresh', '--', '--kind']).locations).toEqual(['--kind']);
	});

	it('takes any name for a speaker', () => {
		for (const speaker of ['Anna Larsen', '47', 'true', 'José']) {
			expect(readFlags(['--speaker', speaker]).speaker).toBe(speaker);
		}
	});

	it.each([
		[
			['--kind', 'mixed,direct', 'a.md'],
			['direct', 'mixed'],
		],
		[
			['--kind=mixed', '--kind', 'direct', 'a.md'],
			['direct', 'mixed'],
		],
		[
			['--kind', 'direct,indirect', 'a.md', '--kind=mixed'],
			['direct', 'mixed', 'indirect'],
		],
		[
			['--kind', 'indirect , direct', 'a.md', '--kind= mixed'],
			['direct', 'mixed', 'indirect'],
		],
		[['--kind', 'mixed,mixed', 'a.md', '--kind', 'mixed'], 'mixed'],
	])('takes several kinds: %j', (argv, kind) => {
		expect(readFlags(argv)).toMatchObject({kind, locations: ['a.md']});
	});

	it.each([
		['an unknown option', ['--colour'], 'there is no option --colour'],
		['an unknown option that is negated', ['--no-colour'], 'there is no option --no-colour'],
		['an unknown option of two words', ['--min-confidence', '1'], 'there is no option --min-confidence'],
		['the same with its value', ['--min-confidence=1'], 'there is no option --min-confidence'],
		['the same in another spelling', ['--minConfidence'], 'there is no option --minConfidence'],
		[
			'a file that begins with a dash',
			['-dash.txt'],
			'there is no option -d; a file of that name opens as ./-dash.txt, or behind --',
		],
		['an unknown letter', ['-x'], 'there is no option -x'],
		['an option that is negated', ['--no-theme'], 'there is no option --no-theme'],
		['a name that is negated', ['--no-speaker'], 'there is no option --no-speaker'],
		['an unknown view', ['--view', 'all'], '--view takes sections, speakers, quotes, reader, not “all”'],
		['another case', ['--kind', 'Direct'], '--kind takes direct, mixed, indirect, not “Direct”'],
		['one of several', ['--kind', 'direct,all'], '--kind takes direct, mixed, indirect, not “all”'],
		['nothing behind a comma', ['--kind=direct,'], '--kind takes direct, mixed, indirect, not nothing'],
		['a kind of nothing', ['--kind'], '--kind takes direct, mixed, indirect, not nothing'],
		[
			'a kind of nothing before one',
			['--kind', '--kind=direct'],
			'--kind takes direct, mixed, indirect, not nothing',
		],
		['an empty kind', ['--kind', ''], '--kind takes direct, mixed, indirect, not nothing'],
		['a kind that is negated', ['--no-kind'], 'there is no option --no-kind'],
		[
			'an option without its value',
			['--theme'],
			'--theme takes auto, dark, light, high-contrast, none, not nothing',
		],
		['an empty value', ['--view='], '--view takes sections, speakers, quotes, reader, not nothing'],
		['a speaker without a name', ['--speaker', ' '], '--speaker takes a name'],
		['an option twice', ['--view', 'quotes', '--view', 'reader'], '--view is given twice'],
		[
			'a size of nothing',
			['--max-size', '0'],
			'--max-size takes a number of megabytes from 1 to 500, not “0”',
		],
		[
			'a size of which no text can be made',
			['--max-size', '501'],
			'--max-size takes a number of megabytes from 1 to 500, not “501”',
		],
		['a value for what takes none', ['--fresh=no'], '--fresh takes no value'],
		['an option misspelt', ['--formt', 'csv'], 'there is no option --formt (did you mean --format?)'],
		['an option in another form', ['--no-muose'], 'there is no option --no-muose'],
		[
			'a time in words',
			['--timeout', 'long'],
			'--timeout takes a number of seconds from 1 to 999, not “long”',
		],
		['no width', ['--width'], '--width takes a number of columns from 10 up, not nothing'],
		['a width in words', ['--width', 'wide'], '--width takes a number of columns from 10 up, not “wide”'],
		['a width that is too small', ['--width', '9'], '--width takes a number of columns from 10 up, not “9”'],
		[
			'a width with a fraction',
			['--width', '40.5'],
			'--width takes a number of columns from 10 up, not “40.5”',
		],
		[
			'a width without end',
			['--width', 'Infinity'],
			'--width takes a number of columns from 10 up, not “Infinity”',
		],
		[
			'a width in another notation',
			['--width', '0x50'],
			'--width takes a number of columns from 10 up, not “0x50”',
		],
		[
			'several locations for one document',
			['a', 'b', '--format', 'json'],
			'--format json takes one location; ndjson, csv, text and markdown take several',
		],
		[
			'rows of what csv has none of',
			['--format', 'csv', '--view', 'sections'],
			'--format csv writes quotations, or speakers with --view speakers, not --view sections',
		],
		['standard input twice', ['-', '-'], 'standard input can be read once'],
	])('refuses %s', (_, argv, message) => {
		expect(() => readFlags(argv)).toThrow(new UsageError(message));
	});

	it('tells of every format whether it takes several locations, and heeds a view', () => {
		const refusal = (argv: readonly string[]): string => {
			try {
				readFlags(argv);
				return '';
			} catch (error) {
				return (error as Error).message;
			}
		};
		const told = refusal(['a', 'b', '--format', 'json']).split(';')[1].match(/\w+/g);
		const heeding = /only (.+) heed --view/.exec(options.find(({name}) => name === 'format')?.about ?? '');
		const readme = readFileSync('README.md', 'utf8');
		for (const format of formats) {
			const row = new RegExp(`^\\| \`${format}\` \\|.*\\| (yes|no) \\|$`, 'm').exec(readme);
			expect(row?.[1]).toBe(takesSeveral(format) ? 'yes' : 'no');
			expect(told?.includes(format)).toBe(takesSeveral(format));
			expect(refusal(['a', 'b', '--format', format]) === '').toBe(takesSeveral(format));
			expect(heeding?.[1].split(', ').includes(format)).toBe(writtenOf({format, view: 'quotes'}) !== 'all');
		}
	});

	it('lets no control sequence into its messages', () => {
		expect(() => readFlags(['--view', 'a\u001B[31mb'])).toThrow('not “ab”');
		expect(() => readFlags(['--a\u001B[31mb'])).toThrow('there is no option --ab');
	});
});
