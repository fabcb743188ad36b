import type {Slices} from '../../document/slices.js';
import {indexAt, type Span} from '../../document/span.js';
import {unmarked} from '../passage/nickname-marks.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {possessive} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';
import {bodyNouns, honorifics} from '../words/name-words.js';
import {demonyms, places} from '../words/place-words.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {isRoleNoun, singular} from '../words/role-nouns.js';
import {surveyCapitals} from './capitals.js';
import type {Run} from './description.js';
import {describe} from './descriptions.js';
import {elsewhereRuns} from './elsewhere-runs.js';
import {companyTailEnd} from './legal-forms.js';
import {isPlaceBehind, locationIn, longestLocated} from './located.js';
import {withoutLetters} from './name-end.js';
import {compoundNouns, grammarOf, isTopic} from './name-grammar.js';
import type {NameMention} from './name-mention.js';
import {bare, type FoundRun, knownRuns, runsOf} from './name-runs.js';
import {isWhereBefore} from './regions.js';
import {relate, shareSurnames} from './related-names.js';
import {spellAlike} from './spellings.js';

/**
 * A name that ends with a full stop, or begins anew, is over where its line is: `About Acme Corp.⏎Acme Corp. makes
 * things.`
 */
const atLines = (text: string, {tokens}: Passage, {left, start, end}: Run): Run[] => {
	const lines = [start];
	for (let i = start + 1; i < end; i++) {
		// A name that is broken in the middle goes on: `Max⏎Berg`
		const isOver =
			tokens[i - 1].text.endsWith('.') || tokens[i].lower === tokens[lines[lines.length - 1]].lower;
		if (isOver && text.slice(tokens[i - 1].end, tokens[i].start).includes('\n')) {
			lines.push(i);
		}
	}

	return lines.map((from, i) => ({left: i === 0 ? left : from, start: from, end: lines[i + 1] ?? end}));
};

/** Whose a body is that many countries have: `[Pakistan]’s Foreign Ministry` is not the Indian one. */
const ownerOf = (tokens: readonly Token[], start: number, end: number): Token | undefined => {
	const owner = tokens[start - 2];
	const isOwned =
		tokens[start - 1]?.lower === '’s' &&
		end - start > 1 &&
		/^(?:ministry|army|navy|parliament|court|bank|police|force|agency|department|embassy|treasury)$/.test(
			tokens[end - 1].lower,
		);
	return isOwned && owner && places.has(owner.lower) ? owner : undefined;
};

/** `Halden, which …`; `Sierra Light said it had`: who speaks of themselves as `it` is no person, unless it has a given name. */
const isThingAt = (tokens: readonly Token[], start: number, end: number): boolean => {
	const [first, second, third] = tokens.slice(end, end + 3).map(({lower}) => lower);
	return (
		(first === ',' && second === 'which') ||
		(end - start > 1 &&
			!isGivenName(tokens[start].lower) &&
			/^(?:said|says)$/.test(first ?? '') &&
			second === 'it' &&
			/^(?:had|has|plans|expects)$/.test(third ?? ''))
	);
};

/** `Orvex claims its rivals …`, `Orvex says it plans …`; but `Krol says it has been a good year` */
const isItselfAt = (tokens: readonly Token[], end: number): boolean => {
	const [verb, second, third, fourth] = tokens.slice(end, end + 4).map(({lower}) => lower);
	return (
		(second === 'its' && reportingVerb(verb) !== undefined) ||
		(second === 'it' &&
			/^(?:said|says)$/.test(verb) &&
			/^(?:had|has|plans|expects|intends|aims)$/.test(third ?? '') &&
			fourth !== 'been')
	);
};

/** What one has in a company. */
const holding = /^(?:shares?|stakes?|stocks?|invest(?:s|ed|ing|ments?|ors?)?|shareholders?|holdings?)$/;

/** `flight CV15` */
const isFlight = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.lower === 'flight' && /\d$/.test(tokens[at + 1]?.text ?? '');

