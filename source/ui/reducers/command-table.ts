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
