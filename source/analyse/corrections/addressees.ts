/** To whom something is said, behind `to`, is none of what is said. */

import {namesHearer} from '../grammar/hearer.js';
import {mayBeVerb} from '../grammar/verb-forms.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt} from '../passage/speech.js';
import {determiner, objectPronoun} from '../words/closed-classes.js';
import {reportingVerb} from '../words/reporting-verbs.js';

/** Verbs behind which whoever hears it stands with `to`; `agreed to`, `objected to` have something else there. */
const tellsTo =
	/^(?:announce|confirm|deny|disclose|explain|indicate|insist|mention|report|reveal|say|state|stress|suggest|write)$/;

/** How sure it is at least that the verb before whom one writes to tells what one writes. */
const sureOfVerb = 0.34;

/** How many words may name whom one writes to. */
const longestAddressee = 8;

/** `reported to the police [that his boat was gone]`, `wrote to a friend saying [it was gone]`: what stands behind to whom. */
const behindAddressee = (passage: Passage, proposal: Proposal): Proposal | undefined => {
	const {tokens} = passage;
	const {content, cue} = proposal;
	const [{start, end}] = content;
	const to = tokens[start].lower === 'to' ? start : start - 1;
	const verb = reportingVerb(tokens[cue.end - 1].lower)?.lemma ?? '';
	if (
		content.length > 1 ||
		to !== cue.end ||
		tokens[to].lower !== 'to' ||
		!(tellsTo.test(verb) || /^(?:admit|complain|concede|confess)$/.test(verb)) ||
		!namesHearer(tokens[to + 1])
	) {
		return undefined;
	}

	const names = tokens.slice(to + 1, Math.min(end, to + 2 + longestAddressee));
	const length = names.findIndex(({isWord, lower}) => !isWord || /^(?:that|saying)$/.test(lower));
	const link = to + 1 + length;
	const isThat = tokens[link]?.lower === 'that';
	const begin = isThat ? link : link + 1;
	return length > 0 &&
		begin + 1 < end &&
		tokens[link].isWord &&
		// `to have it said that …`, `to the mill that burned down`
		!names.slice(0, length).some(({lower}) => mayBeVerb(lower) || /^(?:be|have)$/.test(lower)) &&
		!mayBeVerb(tokens[link + 1].lower) &&
		isOutside(passage, {start: cue.start, end: begin})
		? {...proposal, content: [{start: begin, end}]}
		: undefined;
};

/**
 * The clause in front of who says it, where an engine takes to whom for what: `[It was void], the clerk confirmed to the
 * Halden Herald.`
 *
 * @returns undefined where nothing is told; the proposal where it tells something else
 */
export const withoutAddressee = (passage: Passage, proposal: Proposal): Proposal | undefined => {
	const behind = behindAddressee(passage, proposal);
	if (behind) {
		return behind;
	}

	const {tokens, stretchOf} = passage;
	const {content, cue, source} = proposal;
	const {start, end} = content[content.length - 1];
	const name = determiner.test(tokens[start + 1]?.lower ?? '') ? start + 2 : start + 1;
	const isAddressee =
		start === cue.end &&
		tokens[start].lower === 'to' &&
		stretchOf[start] === -1 &&
		tellsTo.test(reportingVerb(tokens[cue.end - 1].lower)?.lemma ?? '') &&
		name < end &&
		(objectPronoun.test(tokens[name].lower)
			? name + 1 === end
			: tokens.slice(name, end).every(({text}) => /^[\p{Lu}&]/u.test(text)));
	if (!isAddressee) {
		return proposal;
	}

	if (content.length > 1) {
		return {...proposal, content: content.slice(0, -1)};
	}

	const sentence = sentenceAt(passage, cue.start);
	const comma = (source?.start ?? 0) - 1;
	const isBehind =
		source !== null && source.end <= cue.start && comma > sentence.start && tokens[comma].text === ',';
	return isBehind && isOutside(passage, {start: sentence.start, end: cue.start})
		? {...proposal, content: [{start: sentence.start, end: comma}]}
		: undefined;
};

/** `She <wrote> to a friend saying [it was gone]` has no second report of its own: `saying` only leads to what she wrote. */
export const withoutSecondVerbs = ({tokens}: Passage, proposals: readonly Proposal[]): readonly Proposal[] =>
	proposals.filter(
		({cue, content}) =>
			tokens[cue.start].lower !== 'saying' ||
			!proposals.some(
				other =>
					tokens[other.cue.end]?.lower === 'to' &&
					other.cue.end < cue.start &&
					other.content.length === 1 &&
					other.content[0].start <= content[0].start &&
					other.content[0].end === content[0].end &&
					cue.start - other.cue.end <= longestAddressee &&
					other.confidence >= sureOfVerb,
			),
	);
