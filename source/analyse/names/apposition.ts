import {endOfRun, type Span} from '../../document/span.js';
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

const dash = /^(?:—|–|--|-)$/;

/** How a field of several goes on behind its first comma, up to a sign: `secretary for health[, families and the elderly], said` */
const goesOn =
	/^(?:, (?:the )?\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+)?)+,? and (?:the )?\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+)?(?=[,.])/u;

/** The same of a name: `head of Larch Defence[, Space, and Security], said` */
const nameGoesOn = /^(?:, \p{Lu}\p{Ll}+)+,? and \p{Lu}\p{Ll}+(?=[,.])/u;

/** A sign that ends a phrase. */
const sign = /^[,.;:?!()…—–-]$|^--$/;

/** How many words such a phrase has, at most. */
const longestPhrase = 30;

/**
 * Where a phrase ends that is set apart from a name.
 *
 * @param stretch that the name stands in
 */
const phraseEnd = ({tokens, stretchOf}: Passage, text: string, start: number, stretch: number): number => {
	let end = endOfRun(
		start,
		Math.min(tokens.length, start + longestPhrase),
		i =>
			stretchOf[i] === stretch &&
			!sign.test(tokens[i].text) &&
			!/^(?:who|whose|whom|which|is|was|has|had)$/.test(tokens[i].lower),
	);

	const has = (word: RegExp) => tokens.slice(start, end).some(({lower}) => word.test(lower));
	const rest = end > start ? text.slice(tokens[end - 1].end, tokens[end - 1].end + 100) : '';
	const named = has(/^(?:at|for|of)$/) && isCapitalised(tokens[end - 1]) ? nameGoesOn.exec(rest) : null;
	const more =
		(has(/^(?:for|of)$/) ? goesOn.exec(rest) : null) ??
		// `head of Larch, Ida and Otto, said`
		(named?.[0].match(/\p{L}+/gu)?.some(word => isGivenName(word.toLowerCase())) ? null : named);
	if (more) {
		const last = tokens[end - 1].end + more[0].length;
		while (end < tokens.length && tokens[end].end <= last) {
			end++;
		}
	}

	while (end > start && /^(?:and|but|as|when)$/.test(tokens[end - 1].lower)) {
		end--;
	}

	return end;
};

/** How many signs and words may stand in brackets behind a name. */
const longestBrackets = 10;

/** How many phrases behind a name are looked at: its age or party may come first. */
const mostPhrases = 3;

/**
 * `Dana Cole, [a welder], said`; `Jack Buser, [director at Google], tells`; `Mark Warner, D-Va., [the panel’s
 * chairman],`
 */
