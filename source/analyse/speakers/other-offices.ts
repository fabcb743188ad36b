/** Whether a phrase means another office, trade or seat than what the text tells of somebody. */
import type {Character} from '../cast/character.js';
import type {Nominal} from '../names/nominal.js';
import {words} from '../words/name-words.js';
import {demonyms, places} from '../words/place-words.js';
import {isOtherPosition, isRoleNoun, isTrainerOf, kinNouns} from '../words/role-nouns.js';
import {parties, politicians, speaksFor} from './politicians.js';

/** Countries that begin alike are told apart by more letters; others by few, which they share with their people. */
const countryOf = (word: string): string =>
	word.slice(0, /^(?:aust|mala|nige|slov|turkm)/.test(word) ? 6 : 4);

/** The countries that words tell; `federal` tells none. */
export const countries = (list: readonly string[]): string[] =>
	list.filter(word => (demonyms.has(word) && word !== 'federal') || places.has(word)).map(countryOf);

/** Whether words tell of the United States. */
export const isAmerican = (words: readonly string[]): boolean =>
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
const stateOffices = /^(?:minister|premier|chancellor|king|queen|pope|ambassador|governor)$/;
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
		stateOffices.test(head) || (commonOffices.test(head) && (named.length > 0 || isAmerican(modifiers)));
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

/** What tells who stands in for whoever holds an office. */
const seconds = ['assistant', 'deputy', 'lieutenant', 'vice'];

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

	// `The deputy mayor` is not the mayor, nor the assistant secretary the Secretary of State.
	if (seconds.some(lacks) || (/^(?:mayor|governor)$/.test(head) && seconds.some(differs))) {
		return true;
	}

	// `The chancellor` is not the shadow chancellor.
	if (/^(?:chancellor|minister|secretary)$/.test(head) && differs('shadow')) {
		return true;
	}

	return /^(?:minister|president|chairman|chancellor)$/.test(head)
		? differs('prime') ||
				differs('vice') ||
				(own.includes('prime') && differs('deputy')) ||
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
