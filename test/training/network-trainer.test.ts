import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {annotate} from '../../source/analyse/engine/annotate.js';
import {cueContext} from '../../source/analyse/engine/cue-context.js';
import {Ensemble} from '../../source/analyse/engine/ensemble.js';
import {draftsOf, findHeads} from '../../source/analyse/engine/propose.js';
import {spanLabels} from '../../source/analyse/engine/span-labels.js';
import {toBinary} from '../../source/build/wat.mjs';
import {trainNetwork} from '../../source/training/network-trainer.js';
import type {Paragraph} from '../../source/training/paragraphs.js';
import {seededRandom} from '../../source/training/random.js';
import {vectorSize} from '../../source/training/vectors.js';
import {read} from '../analyse/read.js';
import {model} from '../model.js';

const names = ['Anna Larsen', 'Per Holm', 'The mayor', 'Ruth Moe', 'A driver', 'The council'];
const claims = ['the ferry is late', 'boats will leave', 'nobody waits', 'it was the wind', 'prices rise'];

/** `X says that …` and `X sees that …`: only the first is a cue. */
const paragraphOf = (name: string, verb: string, claim: string): Paragraph => {
	const [passage] = read(`${name} ${verb} that ${claim}.`).passages;
	const a = annotate(passage, model.lexicon);
	const head = name.split(' ').length;
	const isHead = new Uint8Array(a.length);
	const context = cueContext(a, head);
	const {outside, beginSource, inSource, beginContent, inContent} = spanLabels;
	const labels = Uint8Array.from({length: a.length}, (_, i) =>
		i < head
			? i === 0
				? beginSource
				: inSource
			: i <= head + 1 || i === a.length - 1
				? outside
				: i === head + 2
					? beginContent
					: inContent,
	);
	isHead[head] = verb === 'says' ? 1 : 0;
	return {a, isHead, windows: verb === 'says' ? [{context, labels}] : []};
};

it('learns what a cue is, and what its source and its content are, and says it again of what it has not seen', async () => {
	const paragraphs = names
		.slice(1)
		.flatMap(name =>
			claims.slice(1).flatMap(claim => ['says', 'sees'].map(verb => paragraphOf(name, verb, claim))),
		);
	const many = Array.from({length: 20}, () => paragraphs).flat();
	const random = seededRandom(1);
	const vectors = new Float32Array((model.lexicon.words.length + 1) * vectorSize).map(() => 2 * random() - 1);
	const steps: string[] = [];
	const code = await toBinary('source/training/gemm.wat');
	const weights = trainNetwork(many, vectors, code, step => steps.push(step), {rounds: 12});
	const ensemble = new Ensemble(readFileSync('source/analyse/model/kernel.wasm'), [weights]);
	const {a} = paragraphOf(names[0], 'says', claims[0]);
	const heads = findHeads(a, ensemble);
	const words = (start: number, end: number) =>
		a.passage.tokens
			.slice(start, end)
			.map(({text}) => text)
			.join(' ');
	expect(heads.map(({token}) => words(token, token + 1))).toEqual(['says']);
	const [{source, content}] = draftsOf(a, heads, ensemble);
	expect(source && words(source.start, source.end)).toBe('Anna Larsen');
	expect(content.map(({start, end}) => words(start, end))).toEqual(['the ferry is late']);
	expect(findHeads(paragraphOf(names[0], 'sees', claims[0]).a, ensemble)).toEqual([]);
	expect(Number(steps.at(-1)?.split(': ')[1])).toBeLessThan(Number(steps[0].split(': ')[1]) / 10);
});
