/** What a name tells of somebody together with the names beside it. */
import type {Character} from '../cast/character.js';
import type {NameMention} from '../names/name-mention.js';
import {kinNouns} from '../words/role-nouns.js';
import {genderOfPronoun, resolvePerson} from './pronouns.js';
import type {Setting} from './source-mentions.js';

/** How much before what somebody is to another is looked at for whose relative that is, in UTF-16 units. */
const longestPossessive = 24;

/** Between the names of two who are told in one breath, with what the second one is. */
const joint = /^,? and(?: the)?(?: [\p{L}.’'-]+){0,4} $|^,? and (?:his|her|their)(?: [\p{L}’'-]+){1,3}, $/u;

/**
 * Takes note of two who are named in one breath: `Senator Ana Ruiz and the mayor Jo Park`
 *
 * @param character whose name it is
 * @param previous the name before it
 */
export const notePair = (
	character: Character,
	name: NameMention,
	previous: NameMention | undefined,
	{cast, discourse, text}: Setting,
): void => {
	const first = previous && cast.of.get(previous);
	const areTogether =
		previous !== undefined &&
		first !== character &&
		previous.passage === name.passage &&
		!previous.headline &&
		joint.test(text.slice(previous.end, name.start));
	if (!areTogether || !first) {
		return;
	}

	if (first.kind === 'person' && character.kind === 'person') {
		discourse.pair = [first, character];
		discourse.pairAt = name;
	} else if (first.kind !== 'person' && character.kind !== 'person') {
		discourse.bodyPair = [first, character];
		discourse.bodyPairAt = name;
	}
};

/**
 * Takes note of whose relative somebody is: `her husband, Tom`, `Biddle’s brother, Martin`
 *
 * @param character whose name it is
 * @param names all names of the text, in order
 * @param index which of them it is
 */
export const noteRelative = (
	character: Character,
	names: readonly NameMention[],
	index: number,
	{cast, discourse, kinship, text}: Setting,
): void => {
	const {description, start, passage, sentence} = names[index];
	if (!description) {
		return;
	}

	const before = text.slice(Math.max(0, description.start - longestPossessive), description.start);
	// `his daughter, the writer Ana Ruiz`
	const [, whose, relative] = /(?:^|\P{L})(his|her) ([\p{L}-]+), (?:the )?$/iu.exec(before) ?? [];
	const kin = kinNouns.has(description.head) ? description.head : (relative ?? '');
	if (!kinNouns.has(kin)) {
		return;
	}

	const possessive = whose ?? /(?:^|\P{L})(his|her) (?:\p{L}+ ){0,2}$/iu.exec(before)?.[1];
	const gender = possessive && genderOfPronoun.get(possessive.toLowerCase());
	const owner = names
		.slice(Math.max(0, index - 2), index + 2)
		.find(
			other =>
				other.start >= description.start &&
				other.end <= description.end &&
				/^[’']s? /.test(text.slice(other.end, other.end + 3)),
		);
	const of = gender
		? resolvePerson(discourse, gender, {start, passage, sentence}, [character]).characters[0]
		: owner && cast.of.get(owner);
	if (of && of !== character) {
		if (relative) {
			character.descriptions.push({...description, head: kin, words: [kin]});
		}

		kinship.tell(character, kin, of);
	}
};
