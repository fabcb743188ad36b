import type {Analysis} from '../document/analysis.js';
import type {Article} from '../document/article.js';
import {finish, partOf, type Slices} from '../document/slices.js';
import {attribute} from './attribute.js';
import {attributeElsewhere} from './attribute-elsewhere.js';
import type {Model} from './engine/model.js';
import type {Attribution} from './passage/attribution.js';
import type {Reader} from './passage/reading.js';
import {type Prepared, prepare} from './prepare.js';
import {toQuotations} from './quotations.js';
import {readerOf} from './read-passage.js';
import {readFromBehind, type SecondReader, withSecond} from './second-reader.js';
import {toSections} from './sections.js';
import {findSpeakers} from './speakers/find-speakers.js';

/** What a second thread does; here, since the engine is one script, which is loaded when it is needed. */
export {readFromBehind};

/** An analysis with what was found on the way to it. */
type Found = {
	readonly prepared: Prepared;
	/** Who says what, as the text puts it: [he] [adding that] [he was “content”]. */
	readonly attributions: readonly Attribution[];
	readonly analysis: Analysis;
};

/** How much of the work is done once it is known who says what, and once the quotations are listed: 0 to 1. */
const attributed = 0.8;
const listed = 0.82;

/**
 * Finds out about an article slice by slice.
 *
 * @param read reads a passage by itself
 * @param reach as `attribute` has it
 */
export function* findOut(article: Article, read: Reader, reach?: (number: number) => void): Slices<Found> {
	const {text, byline} = article;
	// Where the article divides: at its headings, or every paragraph.
	const sections = toSections(article);
	const prepared = prepare(article);
	const {stretches, passages, english} = prepared;
	yield 0;
	const elsewhere = english ? null : attributeElsewhere(text, passages, byline, article.language);
	const attributions =
		elsewhere?.attributions ?? (yield* partOf(attribute(text, passages, read, byline, reach), 0, attributed));
	yield attributed;
	// The list of quotations, those that nobody owns among them: “wider diplomatic push”.
	const {quotations: found, verbatim} = yield* partOf(
		toQuotations(text, attributions, stretches, sections),
		attributed,
		listed,
	);
	yield listed;
	// From the mention to the name: he → Sergey Lavrov.
	const {speakers, quotations} = yield* partOf(
		findSpeakers(text, passages, found, byline, elsewhere?.takenUp ?? null, verbatim),
		listed,
		1,
	);
	return {prepared, attributions, analysis: {article, sections, speakers, quotations}};
}

/** The same for whoever wants the analysis alone; see `analyse`. */
export function* analyseSliced(article: Article, model: Model, second?: SecondReader): Slices<Analysis> {
	const own = readerOf(model);
	const {read, reach} = second ? withSecond(own, second) : {read: own, reach: undefined};
	return (yield* findOut(article, read, reach)).analysis;
}

/**
 * Finds out what an article is made of and who says what in it.
 *
 * @param article as `parse` read it
 * @param model what the engine has learned
 * @param second who reads along, if there is somebody: it takes less time so, and nothing else changes
 * @returns its sections, speakers and quotations; every offset counts UTF-16 units of `article.text`
 */
export const analyse = (article: Article, model: Model, second?: SecondReader): Analysis =>
	finish(analyseSliced(article, model, second));
