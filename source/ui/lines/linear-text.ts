import type {Analysis, Quotation} from '../../document/analysis.js';
import {cleanLine} from '../../document/clean.js';
import {
	count,
	factsInWords,
	nameOfPlace,
	percent,
	speakerNames,
	verbOf,
	wordsWithVerb,
} from '../../document/wording.js';
import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import {countsInWords, minutesToRead} from '../selectors/counts.js';
import {statusOf} from '../selectors/document-entries.js';
import {chosen, currentSection, lookedAt, speakerMeant} from '../selectors/focus.js';
import {offerInWords} from '../selectors/kept-place.js';
import {linkInPrompt} from '../selectors/links.js';
import {groupTitle} from '../selectors/list-layout.js';
import {listLength, shownEntries, shownQuotation, shownSpeakers} from '../selectors/listed.js';
import {countOf} from '../selectors/search.js';
import {headingOf, paragraphOf} from '../selectors/where.js';
import {type Prompt, type State, sectionsOf} from '../state.js';
import {narrowedTo} from './chips.js';
import {chainInWords, kindAndConfidence, unfound} from './evidence-lines.js';
import {overlayInWords} from './linear-overlay.js';
import {wrapped} from './lines.js';
import {nameTold} from './name-told.js';
import {oneLine, readAloud} from './read-aloud.js';
import {isOnlyReported} from './speaker-lines.js';

const viewNames = {
	documents: 'Articles',
	sections: 'Sections',
	speakers: 'Speakers',
	quotes: 'Quotations',
} as const;

/** `1 minute`, `2 hours 5 minutes` */
const spokenTime = (minutes: number): string =>
	[
		...(minutes >= 60 ? [count(Math.floor(minutes / 60), 'hour')] : []),
		...(minutes < 60 || minutes % 60 > 0 ? [count(minutes % 60, 'minute')] : []),
	].join(' ');

/** What an article is, in a sentence each. */
const articleInWords = (state: State): string[] => {
	const {article} = state.analysis ?? {};
	if (article === undefined) {
		return [];
	}

	const facts = [...factsInWords(article), spokenTime(minutesToRead(article.text)), countsInWords(state)];
	return [`Article: ${article.title ?? nameOfPlace(article.location)}`, facts.filter(Boolean).join(', ')];
};

/** The evidence for a quotation: the way to the name, and the cue unless the verb before the words tells it. */
const evidenceInWords = (analysis: Analysis, quotation: Quotation): string => {
	const {cue} = quotation;
	const by = verbOf(quotation) || (cue ? `cue “${oneLine(cue.text)}”` : '');
	return `Evidence: ${[chainInWords(analysis, quotation) || unfound, by].filter(Boolean).join(', ')}`;
};

const placeInWords = (analysis: Analysis, quotation: Quotation): string => {
	const heading = headingOf(analysis, quotation);
	return `Place: ${heading === null ? '' : `section ${heading}, `}${paragraphOf(analysis, quotation)}`;
};

const quotationInWords = (state: State, index: number): string[] => {
	const {analysis} = state;
	const quotation = shownQuotation(state, index);
	if (analysis === null || quotation === undefined) {
		return [];
	}

	return [
		oneLine(wordsWithVerb(analysis, quotation)),
		`${speakerNames(analysis, quotation) || 'Unattributed'}, ${kindAndConfidence(quotation)}`,
		...(quotation.source ? [evidenceInWords(analysis, quotation)] : []),
		placeInWords(analysis, quotation),
	];
};

const speakerInWords = (state: State, index: number): string[] => {
	const {analysis} = state;
	const speaker = shownSpeakers(state)[index];
	if (analysis === null || speaker === undefined) {
		return [];
	}

	const {name, role, aliases, share, quotations, quotedWords} = speaker;
	return [
		[name, role].filter(Boolean).join(', '),
		[
			count(quotations.length, 'quotation'),
			quotedWords > 0 && `${percent(share)} of the quoted words`,
			isOnlyReported(analysis, speaker) && 'none of it word for word',
		]
			.filter(Boolean)
			.join(', '),
		...(aliases.length > 0 ? [`Also called ${aliases.join(', ')}`] : []),
	];
};

const documentInWords = (state: State, index: number): string => {
	const {told, location} = state.entries[index];
	return [told, cleanLine(location), statusOf(state, index)].filter(Boolean).join(', ');
};

/** Whether the list of the current view is to be filled still. */
const isSought = ({findings, place}: State): boolean =>
	findings !== 'found' && (place.view === 'speakers' || place.view === 'quotes');

const entries = (length: number): string => `${length} ${length === 1 ? 'entry' : 'entries'}`;

