import {type Annotated, margin} from './annotate.js';
import type {unpack} from './container.js';

/**
 * A layer of sums: each of its outputs is a sum over the inputs of one or three rows (taps), as many rows apart as
 * `dilation` says. Values are whole numbers, `steps` to 1.
 */
export type Layer = {
	readonly taps: number;
	readonly dilation: number;
	readonly inputs: number;
	readonly outputs: number;
	/** Whole numbers, `perOne` to 1: for each output, for each tap, for each input. */
	readonly weights: Int16Array;
	readonly perOne: number;
	/** What each sum begins with, in the sums' own unit: `steps * perOne` to 1. */
	readonly bias: Int32Array;
};

/** Rows of values, one for each thing that can stand at a place; whole numbers, `perOne` to 1. */
export type Table = {readonly rows: Int8Array; readonly perOne: number};

/** The same with two values in a byte, the first in its lower half: whole numbers from -7 to 7, with 8 added. */
export type PackedTable = {readonly rows: Uint8Array; readonly perOne: number};

/** What is added to a value of a packed table. */
export const packedOffset = 8;

/** What the network knows of a token by itself: a row of each of these tables, added up. */
export const traits = {tag: 64, pattern: 64, suffix: 1024, verb: 8, kind: 32, quote: 4} as const;
export const traitNames = Object.keys(traits) as Array<keyof typeof traits>;
export const traitCount = traitNames.reduce((sum, name) => sum + traits[name], 0);

/** Where the rows of a trait begin. */
export const firsts = {
	pattern: traits.tag,
	suffix: traits.tag + traits.pattern,
	verb: traits.tag + traits.pattern + traits.suffix,
	kind: traits.tag + traits.pattern + traits.suffix + traits.verb,
	quote: traits.tag + traits.pattern + traits.suffix + traits.verb + traits.kind,
} as const;

/**
 * Finds the row of each trait of a token.
 *
 * @param token the place in the lists of `a`, margin and all
 * @param rows takes the rows, in the order of `traits`, from `at` on
 */
export const findTraits = (a: Annotated, token: number, rows: Int32Array, at: number): void => {
	// What is not there is -1, and hashes can be anything; the masks keep all within their part of the table.
	rows[at] = (a.tag[token] + 1) & (traits.tag - 1);
	rows[at + 1] = firsts.pattern + (a.pattern[token] & (traits.pattern - 1));
	rows[at + 2] = firsts.suffix + (a.suffix[token] & (traits.suffix - 1));
	rows[at + 3] = firsts.verb + ((a.verb[token] + 1) & (traits.verb - 1));
	rows[at + 4] = firsts.kind + ((a.kind[token] + 1) & (traits.kind - 1));
	rows[at + 5] = firsts.quote + (a.quote[token] & (traits.quote - 1));
};

/** A token has a row of the table of words and one for each trait; the kernel's `embed` counts on seven. */
export const rowsAToken = 1 + traitNames.length;

/**
 * Finds the rows of all tokens of a passage: of the word, then of the traits.
 *
 * @param rows takes them, `rowsAToken` for each
 */
export const findRows = (a: Annotated, rows: Int32Array): void => {
	for (let token = 0; token < a.length; token++) {
		rows[token * rowsAToken] = a.row[token + margin];
		findTraits(a, token + margin, rows, token * rowsAToken + 1);
	}
};

/** All that the network has learned; see `network.ts` for how it is used. */
export type NetworkWeights = {
	/** How many values a token has, and a token of a window. */
	readonly width: number;
	readonly windowWidth: number;
	/** A row for each word of the lexicon, and one for all others. */
	readonly words: PackedTable;
	/** A row for each trait that there is, in the order of `traits`. */
	readonly traits: Table;
	/** What every token knows of those around it, layer by layer. */
	readonly around: readonly Layer[];
	/** What a token, a cue and the odds of being a cue are made of. */
	readonly seen: Layer;
	/**
	 * What is added for the place of a token: how far from the cue, and in a sentence before, of or behind it. In the
	 * unit of `seen`.
	 */
	readonly distances: Int32Array;
	readonly sides: Int32Array;
	/** What every token of a window knows of those around it. */
	readonly within: readonly Layer[];
	/** The scores of the labels. */
	readonly labels: Layer;
	/**
	 * The score of each label for the first token of a window, and of each label behind each other: `before * labels +
	 * after`.
	 */
	readonly first: Float32Array;
	readonly transitions: Float32Array;
};

