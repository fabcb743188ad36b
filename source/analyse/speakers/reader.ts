import type {Passage} from '../passage.js';
import type {Cast} from './cast.js';
import type {Discourse} from './discourse.js';
import type {NameMention} from './name-mentions.js';
import {genderOfPronoun, resolvePerson} from './pronouns.js';

const pronounGrammar = (word: string) =>
	word === 'he' || word === 'she'
		? 'subject'
		: word === 'him' || word === 'himself' || word === 'herself'
			? 'object'
			: 'possessive';

/** Walks through the text with all that mentions somebody, in order, up to an offset. */
export class Reader {
	private nextName = 0;
	private passage = 0;
	private token = 0;
	private sentence = 0;

	constructor(
		private readonly passages: readonly Passage[],
		private readonly names: readonly NameMention[],
		private readonly cast: Cast,
		private readonly discourse: Discourse,
		private readonly sentencesBefore: readonly number[],
		private readonly sources: ReadonlySet<number>,
		private readonly readsPronouns: boolean,
	) {}

	/** Takes in the names and pronouns before an offset. */
	readTo(offset: number): void {
		while (this.passage < this.passages.length) {
			const {tokens, sentences, stretchOf} = this.passages[this.passage];
			for (; this.token < tokens.length; this.token++) {
				const {start, lower} = tokens[this.token];
				if (start >= offset) {
					this.takeNames(offset);
					return;
				}

				while (sentences[this.sentence + 1]?.start <= this.token) {
					this.sentence++;
				}

				const gender =
					this.readsPronouns && stretchOf[this.token] === -1 ? genderOfPronoun.get(lower) : undefined;
				if (gender && !this.sources.has(start)) {
					this.takeNames(start);
					const place = {
						start,
						passage: this.passage,
						sentence: this.sentencesBefore[this.passage] + this.sentence,
					};
					const {
						characters: [taken],
						probability,
					} = resolvePerson(this.discourse, gender, place);
					if (taken && probability >= 0.7) {
						this.discourse.mention(taken, place, pronounGrammar(lower));
					}
				}
			}

			this.passage++;
			this.token = 0;
			this.sentence = 0;
		}

		this.takeNames(offset);
	}

	private takeNames(offset: number): void {
		for (; this.nextName < this.names.length && this.names[this.nextName].start < offset; this.nextName++) {
			const name = this.names[this.nextName];
			const character = this.cast.of.get(name);
			if (character && !name.quoted) {
				this.discourse.mention(character, name, name.headline ? 'oblique' : name.grammar, name);
			}
		}
	}
}
