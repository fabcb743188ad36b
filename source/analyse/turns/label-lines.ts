/** Where the lines of one passage are turns: `HOLM: Why?⏎VOSS: Because.` */

import {type Passage, partOf} from '../passage/passage.js';
import {isMailHead} from './mails.js';
import {labelOf} from './turn-labels.js';

/** With fewer lines that a label opens, a colon behind a capital means something else. */
const fewestLines = 2;

/** Cuts passages of several lines at those that a label opens: `HOLM: Why?⏎VOSS: Because.` */
export const atLabels = (text: string, passages: readonly Passage[]): Passage[] =>
	passages.flatMap(passage => {
		const {tokens, block} = passage;
		if (
			block.kind === 'heading' ||
			!text.slice(block.start, block.end).includes('\n') ||
			isMailHead(text, block)
		) {
			return [passage];
		}

		const lines = tokens.flatMap((token, i) =>
			i === 0 || text.slice(tokens[i - 1].end, token.start).includes('\n') ? [i] : [],
		);
		const labelled = lines.filter((start, i) => {
			const label = labelOf(partOf(passage, {start, end: lines[i + 1] ?? tokens.length}));
			return label !== undefined && (label.cue !== null || label.isLetter === true || label.isChat === true);
		});
		return labelled.length < fewestLines
			? [passage]
			: [...new Set([0, ...labelled])].map((start, i, starts) =>
					partOf(passage, {start, end: starts[i + 1] ?? tokens.length}),
				);
	});
