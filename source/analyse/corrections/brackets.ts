/** What is told within brackets is said within them: `It is old (Ana Ruiz called it [“ancient”]) and leaks.` */
import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {sentenceAt} from '../passage/speech.js';

/** The brackets around a token in its sentence, themselves not in marks: those last opened, and where they close. */
const bracketsAround = (passage: Passage, token: number): Span | undefined => {
	const {tokens, stretchOf} = passage;
	const {start, end} = sentenceAt(passage, token);
	const open: number[] = [];
	for (let i = start; i < end; i++) {
		if (stretchOf[i] !== -1) {
			continue;
		}

		if (tokens[i].text === '(') {
			open.push(i);
		} else if (tokens[i].text === ')') {
			const from = open.pop();
			if (from !== undefined && from < token && token < i) {
				return {start: from, end: i};
			}
		}
	}

	return undefined;
};

/**
 * What is said of a content with its cue in brackets: nothing behind them, and nothing that begins before and runs into
 * them.
 */
export const withinBrackets = (passage: Passage, {content, cue}: Proposal): readonly Span[] => {
	const brackets = passage.stretchOf[cue.start] === -1 ? bracketsAround(passage, cue.start) : undefined;
	return brackets === undefined
		? content
		: content.flatMap(piece => {
				const start = piece.end > brackets.start ? Math.max(piece.start, brackets.start + 1) : piece.start;
				const end = Math.min(piece.end, brackets.end);
				return end > start ? [{start, end}] : [];
			});
};
