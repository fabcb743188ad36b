import {describe, expect, it} from 'vitest';
import {annotate} from '../../source/analyse/engine/annotate.js';
import {cueContext} from '../../source/analyse/engine/cue-context.js';
import {spanLabels} from '../../source/analyse/engine/span-labels.js';
import {toBinary} from '../../source/build/wat.mjs';
import {Arithmetic} from '../../source/training/matrices.js';
import {seededRandom} from '../../source/training/random.js';
import {TokenReader} from '../../source/training/token-reader.js';
import {vectorSize} from '../../source/training/vectors.js';
import {WindowReader} from '../../source/training/window-reader.js';
import {read} from '../analyse/read.js';
import {model} from '../model.js';

const {outside, beginSource, inSource, beginContent, inContent} = spanLabels;
const gemm = await toBinary('source/training/gemm.wat');
const [passage] = read('Anna Larsen said that boats leave. Nobody waits.').passages;
const a = annotate(passage, model.lexicon);
const head = passage.tokens.findIndex(({lower}) => lower === 'said');
const context = cueContext(a, head);
const labels = Uint8Array.from({length: context.end - context.start}, (_, i) =>
	i === 0 ? beginSource : i === 1 ? inSource : i === 3 ? beginContent : i > 3 && i < 6 ? inContent : outside,
);

const [width, windowWidth] = [16, 8];
const seeded = seededRandom(4);
const vectors = Float32Array.from(
	{length: (model.lexicon.words.length + 1) * vectorSize},
	(_, i) => Math.sin(i) / 2,
);

describe('the network in the making', () => {
	const arithmetic = new Arithmetic(gemm);
	let isSetUp = false;
	// Once it is set up nothing is left out, so that the loss changes with the parameters alone.
	const random = () => (isSetUp ? 0.99 : seeded());
	const tokens = new TokenReader(arithmetic, vectors, width, [1, 2], 4 * windowWidth, random);
	const window = new WindowReader(arithmetic, windowWidth, [1], random);
	isSetUp = true;
	const lossOf = () => {
		tokens.turn();
		window.turn();
		tokens.forward(a);
		return window.learn({context, labels}, tokens.sums, tokens.slopes);
	};

	const parameters = Object.entries({
		projection: tokens.projection,
		bias: tokens.bias,
		traits: tokens.traits,
		around: tokens.layers[0].layer.weights,
		seen: tokens.seen.weights,
		distances: window.distances,
		sides: window.sides,
		within: window.layers[0].layer.weights,
		labels: window.labels.weights,
		first: window.first,
		transitions: window.transitions,
	});
	lossOf();
	tokens.backward(a.length);
	const learned = new Map(parameters.map(([name, {gradient}]) => [name, gradient.slice()]));

	it.each(parameters)('learns by how much its %s change the loss', (name, {values}) => {
		const gradient = learned.get(name) as Float32Array;
		// Where most is to be learned, and somewhere else.
		const steepest = gradient.reduce(
			(best, slope, i) => (Math.abs(slope) > Math.abs(gradient[best]) ? i : best),
			0,
		);
		for (const at of [steepest, gradient.length >> 1]) {
			const [before, step] = [values[at], 0.005];
			values[at] = before + step;
			const more = lossOf();
			values[at] = before - step;
			const less = lossOf();
			values[at] = before;
			const slope = (more - less) / (2 * step);
			expect(Math.abs(gradient[at] - slope)).toBeLessThan(0.02 * Math.max(1, Math.abs(slope)));
		}

		expect(Math.abs(gradient[steepest])).toBeGreaterThan(0.01);
	});
});
