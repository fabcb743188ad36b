/**
 * `[The pier will close], Ana Ruiz, 43, said`, `[The pier], Ana Ruiz, a vet, said, [will close]`, `[The pier will close], warned
 * Ana Ruiz`: a tag at a clause without marks. An engine takes the clause, or a part of it, for who says it, or who says it for
 * what is said.
 */
import {endOfRun, overlaps, type Span} from '../../document/span.js';
import {isFiniteVerb, isVerb} from '../grammar/verb-forms.js';
import {canSpeak} from '../names/can-speak.js';
import {readNominal} from '../names/nominal.js';
import type {Passage} from '../passage/passage.js';
import type {Claim, Proposal} from '../passage/proposal.js';
import {isOutside, wordsEnd} from '../passage/speech.js';
import {
	adverb,
	articleOrPossessive,
	auxiliary,
	preposition,
	relativePronoun,
	subjectPronoun,
	subordinator,
	weekday,
} from '../words/closed-classes.js';
import {isStating} from '../words/reporting-verbs.js';
import {documentNouns} from '../words/role-nouns.js';

/** Where, when, how and to whom it is said, behind the verb. */
const opensCircumstance = /^(?:after|at|by|during|from|in|last|of|on|over|to|when|with)$/;

/** What goes on with what is said: `Rents will fall, Ana Ruiz, 43, said, [because] people leave`; and what else is told. */
const goesOn = /^(?:because|if|unless|until)$/;
const opensMore = /^(?:adding|and|but|citing|though|while)$/;

/** How many words may name who says it, be told of them between commas, and tell where, when and to whom. */
const longestName = 10;
const longestAside = 12;
const longestCircumstance = 9;

/** How often something may be told of somebody between commas; it bounds what is read again at the next comma. */
const mostAsides = 8;

/** How sure it is that such a tag tells who says what, where an engine has not found it. */
const sureOfTag = 0.6;

/** Whether a word is the verb of such a tag; between a subject and its verb `announced Friday` tells when. */
const isTag = (lower: string): boolean => isStating(lower) || /^announce[ds]$/.test(lower);

type Tag = {readonly source: Span; readonly cue: Span; readonly end: number};

/** Whether a phrase has a verb: what stands before its noun is none, in `the town’s recently [elected] mayor`. */
const hasVerb = ({tokens}: Passage, {start, end}: Span): boolean =>
	tokens
		.slice(start, end)
		.some(
			(token, i, {[i - 1]: before}) =>
				token.lower !== '’s' &&
				isVerb(token) &&
				!(token.lower.endsWith('ed') && before?.lower.endsWith('ly')),
		);

/**
 * The verb with which words become a clause of their own, if they do: `Ana Ruiz, who was there`, `Ruiz, elected in May` and
 * `Ruiz’s aide` have none.
 */
const mainVerb = ({tokens}: Passage, {start, end}: Span): number | undefined => {
	let isMain = true;
	for (let i = start + 1; i < end; i++) {
		const {text, lower} = tokens[i];
		if (text === ',') {
			isMain = true;
		} else if (relativePronoun.test(lower)) {
			isMain = false;
		} else if (
			isMain &&
			lower !== '’s' &&
			isVerb(tokens[i]) &&
			(tokens[i - 1].text !== ',' || auxiliary.test(lower))
		) {
			return i;
		}
	}

	return undefined;
};

/** Whether a phrase names somebody who may say something. */
const isSpeaker = ({tokens}: Passage, {start, end}: Span): boolean => {
	const phrase = tokens.slice(start, end);
	const lower = phrase[0]?.lower ?? 'and';
	return (
		phrase.length <= longestName &&
		!preposition.test(lower) &&
		!subordinator.test(lower) &&
		!relativePronoun.test(lower) &&
		!/^(?:and|but|nor|or|so|yet)$/.test(lower) &&
		((phrase.length === 1 && subjectPronoun.test(lower)) || canSpeak(phrase, readNominal(phrase)))
	);
};

