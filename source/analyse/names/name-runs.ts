import {behindClock, behindDateline} from '../passage/dateline.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {article, auxiliary, irregularPast} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';
import {knownBodies} from '../words/known-bodies.js';
import {isRoleLabel} from '../words/label-words.js';
import {bodyClasses, bodyNouns, honorifics, isQualifier} from '../words/name-words.js';
import {demonyms, places} from '../words/place-words.js';
import {
	crowdNouns,
	documentNouns,
	isRoleNoun,
	mayBeRole,
	singular,
	wordCarriers,
} from '../words/role-nouns.js';
import {isKnownPhrase} from './body-names.js';
import {type Capitals, isCapitalised, isNoName, mayOpenName} from './capitals.js';
import type {Run} from './description.js';
import {legalFormEnd, tickerEnd} from './legal-forms.js';
import {runEnd} from './name-end.js';
import {seatEnd} from './name-grammar.js';
import {nameStart, opensThing} from './name-start.js';
import {isNationalAt} from './nationals.js';
import {isChamberBefore, isOffice, isOfficeInLetters} from './offices.js';
import {partyAt} from './parties.js';

/** A word of a name as it is compared: in lower case, without full stops or the ending of a site’s name. */
export const bare = (lower: string): string =>
	lower.includes('.') || lower.includes('’')
		? lower
				.replaceAll('’', "'")
				.replace(/^((?:\p{L}\.)+)$/u, found => found.replaceAll('.', ''))
				.replace(/\.(?:com|org|net|info|gov|edu)?$/, '')
		: lower;

