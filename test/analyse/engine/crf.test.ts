import {describe, expect, it} from 'vitest';
import {
	decode,
	impossible,
	marginals,
	type Potentials,
	posteriorOf,
	scoreOf,
	sumUp,
	transitionsOf,
} from '../../../source/analyse/engine/crf.js';

const length = 4;
const labels = 3;
/** Scores without a pattern, the same every time. */
const scores = (count: number, step: number): Float64Array =>
	Float64Array.from({length: count}, (_, i) => Math.sin((i + 1) * step) * 2);
/** A 2 follows only a 1 or a 2. */
const transitions = transitionsOf(labels, (before, label) => label < 2 || before > 0);
const pairs = transitions.before.length;
const potentials: Potentials = {
	length,
	transitions,
	unary: scores(length * labels, 1.7),
	pairwise: scores(length * pairs, 0.9),
};
const factors = {
	length,
	transitions,
	unaryFactors: potentials.unary.map(Math.exp),
	pairFactors: potentials.pairwise.map(Math.exp),
};

const allPaths = Array.from({length: labels ** length}, (_, n) =>
	Array.from({length}, (__, t) => Math.floor(n / labels ** t) % labels),
).filter(path => path.every((y, t) => t === 0 || transitions.pairOf[path[t - 1] * labels + y] !== -1));
const sumOf = ({unary, pairwise}: Potentials, path: readonly number[]): number =>
	path.reduce(
		(sum, y, t) =>
			sum +
			unary[t * labels + y] +
			(t > 0 ? pairwise[t * pairs + transitions.pairOf[path[t - 1] * labels + y]] : 0),
		0,
	);

describe('a linear-chain conditional random field', () => {
	it('finds the labelling that no other one beats', () => {
		const path = decode(potentials);
		const most = Math.max(...allPaths.map(other => sumOf(potentials, other)));
		expect(sumOf(potentials, [...path])).toBeCloseTo(most, 9);
		expect(scoreOf(potentials, path)).toBeCloseTo(most, 9);
	});

	it('sums over all labellings', () => {
		const sum = Math.log(allPaths.reduce((all, path) => all + Math.exp(sumOf(potentials, path)), 0));
		expect(sumUp(potentials).partition).toBeCloseTo(sum, 9);
		expect(posteriorOf(factors).partition).toBeCloseTo(sum, 9);
	});

	it('tells how likely each label is', () => {
		const lattice = sumUp(potentials);
		const likely = marginals(potentials, lattice);
		for (let t = 0; t < length; t++) {
			for (let y = 0; y < labels; y++) {
				const share = allPaths
					.filter(path => path[t] === y)
					.reduce((sum, path) => sum + Math.exp(sumOf(potentials, path) - lattice.partition), 0);
				expect(likely[t * labels + y]).toBeCloseTo(share, 9);
				expect(posteriorOf(factors).likely[t * labels + y]).toBeCloseTo(share, 9);
			}
		}
	});

	it('knows only the pairs that there are', () => {
		expect(pairs).toBe(8);
		expect([...transitions.after]).toEqual([...transitions.after].sort());
		expect(transitions.pairOf[2]).toBe(-1);
	});

	it('never takes what is impossible', () => {
		const unary = potentials.unary.slice();
		const path = decode(potentials);
		unary[path[0]] = impossible;
		expect(decode({...potentials, unary})[0]).not.toBe(path[0]);
	});
});