/** `[in an] email to staff`, `[in the] interview`: where it is said, and no part of who says it. */
const opensPaper = ({tokens}: Passage, i: number): boolean =>
	tokens[i].lower === 'in' &&
	/^(?:an?|the|his|her|its|their)$/.test(tokens[i + 1]?.lower ?? '') &&
	documentNouns.has(tokens[i + 2]?.lower ?? '');

/** Where words end that are no sign, and of which `stops` tells none: `the mayor’s aide` goes on. */
const wordsFrom = ({tokens}: Passage, from: number, stop: number, stops: (i: number) => boolean): number =>
	endOfRun(from, stop, j => tokens[j].lower === '’s' || (tokens[j].isWord && !stops(j)));

/** Where ends what is told of somebody between commas or brackets: `[, 43,]`, `[, who runs the ferry,]`, `[(Greens)]` */
const asidesEnd = (passage: Passage, from: number, stop: number): number => {
	const {tokens} = passage;
	let i = from;
	if (tokens[i].text === '(') {
		i = wordsFrom(passage, i + 1, stop, () => false);
		return tokens[i]?.text === ')' ? i + 1 : from;
	}

	for (let asides = 0; asides < mostAsides && tokens[i].text === ',' && i < stop; asides++) {
		const aside = {start: i + 1, end: wordsFrom(passage, i + 1, stop, () => false)};
		const lower = tokens[aside.start].lower;
		const isTold =
			/^(?:\d{1,3}|of|who|whose|which)$/.test(lower) ||
			(isSpeaker(passage, aside) && !hasVerb(passage, aside));
		if (!isTold || aside.end - aside.start > longestAside || tokens[aside.end]?.text !== ',') {
			break;
		}

		i = aside.end;
	}

	return tokens[i].text === ',' && i > from ? i + 1 : i;
};

/** Where ends what is told of where, when and to whom: `said [in Elsby on Monday],` */
const circumstanceEnd = (passage: Passage, {start, end: from}: Span, stop: number): number => {
	const {tokens} = passage;
	const lower = tokens[from]?.lower ?? '';
	const isOne =
		opensCircumstance.test(lower) ||
		weekday.test(lower) ||
		adverb.test(lower) ||
		/^t(?:ells|old)$/.test(tokens[start].lower);
	const end = wordsFrom(passage, from, stop, i => isFiniteVerb(tokens[i].lower));
	return isOne && end - from <= longestCircumstance ? end : from;
};

/** Whether a tag is over: its sentence ends, or goes on behind a sign. */
const isOver = ({tokens}: Passage, end: number, stop: number): boolean =>
	end >= stop || /^[,;]$/.test(tokens[end].text);

/** `Ana Ruiz, 43, said in Elsby` behind a comma. */
const tagAhead = (passage: Passage, from: number, stop: number): Tag | undefined => {
	const {tokens} = passage;
	const isCue = (i: number) => isTag(tokens[i].lower);
	const isFiller = (i: number) =>
		(adverb.test(tokens[i].lower) || /^(?:ha[ds]|have|on)$/.test(tokens[i].lower)) &&
		wordsFrom(passage, i, Math.min(stop, i + 3), isCue) < Math.min(stop, i + 3);
	const named = wordsFrom(passage, from, stop, i => isCue(i) || isFiller(i));
	const source = {start: from, end: named};
	if (named === from || named >= stop || !isSpeaker(passage, source) || hasVerb(passage, source)) {
		return undefined;
	}

	const told = asidesEnd(passage, named, stop);
	const at = wordsFrom(passage, told, Math.min(stop, told + 3), isCue);
	if (at >= stop || !isCue(at) || (at > told && !isFiller(told))) {
		return undefined;
	}

	const cue = {start: at, end: at + 1};
	const end = circumstanceEnd(passage, cue, stop);
	return isOver(passage, end, stop)
		? {source: {start: from, end: tokens[told - 1].text === ',' ? told - 1 : told}, cue, end}
		: undefined;
};

