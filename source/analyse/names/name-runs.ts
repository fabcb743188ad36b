import {indexAt} from '../../document/span.js';
import {behindClock, behindDateline} from '../passage/dateline.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {article} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';
import {isNobody, isRoleLabel} from '../words/label-words.js';
import {bodyNouns, honorifics, isQualifier} from '../words/name-words.js';
import {demonyms, places} from '../words/place-words.js';
import {documentNouns, isRoleNoun, singular} from '../words/role-nouns.js';
import {type Capitals, isCapitalised, isNoName} from './capitals.js';
import type {Run} from './description.js';
import {legalFormEnd, tickerEnd} from './legal-forms.js';
import {runEnd} from './name-end.js';
import {seatEnd} from './name-grammar.js';
import {nameStart} from './name-start.js';
import {isNationalAt} from './nationals.js';
import {isChamberBefore, isOffice, isOfficeInLetters} from './offices.js';
import {beginsName} from './opening-names.js';
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

/** `WHO`, `the US`: no pronouns. */
const isNameInCapitals = (tokens: readonly Token[], i: number): boolean =>
	tokens[i].text === 'WHO' || (tokens[i].text === 'US' && tokens[i - 1]?.lower === 'the');

/** `(R)`, `D-N.Y.`, `vitamin D`: a party, part of a state, or one of several. */
const isParty = (tokens: readonly Token[], i: number): boolean =>
	/^\p{Lu}\.$/u.test(tokens[i].text) ||
	(/^\p{Lu}$/u.test(tokens[i].text) &&
		(/^[(\-–]$/.test(tokens[i - 1]?.text ?? '') ||
			/^[)\-–]/.test(tokens[i + 1]?.text ?? '') ||
			// `vitamin D`, `plan B`
			/^(?:group|hepatitis|option|plan|section|type|vitamins?)$/.test(tokens[i - 1]?.lower ?? '')));

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

