import type {Span} from '../../document/span.js';
import type {Passage} from '../passage.js';
import {reportingVerb} from '../reporting-verbs.js';
import type {Token} from '../tokens.js';
import {isCapitalised, listed} from './capitals.js';
import {bodyClasses, demonyms, honorifics, notNames} from './name-words.js';
import {isRoleNoun, kinNouns, mayBeRole, singular} from './role-nouns.js';

/** A name’s tokens in its passage: from its title or role, from the name itself, to its end. */
export type Run = {readonly left: number; readonly start: number; readonly end: number};

/** What stands beside a name and says who it is, as the text has it, without an article. */
export type Description = Span & {
	readonly text: string;
	/** Its words in lower case, and the noun among them that the others belong to, in the singular. */
	readonly words: readonly string[];
	readonly head: string;
	/** The head says what somebody is: it is a person. */
	readonly ofPerson: boolean;
};

const determiners = /^(?:a|an|the|his|her|its|their|our|my|one|another|this)$/;
const cuts =
	/^(?:of|at|for|in|from|with|on|to|by|and|or|who|whose|whom|which|that|where|under|against|based|after|since|,)$/;
const modifiers =
	/^(?:former|then|deputy|retired|acting|interim|ex|longtime|veteran|current|late|outgoing|incoming|senior|chief|fellow|assistant|vice|associate|lead|co)$/;

const participle = /^(?:\p{Ll}+(?:ed|ing)|known|seen|led|shown|written|familiar|close)$/u;
const behindParticiple =
	/^(?:by|in|on|at|to|with|from|for|as|of|after|before|during|against|last|this|earlier|late|the|an?|his|her|its|their|such|all|and|who|,|\d+)$/;

/** `a report [released last year]`, `a database [tracking such deaths]`; but `the newly [elected] mayor` */
const isClause = (tokens: readonly Token[], i: number, end: number): boolean =>
	participle.test(tokens[i].text) && (i + 1 >= end || behindParticiple.test(tokens[i + 1].lower));

/** The head of a noun phrase: its last noun before `of`, `at`, `who` and what follows them. */
export const headIndex = (tokens: readonly Token[], start: number, end: number): number => {
	let i = start;
	while (
		i < end - 1 &&
		!cuts.test(tokens[i + 1].lower) &&
		tokens[i + 1].text !== '(' &&
		!(isClause(tokens, i + 1, end) && (i > start || !determiners.test(tokens[start].lower)))
	) {
		i++;
	}

	return i;
};

const made = (text: string, tokens: readonly Token[], start: number, end: number): Description | null => {
	const from =
		determiners.test(tokens[start]?.lower ?? '') && end - start > 1 && tokens[start].lower !== 'one'
			? start + 1
			: start;
	if (from >= end) {
		return null;
	}

	let headAt = headIndex(tokens, from, end);
	// `one of the family’s attorneys`
	if (tokens[from].lower === 'one' && tokens[from + 1]?.lower === 'of') {
		headAt = headIndex(tokens, from + 2, end);
	}

	const head = singular(tokens[headAt].lower);
	return {
		start: tokens[from].start,
		end: tokens[end - 1].end,
		text: text.slice(tokens[from].start, tokens[end - 1].end),
		words: tokens.slice(from, end).map(({lower}) => lower),
		head,
		ofPerson:
			mayBeRole(head) || tokens.slice(from, headAt + 1).some(({lower}) => isRoleNoun(singular(lower))),
	};
};

/** A description with what stands between it and the name. */
const extended = (text: string, tokens: readonly Token[], role: Description, start: number): Description => {
	const {end} = tokens[start - 1];
	const between = tokens.slice(Math.max(0, start - 8), start).filter(token => token.start >= role.end);
	return {
		...role,
		end,
		text: text.slice(role.start, end),
		words: [...role.words, ...between.map(({lower}) => lower)],
	};
};

/** `[spokesperson] Wang Wenbin`, `[Clinton campaign manager] Robby Mook`, `[former Secretary of State] John Kerry` */
const before = (passage: Passage, text: string, {left, start}: Run): Description | null => {
	const {tokens, stretchOf} = passage;
	// `[China’s ambassador to Britain] Liu Xiaming`
	if (
		start > left &&
		/^(?:to|of|for|in)$/.test(tokens[left - 1]?.lower ?? '') &&
		isRoleNoun(singular(tokens[left - 2]?.lower ?? ''))
	) {
		const role = before(passage, text, {left: left - 1, start: left - 1, end: left - 1});
		return role && extended(text, tokens, role, start);
	}

	const inRun = tokens.slice(left, start).some(({lower}) => isRoleNoun(singular(lower)));
	let from = left;
	const nounBefore =
		left > 0 &&
		!isCapitalised(tokens[left - 1]) &&
		(isRoleNoun(singular(tokens[left - 1].lower)) ||
			// `the ceramicist Edith Holloway`
			(mayBeRole(tokens[left - 1].lower) && determiners.test(tokens[left - 2]?.lower ?? '')));
	while (from > 0 && left - from < 7 && stretchOf[from - 1] === stretchOf[left]) {
		const token = tokens[from - 1];
		const {lower} = token;
		const capital = isCapitalised(token);
		// `Clinton campaign manager`, but not `Orlov met Chinese counterpart`: behind a capital only more of them.
		const next = tokens[from];
		const goesOn = from === left || capital || !isCapitalised(next) || modifiers.test(lower);
		const belongs =
			inRun && !nounBefore
				? modifiers.test(lower) || capital
				: nounBefore &&
					goesOn &&
					(from === left || token.isWord || (lower === '’s' && isCapitalised(tokens[from - 2])));
		if (
			!belongs ||
			(notNames.has(listed(token)) &&
				!isRoleNoun(singular(lower)) &&
				!modifiers.test(lower) &&
				!/^(?:us|uk|first|second|high)$/.test(lower) &&
				!(isCapitalised(token) && demonyms.has(lower))) ||
			(reportingVerb(lower) && from !== left && !isRoleNoun(singular(lower))) ||
			(/ed$/.test(lower) && !modifiers.test(lower) && !isCapitalised(token))
		) {
			break;
		}

		from--;
	}

	// `Hillary Clinton, Senator Mark Warner`: a possessive needs its name.
	while (from < left && !tokens[from].isWord) {
		from++;
	}

	if (!inRun && from === left) {
		return null;
	}

	// A bare form of address is no role.
	const only = tokens.slice(from, start).filter(({isWord}) => isWord);
	if (
		only.every(
			({lower}) =>
				honorifics.has(lower) &&
				/^(?:mr|mrs|ms|miss|mme|messrs|dr|sir|lord|lady|dame|miss|fr|hon|shri|smt)\.?$/.test(lower),
		)
	) {
		return null;
	}

	const description = made(text, tokens, from, start);
	if (!description) {
		return null;
	}

	const role = tokens.slice(from, start).findLast(({lower}) => isRoleNoun(singular(lower)));
	return {...description, head: role ? singular(role.lower) : description.head, ofPerson: true};
};

