import type {Analysis, Quotation} from '../document/analysis.js';
import {kindLabel} from '../document/kind-label.js';
import type {Span} from '../document/span.js';
import {certaintyOf, confidenceInNumbers, verbOf} from '../document/wording.js';

/** How many UTF-16 units of context a TextQuoteSelector carries on either side, at the most. */
const contextLength = 32;

/** Turns UTF-16 offsets into code points; the offsets must come in ascending order, so that the text is read once. */
const codePoints = (text: string, offsets: readonly number[]): Map<number, number> => {
	const points = new Map<number, number>();
	let unit = 0;
	let point = 0;
	for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
		while (unit < offset) {
			unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
			point++;
		}

		points.set(offset, point);
	}

	return points;
};

/** A piece of the text that does not begin or end in the middle of a surrogate pair. */
const whole = (text: string, start: number, end: number): string => {
	const isLow = (index: number) => /[\uDC00-\uDFFF]/.test(text[index] ?? '');
	return text.slice(isLow(start) ? start + 1 : start, isLow(end) ? end - 1 : end);
};

/** What stands before and behind words in their own paragraph: what stands between two is not the page's. */
const contextOf = (text: string, {start, end}: Span): {prefix: string; suffix: string} => ({
	prefix: whole(text, Math.max(0, start - contextLength), start).replace(/^[\s\S]*\n\n/, ''),
	suffix: whole(text, end, Math.min(text.length, end + contextLength)).replace(/\n\n[\s\S]*$/, ''),
});

/**
 * How likely it is theirs, and behind what word it stands where it is not their own: `by “denied”, a guess (39%)`; of what is
 * nobody's, how likely it is anybody's.
 */
const assess = (quotation: Quotation): string => {
	const certainty =
		certaintyOf(quotation, confidenceInNumbers) ||
		`somebody’s words: ${confidenceInNumbers(quotation.confidence)}`;
	return [verbOf(quotation), certainty].filter(Boolean).join(', ');
};

const textual = (purpose: string, value: string) => ({
	type: 'TextualBody',
	purpose,
	format: 'text/plain',
	value,
});

/**
 * The quotations as a page of W3C Web Annotations (https://www.w3.org/TR/annotation-model/): each selects its words by
 * quotation and by position, in code points of the readable text as the standard has it, and tells the speaker, the
 * kind, and how likely it is theirs.
 *
 * @returns JSON-LD
 */
export const toAnnotations = ({article, speakers, quotations}: Analysis): string => {
	const {text, location, title, language} = article;
	const url = article.url ?? (location.kind === 'url' ? location.name : null);
	// An address has one fragment, and each annotation's own is its name.
	const source =
		url?.replace(/#.*/s, '') ?? `urn:article-explorer:${encodeURIComponent(location.name.toWellFormed())}`;
	const named = new Map(speakers.map(speaker => [speaker.id, speaker]));
	const points = codePoints(
		text,
		quotations.flatMap(({parts}) => parts.flatMap(({start, end}) => [start, end])),
	);
	const selector = ({start, end}: Span) => [
		{
			type: 'TextQuoteSelector',
			exact: text.slice(start, end),
			...contextOf(text, {start, end}),
		},
		{type: 'TextPositionSelector', start: points.get(start), end: points.get(end)},
	];
	const page = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: `${source}#quotations`,
		type: 'AnnotationPage',
		...(title && {label: title}),
		items: quotations.map(quotation => ({
			id: `${source}#${quotation.id}`,
			type: 'Annotation',
			motivation: 'identifying',
			body: [
				...quotation.speakers.map(id => textual('identifying', named.get(id)?.name ?? id)),
				textual('classifying', kindLabel(quotation)),
				textual('assessing', assess(quotation)),
			],
			target: quotation.parts.map(part => ({
				source,
				...(language && {language}),
				selector: selector(part),
			})),
		})),
	};
	return `${JSON.stringify(page, null, 2)}\n`;
};
