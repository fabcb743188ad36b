import type {NameKind, NameMention} from './names.js';

/** Somebody the article names, with all the mentions by name. */
export type Character = {
	name: string;
	kind: NameKind;
	role: string | null;
	gender: 'male' | 'female' | null;
	readonly mentions: NameMention[];
};

/**
 * Whether the text shows that it is a person: a title, a role, or a name of two words or more. A capital alone may
 * be anything.
 */
export const isPerson = ({kind, role, gender, mentions}: Character): boolean =>
	kind === 'person' &&
	(role !== null || gender !== null || (mentions[0].words.length > 1 && !mentions[0].text.includes('-')));

const initialsOf = (words: readonly string[]): string =>
	words
		.filter(word => !/^(?:of|the|for|and)$/.test(word))
		.map(word => word[0])
		.join('');

/** Whether a shorter name can stand for a longer one: a surname, a first name, the initials of a body. */
const abbreviates = (short: NameMention, full: Character): boolean => {
	const words = full.mentions[0].words;
	if (short.words.length > words.length || full.mentions.some(({text}) => text === short.text)) {
		return full.mentions.some(({text}) => text === short.text);
	}

	if (short.words.length === 1) {
		const [word] = short.words;
		return (
			word === words.at(-1) ||
			(full.kind === 'person' && word === words[0]) ||
			(words.length > 1 && word === initialsOf(words))
		);
	}

	return short.words.every(word => words.includes(word)) && short.words.at(-1) === words.at(-1);
};

/**
 * Gathers the mentions of each person and body under its fullest name. A surname alone stands for whoever of that
 * name was mentioned last, so that two people of one surname stay two.
 *
 * @param mentions the names in the order of the text
 */
export const gatherCast = (mentions: readonly NameMention[]): Character[] => {
	const cast: Character[] = [];
	const short: NameMention[] = [];
	for (const mention of mentions) {
		if (mention.words.length < 2 && mention.kind !== 'organization') {
			short.push(mention);
			continue;
		}

		const same = cast.find(
			({mentions: [first]}) =>
				first.words.join(' ') === mention.words.join(' ') ||
				(first.words.length > 1 &&
					mention.words.length > 1 &&
					first.words[0] === mention.words[0] &&
					first.words.at(-1) === mention.words.at(-1)),
		);
		if (same) {
			same.mentions.push(mention);
			same.role ??= mention.role;
			same.gender ??= mention.gender;
		} else {
			cast.push({
				name: mention.text,
				kind: mention.kind,
				role: mention.role,
				gender: mention.gender,
				mentions: [mention],
			});
		}
	}

	const full = [...cast];
	for (const mention of short) {
		const candidates = full.filter(character => abbreviates(mention, character));
		const before = (character: Character) =>
			character.mentions.findLast(({start}) => start < mention.start)?.start ?? -1;
		const owner =
			candidates.sort((a, b) => before(b) - before(a))[0] ??
			cast.find(({mentions: [first]}) => first.text === mention.text);
		if (owner) {
			owner.mentions.push(mention);
			owner.mentions.sort((a, b) => a.start - b.start);
			owner.role ??= mention.role;
			owner.gender ??= mention.gender;
		} else {
			cast.push({
				name: mention.text,
				kind: mention.kind,
				role: mention.role,
				gender: mention.gender,
				mentions: [mention],
			});
		}
	}

	return cast;
};
