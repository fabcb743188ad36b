import {attribute} from '../analyse/attribute.js';
import type {Model} from '../analyse/engine/model.js';
import {readerOf} from '../analyse/read-passage.js';
import {finish} from '../document/slices.js';
import {contains, type Span} from '../document/span.js';
import type {Lesson} from './gold.js';
import {matchWords, sameSource} from './matching.js';

/** What is measured, in percent; see the card of the model. */
export type Figures = {
	readonly precision: number;
	readonly recall: number;
	/** F1 of contents found: the words overlap by half or more (Jaccard). */
	readonly j5: number;
	/** Of the annotated contents, those found with exactly the same words. */
	readonly exact: number;
	/** F1 of the words that are content. */
	readonly overlap: number;
	readonly sourceGivenContent: number;
	/** Of the stretches in quotation marks of four words and more, those with the right source. */
	readonly quoted: number;
	/** By confidence in tenths: how many were said, and which part of them was right. */
	readonly reliability: ReadonlyArray<{readonly from: number; readonly said: number; readonly right: number}>;
};

const percent = (part: number, whole: number): number =>
	whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;

/** The harmonic mean of precision and recall, in percent. */
const f1 = (hits: number, said: number, gold: number): number => percent(2 * hits, said + gold);

/** The words of spans, numbered through the document as the gold's are. */
const wordsIn = ({passages, firstToken}: Lesson, spans: readonly Span[]): Set<number> => {
	const words = new Set<number>();
	for (const [p, {passage}] of passages.entries()) {
		for (const [i, token] of passage.tokens.entries()) {
			if (token.isWord && spans.some(span => span.start < token.end && token.start < span.end)) {
				words.add(firstToken[p] + i);
			}
		}
	}

	return words;
};

/** Stretches of fewer words are titles and scare quotes as often as anybody's words. */
const fewestQuotedWords = 4;

/**
 * Measures what the engine says of annotated articles against what people said.
 *
 * @param lessons articles that the model has not learned from
 */
export const evaluate = (lessons: readonly Lesson[], model: Model): Figures => {
	const count = {gold: 0, said: 0, hits: 0, exact: 0, sources: 0, quoted: 0, quotedRight: 0};
	const words = {gold: 0, said: 0, both: 0};
	const tenths = Array.from({length: 10}, (_, i) => ({from: i / 10, said: 0, right: 0}));
	for (const lesson of lessons) {
		const {document, gold, discarded} = lesson;
		const said = finish(attribute(document.article.text, document.passages, readerOf(model)))
			.map(attribution => ({
				content: wordsIn(lesson, attribution.content),
				source: wordsIn(lesson, attribution.source ? [attribution.source] : []),
				confidence: attribution.confidence,
			}))
			.filter(({content}) => content.size > 0)
			.filter(({content}) => [...content].filter(word => discarded.has(word)).length <= content.size / 2);
		const found = gold.filter(({contentWords}) => contentWords.size > 0);
		const matched = matchWords(said, found);
		count.gold += found.length;
		count.said += said.length;
		for (const [i, {content, source, confidence}] of said.entries()) {
			const tenth = tenths[Math.min(9, Math.floor(confidence * 10))];
			tenth.said++;
			const match = found[matched[i]];
			if (match) {
				tenth.right++;
				count.hits++;
				count.sources += sameSource(source, match.sourceWords) ? 1 : 0;
				count.exact +=
					content.size === match.contentWords.size && [...content].every(word => match.contentWords.has(word))
						? 1
						: 0;
			}
		}

		const goldWords = new Set(found.flatMap(({contentWords}) => [...contentWords]));
		const saidWords = new Set(said.flatMap(({content}) => [...content]));
		words.gold += goldWords.size;
		words.said += saidWords.size;
		words.both += [...goldWords].filter(word => saidWords.has(word)).length;
		for (const stretch of document.stretches.filter(({depth}) => depth === 0)) {
			const owner = found.find(
				({gold: {content}, sourceWords}) =>
					sourceWords.size > 0 && content.some(piece => contains(piece, stretch.inner)),
			);
			const inside = wordsIn(lesson, [stretch.inner]);
			if (owner && inside.size >= fewestQuotedWords) {
				count.quoted++;
				count.quotedRight += said.some(
					({content, source}) =>
						[...inside].filter(word => content.has(word)).length >= inside.size / 2 &&
						sameSource(source, owner.sourceWords),
				)
					? 1
					: 0;
			}
		}
	}

	return {
		precision: percent(count.hits, count.said),
		recall: percent(count.hits, count.gold),
		j5: f1(count.hits, count.said, count.gold),
		exact: percent(count.exact, count.gold),
		overlap: f1(words.both, words.said, words.gold),
		sourceGivenContent: percent(count.sources, count.hits),
		quoted: percent(count.quotedRight, count.quoted),
		reliability: tenths.map(({from, said, right}) => ({from, said, right: percent(right, said)})),
	};
};