const dash = /^(?:—|–|--)$/;

/** `Dana Cole, [a welder], said`; `Jack Buser, [director at Google], tells`; `Mark Warner, D-Va., [the panel’s chairman],` */
const behind = (passage: Passage, text: string, {end}: Run): Description | null => {
	const {tokens, stretchOf} = passage;
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
			!/^(?:who|whose|whom|which)$/.test(tokens[stop].lower)
		) {
			stop++;
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

		return apposition(passage, text, start, stop);
	}

	return null;
};

const apposition = ({tokens}: Passage, text: string, start: number, stop: number): Description | null => {
	let end = stop;
	const first = tokens[start];
	const headAt = headIndex(tokens, determiners.test(first.lower) ? start + 1 : start, end);
	const head = singular(tokens[headAt]?.lower ?? '');
	const owned = tokens.slice(start, Math.min(headAt, start + 6)).some(({lower}) => lower === '’s');
	const isRole = isRoleNoun(head);
	const closes =
		end >= tokens.length ||
		/^[,.;:?!)…]$|^--$|^—$|^–$/.test(tokens[end].text) ||
		/^wh/.test(tokens[end].lower) ||
		/^["“”]/.test(tokens[end].text);
	if (!closes) {
		return null;
	}

	if (determiners.test(first.lower)) {
		if (
			!isRole &&
			!mayBeRole(head) &&
			!/^an?$/.test(first.lower) &&
			!bodyClasses.some(group => group.has(head))
		) {
			return null;
		}
	} else if (
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

	// A verb behind the noun means that it is a clause: `, a lawyer said`.
	if (
		tokens
			.slice(start, end)
			.some(
				(token, i) =>
					i > 1 &&
					!isCapitalised(token) &&
					reportingVerb(token.lower) &&
					/(?:ed|said|says|told|wrote)$/.test(token.lower) &&
					tokens[start + i - 1].lower !== 'of',
			)
	) {
		return null;
	}

	return made(text, tokens, start, end);
};

/** `[The opposition leader], Jan Krol, warned`; `[a spokesman for the ministry], Jan Krol, said`; `[His daughter], Leila Aziz, disagreed` */
const inverted = ({tokens, stretchOf}: Passage, text: string, {left, end}: Run): Description | null => {
	const comma = left - 1;
	if (
		comma < 2 ||
		tokens[comma].text !== ',' ||
		!/^(?:[,.;—)"”]|--|of|from|at)$/.test(tokens[end]?.text ?? '.')
	) {
		return null;
	}

	let from = comma - 1;
	while (from >= 0 && comma - from < 14 && tokens[from].text !== ',' && stretchOf[from] === stretchOf[left]) {
		const {lower} = tokens[from];
		if (
			/[.?!;:“”"]/.test(tokens[from].text) ||
			(reportingVerb(lower) &&
				!isRoleNoun(singular(lower)) &&
				comma - from > 1 &&
				/(?:ed|said|says)$/.test(lower))
		) {
			return null;
		}

		const opens =
			determiners.test(lower) && !/^(?:of|for|at|in|from|with|to|on)$/.test(tokens[from - 1]?.lower ?? '');
		if (opens) {
			const headAt = headIndex(tokens, from + 1, comma);
			const head =
				lower === 'one'
					? singular(tokens[headIndex(tokens, from + 2, comma)]?.lower ?? '')
					: singular(tokens[headAt].lower);
			return isRoleNoun(head) || kinNouns.has(head) || mayBeRole(head)
				? made(text, tokens, from, comma)
				: null;
		}

		from--;
	}

	return null;
};

/**
 * Finds what the text says beside a name of who it is: a role before it, an apposition behind it, or one before it
 * that the name only adds to.
 *
 * @param passage the name's passage
 * @param text the article's text
 * @param run the name's tokens
 */
export const describe = (passage: Passage, text: string, run: Run): Description | null =>
	before(passage, text, run) ?? inverted(passage, text, run) ?? behind(passage, text, run);
