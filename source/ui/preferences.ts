import {narrowestWidth, type ThemeName, themeNames} from '../document/choices.js';
import {keysWith} from './bindings/own-keys.js';
import {isKeyName} from './keys/key-names.js';
import {type CitationStyle, citationStyles, type KeysByName, type Profile, profiles} from './settings.js';

/** What a person may set in the config file. */
export type Preferences = {
	readonly theme: ThemeName | undefined;
	readonly width: number | undefined;
	readonly citation: CitationStyle | undefined;
	readonly mouse: boolean | undefined;
	/** The keys of all bindings, or null for the usual ones. */
	readonly keys: KeysByName | null;
};

const names = ['theme', 'width', 'citation', 'mouse', 'profile', 'keys'];

/** The names that people write for keys, beside those of the key table. */
const spoken: Readonly<Record<string, string>> = {
	space: ' ',
	enter: 'return',
	esc: 'escape',
	pgup: 'pageup',
	pgdn: 'pagedown',
};

const keyNamed = (written: string): string => {
	const name = written.toLowerCase();
	return [...written].length === 1
		? written
		: /^alt-.$/u.test(name)
			? // Behind Alt a capital is another key than its small letter.
				`alt-${[...written].at(-1)}`
			: (spoken[name] ?? name);
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The keys that a config file gives to bindings, by their names.
 *
 * @param written `keys` of the file
 * @param problems gets a line for each key that there is not
 */
const ownKeys = (written: unknown, problems: string[]): KeysByName => {
	if (!isRecord(written)) {
		problems.push('keys takes names of commands with their keys');
		return {};
	}

	const own: Record<string, readonly string[]> = {};
	for (const [name, wish] of Object.entries(written)) {
		const wanted = (Array.isArray(wish) ? wish : [wish]).map(String);
		const none = wanted.filter(key => !isKeyName(keyNamed(key)));
		problems.push(...none.map(key => `there is no key “${key}” for ${name}; write ctrl-y, alt-y, f5`));
		// Whoever asks for no key that there is keeps the usual ones.
		if (wanted.length === 0 || none.length < wanted.length) {
			own[name] = wanted.map(keyNamed).filter(isKeyName);
		}
	}

	return own;
};

/**
 * Checks what stands in a config file.
 *
 * @param values as they were written; null or undefined for none
 * @returns what can be used, and what is wrong, a line each
 */
export const toPreferences = (
	values: unknown,
): {readonly preferences: Preferences; readonly problems: readonly string[]} => {
	const problems: string[] = [];
	if (values !== null && values !== undefined && !isRecord(values)) {
		problems.push('it is not a list of names and values');
	}

	const written = isRecord(values) ? values : {};
	for (const name of Object.keys(written)) {
		if (!names.includes(name)) {
			problems.push(`there is no setting “${name}”`);
		}
	}

	const choice = <T extends string>(name: string, choices: readonly T[]): T | undefined => {
		const value = written[name];
		const found = choices.find(other => other === value);
		if (value !== undefined && found === undefined) {
			problems.push(`${name} takes ${choices.join(', ')}`);
		}

		return found;
	};

	const {width, mouse, keys = {}} = written;
	const isWidth = typeof width === 'number' && Number.isInteger(width) && width >= narrowestWidth;
	if (width !== undefined && !isWidth) {
		problems.push(`width takes a number of columns from ${narrowestWidth} up`);
	}

	if (mouse !== undefined && typeof mouse !== 'boolean') {
		problems.push('mouse takes true or false');
	}

	const own = ownKeys(keys, problems);
	const profile: Profile | undefined = choice('profile', profiles);
	const isUsual = Object.keys(own).length === 0 && (profile ?? 'explorer') === 'explorer';
	const table = isUsual ? null : keysWith(profile ?? 'explorer', own);
	return {
		preferences: {
			theme: choice('theme', themeNames),
			width: isWidth ? width : undefined,
			citation: choice('citation', citationStyles),
			mouse: typeof mouse === 'boolean' ? mouse : undefined,
			keys: table?.keys ?? null,
		},
		problems: [...problems, ...(table?.conflicts ?? [])],
	};
};
