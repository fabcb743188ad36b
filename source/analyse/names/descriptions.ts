import {startOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {determiner} from '../words/closed-classes.js';
import {departments, honorifics, notNames} from '../words/name-words.js';
import {demonyms, places} from '../words/place-words.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {isRoleNoun, isSeveral, mayBeRole, singular} from '../words/role-nouns.js';
import {behind} from './apposition.js';
import {isCapitalised, listed} from './capitals.js';
import {type Description, makeDescription, modifiers, type Run} from './description.js';
import {inverted} from './inverted-apposition.js';
import {isPlaceOfRole} from './name-start.js';
import {isChamberBefore, isOfficeInLetters, spelledOffice} from './offices.js';

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

/** How many words an office in a chamber may have. */
const longestOffice = 9;

/** How many words without a capital an office may be in charge of. */
const longestField = 5;

/**
 * Where the `of` stands of an office right before a name, whose words have no capitals; not `the head of [the] group Ana
 * Ruiz founded`.
 */
const officeBefore = (tokens: readonly Token[], left: number): number | undefined => {
	for (let i = left - 1; i >= Math.max(1, left - 1 - longestField); i--) {
		const {lower, text} = tokens[i];
		if (lower === 'of' && i < left - 1) {
			return isRoleNoun(singular(tokens[i - 1].lower)) ? i : undefined;
		}

		if (
			!/^\p{Ll}+$/u.test(text) ||
			determiner.test(lower) ||
			// `a cellist of whom Ana Ruiz said`
			/^(?:whom|which|whose)$/.test(lower) ||
			// `chief of staff [to] Ana Ruiz`, `friends of his [when] Ana Ruiz left`
			(lower !== 'and' && notNames.has(lower)) ||
			// `head of financial [reporting] Ana Ruiz`
			(reportingVerb(lower) && !/ing$/.test(lower)) ||
			/ed$/.test(lower)
		) {
			return undefined;
		}
	}

	return undefined;
};

/** Whether a word is the verb of whom a clause tells against somebody: `Holm won, [beating] rival Ana Ruiz` */
const isVerbOn = (tokens: readonly Token[], at: number): boolean => {
	const before = tokens[at - 1];
	return (
		/^(?:contender|counterpart|opponent|rival)$/.test(singular(tokens[at + 1].lower)) &&
		/^\p{Ll}+(?:ing|[^s]s)$/u.test(tokens[at].text) &&
		(before?.text === ',' ||
			(isCapitalised(before) && !determiner.test(before.lower)) ||
			/^(?:after|also|before|by|now|of|still|who)$|ly$/.test(before?.lower ?? ''))
	);
};

/** Where begins what a role is for, between it and a name: `to Britain`, `of state`; undefined where nothing of that is there. */
const fieldBefore = ({tokens, stretchOf}: Passage, {left, start}: Run): number | undefined => {
	// `[China’s ambassador to Britain] Liu Xiaming`, `[candidate for Sitapur] Ana Ruiz`
	if (
		start > left &&
		(places.has(tokens[left].lower) || isPlaceOfRole(tokens, left)) &&
		/^(?:to|of|for|in|from)$/.test(tokens[left - 1]?.lower ?? '') &&
		isRoleNoun(singular(tokens[left - 2]?.lower ?? ''))
	) {
		return left - 1;
	}

	// `[former secretary of state] Anne Hart`
	const isOfDepartment =
		departments.test(tokens[left - 1]?.lower ?? '') &&
		tokens[left - 2]?.lower === 'of' &&
		isRoleNoun(singular(tokens[left - 3]?.lower ?? '')) &&
		stretchOf[left - 3] === stretchOf[left];
	return isOfDepartment ? left - 2 : undefined;
};

/** `[Leader of the Opposition in the Assembly] Ana Ruiz` */
const inChamber = ({tokens}: Passage, text: string, left: number): Description | null => {
	let office = left - 4;
	while (office > 0 && left - office < longestOffice && !isRoleNoun(tokens[office].lower)) {
		office--;
	}

	return isRoleNoun(tokens[office]?.lower ?? '') ? makeDescription(text, tokens, office, left) : null;
};

/** Whether the word before a run is what somebody is: `the [ceramicist] Edith Holloway` */
const isRoleBefore = (tokens: readonly Token[], left: number): boolean =>
	left > 0 &&
	!isCapitalised(tokens[left - 1]) &&
	(isRoleNoun(singular(tokens[left - 1].lower)) ||
		(mayBeRole(tokens[left - 1].lower) && determiner.test(tokens[left - 2]?.lower ?? '')));

/** Words that are no names by themselves, and stand in descriptions all the same. */
const isPartThoughNoName = (tokens: readonly Token[], at: number): boolean => {
	const [{lower}, next] = tokens.slice(at, at + 2);
	const capital = isCapitalised(tokens[at]);
	return (
		isRoleNoun(singular(lower)) ||
		modifiers.test(lower) ||
		// `[Kent police chief] Ana Ruiz`
		/^(?:us|uk|first|second|high|police)$/.test(lower) ||
		(lower === 'central' && next.lower === 'bank') ||
		// `[New Forest investor] Ana Ruiz`
		(/^(?:new|old|great)$/.test(lower) && capital && isCapitalised(next)) ||
		(capital && demonyms.has(lower))
	);
};

/** Whether a word before a role is a verb, or belongs to one, and not to the role: `he [met] presidential candidate Don Crane` */
const isOfVerb = (tokens: readonly Token[], at: number, isFirst: boolean): boolean => {
	const {lower} = tokens[at];
	const capital = isCapitalised(tokens[at]);
	return (
		(!isFirst && reportingVerb(lower) !== undefined && !isRoleNoun(singular(lower))) ||
		isVerbOn(tokens, at) ||
		(!capital && /^(?:he|she|they|we|i|it|who)$/.test(tokens[at - 1]?.lower ?? '')) ||
		(/ed$/.test(lower) && !modifiers.test(lower) && !capital)
	);
};

/** How many tokens before a run its description may have. */
const longestBefore = 7;

/** Where a description begins that goes on to a run of capitals; the run’s own beginning where none does. */
const roleStart = ({tokens, stretchOf}: Passage, left: number, isInRun: boolean): number => {
	const isBefore = isRoleBefore(tokens, left);
	const goesOn = (at: number): boolean => {
		const [token, next] = tokens.slice(at, at + 2);
		const isFirst = at + 1 === left;
		const capital = isCapitalised(token);
		const isModifier = modifiers.test(token.lower);
		if (isInRun && !isBefore) {
			return isModifier || capital;
		}

		return (
			isBefore &&
			// `Clinton campaign manager`, but not `Orlov met Chinese counterpart`: behind a capital only more of them.
			(isFirst || capital || !isCapitalised(next) || isModifier) &&
			(isFirst ||
				token.isWord ||
				(token.lower === '’s' && isCapitalised(tokens[at - 1])) ||
				// `[Farmers’ leader] Ana Ruiz`
				(token.text === '’' && isCapitalised(tokens[at - 1]) && tokens[at - 1].lower.endsWith('s')))
		);
	};
	const belongs = (at: number): boolean => {
		const [token, next] = tokens.slice(at, at + 2);
		// `[State Department official] David Holm`
		const isDepartment = isCapitalised(token) && departments.test(token.lower) && next.lower === 'department';
		return (
			goesOn(at) &&
			(isDepartment || !notNames.has(listed(token)) || isPartThoughNoName(tokens, at)) &&
			!isOfVerb(tokens, at, isDepartment || at + 1 === left)
		);
	};

	let from = startOfRun(
		left,
		Math.max(0, left - longestBefore),
		i => stretchOf[i] === stretchOf[left] && belongs(i),
	);

	// `Hillary Clinton, Senator Mark Warner`: a possessive needs its name.
	while (from < left && !tokens[from].isWord) {
		from++;
	}

	return from;
};

/** Bare forms of address are no role. */
const isBareAddress = (words: readonly Token[]): boolean =>
	words.every(
		({lower, isWord}) =>
			!isWord ||
			(honorifics.has(lower) &&
				/^(?:mr|mrs|ms|miss|mme|messrs|dr|sir|lord|lady|dame|fr|hon|shri|smt)\.?$/.test(lower)),
	);

/** `[spokesperson] Wang Wenbin`, `[Clinton campaign manager] Robby Mook`, `[former Secretary of State] John Kerry` */
const before = (passage: Passage, text: string, run: Run): Description | null => {
	const {tokens} = passage;
	const {left, start} = run;
	/** The role that ends where what it is for begins. At the head of a sentence the office itself has a capital. */
	const roleFor = (field: number): Description | null => {
		const role =
			before(passage, text, {left: field, start: field, end: field}) ??
			makeDescription(text, tokens, field - 1, field);
		return role && extended(text, tokens, role, start);
	};

	const field = fieldBefore(passage, run);
	if (field !== undefined) {
		return roleFor(field);
	}

	if (isChamberBefore(tokens, left - 1)) {
		return inChamber(passage, text, left);
	}

	// `[head of sales] Jane Dunn`, `[director of public health] Ana Ruiz`
	const of = officeBefore(tokens, left);
	if (of !== undefined) {
		return roleFor(of);
	}

	// `[Police] suspect Ana Ruiz of theft`
	if (tokens[left - 1]?.lower === 'suspect' && isSeveral(tokens[left - 2]?.lower ?? '')) {
		return null;
	}

	const isInRun = tokens
		.slice(left, start)
		.some(token => isRoleNoun(singular(token.lower)) || isOfficeInLetters(token));
	const from = roleStart(passage, left, isInRun);
	if ((!isInRun && from === left) || isBareAddress(tokens.slice(from, start))) {
		return null;
	}

	const description = makeDescription(text, tokens, from, start);
	if (!description) {
		return null;
	}

	const role = tokens.slice(from, start).findLast(({lower}) => isRoleNoun(singular(lower)));
	const spelled = spelledOffice(tokens[start - 1]);
	return {
		...description,
		// `PM Ana Ruiz` is the prime minister.
		words: start > left ? [...description.words.slice(0, -1), ...spelled] : description.words,
		head: role ? singular(role.lower) : start > left ? spelled[spelled.length - 1] : description.head,
		ofPerson: true,
	};
};

/**
 * Finds what the text says beside a name of who it is: a role before it, an apposition behind it, or one before it
 * that the name only adds to.
 *
 * @param passage the name's passage
 * @param text the article's text
 * @param run the name's tokens
 */
export const describe = (passage: Passage, text: string, run: Run): Description | null => {
	const role = before(passage, text, run);
	if (role && role.words.length > 1 && !role.words.every(word => honorifics.has(word))) {
		return role;
	}

	// `The minister of works, [Senator] Ana Ruiz`, `Halden’s mayor, [Lt. Col.] Jo Park`: a title alone tells less than an
	// office.
	const apposed = inverted(passage, text, run);
	const isOffice =
		apposed &&
		(apposed.words.includes('’s') ||
			/\bthe $/i.test(text.slice(Math.max(0, apposed.start - 4), apposed.start)));
	return (isOffice ? apposed : (role ?? apposed)) ?? behind(passage, text, run);
};
