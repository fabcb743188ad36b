import {narrowestWidth, themeNames} from '../../document/choices.js';
import {citationStyles} from '../settings.js';

/** What is known of a command that is typed behind a colon, whatever it does. */
export type CommandUsage = {
	/** The first is the one that is told. */
	readonly names: readonly [string, ...string[]];
	/** What it is for, as the help tells it. */
	readonly about: string;
	/** What may follow the name, as the list of commands tells it. */
	readonly usage: string;
	/** The words that may follow it, where they can be told one by one. */
	readonly choices?: readonly string[];
};

/** The commands by their first names: what carries them out stands in `commands.ts`, and the help tells of them. */
export const commandTable = {
	q: {names: ['q', 'quit', 'q!', 'wq', 'x'], about: 'quit', usage: ''},
	help: {names: ['help', 'h'], about: 'this help', usage: ''},
	links: {names: ['links'], about: 'list the links', usage: ''},
	bookmarks: {names: ['bookmarks', 'marks'], about: 'list the bookmarks', usage: ''},
	next: {names: ['next', 'n'], about: 'the next article', usage: ''},
	previous: {names: ['previous', 'p', 'prev'], about: 'the previous article', usage: ''},
	theme: {names: ['theme'], about: 'the colours', usage: themeNames.join(' | '), choices: themeNames},
	width: {
		names: ['width'],
		about: 'how wide the text is',
		usage: `a number of columns from ${narrowestWidth} up`,
	},
	cite: {
		names: ['cite'],
		about: 'how quotations are copied',
		usage: citationStyles.join(' | '),
		choices: citationStyles,
	},
} as const satisfies Readonly<Record<string, CommandUsage>>;

/** The name by which the table knows a command. */
export type CommandName = keyof typeof commandTable;

const known: readonly CommandUsage[] = Object.values(commandTable);

/** What a line that is being typed may become: names of commands, or what may follow one. */
export const continuations = (line: string): string[] => {
	const [, name, argument] = /^(\S+)\s+(\S*)$/.exec(line) ?? [];
	const {choices = []} = known.find(({names}) => names.includes(name)) ?? {};
	return name === undefined
		? known.map(({names}) => names[0]).filter(own => own.startsWith(line))
		: choices.filter(choice => choice.startsWith(argument));
};

/** The line with all that its continuations have in common; a space behind the only one that something may follow. */
export const completed = (line: string): string => {
	const [first = '', ...others] = continuations(line);
	let common = first;
	while (!others.every(other => other.startsWith(common))) {
		common = common.slice(0, -1);
	}

	const before = line.slice(0, line.lastIndexOf(' ') + 1);
	const isName = before === '' && others.length === 0;
	const goesOn = isName && known.some(({names, usage}) => names[0] === common && usage !== '');
	return first === '' ? line : `${before}${common}${goesOn ? ' ' : ''}`;
};
