import {describe, expect, it} from 'vitest';
import {decode, impossible, marginals, type Potentials, sumUp} from '../../../source/analyse/engine/crf.js';

const length = 4;
const labels = 3;
/** Scores without a pattern, the same every time. */
const scores = (count: number, step: number): Float64Array =>
	Float64Array.from({length: count}, (_, i) => Math.sin((i + 1) * step) * 2);
const potentials: Potentials = {
	length,
	labels,
	unary: scores(length * labels, 1.7),
	pairwise: scores(length * labels * labels, 0.9),
};

const allPaths = Array.from({length: labels ** length}, (_, n) =>
	Array.from({length}, (__, t) => Math.floor(n / labels ** t) % labels),
);
const scoreOf = ({unary, pairwise}: Potentials, path: readonly number[]): number =>
	path.reduce(
		(sum, y, t) =>
			sum + unary[t * labels + y] + (t > 0 ? pairwise[(t * labels + path[t - 1]) * labels + y] : 0),
		0,
	);

describe('a linear-chain conditional random field', () => {
	it('finds the labelling that no other one beats', () => {
		const {path, score} = decode(potentials);
		expect(score).toBeCloseTo(Math.max(...allPaths.map(other => scoreOf(potentials, other))), 9);
		expect(scoreOf(potentials, [...path])).toBeCloseTo(score, 9);
	});

	it('sums over all labellings', () => {
		const sum = Math.log(allPaths.reduce((all, path) => all + Math.exp(scoreOf(potentials, path)), 0));
		expect(sumUp(potentials).partition).toBeCloseTo(sum, 9);
	});

	it('tells how likely each label is', () => {
		const lattice = sumUp(potentials);
		const likely = marginals(potentials, lattice);
		for (let t = 0; t < length; t++) {
			for (let y = 0; y < labels; y++) {
				const share = allPaths
					.filter(path => path[t] === y)
					.reduce((sum, path) => sum + Math.exp(scoreOf(potentials, path) - lattice.partition), 0);
				expect(likely[t * labels + y]).toBeCloseTo(share, 9);
			}
		}
	});

	it('never takes what is impossible', () => {
		const unary = potentials.unary.slice();
		const {path} = decode(potentials);
		unary[path[0]] = impossible;
		expect(decode({...potentials, unary}).path[0]).not.toBe(path[0]);
	});
});
