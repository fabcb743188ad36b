import type {Quotation, Section} from '../document/analysis.js';
import type {QuotationKind} from '../document/choices.js';
import type {Slices} from '../document/slices.js';
import {contains, indexAt, overlaps, type Span} from '../document/span.js';
import type {Attribution} from './passage/attribution.js';
import {excerpt} from './passage/excerpt.js';
import type {Stretch} from './passage/marks.js';

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

/** The stretches of a sorted list that parts touch, each once. */
const touchedBy = (parts: readonly Span[], stretches: readonly Stretch[]): Stretch[] => {
	const touched: Stretch[] = [];
	for (const part of parts) {
		// From the last that begins before the part.
		for (
			let i = Math.max(0, indexAt(stretches, part.start));
			i < stretches.length && stretches[i].start < part.end;
			i++
		) {
			if (overlaps(stretches[i], part) && touched.at(-1) !== stretches[i]) {
				touched.push(stretches[i]);
			}
		}
	}

	return touched;
};

/** Where a span begins and ends, for a set to compare. */
const placeOf = ({start, end}: Span): string => `${start} ${end}`;

/** Whether a content begins and ends with marks, paired or not. */
const hasMarks = (text: string, parts: readonly Span[]): boolean =>
	/["“‘'«„]/.test(text.charAt(parts[0].start)) &&
	/["”’'»“]/.test(text.charAt(parts[parts.length - 1].end - 1));

/** `I`, `We’re`: whoever speaks. */
const opensInFirstPerson = /^(?:i|we)(?!\p{L})/iu;

/**
 * The stretches that are a content's own: of what somebody tells within their marks that another says only those inside
 * them, `“He told me [‘Go’],” Krol said`, and none of `“He thinks [we are late],” Krol said`, whose wording is hers. What she
 * says of herself is in her own words: `“I think [we are late],” Krol said`.
 *
 * @param inside the outer stretches that its parts touch
 * @param inner those that stand in others, in order
 * @param isOwned whether somebody says an outer stretch by a cue outside of it
 */
const ownStretches = (
	text: string,
	parts: readonly Span[],
	{cue, source}: Pick<Attribution, 'cue' | 'source'>,
	inside: readonly Stretch[],
	inner: readonly Stretch[],
	isOwned: (stretch: Stretch) => boolean,
): readonly Stretch[] => {
	// `“OTTO: We are late.”` is a turn. `“We are late, Krol said, and cold.”`: marks were left out around the tag, unless
	// another is known to tell so of her.
	const isTold =
		cue !== null &&
		!(source && opensInFirstPerson.test(text.slice(source.start, source.end))) &&
		/\p{L}/u.test(text.slice(cue.start, cue.end)) &&
		inside.some(stretch => contains(stretch.inner, cue) && (cue.start < parts[0].start || isOwned(stretch)));
	if (!isTold) {
		return inside;
	}

	// … and of several that stand in one another the outermost that does not hold the verb.
	const own: Stretch[] = [];
	for (const stretch of touchedBy(parts, inner)) {
		if (!contains(stretch.inner, cue) && stretch.start >= (own.at(-1)?.end ?? 0)) {
			own.push(stretch);
		}
	}

	// `“‘Go,” he told me,’ Krol said.`: marks that are paired wrongly.
	return own[0]?.start !== parts[0].start && hasMarks(text, parts) ? inside : own;
};

/** How far before a source the time may begin that stands in front of it, in UTF-16 units. */
const longestTime = 20;

/** Who says it below a line that tells when somebody begins, and who: `00:05 Speaker 2⏎[Nobody] asked` */
const belowLabel = (text: string, source: Span): Span => {
	const below = text.slice(source.start, source.end).indexOf('\n') + 1;
	const isLabel =
		below > 0 &&
		/(?:^|\n)[[(]?(?:\d{1,3}:)?\d{1,3}:\d\d[\])]?[ \t]*$/.test(
			text.slice(Math.max(0, source.start - longestTime), source.start),
		);
	return isLabel ? {start: source.start + below, end: source.end} : source;
};

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
export function* toQuotations(
	text: string,
	attributions: readonly Attribution[],
	stretches: readonly Stretch[],
	sections: readonly Section[],
): Slices<{quotations: Quotation[]; verbatim: ReadonlySet<string>}> {
	const outer = stretches.filter(({depth}) => depth === 0);
	const inner = stretches.filter(({depth}) => depth > 0);
	const covered = new Set<Stretch>();
	const drafts: Array<Omit<Quotation, 'id'> & {isVerbatim: boolean}> = [];
	const add = (parts: readonly Span[], inside: readonly Stretch[], attribution?: Attribution) => {
		const source = attribution?.source ? belowLabel(text, attribution.source) : null;
		const [start, end] = [parts[0].start, parts[parts.length - 1].end];
		const quoted = inside.map(stretch => {
			const part = parts.find(candidate => overlaps(candidate, stretch)) ?? stretch;
			return excerpt(text, {
				start: Math.max(stretch.inner.start, part.start),
				end: Math.min(stretch.inner.end, part.end),
			});
		});
		const kind = kindOf(text, parts, inside);
		const isVerbatim = attribution?.isVerbatim ?? false;
		drafts.push({
			isVerbatim,
			kind,
			...excerpt(text, {start, end}),
			parts: parts.map(part => ({start: part.start, end: part.end})),
			quoted: quoted.filter(stretch => stretch.end > stretch.start),
			cue: attribution?.cue ? excerpt(text, attribution.cue) : null,
			source: source && excerpt(text, source),
			speakers: [],
			section: sections[Math.max(0, indexAt(sections, start))].id,
			confidence: attribution?.confidence ?? 0,
			chain: source ? [excerpt(text, source)] : [],
			verbatim: isVerbatim || kind === 'direct',
		});
	};

	const marked = attributions
		.map(attribution => ({attribution, parts: inOrder(attribution.content)}))
		.filter(({parts}) => parts.length > 0)
		.map(each => ({...each, inside: touchedBy(each.parts, outer)}));
	const owned = new Set<Stretch>();
	for (const {
		attribution: {cue},
		inside,
	} of marked) {
		for (const stretch of inside) {
			covered.add(stretch);
			if (cue && !contains(stretch.inner, cue)) {
				owned.add(stretch);
			}
		}
	}

	for (const [i, {attribution, parts, inside}] of marked.entries()) {
		yield i / marked.length;
		add(
			parts,
			ownStretches(text, parts, attribution, inside, inner, stretch => owned.has(stretch)),
			attribution,
		);
	}

	const sources = new Set(attributions.flatMap(({source}) => (source ? [placeOf(source)] : [])));
	for (const stretch of outer) {
		// `“Red” added`: a name that stands in marks.
		if (!covered.has(stretch) && !sources.has(placeOf(stretch))) {
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
}
