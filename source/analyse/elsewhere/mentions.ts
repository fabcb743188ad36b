import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {toText} from '../passage/speech.js';
import {genderOfGivenName, isGivenName} from '../words/given-names.js';
import {
	isCapital,
	isNamed,
	isOfficeAt,
	type Phrase,
	phraseAt,
	plainWord,
	type Scene,
	withoutElision,
} from './phrase.js';
import type {Tongue} from './tongue.js';

/** Somebody of whom the text has told. */
type Mention = Span & {
	/** The first word of a name, in lower case; empty where it is none. */
	readonly first: string;
	readonly passage: number;
};

/** How many paragraphs back whom a pronoun takes up is looked for. */
const paragraphsBack = 3;

/** Among how many mentions whom something takes up is looked for: a paragraph may be as long as an article. */
const mostMentions = 60;

/** What tells of somebody new: `[ein] Sprecher der Polizei` is none of whom the text has told. */
const indefinite =
	/^(?:une?|una|uno|um|uma|eine?|einer|einem|een|ett?|des|unos|unas|uns|umas|otr[oa]s?|autres?|altr[oaie]|outr[oa]s?|andere[rnms]?)$/;

/** Who has been named so far, and by which offices. */
export class Mentions {
	/** The language, for whoever reads on. */
	readonly scene: Scene;
	readonly #all: Mention[] = [];
	readonly #byNoun = new Map<string, Span[]>();
	readonly #names = new Set<string>();

	constructor(tongue: Tongue) {
		this.scene = {...tongue, knows: word => this.#names.has(word)};
	}

	/**
	 * Takes down whom a sentence names.
	 *
	 * @param number of its passage
	 */
	readOn(passage: Passage, {start, end}: Span, number: number): void {
		for (let i = start; i < end; i++) {
			const mayBegin =
				isCapital(passage, i) || isOfficeAt(passage, i) || this.scene.determiners.has(plainWord(passage, i));
			const phrase = mayBegin ? phraseAt(passage, i, this.scene) : undefined;
			if (phrase?.kind === 'name' && isNamed(passage, phrase, this.scene)) {
				this.#note(passage, phrase, number);
				i = phrase.whole.end - 1;
			}
		}
	}

	#note(passage: Passage, {start, end, whole}: Phrase, number: number): void {
		let from = start;
		for (let i = start; i <= end; i++) {
			// `Fabio Trentini e Rosa Amitrano`; but `Dan Weber`, and `Und` at the beginning of a sentence.
			if (i === end || (this.scene.and.has(plainWord(passage, i)) && !isCapital(passage, i))) {
				this.#noteName(passage, {start: from, end: i}, number);
				from = i + 1;
			}
		}

		const span = toText(passage, {start, end});
		const head = this.#headOf(passage, {start: whole.start, end: start});
		// `Carmen Olmedo, portavoz de la plataforma`
		const behind = passage.tokens[end]?.text === ',' ? [end + 1, end + 2] : [];
		for (const noun of [head, ...behind.map(i => (isOfficeAt(passage, i) ? nounAt(passage, i) : ''))]) {
			if (noun !== '') {
				this.#byNoun.set(noun, [...(this.#byNoun.get(noun) ?? []).slice(-mostMentions), span]);
			}
		}
	}

	#noteName(passage: Passage, name: Span, number: number): void {
		this.#all.push({...toText(passage, name), first: plainWord(passage, name.start), passage: number});
		this.#names.add(plainWord(passage, name.start)).add(plainWord(passage, name.end - 1));
	}

	/** The noun that says what somebody is, before the name: an office, or else the first one; empty where there is none. */
	#headOf(passage: Passage, {start, end}: Span): string {
		let first = '';
		for (let i = start; i < end; i++) {
			const noun = nounAt(passage, i);
			if (isOfficeAt(passage, i)) {
				return noun;
			}

			const isNoun =
				passage.tokens[i].isWord &&
				!this.scene.determiners.has(noun) &&
				!this.scene.of.has(noun) &&
				(!this.scene.hasCapitalNouns || isCapital(passage, i));
			first ||= isNoun ? noun : '';
		}

		return first;
	}

	/** Takes down who speaks without a name. */
	noteSpeaker({start, end}: Span, passage: number): void {
		this.#all.push({start, end, first: '', passage});
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
		const isMan = he.has(word);
		const isWoman = she.has(word);
		/** In Finnish `hän` is both. */
		const isEither = isMan === isWoman;
		return isMan || isWoman
			? this.#lastOf(({first, end, passage: own}) => {
					const gender = first === '' || isEither ? null : genderOfGivenName(first);
					return (
						end <= at && passage - own <= paragraphsBack && (gender === null || (gender === 'male') === isMan)
					);
				})
			: undefined;
	}

	/** Whom a passage has last named before an offset, by a given name: `Brasil` alone may be a place. */
	lastIn(passage: number, at: number): Span | undefined {
		return this.#lastOf(
			({first, end, passage: own}) => own === passage && end <= at && first !== '' && isGivenName(first),
		);
	}

	/** The last in the text: who speaks without a name is taken down behind who is named further on in the sentence. */
	#lastOf(isMeant: (mention: Mention) => boolean): Mention | undefined {
		const near = this.#all.slice(-mostMentions).filter(isMeant);
		return near.toSorted((a, b) => a.start - b.start).at(-1);
	}

	/** Whom a phrase takes up that has the noun of an office in it: `el consejero`; nobody where it tells of somebody new. */
	ofDescription(words: readonly string[], at: number): Span | undefined {
		const found = indefinite.test(words[0]) ? [] : words.flatMap(word => this.#byNoun.get(word) ?? []);
		return found.findLast(({end}) => end <= at);
	}
}

const nounAt = (passage: Passage, i: number): string => withoutElision(plainWord(passage, i));
