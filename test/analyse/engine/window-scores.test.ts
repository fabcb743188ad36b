import {expect, it} from 'vitest';
import {annotate} from '../../../source/analyse/engine/annotate.js';
import {cueContexts} from '../../../source/analyse/engine/cue-context.js';
import {edgeFeatures} from '../../../source/analyse/engine/edge-features.js';
import {addWeights, FeatureBuffer} from '../../../source/analyse/engine/linear.js';
import {spanFeatures} from '../../../source/analyse/engine/span-features.js';
import {spanLabelCount, spanTransitions} from '../../../source/analyse/engine/span-labels.js';
import {WindowScorer} from '../../../source/analyse/engine/window-scores.js';
import {model} from '../../model.js';
import {read} from '../read.js';

it('keeps sums without changing any: each score is that of all features of its word, or pair of words', () => {
	const [passage] = read(
		'“We are open,” said Anna Larsen, who runs the ferry. She added that “nobody, not even in May,” would wait.',
	).passages;
	const a = annotate(passage, model.lexicon);
	const heads = [...passage.tokens.keys()].filter(i => /^(?:said|added|wait)$/.test(passage.tokens[i].lower));
	const scorer = new WindowScorer(a, model.spans, model.edges);
	const buffer = new FeatureBuffer();
	const sums = new Int32Array(20);
	const pairs = spanTransitions.before.length;
	expect(heads).toHaveLength(3);
	for (const context of cueContexts(a, heads)) {
		const {length, unary, pairwise, pairFactors} = scorer.score(context);
		expect(length).toBe(context.end - context.start);
		for (let t = 1; t < length; t++) {
			const token = context.start + t;
			edgeFeatures(context, token, buffer);
			addWeights(model.edges, buffer, sums.fill(0));
			for (let j = 0; j < pairs; j++) {
				expect(pairwise[t * pairs + j]).toBe(sums[j] * model.edges.scale);
				expect(pairFactors[t * pairs + j]).toBeCloseTo(Math.exp(pairwise[t * pairs + j]), 6);
			}

			if (token !== context.head) {
				spanFeatures(context, token, buffer);
				addWeights(model.spans, buffer, sums.fill(0));
				const expected = [...sums.subarray(0, 4)].map(sum => sum * model.spans.scale);
				expect([...unary.subarray(t * spanLabelCount + 1, (t + 1) * spanLabelCount)]).toEqual(expected);
			}
		}
	}
});
