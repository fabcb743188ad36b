import type {NameMention} from '../names/name-mention.js';
import {genderOfGivenName, isGivenName} from '../words/given-names.js';
import {knownBodies} from '../words/known-bodies.js';
import {places} from '../words/place-words.js';
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

/** What it adds that somebody has just been named in full, where no namesake has been spoken of in so many paragraphs. */
const justNamed = 1.5;
const farthestRival = 2;

/** What it adds that a paragraph tells of somebody, named in full, and of no namesake. */
const told = 8;

/** What it takes away that somebody was spoken of last so many paragraphs ago. */
const forgotten = 2.5;
const longAgo = 40;

const genderToldBy = ({gender, words}: Character) =>
	gender ?? (words.length > 1 ? genderOfGivenName(words[0]) : null);

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
	private readonly byWord = new Map<string, Character[]>();
	/** `Ana Rao Das` may be Ms. Rao, and `The Ana Rao Show` is no Rao. */
	private readonly byMiddle = new Map<string, Character[]>();
	private readonly titled = new Map<Character, number>();
	private readonly royals = new Set<Character>();
	private readonly seen = new Map<Character, {short: number; passage: number; toldIn: number}>();

	/**
	 * @param countOf how often a person’s full name is mentioned
	 * @param alone the words that the text uses as whole names
	 * @param makers the words that begin the names of things and are whose they are
	 */
	constructor(
		private readonly countOf: (person: Character) => number,
		private readonly alone: ReadonlySet<string>,
		private readonly makers: ReadonlySet<string>,
	) {}

	add(person: Character): void {
		const own = person.words.filter(word => !suffixes.test(word));
		push(this.byWord, own.at(-1) ?? '', person);
		push(this.byWord, own[0], person);
		for (const middle of own.slice(1, -1).filter(word => word.length > 2 && !isGivenName(word))) {
			push(this.byMiddle, middle, person);
		}
	}

	/** Notes whom the text calls a prince: by a first name with that title nobody else is meant, and by it alone they may be. */
	crown(person: Character): void {
		this.royals.add(person);
	}

	/** Whether a prince is told by the first name of somebody who is none: `Prince Edmund` is not Edmund Tarrow. */
	private isOtherThanRoyal(mention: NameMention, person: Character): boolean {
		const [first, ...rest] = person.words;
		return (
			isRoyal(mention) &&
			rest.length > 0 &&
			first === mention.words[0] &&
			!suffixes.test(rest[0]) &&
			!this.royals.has(person)
		);
	}

	/** `Le Pen` is Marine Le Pen: who has a longer name that ends so. */
	longer(words: readonly string[]): Character | undefined {
		const ending = words.join(' ');
		return this.byWord
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
		const fitting = (this.byWord.get(words[0]) ?? []).filter(
			person => (genderToldBy(person) ?? gender) === gender && !this.isOtherThanRoyal(mention, person),
		);
		if (fitting.length === 1) {
			this.titled.set(fitting[0], (this.titled.get(fitting[0]) ?? 0) + 1);
		}

		return fitting.length > 0;
	}

	/** Notes a mention, so that later ones can tell how near it is. */
	mention(person: Character, {passage, headline, topic, quoted}: NameMention, isShort: boolean): void {
		const before = this.seen.get(person);
		this.seen.set(person, {
			short: (before?.short ?? 0) + (isShort ? 1 : 0),
			passage: headline ? -9 : passage,
			toldIn: topic && !isShort && !headline && !quoted ? passage : (before?.toldIn ?? -9),
		});
	}

	/**
	 * Whether a person has just been named in full where a surname that is a city’s as well does something: `Berlin
	 * added`
	 */
	private isBeside(person: Character, {passage, grammar}: NameMention): boolean {
		const before = this.seen.get(person);
		return (
			grammar === 'subject' &&
			before !== undefined &&
			passage - before.passage <= farthestBeside &&
			person.words.length > 1 &&
			isGivenName(person.words[0])
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
		let best: Character | undefined;
		let [most, next] = [-Infinity, -Infinity];
		const distanceOf = (person: Character): number =>
			mention.passage - (this.seen.get(person)?.passage ?? Number.NEGATIVE_INFINITY);
		const middle = mention.hasTitle || mention.description ? (this.byMiddle.get(word) ?? []) : [];
		const candidates = this.byWord.get(word) ?? (middle.length === 1 ? middle : []);
		const isToldOf = (person: Character): boolean =>
			this.seen.get(person)?.toldIn === mention.passage &&
			candidates.every(other => other === person || distanceOf(other) > 0);
		for (const [i, candidate] of candidates.entries()) {
			const own = candidate.words.filter(other => !suffixes.test(other));
			const isSurname = own.at(-1) === word;
			const gender = genderToldBy(candidate);
			if (
				(mention.gender && gender && mention.gender !== gender) ||
				// `Mr. Lou` is Lou Jiwei, whose surname comes first, unless the text calls anybody Jiwei.
				(mention.hasTitle && !isSurname && isGivenName(word) && this.alone.has(own.at(-1) ?? '')) ||
				isOtherRank(mention, candidate) ||
				isSpouse(mention, candidate) ||
				this.isOtherThanRoyal(mention, candidate) ||
				// `Google` is not the Google Stadium.
				(!isSurname && (knownBodies.has(word) || this.makers.has(word))) ||
				(places.has(word) && !mention.hasTitle && !(isSurname && this.isBeside(candidate, mention)))
			) {
				continue;
			}

			const before = this.seen.get(candidate);
			const distance = distanceOf(candidate);
			const prominence = this.countOf(candidate) + (this.titled.get(candidate) ?? 0) + (before?.short ?? 0);
			const score =
				Math.log2(1 + prominence) +
				(distance === 0 ? 2 : distance <= 2 ? 1 : 0) +
				// `Ms. Calder` right behind `Her daughter, Fiona Calder`: the courtesy goes on from the last full name.
				(mention.hasTitle && mention.gender && distance <= 1 && before?.short === 0 ? 2 : 0) +
				(before?.short === 0 &&
				distance <= 1 &&
				candidates.every(other => other === candidate || distanceOf(other) > farthestRival)
					? justNamed
					: 0) +
				(isToldOf(candidate) ? told : 0) +
				(before ? 1.5 : 0) -
				(before && distance > longAgo ? forgotten : 0) +
				(before && before.short > 0 ? 0.7 : 0) +
				(isSurname ? 0.5 : 0) +
				// Papers call the main person by the surname and the others of that name in full.
				(i === 0 ? 0.7 : 0) -
				// Who is `Mrs.` each time is not meant where the title is missing.
				(own.length < 2 && candidate.gender && !mention.hasTitle && !this.royals.has(candidate) ? 2 : 0);
			if (score > most) {
				best = candidate;
				next = most;
				most = score;
			} else {
				next = Math.max(next, score);
			}
		}

		// The text may mean the main person still.
		return {best, ahead: most - next - (best && isToldOf(best) ? told : 0)};
	}
}