/** Where the odds of being a cue stand in what is seen of a token: behind the sums of a token of a window, and of a cue. */
export const oddsColumn = ({windowWidth}: Pick<NetworkWeights, 'windowWidth'>): number => 4 * windowWidth;

/** How many whole numbers there are to a value of 1. */
export const steps = 256;

type File = ReturnType<typeof unpack>;

const layerEntries = (name: string, {taps, dilation, inputs, outputs, weights, perOne, bias}: Layer) => ({
	[`${name}.taps`]: taps,
	[`${name}.dilation`]: dilation,
	[`${name}.inputs`]: inputs,
	[`${name}.outputs`]: outputs,
	[`${name}.perOne`]: perOne,
	[`${name}.weights`]: weights,
	[`${name}.bias`]: bias,
});

const layerOf = (file: File, name: string): Layer => ({
	taps: file.number(`${name}.taps`),
	dilation: file.number(`${name}.dilation`),
	inputs: file.number(`${name}.inputs`),
	outputs: file.number(`${name}.outputs`),
	perOne: file.number(`${name}.perOne`),
	weights: file.list(`${name}.weights`, 'Int16Array'),
	bias: file.list(`${name}.bias`, 'Int32Array'),
});

const tableOf = (file: File, name: string): Table => ({
	rows: file.list(name, 'Int8Array'),
	perOne: file.number(`${name}.perOne`),
});

/** What a container holds of a network, each entry behind the network's name. */
export const networkEntries = (name: string, network: NetworkWeights) => ({
	[`${name}.width`]: network.width,
	[`${name}.windowWidth`]: network.windowWidth,
	[`${name}.words`]: network.words.rows,
	[`${name}.words.perOne`]: network.words.perOne,
	[`${name}.traits`]: network.traits.rows,
	[`${name}.traits.perOne`]: network.traits.perOne,
	[`${name}.around`]: network.around.length,
	[`${name}.within`]: network.within.length,
	...Object.assign({}, ...network.around.map((layer, i) => layerEntries(`${name}.around.${i}`, layer))),
	...Object.assign({}, ...network.within.map((layer, i) => layerEntries(`${name}.within.${i}`, layer))),
	...layerEntries(`${name}.seen`, network.seen),
	...layerEntries(`${name}.labels`, network.labels),
	[`${name}.distances`]: network.distances,
	[`${name}.sides`]: network.sides,
	[`${name}.first`]: network.first,
	[`${name}.transitions`]: network.transitions,
});

/** Reads what `networkEntries` has put into a container. */
export const networkOf = (file: File, name: string): NetworkWeights => {
	const layersOf = (names: string) =>
		Array.from({length: file.number(names)}, (_, i) => layerOf(file, `${names}.${i}`));
	return {
		width: file.number(`${name}.width`),
		windowWidth: file.number(`${name}.windowWidth`),
		words: {
			rows: file.list(`${name}.words`, 'Uint8Array'),
			perOne: file.number(`${name}.words.perOne`),
		},
		traits: tableOf(file, `${name}.traits`),
		around: layersOf(`${name}.around`),
		within: layersOf(`${name}.within`),
		seen: layerOf(file, `${name}.seen`),
		labels: layerOf(file, `${name}.labels`),
		distances: file.list(`${name}.distances`, 'Int32Array'),
		sides: file.list(`${name}.sides`, 'Int32Array'),
		first: file.list(`${name}.first`, 'Float32Array'),
		transitions: file.list(`${name}.transitions`, 'Float32Array'),
	};
};
