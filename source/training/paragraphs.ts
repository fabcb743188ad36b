import type {Annotated} from '../analyse/engine/annotate.js';
import {type CueContext, cueContext} from '../analyse/engine/cue-context.js';
import {mayFollow, spanLabels} from '../analyse/engine/span-labels.js';
import type {GoldTokens, Lesson} from './gold.js';

/** A cue with the right labels around it. */
export type Window = {readonly context: CueContext; readonly labels: Uint8Array};

/** A paragraph to learn from. */
export type Paragraph = {
	readonly a: Annotated;
	/** 1 for the heads of cues. */
	readonly isHead: Uint8Array;
	readonly windows: readonly Window[];
};

const labelsOf = ({source, content}: GoldTokens, {start, end, head}: CueContext): Uint8Array => {
	const labels = new Uint8Array(end - start);
	const put = (tokens: ReadonlySet<number>, begin: number, within: number) => {
		for (let i = start; i < end; i++) {
			if (tokens.has(i) && i !== head) {
				labels[i - start] = i > start && tokens.has(i - 1) && i - 1 !== head ? within : begin;
			}
		}
	};

	put(source, spanLabels.beginSource, spanLabels.inSource);
	put(content, spanLabels.beginContent, spanLabels.inContent);
	// Where source and content meet inside each other, a span may have lost its beginning.
	for (let t = 0; t < labels.length; t++) {
		if (!mayFollow(t === 0 ? 0 : labels[t - 1], labels[t])) {
			labels[t]--;
		}
	}

	return labels;
};

/** The paragraphs of a lesson, with its cues; of cues with one head the one with the longest content counts. */
export const paragraphsOf = ({passages, gold}: Lesson): Paragraph[] =>
	passages
		.map((a, p) => {
			const isHead = new Uint8Array(a.length);
			const longest = new Map<number, GoldTokens>();
			for (const attribution of gold.filter(({passage}) => passage === p)) {
				const {head, content} = attribution;
				isHead[head] = 1;
				if (content.size > (longest.get(head)?.content.size ?? 0)) {
					longest.set(head, attribution);
				}
			}

			const inOrder = [...longest.values()].sort((x, y) => x.head - y.head);
			const windows = inOrder.map(attribution => {
				const context = cueContext(a, attribution.head);
				return {context, labels: labelsOf(attribution, context)};
			});
			return {a, isHead, windows};
		})
		.filter(({a}) => a.length > 0);