/** `You’re`, `It’ll`: no name, whatever its capital. */
const contraction = /^(?:i|you|he|she|it|we|they|that|there|here|who|what|let)[’'](?:m|re|s|ve|ll|d)$/;

/** Plurals that nobody is called: `Proponents say` */
const commonPlurals =
	/^(?:(?:pro|op|corres)ponents?|polls|findings|crowds|concerns|hours|photos|images|figures|numbers|records|results|estimates|tests|netizens|replays|\p{Ll}+[ts]ions)$/u;

/**
 * Whether a capital is all of a source, so that it is a name even where it opens a sentence: `Edmunds said`, but neither
 * `Backers of tariffs say` nor `Businesses say`.
 */
const isAllOfSource = (
	token: Token,
	next: Token | undefined,
	sourceEnds: ReadonlyMap<number, number>,
): boolean => {
	const end = sourceEnds.get(token.start);
	const one = singular(token.lower);
	const isCrowd =
		one !== token.lower &&
		(mayBeRole(one) ||
			crowdNouns.has(one) ||
			documentNouns.has(one) ||
			wordCarriers.has(one) ||
			commonPlurals.test(token.lower) ||
			bodyClasses.some(group => group.has(one)));
	const isActivity =
		/.{3}ing$/.test(token.lower) &&
		!isGivenName(token.lower) &&
		!places.has(token.lower) &&
		!knownBodies.has(token.lower) &&
		!/^(?:said|says)$/.test(next?.lower ?? '') &&
		!isCapitalised(next);
	// `Secretary of State Ana Ruiz` goes on to a name.
	const isWhole =
		end !== undefined && (end <= token.end || !/^\p{Ll}/u.test(next?.text ?? '') || isRoleNoun(one));
	return isWhole && !isCrowd && !isActivity;
};

/** `Farrant, 19, was named man of the match` */
const isAged = (tokens: readonly Token[], i: number): boolean =>
	tokens[i + 1]?.text === ',' && /^\d{1,3}$/.test(tokens[i + 2]?.text ?? '') && tokens[i + 3]?.text === ',';

/** Whether an ordinary word opens a body’s name: `Open Society said it would open its books`, but not `Super PAC says …` */
const opensBodyName = (next: Token | undefined): boolean =>
	isCapitalised(next) && bodyNouns.has(next?.lower ?? '') && /\p{Ll}/u.test(next?.text ?? '');

/** `WHO`, `the US`: no pronouns. */
const isNameInCapitals = (tokens: readonly Token[], i: number): boolean =>
	tokens[i].text === 'WHO' || (tokens[i].text === 'US' && tokens[i - 1]?.lower === 'the');

/** `Bank of England`, `Save the Children`, `Oxfam, Mercy Corps and …`, `Boeing cut jobs` */
const opensBody = (tokens: readonly Token[], i: number, {small}: Capitals): boolean =>
	isKnownPhrase(tokens, i) ||
	(bodyNouns.has(tokens[i].lower) && tokens[i + 1]?.lower === 'of' && isCapitalised(tokens[i + 2])) ||
	(knownBodies.has(tokens[i].lower) &&
		(tokens[i + 1]?.text === ',' ||
			(!small.has(tokens[i].lower) &&
				[auxiliary, irregularPast].some(verb => verb.test(tokens[i + 1]?.lower ?? '')))));

/** `(R)`, `D-N.Y.`: a party, or part of a state. */
const isParty = (tokens: readonly Token[], i: number): boolean =>
	/^\p{Lu}\.$/u.test(tokens[i].text) ||
	(/^\p{Lu}$/u.test(tokens[i].text) &&
		(/^[(\-–]$/.test(tokens[i - 1]?.text ?? '') || /^[)\-–]/.test(tokens[i + 1]?.text ?? '')));

/** How many words of a law’s name stand in brackets at most, and how many before them. */
const longestBrackets = 4;

/** Whether a capital stands in brackets within the name of a law, or before them: `the [Ponds] ([Protection]) Act` */
const isInLaw = (tokens: readonly Token[], at: number): boolean => {
	const from = Math.max(0, at - longestBrackets);
	const open = tokens.slice(from, at + longestBrackets + 1).findIndex(({text}) => text === '(') + from;
	const close = tokens.slice(open, open + longestBrackets + 2).findIndex(({text}) => text === ')') + open;
	return (
		open >= from &&
		close > Math.max(open, at) &&
		tokens.slice(at, open).every(isCapitalised) &&
		/^(?:Act|Amendment|Bill|Code|Law|Order|Ordinance|Regulations?|Rules)$/.test(tokens[close + 1]?.text ?? '')
	);
};

/** `[A.] Now I sail.` */
const isLetterLabel = (
	tokens: readonly Token[],
	i: number,
	sourceEnds: ReadonlyMap<number, number>,
): boolean =>
	i === 0 && isRoleLabel(tokens[0].text) && (sourceEnds.get(tokens[0].start) ?? -1) === tokens[0].end;

/** `Marks and Spencer` */
const isKnownPair = (tokens: readonly Token[], i: number): boolean =>
	knownBodies.has(`${tokens[i].lower} and ${tokens[i + 2]?.lower}`) && tokens[i + 1].lower === 'and';

/** Where a party or place ends before the letters of who sits for it: `a [Plaid Cymru] MP`, `the [Leeds West] MP` */
const withoutSeat = (tokens: readonly Token[], start: number, end: number): number =>
	end - start > 1 && article.test(tokens[start - 1]?.lower ?? '') && isOfficeInLetters(tokens[end - 1])
		? end - 1
		: end;

/** Where a party ends before the place of whom it puts up: `the [CDP] Halden candidate Ana Ruiz` */
const partyEnd = (tokens: readonly Token[], start: number, end: number): number =>
	end - start > 1 &&
	/^\p{Lu}{2,}$/u.test(tokens[start].text) &&
	!places.has(tokens[start].lower) &&
	// `a US Senate candidate`
	!tokens.slice(start + 1, end).some(({lower}) => bodyNouns.has(lower)) &&
	/^(?:candidate|contender|hopeful|nominee)$/.test(tokens[end]?.text ?? '')
		? start + 1
		: end;

/** Where a peer’s name ends with the place it is of, which is nobody: `Lord Rood [of North Halden]` */
const behindSeat = (tokens: readonly Token[], start: number, end: number): number =>
	/^(?:lord|lady|baroness|baron|viscount)$/.test(tokens[start - 1]?.lower ?? '') &&
	tokens[end]?.lower === 'of'
		? seatEnd(tokens, end)
		: end;

/** The names of a passage by their capitals. */
export function* runsOf(
	passage: Passage,
	capitals: Capitals,
	sourceEnds: ReadonlyMap<number, number>,
	firstSentence: number,
): Generator<{run: Run; sentence: number; isNoun: boolean}> {
	const {tokens, sentences, strong} = passage;
	let sentence = 0;
	for (let i = Math.max(behindDateline(tokens), behindClock(tokens)); i < tokens.length; i++) {
		while (sentence + 1 < sentences.length && sentences[sentence + 1].start <= i) {
			sentence++;
		}

		const token = tokens[i];
		const legal = legalFormEnd(tokens, i) ?? tickerEnd(tokens, i);
		if (legal !== undefined) {
			i = legal - 1;
			continue;
		}

		// `#SaveOurPier` is what is written beside words, and nobody.
		const isTag = tokens[i - 1]?.text === '#' && tokens[i - 1].end === token.start;
		if (isTag || !isCapitalised(token) || /^\d/.test(token.text) || contraction.test(token.lower)) {
			continue;
		}

		const party = partyAt(tokens, i, sourceEnds);
		if (party !== undefined) {
			yield {run: {left: i, start: i, end: party}, sentence: firstSentence + sentence, isNoun: false};
			i = party - 1;
			continue;
		}

		if (
			isChamberBefore(tokens, i) ||
			isInLaw(tokens, i) ||
			isLetterLabel(tokens, i, sourceEnds) ||
			// `flight DW 417`
			(tokens[i - 1]?.lower === 'flight' && /^\d/.test(tokens[i + 1]?.text ?? ''))
		) {
			continue;
		}

		const opens =
			i === 0 || sentences[sentence]?.start === i || /^[.?!:…“"‘«•]|^—$|^''$|^``$/.test(tokens[i - 1].text);
		const isSource =
			isAllOfSource(token, tokens[i + 1], sourceEnds) &&
			(opensThing(tokens, i) ||
				(!isNoName(capitals, token) && (!capitals.small.has(token.lower) || opensBodyName(tokens[i + 1]))));
		const titled = honorifics.has(token.lower) && isCapitalised(tokens[i + 1]);
		const rolePrefix =
			isCapitalised(tokens[i + 1]) && (isRoleNoun(singular(token.lower)) || demonyms.has(token.lower));
		if (
			opens &&
			!titled &&
			!rolePrefix &&
			!isSource &&
			!isKnownPair(tokens, i) &&
			!opensBody(tokens, i, capitals) &&
			!(isAged(tokens, i) && !isNoName(capitals, token)) &&
			!mayOpenName(capitals, token, tokens[i + 1])
		) {
			continue;
		}

		// `the Teachers’ Union`
		const next = /^(?:’s|’|')$/.test(tokens[i + 1]?.lower ?? '') ? tokens[i + 2] : tokens[i + 1];
		if (!opens && isNoName(capitals, token) && !isCapitalised(next) && !isNameInCapitals(tokens, i)) {
			continue;
		}

		// `**IC** Now I sail.`: a label in bold ends before what is said.
		const whole = runEnd(passage, i, capitals);
		const end = withoutSeat(tokens, i, i < strong ? Math.min(whole, strong) : whole);
		const start = nameStart(tokens, i, end);
		const [first] = tokens.slice(start, end);
		const single = end - start === 1;
		const word = first.lower;
		const common =
			single &&
			((isNoName(capitals, first) && !isNameInCapitals(tokens, start)) ||
				isQualifier(word) ||
				isOfficeInLetters(first) ||
				// `OFFICIAL REPORT`
				(documentNouns.has(word) && first.text === first.text.toUpperCase()) ||
				// `an African American`
				(demonyms.has(word) &&
					(start === i || demonyms.has(tokens[start - 1].lower)) &&
					// `Christian said`, of Joe Christian
					!(capitals.surnames.has(word) && sourceEnds.get(first.start) === first.end)) ||
				// `(R)`, `D-N.Y.`
				isParty(tokens, start) ||
				/^\d/.test(first.text) ||
				(honorifics.has(word) && start === i && !isGivenName(word)));
		// `A CT of his chest showed …`: one of many.
		const isCommonAcronym =
			single && /^\p{Lu}{2,}$/u.test(first.text) && /^an?$/.test(tokens[start - 1]?.lower ?? '');
		const isNoun =
			single &&
			isRoleNoun(singular(word)) &&
			!honorifics.has(tokens[start - 1]?.lower ?? '') &&
			!isGivenName(word);
		if (!common && !isCommonAcronym && !isNationalAt(tokens, start, end) && !isOffice(tokens, start, end)) {
			yield {
				run: {left: i, start, end: partyEnd(tokens, start, end)},
				sentence: firstSentence + sentence,
				isNoun,
			};
		}

		i = behindSeat(tokens, start, end) - 1;
	}
}

/** The names of a headline: the longest runs of words that are known as a name. */
export function* knownRuns({tokens}: Passage, known: ReadonlySet<string>): Generator<Run> {
	for (let i = 0; i < tokens.length; i++) {
		if (!isCapitalised(tokens[i])) {
			continue;
		}

		for (let length = Math.min(6, tokens.length - i); length > 0; length--) {
			const words = tokens.slice(i, i + length);
			if (known.has(words.map(({lower}) => bare(lower)).join(' '))) {
				yield {left: i, start: i, end: i + length};
				i += length - 1;
				break;
			}
		}
	}
}
