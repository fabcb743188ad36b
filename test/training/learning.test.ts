import {describe, expect, it} from 'vitest';
import {mix} from '../../source/analyse/engine/hash.js';
import {FeatureBuffer, logistic, sumWeights} from '../../source/analyse/engine/linear.js';
import {templatesOf} from '../../source/analyse/engine/templates.js';
import {offset} from '../../source/analyse/engine/weights.js';
import {type Learned, LearningBuffer, Table, trainLogistic} from '../../source/training/adagrad.js';
import {quantise} from '../../source/training/quantise.js';
import {seededRandom} from '../../source/training/random.js';

/** Feature 1 tells positive from negative; 2 tells nothing; 3 is rare. */
const examples = Array.from({length: 200}, (_, i) => ({
	features: Int32Array.from([i % 2 === 0 ? 1 : 4, 2, ...(i === 7 ? [3] : [])]),
	lexical: 0,
	positive: i % 2 === 0,
}));
const learn = (): Learned =>
	trainLogistic([...examples], new Table(4, 1, {rate: 0.1, epsilon: 0.1, decay: 0.01}), {
		rounds: 6,
		dropped: 0.5,
		random: seededRandom(1),
	});
const probability = ({values}: Learned, features: readonly number[]): number =>
	logistic(features.reduce((sum, feature) => sum + values[feature], 0));
const roundedProbability = (learned: Learned, features: readonly number[]): number => {
	const weights = quantise(learned);
	const buffer = new FeatureBuffer();
	for (const feature of features) {
		buffer.add(feature);
	}

	return logistic(sumWeights(weights, buffer) * weights.scale);
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
		for (const features of [[1, 2], [4, 2], [2]]) {
			expect(roundedProbability(weights, features)).toBeCloseTo(probability(weights, features), 1);
		}
	});

	it('pads the rows of several labels to fours', () => {
		const {rows, fours, perRow} = quantise({bits: 1, labels: 5, values: new Float32Array(10).fill(1)});
		expect([rows.length, fours.length, perRow]).toEqual([16, 4, 2]);
		expect(rows[4]).toBeGreaterThan(offset);
		expect([...rows.subarray(5, 8)]).toEqual([offset, offset, offset]);
	});

	it('puts what is lexical first, wherever it was added', () => {
		const buffer = new LearningBuffer();
		const values = Int32Array.of(0, 10, 20);
		const groups = [templatesOf({1: [1]}, {2: [2]}), templatesOf({3: [1, 2]})];
		const [first, second, third] = [mix(1, 10), mix(2, 20), mix(3, 10, 20)];
		buffer.add(1);
		for (const group of groups) {
			buffer.collect(group, values);
		}

		const {features, lexical} = buffer.collected();
		expect([[...features], lexical]).toEqual([[first, third, 1, second], 2]);
		buffer.clear();
		buffer.add(6);
		expect(buffer.collected()).toEqual({features: Int32Array.from([6]), lexical: 0});
	});
});
