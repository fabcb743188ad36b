import type {NameMention} from '../names/name-mention.js';
import type {Passage} from '../passage/passage.js';
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

/** Whether the writer speaks of themselves in a passage. */
const isInFirstPerson = ({tokens, stretchOf}: Passage): boolean =>
	tokens.some(({text}, i) => text === 'I' && stretchOf[i] === -1);

/**
 * Who has written a comment, where the last paragraph alone tells of them: `[Ana Ruiz] is a baker in Halden.`, below what
 * somebody says of themselves.
 */
export const signedBelow = (
	passages: readonly Passage[],
	names: readonly NameMention[],
	cast: Cast,
): Character | undefined => {
	const last = passages.length - 1;
	const name = names.find(({passage}) => passage === last);
	const writer = name && cast.of.get(name);
	const isOfWriter =
		writer?.kind === 'person' &&
		writer.words.length > 1 &&
		name?.start === passages[last].tokens[0]?.start &&
		/^(?:is|,)$/.test(name.after) &&
		writer.mentions.every(({passage}) => passage === last);
	return isOfWriter && passages.slice(0, last).some(isInFirstPerson) ? writer : undefined;
};
