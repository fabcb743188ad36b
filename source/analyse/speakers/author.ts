import type {Cast} from './cast.js';
import {type Character, createCharacter} from './character.js';

/** Who signs the article: one that it names, or one of its own; nobody where several do. */
export const authorOf = (byline: string | null, cast: Cast): Character | undefined => {
	const name = byline?.replace(/^by\s+/i, '').trim();
	if (!name || /,| and |\d/.test(name)) {
		return undefined;
	}

	return (
		cast.characters.find(character => character.name === name) ??
		createCharacter({text: name, words: name.toLowerCase().split(/\s+/)})
	);
};