/** Behind these a sentence begins, or a line, or what somebody says. */
const opener = /^[.?!:…“"‘«•]|^—$|^''$|^``$/;

/** Whether a word with a capital that stands by itself within a sentence is no name: `on [Monday] they met` */
const isLoneWord = (tokens: readonly Token[], i: number, capitals: Capitals): boolean => {
	// `the Teachers’ Union`
	const next = /^(?:’s|’|')$/.test(tokens[i + 1]?.lower ?? '') ? tokens[i + 2] : tokens[i + 1];
	return isNoName(capitals, tokens[i]) && !isCapitalised(next) && !isNameInCapitals(tokens, i);
};

/** Whether one word, which is all that a run of capitals has for a name, is none. */
const isCommonWord = (
	tokens: readonly Token[],
	{left, start}: Run,
	capitals: Capitals,
	sourceEnds: ReadonlyMap<number, number>,
): boolean => {
	const [word, before] = [tokens[start], tokens[start - 1]];
	const {text, lower} = word;
	const next = tokens[start + 1]?.lower ?? '';
	// `Christian said`, of Joe Christian; `King, a nurse, said`, of Ada King
	const isSurname =
		capitals.surnames.has(lower) &&
		(sourceEnds.get(word.start) === word.end || (sourceEnds.has(word.start) && next === ','));
	return (
		(isNoName(capitals, word) && !isNameInCapitals(tokens, start)) ||
		isQualifier(lower) ||
		// By itself TD is a bank.
		(isOfficeInLetters(word) && (text !== 'TD' || isCapitalised(before))) ||
		// `OFFICIAL REPORT`
		(documentNouns.has(lower) && text === text.toUpperCase()) ||
		// `an African American`
		(demonyms.has(lower) && (start === left || demonyms.has(before.lower)) && !isSurname) ||
		isParty(tokens, start) ||
		/^\d/.test(text) ||
		(honorifics.has(lower) && start === left && !isGivenName(lower) && !isSurname) ||
		// `A CT of his chest showed …`: one of many, but `a CNN poll`, `a CNN/ORC poll`.
		(/^\p{Lu}{2,}$/u.test(text) &&
			/^an?$/.test(before?.lower ?? '') &&
			next !== '/' &&
			!documentNouns.has(next))
	);
};

/** Whether one word says what somebody is, and is a name only where the text calls anybody so: `[Baker] said` */
const isRoleWord = (tokens: readonly Token[], start: number): boolean =>
	isRoleNoun(singular(tokens[start].lower)) &&
	!honorifics.has(tokens[start - 1]?.lower ?? '') &&
	!isGivenName(tokens[start].lower);

/** `Born Ada Mary Lind in Elsby, she …`: what somebody was called before is nobody else; but `Born Free Trust, a charity, …` */
const birthNameEnd = (tokens: readonly Token[], start: number, end: number): number =>
	end - start > 2 &&
	isGivenName(tokens[start + 1].lower) &&
	/^(?:,|at|in|into|on|to)$/.test(tokens[end]?.lower ?? '')
		? end
		: start;

/** A name by its capitals; `isNoun` where it is a role, unless the text calls anybody so in full. */
export type FoundRun = {readonly run: Run; readonly isNoun: boolean};

/** The names of a passage by their capitals. */
export function* runsOf(
	passage: Passage,
	capitals: Capitals,
	sourceEnds: ReadonlyMap<number, number>,
): Generator<FoundRun> {
	const {tokens, sentences, strong} = passage;
	for (let i = Math.max(behindDateline(tokens), behindClock(tokens)); i < tokens.length; i++) {
		const token = tokens[i];
		const legal = legalFormEnd(tokens, i) ?? tickerEnd(tokens, i);
		if (legal !== undefined) {
			i = legal - 1;
			continue;
		}

		// `#SaveOurPier` is what is written beside words, and nobody.
		const isTag = tokens[i - 1]?.text === '#' && tokens[i - 1].end === token.start;
		if (isTag || !isCapitalised(token) || contraction.test(token.lower)) {
			continue;
		}

		const opens = i === 0 || sentences[indexAt(sentences, i)]?.start === i || opener.test(tokens[i - 1].text);
		const behindBirth =
			opens && token.text === 'Born' ? birthNameEnd(tokens, i, runEnd(passage, i, capitals)) : i;
		if (behindBirth > i) {
			i = behindBirth - 1;
			continue;
		}

		const party = partyAt(tokens, i, sourceEnds);
		if (party !== undefined) {
			yield {run: {left: i, start: i, end: party}, isNoun: false};
			i = party - 1;
			continue;
		}

		if (
			isChamberBefore(tokens, i) ||
			isInLaw(tokens, i) ||
			isLetterLabel(tokens, i, sourceEnds) ||
			// `VERDICT: …`
			(opens && tokens[i + 1]?.text === ':' && isNobody(token.lower)) ||
			// `flight DW 417`
			(tokens[i - 1]?.lower === 'flight' && /^\d/.test(tokens[i + 1]?.text ?? '')) ||
			(opens ? !beginsName(tokens, i, capitals, sourceEnds) : isLoneWord(tokens, i, capitals))
		) {
			continue;
		}

		// `**IC** Now I sail.`: a label in bold ends before what is said.
		const whole = runEnd(passage, i, capitals);
		const end = withoutSeat(tokens, i, i < strong ? Math.min(whole, strong) : whole);
		const run = {left: i, start: nameStart(tokens, i, end), end};
		const single = end - run.start === 1;
		if (
			!(single && isCommonWord(tokens, run, capitals, sourceEnds)) &&
			!isNationalAt(tokens, run.start, end) &&
			!isOffice(tokens, run.start, end)
		) {
			yield {
				run: {...run, end: partyEnd(tokens, run.start, end)},
				isNoun: single && isRoleWord(tokens, run.start),
			};
		}

		i = behindSeat(tokens, run.start, end) - 1;
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
