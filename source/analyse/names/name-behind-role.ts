/** Names behind a role that is told with other names, or with what it is of. */
import type {Token} from '../passage/tokens.js';
import {articleOrPossessive} from '../words/closed-classes.js';
import {honorifics} from '../words/name-words.js';
import {documentNouns, isRoleNoun, mayBeRole, singular} from '../words/role-nouns.js';
import {isCapitalised} from './capitals.js';
import {beginsMore} from './description.js';
import type {NameMention} from './name-mention.js';

/** The last of the names that a token is a part of. */
export const nameAt = (names: readonly NameMention[], token: Token): NameMention | undefined =>
	names.findLast(({start, end}) => start <= token.start && token.end <= end);

/** How many words a title has before its preposition, and behind it. */
const longestTitle = 4;

/** How many words may tell what a role is of, before a name with a form of address. */
const longestPlace = 4;

/**
 * The first name behind the comma of an office that is told with two names before it: `the Derry and Antrim managers,
 * [Sean Kane] and Mick Boyle`
 */
export const behindOffice = (
	tokens: readonly Token[],
	names: readonly NameMention[],
): NameMention | undefined => {
	const comma = tokens.findIndex(({text: sign}) => sign === ',');
	const office = tokens[comma - 1];
	const isOfTwo =
		comma > 3 &&
		tokens[0].lower === 'the' &&
		/^\p{Ll}/u.test(office.text) &&
		isRoleNoun(singular(office.lower)) &&
		tokens
			.slice(1, comma)
			.some(({lower}, i) => lower === 'and' && nameAt(names, tokens[i]) && nameAt(names, tokens[i + 2]));
	// `Sir Paul Dacey`
	return isOfTwo
		? names.find(
				({start}) =>
					start >= tokens[comma].end && start <= (tokens[comma + 3]?.start ?? tokens[comma].end + 1),
			)
		: undefined;
};

/** What tells more of a name behind it, or of which there are several: `a spokesman for [a jailed] Mr Krol` */
const noPlace =
	/^(?:an?|late|former|then|new|current|acting|retired|fellow)$|^\p{Ll}+(?:ed|ful|less|ous|spoken)$/u;

/**
 * A name with a form of address behind a role and what that is of, without a comma: `a heart surgeon from Oban [Dr Ian
 * Reid]`, `the director-general of health [Mrs Ida Krol]`; but not of `a friend of [Dr Reid]`.
 */
export const behindWhole = (
	tokens: readonly Token[],
	names: readonly NameMention[],
): NameMention | undefined => {
	const name = nameAt(names, tokens[tokens.length - 1]);
	const of = tokens.findIndex(({lower}) => /^(?:at|for|from|in|of)$/.test(lower));
	const title = tokens.findLastIndex(({start}) => name !== undefined && start < name.start);
	const place = tokens.slice(of + 1, title);
	return name?.title &&
		of > 0 &&
		isRoleNoun(singular(tokens[of - 1].lower)) &&
		place.length > 0 &&
		place.length <= longestPlace &&
		place.every(
			({isWord, lower}, i) =>
				isWord &&
				!beginsMore.test(lower) &&
				!noPlace.test(lower) &&
				!honorifics.has(lower) &&
				!isRoleNoun(singular(lower)) &&
				!(i === place.length - 1 && (lower === '’s' || articleOrPossessive.test(lower))),
		)
		? name
		: undefined;
};

/**
 * A name behind what it is to a thing whose title holds a preposition: `Game of Thrones author [Ana Ruiz]`; but not of
 * `critics of Labour leader [Ana Ruiz]`.
 */
export const behindTitle = (
	tokens: readonly Token[],
	names: readonly NameMention[],
): NameMention | undefined => {
	const name = nameAt(names, tokens[tokens.length - 1]);
	const at = tokens.findIndex(({start}) => start === name?.start);
	const of = tokens.findIndex(({lower}) => /^(?:of|to)$/.test(lower));
	const [role, opener] = [tokens[at - 1], tokens[of - 1]];
	const isTitle =
		of > 0 &&
		of <= longestTitle &&
		at - of > 2 &&
		at - of <= longestTitle + 1 &&
		tokens.slice(0, of).every(token => isCapitalised(token)) &&
		tokens.slice(of + 1, at - 1).every(({text, lower}) => /^[\p{Lu}\d]/u.test(text) || lower === 'the');
	return isTitle &&
		/^\p{Ll}/u.test(role.text) &&
		isRoleNoun(role.lower) &&
		opener.lower === singular(opener.lower) &&
		(of > 1 || (!mayBeRole(opener.lower) && !documentNouns.has(opener.lower)))
		? name
		: undefined;
};
