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

/** `[spokesperson] Wang Wenbin`, `[Clinton campaign manager] Robby Mook`, `[former Secretary of State] John Kerry` */
const before = (passage: Passage, text: string, {left, start}: Run): Description | null => {
	const {tokens, stretchOf} = passage;
	// `[China’s ambassador to Britain] Liu Xiaming`, `[candidate for Sitapur] Ana Ruiz`
	if (
		start > left &&
		(places.has(tokens[left].lower) || isPlaceOfRole(tokens, left)) &&
		/^(?:to|of|for|in|from)$/.test(tokens[left - 1]?.lower ?? '') &&
		isRoleNoun(singular(tokens[left - 2]?.lower ?? ''))
	) {
		// `[Secretary of State] John Kerry` at the head of a sentence, where a secretary is told of as well
		const role =
			before(passage, text, {left: left - 1, start: left - 1, end: left - 1}) ??
			makeDescription(text, tokens, left - 2, left - 1);
		return role && extended(text, tokens, role, start);
	}

	// `[Leader of the Opposition in the Assembly] Ana Ruiz`
	if (isChamberBefore(tokens, left - 1)) {
		let office = left - 4;
		while (office > 0 && left - office < longestOffice && !isRoleNoun(tokens[office].lower)) {
			office--;
		}

		return isRoleNoun(tokens[office]?.lower ?? '') ? makeDescription(text, tokens, office, left) : null;
	}

	// `[former secretary of state] Anne Hart`
	if (
		departments.test(tokens[left - 1]?.lower ?? '') &&
		tokens[left - 2]?.lower === 'of' &&
		isRoleNoun(singular(tokens[left - 3]?.lower ?? '')) &&
		stretchOf[left - 3] === stretchOf[left]
	) {
		const role = before(passage, text, {left: left - 2, start: left - 2, end: left - 2});
		return role && extended(text, tokens, role, start);
	}

	// `[head of sales] Jane Dunn`, `[director of public health] Ana Ruiz`
	const of = officeBefore(tokens, left);
	if (of !== undefined) {
		// At the head of a sentence the office itself has a capital.
		const role =
			before(passage, text, {left: of, start: of, end: of}) ?? makeDescription(text, tokens, of - 1, of);
		return role && extended(text, tokens, role, start);
	}

	// `[Police] suspect Ana Ruiz of theft`
	if (tokens[left - 1]?.lower === 'suspect' && isSeveral(tokens[left - 2]?.lower ?? '')) {
		return null;
	}

	const inRun = tokens
		.slice(left, start)
		.some(token => isRoleNoun(singular(token.lower)) || isOfficeInLetters(token));
	let from = left;
	const nounBefore =
		left > 0 &&
		!isCapitalised(tokens[left - 1]) &&
		(isRoleNoun(singular(tokens[left - 1].lower)) ||
			// `the ceramicist Edith Holloway`
			(mayBeRole(tokens[left - 1].lower) && determiner.test(tokens[left - 2]?.lower ?? '')));
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
					(from === left ||
						token.isWord ||
						(lower === '’s' && isCapitalised(tokens[from - 2])) ||
						// `[Farmers’ leader] Ana Ruiz`
						(token.text === '’' && isCapitalised(tokens[from - 2]) && tokens[from - 2].lower.endsWith('s')));
		// `[State Department official] David Holm`
		const isDepartment = capital && departments.test(lower) && next.lower === 'department';
		if (
			!belongs ||
			(notNames.has(listed(token)) &&
				!isDepartment &&
				!isRoleNoun(singular(lower)) &&
				!modifiers.test(lower) &&
				// `[Kent police chief] Ana Ruiz`
				!/^(?:us|uk|first|second|high|police)$/.test(lower) &&
				!(lower === 'central' && next.lower === 'bank') &&
				// `[New Forest investor] Ana Ruiz`
				!(/^(?:new|old|great)$/.test(lower) && capital && isCapitalised(next)) &&
				!(isCapitalised(token) && demonyms.has(lower))) ||
			(reportingVerb(lower) && from !== left && !isDepartment && !isRoleNoun(singular(lower))) ||
			isVerbOn(tokens, from - 1) ||
			// `he [met] presidential candidate Don Crane`
			(!capital && /^(?:he|she|they|we|i|it|who)$/.test(tokens[from - 2]?.lower ?? '')) ||
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
