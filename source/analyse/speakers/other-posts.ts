/** Whether somebody’s post is another than a phrase tells: of another body, in another service, no longer held. */
import type {Character} from '../cast/character.js';
import type {Nominal} from '../names/nominal.js';
import {demonyms} from '../words/place-words.js';
import {commonNoun, isRoleNoun, singular} from '../words/role-nouns.js';
import {isOfPast} from './other-offices.js';

/** What is the same body as a ministry or an embassy of it, where somebody speaks for either. */
const isOfState = (word: string): boolean =>
	demonyms.has(word) || /^(?:government|administration|state|white|kremlin)$/.test(word);

/** Posts that one holds in one body at a time; a founder or a chief executive may well have several companies. */
const sole = /^(?:coach|curator|editor|headteacher|manager|spokesman|spokesperson|spokeswoman)$/;

/** How many letters a short form shares with the whole: `the Fed` */
const shortForm = 3;

/** What tells no body from another. */
const small = /^(?:the|of|for|and|&|in|at|to|on)$/;

const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(name);

/** The words that tell a body, by all the names that the text has for it. */
const wordsOf = ({mentions, words}: Character): ReadonlySet<string> =>
	new Set([...words, ...mentions.flatMap(({words: own}) => own)].filter(word => !small.test(word)));

/**
 * Whether what the text says of somebody tells that they hold a post in another body than a phrase names: `the Harbour Board
 * spokesman` is no spokesman for the Anglers Union. A post of which no body is told may be of any.
 *
 * @param body that the phrase names
 */
export const holdsElsewhere = (
	{head}: Nominal,
	body: Character | undefined,
	{kind, name, words, descriptions}: Character,
): boolean => {
	// Everybody is asked for every phrase: a body's words are gathered for few of them.
	if (!body || !sole.test(head) || body.kind !== 'organization' || isAcronym(body.name)) {
		return false;
	}

	const ours = wordsOf(body);
	if ([...ours].some(isOfState)) {
		return false;
	}

	const told = (
		kind === 'unnamed' ? [{head: words.find(isRoleNoun) ?? '', text: name, words}] : descriptions
	).filter(description => commonNoun(description.head) === commonNoun(head));
	const beginnings = new Set([...ours].map(word => word.slice(0, shortForm)));
	const isOfOther = ({text, words: own}: (typeof told)[number]): boolean => {
		const named = (text.match(/\p{Lu}[\p{L}\p{N}-]*/gu) ?? []).filter(
			word => !isRoleNoun(singular(word.toLowerCase())) && !/^(?:An?|The)$/.test(word),
		);
		return (
			named.length > 0 &&
			!named.some(word => isAcronym(word) || isOfState(word.toLowerCase())) &&
			!own.some(word => ours.has(word) || beginnings.has(word.slice(0, shortForm)))
		);
	};
	return told.length > 0 && told.every(isOfOther);
};

/** Who wears a uniform at work. */
const uniformed =
	/^(?:commander|constable|corporal|detective|firefighter|inspector|lieutenant|nurse|officer|paramedic|policeman|policewoman|sergeant|superintendent)$/;

/** Whom nobody calls by such a rank. */
const statesmen =
	/^(?:president|premier|chancellor|minister|senator|sen|governor|gov|king|queen|mayor|congressman|congresswoman|mp)\.?$/;

/** Whether a noun calls somebody by a rank, and the text tells a statesman and no rank: `the fire commander` is no president. */
export const isOfOtherService = (
	{head, modifiers, words}: Nominal,
	{kind, descriptions}: Character,
): boolean => {
	const own = descriptions.flatMap(({words: told}) => told);
	return (
		kind === 'person' &&
		uniformed.test(head) &&
		// `the commander in chief`
		!words.includes('chief') &&
		!isOfPast(modifiers) &&
		own.some(word => statesmen.test(word)) &&
		!own.some(word => uniformed.test(word))
	);
};

/** Offices of state. */
const offices = /^(?:president|premier|chancellor|minister|secretary|governor|mayor)$/;

/**
 * Whether somebody holds an office, as far as the text tells, and a phrase tells of one that is over: by `the former
 * foreign secretary` a prime minister is meant at best.
 */
export const isStillInOffice = ({head, modifiers}: Nominal, {descriptions}: Character): boolean =>
	isOfPast(modifiers) &&
	descriptions.some(({words: own}) => own.some(word => offices.test(word))) &&
	!descriptions.some(({head: role, words: own}) => role === head || isOfPast(own));
