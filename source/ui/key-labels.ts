import type {Binding} from './bindings/binding.js';

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
		? `${modifier[0].toUpperCase()}${modifier.slice(1)}-${modifier === 'shift' ? keyLabel(rest) : rest.toUpperCase()}`
		: (labels[key] ?? (/^f\d+$/.test(key) ? key.toUpperCase() : key));
};

/** The first keys of a help line, in pairs where opposites share it: `↓ ↑  j k`. */
export const helpKeys = ({keys, help}: Binding, table: readonly Binding[]): string => {
	const others = (help?.with ?? []).map(name => table.find(binding => binding.name === name)?.keys ?? []);
	return Array.from({length: help?.keys ?? 1}, (_, i) =>
		[keys, ...others].flatMap(list => (list[i] === undefined ? [] : keyLabel(list[i]))).join(' '),
	)
		.filter(Boolean)
		.join('  ');
};
