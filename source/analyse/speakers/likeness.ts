/** How well a noun phrase fits what the text says of somebody. */
import type {Character} from '../cast/character.js';
import {empties, type Nominal} from '../names/nominal.js';
import {isOutlet, tellsOutlet} from '../names/outlets.js';
import {bodyClasses, companyNouns, words} from '../words/name-words.js';
import {demonyms, longPlaces, places} from '../words/place-words.js';
import {
	institutions,
	isOtherPosition,
	isRoleNoun,
	isTrainerOf,
	kinNouns,
	roleLikeness,
	singular,
} from '../words/role-nouns.js';
import {isMinisterOnly, isPost, parties, politicians, speaksFor} from './politicians.js';

const stem = (word: string): string => word.slice(0, 5);

/** Countries that begin alike are told apart by more letters; others by few, which they share with their people. */
const countryOf = (word: string): string =>
	word.slice(0, /^(?:aust|mala|nige|slov|turkm)/.test(word) ? 6 : 4);

/** The countries that words tell; `federal` tells none. */
const countries = (list: readonly string[]): string[] =>
	list.filter(word => (demonyms.has(word) && word !== 'federal') || places.has(word)).map(countryOf);

/** Of the places that are known those that stand for no government. */
const cities = words(
	'munich frankfurt hamburg barcelona edinburgh glasgow manchester liverpool birmingham leeds toronto montreal vancouver sydney melbourne auckland mumbai kolkata bangalore bengaluru chennai hyderabad shanghai istanbul geneva zurich milan chicago boston philadelphia detroit atlanta miami houston dallas denver seattle baltimore cleveland pittsburgh hollywood broadway manhattan brooklyn tunxi lagos abidjan johannesburg casablanca karachi lahore yangon saigon guangzhou shenzhen wuhan chongqing osaka kyoto busan pune ahmedabad jaipur lucknow almaty krakow kraków gdansk gdańsk lviv odesa kharkiv mariupol rotterdam antwerp utrecht gothenburg malmo malmö aarhus turin palermo bologna marseille toulouse bordeaux strasbourg cologne düsseldorf stuttgart leipzig dresden seville bilbao guadalajara monterrey aleppo mosul basra',
);

/** Who deals with a field and need not be of its trade: an Economy Minister is no economist. */
const fielded = /^(?:minister|secretary|commissioner|editor|reporter|correspondent)$/;

const isAmerican = (words: readonly string[]): boolean =>
	words.some(word => /^(?:us|u\.s\.|american|united)$/.test(word));

/** Who is on a stage or a field, and who is too young for an office. */
const performers =
	/^(?:actor|actress|ballerina|boy|child|girl|kid|teenager|comedian|dancer|drummer|footballer|goalkeeper|guitarist|impersonator|musician|rapper|singer|striker)$/;

/** Whether a noun calls a performer or a child, and the text somebody a politician and nothing of the kind: `the Hamlet actor` */
export const isOtherTrade = ({head}: Nominal, {descriptions}: Character): boolean => {
	const own = descriptions.flatMap(({words}) => words);
	return (
		performers.test(head) &&
		own.some(word => politicians.test(word)) &&
		!own.some(word => performers.test(word))
	);
};

/** Offices of state: who is told to be something else, and no politician, holds none of them. */
const offices = /^(?:minister|premier|chancellor|king|queen|pope|ambassador|governor)$/;
/** Those that clubs and firms have as well, where no country is told. */
const commonOffices = /^(?:president|speaker|secretary|commissioner|treasurer)$/;

/**
 * Whether a phrase names an office of state, or somebody of a country, and what the text says of somebody speaks against it:
 * `the chancellor` is no judge, `the US president` no leader of whom no country is told.
 */
export const isOfOtherState = ({head, modifiers}: Nominal, {kind, descriptions}: Character): boolean => {
	const told = descriptions.filter(({head: role}) => isRoleNoun(role) && !kinNouns.has(role));
	const named = countries(modifiers);
	const isOfState =
		offices.test(head) || (commonOffices.test(head) && (named.length > 0 || isAmerican(modifiers)));
	if (kind !== 'person' || told.length === 0 || !isOfState) {
		return false;
	}

	const own = told.flatMap(({words}) => words);
	return (
		!own.some(word => politicians.test(word) || word === head) ||
		(named.length > 0 && !countries(own).some(country => named.includes(country))) ||
		(isAmerican(modifiers) && !isAmerican(own))
	);
};

