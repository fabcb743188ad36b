import type {Quotation} from '../../document/analysis.js';
import type {Character} from '../cast/character.js';
import type {Grammar} from '../names/name-grammar.js';
import {type Gender, leaningOfGivenName} from '../words/given-names.js';
import {unnamedOnPurpose} from '../words/role-nouns.js';
import {type Discourse, nobody, type Place, type Resolution, type Trace} from './discourse.js';

/** What pronouns of the third person tell, their possessives among them. */
export const genderOfPronoun: ReadonlyMap<string, Gender> = new Map([
	...['he', 'him', 'his', 'himself'].map(word => [word, 'male'] as const),
	...['she', 'her', 'hers', 'herself'].map(word => [word, 'female'] as const),
]);

/** What a mention’s place in its sentence adds to the chance that a pronoun takes it up. */
const byGrammar: Readonly<Record<Grammar, number>> = {
	subject: 1.3,
	object: 0.3,
	possessive: 0.4,
	oblique: -0.1,
	modifier: -0.8,
};

/** What the distance in sentences adds: same, previous, the one before … */
const byDistance = [2.9, 2.6, 1.7, 1.1, 0.6, 0.2, -0.1, -0.4];

/** What it adds that the sentence before is the first to speak of somebody, and about them. */
const introduced = 0.8;

/** What it adds that the sentence before comes to somebody new, and nobody else is spoken of in the paragraph. */
const newHere = 1.5;

/** What it adds that somebody would speak of themselves by name; behind `he said that` hardly anybody does. */
const namedWithin = {marked: -0.8, reported: -1.6} as const;

/** What it adds that somebody spoke last, where the verb says that there is more. */
const addsMore = 2.4;

/** What it takes away that somebody has asked what is answered here, or may be; who has no name was there to ask. */
const ownQuestion = {maybe: -1.6, surely: -3.6} as const;

/** What it adds that somebody is known to be a man or a woman, where a pronoun asks for one. */
const known = 0.7;

/** What it takes away that somebody without a name may be a man or a woman. */
const unknown = -0.8;

/** `One producer`, `an executive`; of a source the reader is not to know. */
const mayBeEither = ({kind, gender, words: own}: Character): boolean =>
	kind === 'unnamed' && gender === null && !own.some(word => unnamedOnPurpose.has(word));

/**
 * What it takes away that somebody is known only as whose they are: behind `Her publisher calls it so`, `she` is not the
 * publisher.
 */
const ownedByPronoun = -1.5;

const isOwned = ({kind, gender: own, name}: Character, gender: Gender | null): boolean =>
	kind === 'unnamed' &&
	own === null &&
	gender !== null &&
	genderOfPronoun.get(/^(?:his|her)(?= )/i.exec(name)?.[0].toLowerCase() ?? '') === gender;

/** Farther back than this many sentences a pronoun takes up nobody but who spoke last. */
const farthest = 9;

/** What is known of what the one says whom a pronoun takes up. */
export type Said = {
	/** Whom the words name: `“Paul is a good man,” he said` is hardly Paul’s. */
	readonly named: readonly Character[];
	/** Whom they name behind `he said that`. */
	readonly reported: readonly Character[];
	/** There is more of it: `“Not so,” he added` */
	readonly goesOn: boolean;
	/** Whether it answers a question: it may where a paragraph begins with it, and it asks nothing itself. */
	readonly answers: 'nothing' | 'maybe' | 'surely';
	/** It replies to who spoke just now, and nobody is told to have asked: `She replied: “You must.”` */
	readonly replies: boolean;
};

const unsaid: Said = {named: [], reported: [], goesOn: false, answers: 'nothing', replies: false};

/** A probability from how far the best candidate is ahead of the next. */
const sureness = (ahead: number): number =>
	ahead >= 2 ? 0.95 : ahead >= 1 ? 0.9 : ahead >= 0.4 ? 0.78 : 0.62;

/** Whether the last sentence that mentions somebody is about them; one word that is new may be no person's name. */
const isAbout = ({words, descriptions}: Character, {topic, count}: Trace): boolean =>
	topic && (count > 1 || words.length > 1 || descriptions.length > 0);

