import type {Span} from '../../document/span.js';
import {unmarked} from '../passage/nickname-marks.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {determiner} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';
import {bodyClasses, notNames} from '../words/name-words.js';
import {demonyms, longPlaces, places} from '../words/place-words.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {isRoleNoun, mayBeRole, singular} from '../words/role-nouns.js';
import {isCapitalised, listed} from './capitals.js';
import {hasSubject, isClauseBehind} from './clause-behind.js';
import {type Description, headIndex, makeDescription, modifiers, type Run} from './description.js';

const dash = /^(?:—|–|--)$/;

/** How a field of several goes on behind its first comma, up to a sign: `secretary for health[, families and the elderly], said` */
const goesOn =
	/^(?:, (?:the )?\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+)?)+,? and (?:the )?\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+)?(?=[,.])/u;

/**
 * `Dana Cole, [a welder], said`; `Jack Buser, [director at Google], tells`; `Mark Warner, D-Va., [the panel’s
 * chairman],`
 */
export const behind = (passage: Passage, text: string, name: Run): Description | null => {
	const {tokens, stretchOf} = passage;
	const {end} = name;
	let at = end;
	if (tokens[at]?.text === '(') {
		while (at < tokens.length && at - end < 10 && tokens[at].text !== ')') {
			at++;
		}

		at++;
	}

	for (let chunk = 0; chunk < 3; chunk++) {
		if (tokens[at]?.text !== ',' && !dash.test(tokens[at]?.text ?? '')) {
			return null;
		}

		const start = at + 1;
		let stop = start;
		while (
			stop < tokens.length &&
			stop - start < 30 &&
			stretchOf[stop] === stretchOf[end - 1] &&
			!/^[,.;:?!()…]$|^--$|^—$|^–$/.test(tokens[stop].text) &&
			!/^(?:who|whose|whom|which|is|was|has|had)$/.test(tokens[stop].lower)
		) {
			stop++;
		}

		const isField = tokens.slice(start, stop).some(({lower}) => /^(?:for|of)$/.test(lower));
		const more = isField ? goesOn.exec(text.slice(tokens[stop - 1].end, tokens[stop - 1].end + 100)) : null;
		if (more) {
			const last = tokens[stop - 1].end + more[0].length;
			while (stop < tokens.length && tokens[stop].end <= last) {
				stop++;
			}
		}

		while (stop > start && /^(?:and|but|as|when)$/.test(tokens[stop - 1].lower)) {
			stop--;
		}

		const first = tokens[start];
		if (!first || stop === start) {
			return null;
		}

		// An age, a party and state, a place: the description may come behind them.
		if (/^\d{1,3}$/.test(first.text) || /^[DRI](?:-|$)/.test(first.text)) {
			at = stop + (tokens[stop]?.text === '.' && tokens[stop + 1]?.text === ',' ? 1 : 0);
			continue;
		}

		return apposition(passage, text, name, {start, end: stop});
	}

	return null;
};

/** What somebody is who does so in court: `Ana Ruiz, prosecuting, said` */
const courtRoles: ReadonlyMap<string, string> = new Map([
	['prosecuting', 'prosecutor'],
	['defending', 'barrister'],
	['mitigating', 'barrister'],
]);

/** `Ana Ruiz, [prosecuting], said`, `Ana Ruiz, [defending], said` */
const courtRole = (
	tokens: readonly Token[],
	text: string,
	start: number,
	stop: number,
): Description | null => {
	const role = courtRoles.get(tokens[start].lower);
	const {start: from, end} = tokens[start];
	return role !== undefined && (stop === start + 1 || tokens[start + 1].lower === 'for')
		? {start: from, end, text: text.slice(from, end), words: [role], head: role, ofPerson: true}
		: null;
};

/** `In San Remo, [a group of singers] laughed`: what is no place tells nothing of one, but is who the sentence is about. */
const isOfNoPlace = (tokens: readonly Token[], {start, end}: Run, head: string): boolean => {
	const name = tokens.slice(start, end).map(({lower}) => lower);
	return (
		(longPlaces.has(name.join(' ')) || name.every(word => places.has(word) && !isGivenName(word))) &&
		(isRoleNoun(head) || mayBeRole(head) || bodyClasses.some(group => group.has(head)))
	);
};

