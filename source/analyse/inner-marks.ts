import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';

const closing: Readonly<Record<string, string>> = {'‘': '’', "'": "'", '“': '”', '"': '"', '«': '»'};

/**
 * Contents that are quoted within a quotation, with their own marks only and nothing behind the outer one: in `“He said,
 * [‘Why?’]” and left` not the outer mark, and no narration.
 */
export const withinInnerMarks = ({tokens, stretchOf}: Passage, proposal: Proposal): Proposal => ({
	...proposal,
	content: proposal.content.map(piece => {
		const {start, end} = piece;
		const stretch = stretchOf[start];
		const close = closing[tokens[start].text];
		// The outer stretch opens with a mark of its own.
		if (stretch === -1 || stretchOf[start - 1] !== stretch || close === undefined) {
			return piece;
		}

		const last = tokens
			.slice(start + 1, end)
			.findIndex(({text}, i) => text === close && stretchOf[start + 1 + i] === stretch);
		return last === -1 ? piece : {start, end: start + last + 2};
	}),
});
