/** The titles and roles at the front of a run of capitals, which is a span of tokens: `[Russian Foreign Minister] Sergey Lavrov`. */
import type {Span} from '../../document/span.js';
import type {Token} from '../passage/tokens.js';
import {isGivenName} from '../words/given-names.js';
import {bodyNouns, departments, honorifics} from '../words/name-words.js';
import {isRoleNoun, singular} from '../words/role-nouns.js';
import {isCapitalised} from './capitals.js';
import {isOfficeInLetters} from './offices.js';
import {isTitleAsName} from './title-names.js';

/** Where a name begins behind a title or role, and the last token that has been looked at for it. */
type Taken = {readonly from: number; readonly last: number};

/** Surnames that are words for somebody as well. */
const surnamesLikeRoles: ReadonlySet<string> = new Set(['fan']);

/** Roles that are given names as well. */
const rolesAsNames = /^(?:dean|earl|page|mason|hunter|marshal|chancellor|abbot|warden|porter|sheriff)$/;
/** And mostly are, between commas. */
const mostlyNames = /^(?:dean|earl|mason|hunter)$/;

/** What somebody in an office writes or has written, and nobody’s surname: `OFFICIAL REPORT`, `President’s Statement` */
const papers = /^(?:accounts?|calendar|journal|minutes|notices?|records?|reports?|statements?|website)$/;

const isRole = ({lower}: Token): boolean => isRoleNoun(singular(lower));

/** Where somebody is a dean, if anywhere. */
const ofDeans =
	/^(?:college|university|school|faculty|campus|cathedral|seminary|students?|deans?|professors?)$/;

/** `Dean Okafor, who …`, where the paragraph tells of nothing that has a dean. */
const isNoDean = (tokens: readonly Token[], at: number, behind: string | undefined): boolean =>
	tokens[at].lower === 'dean' &&
	behind === ',' &&
	!tokens.some(({lower}, i) => i !== at && ofDeans.test(lower));

/** `manager Dean Okafor`: behind a role and before one word more it is a given name. */
const isGivenNameBehindRole = (tokens: readonly Token[], {end}: Span, at: number): boolean => {
	const {lower} = tokens[at];
	const before = tokens[at - 1];
	return (
		at + 2 === end &&
		rolesAsNames.test(lower) &&
		isCapitalised(tokens[at]) &&
		(isNoDean(tokens, at, tokens[end]?.text) ||
			(before !== undefined &&
				(isRole(before) ||
					// `the manager there, Dean Okafor, said`
					(mostlyNames.test(lower) && before.text === ',' && tokens[end]?.text === ','))))
	);
};

/** `[Fan] Mengguang, deputy director of …`: a surname, where the role stands behind. */
const isSurnameAhead = (tokens: readonly Token[], {start, end}: Span, at: number): boolean =>
	at === start &&
	at + 2 === end &&
	surnamesLikeRoles.has(tokens[at].lower) &&
	tokens[end]?.text === ',' &&
	!isGivenName(tokens[at + 1].lower);

/** How many words a rank of several has that begins at a token; 0 where none does. */
const rankLength = ([first, second, third]: readonly Token[]): number => {
	// `Det [Con] Ana Ruiz`, `Mother [Superior] Ana Ruiz`
	if (/^(?:det\.? (?:con|ch|chief)\.?|mother superior)$/.test(`${first.lower} ${second?.lower}`)) {
		return 2;
	}

	// `Sergeant [First Class] Ana Ruiz`
	return third?.lower === 'class' ? 3 : 0;
};

/** `Secretary of State [John Kerry]`; elsewhere the name begins where a given name does. */
const behindOf = (tokens: readonly Token[], {end}: Span, at: number): Taken | undefined => {
	let name = at + (tokens[at + 3]?.text === 'Opposition' ? 4 : 3);
	if (name < at + 4 && (!departments.test(tokens[at + 2]?.lower ?? '') || !isCapitalised(tokens[name]))) {
		while (name < end && !isGivenName(tokens[name].lower)) {
			name++;
		}
	}

	return name < end ? {from: name, last: name} : undefined;
};

/** `Speaker [Paul Ryan]` and `King [Abdullah]`, but not `Chief Justice Department`, nor `OFFICIAL REPORT`. */
const isBeforeName = (tokens: readonly Token[], {end}: Span, at: number): boolean => {
	const next = tokens[at + 1];
	if (honorifics.has(tokens[at].lower)) {
		// `Mr. King`
		return isRole(next) ? at + 2 === end : isCapitalised(next);
	}

	const isPaper = at + 2 >= end && (bodyNouns.has(next.lower) || papers.test(next.lower));
	const restIsBody =
		!isGivenName(next.lower) && tokens.slice(at + 1, end).some(({lower}) => bodyNouns.has(lower));
	return isCapitalised(next) && !isPaper && !isRole(next) && !restIsBody;
};

/** Where the name begins behind the title or role at a token of a run; undefined where there is none, or it is in the name. */
const behindRole = (tokens: readonly Token[], run: Span, at: number): Taken | undefined => {
	const word = tokens[at];
	const isHonorific = honorifics.has(word.lower);
	if (!isRole(word) && !isHonorific && !isOfficeInLetters(word)) {
		return undefined;
	}

	if (isTitleAsName(tokens, at, run.end)) {
		return {from: at, last: at};
	}

	// `Department of [Veterans] Affairs`
	if (at > run.start && /^(?:of|for|and)$/.test(tokens[at - 1].lower) && !isHonorific) {
		return undefined;
	}

	if (isGivenNameBehindRole(tokens, run, at)) {
		return {from: at, last: at};
	}

	if (isSurnameAhead(tokens, run, at)) {
		return undefined;
	}

	const rank = rankLength(tokens.slice(at, run.end));
	if (rank > 0 && at + rank < run.end) {
		return {from: at + rank, last: at + rank - 1};
	}

	if (/^(?:of|for)$/.test(tokens[at + 1].lower)) {
		return behindOf(tokens, run, at);
	}

	return isBeforeName(tokens, run, at) ? {from: at + 1, last: at} : undefined;
};

/** Where a run's name begins behind the titles and roles at its front, the run's own beginning where there are none. */
export const behindRoles = (tokens: readonly Token[], run: Span): number => {
	let from = run.start;
	for (let at = run.start; at < run.end - 1; at++) {
		const taken = behindRole(tokens, run, at);
		from = taken?.from ?? from;
		at = taken?.last ?? at;
	}

	return from;
};
