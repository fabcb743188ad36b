import {transitionsOf} from './crf.js';
import type {CueContext} from './cue-context.js';

/** The labels of the words around a cue; `begin` begins a span and `in` goes on with it. */
export const spanLabels = {outside: 0, beginSource: 1, inSource: 2, beginContent: 3, inContent: 4} as const;
const {outside, beginSource, inSource, beginContent, inContent} = spanLabels;
export const spanLabelCount = 5;

/** Whether a label may follow another: a span must begin before it goes on. */
export const mayFollow = (before: number, label: number): boolean =>
	label === inSource
		? before === beginSource || before === inSource
		: label !== inContent || before === beginContent || before === inContent;

export const spanTransitions = transitionsOf(spanLabelCount, mayFollow);

/** Tells what no labelling may have: a span that goes on without having begun, a label on the cue itself. */
export const forbidden = (
	{start, head}: CueContext,
	forbid: (place: number, label: number) => void,
): void => {
	forbid(0, inSource);
	forbid(0, inContent);
	for (let label = outside + 1; label < spanLabelCount; label++) {
		forbid(head - start, label);
	}
};
