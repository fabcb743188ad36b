import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {annotate} from '../../../source/analyse/engine/annotate.js';
import {unpack} from '../../../source/analyse/engine/container.js';
import {impossible} from '../../../source/analyse/engine/crf.js';
import {cueContext} from '../../../source/analyse/engine/cue-context.js';
import {Ensemble} from '../../../source/analyse/engine/ensemble.js';
import {networksOf} from '../../../source/analyse/engine/model.js';
import {spanLabelCount, spanLabels} from '../../../source/analyse/engine/span-labels.js';
import {mostTokens} from '../../../source/analyse/passage/passage.js';
import {model} from '../../model.js';
import {read} from '../read.js';

const {ensemble, lexicon} = model;
const annotated = (text: string) => annotate(read(text).passages[0], lexicon);
const short = annotated('Anna Larsen said the ferry was late.');
const long = annotated(
	'“We are open,” said Anna Larsen, who runs the ferry across the sound, although most of the boats that used to go there have been sold. She added that nobody, not even in May, would have to wait for longer than it takes to drink a cup of tea.',
);
const headOf = (a: typeof short, word: string): number =>
	a.passage.tokens.findIndex(({lower}) => lower === word);
const scoresOf = (a: typeof short, word: string, by = ensemble): number[] => {
	const context = cueContext(a, headOf(a, word));
	return [...by.score(context).unary.subarray(0, (context.end - context.start) * spanLabelCount)];
};

describe('the networks', () => {
	it('say together the mean of what each says by itself', () => {
		const code = readFileSync('source/analyse/model/kernel.wasm');
		const weights = networksOf(unpack(readFileSync('source/analyse/model/weights.bin')));
		const each = weights.map(own => new Ensemble(code, [own]));
		for (const reader of [ensemble, ...each]) {
			reader.read(long);
		}

		const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
		const odds = (reader: Ensemble, token: number) => {
			const probability = reader.headProbability(token);
			return Math.log(probability / (1 - probability));
		};
		const said = headOf(long, 'said');
		expect(new Set(each.map(reader => odds(reader, said))).size).toBe(weights.length);
		expect(odds(ensemble, said)).toBeCloseTo(mean(each.map(reader => odds(reader, said))), 6);
		const together = scoresOf(long, 'said');
		const apart = each.map(reader => scoresOf(long, 'said', reader));
		for (const [i, score] of together.entries()) {
			expect(score).toBeCloseTo(mean(apart.map(scores => scores[i])), 6);
		}

		const pairs = [ensemble, ...each].map(reader =>
			reader.score(cueContext(long, said)).pairwise.slice(0, spanLabelCount),
		);
		for (const [i, score] of pairs[0].entries()) {
			expect(score).toBeCloseTo(mean(pairs.slice(1).map(scores => scores[i])), 6);
		}
	});

	it('say the same of a passage whatever it has read before', () => {
		ensemble.read(short);
		const alone = {
			heads: short.passage.tokens.map((_, i) => ensemble.headProbability(i)),
			said: scoresOf(short, 'said'),
		};
		ensemble.read(long);
		scoresOf(long, 'added');
		ensemble.read(short);
		expect(short.passage.tokens.map((_, i) => ensemble.headProbability(i))).toEqual(alone.heads);
		expect(scoresOf(short, 'said')).toEqual(alone.said);
	});

	it('know the heads of cues', () => {
		ensemble.read(long);
		const heads = long.passage.tokens.flatMap(({lower}, i) =>
			ensemble.headProbability(i) > 0.1 ? lower : [],
		);
		expect(heads).toEqual(['said', 'added']);
		expect(ensemble.headProbability(headOf(long, 'said'))).toBeGreaterThan(0.9);
		expect(ensemble.headProbability(headOf(long, 'added'))).toBeGreaterThan(0.9);
		expect(ensemble.headProbability(headOf(long, 'sold'))).toBeLessThan(0.1);
	});

	it('have no label for the cue, and nothing that goes on where nothing has begun', () => {
		ensemble.read(short);
		const scores = scoresOf(short, 'said');
		const at = headOf(short, 'said') * spanLabelCount;
		expect(scores.slice(at + 1, at + spanLabelCount)).toEqual(Array(spanLabelCount - 1).fill(impossible));
		expect([scores[spanLabels.inSource], scores[spanLabels.inContent]]).toEqual([impossible, impossible]);
	});

	it('read the longest passage to its end, with windows at both edges', () => {
		const tokens = mostTokens / 4;
		const longest = annotated(Array.from({length: tokens}, () => 'they said so .').join(' '));
		expect(longest.length).toBe(mostTokens);
		ensemble.read(longest);
		for (const head of [0, 1, mostTokens - 1]) {
			const {unary, unaryFactors, length} = ensemble.score(cueContext(longest, head));
			expect(length).toBeGreaterThan(0);
			expect(unary.subarray(0, length * spanLabelCount).every(Number.isFinite)).toBe(true);
			expect(unaryFactors.subarray(0, length * spanLabelCount).every(Number.isFinite)).toBe(true);
		}

		expect(ensemble.headProbability(mostTokens - 3)).toBeGreaterThan(0);
	});
});
