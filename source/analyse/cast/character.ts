import type {Description} from '../names/description.js';
import type {NameMention} from '../names/name-mention.js';
import {isPartyBody, isPartyCrowd} from '../names/parties.js';
import {type Gender, genderOfGivenName, isGivenName} from '../words/given-names.js';
import {knownBodies} from '../words/known-bodies.js';
import {
	bodyClasses,
	bodyNouns,
	bodyPrepositions,
	namePrefixes,
	notNames,
	trades,
} from '../words/name-words.js';
import {longPlaces, peoples, places} from '../words/place-words.js';
import {genderOfRole, isDealer, isRoleNoun, singular} from '../words/role-nouns.js';
import {isBranch} from './branches.js';

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

/** Words of a body’s name that its initials may leave out. */
export const small = /^(?:of|the|for|and|on|&)$/;

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

const nobility =
	/^(?:duke|duchess|earl|countess|marquess|viscount|baron|baroness|archbishop|bishop|prince|princess|king|queen)$/;

/** Whether a name begins with a title of nobility: `Duke of Halden`, but not `Queen’s University`. */
const isNoble = (words: readonly string[]): boolean =>
	nobility.test(words[0]) && !/^(?:university|college|school|hospital)$/.test(words[words.length - 1]);

/** Whether a name says by itself that it is no person’s: `Ministry of Works`, `Clinton campaign`, `FBI`. */
export const isBodyName = ({words, isCompound, text, after}: NameMention): boolean =>
	!isNoble(words) &&
	(isCompound ||
		words.some(word => bodyNouns.has(word) || small.test(word)) ||
		words.slice(1, -1).some(word => bodyPrepositions.has(word)) ||
		// `Local 44`
		(words[0] === 'local' && /^\d/.test(words[1] ?? '')) ||
		knownBodies.has(text.toLowerCase()) ||
		isPartyBody(text.toLowerCase()) ||
		// `HOLM: …` is a label.
		(words.length === 1 && after !== ':' && /^(?:\p{Lu}\.?){2,}$/u.test(text)));

/** Who works or plays for what bears the name: `Tottenham manager`. A person has an aide or a spokesman as well. */
const sides =
	/^(?:manager|coach|captain|striker|midfielder|defender|goalkeeper|forward|players?|fans?|supporters?|boss|chairman|ceo)$/;

/** What a description says that no person is. */
const isThing = ({head, ofPerson}: Description): boolean =>
	!ofPerson &&
	(bodyClasses.some(group => group.has(head)) ||
		/^(?:tool|app|platform|website|site|software|brand|chain|show|studio|label|band)$/.test(head));

/**
 * Whether a description says what a company does, where its name is no person’s full one: `Orvex, a supplier of lamps`;
 * `Orvex, an operator of ferries`, but not `Holm, an operator at the plant`.
 */
export const isTrader = ({head, words: own}: Description, [first, ...rest]: readonly string[]): boolean =>
	isDealer(head)
		? rest.length === 0 && !isGivenName(first)
		: rest.length === 0 &&
			!isGivenName(first) &&
			own[own.indexOf(head) + 1] === 'of' &&
			/^(?:broadcaster|carrier|developer|operator|producer|publisher)$/.test(head);

/** Whether several people of a trade have one name, and none of theirs: `the estate agents Holm Rood said` */
const isOfTrade = ({description, start, after}: NameMention, [first, ...rest]: readonly string[]): boolean =>
	description !== null &&
	// `the players Rood had signed`
	rest.length > 0 &&
	description.end + 1 === start &&
	description.words[description.words.length - 1] !== description.head &&
	singular(description.words[description.words.length - 1]) === description.head &&
	!isGivenName(first) &&
	!/^(?:and|or|,|&)$/.test(after);

/** What has a title of its own. */
const work =
	/^(?:memoir|book|novel|film|movie|album|song|single|play|series|sitcom|musical|opera|podcast|poem|painting|documentary|autobiography)$/;

/** What a body is called before its name: `the drugmaker Corvane`. */
const isKindOfBody = (noun: string): boolean =>
	// `the film maker Lund`
	(isDealer(noun) && noun !== 'maker') ||
	/^(?:company|firm|corporation|startup|start-up|carrier|airline|chain|bank|agency|charity|union|supermarket|website|app|utility|brewery|broadcaster|railway|newspaper)$/.test(
		noun,
	);

/** `SpaceX`, `CrowdTangle`, but not `McCarthy` or `DeSantis`: a capital within the word, as companies set it. */
const isCoined = (text: string): boolean =>
	/^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) &&
	!/^(?:Ma?c|D[eiua]|L[aeou]|Fitz|Van|Von|St|O|Al|El|Ben|Bin|Abu|Jo|Mary|Ann?a?|San|Ver)\p{Lu}/u.test(text);

/** What a place begins with by its name, and a person with less often: `Port Sallow`, but `Lake Bell, an actress` */
const opensPlace = /^(?:cape|fort|isle|lake|loch|lough|mount|port)$/;