const apposition = (passage: Passage, text: string, name: Run, phrase: Span): Description | null => {
	const {tokens} = passage;
	const {start} = phrase;
	let {end} = phrase;
	const inCourt = courtRole(tokens, text, start, end);
	if (inCourt) {
		return inCourt;
	}

	const first = tokens[start];
	// `According to Reuters, one user posted …`
	if (
		first.lower === 'one' &&
		tokens[name.left - 1]?.lower === 'to' &&
		tokens[name.left - 2]?.lower === 'according'
	) {
		return null;
	}

	const headAt = headIndex(tokens, determiner.test(first.lower) ? start + 1 : start, end);
	const head = singular(tokens[headAt]?.lower ?? '');
	const owned = tokens.slice(start, Math.min(headAt, start + 6)).some(({lower}) => lower === '’s');
	const isRole = isRoleNoun(head);
	// `at Locarno, where the jury’s president, Ana Ruiz, laughed`: a clause.
	if (/^(?:where|when|while|because|as|he|she|they|it|we|i|you|there)$/.test(first.lower)) {
		return null;
	}

	const closes =
		end >= tokens.length ||
		/^[,.;:?!)…]$|^--$|^—$|^–$/.test(tokens[end].text) ||
		/^(?:wh|is$|was$|has$|had$)/.test(tokens[end].lower) ||
		/^["“”]/.test(tokens[end].text);
	if (
		!closes ||
		(!isCapitalised(tokens[headAt]) && isOfNoPlace(tokens, name, head)) ||
		isClauseBehind(passage, name, phrase, headAt)
	) {
		return null;
	}

	if (determiner.test(first.lower)) {
		if (
			!isRole &&
			!mayBeRole(head) &&
			!/^an?$/.test(first.lower) &&
			!bodyClasses.some(group => group.has(head))
		) {
			return null;
		}
	} else if (
		// `for the Reds, Jan Abbot drilled a three-pointer`: a verb with its object, and no `actor born in Sande`.
		(/ed$/.test(tokens[headAt + 1]?.lower ?? '') && /^(?:an?|the)$/.test(tokens[headAt + 2]?.lower ?? '')) ||
		!(isRole && headAt - start <= 6) ||
		(!owned &&
			isCapitalised(first) &&
			isCapitalised(tokens[start + 1]) &&
			!isRoleNoun(singular(first.lower)) &&
			!isRole)
	) {
		return null;
	} else if (
		!owned &&
		tokens
			.slice(start, headAt + 1)
			.some(
				token =>
					notNames.has(listed(token)) &&
					!modifiers.test(token.lower) &&
					!demonyms.has(token.lower) &&
					!/^(?:us|first)$/.test(token.lower),
			)
	) {
		return null;
	}

	// `a fellow at the Institute in Munich, Germany,`
	if (
		tokens[end]?.text === ',' &&
		isCapitalised(tokens[end - 1]) &&
		isCapitalised(tokens[end + 1]) &&
		headAt < end - 1
	) {
		let place = end + 1;
		while (place < tokens.length && place - end <= 3 && isCapitalised(tokens[place])) {
			place++;
		}

		if (
			/^[,.]$/.test(tokens[place]?.text ?? '') &&
			!tokens.slice(end + 1, place).some(({lower}) => isRoleNoun(singular(lower)))
		) {
			end = place;
		}
	}

	if (hasSubject(unmarked(tokens.slice(start, end)))) {
		return null;
	}

	// A verb behind the noun means that it is a clause: `, a lawyer said`, `, growers added`.
	const isCrowd = singular(first.lower) !== first.lower && start + 2 === end;
	if (
		tokens
			.slice(start, end)
			.some(
				(token, i) =>
					i > (isCrowd ? 0 : 1) &&
					!isCapitalised(token) &&
					reportingVerb(token.lower) &&
					/(?:ed|said|says|told|wrote)$/.test(token.lower) &&
					tokens[start + i - 1].lower !== 'of',
			)
	) {
		return null;
	}

	return makeDescription(text, tokens, start, end);
};
