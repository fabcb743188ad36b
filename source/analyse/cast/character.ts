import type {Description} from '../names/description.js';
import type {NameMention} from '../names/name-mention.js';
import {isPartyCrowd} from '../names/parties.js';
import {type Gender, genderOfGivenName, isGivenName} from '../words/given-names.js';
import {knownBodies} from '../words/known-bodies.js';
import {longPlaces, peoples, places} from '../words/place-words.js';
import {genderOfRole, isRoleNoun, singular} from '../words/role-nouns.js';
import {isBodyName, isNoble} from './body-name.js';
import {opensPlace, personhood} from './personhood.js';

/** What a character is: `group` for people who are called by what they share, `unnamed` for who is only described. */
export type CharacterKind = 'person' | 'organization' | 'place' | 'group' | 'unnamed';

/** Somebody the article speaks of: by name, or only by what they are. */
export type Character = {
	name: string;
	kind: CharacterKind;
	gender: Gender | null;
	/** `he` or `she` may take it up; else `it` does. */
	personal: boolean;
	/** Several people or a crowd; `they` may stand for them. */
	plural: boolean;
	readonly descriptions: Description[];
	/** By name, in the order of the text. */
	readonly mentions: NameMention[];
	/** The words of the fullest name. */
	words: readonly string[];
};

/** What may stand behind a surname. */
export const suffixes = /^(?:jr|sr|ii|iii|iv)$/;

/** A new character under the name by which they are first mentioned. */
export const createCharacter = ({text, words}: Pick<NameMention, 'text' | 'words'>): Character => ({
	name: text,
	kind: 'person',
	gender: null,
	personal: true,
	plural: false,
	descriptions: [],
	mentions: [],
	words,
});

/** What kind of company a name ends with, in other countries: `Citibank AG`. */
const companyForms = /. (?:AG|SA|SE|BV|KK|ASA|Oy|SpA|Pty|Bhd)$/;

/** What a name stands for, by all its mentions. */
export const kindOf = (mentions: readonly NameMention[], words: readonly string[]): CharacterKind => {
	const score = personhood(mentions, words);
	const name = words.join(' ');
	if ((words.length === 1 && peoples.has(words[0])) || isPartyCrowd(name)) {
		return 'group';
	}

	if ((longPlaces.has(name) || words.every(word => places.has(word))) && score < 4) {
		return 'place';
	}

	// `Wendy’s`, `Lloyd’s`; but `Wendy’s mother`
	const isPossessive =
		words.length === 1 &&
		mentions.every(({text, after}) => text.endsWith('’s') && !isRoleNoun(singular(after)));
	const isCompany = mentions.some(({text}) => companyForms.test(text));
	if (score >= 0 && !isPossessive && !isCompany && !knownBodies.has(name)) {
		return 'person';
	}

	return mentions.some(isBodyName) ||
		mentions.some(({isCompany}) => isCompany) ||
		!(
			opensPlace.test(words[0]) ||
			mentions.some(({before}) => /^(?:in|near|into|across|around|throughout)$/.test(before))
		)
		? 'organization'
		: 'place';
};

/** Surnames that come before the given name, though some are given names elsewhere: `Liang Shuwen`. */
const familyNamesFirst = new Set(
	'liang li wang zhang chen liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo song tang han feng deng cao peng xie kim lee park choi jung kang cho yoon jang lim nguyen tran pham'.split(
		' ',
	),
);

/** What title, role or given name tell. */
export const genderOf = ({mentions, descriptions, words}: Character): Gender | null =>
	mentions.find(({gender}) => gender !== null)?.gender ??
	descriptions.map(({head}) => genderOfRole(head)).find(gender => gender !== null) ??
	(words.length > 1 ? genderOfRole(words[0]) : null) ??
	// `Melanie` alone is a given name, but `Mr. Kelly` and `Senator Warren` are none.
	(words.length > 1 || !mentions.some(({title, description}) => title || description)
		? words.length > 1 && familyNamesFirst.has(words[0])
			? null
			: genderOfGivenName(words[0])
		: null);

/** What companies are as well as people. */
const rolesOfBodies =
	/^(?:owner|operator|maker|developer|publisher|supplier|manufacturer|builder|provider|contractor|employer|seller|lender|landlord|sponsor|organi[sz]er)$/;

/** Whether a name may as well be a body’s: nothing that the text tells of who bears it is told of people alone. */
export const mayBeBody = ({kind, gender, words, descriptions, mentions}: Character): boolean =>
	kind === 'person' &&
	gender === null &&
	!isGivenName(words[0]) &&
	!isNoble(words) &&
	!descriptions.some(({head, ofPerson}) => ofPerson && !rolesOfBodies.test(head)) &&
	!mentions.some(({title, after}) => title || after === 'who');

/** In the order in which the text introduces them. */
export const introduced = (characters: readonly Character[]): Character[] =>
	characters.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