/** … and what it ends with: `Hart Wildlife Sanctuary`. */
const endsPlace =
	/^(?:airport|arena|avenue|boulevard|cathedral|gardens|highway|motorway|peninsula|reservoir|sanctuary|stadium|zoo)$/;

/** What the mentions tell of what it is that bears the name: above 0 a person, below it none. */
const personhood = (mentions: readonly NameMention[], words: readonly string[]): number => {
	let score = 0;
	score += isNoble(words) ? 8 : 0;
	let articles = 0;
	let locative = 0;
	const isFullName = isGivenName(words[0]) && words.length > 1;
	score += isFullName ? 2.5 : isGivenName(words[0]) ? 1 : 0;

	for (const mention of mentions.slice(0, 40)) {
		score += mention.hasTitle ? 4 : 0;
		score += mention.description?.ofPerson
			? isTrader(mention.description, words) || isOfTrade(mention, words)
				? -2
				: 3
			: 0;
		score += mention.after === 'who' ? 2 : 0;
		score -= mention.isThing ? 2 : 0;
		score -= mention.isCompany ? 2 : 0;
		// `the drugmaker Corvane`
		score -= isKindOfBody(mention.before) && mention.description === null ? 2 : 0;
		// `her memoir Shut Gates`
		score -= work.test(mention.before) ? 4 : 0;
		// `Pixelmark, a search tool`
		score -= mention.description && isThing(mention.description) ? 2 : 0;
		// Bernie Sanders has supporters, too.
		score -= !isFullName && sides.test(mention.after) && mention.grammar === 'modifier' ? 1.5 : 0;
		score -=
			/^(?:employees?|executives?|officials?|shares?|stock|customers?|users?|spokes\p{L}+|headquarters|stores?|article|poll|survey)$/u.test(
				mention.after,
			)
				? 1.5
				: 0;
		// `Kinema magazine`
		score -= /^(?:magazine|newspaper|website|airline)$/.test(mention.after) ? 3 : 0;
		// `chief executive of Acme`
		score -= mention.grammar === 'modifier' && /^(?:of|at|for|from|with)$/.test(mention.before) ? 1.5 : 0;
		articles +=
			mention.hasArticle && !mention.hasTitle && !mention.description && mention.grammar !== 'modifier'
				? 1
				: 0;
		locative +=
			/^(?:in|at|near|into|across|around|outside|throughout)$/.test(mention.before) &&
			!mention.hasTitle &&
			!mention.isCompany
				? 1
				: 0;
	}

	// `Orvex says its sales fell`, where nothing is told of a person
	score -=
		words.length === 1 &&
		!isGivenName(words[0]) &&
		mentions.some(({isItself}) => isItself) &&
		!mentions.some(({hasTitle, description, after}) => hasTitle || description?.ofPerson || after === 'who')
			? 2
			: 0;
	score -= words.length > 1 && trades.has(words[words.length - 1]) ? 2 : 0;
	score -= mentions.some(({text}) => /\.\p{Ll}{3,4}$/u.test(text)) ? 3 : 0;
	score -= words.length === 1 && isCoined(mentions[0]?.text ?? '') ? 3 : 0;
	// `a Tax Service`, one of many; `a Trump rally` is named for somebody
	const [only, ...others] = mentions;
	score -=
		others.length === 0 && words.length > 1 && !isFullName && /^an?$/.test(only?.before ?? '') ? 1.5 : 0;
	// `Historic England`, but neither `Jack London` nor `Mr England`
	score -= words.length > 1 && places.has(words[words.length - 1]) && !isGivenName(words[0]) ? 1.5 : 0;
	score -= isBranch(mentions, words) ? 4 : 0;
	score -= words.length > 1 && opensPlace.test(words[0]) ? 2 : 0;
	score -= words.length > 1 && endsPlace.test(words[words.length - 1]) ? 4 : 0;
	// `Live Oak`, `Our Harvest`, but `Per Holm`
	const opensThing = notNames.has(words[0]) && !namePrefixes.has(words[0]) && !isGivenName(words[0]);
	score -= words.length > 1 && opensThing ? 3 : 0;
	// `CBS DFW`
	score -=
		words.length > 1 &&
		mentions[0] &&
		/^\p{Lu}{2,}(?: \p{Lu}{2,})+$/u.test(mentions[0].text) &&
		!isGivenName(words[0])
			? 3
			: 0;
	const full = mentions.filter(({words: own}) => own.length > 1);
	const telling = full.length > 0 ? full : mentions;
	if (telling.filter(isBodyName).length > telling.length / 2) {
		score -= 8;
	}

	return (
		score -
		6 * (articles / Math.min(40, mentions.length)) ** 2 -
		Math.min(4, (2 * locative * locative) / mentions.length)
	);
};

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
	(words.length > 1 || !mentions.some(({hasTitle, description}) => hasTitle || description)
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
	!mentions.some(({hasTitle, after}) => hasTitle || after === 'who');
