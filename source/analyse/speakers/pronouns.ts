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

/** `One producer`, `an executive`; of a source the reader is not to know. */
const mayBeEither = ({kind, gender, words: own}: Character): boolean =>
	kind === 'unnamed' && gender === null && !own.some(word => unnamedOnPurpose.has(word));

/** Whether somebody is known only as whose they are: behind `Her publisher calls it so`, `she` is not the publisher. */
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
	/** Whether it answers a question: it may where it stands right behind it or a paragraph begins with it, and it asks nothing itself. */
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

/** What a name that both men and women bear adds, where nothing else tells the gender: `Chris`, `Robin`. */
const leaning = ({gender: known, words}: Character, gender: Gender | null): number => {
	const more = gender && known === null && words.length > 1 ? leaningOfGivenName(words[0]) : null;
	return more === null ? 0 : more === gender ? 0.5 : -0.8;
};

/** Somebody whom a pronoun may take up. */
type Candidate = {
	readonly character: Character;
	readonly trace: Trace;
	/** How many sentences back the text speaks of them. */
	readonly distance: number;
	/** They spoke last, and nobody with them. */
	readonly spoke: boolean;
	/** The sentence before is the first to speak of them, and about them. */
	readonly isNew: boolean;
	/** The sentence before comes to them, and the paragraph speaks of nobody else: `That is news to Ana Ruiz. [She] says …` */
	readonly isNewHere: boolean;
};

/** What stands around a pronoun, and how far the text has come there. */
type Around = {
	readonly gender: Gender | null;
	readonly place: Place;
	readonly said: Said;
	/** How many paragraphs back somebody spoke last. */
	readonly sinceSpoken: number;
	/** Nobody else is what the text is about since then. */
	readonly hasFloor: boolean;
	/** What was said right above is a question. */
	readonly wasAsked: boolean;
	/** … of somebody else than who asks. */
	readonly asksOther: boolean;
	/** Somebody else is told to have heard it, who replies. */
	readonly wasAddressed: boolean;
};

/** What speaks for somebody, and what against them, in points. */
const evidence: ReadonlyArray<(candidate: Candidate, around: Around) => number> = [
	({distance}) => byDistance[distance] ?? -0.4 - 0.2 * (distance - 7),
	({trace}) => byGrammar[trace.grammar],
	({trace}, {place}) => (trace.passage === place.passage ? 0.8 : 0),
	({spoke}, {hasFloor, sinceSpoken}) => (spoke && hasFloor && sinceSpoken <= 2 ? 0.9 : 0),
	({isNew, isNewHere}) => (isNew ? 0.8 : isNewHere ? 1.5 : 0),
	// Few would speak of themselves by name; behind `he said that` hardly anybody does.
	({character}, {said: {reported, named}}) =>
		reported.includes(character) ? -1.6 : named.includes(character) ? -0.8 : 0,
	// `“Not so,” he added`
	({spoke}, {said: {goesOn}, sinceSpoken}) => (goesOn && spoke && sinceSpoken <= 2 ? 2.4 : 0),
	({spoke}, {wasAddressed}) => (spoke && wasAddressed ? -3.6 : 0),
	// Who asks does not answer; who has no name was there to ask.
	({spoke, character: {kind}}, {said: {answers}, wasAsked, asksOther}) =>
		spoke && wasAsked && answers !== 'nothing'
			? kind === 'unnamed' || asksOther || answers === 'surely'
				? -3.6
				: -1.6
			: 0,
	({trace}) => 0.35 * Math.log2(1 + trace.count),
	({character}, {gender}) => (gender && character.gender === gender ? 0.7 : 0),
	({character}, {gender}) => (isOwned(character, gender) ? -1.5 : 0),
	({character, isNew}, {gender}) => (gender && !isNew && mayBeEither(character) ? -0.8 : 0),
	({character}, {gender}) => leaning(character, gender),
];