/** Whom a pronoun of a gender may take up at all, and what the text so far tells of them. */
const candidatesOf = (
	discourse: Discourse,
	gender: Gender | null,
	except: readonly Character[],
): Array<{character: Character; trace: Trace}> =>
	[...new Set([...discourse.people, ...discourse.speaking])].flatMap(character => {
		const trace = discourse.traces.get(character);
		return trace &&
			!except.includes(character) &&
			!character.plural &&
			character.personal &&
			!(gender && character.gender && character.gender !== gender)
			? [{character, trace}]
			: [];
	});

/**
 * Finds whom `he` or `she` takes up. Candidates are the people in mind whose gender does not speak against it; each is
 * weighed by what the literature on pronouns agrees on (Lappin and Leass 1994; Mitkov 1998): how far back the last
 * mention is, whether it was a subject, whether it spoke last, how prominent the person is.
 *
 * @param gender of the pronoun, null for a noun that does not tell, such as `the player`
 * @param place of the pronoun
 * @param except who it cannot be: who says the words that hold the pronoun
 */
export const resolvePerson = (
	discourse: Discourse,
	gender: Gender | null,
	place: Place,
	except: readonly Character[] = [],
	{named, reported, goesOn, answers, replies}: Said = unsaid,
): Resolution => {
	let best: Character | undefined;
	let [first, second] = [-Infinity, -Infinity];
	const candidates = candidatesOf(discourse, gender, except);
	const [speaker] = discourse.speaking.length === 1 ? discourse.speaking : [];
	const topics = candidates.filter(({character, trace}) => isAbout(character, trace));
	const newest = Math.max(...topics.map(({trace}) => trace.sentence));
	// Who spoke last has lost the floor where somebody else is what a later sentence is about.
	const hasFloor = !topics.some(
		({character, trace}) =>
			character !== speaker &&
			// `a woman said, “Why?” [Ana Ruiz] smiles`: behind what was said the next sentence begins.
			(trace.sentence > discourse.spoken.sentence ||
				(trace.named !== undefined && trace.named.start > discourse.spoken.start)) &&
			(trace.sentence < place.sentence ||
				(trace.count === 1 && (trace.named?.start ?? place.start) < place.start)),
	);
	// `Jan told Beata: “I cannot.” She replied: “You must.”`
	const wasAddressed =
		replies &&
		place.sentence - discourse.spoken.sentence <= 1 &&
		candidates.some(
			({character, trace}) => character !== speaker && trace.sentence === discourse.spoken.sentence,
		);
	// `That is news to Ana Ruiz. [She] says …`
	const isNewHere = (character: Character, {count, passage, sentence, grammar}: Trace): boolean =>
		count === 1 &&
		grammar === 'oblique' &&
		passage === place.passage &&
		place.sentence - sentence === 1 &&
		gender !== null &&
		character.gender === gender &&
		candidates.every(({character: other, trace}) => other === character || trace.passage < passage);
	for (const {character, trace} of candidates) {
		const distance = Math.max(0, place.sentence - trace.sentence);
		const spoke = character === speaker;
		if (distance > farthest && !(spoke && place.passage - trace.passage <= 4)) {
			continue;
		}

		const isNew =
			trace.count === 1 && distance === 1 && trace.sentence === newest && isAbout(character, trace);
		const score =
			(byDistance[distance] ?? -0.4 - 0.2 * (distance - 7)) +
			byGrammar[trace.grammar] +
			(trace.passage === place.passage ? 0.8 : 0) +
			(spoke && hasFloor && place.passage - discourse.spoken.passage <= 2 ? 0.9 : 0) +
			(isNew ? introduced : isNewHere(character, trace) ? newHere : 0) +
			(reported.includes(character)
				? namedWithin.reported
				: named.includes(character)
					? namedWithin.marked
					: 0) +
			(goesOn && spoke && place.passage - discourse.spoken.passage <= 2 ? addsMore : 0) +
			(spoke && wasAddressed ? ownQuestion.surely : 0) +
			(spoke && answers !== 'nothing' && discourse.asked && place.passage === discourse.spoken.passage + 1
				? ownQuestion[character.kind === 'unnamed' || answers === 'surely' ? 'surely' : 'maybe']
				: 0) +
			0.35 * Math.log2(1 + trace.count) +
			(gender && character.gender === gender ? known : 0) +
			(isOwned(character, gender) ? ownedByPronoun : 0) +
			(gender && !isNew && mayBeEither(character) ? unknown : 0) +
			leaning(character, gender);
		if (score > first) {
			second = first;
			first = score;
			best = character;
		} else if (score > second) {
			second = score;
		}
	}

	return best ? {characters: [best], probability: sureness(first - second)} : nobody;
};

