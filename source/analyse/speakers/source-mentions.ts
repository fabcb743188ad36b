import type {Excerpt, Quotation} from '../../document/analysis.js';
import {contains, endOfRun, indexAt, type Span} from '../../document/span.js';
import type {Cast} from '../cast/cast.js';
import type {Character} from '../cast/character.js';
import type {Interview} from '../cast/interview.js';
import type {RecordOf} from '../cast/records.js';
import type {NameMention} from '../names/name-mention.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {honorifics} from '../words/name-words.js';
import type {Discourse, Place} from './discourse.js';
import type {Kinship} from './kinship.js';

/** A source mention where it stands, with all that its resolution looks at. */
export type SourceMention = {
	readonly quotation: Quotation;
	readonly span: Span;
	readonly place: Place;
	readonly passage: Passage;
	readonly tokens: readonly Token[];
	/** The names within it, and those next to it on either side. */
	readonly names: readonly NameMention[];
	readonly beside: readonly NameMention[];
	/** It stands in words that somebody else says. */
	readonly quoted: boolean;
};

/** By where it begins, whom the lead of an article calls what they are: `[A carer] who stole a boat …` */
export type Leads = ReadonlyMap<number, Character>;

/** What stays the same through the article. */
export type Setting = {
	readonly text: string;
	readonly cast: Cast;
	readonly leads: Leads;
	readonly discourse: Discourse;
	/** Who is whose relative, as far as the text has told. */
	readonly kinship: Kinship;
	readonly author: Character | undefined;
	/** Who asks and answers, where labels say no more than that. */
	readonly interview: Interview | undefined;
	/** Who asks and answers, and has an office, as the record of a hearing or a debate tells. */
	readonly record: RecordOf;
	/** Pronouns and common nouns are read as English ones. */
	readonly isEnglish: boolean;
	/** Who says the words that hold an offset, as far as that is known. */
	readonly speakersAround: (mention: SourceMention) => readonly Character[];
	/** Within a turn of a conversation: who has it, and the one addressed. Neither is spoken of in the third person. */
	readonly conversingAround: (mention: SourceMention) => readonly Character[];
	/** Sources without a name, by their wording. */
	readonly wordings: Map<string, Character>;
};

/** Whom a report names behind who gives it, who is somebody else: `The senator said [Ruiz] should go` */
export const namedInReport = (
	{quotation: {kind, parts}, beside, span}: SourceMention,
	{of}: Cast,
): readonly Character[] =>
	kind === 'direct'
		? []
		: beside
				.filter(
					name =>
						name.start > span.end &&
						!name.quoted &&
						name.grammar !== 'modifier' &&
						parts.some(part => contains(part, name)),
				)
				.flatMap(name => of.get(name) ?? []);

/** Where a source mention names somebody whom it stands for: `[Ruiz] and the minister`. */
export const nameWithin = (
	{names}: SourceMention,
	character: Character,
	{of}: Cast,
): NameMention | undefined => names.findLast(name => of.get(name) === character);

/** How many neighbours of a source mention are looked at for names beside it, on either side. */
const neighbours = 6;

/** How many characters of a name an engine may have left out. */
const longestSurname = 20;

/**
 * A source with all of the name that it ends within, or whose title alone it has: an engine reads `[Theresa] May said`,
 * `[Mr] Reed said`.
 */
const wholeName = ({source, cue}: Quotation, names: readonly NameMention[]): Span => {
	const {start, end, text} = source as Excerpt;
	const next = names[indexAt(names, end) + 1];
	const behind = next && honorifics.has(text.toLowerCase()) && next.start === end + 1 ? next : undefined;
	const name = behind ?? names[indexAt(names, end - 1)];
	const isCut =
		name !== undefined &&
		name.end > end &&
		(behind !== undefined || (name.start >= start && name.start < end));
	return isCut &&
		name.end - end <= longestSurname &&
		(cue === null || cue.end <= start || cue.start >= name.end)
		? {start, end: name.end}
		: {start, end};
};

/** The source mentions in the order of the text, each with what stands around it. */
export const locateSources = (
	passages: readonly Passage[],
	names: readonly NameMention[],
	quotations: readonly Quotation[],
	sentencesBefore: readonly number[],
): SourceMention[] => {
	const blocks = passages.map(({block}) => block);
	return quotations
		.flatMap(quotation => (quotation.source ? [{quotation, span: wholeName(quotation, names)}] : []))
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
			const end = endOfRun(first, tokens.length, i => tokens[i].start < span.end);
			const sentence = Math.max(0, indexAt(sentences, first));
			const around = indexAt(names, span.start);
			const last = endOfRun(around, names.length - 1, i => names[i + 1].start < span.end);

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
