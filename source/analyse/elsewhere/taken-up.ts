import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {genderOfGivenName, isGivenName} from '../words/given-names.js';
import {isOfficeElsewhere} from '../words/offices-elsewhere.js';
import {isCapital, type Phrase, phraseAt, plainWord} from './phrase.js';
import type {Tongue} from './tongue.js';

/** Somebody of whom the text tells by name, in its order. */
type Mention = Span & {
	/** In lower case. */
	readonly first: string;
	readonly passage: number;
};

/** How many paragraphs back whom a pronoun takes up is looked for. */
const farthest = 2;

/** Who has been named so far, and by which offices. */
export class TakenUp {
	readonly #tongue: Tongue;
	readonly #mentions: Mention[] = [];
	readonly #byNoun = new Map<string, Span>();

	constructor(tongue: Tongue) {
		this.#tongue = tongue;
	}

	/** Takes down whom a passage names. */
	readOn(passage: Passage, number: number): void {
		const {tokens, stretchOf} = passage;
		for (let i = 0; i < tokens.length; i++) {
			if (stretchOf[i] !== -1) {
				continue;
			}

			const isName = isCapital(passage, i) && isGivenName(tokens[i].lower);
			const phrase =
				isName || isOfficeElsewhere(tokens[i].lower) || this.#tongue.determiners.has(plainWord(passage, i))
					? phraseAt(passage, i, this.#tongue)
					: undefined;
			if (phrase?.kind === 'name') {
				this.#note(passage, phrase, number);
				i = phrase.whole.end - 1;
			}
		}
	}

	#note({tokens}: Passage, {start, end, whole}: Phrase, passage: number): void {
		const span = {start: tokens[start].start, end: tokens[end - 1].end};
		this.#mentions.push({...span, first: tokens[start].lower, passage});
		for (const {lower, isWord} of tokens.slice(whole.start, start)) {
			if (isWord && lower.length > 3) {
				this.#byNoun.set(lower, span);
			}
		}

		// `Carmen Olmedo, portavoz de la plataforma`
		const behind = tokens[end]?.text === ',' ? tokens.slice(end + 1, end + 3) : [];
		for (const {lower} of behind) {
			if (isOfficeElsewhere(lower)) {
				this.#byNoun.set(lower, span);
			}
		}
	}

	/**
	 * Whom a pronoun takes up: who was last named before it, near enough, and is not known to be of the other gender.
	 *
	 * @param word in lower case
	 * @param at its place
	 * @param passage the number of the passage that it stands in
	 */
	ofPronoun(word: string, at: number, passage: number): Span | undefined {
		const {he, she} = this.#tongue;
		const gender = he.has(word) ? 'male' : she.has(word) ? 'female' : undefined;
		return gender === undefined
			? undefined
			: this.#mentions.findLast(
					mention =>
						mention.end <= at &&
						passage - mention.passage <= farthest &&
						(genderOfGivenName(mention.first) ?? gender) === gender,
				);
	}

	/** Whom a passage has last named before an offset. */
	lastIn(passage: number, at: number): Span | undefined {
		return this.#mentions.findLast(mention => mention.passage === passage && mention.end <= at);
	}

	/** Whom a phrase takes up that has the noun of an office in it: `el consejero` */
	ofDescription(words: readonly string[], at: number): Span | undefined {
		const found = words.flatMap(word => this.#byNoun.get(word) ?? []);
		return found.find(({end}) => end <= at);
	}
}
