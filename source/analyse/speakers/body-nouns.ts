/** Whom a noun for a body takes up that nothing else is said of: `the company`, `the group`. */
import {type Character, mayBeBody} from '../cast/character.js';
import type {Nominal} from '../names/nominal.js';
import {callsOutlet, isOutlet, tellsOutlet} from '../names/outlets.js';
import {bodyClasses, bodyNouns, companyNouns} from '../words/name-words.js';
import {isMaker} from '../words/role-nouns.js';
import {type Discourse, nobody, type Place, type Resolution} from './discourse.js';
import {isNoCompany, standsIn} from './likeness.js';

/** How many paragraphs such a noun reaches back. */
const farthest = 3;

/** How many sentences it reaches back to somebody who was not known to be a body. */
const farthestUnknown = 3;

/** `Clean Shores Now withdrew. [The group] said …`: by that it is no person who spoke last. */
const resolveUnknown = (noun: string, discourse: Discourse, place: Place): Character | undefined => {
	const [last] = discourse.speaking;
	// `A fee is agreed, according to Sport Blu. [The Italian outlet] says …`
	const isSubject = discourse.speaking.length === 1 && discourse.traces.get(last)?.grammar === 'subject';
	return (callsOutlet(noun) ||
		(isSubject &&
			(companyNouns.has(noun) || /^(?:group|organi[sz]ation|charity|movement|coalition)$/.test(noun)))) &&
		discourse.speaking.length === 1 &&
		mayBeBody(last) &&
		discourse.sentencesSince(last, place) <= farthestUnknown
		? last
		: undefined;
};

/** Makes a body of who was not known to be one. */
export const becomeBody = (character: Character): void => {
	character.kind = 'organization';
	character.personal = false;
};

/** `It flew a [Boeing] 717`, `an [Airbus A319]`, `the [Pogo] 2`: what is made and used, where the text says no more of who made it. */
const isProduct = ({mentions}: Character): boolean =>
	mentions.length > 0 &&
	mentions.every(
		({before, after, grammar, hasArticle}) =>
			(hasArticle && /^\d/.test(after)) ||
			(/^an?$/.test(before) && (/^\d/.test(after) || /^(?:object|oblique|subject)$/.test(grammar))),
	);

/** Finds the body that a noun takes up. */
export const resolveBodyNoun = (nominal: Nominal, discourse: Discourse, place: Place): Resolution => {
	const {head: noun} = nominal;
	const unknown = resolveUnknown(noun, discourse, place);
	if (unknown) {
		becomeBody(unknown);
		return {characters: [unknown], probability: 0.6};
	}

	if (!isMaker(noun) && !bodyClasses.some(words => words.has(noun))) {
		return nobody;
	}

	// `She told Radio Norland that it was late. The company said …`: who is told something is not the company.
	const isToldOnly = (character: Character): boolean =>
		isOutlet(character) && !callsOutlet(noun) && discourse.traces.get(character)?.grammar !== 'subject';
	// `Reuters reported a loss at the Halden Commission. …, the news agency said`
	const isOfNews = tellsOutlet(nominal);
	const outlet = isOfNews ? discourse.bodies.find(isOutlet) : undefined;
	const newest = discourse.bodies.find(
		other =>
			other.kind === 'organization' &&
			!isToldOnly(other) &&
			!isProduct(other) &&
			!isNoCompany(noun, other) &&
			!(isOfNews && other.words.some(word => bodyNouns.has(word))),
	);
	// `The firm, which sells lamps to Orvex, said so. “Yes,” said Ana Ruiz. The firm said …`: who was called so just before.
	const called = discourse.called.get(noun);
	const calledBefore =
		called && newest && discourse.sentencesSince(called, place) <= discourse.sentencesSince(newest, place)
			? called
			: undefined;
	// Who spoke last is meant before who was spoken of last.
	const [speaking] = discourse.speaking;
	const speaks =
		speaking?.kind === 'organization' &&
		// `The Observer said that he worked for Orvex. The company said …`
		!(newest && isOutlet(speaking) && !callsOutlet(noun)) &&
		!isNoCompany(noun, speaking) &&
		noun !== 'agency' &&
		place.passage - discourse.spoken.passage <= farthest
			? speaking
			: undefined;
	const body = outlet ?? speaks ?? calledBefore ?? newest;
	if (!body) {
		return nobody;
	}

	const trace = discourse.traces.get(body);
	const isMeant =
		trace !== undefined &&
		!standsIn(noun, body) &&
		place.passage - trace.passage <= farthest &&
		(isMaker(noun) ||
			companyNouns.has(noun) ||
			/^(?:bank|group|agency|organi[sz]ation|newspaper|paper|network|charity|club|team)$/.test(noun));
	if (!isMeant) {
		return nobody;
	}

	discourse.called.set(noun, body);
	return {characters: [body], probability: 0.6};
};
