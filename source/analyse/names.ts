import type {Span} from '../document/span.js';
import {bodyNouns, demonyms, honorifics, notNames, roleNouns} from './name-words.js';
import type {Passage} from './passage.js';
import type {Token} from './tokens.js';

export type NameKind = 'person' | 'organization' | 'place';

/** A name where it stands in the text, without title or role. */
export type NameMention = Span & {
	readonly text: string;
	/** Its words in lower case. */
	readonly words: readonly string[];
	readonly kind: NameKind;
	/** What stands before it and says who it is: `Russian Foreign Minister`. */
	readonly role: string | null;
	readonly gender: 'male' | 'female' | null;
	/** It stands in quotation marks. */
	readonly quoted: boolean;
	/** The index of its passage and of its first token there. */
	readonly passage: number;
	readonly token: number;
};

const isCapitalised = (token: Token | undefined): token is Token =>
	token?.isWord === true && /^\p{Lu}/u.test(token.text);

const bare = (lower: string): string => lower.replace(/\.$/, '');

/** Words that may join two parts of a name. */
const joiners = /^(?:of|the|de|la|du|van|von|der|den|bin|ibn|al|el|da|dos|di|for|and|&|on|-|’)$/;

/** Words capitalised somewhere in the middle of a sentence: those are names even where they open one. */
const capitalisedWithin = (passages: readonly Passage[]): ReadonlySet<string> => {
	const within = new Set<string>();
	for (const {tokens, block} of passages) {
		// Titles and headings may capitalise every word.
		if (block.kind === 'title' || block.kind === 'heading') {
			continue;
		}

		for (const [i, token] of tokens.entries()) {
			if (i > 0 && isCapitalised(token) && /^[\p{L},]/u.test(tokens[i - 1].text)) {
				within.add(token.lower);
			}
		}
	}

	return within;
};

const kindOf = (
	words: readonly string[],
	role: string | null,
	gender: string | null,
	text: string,
	before: string,
): NameKind => {
	if (role !== null || gender !== null) {
		return 'person';
	}

	if (
		/^(?:in|at|near|into|across|around|outside|throughout)$/.test(before) &&
		!words.some(word => bodyNouns.has(word))
	) {
		return 'place';
	}

	const acronym = words.length === 1 && /^\p{Lu}{2,}$/u.test(text);
	return acronym || words.some(word => bodyNouns.has(word)) || words.includes('of')
		? 'organization'
		: 'person';
};

/**
 * Finds the names in an article: runs of capitalised words, split from the titles and roles before them.
 *
 * @param passages the article's passages
 * @param text the article's text
 * @returns the names in the order of the text
 */
export const findNames = (passages: readonly Passage[], text: string): NameMention[] => {
	const within = capitalisedWithin(passages);
	const mentions: NameMention[] = [];
	for (const [passage, {tokens, stretchOf, block}] of passages.entries()) {
		const mostlyCapital = block.kind === 'title' || block.kind === 'heading';
		for (let i = 0; i < tokens.length; i++) {
			const opens = i === 0 || /^[.?!:…“"‘«]|^—$/.test(tokens[i - 1].text);
			if (!isCapitalised(tokens[i]) || (notNames.has(tokens[i].lower) && !isCapitalised(tokens[i + 1]))) {
				continue;
			}

			// A capital at the head of a sentence tells nothing: another one must, here or elsewhere.
			if (
				(opens || mostlyCapital) &&
				!within.has(tokens[i].lower) &&
				!honorifics.has(tokens[i].lower) &&
				(mostlyCapital || !isCapitalised(tokens[i + 1]))
			) {
				continue;
			}

			let end = i + 1;
			while (end < tokens.length && stretchOf[end] === stretchOf[i]) {
				const joins = joiners.test(tokens[end].lower) && !/^and$/.test(tokens[end].lower);
				const next = joins
					? end + (tokens[end].lower === 'of' && tokens[end + 1]?.lower === 'the' ? 2 : 1)
					: end;
				// `the University of Oslo`, but not `Larsen of Norway`.
				const joinable =
					!joins ||
					tokens.slice(i, end).some(({lower}) => bodyNouns.has(lower)) ||
					/^(?:de|la|du|van|von|der|den|bin|ibn|al|el|da|dos|di)$/.test(tokens[end].lower);
				if (!isCapitalised(tokens[next]) || !joinable) {
					break;
				}

				end = next + 1;
			}

			// What stands behind the last role noun is the name; all before it is the role.
			let from = i;
			let gender: NameMention['gender'] = null;
			for (let k = i; k < end - 1; k++) {
				const word = tokens[k].lower;
				if (
					(roleNouns.has(word) || honorifics.has(word)) &&
					isCapitalised(tokens[k + 1]) &&
					!bodyNouns.has(tokens[k + 1].lower) &&
					!roleNouns.has(tokens[k + 1].lower)
				) {
					gender = honorifics.get(word) ?? gender;
					from = k + 1;
				}
			}

			// `Russian President`, but `the Russian Foreign Ministry`: a body keeps its country.
			const isBody = tokens.slice(from, end).some(({lower}) => bodyNouns.has(lower));
			while (
				from < end - 1 &&
				notNames.has(tokens[from].lower) &&
				!(isBody && demonyms.has(tokens[from].lower))
			) {
				from++;
			}

			// `spokesperson Wang Wenbin`, `his Chinese counterpart Wang Yi`
			let roleStart = from;
			while (
				roleStart > i ||
				(roleStart > 0 && roleNouns.has(tokens[roleStart - 1].lower)) ||
				(roleStart < from &&
					roleStart > 0 &&
					isCapitalised(tokens[roleStart - 1]) &&
					!notNames.has(tokens[roleStart - 1].lower))
			) {
				roleStart--;
			}

			const named = tokens.slice(from, end);
			const words = named.map(({lower}) => bare(lower)).filter(word => word !== '');
			const name = text.slice(tokens[from].start, tokens[end - 1].end);
			const describes = tokens.slice(roleStart, from).some(({lower}) => roleNouns.has(lower));
			const role = describes ? text.slice(tokens[roleStart].start, tokens[from - 1].end) : null;
			if (!(words.length === 1 && (notNames.has(words[0]) || roleNouns.has(words[0]))) && !/^\d/.test(name)) {
				mentions.push({
					start: tokens[from].start,
					end: tokens[end - 1].end,
					text: name,
					words,
					kind: kindOf(words, role, gender, name, tokens[i - 1]?.lower ?? ''),
					role,
					gender,
					quoted: stretchOf[i] !== -1,
					passage,
					token: from,
				});
			}

			i = end - 1;
		}
	}

	return mentions;
};
