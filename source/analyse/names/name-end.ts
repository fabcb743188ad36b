import {endOfRun, startOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {isGivenName} from '../words/given-names.js';
import {bodyNouns, namePrefixes} from '../words/name-words.js';
import {isSeveral} from '../words/role-nouns.js';
import {fieldsEnd, listEnd, phraseEnd, thingsEnd} from './body-names.js';
import {type Capitals, isCapitalised, isNoName} from './capitals.js';
import {behindJoiner, isOfSeveral, ofBody, type RunSoFar} from './joiners.js';

/** How many words a nickname may have. */
const longestNickname = 3;

/**
 * Where a name goes on behind a nickname in quotation marks that begins at a token: `Ana “Red” [Ruiz]`, `Jo “The Brick”
 * [Park]`
 */
const behindNickname = ({tokens, stretchOf}: Passage, at: number): number | undefined => {
	if (!/^[“"‘']$/.test(tokens[at].text)) {
		return undefined;
	}

	const close = endOfRun(at + 1, at + longestNickname + 1, i => tokens[i]?.isWord);
	const surname = close + 1;
	const isNickname =
		close > at + 1 &&
		stretchOf[at] === stretchOf[at - 1] &&
		stretchOf[surname] === stretchOf[at - 1] &&
		isCapitalised(tokens[at - 1]) &&
		isGivenName(tokens[at - 1].lower) &&
		isCapitalised(tokens[at + 1]) &&
		/^[”"’']$/.test(tokens[close]?.text ?? '') &&
		isCapitalised(tokens[surname]);
	return isNickname ? surname : undefined;
};

/** Names that end in a possessive themselves. */
const possessives =
	/^(?:mcdonald|barnardo|wendy|macy|kohl|lowe|moody|sotheby|sainsbury|lloyd|kellogg|dunkin|levi|arby|denny|domino)$/;

/** Where a list behind a comma ends that is part of a name: `Ministry of Trade[, Industry and Energy]` */
const behindComma = ({passage, capitals, start, end, joinedByOf, charge}: RunSoFar): number | undefined =>
	joinedByOf
		? (listEnd(passage, end) ?? thingsEnd(passage, start, end, charge, capitals, ofBody.test(charge)))
		: fieldsEnd(passage, start, end, capitals);

/** Words that are no names by themselves, and end those of bodies or stand in them. */
const inNames =
	/^(?:north|south|east|west|northern|southern|eastern|western|central|english|workers|farmers|teachers|investors|advisers|advisors|students|scientists|group|internet)$/;

/** Whether a word with a capital that is no name by itself is part of one behind `of`, `and` and their like. */
const isPartBehindJoiner = (tokens: readonly Token[], at: number, charge: string): boolean =>
	(namePrefixes.has(tokens[at].lower) && isCapitalised(tokens[at + 1])) ||
	// `the National Union of Students`
	(/^(?:and|of)$/.test(tokens[at - 1].lower) && ofBody.test(charge) && isOfSeveral(tokens[at]));

/** … and right behind another with a capital. */
const isPartBehindCapital = (tokens: readonly Token[], at: number, joinedByOf: boolean): boolean => {
	const {lower, text} = tokens[at];
	return (
		bodyNouns.has(lower) ||
		// `Brightwater AS`, a company of Norway or Denmark
		(text === 'AS' && /\p{Ll}/u.test(tokens[at - 1].text)) ||
		// `the Institute for Blind People`
		(joinedByOf && (lower === 'people' || isSeveral(lower))) ||
		// `Farside Investors`
		inNames.test(lower) ||
		isCapitalised(tokens[at + 1])
	);
};

/** Whether a token belongs to the name: `University of North Carolina`, but not `Bank of Tuesday`. */
const belongs = ({passage: {tokens}, capitals, end, charge, joinedByOf}: RunSoFar, at: number): boolean =>
	isCapitalised(tokens[at]) &&
	(!isNoName(capitals, tokens[at]) ||
		(at === end ? isPartBehindCapital(tokens, at, joinedByOf) : isPartBehindJoiner(tokens, at, charge)));

/** How far a run goes on with what stands at its end; undefined where nothing of that belongs to it. */
const nextEnd = (run: RunSoFar): number | undefined => {
	const {passage, start, end} = run;
	const {tokens, stretchOf} = passage;
	const surname = behindNickname(passage, end);
	if (surname !== undefined) {
		return surname + 1;
	}

	if (stretchOf[end] !== stretchOf[start]) {
		return undefined;
	}

	const listed = tokens[end].text === ',' ? behindComma(run) : undefined;
	if (listed !== undefined) {
		return listed;
	}

	if (end - start === 1 && /^(?:’s|’|')$/.test(tokens[end].lower) && possessives.test(tokens[start].lower)) {
		return end + 1;
	}

	const next = isCapitalised(tokens[end]) ? end : behindJoiner(run);
	if (next === undefined || !belongs(run, next)) {
		return undefined;
	}

	run.hasBody ||= bodyNouns.has(tokens[next].lower);
	run.isOffice &&= !isGivenName(tokens[next].lower);
	return next + 1;
};

/** The last token of the run of capitals that begins at `start`, joiners between them included; exclusive. */
export const runEnd = (passage: Passage, start: number, capitals: Capitals): number => {
	const {tokens} = passage;
	const known = phraseEnd(tokens, start);
	if (known !== undefined) {
		return known;
	}

	// `Local 44 of the Bakery Workers`, a union’s branch
	const isBranch = tokens[start].lower === 'local' && /^\d+$/.test(tokens[start + 1]?.text ?? '');
	const run: RunSoFar = {
		passage,
		capitals,
		start,
		end: start + (isBranch ? 2 : 1),
		hasBody: isBranch || bodyNouns.has(tokens[start].lower),
		joinedByOf: false,
		charge: '',
		isOffice: false,
	};
	while (run.end < tokens.length) {
		const end = nextEnd(run);
		if (end === undefined) {
			break;
		}

		run.end = end;
	}

	return run.end;
};

/** What stands behind the name of somebody who has been honoured, or is learned. */
const letters = /^(?:[KQS]C|[MOCKD]BE|PhD|DPhil|MSc|BSc|FRS|FRCP|Esq)$/;

/** … and what is a noun as well: `the Leeds MP` */
const nouns = /^(?:MP|MEP|MSP|MLA|TD|MD|JD|RN)$/;

/** Where a name ends without the letters behind it: `[Ana Ruiz] KC`, `[Jo Park] MP`; at the least two words stay. */
export const withoutLetters = (tokens: readonly Token[], start: number, end: number): number => {
	return startOfRun(
		end,
		start + 2,
		i => letters.test(tokens[i].text) || (nouns.test(tokens[i].text) && isGivenName(tokens[start].lower)),
	);
};
