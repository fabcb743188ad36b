import type {NameMention} from '../names/name-mention.js';
import {genderOfGivenName, isGivenName} from '../words/given-names.js';
import {knownBodies} from '../words/known-bodies.js';
import {places} from '../words/place-words.js';
import {genderOfRole} from '../words/role-nouns.js';
import {type Character, suffixes} from './character.js';

/** How many characters of one surname, first name or acronym are looked at for a short name. */
const mostNamesakes = 12;

/**
 * Adds a character to those of a name, unless there are `mostNamesakes`: the first ones stay, whom the article
 * introduces.
 */
export const push = (map: Map<string, Character[]>, key: string, character: Character): void => {
	const list = map.get(key);
	if (!list) {
		map.set(key, [character]);
	} else if (list.length < mostNamesakes && !list.includes(character)) {
		list.push(character);
	}
};

/** How many paragraphs a surname that is a city’s may stand behind the full name. */
const farthestBeside = 3;

/** What it adds that a paragraph tells of somebody, named in full, and of no namesake. */
const told = 8;

/** … that a paragraph before does, and of no namesake since, while none of those is called so yet … */
const toldLast = 2;

/** … and that they were introduced first, which papers do with the main person, but not for certain. */
const first = 0.7;

/** One of those whom a short name may mean, by what the text has told of them so far. */
type Candidate = {
	/** How many paragraphs ago it spoke of them last, and of one of the others: infinity where it has not. */
	readonly distance: number;
	readonly others: number;
	/** How often it has called them by a short name; undefined where it has not spoken of them. */
	readonly short: number | undefined;
	/** The paragraph tells of them, named in full, and of none of the others. */
	readonly isToldOf: boolean;
	/** Of those of this name the text has told of them last, just before, and none of the others is called so yet. */
	readonly isLastTold: boolean;
	/** The short name is their surname. */
	readonly isSurname: boolean;
	/** Whom the text has introduced first. */
	readonly isFirst: boolean;
	/** They have one name, always with `Mrs.` or the like before it. */
	readonly isOnlyTitled: boolean;
};

type Evidence = readonly [points: number, holds: (candidate: Candidate, mention: NameMention) => boolean];

/** What speaks for one of those of a name, and what against them. */
const evidence: readonly Evidence[] = [
	[2, ({distance}) => distance === 0],
	[1, ({distance}) => distance !== 0 && distance <= 2],
	// `Ms. Calder` right behind `Her daughter, Fiona Calder`: the courtesy goes on from the last full name.
	[
		2,
		({distance, short}, {title, gender}) => title !== null && gender !== null && distance <= 1 && short === 0,
	],
	// Just named in full, where nobody else of that name has been spoken of lately
	[1.5, ({distance, short, others}) => short === 0 && distance <= 1 && others > 2],
	[told, ({isToldOf}) => isToldOf],
	// `Ida Krol, mother of Per Krol, rejected it.` Who is Krol behind that?
	[toldLast, ({isLastTold}) => isLastTold],
	[1.5, ({short}) => short !== undefined],
	// Spoken of long ago
	[-2.5, ({short, distance}) => short !== undefined && distance > 40],
	[0.7, ({short = 0}) => short > 0],
	[0.5, ({isSurname}) => isSurname],
	// Papers call the main person by the surname and the others of that name in full.
	[first, ({isFirst}) => isFirst],
	// Who is `Mrs.` each time is not meant where the title is missing.
	[-2, ({isOnlyTitled}, {title}) => isOnlyTitled && !title],
];

/** The words of a name without what some have behind it: `Jr.` */
const ownWords = ({words}: Character): string[] => words.filter(word => !suffixes.test(word));

const genderToldBy = ({gender, words, descriptions}: Character) =>
	gender ??
	descriptions.map(({head}) => genderOfRole(head)).find(told => told !== null) ??
	(words.length > 1 ? genderOfGivenName(words[0]) : null);

const peerage = /^(?:lord|baroness|baron|viscount)$/;

/** Whether a lord’s namesake was only ever a knight or less: `Lord Rood` is not Sir Hal Rood, long dead. */
const isOtherRank = ({title}: NameMention, {mentions}: Character): boolean =>
	peerage.test(title ?? '') &&
	mentions.some(({title: known}) => known === 'sir') &&
	!mentions.some(({title: known}) => peerage.test(known ?? ''));

