import type {Draft} from '../article-builder.js';

/** Whether a line is set in capitals and says no more than a heading does: no figures, no list, no script without them. */
const isInCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lo}\d,]/u.test(text);

/** A line that introduces what follows it, as a heading does: in capitals, or with a colon at its end. */
export const isLabel = ({kind, text}: Draft): boolean =>
	kind === 'heading' || (kind === 'paragraph' && text.length < 80 && (/:$/.test(text) || isInCapitals(text)));

/** The blocks without the headings that have nothing under them: what they were for is gone. */
export const withoutEmptyHeadings = (drafts: readonly Draft[]): readonly Draft[] => {
	const found = new Set<Draft>();
	let filled = false;
	for (const draft of drafts.toReversed()) {
		if (!filled && isLabel(draft) && !/:$/.test(draft.text)) {
			found.add(draft);
		} else if (draft.kind !== 'caption') {
			filled = true;
		}
	}

	return drafts.filter(draft => !found.has(draft));
};
