import type {Analysis} from '../document/analysis.js';
import type {Article} from '../document/article.js';
import {atQuestions} from './answers.js';
import {attribute} from './attribute.js';
import type {Model} from './engine/model.js';
import {attributeExplicit} from './explicit-cues.js';
import {isEnglish} from './language.js';
import {pairMarks} from './marks.js';
import {withoutNicknames} from './nickname-marks.js';
import {toPassages} from './passage.js';
import {toQuotations} from './quotations.js';
import {toSections} from './sections.js';
import {finish, type Slices} from './slices.js';
import {findSpeakers} from './speakers/find-speakers.js';
import {atLabels} from './transcript.js';

/** Finds out about an article slice by slice; see `analyse`. */
export function* analyseSliced(article: Article, model: Model): Slices<Analysis> {
	const {text, blocks, inlines, byline, language} = article;
	// Where the article divides: at its headings, or every paragraph.
	const sections = toSections(article);
	// What stands in quotation marks: “sustainable and consistent”.
	const stretches = withoutNicknames(text, pairMarks(text, blocks), blocks);
	// Paragraphs as tokens and sentences.
	const passages = atQuestions(atLabels(text, toPassages(text, blocks, stretches, inlines)));
	yield 0;
	// Who says what, as the text puts it: [he] [adding that] [he was “content”].
	const english = isEnglish(language, passages);
	const attributions = english
		? yield* attribute(text, passages, model, byline)
		: attributeExplicit(passages);
	// The list of quotations, those that nobody owns among them: “wider diplomatic push”.
	const {quotations: found, verbatim} = toQuotations(text, attributions, stretches, sections);
	// From the mention to the name: he → Sergey Lavrov.
	const {speakers, quotations} = findSpeakers(text, passages, found, byline, english, verbatim);
	return {article, sections, speakers, quotations};
}

/**
 * Finds out what an article is made of and who says what in it.
 *
 * @param article as `parse` read it
 * @param model what the engine has learned
 * @returns its sections, speakers and quotations; every offset counts UTF-16 units of `article.text`
 */
export const analyse = (article: Article, model: Model): Analysis => finish(analyseSliced(article, model));
