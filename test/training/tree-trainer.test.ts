import {describe, expect, it} from 'vitest';
import {logistic} from '../../source/analyse/engine/linear.js';
import {sumTrees} from '../../source/analyse/engine/trees.js';
import {seededRandom} from '../../source/training/random.js';
import {trainTrees} from '../../source/training/tree-trainer.js';

/** What holds is told by two measures together and by neither alone; the third tells nothing. */
const examples = (() => {
	const random = seededRandom(1);
	return Array.from({length: 1200}, () => {
		const measures = Uint8Array.from({length: 3}, () => Math.floor(random() * 256));
		return {measures, holds: measures[0] > 100 === measures[1] > 150};
	});
})();

describe('learning trees', () => {
	const trees = trainTrees(examples);

	it('tells what no single measure tells', () => {
		const right = examples.filter(({measures, holds}) => logistic(sumTrees(trees, measures)) > 0.5 === holds);
		expect(right.length / examples.length).toBeGreaterThan(0.95);
	});

	it('gives the same trees every time', () => {
		expect(trainTrees(examples)).toEqual(trees);
	});
});