/** Whether somebody in office is told, and the other is married to one: `President Rood` is not first lady Ida Rood. */
const isSpouse = ({description}: NameMention, {descriptions}: Character): boolean =>
	/^(?:president|governor|minister|premier|chancellor)$/.test(description?.head ?? '') &&
	descriptions.some(({words: [first]}) => first === 'first');

/** Who is called by a first name behind the title: `Prince Edmund`. */
export const isRoyal = ({title}: NameMention): boolean =>
	/^(?:prince|princess|king|queen)$/.test(title ?? '');

/** The people of an article by their surnames and first names, and how each was mentioned so far. */
export class Namesakes {
	readonly #countOf: (person: Character) => number;
	readonly #alone: ReadonlySet<string>;
	readonly #makers: ReadonlySet<string>;
	readonly #byWord = new Map<string, Character[]>();
	/** `Ana Rao Das` may be Ms. Rao, and `The Ana Rao Show` is no Rao. */
	readonly #byMiddle = new Map<string, Character[]>();
	readonly #titled = new Map<Character, number>();
	readonly #royals = new Set<Character>();
	/** How often somebody was called by a short name, in which passage they were spoken of last, and told of last. */
	readonly #seen = new Map<Character, {short: number; passage: number; toldIn: number}>();

	/**
	 * @param countOf how often a person’s full name is mentioned
	 * @param alone the words that the text uses as whole names
	 * @param makers the words that begin the names of things and are whose they are
	 */
	constructor(
		countOf: (person: Character) => number,
		alone: ReadonlySet<string>,
		makers: ReadonlySet<string>,
	) {
		this.#countOf = countOf;
		this.#alone = alone;
		this.#makers = makers;
	}

	add(person: Character): void {
		const own = ownWords(person);
		push(this.#byWord, own.at(-1) ?? '', person);
		push(this.#byWord, own[0], person);
		for (const middle of own.slice(1, -1).filter(word => word.length > 2 && !isGivenName(word))) {
			push(this.#byMiddle, middle, person);
		}
	}

	/** Notes whom the text calls a prince: by a first name with that title nobody else is meant, and by it alone they may be. */
	crown(person: Character): void {
		this.#royals.add(person);
	}

	/** Whether a prince is told by the first name of somebody who is none: `Prince Edmund` is not Edmund Tarrow. */
	#isOtherThanRoyal(mention: NameMention, person: Character): boolean {
		const [first, ...rest] = person.words;
		return (
			isRoyal(mention) &&
			rest.length > 0 &&
			first === mention.words[0] &&
			!suffixes.test(rest[0]) &&
			!this.#royals.has(person)
		);
	}

	/** `Le Pen` is Marine Le Pen: who has a longer name that ends so. */
	longer(words: readonly string[]): Character | undefined {
		const ending = words.join(' ');
		return this.#byWord
			.get(words.at(-1) ?? '')
			?.find(person => person.words.length > words.length && person.words.join(' ').endsWith(` ${ending}`));
	}

	/**
	 * Notes whoever is `Mr.` or `Mrs.` at times: they are likely meant where the title is missing as well.
	 *
	 * @returns whether there is anybody whom the title fits
	 */
	address(mention: NameMention): boolean {
		const {words, gender} = mention;
		const fitting = (this.#byWord.get(words[0]) ?? []).filter(
			person => (genderToldBy(person) ?? gender) === gender && !this.#isOtherThanRoyal(mention, person),
		);
		if (fitting.length === 1) {
			this.#titled.set(fitting[0], (this.#titled.get(fitting[0]) ?? 0) + 1);
		}

		return fitting.length > 0;
	}

	/** Notes a mention, so that later ones can tell how near it is. */
	mention(person: Character, {passage, headline, topic, quoted}: NameMention, isShort: boolean): void {
		const before = this.#seen.get(person);
		this.#seen.set(person, {
			short: (before?.short ?? 0) + (isShort ? 1 : 0),
			passage: headline ? -9 : passage,
			toldIn: topic && !isShort && !headline && !quoted ? passage : (before?.toldIn ?? -9),
		});
	}