/** What tells that somebody holds a post no longer, or soon will not. */
const past =
	/^(?:former|ex|ex-.+|retired|outgoing|late|then|previous|ousted|erstwhile|onetime|one-time|until)$/;

/** Whether words tell of a post that somebody holds no longer, or soon will not. */
export const isOfPast = (list: readonly string[]): boolean => list.some(word => past.test(word));

/** Posts that one holds after another; who has been a president or a governor is called so all their life. */
const posts =
	/^(?:executive|chief|head|director|ceo|manager|coach|captain|chairman|chairwoman|chair|editor|headteacher)$/;

/** Kinds of bodies of which none is called by the noun of another. */
const kindsOfBodies = [
	'ministry department',
	'council',
	'police',
	'union',
	'party',
	'court',
	'hospital',
	'university school college',
	'company firm airline',
	'bank',
	'club team',
	'church',
	'army navy',
	'embassy',
].map(words);

/** `The ministry spokesman` does not speak for the union. */
const speaksForOthers = ({head, modifiers}: Nominal, told: readonly string[]): boolean => {
	if (!speaksFor.test(head) || !told.some(word => speaksFor.test(word))) {
		return false;
	}

	const kindOf = (list: readonly string[]) => kindsOfBodies.find(kind => list.some(word => kind.has(word)));
	const [ours, theirs] = [kindOf(modifiers), kindOf(told)];
	return ours !== undefined && theirs !== undefined && ours !== theirs;
};

/**
 * Whether a phrase means another office than the one some words tell, by what makes one of it: `the prime minister` is no
 * health minister, `the president` no vice president, `the Ohio Democrat` no other one, `the forward` no defender.
 */
export const isOtherOffice = (nominal: Nominal, told: readonly string[]): boolean => {
	const {head, modifiers} = nominal;
	// `the prime minister’s own water minister`: whose minister it is makes no other one of him.
	const own = told.slice(told.lastIndexOf('’s') + 1);
	const differs = (word: string) => modifiers.includes(word) !== own.includes(word);
	const lacks = (word: string) => modifiers.includes(word) && !own.includes(word);
	// `the former striker` may be the manager.
	if (
		own.some(word => isOtherPosition(head, word)) ||
		speaksForOthers(nominal, told) ||
		(!isOfPast(modifiers) && isTrainerOf(head, own))
	) {
		return true;
	}

	if (!own.includes(head)) {
		return false;
	}

	// Who holds a post is not the former one, but a striker may well be the former Leeds player.
	if (modifiers.includes('former') && posts.test(head) && !isOfPast(own)) {
		return true;
	}

	// `The chancellor` is not the shadow chancellor, nor the assistant secretary the Secretary of State.
	if (
		/^(?:chancellor|minister|secretary)$/.test(head) &&
		(differs('shadow') || ['assistant', 'deputy'].some(lacks))
	) {
		return true;
	}

	return /^(?:minister|president|chairman|chancellor)$/.test(head)
		? differs('prime') ||
				differs('vice') ||
				(own.includes('prime') ? differs('deputy') : lacks('deputy')) ||
				(head === 'minister' && lacks('chief'))
		: parties.test(head) && modifiers.length > 0 && !modifiers.every(word => own.includes(word));
};

/** Whose seat is another than that of who leads a government. */
const seats = /^(?:mayor|mp|councillor|councilman|councilwoman|senator|governor|peer)$/;

/** Whether a phrase means who leads a government, and the text calls somebody a mayor or a member: `the prime minister` */
export const isOtherSeat = ({head, modifiers}: Nominal, {descriptions}: Character): boolean =>
	((head === 'minister' && modifiers.includes('prime')) || head === 'premier') &&
	descriptions.some(({words: own}) => !isOfPast(own) && own.some(word => seats.test(word))) &&
	!descriptions.some(({words: own}) => own.some(word => /^(?:minister|premier|leader)$/.test(word)));

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