/** `warned Ana Ruiz` behind a comma. */
const tagBehind = (passage: Passage, from: number, stop: number): Tag | undefined => {
	const {tokens} = passage;
	const {lower} = tokens[from];
	const start = from + 1;
	const end = wordsFrom(
		passage,
		start,
		stop,
		i =>
			/^(?:after|as|at|during|on|when|while|who)$/.test(tokens[i].lower) ||
			opensPaper(passage, i) ||
			isFiniteVerb(tokens[i].lower),
	);
	const source = {start, end};
	const isNamed =
		isTag(lower) &&
		!/^t(?:ells|old)$/.test(lower) &&
		end > start &&
		isSpeaker(passage, source) &&
		!hasVerb(passage, source) &&
		// `The bank closed, warned customers` may tell whom it warned.
		(articleOrPossessive.test(tokens[start].lower) ||
			tokens[start].lower === 'police' ||
			/^\p{Lu}/u.test(tokens[start].text));
	// `…, said the mayor, a vet`, `…, said the mayor, adding …`; but `Ruiz, a vet, said the mayor, Tom Krol, was late`
	const isLast =
		end >= stop ||
		(tokens[end].text === ','
			? tokens[end + 1].lower !== 'and' &&
				(opensMore.test(tokens[end + 1].lower) || wordsFrom(passage, end + 1, stop, () => false) === stop)
			: !isVerb(tokens[end]));
	return isNamed && isLast ? {source, cue: {start: from, end: start}, end} : undefined;
};

/** Who says what in a sentence, where a tag tells it. */
const claimIn = (passage: Passage, sentence: Span): Claim | undefined => {
	const {tokens} = passage;
	const {start} = sentence;
	const stop = wordsEnd(passage, sentence);
	const isAside = (i: number) => subordinator.test(tokens[i].lower) || preposition.test(tokens[i].lower);
	if (isAside(start) || /ing$/.test(tokens[start].lower)) {
		return undefined;
	}

	let main: number | undefined;
	for (let comma = start + 1; comma < stop - 1; comma++) {
		if (tokens[comma].text !== ',') {
			continue;
		}

		main ??= mainVerb(passage, {start, end: stop}) ?? stop;
		const told = main < comma;
		const tag =
			tagAhead(passage, comma + 1, stop) ?? (told ? tagBehind(passage, comma + 1, stop) : undefined);
		if (!tag || !isOutside(passage, {start, end: Math.min(stop, tag.end + 1)})) {
			continue;
		}

		const {source, cue, end} = tag;
		const first = {start, end: comma};
		const next = tokens[end + 1]?.lower ?? '';
		const isGoingOn =
			end < stop - 1 &&
			tokens[end].text === ',' &&
			(told ? goesOn.test(next) : isVerb(tokens[end + 1])) &&
			!tokens.slice(end + 1, stop).some(({lower}) => isTag(lower));
		const isLast =
			end >= stop || tokens[end].text !== ',' || opensMore.test(next) || tag.cue.start < source.start;
		const content = isGoingOn ? [first, {start: end + 1, end: stop}] : told && isLast ? [first] : undefined;
		return content && {source, cue, content};
	}

	return undefined;
};

/** The proposals; where a tag at a clause tells who says it, that is what its proposal has. */
export const withClauseTags = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] => {
	let told = proposals;
	for (const sentence of passage.sentences) {
		const claim = claimIn(passage, sentence);
		if (!claim?.source) {
			continue;
		}

		const {source, cue, content} = claim;
		const isOfTag = (proposal: Proposal) => overlaps(proposal.cue, cue);
		const isRight = (proposal: Proposal) =>
			proposal.source !== null &&
			overlaps(proposal.source, source) &&
			proposal.source.start >= source.start &&
			proposal.content.length >= content.length;
		const found = told.filter(isOfTag);
		if (!found.some(isRight)) {
			const confidence = Math.max(sureOfTag, ...found.map(one => one.confidence));
			told = [...told.filter(proposal => !isOfTag(proposal)), {...claim, confidence}];
		}
	}

	return told;
};
