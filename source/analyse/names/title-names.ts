/** Titles that some bear as a given name: `Peer Lund, a spokesman`, `Prince Adeyemi, a teacher`. */
import type {Token} from '../passage/tokens.js';
import {determiner} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';
import {honorifics} from '../words/name-words.js';
import {singular} from '../words/role-nouns.js';
import {headIndex} from './description.js';

/** These stand before a whole name, `star Ana Ruiz`, and seldom before a surname alone: `Peer Lund`, `Star Trek`. */
const beforeWholeNames = /^(?:peer|star)$/;
const beforeSurnames = /^(?:baron|bishop|judge|king|major|pope|prince|princess|queen)$/;

/** What nobody is who bears such a title. */
const everydayJob =
	/^(?:actor|actress|baker|barber|barista|bartender|bricklayer|builder|busker|butcher|carpenter|cashier|cleaner|comedian|cricketer|cyclist|defender|drummer|electrician|footballer|goalie|goalkeeper|greengrocer|grocer|guitarist|hairdresser|joiner|midfielder|nurse|plasterer|plumber|postman|programmer|quarterback|rapper|realtor|receptionist|roofer|salesman|saleswoman|shopkeeper|singer|songwriter|spokesman|spokesperson|spokeswoman|sprinter|striker|teacher|trader|trucker|waiter|waitress|welder|winger)$/;
/** … but a rank of an army, whose nurses and spokesmen have one. */
const jobInArmy = /^(?:nurse|spokes.*|teacher)$/;

/** How many words may tell of what somebody is. */
const longestJob = 9;

/** The noun that tells what somebody is behind the comma at an index: `Prince Adeyemi, a retired [teacher] from Kano,` */
const nounBehind = (tokens: readonly Token[], comma: number): string => {
	if (tokens[comma]?.text !== ',') {
		return '';
	}

	const phrase = tokens.slice(comma + 1, comma + 1 + longestJob);
	const stop = phrase.findIndex(({isWord}) => !isWord);
	const from = /^(?:an?|the)$/.test(phrase[0]?.lower ?? '') ? 1 : 0;
	return phrase[headIndex(phrase, from, stop === -1 ? phrase.length : stop)]?.lower ?? '';
};

/** The noun that tells what somebody is before their name: `a [teacher] from Kano, Prince Adeyemi`, `[teacher] Prince Adeyemi` */
const nounBefore = (tokens: readonly Token[], name: number): string => {
	if (tokens[name - 1]?.text !== ',') {
		return singular(tokens[name - 1]?.lower ?? '');
	}

	const from = Math.max(0, name - 1 - longestJob);
	const phrase = tokens.slice(from, name - 1);
	const start = phrase.findLastIndex(
		({lower, isWord}, i) =>
			!isWord || (determiner.test(lower) && !/^(?:for|of)$/.test(phrase[i - 1]?.lower ?? '')),
	);
	return start === -1 ? '' : (phrase[headIndex(phrase, start + 1, phrase.length)]?.lower ?? '');
};

/**
 * Whether a word of a run of capitals that may be a title is somebody's given name.
 *
 * @param end the end of the run
 */
export const isTitleAsName = (tokens: readonly Token[], at: number, end: number): boolean => {
	const {lower} = tokens[at];
	const next = tokens[at + 1].lower;
	if (beforeWholeNames.test(lower)) {
		const isSurname = !isGivenName(next) || (lower === 'peer' && at + 2 === end);
		return /^\p{Lu}/u.test(tokens[at].text) && isSurname && !honorifics.has(next);
	}

	return (
		beforeSurnames.test(lower) &&
		at + 2 === end &&
		[nounBefore(tokens, at), nounBehind(tokens, end)].some(
			noun => everydayJob.test(noun) && !(lower === 'major' && jobInArmy.test(noun)),
		)
	);
};
