import type {Quotation} from '../../document/analysis.js';
import type {Span} from '../../document/span.js';
import {authorOf, signedBelow} from '../cast/author.js';
import type {Cast} from '../cast/cast.js';
import {findInterview} from '../cast/interview.js';
import {initials} from '../cast/labels.js';
import {readRecord} from '../cast/records.js';
import type {NameMention} from '../names/name-mention.js';
import type {Passage} from '../passage/passage.js';
import {mayAsk} from '../turns/answers.js';
import {isRoleLabel} from '../words/label-words.js';
import {Discourse} from './discourse.js';
import {Kinship} from './kinship.js';
import type {Ownership} from './ownership.js';
import type {Leads, Setting} from './source-mentions.js';

/** What is known of an article before its sources are resolved one by one. */
type Known = {
	readonly text: string;
	readonly passages: readonly Passage[];
	readonly names: readonly NameMention[];
	readonly cast: Cast;
	readonly leads: Leads;
	/** In the order of the text. */
	readonly quotations: readonly Quotation[];
	/** Where somebody is said to speak, in the order of the text. */
	readonly sources: readonly Span[];
	/** The answers below questions, which have nobody’s name beside them. */
	readonly answers: readonly Quotation[];
	readonly ownership: Ownership;
	/** The article’s author, for `I`. */
	readonly byline: string | null;
	readonly isEnglish: boolean;
};

/** Where an interview begins whose labels are letters, or that has none: whom it is with stands before that. */
const firstLabelOf = ({text, passages, quotations, sources, answers, ownership}: Known): Span | undefined => {
	const firstQuestion =
		answers.length > 0
			? passages.findLast(passage => passage.block.start < answers[0].start && mayAsk(passage))?.block
			: undefined;
	const firstLetter = sources.find(({start, end}) => isRoleLabel(text.slice(start, end)));
	// One `Q:` may stand below many questions in bold.
	const first =
		firstQuestion && firstQuestion.start < (firstLetter?.start ?? text.length) ? firstQuestion : firstLetter;
	if (first || answers.length > 0) {
		return first;
	}

	const byInitials = quotations.find(
		turn => ownership.isTurn(turn) && initials.test(turn.source?.text ?? ''),
	);
	return byInitials?.source ?? undefined;
};

/** What stays the same through an article while its sources are resolved, and what a reader has in mind at its beginning. */
export const settingOf = (known: Known): Setting => {
	const {text, passages, names, cast, leads, sources, ownership, byline, isEnglish} = known;
	const author = byline ? authorOf(byline, cast) : isEnglish ? signedBelow(passages, names, cast) : undefined;
	const firstLabel = firstLabelOf(known);
	return {
		text,
		cast,
		leads,
		discourse: new Discourse(),
		kinship: new Kinship(),
		author,
		interview: firstLabel && findInterview(text, passages, names, cast, author, firstLabel),
		record: readRecord(text, passages, names, cast, sources),
		isEnglish,
		speakersAround: mention => ownership.speakersAround(mention),
		conversingAround: mention => ownership.conversingAround(mention),
		wordings: new Map(),
	};
};