/** How well a phrase fits what the text says of a character: 2 and more by the noun, more by what it shares beside it. */
export const likeness = (nominal: Nominal, character: Character): number => {
	const {head, modifiers, words, personal} = nominal;
	let most = 0;
	const content = [...modifiers, ...words.slice(words.indexOf(head) + 1).filter(word => !empties.test(word))];
	// `The council` is no council member, nor `the festival` its director.
	const isBody = bodyClasses.some(list => list.has(head)) || institutions.has(head);
	const isOtherKind =
		(character.kind === 'person' && isBody) || (character.kind === 'organization' && isPost(head));
	const described = isOtherKind ? [] : character.descriptions;
	for (const {head: role, words: own} of described) {
		if (isOtherOffice(nominal, own) || (head === 'leader' && isMinisterOnly(own))) {
			continue;
		}

		const alike = Math.max(
			// `the Democrat` is the Democratic nominee, `the economist` the professor of economics; `the project` no manager.
			head.length > 5 &&
				!fielded.test(role) &&
				own.some(
					word => stem(word) === stem(head) && (character.kind !== 'person' || personal || word !== head),
				)
				? 0.7
				: 0,
			roleLikeness(head, role),
			...own.slice(0, 8).map(word => (isRoleNoun(singular(word)) ? roleLikeness(head, singular(word)) : 0)),
		);
		const [ours, theirs] = [countries(modifiers), countries(own)];
		if (ours.length > 0 && theirs.length > 0 && !ours.some(country => theirs.includes(country))) {
			continue;
		}

		// `the US president` is no party’s leader.
		if (alike < 1 && isAmerican(modifiers) && !isAmerican(own)) {
			continue;
		}

		// `the Democratic nominee` is no other candidate.
		const party = modifiers.find(word => parties.test(word));
		if (party && alike < 1 && !own.some(word => stem(word) === stem(party))) {
			continue;
		}

		const shared = content.filter(
			word => word.length > 2 && own.some(other => stem(other) === stem(word)),
		).length;
		most = Math.max(most, alike > 0 ? 2 * alike + 0.8 * shared : shared > 2 ? 0.6 * shared : 0);
	}

	// `the Jordanian government` is not Syria’s.
	const named = countries(modifiers);
	const isElsewhere =
		character.kind === 'place' &&
		named.length > 0 &&
		!countries(character.words).some(country => named.includes(country));
	if (!isElsewhere && (character.kind === 'organization' || character.kind === 'place')) {
		const group = (word: string) => bodyClasses.filter(words => words.has(word));
		const own = [...character.words, ...character.descriptions.map(({head: role}) => role)];
		// `the Ohio Democrat` is not the Democratic Party.
		const inName = character.words.includes(head) && !isRoleNoun(head) ? 2.2 : 0;
		const shared = modifiers.filter(word => character.words.some(other => stem(other) === stem(word))).length;
		// `the employers’ federation` is no Institute for Trade.
		const isOfOthers = shared === 0 && words.slice(0, words.indexOf(head)).includes('’');
		const related =
			!standsIn(head, character) &&
			// `the news agency` is no European Commission.
			!(tellsOutlet(nominal) && !isOutlet(character)) &&
			!isOfOthers &&
			// `the fire service` is no Environment Agency.
			(shared > 0 || !/^(?:ambulance|fire)$/.test(modifiers.at(-1) ?? '')) &&
			!isNoCompany(head, character) &&
			(own.some(word => group(head).some(words => words.has(word))) ||
				(/^(?:regulator|watchdog)$/.test(head) && isOverseer(character)))
				? 1.5
				: 0;
		// Neither the Commons, where somebody spoke, nor Leeds is a country.
		const isKnown =
			longPlaces.has(character.words.join(' ')) ||
			character.words.every(word => places.has(word) && !cities.has(word));
		const isCountry =
			character.kind === 'place' && isKnown && /^(?:country|government|nation)$/.test(head) ? 1.3 : 0;
		const base = Math.max(inName, related, isCountry);
		most = Math.max(most, base > 0 ? base + 0.8 * shared : 0);
	}

	return most;
};
