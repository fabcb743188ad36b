/** Who speaks where an engine takes for a company what only stands behind its name: `Halden, [Inc.] said`. */
import {type Span, startOfRun} from '../../document/span.js';
import {legalFormEnd, legalFormsAt, longestTicker, tickerEnd} from '../names/legal-forms.js';
import type {Passage} from '../passage/passage.js';
import {isOutside, sentenceAt} from '../passage/speech.js';

/** How many words the name of a company may have. */
const longestName = 6;

/** Where what stands behind a company's name begins, the source being the end of it: its comma or its bracket. */
const tailStart = ({tokens}: Passage, {start}: Span): number | undefined => {
	if (legalFormEnd(tokens, start) !== undefined) {
		return start - 1;
	}

	for (let open = start; open >= 0 && open > start - longestTicker; open--) {
		if (tokens[open].text === '(') {
			const end = tickerEnd(tokens, open);
			if (end === undefined || end <= start) {
				return undefined;
			}

			// `Halden, Inc. (NYSE: HLD)`
			const form = [open - 1, open - 2].find(i => i > 0 && legalFormEnd(tokens, i) === open);
			return form === undefined ? open : form - 1;
		}
	}

	return undefined;
};

/**
 * A source with the company's name whose legal form or ticker it begins with: `[Halden], Inc. said`, `[Halden] (NYSE:
 * HLD) said`; and without the end of the sentence before, where that is a legal form: `She runs Halden Inc. [The
 * company] said`.
 *
 * @param source a range of the passage's tokens
 */
export const withCompany = (passage: Passage, source: Span, cue: Span): Span => {
	const {tokens} = passage;
	if (source.end > cue.start || !isOutside(passage, source)) {
		return source;
	}

	const sentence = sentenceAt(passage, source.end - 1);
	if (sentence.start > source.start) {
		return legalFormsAt(tokens, sentence.start - 1) > 0 ? {start: sentence.start, end: source.end} : source;
	}

	const tail = tailStart(passage, source) ?? 0;
	const start = startOfRun(tail, Math.max(sentence.start, tail - longestName), i =>
		/^[\p{Lu}\p{N}&]/u.test(tokens[i].text),
	);
	return start < tail ? {start, end: source.end} : source;
};
