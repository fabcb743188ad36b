/** Who is told right beside a verb of saying, where an engine finds them elsewhere or nowhere. */
import {endOfRun, partsFrom, type Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt, stretchRuns} from '../passage/speech.js';
import {article, subordinator} from '../words/closed-classes.js';
import {addressing, isSpeechVerb, isTagVerb} from '../words/reporting-verbs.js';
import {personNouns} from '../words/role-nouns.js';

/** How many words before a verb somebody without a name may stand. */
const reach = 9;

/** `a woman in the aisle leant over and <said>, “…”`: somebody without a name in the clause of the verb. */
const somebodyBefore = ({tokens}: Passage, cue: Span, start: number): Span | null => {
	for (let i = cue.start - 1; i > Math.max(start, cue.start - reach) && tokens[i].isWord; i--) {
		const at = [i - 1, i - 2].find(j => article.test(tokens[j]?.lower ?? '')) ?? -1;
		if (personNouns.has(tokens[i].lower) && at >= start) {
			return {start: at, end: i + 1};
		}
	}

	return null;
};

/** `a woman said, [“Why?”] Ana Ruiz smiles`: who comes behind what a verb introduces is in the next sentence. */
const withSomebodyBefore = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const [run, ...others] = content.flatMap(piece => stretchRuns(passage, piece));
	const introduces =
		run !== undefined &&
		others.length === 0 &&
		isSpeechVerb(tokens[cue.start].lower) &&
		run.start === cue.end + 1 &&
		/^[,:]$/.test(tokens[cue.end].text);
	const somebody = introduces
		? somebodyBefore(passage, cue, sentenceAt(passage, cue.start).start)
		: undefined;
	if (!somebody || source === null || !isOutside(passage, {start: somebody.start, end: cue.end})) {
		return proposal;
	}

	// `I laughed so hard that a woman said, “Why?”`
	const joint = tokens[somebody.start - 1]?.lower ?? '';
	// `Krol said that the man fell, and added, “Get up.”`: whoever is known may be only told of, unless the verb is
	// right behind.
	const isSubject = somebody.end === cue.start || tokens[somebody.start].lower !== 'the';
	const isOfClauseBefore =
		source.end <= somebody.start && isSubject && (joint === 'that' || subordinator.test(joint));
	return source.start >= run.end || isOfClauseBefore ? {...proposal, source: somebody} : proposal;
};

/** How many words may name who says it: `Said [one U.S. analyst of the weekend’s remarks], “…”` */
const longestInverted = 10;

/**
 * `<Said> one analyst, [“It was late.”]`: a sentence that begins with its verb, where an engine takes who speaks for
 * what is said.
 */
const withSubjectBehindVerb = (passage: Passage, proposal: Proposal): Proposal => {
	const {content, cue, source} = proposal;
	const {tokens} = passage;
	const [run] = content.flatMap(piece => stretchRuns(passage, piece));
	const comma = run ? run.start - 1 : cue.end;
	const isInverted =
		source === null &&
		run !== undefined &&
		cue.start === sentenceAt(passage, cue.start).start &&
		isTagVerb(tokens[cue.start].lower) &&
		!addressing.test(tokens[cue.start].lower) &&
		content[0].start === cue.end &&
		comma > cue.end + 1 &&
		comma - cue.end <= longestInverted &&
		/^[,:]$/.test(tokens[comma].text) &&
		isOutside(passage, {start: cue.start, end: run.start});
	return isInverted
		? {
				...proposal,
				source: {start: cue.end, end: comma},
				content: partsFrom(content, run.start),
			}
		: proposal;
};

/** `“It was late,” {Read} <said>`: a surname that is a verb as well, which an engine takes for the one beside it. */
const withVerbForName = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {cue, source} = proposal;
	const isSwapped =
		source !== null &&
		source.end - source.start === 1 &&
		cue.end - cue.start === 1 &&
		isTagVerb(tokens[source.start].text) &&
		/^\p{Lu}\p{Ll}/u.test(tokens[cue.start].text) &&
		// `Asked what he said, …`
		(source.start === cue.end || (source.end === cue.start && /^[.,]$/.test(tokens[cue.end]?.text ?? '.')));
	return isSwapped ? {...proposal, cue: source, source: cue} : proposal;
};

/** How many words of a name are looked for behind a verb. */
const longestName = 4;

/**
 * `{“It was late”}, <laughed> [Ida Krol as she left]`: marks, which an engine takes for who says it, hold what is said,
 * and the name behind the verb says it.
 */
const withNameBehindMarks = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	if (source === null) {
		return proposal;
	}

	const [run] = stretchRuns(passage, source);
	const isMarks = run?.start === source.start && run.end === source.end;
	const verb = tokens[source.end]?.text === ',' ? source.end + 1 : source.end;
	const end = endOfRun(cue.end, cue.end + longestName, i => /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? ''));

	return isMarks &&
		verb === cue.start &&
		content[0].start === cue.end &&
		end > cue.end &&
		isSpeechVerb(tokens[cue.start].lower)
		? {...proposal, source: {start: cue.end, end}, content: [source]}
		: proposal;
};

/** The proposals with whoever stands right beside the verb of saying as their source. */
export const withSubjectsBeside = (passage: Passage, proposals: readonly Proposal[]): Proposal[] =>
	proposals.map(proposal =>
		[withVerbForName, withSomebodyBefore, withSubjectBehindVerb, withNameBehindMarks].reduce(
			(found, put) => put(passage, found),
			proposal,
		),
	);
