import {isEnglish} from '../../../source/analyse/passage/language.js';
import {pairMarks} from '../../../source/analyse/passage/marks.js';
import {withoutNicknames} from '../../../source/analyse/passage/nickname-marks.js';
import {toPassages} from '../../../source/analyse/passage/passage.js';
import {findSpeakers} from '../../../source/analyse/speakers/find-speakers.js';
import type {Quotation, Speaker} from '../../../source/document/analysis.js';
import type {Block} from '../../../source/document/article.js';
import {finish} from '../../../source/document/slices.js';

/** An article whose source mentions are set in brackets: `[Ana Ruiz] said it was late.` */
export type Told = {
	readonly speakers: readonly Speaker[];
	readonly quotations: readonly Quotation[];
	/** Whom each source stands for, in the order of the text: `Ana Ruiz`, `Ana Ruiz + Jo Park`, `nobody`. */
	readonly who: readonly string[];
};

/** Makes paragraphs out of a marked text, each source with a quotation of no words, and resolves them. */
export const tell = (
	marked: string,
	{
		byline = null,
		language = 'en',
		title,
	}: {byline?: string | null; language?: string | null; title?: string} = {},
): Told => {
	let text = '';
	const sources: Array<{start: number; end: number}> = [];
	for (const [i, piece] of `${title ? `${title}\n\n` : ''}${marked.trim()}`.split(/[[\]]/).entries()) {
		if (i % 2 === 1) {
			sources.push({start: text.length, end: text.length + piece.length});
		}

		text += piece;
	}

	const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(({0: found, index}) => ({
		kind: title && index === 0 ? 'title' : 'paragraph',
		start: index,
		end: index + found.length,
	}));
	const quotations: Quotation[] = sources.map(({start, end}, i) => ({
		id: `q${i + 1}`,
		kind: 'indirect',
		start: end,
		end,
		text: '',
		parts: [{start: end, end}],
		quoted: [],
		cue: null,
		source: {start, end, text: text.slice(start, end)},
		speakers: [],
		section: 's1',
		confidence: 1,
		chain: [],
		verbatim: false,
	}));
	const passages = toPassages(text, blocks, withoutNicknames(text, pairMarks(text, blocks), blocks));
	const found = finish(
		findSpeakers(text, passages, quotations, byline, isEnglish(language, passages) ? null : new Map()),
	);
	const names = new Map(found.speakers.map(({id, name}) => [id, name]));
	return {
		...found,
		who: found.quotations.map(({speakers}) => speakers.map(id => names.get(id)).join(' + ') || 'nobody'),
	};
};

/** Whom the last source stands for, and how sure that is. */
export const last = (text: string): [string | undefined, number | undefined] => {
	const {who, quotations} = tell(text);
	return [who.at(-1), quotations.at(-1)?.confidence];
};
