import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {genderOfGivenName, isGivenName} from '../words/given-names.js';
import {isOfficeElsewhere} from '../words/offices-elsewhere.js';
import {isCapital, isNamed, type Phrase, phraseAt, plainWord, type Scene} from './phrase.js';
import type {Tongue} from './tongue.js';

/** Somebody of whom the text has told, in its order. */
type Mention = Span & {
	/** The first word, in lower case. */
	readonly first: string;
	readonly passage: number;
};

/** How many paragraphs back whom a pronoun takes up is looked for. */
const farthest = 3;

/** Among how many mentions whom something takes up is looked for: a paragraph may be as long as an article. */
const mostMentions = 60;

/** Who has been named so far, and by which offices. */
export class TakenUp {
	/** The language, for whoever reads on. */
	readonly scene: Scene;
	readonly #mentions: Mention[] = [];
	readonly #byNoun = new Map<string, Span>();
	readonly #names = new Set<string>();

	constructor(tongue: Tongue) {
		this.scene = {...tongue, knows: word => this.#names.has(word)};
	}

	/** Takes down whom a passage names. */
	readOn(passage: Passage, number: number): void {
		const {tokens} = passage;
		for (let i = 0; i < tokens.length; i++) {
			const mayBegin =
				isCapital(passage, i) ||
				isOfficeElsewhere(tokens[i].lower) ||
				this.scene.determiners.has(plainWord(passage, i));
			const phrase = mayBegin ? phraseAt(passage, i, this.scene) : undefined;
			if (phrase?.kind === 'name' && isNamed(passage, phrase, this.scene)) {
				this.#note(passage, phrase, number);
				i = phrase.whole.end - 1;
			}
		}
	}

	#note({tokens}: Passage, {start, end, whole}: Phrase, passage: number): void {
		const span = {start: tokens[start].start, end: tokens[end - 1].end};
		this.#mentions.push({...span, first: tokens[start].lower, passage});
		this.#names.add(tokens[start].lower).add(tokens[end - 1].lower);
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

	/** Takes down who speaks without a name. */
	noteSpeaker({start, end}: Span, passage: number): void {
		this.#mentions.push({start, end, first: '', passage});
	}

	/**
	 * Whom a pronoun takes up: who was last told of before it, near enough, and is not known to be of the other gender.
	 *
	 * @param word in lower case
	 * @param at its place
	 * @param passage the number of the passage that it stands in
	 */
	ofPronoun(word: string, at: number, passage: number): Span | undefined {
		const {he, she} = this.scene;
		const gender = he.has(word) ? 'male' : she.has(word) ? 'female' : undefined;
		return gender === undefined
			? undefined
			: this.#lastOf(
					mention =>
						mention.end <= at &&
						passage - mention.passage <= farthest &&
						(mention.first === '' || (genderOfGivenName(mention.first) ?? gender) === gender),
				);
	}

	/** Whom a passage has last named before an offset, by a given name: `Brasil` alone may be a place. */
	lastIn(passage: number, at: number): Span | undefined {
		return this.#lastOf(
			({first, end, passage: own}) => own === passage && end <= at && first !== '' && isGivenName(first),
		);
	}

	/** The last in the text: who speaks without a name is taken down behind who is named further on. */
	#lastOf(isMeant: (mention: Mention) => boolean): Mention | undefined {
		const near = this.#mentions.slice(-mostMentions).filter(isMeant);
		return near.toSorted((a, b) => a.start - b.start).at(-1);
	}

	/** Whom a phrase takes up that has the noun of an office in it: `el consejero` */
	ofDescription(words: readonly string[], at: number): Span | undefined {
		const found = words.flatMap(word => this.#byNoun.get(word) ?? []);
		return found.find(({end}) => end <= at);
	}
}
