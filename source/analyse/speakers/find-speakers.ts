import type {Quotation, Speaker} from '../../document/analysis.js';
import {contains, indexAt, type Span} from '../../document/span.js';
import type {Passage} from '../passage.js';
import {type Cast, gatherCast} from './cast.js';
import {chainOf, FullNames} from './chain.js';
import type {Character} from './character.js';
import {Discourse} from './discourse.js';
import {voteOnGenders} from './gender-votes.js';
import {isEnglish} from './language.js';
import {findNames, type NameMention} from './name-mentions.js';
import {genderOfPronoun, resolvePerson} from './pronouns.js';
import {resolveMention, type Setting, type SourceMention} from './resolve.js';
import {toSpeakers} from './to-speakers.js';

/** How many neighbours of a source mention are looked at for names beside it, on either side. */
const neighbours = 6;

/** How many quotations before a source mention are looked at for one that holds it. */
const nesting = 8;

const pronounGrammar = (word: string) =>
	word === 'he' || word === 'she'
		? 'subject'
		: word === 'him' || word === 'himself' || word === 'herself'
			? 'object'
			: 'possessive';

/** The source mentions in the order of the text, each with what stands around it. */
const locate = (
	passages: readonly Passage[],
	names: readonly NameMention[],
	quotations: readonly Quotation[],
	sentencesBefore: readonly number[],
): SourceMention[] => {
	const blocks = passages.map(({block}) => block);
	return quotations
		.flatMap(quotation => (quotation.source ? [{quotation, span: quotation.source}] : []))
		.sort((a, b) => a.span.start - b.span.start)
		.flatMap(({quotation, span}) => {
			const index = indexAt(blocks, span.start);
			const passage = passages[index];
			if (!passage || span.start >= passage.block.end) {
				return [];
			}

			const {tokens, sentences} = passage;
			let first = Math.max(0, indexAt(tokens, span.start));
			first += tokens[first] && tokens[first].end <= span.start ? 1 : 0;
			let end = first;
			while (end < tokens.length && tokens[end].start < span.end) {
				end++;
			}

			const sentence = Math.max(0, indexAt(sentences, first));
			const around = indexAt(names, span.start);
			let last = around;
			while (last + 1 < names.length && names[last + 1].start < span.end) {
				last++;
			}

			return [
				{
					quotation,
					span,
					place: {start: span.start, passage: index, sentence: sentencesBefore[index] + sentence},
					passage,
					tokens: tokens.slice(first, end),
					names: names.slice(Math.max(0, around - 1), last + 1).filter(name => contains(span, name)),
					beside: names
						.slice(Math.max(0, around - neighbours), last + 3)
						.filter(({passage: where}) => where === index),
					quoted: passage.stretchOf[first] !== undefined && passage.stretchOf[first] !== -1,
				},
			];
		});
};

/** Walks through the text with all that mentions somebody, in order, up to an offset. */
class Reader {
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

/**
 * Finds out who the sources of the quotations are. The names of the article are gathered into characters; then the
 * text is read once from front to back with what a reader has in mind, and each source mention is resolved at its
 * place: names by whom they belong to, pronouns and descriptions by whom they can take up.
 *
 * @param text the article's text
 * @param passages its passages
 * @param quotations without speakers, in the order of the text
 * @param byline the article's author, for `I`
 * @param language a BCP 47 tag, null where the document does not tell
 * @returns the quotations with their speakers' ids, the evidence for them and a confidence that counts how sure it is;
 *   and the speakers in the order in which they first speak
 */
export const findSpeakers = (
	text: string,
	passages: readonly Passage[],
	quotations: readonly Quotation[],
	byline: string | null,
	language: string | null = null,
): {speakers: Speaker[]; quotations: Quotation[]} => {
	const sources = quotations
		.flatMap(({source}): Span[] => (source ? [source] : []))
		.sort((a, b) => a.start - b.start);
	const english = isEnglish(language, passages);
	const names = findNames(passages, text, english ? sources : []);
	const cast = gatherCast(names);
	if (english) {
		voteOnGenders(passages, names, cast);
	}

	const discourse = new Discourse();
	let sentences = 0;
	const sentencesBefore = passages.map(({sentences: own}) => {
		sentences += own.length;
		return sentences - own.length;
	});
	const owners = new Map<string, readonly Character[]>();
	const changed = new Map<string, Pick<Quotation, 'chain' | 'confidence'>>();
	const speakersAround = ({quotation, span}: SourceMention): readonly Character[] => {
		const last = indexAt(quotations, span.start);
		for (let i = last; i >= 0 && i > last - nesting; i--) {
			const around = quotations[i];
			if (around !== quotation && around.parts.some(part => contains(part, span)) && owners.has(around.id)) {
				return owners.get(around.id) ?? [];
			}
		}

		return [];
	};

	const setting: Setting = {
		text,
		cast,
		discourse,
		author: authorOf(byline, cast),
		isEnglish: english,
		speakersAround,
		wordings: new Map(),
	};
	const fullNames = new FullNames();
	// Where a source without a name is first spoken of.
	const firstSource = new Map<Character, Span>();
	const settle = (mention: SourceMention): void => {
		const {quotation, span, place} = mention;
		const {characters, probability} = resolveMention(mention, setting);
		owners.set(quotation.id, characters);
		const inside = new Map(mention.names.map(name => [cast.of.get(name), name] as const));
		const links = characters.map(character => ({
			character,
			named: inside.get(character) ?? discourse.traces.get(character)?.named ?? firstSource.get(character),
		}));
		for (const character of characters) {
			if (!firstSource.has(character)) {
				firstSource.set(character, span);
			}
		}

		changed.set(quotation.id, {
			chain: chainOf(text, span, links, fullNames),
			confidence:
				characters.length > 0
					? Math.round(quotation.confidence * probability * 1000) / 1000
					: quotation.confidence,
		});
		if (characters.length > 0 && !mention.quoted) {
			for (const character of characters) {
				discourse.mention(character, place, 'subject', inside.get(character));
			}

			discourse.speak(characters, place);
		}
	};

	const reader = new Reader(
		passages,
		names,
		cast,
		discourse,
		sentencesBefore,
		new Set(sources.map(({start}) => start)),
		english,
	);
	const postponed: SourceMention[] = [];
	for (const mention of locate(passages, names, quotations, sentencesBefore)) {
		reader.readTo(mention.span.start);
		// Who says `I` is known once who says the words around it is.
		if (/^(?:I|me|my|we|our|us)$/i.test(text.slice(mention.span.start, mention.span.end))) {
			postponed.push(mention);
		} else {
			settle(mention);
		}
	}

	for (const mention of postponed) {
		settle(mention);
	}

	const {speakers, idOf} = toSpeakers(text, quotations, owners);
	return {
		speakers,
		quotations: quotations.map(quotation => ({
			...quotation,
			...changed.get(quotation.id),
			speakers: (owners.get(quotation.id) ?? []).map(character => idOf.get(character) ?? ''),
		})),
	};
};

/** Who signs the article: one that it names, or one of its own. */
const authorOf = (byline: string | null, cast: Cast): Character | undefined => {
	const name = byline?.replace(/^by\s+/i, '').trim();
	if (!name || /,| and |\d/.test(name)) {
		return undefined;
	}

	return (
		cast.characters.find(character => character.name === name) ?? {
			name,
			kind: 'person',
			gender: null,
			personal: true,
			plural: false,
			descriptions: [],
			mentions: [],
			words: name.toLowerCase().split(/\s+/),
		}
	);
};
