import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {reportingVerb} from './reporting-verbs.js';
import {stretchRuns} from './speech.js';

/** `“It was late,” {Read} <said>`: a surname that is a verb as well, which an engine takes for the one beside it. */
const withVerbForName = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {cue, source} = proposal;
	const isSwapped =
		source !== null &&
		source.end - source.start === 1 &&
		cue.end - cue.start === 1 &&
		/^(?:said|says|added|asked|told|wrote)$/.test(tokens[source.start].text) &&
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
	let end = cue.end;
	while (end - cue.end < longestName && /^\p{Lu}\p{Ll}/u.test(tokens[end]?.text ?? '')) {
		end++;
	}

	return isMarks &&
		verb === cue.start &&
		content[0].start === cue.end &&
		end > cue.end &&
		reportingVerb(tokens[cue.start].lower)?.verbClass === 'speech'
		? {...proposal, source: {start: cue.end, end}, content: [source]}
		: proposal;
};

/** Proposals with whoever stands right beside their verb. */
export const withSubjectsBeside = (passage: Passage, proposals: readonly Proposal[]): Proposal[] =>
	proposals.map(proposal => withNameBehindMarks(passage, withVerbForName(passage, proposal)));
