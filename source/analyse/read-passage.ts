import type {Span} from '../document/span.js';
import {withOwnClauses} from './corrections/according.js';
import {withAsTold} from './corrections/as-told.js';
import {withClauseTags} from './corrections/clause-tags.js';
import {settled} from './corrections/contested.js';
import {withDocumentTags} from './corrections/document-tags.js';
import {withFrontedAccording} from './corrections/fronted-according.js';
import {withoutHearers} from './corrections/hearers.js';
import {withHearings} from './corrections/hearings.js';
import {withInnerQuotations, withinInnerMarks} from './corrections/inner-marks.js';
import {introduction} from './corrections/introduction.js';
import {withMarkedNames} from './corrections/marked-names.js';
import {withoutMisreadings} from './corrections/misread.js';
import {withClaimsParted} from './corrections/next-claims.js';
import {withNominalReports} from './corrections/nominal-reports.js';
import {withOwnSubjects} from './corrections/own-subject.js';
import {withOwnWords} from './corrections/own-words.js';
import {withOwnedWords} from './corrections/owned-words.js';
import {withNearestSources} from './corrections/passed-on.js';
import {withPer} from './corrections/per.js';
import {withTags} from './corrections/plain-tags.js';
import {withQuotatives} from './corrections/quotative.js';
import {withMatrixVerbs} from './corrections/reduced-relatives.js';
import {withRelativeClaims} from './corrections/relative-claims.js';
import {withSubjectsBeside} from './corrections/subjects-beside.js';
import {withToldClauses} from './corrections/told-clauses.js';
import {wholeCue} from './corrections/whole-cue.js';
import {withWordsWithin} from './corrections/words-within.js';
import {propose} from './engine/engine.js';
import type {Model} from './engine/model.js';
import {isNoSource} from './grammar/no-source.js';
import {
	allegedAt,
	isNegatedFor,
	isRefused,
	isSaidBehindColon,
	isSupposed,
	mostIfNot,
	negatedCue,
	negationBefore,
	withoutNegator,
} from './grammar/polarity.js';
import {isNotSaid} from './not-said/not-said.js';
import {withoutMinutes} from './passage/dateline.js';
import {withWholeNames} from './passage/nickname-marks.js';
import {isHeading, type Passage} from './passage/passage.js';
import type {Proposal} from './passage/proposal.js';
import type {Reader, Reading} from './passage/reading.js';
import {type Speech, toText} from './passage/speech.js';
import {claimed, completed, isMarked, withinMarks} from './passage/stretches.js';
import {type Step, straightOn, type Walk} from './passage/walk.js';
import {withCompany} from './sources/company-sources.js';
import {withoutBeside} from './sources/fronted.js';
import {withInheritedSources} from './sources/inherited-sources.js';
import {jointSource, wholeSource, withoutDateline} from './sources/source-extent.js';
import {sourceHead} from './sources/source-head.js';
import {
	caller,
	fromWhom,
	pronounAlone,
	withoutFirstVerb,
	withoutManner,
	withoutMoment,
	withoutPredicate,
} from './sources/source-tail.js';
import {strandedSource, unfoundSource} from './sources/unfound-source.js';

/**
 * A proposal at least this sure stands by itself. With less, more of what the corpus has marked is found, and more of the
 * sources are wrong; of those that are just sure enough half hold, and they are told as guesses. Titles and headings have
 * their own grammar, of which the corpus has little.
 */
const sureEnough = {text: 0.34, heading: 0.6} as const;

const withoutTimes = ({tokens}: Passage, source: Span): Span => withoutMinutes(tokens, source);

/** What an engine takes for the source is brought to the words that may be one … */
const heads: ReadonlyArray<Step<Span, Span>> = [withoutTimes, withoutNegator, sourceHead];

/** … and those to their extent. */
const trims: ReadonlyArray<Step<Span, Span>> = [
	withoutMoment,
	fromWhom,
	withoutManner,
	withoutPredicate,
	withoutFirstVerb,
	pronounAlone,
	caller,
	withoutBeside,
	withCompany,
	wholeSource,
	jointSource,
];

/** Who says something up to the marks in which it goes on: `“Two things,” said [Jan Moe], “and then a third.` */
const outOfMarks = ({tokens, stretchOf}: Passage, {start, end}: Span): Span => {
	const stretch = stretchOf[end - 1];
	if (stretch === -1 || stretchOf[start] !== -1 || stretchOf[end] !== stretch) {
		return {start, end};
	}

	const last = tokens.slice(start, stretchOf.indexOf(stretch, start)).findLastIndex(({isWord}) => isWord);
	return {start, end: last === -1 ? end : start + last + 1};
};

