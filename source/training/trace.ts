import {findOut} from '../analyse/analyse.js';
import {annotate} from '../analyse/engine/annotate.js';
import {propose} from '../analyse/engine/engine.js';
import type {Model} from '../analyse/engine/model.js';
import {findHeads} from '../analyse/engine/propose.js';
import {whyNotSaid} from '../analyse/not-said/not-said.js';
import type {Attribution} from '../analyse/passage/attribution.js';
import type {Passage} from '../analyse/passage/passage.js';
import type {Proposal} from '../analyse/passage/proposal.js';
import type {Reading} from '../analyse/passage/reading.js';
import {toText} from '../analyse/passage/speech.js';
import {claimed, enoughFor} from '../analyse/passage/stretches.js';
import type {Walk, Walked} from '../analyse/passage/walk.js';
import {readPassage, withoutUnsaid} from '../analyse/read-passage.js';
import type {Analysis, Quotation} from '../document/analysis.js';
import type {Article} from '../document/article.js';
import {finish} from '../document/slices.js';
import {indexAt} from '../document/span.js';
import {type Difference, differences} from './differences.js';

/** What a step of the analysis has changed. */
export type Change = {
	/** The name of its function. */
	readonly step: string;
	readonly differences: readonly Difference[];
	/** What the steps within it have changed. */
	readonly within: readonly Change[];
};

/** How the engine and the passes behind it have read a passage. */
export type TracedReading = {
	readonly passage: Passage;
	/** The words that may be the head of a cue, and whether the engine has looked for what stands around them. */
	readonly odds: ReadonlyArray<{
		readonly word: string;
		readonly probability: number;
		readonly isTried: boolean;
	}>;
	readonly proposed: readonly Attribution[];
	readonly changes: readonly Change[];
	/** What the last step has left. */
	readonly told: readonly Attribution[];
	readonly introduced: Attribution | undefined;
};

/** What became of a passage: all that begins there. */
export type TracedPassage = {
	readonly passage: Passage;
	/** None where the structure tells all; those of its parts where a label stands before it. */
	readonly readings: readonly TracedReading[];
	/** What `attribute` made of them. */
	readonly attributed: readonly Difference[];
	/** What `findSpeakers` left out of that. */
	readonly dropped: readonly Attribution[];
	/** What the analysis tells in the end. */
	readonly quotations: readonly Quotation[];
};

export type Trace = {
	readonly english: boolean;
	readonly passages: readonly TracedPassage[];
	readonly analysis: Analysis;
};

/** How likely a word is the head of a cue that is worth telling. */
const worthTelling = 0.05;

const toAttribution = (passage: Passage, {content, cue, source, confidence}: Proposal): Attribution => ({
	content: content.map(piece => toText(passage, piece)),
	cue: toText(passage, cue),
	source: source && toText(passage, source),
	confidence,
});

/** A copy: a speech may still grow. */
const copied = ({content, cue, source, confidence}: Attribution): Attribution => ({
	content: [...content],
	cue,
	source,
	confidence,
});

/** What a step takes or gives, in offsets of the text; of a source alone with the cue beside it. */
const toAttributions = (passage: Passage, walked: Walked, beside: unknown): Attribution[] => {
	if ('start' in walked) {
		const cue = toText(passage, beside as Proposal['cue']);
		return [{content: [], cue, source: toText(passage, walked), confidence: 1}];
	}

	const all = 'cue' in walked ? [walked] : walked;
	return all.map(each => ('marked' in each ? copied(each) : toAttribution(passage, each)));
};

/** Why a step has left out what it got, where that is known. */
const reasonFor = (step: unknown, passage: Passage, walked: Walked, beside: unknown) => {
	const reasons = (Array.isArray(walked) ? (walked as readonly Proposal[]) : []).map(proposal =>
		step === withoutUnsaid
			? whyNotSaid(passage, proposal)?.name
			: step === claimed
				? `${enoughFor(passage, proposal, beside as number)} is sure enough`
				: undefined,
	);
	return (i: number): string | undefined => reasons[i];
};

/** Walks as the analysis does, and writes down what each step changes. */
const walkAndTell = (changes: Change[]): Walk => {
	let told = changes;
	return (passage, steps, first, beside) =>
		steps.reduce((value, step) => {
			const around = told;
			const within: Change[] = [];
			told = within;
			const next = step(passage, value, beside);
			told = around;
			const found = differences(
				toAttributions(passage, value, beside),
				toAttributions(passage, next, beside),
				reasonFor(step, passage, value, beside),
			);
			if (found.length > 0 || within.length > 0) {
				told.push({step: step.name, differences: found, within});
			}

			return next;
		}, first);
};

const oddsIn = (passage: Passage, {lexicon, ensemble}: Model): TracedReading['odds'] => {
	if (passage.tokens.length === 0) {
		return [];
	}

	const tried = new Set(findHeads(annotate(passage, lexicon), ensemble).map(({token}) => token));
	return passage.tokens
		.map(({text}, i) => ({word: text, probability: ensemble.headProbability(i), isTried: tried.has(i)}))
		.filter(({probability, isTried}) => isTried || probability >= worthTelling);
};

/** Reads a passage as the analysis does. */
const traceReading = (passage: Passage, model: Model): {traced: TracedReading; reading: Reading} => {
	const changes: Change[] = [];
	const reading = readPassage(passage, model, walkAndTell(changes));
	const {told, introduced} = reading;
	const traced = {
		passage,
		odds: oddsIn(passage, model),
		proposed: propose(passage, model).map(proposal => toAttribution(passage, proposal)),
		changes,
		told: told.map(copied),
		introduced: introduced && copied(introduced),
	};
	return {traced, reading};
};

/** A quotation as the attribution that it was made of. */
export const ofQuotation = ({parts, cue, source, confidence}: Quotation): Attribution => ({
	content: parts,
	cue: cue && {start: cue.start, end: cue.end},
	source: source && {start: source.start, end: source.end},
	confidence,
});

/**
 * Takes an article through the analysis and writes down what each step of it does.
 *
 * @returns that, and the very result of `analyse`
 */
export const trace = (article: Article, model: Model): Trace => {
	const readings: TracedReading[] = [];
	const found = findOut(article, passage => {
		const {traced, reading} = traceReading(passage, model);
		readings.push(traced);
		return reading;
	});
	const {prepared, attributions, analysis} = finish(found);
	const {passages, english} = prepared;
	const blocks = passages.map(({block}) => block);
	/** What of a list begins in each passage. */
	const parted = <T>(all: readonly T[], startOf: (each: T) => number): T[][] => {
		const parts = passages.map((): T[] => []);
		for (const each of all) {
			parts[Math.max(0, indexAt(blocks, startOf(each)))]?.push(each);
		}

		return parts;
	};
	const ofReadings = parted(readings, ({passage}) => passage.block.start);
	const ofAttributions = parted(attributions.map(copied), ({content: [first]}) => first.start);
	const ofQuotations = parted(analysis.quotations, ({start}) => start);
	return {
		english,
		analysis,
		passages: passages.map((passage, i) => ({
			passage,
			readings: ofReadings[i],
			attributed: differences(
				ofReadings[i].flatMap(({told}) => told),
				ofAttributions[i],
			),
			dropped: differences(ofAttributions[i], ofQuotations[i].map(ofQuotation)).flatMap(({was, is}) =>
				was && !is ? [was] : [],
			),
			quotations: ofQuotations[i],
		})),
	};
};
