import type {Analysis, Quotation} from '../../document/analysis.js';
import {type Anchor, anchorAt, findAgain, longestAnchor} from '../../document/anchor.js';
import {truncate} from '../../document/columns.js';
import type {KeptPlace} from '../../document/kept-place.js';
import {wordsWithVerb} from '../../document/wording.js';
import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import {type State, sectionAt, sectionsOf} from '../state.js';
import {currentSection, quotationMeant} from './focus.js';
import {shownSpeakers} from './listed.js';

/** Where the person is in an article, in a view of it. */
export const placeIn = (state: State, {article}: Analysis, view: KeptPlace['view']): KeptPlace => {
	const {place, filter, grouping} = state;
	const chosen = quotationMeant({...state, place: {...place, view}});
	return {
		view,
		inText: place.inText,
		top: place.top,
		words: anchorAt(article.text, place.top).words,
		section: currentSection(state),
		speaker: shownSpeakers(state)[place.speaker]?.id ?? null,
		quotation: place.quotation,
		chosen: chosen === undefined ? null : anchorAt(article.text, chosen.start, chosen.end),
		filter: {
			speaker: filter.speaker ?? null,
			kind: filter.kind ?? null,
			// Those of the quotes hold in the text as well, where they narrow the steps.
			words: view === 'speakers' ? filter.names : filter.words,
		},
		grouping,
	};
};

const isBeginning = ({top, section, view}: KeptPlace): boolean =>
	top === 0 && section === 0 && view === 'sections';

/** What of the state is kept for the next visit to the article; null at its very beginning, which needs no keeping. */
export const keptPlace = (state: State): KeptPlace | null => {
	const {analysis, place, entries, open} = state;
	if (analysis === null) {
		return null;
	}

	// In the list of articles it is the place in the one that was read.
	if (place.view === 'documents') {
		return entries[open ?? -1]?.left ?? null;
	}

	const here = state.awaited ?? placeIn(state, analysis, place.view);
	return isBeginning(here) ? null : here;
};

/** The quotation that begins at a place, the one with its words where there are several. */
export const quotationAt = ({article, quotations}: Analysis, anchor: Anchor): Quotation | undefined => {
	const at = findAgain(article.text, anchor);
	const begun = quotations.filter(({start}) => start === at);
	return begun.find(({text}) => text.slice(0, longestAnchor) === anchor.words) ?? begun[0];
};

/** The same quotation in an article that was read again; of several with its words the one that stands there still. */
export const quotationAgain = (
	before: Analysis,
	{start, text}: Quotation,
	after: Analysis,
): Quotation | undefined => {
	// What follows tells one “Yes.” from another.
	const at = findAgain(after.article.text, anchorAt(before.article.text, start));
	const [were, are] = [before, after].map(({quotations}) => quotations.filter(other => other.text === text));
	return (
		are.find(other => other.start === at) ?? (were.length === 1 && are.length === 1 ? are[0] : undefined)
	);
};

/**
 * What was chosen, in one line: as the list tells it, behind the verb without which it would mislead, once quotations are
 * found; until then what stands there now.
 */
const chosenInWords = (analysis: Analysis, anchor: Anchor): string => {
	const quotation = quotationAt(analysis, anchor);
	if (quotation !== undefined) {
		return truncate(wordsWithVerb(analysis, quotation), longestAnchor);
	}

	const {text} = analysis.article;
	const at = findAgain(text, anchor);
	const words = text.slice(at, at + anchor.words.length).replaceAll(/\s+/g, ' ');
	// It may have gone on.
	return truncate(words.length < longestAnchor ? words : `${words}…`, longestAnchor);
};

/**
 * Whether the section that was gone to begins below the top of the text, as where all of that fitted on the screen; of a text
 * that has changed nobody knows.
 *
 * @param top where the text that was at the top stands now
 */
export const isBelowTop = (state: State, kept: KeptPlace, top: number): boolean =>
	top === kept.top && (sectionsOf(state)[kept.section]?.start ?? 0) > top;

/** The offer in words, as long as the person has not set out on another way; null where there is none. */
export const offerInWords = (state: State): string | null => {
	const {kept, analysis, place, back, overlay} = state;
	const key = keyFor(state, 'resume');
	const isAtStart = place.top === 0 && place.section === 0 && !place.inText && back.length === 0;
	// What lies over the article has other keys.
	if (kept === null || isBeginning(kept) || analysis === null || key === undefined || !isAtStart || overlay) {
		return null;
	}

	const top = findAgain(analysis.article.text, {offset: kept.top, words: kept.words});
	const there = kept.inText && !isBelowTop(state, kept, top) ? sectionAt(state, top) : kept.section;
	const section = sectionsOf(state)[there]?.title;
	const words = kept.chosen ? chosenInWords(analysis, kept.chosen) : null;
	const where = kept.view === 'sections' ? (words ?? section) : [kept.view, words].filter(Boolean).join(', ');
	return `${keyShown(state, key)} goes on where you were last time${where ? `: ${where}` : ''}`;
};
