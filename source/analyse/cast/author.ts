import type {Cast} from './cast.js';
import {type Character, createCharacter} from './character.js';

/** What somebody has learned, or whom they write for, behind their name: `Ana Ruiz[, MS, RDN]` */
const letters = /^(?=.{2,8}$)\p{Lu}[\p{Ll}.]*\p{Lu}[\p{L}.]*$/u;

/**
 * Finds who signs the article: one of the cast who is named so, else somebody new; undefined where several sign or
 * nobody.
 */
export const authorOf = (byline: string | null, cast: Cast): Character | undefined => {
	const [name, ...behind] =
		byline
			?.replace(/^by\s+/i, '')
			.trim()
			.split(/,\s*/) ?? [];
	if (!name || / and |\d/.test(name) || !behind.every(part => letters.test(part))) {
		return undefined;
	}

	return (
		cast.characters.find(character => character.name === name) ??
		createCharacter({text: name, words: name.toLowerCase().split(/\s+/)})
	);
};
