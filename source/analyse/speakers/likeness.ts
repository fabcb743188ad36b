/** How well a noun phrase fits what the text says of somebody. */
import type {Character} from '../cast/character.js';
import type {Description} from '../names/description.js';
import {empties, type Nominal} from '../names/nominal.js';
import {isOutlet, tellsOutlet} from '../names/outlets.js';
import {bodyClasses, companyNouns, words} from '../words/name-words.js';
import {longPlaces, places} from '../words/place-words.js';
import {institutions, isRoleNoun, roleLikeness, singular} from '../words/role-nouns.js';
import {countries, isAmerican, isOtherOffice} from './other-offices.js';
import {isMinisterOnly, isPost, parties} from './politicians.js';
import {areOfOthers, isSetApart} from './set-apart.js';

const stem = (word: string): string => word.slice(0, 5);

/** Of the places that are known those that stand for no government, cities and continents; `America` with the latter, so that it is none. */
const ungoverned = words(
	'africa america asia europe munich frankfurt hamburg barcelona edinburgh glasgow manchester liverpool birmingham leeds toronto montreal vancouver sydney melbourne auckland mumbai kolkata bangalore bengaluru chennai hyderabad shanghai istanbul geneva zurich milan chicago boston philadelphia detroit atlanta miami houston dallas denver seattle baltimore cleveland pittsburgh hollywood broadway manhattan brooklyn tunxi lagos abidjan johannesburg casablanca karachi lahore yangon saigon guangzhou shenzhen wuhan chongqing osaka kyoto busan pune ahmedabad jaipur lucknow almaty krakow kraków gdansk gdańsk lviv odesa kharkiv mariupol rotterdam antwerp utrecht gothenburg malmo malmö aarhus turin palermo bologna marseille toulouse bordeaux strasbourg cologne düsseldorf stuttgart leipzig dresden seville bilbao guadalajara monterrey aleppo mosul basra',
);

const longCities =
	/^(?:los|las|san|salt|cape|silicon) |^(?:sao|são|rio|st|tel) |^new (?:york|orleans|england)| (?:america|east)$/;

/** Who deals with a field and need not be of its trade: an Economy Minister is no economist. */
const fielded = /^(?:minister|secretary|commissioner|editor|reporter|correspondent)$/;

/** Whether what a noun calls stands in what bears a name: `the paper` is not the journal Sleep. */
export const standsIn = (head: string, {mentions}: Character): boolean =>
	/^(?:paper|article|study|report|piece)$/.test(head) && mentions[0]?.before === 'journal';

/** What may be called a regulator or a watchdog, by its name or a word of it. */
const overseers = words(
	'commission inspectorate sec fda faa ftc fcc epa cftc nhtsa finra fca pra cma ico ofcom ofgem ofsted ofwat bafin',
);

/** An office is one where its name tells what for: the Office for Payments, but not the Post Office. */
const isOverseer = ({words: own}: Character): boolean =>
	own.some(word => overseers.has(word)) || (own[0] === 'office' && /^(?:for|of)$/.test(own[1] ?? ''));

/** What no company has in its name. */
const noCompany = words(
	'assembly authority awards college commission committee congress council court department exchange federation government hospital institute ministry parliament police school senate treasury tribunal union university workers teamsters teachers nurses employees local municipal',
);

/** Whether a noun calls companies, and a name tells that what bears it is none: `the firm` is no Municipal Corporation. */
export const isNoCompany = (noun: string, {words: own}: Pick<Character, 'words'>): boolean =>
	companyNouns.has(noun) && own.some(word => noCompany.has(word));

/** How many of some words begin as one of the others does: `economy` as `economics`. */
const countShared = (words: readonly string[], others: readonly string[]): number =>
	words.filter(word => others.some(other => stem(other) === stem(word))).length;

/** How well the noun of a phrase fits a description: 0 to 1. */
const nounLikeness = (
	{head, personal}: Nominal,
	{head: role, words: own}: Description,
	isPerson: boolean,
): number =>
	Math.max(
		// `the Democrat` is the Democratic nominee, `the economist` the professor of economics; `the project` no manager of
		// one, `the statement` no governor of a state.
		head.length > 5 &&
			!fielded.test(role) &&
			(!isPerson || personal) &&
			own.some(word => stem(word) === stem(head))
			? 0.7
			: 0,
		roleLikeness(head, role),
		...own.slice(0, 8).map(word => (isRoleNoun(singular(word)) ? roleLikeness(head, singular(word)) : 0)),
	);

