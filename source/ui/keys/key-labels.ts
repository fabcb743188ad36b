import type {Binding} from '../bindings/binding.js';
import type {State} from '../state.js';

const labels: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	return: 'Enter',
	escape: 'Esc',
	tab: 'Tab',
	backspace: 'Backspace',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	home: 'Home',
	end: 'End',
	' ': 'Space',
};

/** A key as a person reads it: `Ctrl-Z`, `→`, `q`. */
export const keyLabel = (key: string): string => {
	const [, modifier, rest] = /^(ctrl|alt|shift)-(.+)$/.exec(key) ?? [];
	return modifier
		? `${modifier[0].toUpperCase()}${modifier.slice(1)}-${rest.length > 1 ? keyLabel(rest) : rest.toUpperCase()}`
		: (labels[key] ?? (/^f\d+$/.test(key) ? key.toUpperCase() : key));
};

const words: Readonly<Record<string, string>> = {'↑': 'Up', '↓': 'Down', '←': 'Left', '→': 'Right'};

/**
 * The arrows among labels in words, for whoever has no arrows: `↓ ↑  j k` becomes `Down Up  j k`, `↑↓` becomes
 * `Up/Down`.
 */
export const arrowsInWords = (keys: string): string =>
	keys.replaceAll(/([↑↓←→])(?=([↑↓←→]?))/g, (_, arrow: string, next: string) => words[arrow] + (next && '/'));

/** Labels of keys as a person's terminal shows them: where it has no arrows, what stands for them looks like other keys. */
export const keysShown = ({settings}: Pick<State, 'settings'>, keys: string): string =>
	settings.isAscii ? arrowsInWords(keys) : keys;

/** A key as a person reads it in their terminal. */
export const keyShown = (state: Pick<State, 'settings'>, key: string): string =>
	keysShown(state, keyLabel(key));

/** The first keys of a help line, in pairs where opposites share it: `↓ ↑  j k`. */
export const helpKeys = ({keys, help}: Binding, table: readonly Binding[]): string => {
	const others = (help?.with ?? []).map(name => table.find(binding => binding.name === name)?.keys ?? []);
	return Array.from({length: help?.keys ?? 1}, (_, i) =>
		[keys, ...others].flatMap(list => (list[i] === undefined ? [] : keyLabel(list[i]))).join(' '),
	)
		.filter(Boolean)
		.join('  ');
};
