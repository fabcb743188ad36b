import {pack, unpack} from './container.js';
import type {Lexicon} from './lexicon.js';
import {Network} from './network.js';
import {type NetworkWeights, networkEntries, networkOf} from './network-weights.js';
import type {Trees} from './trees.js';
import {toWeights, type Weights} from './weights.js';

/** All that the engine has learned. */
export type Model = {
	readonly lexicon: Lexicon;
	/** Whether a word is the head of a cue, and what each word around it is: source, content or neither. */
	readonly network: Network;
	/** Whether an attribution holds, as far as words tell, and when all is taken together. */
	readonly scores: Weights;
	readonly trees: Trees;
};

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
export const packLexicon = ({words, classes, possibleTags, middle, tagger}: Lexicon): Uint8Array =>
	pack({words, classes, possibleTags, middle, ...entriesOf('tagger', tagger)});

export const unpackLexicon = (bytes: Uint8Array): Lexicon => {
	const file = unpack(bytes);
	return {
		words: file.list('words', 'Uint32Array'),
		classes: file.list('classes', 'Uint16Array'),
		possibleTags: file.list('possibleTags', 'Uint16Array'),
		middle: file.list('middle', 'Uint8Array'),
		tagger: weightsOf(file, 'tagger'),
	};
};

/** The trained weights, without the lexicon, as a file. */
export const packWeights = (model: Pick<Model, 'scores' | 'trees'> & {network: NetworkWeights}): Uint8Array =>
	pack(
		Object.assign(
			networkEntries(model.network),
			entriesOf('scores', model.scores),
			Object.fromEntries(Object.entries(model.trees).map(([name, value]) => [`trees.${name}`, value])),
		),
	);

/**
 * Opens the model.
 *
 * @param lexicon as `packLexicon` made it
 * @param weights as `packWeights` made them
 * @param kernel `kernel.wat` in binary form
 */
export const unpackModel = (lexicon: Uint8Array, weights: Uint8Array, kernel: Uint8Array): Model => {
	const file = unpack(weights);
	return {
		lexicon: unpackLexicon(lexicon),
		network: new Network(kernel, networkOf(file)),
		scores: weightsOf(file, 'scores'),
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