/** `shares in [Velmora]`, `[Velmora], based in Graz` */
const isCompanyAt = (tokens: readonly Token[], start: number, end: number): boolean =>
	(tokens[start - 1]?.lower === 'in' && holding.test(tokens[start - 2]?.lower ?? '')) ||
	// `Halden, Inc. said …`, `Halden (NYSE: HLD)`
	companyTailEnd(tokens, end) !== undefined ||
	// `her company, Halden Marine, …`; of several companies one may be told by who runs it.
	(tokens[start - 1]?.text === ',' &&
		/^[,.]$/.test(tokens[end]?.text ?? '') &&
		/^(?:company|firm|employer|business)$/.test(tokens[start - 2]?.lower ?? '') &&
		(possessive.test(tokens[start - 3]?.lower ?? '') || tokens[start - 3]?.lower === '’s')) ||
	// `Corvane’s flight CV15`, `Corvane Flight 15`
	(tokens[end]?.lower === '’s' && isFlight(tokens, end + 1)) ||
	isFlight(tokens, end) ||
	// `Otto Falk, based in Berlin`, may be a reporter.
	(end - start === 1 && [',', 'based', 'in'].every((word, i) => tokens[end + i]?.lower === word));

/** `his four-day [New England] campaign swing`: that is where somebody campaigns. */
const isTour = (tokens: readonly Token[], noun: number): boolean =>
	tokens[noun].lower === 'campaign' &&
	/^(?:swings?|stops?|trips?|tours?|visits?|trail|headquarters)$/.test(tokens[noun + 1]?.lower ?? '');

/** Whether a noun behind a name makes a body of it: `the Clinton [campaign]`, which is called so and is not Clinton. */
const makesBody = (tokens: readonly Token[], {start, end}: Run): boolean =>
	compoundNouns.test(tokens[end]?.lower ?? '') &&
	!isTour(tokens, end) &&
	!isRoleNoun(singular(tokens[end + 1]?.lower ?? '')) &&
	!tokens.slice(start, end).some(({lower}) => bodyNouns.has(lower) || demonyms.has(lower));

/**
 * Makes a mention of a run.
 *
 * @param end behind the name; that is one token later where the noun behind the run belongs to it
 * @param where it stands
 */
const toMention = (
	text: string,
	passage: Passage,
	run: Run,
	end: number,
	where: Pick<NameMention, 'headline' | 'passage' | 'sentence'>,
): NameMention => {
	const {tokens, stretchOf} = passage;
	const {left, start} = run;
	const isCompound = end > run.end;
	const named = tokens.slice(start, withoutLetters(tokens, start, end));
	const articleAt = left - 1;
	const hasArticle = tokens[articleAt]?.lower === 'the' && !where.headline;
	const description = where.headline ? null : describe(passage, text, run);
	const told = grammarOf(passage, {left: hasArticle && !isCompound ? articleAt : left, start, end});
	// `It went to Ida Krol, a chemist, who …`: what follows is about her.
	const isAbout =
		description !== null &&
		description.start > tokens[end - 1].end &&
		/^,? who \p{Ll}/u.test(text.slice(description.end, description.end + 8));
	// `the San Mateo, California, company` is there.
	const isThere = hasArticle && locationIn(tokens.slice(articleAt, articleAt + longestLocated)) !== undefined;
	const isWhere = isThere || (!hasArticle && isPlaceBehind(tokens, left));
	const grammar = isThere ? 'modifier' : isAbout && told !== 'possessive' ? 'subject' : told;
	const from = description && description.end <= named[0].start ? indexAt(tokens, description.start) : left;
	const topic = grammar !== 'modifier' && isTopic(passage, from, end);
	const title = tokens.slice(left, start).findLast(({lower}) => honorifics.has(lower));
	const owner = ownerOf(tokens, left, end);
	return {
		start: named[0].start,
		end: tokens[end - 1].end,
		text: text.slice((owner ?? named[0]).start, named[named.length - 1].end).replaceAll(/\s+/g, ' '),
		// A nickname in marks is no part of the name by which somebody is known: `Jo “The Brick” Park`.
		words: [...(owner ? [owner] : []), ...unmarked(named)]
			.map(({lower}) => bare(lower))
			.filter(word => /[\p{L}\p{N}&]/u.test(word) && word !== "'s"),
		gender: title ? (honorifics.get(title.lower) ?? null) : null,
		title: title?.lower ?? null,
		hasArticle,
		description,
		grammar: topic && grammar !== 'possessive' ? 'subject' : grammar,
		topic,
		isCompound,
		before: isWhere ? 'in' : ((hasArticle ? tokens[articleAt - 1] : tokens[articleAt])?.lower ?? ''),
		after: tokens[end]?.lower ?? '',
		isThing: isThingAt(tokens, start, end),
		isItself: isItselfAt(tokens, end),
		isCompany: isCompanyAt(tokens, start, end),
		quoted: stretchOf[start] !== -1,
		...where,
	};
};

