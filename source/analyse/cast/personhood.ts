import type {Description} from '../names/description.js';
import type {NameMention} from '../names/name-mention.js';
import {isGivenName} from '../words/given-names.js';
import {bodyClasses, namePrefixes, notNames, trades} from '../words/name-words.js';
import {places} from '../words/place-words.js';
import {isDealer, singular} from '../words/role-nouns.js';
import {isBodyName, isNoble} from './body-name.js';
import {isBranch} from './branches.js';

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
export const opensPlace = /^(?:cape|fort|isle|lake|loch|lough|mount|port)$/;

/** … and what it ends with: `Hart Wildlife Sanctuary`. */
const endsPlace =
	/^(?:airport|arena|avenue|boulevard|cathedral|gardens|highway|motorway|peninsula|reservoir|sanctuary|stadium|zoo)$/;

/** What is told of whom a name is: how much for a person, or against it, and when. */
type Evidence<Of> = readonly [score: number, holds: (of: Of, words: readonly string[]) => boolean];

const isFullName = (words: readonly string[]): boolean => words.length > 1 && isGivenName(words[0]);

const isOfBusiness = (mention: NameMention, words: readonly string[]): boolean =>
	mention.description !== null && (isTrader(mention.description, words) || isOfTrade(mention, words));

/** What one mention tells. */
const ofMention: ReadonlyArray<Evidence<NameMention>> = [
	[4, ({title}) => title !== null],
	[3, (mention, words) => mention.description?.ofPerson === true && !isOfBusiness(mention, words)],
	[-2, (mention, words) => mention.description?.ofPerson === true && isOfBusiness(mention, words)],
	[2, ({after}) => after === 'who'],
	[-2, ({isThing: isOne}) => isOne],
	[-2, ({isCompany}) => isCompany],
	// `the drugmaker Corvane`
	[-2, ({before, description}) => description === null && isKindOfBody(before)],
	// `her memoir Shut Gates`
	[-4, ({before}) => work.test(before)],
	// `Pixelmark, a search tool`
	[-2, ({description}) => description !== null && isThing(description)],
	// Bernie Sanders has supporters, too.
	[-1.5, ({after, grammar}, words) => grammar === 'modifier' && sides.test(after) && !isFullName(words)],
	[
		-1.5,
		({after}) =>
			/^(?:employees?|executives?|officials?|shares?|stock|customers?|users?|spokes\p{L}+|headquarters|stores?|article|poll|survey)$/u.test(
				after,
			),
	],
	// `Kinema magazine`
	[-3, ({after}) => /^(?:magazine|newspaper|website|airline)$/.test(after)],
	// `chief executive of Acme`
	[-1.5, ({before, grammar}) => grammar === 'modifier' && /^(?:of|at|for|from|with)$/.test(before)],
];

/** What all mentions together tell, and the name itself. */
const ofName: ReadonlyArray<Evidence<readonly NameMention[]>> = [
	[8, (_, words) => isNoble(words)],
	[2.5, (_, words) => isFullName(words)],
	[1, (_, words) => words.length === 1 && isGivenName(words[0])],
	// `Orvex says its sales fell`, where nothing is told of a person
	[
		-2,
		(mentions, words) =>
			words.length === 1 &&
			!isGivenName(words[0]) &&
			mentions.some(({isItself}) => isItself) &&
			!mentions.some(({title, description, after}) => title || description?.ofPerson || after === 'who'),
	],
	// `She moved from Halden in March`, where nothing else is told of it
	[
		-2,
		([first, ...others], words) =>
			others.length === 0 && words.length === 1 && first?.before === 'from' && !isGivenName(words[0]),
	],
	[-2, (_, words) => words.length > 1 && trades.has(words[words.length - 1])],
	// `Amazon.com`
	[-3, mentions => mentions.some(({text}) => /\.\p{Ll}{3,4}$/u.test(text))],
	[-3, ([first], words) => words.length === 1 && isCoined(first?.text ?? '')],
	// `a Tax Service`, one of many; `a Trump rally` is named for somebody
	[
		-1.5,
		(mentions, words) =>
			mentions.length === 1 && words.length > 1 && !isFullName(words) && /^an?$/.test(mentions[0].before),
	],
	// `Historic England`, but neither `Jack London` nor `Mr England`
	[-1.5, (_, words) => words.length > 1 && places.has(words[words.length - 1]) && !isGivenName(words[0])],
	[-4, (mentions, words) => isBranch(mentions, words)],
	[-2, (_, words) => words.length > 1 && opensPlace.test(words[0])],
	[-4, (_, words) => words.length > 1 && endsPlace.test(words[words.length - 1])],
	// `Live Oak`, `Our Harvest`, but `Per Holm`
	[
		-3,
		(_, words) =>
			words.length > 1 && notNames.has(words[0]) && !namePrefixes.has(words[0]) && !isGivenName(words[0]),
	],
	// `CBS DFW`
	[
		-3,
		([first], words) =>
			words.length > 1 && /^\p{Lu}{2,}(?: \p{Lu}{2,})+$/u.test(first?.text ?? '') && !isGivenName(words[0]),
	],
	[
		-8,
		mentions => {
			const full = mentions.filter(({words}) => words.length > 1);
			const telling = full.length > 0 ? full : mentions;
			return telling.filter(isBodyName).length > telling.length / 2;
		},
	],
];

/** `the Guardian`: with an article, and nothing else that would ask for one */
const isWithArticle = ({hasArticle, title, description, grammar}: NameMention): boolean =>
	hasArticle && !title && !description && grammar !== 'modifier';

/** `in Halden` */
const isWhere = ({before, title, isCompany}: NameMention): boolean =>
	/^(?:in|at|near|into|across|around|outside|throughout)$/.test(before) && !title && !isCompany;

/** So many mentions are looked at one by one. */
const enough = 40;

/** What the mentions tell of what it is that bears the name: above 0 a person, below it none. */
export const personhood = (mentions: readonly NameMention[], words: readonly string[]): number => {
	let score = 0;
	for (const [points, holds] of ofName) {
		score += holds(mentions, words) ? points : 0;
	}

	const first = mentions.slice(0, enough);
	for (const mention of first) {
		for (const [points, holds] of ofMention) {
			score += holds(mention, words) ? points : 0;
		}
	}

	const articles = first.filter(isWithArticle).length;
	const locative = first.filter(isWhere).length;
	return (
		score - 6 * (articles / first.length) ** 2 - Math.min(4, (2 * locative * locative) / mentions.length)
	);
};
