import {describe, expect, it} from 'vitest';
import {FeatureBuffer, logistic, sumWeights, type Weights} from '../../source/analyse/engine/linear.js';
import {mean, Table, trainLogistic} from '../../source/training/adagrad.js';
import {quantise} from '../../source/training/quantise.js';
import {seededRandom} from '../../source/training/random.js';

/** Feature 1 tells positive from negative; 2 tells nothing; 3 is rare. */
const examples = Array.from({length: 200}, (_, i) => ({
	features: Int32Array.from([i % 2 === 0 ? 1 : 4, 2, ...(i === 7 ? [3] : [])]),
	lexical: 0,
	positive: i % 2 === 0,
}));
const learn = (): Weights =>
	trainLogistic([...examples], new Table(4, 1, {rate: 0.1, epsilon: 0.1, decay: 0.01}), {
		rounds: 6,
		dropped: 0.5,
		random: seededRandom(1),
	});
const probability = (weights: Weights, features: readonly number[]): number => {
	const scores = new Float64Array(1);
	const buffer = new FeatureBuffer();
	for (const feature of features) {
		buffer.add(feature);
	}

	sumWeights(weights, buffer, scores);
	return logistic(scores[0] * weights.scale);
};

describe('learning', () => {
	const weights = learn();

	it('tells what is positive', () => {
		expect(probability(weights, [1, 2])).toBeGreaterThan(0.9);
		expect(probability(weights, [4, 2])).toBeLessThan(0.1);
	});

	it('learns nothing from what is rare', () => {
		expect(weights.values[3]).toBe(0);
	});

	it('gives the same weights every time', () => {
		expect(learn().values).toEqual(weights.values);
	});

	it('survives being rounded to bytes', () => {
		const rounded = quantise(weights);
		expect(rounded.values).toBeInstanceOf(Int8Array);
		for (const features of [[1, 2], [4, 2], [2]]) {
			expect(probability(rounded, features)).toBeCloseTo(probability(weights, features), 1);
		}
	});

	it('takes several models together', () => {
		const other = {...weights, values: Float32Array.from(weights.values, value => value * 3)};
		expect(mean([weights, other]).values[1]).toBeCloseTo(weights.values[1] * 2, 5);
	});
});
