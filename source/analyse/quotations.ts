import type {Excerpt, Quotation, Section} from '../document/analysis.js';
import type {QuotationKind} from '../document/choices.js';
import {indexAt, overlaps, type Span} from '../document/span.js';
import type {Attribution} from './attribution.js';
import type {Stretch} from './marks.js';

export const excerpt = (text: string, {start, end}: Span): Excerpt => ({
	start,
	end,
	text: text.slice(start, end),
});

/** Pieces in the order of the text, those that touch or overlap taken together, empty ones left out. */
const inOrder = (pieces: readonly Span[]): Span[] => {
	const ordered: Span[] = [];
	for (const {start, end} of pieces
		.filter(piece => piece.end > piece.start)
		.sort((a, b) => a.start - b.start)) {
		const last = ordered.at(-1);
		if (last && start <= last.end) {
			ordered[ordered.length - 1] = {start: last.start, end: Math.max(last.end, end)};
		} else {
			ordered.push({start, end});
		}
	}

	return ordered;
};

/** Whether nothing but marks and punctuation of the content stands outside the stretches. */
const isDirect = (text: string, parts: readonly Span[], stretches: readonly Stretch[]): boolean =>
	parts.every(part => {
		let at = part.start;
		let outside = '';
		for (const stretch of stretches) {
			if (overlaps(stretch, part)) {
				outside += text.slice(at, Math.max(at, stretch.start));
				at = Math.max(at, stretch.end);
			}
		}

		return !/[\p{L}\p{N}]/u.test(outside + text.slice(Math.min(at, part.end), part.end));
	});

const kindOf = (text: string, parts: readonly Span[], inside: readonly Stretch[]): QuotationKind =>
	inside.length === 0 ? 'indirect' : isDirect(text, parts, inside) ? 'direct' : 'mixed';

/**
 * Makes the list of quotations: the attributions, and each stretch in quotation marks that nobody was found for.
 *
 * @param text the article's text
 * @param attributions in the order of the text
 * @param stretches all stretches in marks, in order
 * @param sections the article's sections
 * @returns quotations without speakers, in the order of the text, and the ids of those that are somebody’s own words
 *   though they do not stand in marks
 */
export const toQuotations = (
	text: string,
	attributions: readonly Attribution[],
	stretches: readonly Stretch[],
	sections: readonly Section[],
): {quotations: Quotation[]; verbatim: ReadonlySet<string>} => {
	const outer = stretches.filter(({depth}) => depth === 0);
	const covered = new Set<Stretch>();
	const drafts: Array<Omit<Quotation, 'id'> & {isVerbatim: boolean}> = [];
	const add = (parts: readonly Span[], inside: readonly Stretch[], attribution?: Attribution) => {
		const [start, end] = [parts[0].start, parts[parts.length - 1].end];
		const quoted = inside.map(stretch => {
			const part = parts.find(candidate => overlaps(candidate, stretch)) ?? stretch;
			return excerpt(text, {
				start: Math.max(stretch.inner.start, part.start),
				end: Math.min(stretch.inner.end, part.end),
			});
		});
		drafts.push({
			isVerbatim: attribution?.isVerbatim ?? false,
			kind: kindOf(text, parts, inside),
			...excerpt(text, {start, end}),
			parts: parts.map(part => ({start: part.start, end: part.end})),
			quoted: quoted.filter(stretch => stretch.end > stretch.start),
			cue: attribution?.cue ? excerpt(text, attribution.cue) : null,
			source: attribution?.source ? excerpt(text, attribution.source) : null,
			speakers: [],
			section: sections[Math.max(0, indexAt(sections, start))].id,
			confidence: attribution?.confidence ?? 0,
			chain: attribution?.source ? [excerpt(text, attribution.source)] : [],
		});
	};

	for (const attribution of attributions) {
		const parts = inOrder(attribution.content);
		const inside: Stretch[] = [];
		for (const part of parts) {
			// Stretches are sorted and do not overlap: from the last that begins before the part.
			for (
				let i = Math.max(0, indexAt(outer, part.start));
				i < outer.length && outer[i].start < part.end;
				i++
			) {
				if (overlaps(outer[i], part) && inside.at(-1) !== outer[i]) {
					inside.push(outer[i]);
					covered.add(outer[i]);
				}
			}
		}

		if (parts.length > 0) {
			add(parts, inside, attribution);
		}
	}

	for (const stretch of outer) {
		if (!covered.has(stretch)) {
			add([{start: stretch.start, end: stretch.end}], [stretch]);
		}
	}

	const verbatim = new Set<string>();
	const quotations = drafts
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.map(({isVerbatim, ...draft}, i): Quotation => {
			const id = `q${i + 1}`;
			if (isVerbatim) {
				verbatim.add(id);
			}

			return {id, ...draft};
		});
	return {quotations, verbatim};
};
