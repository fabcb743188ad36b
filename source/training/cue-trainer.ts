import {canBeHead, cueFeatures} from '../analyse/engine/cue-features.js';
import {FeatureBuffer, type Weights} from '../analyse/engine/linear.js';
import {collected, type Example, mean, Table, trainLogistic} from './adagrad.js';
import type {Lesson} from './gold.js';
import {seededRandom} from './random.js';

const bits = 19;
const rates = {rate: 0.02, epsilon: 0.1, decay: 0.02};
const rounds = 5;
const dropped = 0.5;

/** So many models are trained, each in another order and with other features left out, and taken together. */
const models = 3;

/** Every word that could be the head of a cue, and whether it is. */
const examplesOf = (lessons: readonly Lesson[]): Example[] => {
	const buffer = new FeatureBuffer();
	const examples: Example[] = [];
	for (const {passages, gold, firstToken, discarded} of lessons) {
		const heads = new Set(gold.map(({passage, head}) => (passage === -1 ? -1 : firstToken[passage] + head)));
		for (const [p, a] of passages.entries()) {
			for (let token = 0; token < a.length; token++) {
				const number = firstToken[p] + token;
				const positive = heads.has(number);
				if ((positive || canBeHead(a, token)) && !discarded.has(number)) {
					cueFeatures(a, token, buffer);
					examples.push({...collected(buffer), positive});
				}
			}
		}
	}

	return examples;
};

/** Learns which words are heads of cues. */
export const trainCues = (lessons: readonly Lesson[]): Weights => {
	const examples = examplesOf(lessons);
	return mean(
		Array.from({length: models}, (_, model) =>
			trainLogistic([...examples], new Table(bits, 1, rates), {
				rounds,
				dropped,
				random: seededRandom(model + 1),
			}),
		),
	);
};