/** A proposal with the whole of its cue and of its source, which is sought where an engine has found none. */
const atExtent: Step<Proposal, Walk> = (passage, proposal, walk) => {
	const cue = wholeCue(passage, negatedCue(passage, proposal), proposal.source, proposal.content);
	const stranded = proposal.source ? undefined : strandedSource(passage, proposal);
	const content = proposal.content
		.filter(piece => piece !== stranded)
		.map(piece => withoutMinutes(passage.tokens, piece));
	const named = proposal.source && walk(passage, heads, proposal.source, cue);
	const found = named && withoutDateline(passage, named, cue);
	const source =
		stranded ??
		(found && !isNoSource(passage, found, cue)
			? outOfMarks(passage, walk(passage, trims, found, cue))
			: unfoundSource(passage, {content, cue}));
	return {...proposal, content, cue, source};
};

/** What nobody said, or only perhaps, is no more than a guess, and its cue says so. */
const withDenial: Step<Proposal> = (passage, {content, cue, source, confidence}) => {
	const negation = isSaidBehindColon(passage, cue, content) ? undefined : negationBefore(passage, cue);
	const isNot =
		(negation !== undefined) !== isRefused(passage, cue, content) ||
		isSupposed(passage, source, cue) ||
		isNegatedFor(passage, source, cue, content);
	return {
		content,
		cue: {start: negation ?? allegedAt(passage, cue) ?? cue.start, end: cue.end},
		source,
		confidence: isNot ? Math.min(confidence, mostIfNot) : confidence,
	};
};

const toSpeech = (passage: Passage, proposal: Proposal, walk: Walk): Speech => {
	const {content, cue, source, confidence} = walk(passage, [atExtent, withDenial], proposal, walk);
	return {
		content: content.map(piece => toText(passage, piece)),
		cue: toText(passage, cue),
		source: source && toText(passage, source),
		marked: isMarked(passage, proposal),
		confidence,
	};
};

/** What an engine proposes is put right step by step … */
const corrections: ReadonlyArray<Step<readonly Proposal[], Walk>> = [
	withWholeNames,
	withTags,
	withHearings,
	withToldClauses,
	withNominalReports,
	withQuotatives,
	withInnerQuotations,
	withWordsWithin,
	withOwnedWords,
	withMatrixVerbs,
	withoutMisreadings,
	withClaimsParted,
	withOwnSubjects,
	withSubjectsBeside,
	withMarkedNames,
	withClauseTags,
	withOwnClauses,
	withFrontedAccording,
	withPer,
	withAsTold,
	withoutHearers,
	withRelativeClaims,
	withDocumentTags,
	withNearestSources,
	withOwnWords,
];

/** … then each proposal by itself. */
const bounds: ReadonlyArray<Step<Proposal>> = [withinMarks, withinInnerMarks];

/** What looks like a report and is none is left out. */
export const withoutUnsaid: Step<readonly Proposal[]> = (passage, proposals) =>
	proposals.filter(proposal => !isNotSaid(passage, proposal));

/** What an introduction tells stands in the next passage, not in its own. */
const withoutIntroduction: Step<readonly Proposal[], Pick<Proposal, 'cue'> | undefined> = (
	passage,
	proposals,
	introducing,
) => proposals.filter(proposal => proposal.cue !== introducing?.cue || isMarked(passage, proposal));

/** What two claim is parted between them, and what is sure enough is taken. */
const choices: ReadonlyArray<Step<readonly Proposal[], number>> = [settled, claimed];

/**
 * Reads one passage: who says what by the words that stand in it. All but a little of the time that an article takes is
 * spent here, and no passage has to wait for another.
 */
export const readPassage = (passage: Passage, model: Model, walk: Walk = straightOn): Reading => {
	const corrected = walk(passage, corrections, propose(passage, model), walk).map(proposal =>
		walk(passage, bounds, proposal, undefined),
	);
	const proposals = walk(passage, [withoutUnsaid], corrected, undefined);
	const introducing = introduction(passage, proposals);
	const introducer = introducing?.source && withoutDateline(passage, introducing.source, introducing.cue);
	const taken = walk(
		passage,
		choices,
		walk(passage, [withoutIntroduction], proposals, introducing),
		isHeading(passage) ? sureEnough.heading : sureEnough.text,
	);
	const told = taken
		.map(proposal => {
			const others = taken.filter(other => other !== proposal);
			return toSpeech(passage, walk(passage, [completed], proposal, others), walk);
		})
		.sort((a, b) => a.content[0].start - b.content[0].start);
	return {
		told: walk(passage, [withInheritedSources], told, undefined),
		introduced: introducing && {
			content: [],
			cue: toText(passage, introducing.cue),
			source: introducer ? toText(passage, introducer) : null,
			marked: true,
			confidence: 0.8,
		},
	};
};

/** A reader that reads every passage itself, with what the engine has learned. */
export const readerOf =
	(model: Model): Reader =>
	passage =>
		readPassage(passage, model);
