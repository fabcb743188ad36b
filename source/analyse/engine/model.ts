import {pack, unpack} from './container.js';
import type {Lexicon} from './lexicon.js';
import type {Trees} from './trees.js';
import {toWeights, type Weights} from './weights.js';

/** The weights that tell heads of cues. */
export type CueWeights = Weights & {
	/** A word whose features at first sight add up to less is no head: nearly no head does, and two thirds of all words do. */
	readonly hopeless: number;
};

/** All that the engine has learned. */
export type Model = {
	readonly lexicon: Lexicon;
	/** Whether a word is the head of a cue. */
	readonly cues: CueWeights;
	/** What each word around a cue is: source, content or neither. */
	readonly spans: Weights;
	/** The same, for each pair of neighbours. */
	readonly edges: Weights;
	/** Whether an attribution holds, as far as words tell, and when all is taken together. */
	readonly scores: Weights;
	readonly trees: Trees;
};

const parts = ['cues', 'spans', 'edges', 'scores'] as const;

const weightsOf = (file: ReturnType<typeof unpack>, name: string): Weights =>
	toWeights(
		file.number(`${name}.bits`),
		file.number(`${name}.labels`),
		file.number(`${name}.scale`),
		file.list(name, 'Uint8Array'),
	);

const entriesOf = (name: string, {bits, labels, scale, rows}: Weights) => ({
	[`${name}.bits`]: bits,
	[`${name}.labels`]: labels,
	[`${name}.scale`]: scale,
	[name]: rows,
});

/** The lexicon as a file. */
export const packLexicon = ({words, classes, possibleTags, middle, coarse, tagger}: Lexicon): Uint8Array =>
	pack({words, classes, possibleTags, middle, coarse, ...entriesOf('tagger', tagger)});

export const unpackLexicon = (bytes: Uint8Array): Lexicon => {
	const file = unpack(bytes);
	return {
		words: file.list('words', 'Uint32Array'),
		classes: file.list('classes', 'Uint16Array'),
		possibleTags: file.list('possibleTags', 'Uint16Array'),
		middle: file.list('middle', 'Uint8Array'),
		coarse: file.list('coarse', 'Uint8Array'),
		tagger: weightsOf(file, 'tagger'),
	};
};

/** The trained weights, without the lexicon, as a file. */
export const packWeights = (model: Omit<Model, 'lexicon'>): Uint8Array =>
	pack(
		Object.assign(
			{'cues.hopeless': model.cues.hopeless},
			...parts.map(name => entriesOf(name, model[name])),
			Object.fromEntries(Object.entries(model.trees).map(([name, value]) => [`trees.${name}`, value])),
		),
	);

/**
 * Opens the model.
 *
 * @param lexicon as `packLexicon` made it
 * @param weights as `packWeights` made them
 */
export const unpackModel = (lexicon: Uint8Array, weights: Uint8Array): Model => {
	const file = unpack(weights);
	const [cues, spans, edges, scores] = parts.map(name => weightsOf(file, name));
	return {
		lexicon: unpackLexicon(lexicon),
		cues: {...cues, hopeless: file.number('cues.hopeless')},
		spans,
		edges,
		scores,
		trees: {
			depth: file.number('trees.depth'),
			base: file.number('trees.base'),
			scale: file.number('trees.scale'),
			measures: file.list('trees.measures', 'Uint8Array'),
			thresholds: file.list('trees.thresholds', 'Uint8Array'),
			leaves: file.list('trees.leaves', 'Int8Array'),
		},
	};
};
