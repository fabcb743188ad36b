import type {Excerpt} from '../../document/analysis.js';
import type {Span} from '../../document/span.js';

/** A span of the text with its words. */
export const excerpt = (text: string, {start, end}: Span): Excerpt => ({
	start,
	end,
	text: text.slice(start, end),
});
