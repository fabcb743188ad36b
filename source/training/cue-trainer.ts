import {canBeHead, cueFeaturesAtSight, cueFeaturesInFull} from '../analyse/engine/cue-features.js';
import {FeatureBuffer, logistic, sumWeights} from '../analyse/engine/linear.js';
import type {CueWeights} from '../analyse/engine/model.js';
import {leastProbability} from '../analyse/engine/propose.js';
import type {Weights} from '../analyse/engine/weights.js';
import {type Example, LearningBuffer, mean, Table, trainLogistic} from './adagrad.js';
import type {Lesson} from './gold.js';
import {quantise} from './quantise.js';
import {seededRandom} from './random.js';

const bits = 19;
const rates = {rate: 0.02, epsilon: 0.1, decay: 0.02};
const rounds = 5;
const dropped = 0.5;

/** So many models are trained, each in another order and with other features left out, and taken together. */
const models = 3;

/** Every word that could be the head of a cue, and whether it is. */
const examplesOf = (lessons: readonly Lesson[]): Example[] => {
	const buffer = new LearningBuffer();
	const examples: Example[] = [];
	for (const {passages, gold, firstToken, discarded} of lessons) {
		const heads = new Set(gold.map(({passage, head}) => (passage === -1 ? -1 : firstToken[passage] + head)));
		for (const [p, a] of passages.entries()) {
			for (let token = 0; token < a.length; token++) {
				const number = firstToken[p] + token;
				const positive = heads.has(number);
				if ((positive || canBeHead(a, token)) && !discarded.has(number)) {
					buffer.clear();
					cueFeaturesAtSight(a, token, buffer);
					cueFeaturesInFull(a, token, buffer);
					examples.push({...buffer.collected(), positive});
				}
			}
		}
	}

	return examples;
};

/** This part of the likely heads may be lost at first sight. */
const lost = 0.001;

/** Below which sum at first sight nearly no word is a likely head: see `CueWeights.hopeless`. */
const hopelessFor = (lessons: readonly Lesson[], cues: Weights): number => {
	const buffer = new FeatureBuffer();
	const sums: number[] = [];
	for (const a of lessons.flatMap(({passages}) => passages)) {
		for (let token = 0; token < a.length; token++) {
			if (canBeHead(a, token)) {
				buffer.clear();
				cueFeaturesAtSight(a, token, buffer);
				const atSight = sumWeights(cues, buffer);
				buffer.clear();
				cueFeaturesInFull(a, token, buffer);
				const all = atSight + sumWeights(cues, buffer);
				if (logistic(all * cues.scale) >= leastProbability.besideMarks) {
					sums.push(atSight);
				}
			}
		}
	}

	return sums.sort((a, b) => a - b)[Math.floor(sums.length * lost)] ?? 0;
};

/** Learns which words are heads of cues. */
export const trainCues = (lessons: readonly Lesson[]): CueWeights => {
	const examples = examplesOf(lessons);
	const learned = mean(
		Array.from({length: models}, (_, model) =>
			trainLogistic([...examples], new Table(bits, 1, rates), {
				rounds,
				dropped,
				random: seededRandom(model + 1),
			}),
		),
	);
	const cues = quantise(learned);
	return {...cues, hopeless: hopelessFor(lessons, cues)};
};