/** How well a phrase fits one of the descriptions of a character; 0 where it means another. */
const descriptionLikeness = (nominal: Nominal, description: Description, isPerson: boolean): number => {
	const {head, modifiers, words} = nominal;
	const {words: own} = description;
	if (
		isOtherOffice(nominal, own) ||
		(head === 'leader' && isMinisterOnly(own)) ||
		areOfOthers(modifiers, own) ||
		isSetApart(nominal, own)
	) {
		return 0;
	}

	const alike = nounLikeness(nominal, description, isPerson);
	const party = modifiers.find(word => parties.test(word));
	if (
		alike < 1 &&
		// `the US president` is no party’s leader.
		((isAmerican(modifiers) && !isAmerican(own)) ||
			// `the Democratic nominee` is no other candidate.
			(party !== undefined && countShared([party], own) === 0))
	) {
		return 0;
	}

	const content = [...modifiers, ...words.slice(words.indexOf(head) + 1).filter(word => !empties.test(word))];
	const shared = countShared(
		content.filter(word => word.length > 2),
		own,
	);
	return alike > 0 ? 2 * alike + 0.8 * shared : shared > 2 ? 0.6 * shared : 0;
};

/** Whether a noun calls bodies such as one that has a name: `the council` Halden Council, `the watchdog` the FCA. */
const isSuchBody = (nominal: Nominal, character: Character, shared: number): boolean => {
	const {head, modifiers, words} = nominal;
	const own = [...character.words, ...character.descriptions.map(({head: role}) => role)];
	return (
		!standsIn(head, character) &&
		// `the news agency` is no European Commission.
		!(tellsOutlet(nominal) && !isOutlet(character)) &&
		// `the employers’ federation` is no Institute for Trade.
		!(shared === 0 && words.slice(0, words.indexOf(head)).includes('’')) &&
		// `the fire service` is no Environment Agency.
		(shared > 0 || !/^(?:ambulance|fire)$/.test(modifiers.at(-1) ?? '')) &&
		!isNoCompany(head, character) &&
		(bodyClasses.some(list => list.has(head) && own.some(word => list.has(word))) ||
			(/^(?:regulator|watchdog)$/.test(head) && isOverseer(character)))
	);
};

/** Whether a character is a country: neither the Commons, where somebody spoke, nor Leeds or Los Angeles is one. */
const isCountry = ({kind, words: own}: Character): boolean =>
	kind === 'place' &&
	((longPlaces.has(own.join(' ')) && !longCities.test(own.join(' '))) ||
		own.every(word => places.has(word) && !ungoverned.has(word)));

/** How well a phrase fits the name of a body or a place. */
const nameLikeness = (nominal: Nominal, character: Character): number => {
	const {head, modifiers} = nominal;
	const shared = countShared(modifiers, character.words);
	const base =
		// `the Ohio Democrat` is not the Democratic Party.
		character.words.includes(head) && !isRoleNoun(head)
			? 2.2
			: isSuchBody(nominal, character, shared)
				? 1.5
				: /^(?:country|government|nation)$/.test(head) && isCountry(character)
					? 1.3
					: 0;
	return base > 0 ? base + 0.8 * shared : 0;
};

/** How well a phrase fits what the text says of a character: 2 and more by the noun, more by what it shares beside it. */
export const likeness = (nominal: Nominal, character: Character): number => {
	const {head, modifiers} = nominal;
	const {kind} = character;
	const isPerson = kind === 'person';
	const isPlace = kind === 'place';
	// `The council` is no council member, nor `the festival` its director.
	const isBody = bodyClasses.some(list => list.has(head)) || institutions.has(head);
	const isOtherKind = (isPerson && isBody) || (kind === 'organization' && isPost(head));
	const byDescription = isOtherKind
		? []
		: character.descriptions.map(description => descriptionLikeness(nominal, description, isPerson));
	// `the Jordanian government` is not Syria’s.
	const named = isPlace ? countries(modifiers) : [];
	const isElsewhere =
		named.length > 0 && !countries(character.words).some(country => named.includes(country));
	const byName = (kind === 'organization' || isPlace) && !isElsewhere ? nameLikeness(nominal, character) : 0;
	return Math.max(0, byName, ...byDescription);
};