/** Whom a pronoun of a gender may take up at all, and what the text so far tells of them. */
const candidatesOf = (
	discourse: Discourse,
	gender: Gender | null,
	{sentence, passage}: Place,
	except: readonly Character[],
): Candidate[] => {
	const [speaker] = discourse.speaking.length === 1 ? discourse.speaking : [];
	const traced = [...new Set([...discourse.people, ...discourse.speaking])].flatMap(character => {
		const trace = discourse.traces.get(character);
		return trace &&
			!except.includes(character) &&
			!character.plural &&
			character.personal &&
			!(gender && character.gender && character.gender !== gender)
			? [{character, trace}]
			: [];
	});
	const newest = Math.max(
		...traced.filter(({character, trace}) => isAbout(character, trace)).map(({trace}) => trace.sentence),
	);
	return traced.map(({character, trace}) => {
		const distance = Math.max(0, sentence - trace.sentence);
		const isFirst = trace.count === 1 && distance === 1;
		return {
			character,
			trace,
			distance,
			spoke: character === speaker,
			isNew: isFirst && trace.sentence === newest && isAbout(character, trace),
			isNewHere:
				isFirst &&
				trace.grammar === 'oblique' &&
				trace.passage === passage &&
				gender !== null &&
				character.gender === gender &&
				traced.every(({character: other, trace: {passage: own}}) => other === character || own < passage),
		};
	});
};

/** Whether who spoke last has lost the floor to somebody whom a later sentence is about. */
const takesFloor = (
	{character, trace, spoke}: Candidate,
	{spoken}: Discourse,
	{start, sentence}: Place,
): boolean =>
	isAbout(character, trace) &&
	!spoke &&
	// `a woman said, “Why?” [Ana Ruiz] smiles`: behind what was said the next sentence begins.
	(trace.sentence > spoken.sentence || (trace.named !== undefined && trace.named.start > spoken.start)) &&
	(trace.sentence < sentence || (trace.count === 1 && (trace.named?.start ?? start) < start));

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
	said: Said = unsaid,
): Resolution => {
	const {spoken, asked} = discourse;
	const candidates = candidatesOf(discourse, gender, place, except);
	const around: Around = {
		gender,
		place,
		said,
		sinceSpoken: place.passage - spoken.passage,
		hasFloor: !candidates.some(candidate => takesFloor(candidate, discourse, place)),
		wasAsked:
			(asked !== 'nothing' && place.passage === spoken.passage + 1) ||
			(asked === 'somebody' && place.passage === spoken.passage),
		asksOther: asked === 'somebody',
		// `Jan told Beata: “I cannot.” She replied: “You must.”`
		wasAddressed:
			said.replies &&
			place.sentence - spoken.sentence <= 1 &&
			candidates.some(({spoke, trace}) => !spoke && trace.sentence === spoken.sentence),
	};
	const [best, next] = candidates
		.filter(
			({distance, spoke, trace}) => distance <= farthest || (spoke && place.passage - trace.passage <= 4),
		)
		.map(candidate => ({
			character: candidate.character,
			score: evidence.reduce((sum, points) => sum + points(candidate, around), 0),
		}))
		.sort((a, b) => b.score - a.score);
	return best
		? {
				characters: [best.character],
				probability: sureness(best.score - (next?.score ?? -Infinity)),
			}
		: nobody;
};

/** What the writer’s own pronoun tells of somebody’s gender holds from there on, once it is rather sure whom it takes up. */
export const learnGender = ({characters: [character], probability}: Resolution, gender: Gender): void => {
	if (character && probability >= 0.9) {
		character.gender ??= gender;
	}
};

/** What a pronoun for a person is in its clause, as far as its form tells. */
export const grammarOfPronoun = (word: string) =>
	word === 'he' || word === 'she'
		? 'subject'
		: word === 'him' || word === 'himself' || word === 'herself'
			? 'object'
			: 'possessive';
