import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {annotate} from '../../../source/analyse/engine/annotate.js';
import {unpack} from '../../../source/analyse/engine/container.js';
import {impossible} from '../../../source/analyse/engine/crf.js';
import {cueContext} from '../../../source/analyse/engine/cue-context.js';
import {distanceNumber} from '../../../source/analyse/engine/network.js';
import {networkOf} from '../../../source/analyse/engine/network-weights.js';
import {spanLabelCount, spanLabels} from '../../../source/analyse/engine/span-labels.js';
import {mostTokens} from '../../../source/analyse/passage.js';
import {model} from '../../model.js';
import {read} from '../read.js';

const {network, lexicon} = model;
const annotated = (text: string) => annotate(read(text).passages[0], lexicon);
const short = annotated('Anna Larsen said the ferry was late.');
const long = annotated(
	'“We are open,” said Anna Larsen, who runs the ferry across the sound, although most of the boats that used to go there have been sold. She added that nobody, not even in May, would have to wait for longer than it takes to drink a cup of tea.',
);
const headOf = (a: typeof short, word: string): number =>
	a.passage.tokens.findIndex(({lower}) => lower === word);
const scoresOf = (a: typeof short, word: string): number[] => {
	const context = cueContext(a, headOf(a, word));
	return [...network.score(context).unary.subarray(0, (context.end - context.start) * spanLabelCount)];
};

describe('distanceNumber', () => {
	it('tells short distances apart, and long ones more and more roughly, on either side', () => {
		expect([0, 1, -1, 12, -12].map(distanceNumber)).toEqual([20, 21, 19, 32, 8]);
		expect([15, 16, 24, 48, 100, -100].map(distanceNumber)).toEqual([32, 33, 35, 38, 40, 0]);
	});
});

describe('the network', () => {
	it('says the same of a passage whatever it has read before', () => {
		network.read(short);
		const alone = {
			heads: short.passage.tokens.map((_, i) => network.headProbability(i)),
			said: scoresOf(short, 'said'),
		};
		network.read(long);
		scoresOf(long, 'added');
		network.read(short);
		expect(short.passage.tokens.map((_, i) => network.headProbability(i))).toEqual(alone.heads);
		expect(scoresOf(short, 'said')).toEqual(alone.said);
	});

	it('knows the heads of cues', () => {
		network.read(long);
		const heads = long.passage.tokens.flatMap(({lower}, i) =>
			network.headProbability(i) > 0.1 ? lower : [],
		);
		expect(heads).toEqual(['said', 'added']);
		expect(network.headProbability(headOf(long, 'said'))).toBeGreaterThan(0.9);
		expect(network.headProbability(headOf(long, 'added'))).toBeGreaterThan(0.85);
		expect(network.headProbability(headOf(long, 'sold'))).toBeLessThan(0.1);
	});

	it('has no label for the cue, and nothing that goes on where nothing has begun', () => {
		network.read(short);
		const scores = scoresOf(short, 'said');
		const at = headOf(short, 'said') * spanLabelCount;
		expect(scores.slice(at + 1, at + spanLabelCount)).toEqual(Array(spanLabelCount - 1).fill(impossible));
		expect([scores[spanLabels.inSource], scores[spanLabels.inContent]]).toEqual([impossible, impossible]);
	});

	it('reads the longest passage to its end, with windows at both edges', () => {
		const tokens = mostTokens / 4;
		const longest = annotated(Array.from({length: tokens}, () => 'they said so .').join(' '));
		expect(longest.length).toBe(mostTokens);
		network.read(longest);
		for (const head of [0, 1, mostTokens - 1]) {
			const {unary, unaryFactors, length} = network.score(cueContext(longest, head));
			expect(length).toBeGreaterThan(0);
			expect(unary.subarray(0, length * spanLabelCount).every(Number.isFinite)).toBe(true);
			expect(unaryFactors.subarray(0, length * spanLabelCount).every(Number.isFinite)).toBe(true);
		}

		expect(network.headProbability(mostTokens - 3)).toBeGreaterThan(0);
	});

	it('has no sums that 32 bits could not hold, whatever it reads', () => {
		const file = unpack(readFileSync('source/analyse/model/weights.bin'));
		const {around, within, seen, labels} = networkOf(file);
		for (const {taps, inputs, outputs, weights, bias} of [...around, ...within, seen, labels]) {
			const size = taps * inputs;
			for (let output = 0; output < outputs; output++) {
				const own = weights.subarray(output * size, (output + 1) * size);
				const most = own.reduce((sum, weight) => sum + Math.abs(weight) * 32_768, Math.abs(bias[output]));
				expect(most).toBeLessThan(2 ** 31);
			}
		}
	});
});