	/**
	 * Whether a person has just been named in full where a surname that is a city’s as well does something: `Berlin
	 * added`
	 */
	#isBeside(person: Character, {passage, grammar}: NameMention): boolean {
		const before = this.#seen.get(person);
		return (
			grammar === 'subject' &&
			before !== undefined &&
			passage - before.passage <= farthestBeside &&
			person.words.length > 1 &&
			isGivenName(person.words[0])
		);
	}

	/** Whether a short name may mean somebody at all. */
	#mayBe(person: Character, mention: NameMention, isSurname: boolean): boolean {
		const [word] = mention.words;
		const {gender, title} = mention;
		const known = genderToldBy(person);
		return !(
			(gender && known && gender !== known) ||
			// `Mr. Lou` is Lou Jiwei, whose surname comes first, unless the text calls anybody Jiwei.
			(title && !isSurname && isGivenName(word) && this.#alone.has(ownWords(person).at(-1) ?? '')) ||
			isOtherRank(mention, person) ||
			isSpouse(mention, person) ||
			this.#isOtherThanRoyal(mention, person) ||
			// `Google` is not the Google Stadium.
			(!isSurname && (knownBodies.has(word) || this.#makers.has(word))) ||
			// Nor is it somebody whom the text names only later, as `the province of Google`: people are introduced in full.
			(knownBodies.has(word) && !title && !this.#seen.has(person)) ||
			(places.has(word) && !title && !(isSurname && this.#isBeside(person, mention)))
		);
	}

	/** `Iván Duque Márquez` is Duque, where nobody is called Márquez; `The Ana Rao Show` is no Rao. */
	#isOfTwoSurnames(person: Character): boolean {
		const own = ownWords(person);
		return (
			own.length === 3 &&
			isGivenName(own[0]) &&
			!this.#alone.has(own[2]) &&
			!person.mentions.some(({hasArticle}) => hasArticle)
		);
	}

	/**
	 * Who of those with this surname or first name is meant: the form of address decides, then who is prominent, who
	 * was mentioned last and whom the text has called so before.
	 *
	 * @returns the likeliest, and how far ahead of the next
	 */
	find(mention: NameMention): {best: Character | undefined; ahead: number} {
		const [word] = mention.words;
		const middle = (this.#byMiddle.get(word) ?? []).filter(
			person => mention.title || mention.description || this.#isOfTwoSurnames(person),
		);
		const people = this.#byWord.get(word) ?? (middle.length === 1 ? middle : []);
		const distances = people.map(person => mention.passage - (this.#seen.get(person)?.passage ?? -Infinity));
		const toldIn = people.map(person => this.#seen.get(person)?.toldIn ?? -Infinity);
		const calledSo = people.map(person => (this.#seen.get(person)?.short ?? 0) > 0);
		const [best, next] = people
			.flatMap((person, i) => {
				const own = ownWords(person);
				const isSurname = own.at(-1) === word;
				if (!this.#mayBe(person, mention, isSurname)) {
					return [];
				}

				const seen = this.#seen.get(person);
				const isOther = (_: unknown, k: number) => k !== i;
				const others = Math.min(...distances.filter(isOther));
				const candidate: Candidate = {
					distance: distances[i],
					others,
					short: seen?.short,
					isToldOf: seen?.toldIn === mention.passage && others > 0,
					isLastTold:
						mention.passage - toldIn[i] <= 2 &&
						toldIn.filter(isOther).every(at => at < toldIn[i]) &&
						!calledSo.filter(isOther).includes(true),
					isSurname,
					isFirst: i === 0,
					isOnlyTitled: own.length < 2 && person.gender !== null && !this.#royals.has(person),
				};
				const prominence = this.#countOf(person) + (this.#titled.get(person) ?? 0) + (seen?.short ?? 0);
				let score = Math.log2(1 + prominence);
				for (const [points, holds] of evidence) {
					score += holds(candidate, mention) ? points : 0;
				}

				const granted =
					(candidate.isToldOf ? told : 0) +
					(candidate.isLastTold ? toldLast : 0) +
					(candidate.isFirst ? first : 0);
				return [{person, score, granted}];
			})
			.sort((a, b) => b.score - a.score);
		return {
			best: best?.person,
			// The text may mean the main person still.
			ahead: best ? best.score - (next?.score ?? -Infinity) - best.granted : 0,
		};
	}
}
