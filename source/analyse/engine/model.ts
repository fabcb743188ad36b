import {pack, unpack} from './container.js';
import type {Lexicon} from './lexicon.js';
import type {Weights} from './linear.js';

/** All that the engine has learned. */
export type Model = {
	readonly lexicon: Lexicon;
	/** Whether a word is the head of a cue. */
	readonly cues: Weights;
	/** What each word around a cue is: source, content or neither. */
	readonly spans: Weights;
	/** The same, for each pair of neighbours. */
	readonly edges: Weights;
	/** Whether an attribution holds. */
	readonly scores: Weights;
};

const parts = ['cues', 'spans', 'edges', 'scores'] as const;

const weightsOf = (file: ReturnType<typeof unpack>, name: string): Weights => ({
	bits: file.number(`${name}.bits`),
	labels: file.number(`${name}.labels`),
	scale: file.number(`${name}.scale`),
	values: file.list(name, 'Int8Array'),
});

const entriesOf = (name: string, {bits, labels, scale, values}: Weights) => ({
	[`${name}.bits`]: bits,
	[`${name}.labels`]: labels,
	[`${name}.scale`]: scale,
	[name]: Int8Array.from(values),
});

/** The lexicon as a file. */
export const packLexicon = ({words, classes, middle, coarse, tagger}: Lexicon): Uint8Array =>
	pack({words, classes, middle, coarse, ...entriesOf('tagger', tagger)});

export const unpackLexicon = (bytes: Uint8Array): Lexicon => {
	const file = unpack(bytes);
	return {
		words: file.list('words', 'Uint32Array'),
		classes: file.list('classes', 'Uint16Array'),
		middle: file.list('middle', 'Uint8Array'),
		coarse: file.list('coarse', 'Uint8Array'),
		tagger: weightsOf(file, 'tagger'),
	};
};

/** The trained weights, without the lexicon, as a file. */
export const packWeights = (model: Omit<Model, 'lexicon'>): Uint8Array =>
	pack(Object.assign({}, ...parts.map(name => entriesOf(name, model[name]))));

/**
 * Opens the model.
 *
 * @param lexicon as `packLexicon` made it
 * @param weights as `packWeights` made them
 */
export const unpackModel = (lexicon: Uint8Array, weights: Uint8Array): Model => {
	const file = unpack(weights);
	const [cues, spans, edges, scores] = parts.map(name => weightsOf(file, name));
	return {lexicon: unpackLexicon(lexicon), cues, spans, edges, scores};
};