export const behind = (passage: Passage, text: string, name: Run): Description | null => {
	const {tokens, stretchOf} = passage;
	let at = name.end;
	if (tokens[at]?.text === '(') {
		while (at < tokens.length && at - name.end < longestBrackets && tokens[at].text !== ')') {
			at++;
		}

		at++;
	}

	for (let i = 0; i < mostPhrases; i++) {
		if (tokens[at]?.text !== ',' && !dash.test(tokens[at]?.text ?? '')) {
			return null;
		}

		const start = at + 1;
		const end = phraseEnd(passage, text, start, stretchOf[name.end - 1]);
		if (end === start) {
			return null;
		}

		if (!/^\d{1,3}$|^[DRI](?:-|$)/.test(tokens[start].text)) {
			return apposition(passage, text, name, {start, end});
		}

		// `D-Va.,`
		at = tokens[end]?.text === '.' && tokens[end + 1]?.text === ',' ? end + 1 : end;
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

/** Whether a phrase tells what somebody is, by its noun and the words before that. */
const tellsRole = (tokens: readonly Token[], start: number, headAt: number): boolean => {
	const head = singular(tokens[headAt]?.lower ?? '');
	const first = tokens[start].lower;
	if (determiner.test(first)) {
		return (
			isRoleNoun(head) || mayBeRole(head) || /^an?$/.test(first) || bodyClasses.some(group => group.has(head))
		);
	}

	// `for the Reds, Jan Abbot drilled a three-pointer`: a verb with its object, and no `actor born in Sande`.
	const isVerb =
		/ed$/.test(tokens[headAt + 1]?.lower ?? '') && /^(?:an?|the)$/.test(tokens[headAt + 2]?.lower ?? '');
	const isOwned = tokens.slice(start, Math.min(headAt, start + 6)).some(({lower}) => lower === '’s');
	return (
		isRoleNoun(head) &&
		headAt - start <= 6 &&
		!isVerb &&
		(isOwned ||
			!tokens
				.slice(start, headAt + 1)
				.some(
					token =>
						notNames.has(listed(token)) &&
						!modifiers.test(token.lower) &&
						!demonyms.has(token.lower) &&
						!/^(?:us|first)$/.test(token.lower),
				))
	);
};

/** How many words such a region has, at most. */
const longestRegion = 3;

/** Where a phrase ends with the region behind the place that it ends with: `a fellow at the Institute in Munich[, Germany],` */
const behindRegion = (tokens: readonly Token[], end: number, headAt: number): number => {
	const isPlace =
		tokens[end]?.text === ',' &&
		isCapitalised(tokens[end - 1]) &&
		isCapitalised(tokens[end + 1]) &&
		headAt < end - 1;
	const last = endOfRun(
		end + 1,
		Math.min(tokens.length, end + longestRegion + 1),
		i => isPlace && isCapitalised(tokens[i]),
	);

	return isPlace &&
		/^[,.]$/.test(tokens[last]?.text ?? '') &&
		!tokens.slice(end + 1, last).some(({lower}) => isRoleNoun(singular(lower)))
		? last
		: end;
};

/** Whether a verb behind the noun makes a clause of a phrase: `, a lawyer said`, `, growers added`. */
const isReport = (tokens: readonly Token[], {start, end}: Span): boolean => {
	const isCrowd = singular(tokens[start].lower) !== tokens[start].lower && start + 2 === end;
	return tokens
		.slice(start, end)
		.some(
			(token, i) =>
				i > (isCrowd ? 0 : 1) &&
				!isCapitalised(token) &&
				reportingVerb(token.lower) &&
				/(?:ed|said|says|told|wrote)$/.test(token.lower) &&
				tokens[start + i - 1].lower !== 'of',
		);
};

/** What a phrase behind a name says of who has it, if it does. */
const apposition = (passage: Passage, text: string, name: Run, phrase: Span): Description | null => {
	const {tokens} = passage;
	const {start, end} = phrase;
	const inCourt = courtRole(tokens, text, start, end);
	if (inCourt) {
		return inCourt;
	}

	const [first, behindPhrase] = [tokens[start], tokens[end]];
	const headAt = headIndex(tokens, determiner.test(first.lower) ? start + 1 : start, end);
	const isOfSource =
		// `According to Reuters, one user posted …`
		first.lower === 'one' &&
		tokens[name.left - 1]?.lower === 'to' &&
		tokens[name.left - 2]?.lower === 'according';
	const closes =
		end >= tokens.length ||
		sign.test(behindPhrase.text) ||
		/^(?:wh|is$|was$|has$|had$)/.test(behindPhrase.lower) ||
		/^["“”]/.test(behindPhrase.text);
	if (
		isOfSource ||
		// `at Locarno, where the jury’s president, Ana Ruiz, laughed`: a clause.
		/^(?:where|when|while|because|as|he|she|they|it|we|i|you|there)$/.test(first.lower) ||
		!closes ||
		(!isCapitalised(tokens[headAt]) && isOfNoPlace(tokens, name, singular(tokens[headAt]?.lower ?? ''))) ||
		isClauseBehind(passage, name, phrase, headAt) ||
		!tellsRole(tokens, start, headAt)
	) {
		return null;
	}

	const whole = {start, end: behindRegion(tokens, end, headAt)};
	return hasSubject(unmarked(tokens.slice(start, whole.end))) || isReport(tokens, whole)
		? null
		: makeDescription(text, tokens, start, whole.end);
};
