import {packAscending, unpackAscending} from './ascending.js';
import {pack, unpack} from './container.js';
import {Ensemble} from './ensemble.js';
import type {Lexicon} from './lexicon.js';
import {type NetworkWeights, networkEntries, networkOf} from './network-weights.js';
import type {Trees} from './trees.js';
import {toWeights, type Weights} from './weights.js';

/** All that the engine has learned. */
export type Model = {
	readonly lexicon: Lexicon;
	/** Whether a word is the head of a cue, and what each word around it is: source, content or neither. */
	readonly ensemble: Ensemble;
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
	pack({words: packAscending(words), classes, possibleTags, middle, ...entriesOf('tagger', tagger)});

export const unpackLexicon = (bytes: Uint8Array): Lexicon => {
	const file = unpack(bytes);
	return {
		words: unpackAscending(file.list('words', 'Uint8Array')),
		classes: file.list('classes', 'Uint16Array'),
		possibleTags: file.list('possibleTags', 'Uint16Array'),
		middle: file.list('middle', 'Uint8Array'),
		tagger: weightsOf(file, 'tagger'),
	};
};

/** What training yields, the lexicon apart. */
export type Trained = Pick<Model, 'scores' | 'trees'> & {readonly networks: readonly NetworkWeights[]};

/** The trained weights as a file. */
export const packWeights = ({networks, scores, trees}: Trained): Uint8Array =>
	pack(
		Object.assign(
			{networks: networks.length},
			...networks.map((network, i) => networkEntries(`networks.${i}`, network)),
			entriesOf('scores', scores),
			Object.fromEntries(Object.entries(trees).map(([name, value]) => [`trees.${name}`, value])),
		),
	);

/** Reads the networks of what `packWeights` made. */
export const networksOf = (file: ReturnType<typeof unpack>): NetworkWeights[] =>
	Array.from({length: file.number('networks')}, (_, i) => networkOf(file, `networks.${i}`));

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
		ensemble: new Ensemble(kernel, networksOf(file)),
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