/** What the writer’s own pronoun tells of somebody’s gender holds from there on, once it is rather sure whom it takes up. */
export const learnGender = ({characters: [character], probability}: Resolution, gender: Gender): void => {
	if (character && probability >= 0.9) {
		character.gender ??= gender;
	}
};

/** What a name that both men and women bear adds, where nothing else tells the gender: `Chris`, `Robin`. */
const leaning = ({gender: known, words}: Character, gender: Gender | null): number => {
	const more = gender && known === null && words.length > 1 ? leaningOfGivenName(words[0]) : null;
	return more === null ? 0 : more === gender ? 0.5 : -0.8;
};

/** How many paragraphs `they` and `it` reach back. */
const nearby = 2;

/**
 * `they`: those who spoke or acted together last, a crowd, or a body of several people.
 *
 * @param said what they say: `Nurses should be paid more, they say` tells of others
 */
export const resolveThey = (
	discourse: Discourse,
	place: Place,
	said?: Pick<Quotation, 'parts'>,
): Resolution => {
	const {start: at} = discourse.togetherAt;
	const isToldOf = said?.parts.some(({start, end}) => start <= at && at < end) === true;
	const [speaking] = discourse.speaking;
	const several = speaking !== undefined && (speaking.plural || !speaking.personal);
	const isNewer = isToldOf || (several && discourse.spoken.start > at);
	// `they` for one person, in the same breath, or for whom the text calls by an office alone: `a spokesperson`.
	const isOfficial =
		discourse.speaking.length === 1 && speaking?.descriptions.some(({head}) => /person$/.test(head)) === true;
	const isUnnamed =
		speaking?.kind === 'unnamed' && /\b(?:spokesperson|representative)\b/i.test(speaking.name);
	if (
		(isOfficial || isUnnamed) &&
		discourse.spoken.start > discourse.togetherAt.start &&
		place.sentence - discourse.spoken.sentence <= 1
	) {
		return {characters: discourse.speaking, probability: 0.7};
	}

	if (discourse.together.length > 0 && !isNewer && place.passage - discourse.togetherAt.passage <= nearby) {
		return {characters: discourse.together, probability: 0.75};
	}

	if (several && place.passage - discourse.spoken.passage <= nearby) {
		return {characters: discourse.speaking, probability: 0.7};
	}

	if (
		speaking &&
		discourse.speaking.length === 1 &&
		(isOfficial
			? place.sentence - discourse.spoken.sentence <= 4
			: place.sentence - discourse.spoken.sentence <= 1 && !speaking.gender)
	) {
		return {characters: discourse.speaking, probability: 0.6};
	}

	if (discourse.pair.length > 0 && place.sentence - discourse.pairAt.sentence <= 1) {
		return {characters: discourse.pair, probability: 0.6};
	}

	const body = discourse.bodies.find(({kind, plural}) => kind !== 'place' && !plural);
	const trace = body && discourse.traces.get(body);
	return trace &&
		(trace.grammar === 'subject'
			? place.sentence - trace.sentence <= 2
			: trace.grammar === 'object' && place.sentence - trace.sentence <= 1)
		? {characters: [body], probability: 0.6}
		: nobody;
};

/** Whom `it` stands for: the study or the body that spoke last, else the last body that was a subject, not long before. */
export const resolveIt = (discourse: Discourse, place: Place): Resolution => {
	const [speaking] = discourse.speaking;
	const {study} = discourse;
	// `The report by Ana Ruiz says … It found …`
	if (study?.place.start === discourse.spoken.start && place.sentence - study.place.sentence <= 1) {
		return {characters: study.characters, probability: 0.75};
	}

	if (
		discourse.speaking.length === 1 &&
		!speaking.personal &&
		!speaking.plural &&
		place.passage - discourse.spoken.passage <= nearby
	) {
		return {characters: [speaking], probability: 0.85};
	}

	const body = discourse.bodies.find(candidate => {
		const trace = discourse.traces.get(candidate);
		return trace && !candidate.plural && place.sentence - trace.sentence <= 2 && trace.grammar === 'subject';
	});
	return body ? {characters: [body], probability: 0.65} : nobody;
};

/** What a pronoun for a person is in its clause, as far as its form tells. */
export const grammarOfPronoun = (word: string) =>
	word === 'he' || word === 'she'
		? 'subject'
		: word === 'him' || word === 'himself' || word === 'herself'
			? 'object'
			: 'possessive';