/** What is chosen in the list of the current view, with its role and state. */
const entryInWords = (state: State): string[] => {
	const index = chosen(state);
	const length = listLength(state);
	const {view} = state.place;
	if (length === 0) {
		return [isSought(state) ? 'Finding out who says what.' : 'The list is empty.'];
	}

	const group = groupTitle(state, index);
	const [first = '', ...rest] =
		view === 'documents'
			? [documentInWords(state, shownEntries(state)[index])]
			: view === 'sections'
				? [sectionsOf(state)[index].title]
				: view === 'speakers'
					? speakerInWords(state, index)
					: quotationInWords(state, index);
	return [
		...(group === null ? [] : [`Group: ${group}`]),
		`${index + 1} of ${length}, selected: ${first}`,
		...rest,
	];
};

const evidence = (before: State | null, state: State): string[] => {
	const quotation = lookedAt(state);
	return quotation === undefined || state.analysis === null || (before && lookedAt(before) === quotation)
		? []
		: [
				`Quotation by ${speakerNames(state.analysis, quotation) || 'nobody known'}, ${kindAndConfidence(quotation)}: ${oneLine(wordsWithVerb(state.analysis, quotation))}`,
				evidenceInWords(state.analysis, quotation),
				placeInWords(state.analysis, quotation),
			];
};

/** Where to find the keys, which is told once. */
const keysInWords = (state: State): string => {
	const told = (name: string, what: string) => {
		const key = keyFor(state, name);
		return key === undefined ? '' : `${keyShown(state, key)} ${what}`;
	};
	return [told('help', 'tells the keys'), told('quit', 'quits')].filter(Boolean).join(', ');
};

/** What is typed, with what it has found. */
const promptInWords = (state: State, {kind, text}: Prompt): string => {
	switch (kind) {
		case 'link': {
			const link = linkInPrompt(state);
			return `Number of a link, edit: ${[text, link?.words, link?.target].filter(Boolean).join(', ')}`;
		}

		case 'command':
			return `Command, edit: ${text}`;
		case 'speaker':
			return `${speakerMeant(state) === undefined ? 'Who says it' : 'Who is it'}, edit: ${text}, ${nameTold(state)[0]}`;
		default: {
			const found = state.search === null ? '' : `, ${countOf(state.search.matches)} found`;
			const listed = kind === 'narrow' ? `, ${listLength(state)} listed` : '';
			return `Search, edit: ${text}${found}${listed}`;
		}
	}
};

/** Whether a person is elsewhere than before, or back from an overlay or a prompt, so that it is told where that is. */
const hasMoved = (before: State, after: State): boolean =>
	after.place !== before.place ||
	after.overlay !== before.overlay ||
	after.prompt !== before.prompt ||
	after.filter !== before.filter ||
	after.search !== before.search ||
	after.entry !== before.entry ||
	statusOf(after, after.entry) !== statusOf(before, before.entry);

/** What has come into sight of the text, with its section where that is another one, and the evidence. */
const textInWords = (before: State | null, after: State): string[] => {
	const titleOf = (state: State) => sectionsOf(state)[currentSection(state)]?.title ?? '';
	const isTold = before?.place.inText && titleOf(before) === titleOf(after);
	return [
		...(isTold ? [] : [`Text, section: ${titleOf(after)}`]),
		...readAloud(before, after),
		...evidence(before, after),
	];
};

const changes = (before: State | null, after: State): string[] => {
	const lines: string[] = before?.analysis === after.analysis ? [] : articleInWords(after);
	const {place, prompt, overlay, message} = after;
	if (overlay !== null && overlay !== before?.overlay) {
		return [...lines, ...overlayInWords(after)];
	}

	if (prompt !== null && prompt !== before?.prompt) {
		return [...lines, promptInWords(after, prompt)];
	}

	// A list that is filled while somebody waits at it is told as if they had come just now.
	const isFilled = before !== null && isSought(before) && !isSought(after);
	if (before === null || place.view !== before.place.view || isFilled) {
		lines.push(`${viewNames[place.view]}, list${isSought(after) ? '' : `, ${entries(listLength(after))}`}`);
	}

	if (narrowedTo(after) !== '' && (before === null || narrowedTo(after) !== narrowedTo(before))) {
		lines.push(`Filter: ${narrowedTo(after)}, ${entries(listLength(after))}`);
	}

	if (before === null || hasMoved(before, after) || isFilled) {
		lines.push(...(place.inText ? textInWords(before, after) : entryInWords(after)));
	}

	const offered = offerInWords(after);
	if (offered !== null && (before === null || offerInWords(before) === null)) {
		lines.push(offered);
	}

	if (after.ahead !== '' && before?.ahead === '') {
		lines.push('Finding out who says what; the keys wait.');
	}

	return message !== null && message !== before?.message ? [...lines, message] : lines;
};

/**
 * What has changed between two states, as lines of plain text with roles and states: what a screen reader reads, or a
 * person on a teletype. No line is longer than the terminal, which would break it within a word.
 *
 * @param before null at the beginning
 */
export const describe = (before: State | null, after: State): string[] =>
	[...changes(before, after), ...(before === null ? [keysInWords(after)] : [])].flatMap(line =>
		wrapped(line, after.size.columns - 1).map(parts => parts.map(({text}) => text).join('')),
	);
