import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const source = fileURLToPath(new URL('../source', import.meta.url));
const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
	.filter(file => /\.tsx?$/.test(file))
	.map(file => file.replaceAll(path.sep, '/'));

/**
 * What each file imports: project files relative to `source`, and packages by name.
 *
 * @param pattern finds what is imported, in any of its groups
 */
const importsBy = (pattern: RegExp): ReadonlyMap<string, readonly string[]> =>
	new Map(
		files.map(file => {
			const code = readFileSync(path.join(source, file), 'utf8');
			const found = [...code.matchAll(pattern)].map(([, ...groups]) => groups.find(Boolean) ?? '');
			return [
				file,
				found.map(name => {
					if (!name.startsWith('.')) {
						return name;
					}

					const target = path.posix.join(path.posix.dirname(file), name.replace(/\.js$/, ''));
					return files.find(other => other.replace(/\.tsx?$/, '') === target) ?? target;
				}),
			];
		}),
	);

const imports = importsBy(/\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm);
/** What is loaded with a file: no types, and nothing on demand. */
const loads = importsBy(/^(?:import|export) (?!type\b)[^;]*?\bfrom '([^']+)'|^import '([^']+)'/gm);

/** What some files need, and what that needs. */
const reachedFrom = (
	beginnings: readonly string[],
	needs: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
	const reached = new Set<string>();
	const visit = (file: string): void => {
		if (!reached.has(file)) {
			reached.add(file);
			needs.get(file)?.forEach(visit);
		}
	};
	beginnings.forEach(visit);
	return [...reached];
};

const room = (file: string): string => (file.startsWith('ui/effects/') ? 'ui/effects' : file.split('/')[0]);

/** What each room may import beside itself; files that stand in no room may import all. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	document: [],
	load: ['document'],
	parse: ['document'],
	analyse: ['document'],
	library: ['document'],
	format: ['document'],
	ui: ['document'],
	'ui/effects': ['document', 'ui', 'library', 'open.ts'],
	command: ['document', 'format', 'library', 'open.ts'],
	training: ['document', 'parse', 'analyse'],
	manual: ['document', 'command', 'ui'],
	start: ['library'],
};

const mayImport = (from: string, to: string): boolean => from === to || (allowed[from]?.includes(to) ?? true);

describe('the house', () => {
	it('lets each room import itself and what its work needs', () => {
		const strays = [...imports].flatMap(([file, targets]) =>
			targets
				.filter(target => files.includes(target) && !mayImport(room(file), room(target)))
				.map(target => `${file} imports ${target}`),
		);
		expect(strays).toEqual([]);
	});

	it('has a rule for every room', () => {
		const rooms = new Set(files.filter(file => file.includes('/')).map(room));
		expect([...rooms].toSorted()).toEqual(Object.keys(allowed).toSorted());
	});

	it('keeps document free of all that is not its own', () => {
		const strays = [...imports]
			.filter(([file]) => room(file) === 'document')
			.flatMap(([file, targets]) =>
				targets.filter(target => !target.startsWith('document/')).map(target => `${file} imports ${target}`),
			);
		expect(strays).toEqual(['document/columns.ts imports fast-string-width']);
	});

	it('does input and output in load, library, the effects of the screen and the command line only', () => {
		const strays = [...imports]
			.filter(
				([file]) =>
					!['load', 'library', 'ui/effects', 'cli.ts', 'command', 'start', 'build', 'training'].includes(
						room(file),
					),
			)
			.flatMap(([file, targets]) =>
				targets
					.filter(target => target.startsWith('node:') && !['node:util', 'node:buffer'].includes(target))
					.map(target => `${file} imports ${target}`),
			);
		expect(strays).toEqual([]);
	});

	it('builds the analysis in storeys: a room imports those below it', () => {
		const storeys = [
			'words',
			'passage',
			'names',
			'elsewhere',
			'grammar',
			'engine',
			'sources',
			'not-said',
			'corrections',
			'cast',
			'turns',
			'unclaimed',
			'speakers',
		];
		/** The files beside the rooms compose them, and stand on top. */
		const storeyOf = (file: string) => {
			const [, name, ...rest] = file.split('/');
			return rest.length > 0 ? storeys.indexOf(name) : storeys.length;
		};
		const analysis = files.filter(file => file.startsWith('analyse/'));
		expect(analysis.filter(file => storeyOf(file) === -1)).toEqual([]);
		const strays = analysis.flatMap(file =>
			(imports.get(file) ?? [])
				.filter(target => target.startsWith('analyse/') && storeyOf(target) > storeyOf(file))
				.map(target => `${file} imports ${target}`),
		);
		expect(strays).toEqual([]);
	});

	it('lets only the reducer itself and the effects of the screen know its parts', () => {
		const strays = [...imports].flatMap(([file, targets]) =>
			/^ui\/(?:reducers|effects)\/|^ui\/update\.ts$/.test(file)
				? []
				: targets
						.filter(target => target.startsWith('ui/reducers/'))
						.map(target => `${file} imports ${target}`),
		);
		expect(strays).toEqual([]);
	});

	it('keeps the reducer and what it needs free of React and Ink', () => {
		const reached = reachedFrom(['ui/update.ts', 'ui/keymap.ts'], imports);
		expect(reached.filter(name => /^(?:react|ink|node:)/.test(name))).toEqual([]);
	});

	it('shows Markdown, as the built-in article is, without what only pages, plain text and chats need', () => {
		const reached = reachedFrom(['cli.ts', 'parse/markdown/markdown.ts', 'ui/effects/run-screen.ts'], loads);
		expect(reached).toContain('ui/update.ts');
		const late =
			/^(?:analyse\/(?!progress|sections)|format\/|parse\/(?:boilerplate|office|page|text)\/)|time-stamps|^(?:ink|linkedom|meow|parse5)/;
		expect(reached.filter(name => late.test(name))).toEqual([]);
	});

	it('has no circular imports', () => {
		const done = new Set<string>();
		const cycles: string[] = [];
		const visit = (file: string, trail: readonly string[]): void => {
			if (trail.includes(file)) {
				cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
			} else if (!done.has(file)) {
				for (const target of imports.get(file) ?? []) {
					visit(target, [...trail, file]);
				}

				done.add(file);
			}
		};
		for (const file of files) {
			visit(file, []);
		}

		expect(cycles).toEqual([]);
	});

	it('names its files in kebab-case', () => {
		expect(files.filter(file => !/^[a-z\d/-]+(?:\.d)?\.tsx?$/.test(file))).toEqual([]);
	});
});