const noSources: ReadonlyMap<number, number> = new Map();

/**
 * The words of names: those that end longer ones, and of these those behind a given name, those that begin or end them,
 * and those that are all of a name.
 */
const wordsOf = (passages: readonly Passage[], runs: ReadonlyArray<readonly FoundRun[]>) => {
	const last = new Set<string>();
	const surnames = new Set<string>();
	const outer = new Set<string>();
	const alone = new Set<string>();
	for (const [index, own] of runs.entries()) {
		const {tokens} = passages[index];
		for (const {
			run: {start, end},
		} of own) {
			if (end - start > 1) {
				last.add(tokens[end - 1].lower);
				if (isGivenName(tokens[start].lower)) {
					surnames.add(tokens[end - 1].lower);
				}

				outer.add(tokens[start].lower).add(tokens[end - 1].lower);
			} else {
				alone.add(tokens[start].lower);
			}
		}
	}

	return {last, surnames, outer, alone};
};

/**
 * Finds the names in an article: runs of capitalised words, split from the titles and roles before them. In headlines,
 * where every word has a capital, only names that the rest of the article knows are found.
 *
 * @param passages the article's passages
 * @param text the article's text
 * @param sources the source mentions, sorted by `start`: a capital that is all of a source is a name even where it opens a sentence
 * @param isEnglish whether its offices are English words
 * @returns the names in the order of the text
 */
export function* findNames(
	passages: readonly Passage[],
	text: string,
	sources: readonly Span[] = [],
	isEnglish = true,
): Slices<NameMention[]> {
	const capitals = surveyCapitals(passages);
	const sourceEnds = new Map(sources.map(({start, end}) => [start, end]));
	const runs: Array<ReadonlyArray<FoundRun & {readonly sentence: number}>> = [];
	/** The number of each passage's first sentence, counted through the article. */
	const firstSentence: number[] = [];
	let sentencesBefore = 0;
	for (const [index, passage] of passages.entries()) {
		yield index / passages.length / 2;
		const {sentences} = passage;
		const first = sentencesBefore;
		firstSentence.push(first);
		sentencesBefore += sentences.length;
		runs.push(
			capitals.headlines.has(passage)
				? []
				: [...runsOf(passage, capitals, isEnglish ? sourceEnds : noSources)].flatMap(({run, isNoun}) =>
						atLines(text, passage, run)
							.flatMap(part => (isEnglish ? part : elsewhereRuns(passage.tokens, part, sourceEnds)))
							.map(part => ({run: part, isNoun, sentence: first + indexAt(sentences, run.left)})),
					),
		);
	}

	const words = wordsOf(passages, runs);
	const known = new Set<string>();
	const found: NameMention[][] = passages.map(() => []);
	for (const [index, own] of runs.entries()) {
		yield (1 + index / passages.length) / 2;
		const passage = passages[index];
		const {tokens} = passage;
		for (const {run: whole, sentence, isNoun} of own) {
			// `Monk` and `Baker` are names where somebody is called so in full.
			if (isNoun && !words.last.has(tokens[whole.start].lower)) {
				continue;
			}

			const where = {headline: false, passage: index, sentence};
			const run = isWhereBefore(passage, whole, words.surnames) ? {...whole, start: whole.start + 1} : whole;
			found[index].push(toMention(text, passage, run, run.end, where));
			if (makesBody(tokens, run)) {
				found[index].push(toMention(text, passage, run, run.end + 1, where));
			}

			const spelt = tokens.slice(run.start, run.end).map(({lower}) => bare(lower));
			const last = spelt[spelt.length - 1];
			known.add(spelt.join(' '));
			if (!bodyNouns.has(last)) {
				known.add(last);
			}
		}
	}

	for (const [index, passage] of passages.entries()) {
		if (capitals.headlines.has(passage)) {
			const where = {headline: true, passage: index, sentence: firstSentence[index]};
			for (const run of knownRuns(passage, known)) {
				found[index].push(toMention(text, passage, run, run.end, where));
			}
		}
	}

	return spellAlike(found.flatMap(own => shareSurnames(relate(own, text), text, words.outer, words.alone)));
}
