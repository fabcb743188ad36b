/** What is told with a noun of saying behind the verb: `It drew [warnings] from {experts} [that the lake would flood].` */
import {contains, overlaps} from '../../document/span.js';
import {clauseEnd} from '../grammar/passives.js';
import {mayBeVerb} from '../grammar/verb-forms.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt} from '../passage/speech.js';
import {claimNoun} from '../words/closed-classes.js';
import {isRoleNoun, personNouns, singular} from '../words/role-nouns.js';

/** How many words may name who says it. */
const longestSource = 7;

/** How far into the clause its verb may stand. */
const verbReach = 12;

/** How sure it is that they say it. */
const likely = 0.6;

/** How sure an engine must be of the same noun to be left alone. */
const sureEnough = 0.34;

/** Who says something by a noun, and what: not where it is the subject, whose verb stands behind the clause. */
const reportAt = (passage: Passage, noun: number): Proposal | undefined => {
	const {tokens} = passage;
	if (!claimNoun.test(tokens[noun].lower) || !/^(?:among|by|from)$/.test(tokens[noun + 1]?.lower ?? '')) {
		return undefined;
	}

	const from = noun + 2;
	const sentence = sentenceAt(passage, noun);
	const names = tokens.slice(from, Math.min(sentence.end, from + longestSource + 1));
	const length = names.findIndex(({lower, isWord}) => !isWord || lower === 'that');
	const that = from + length;
	const source = tokens.slice(from, that);
	const isSomebody = source.some(
		({text, lower}) =>
			/^\p{Lu}\p{Ll}/u.test(text) ||
			lower === 'police' ||
			isRoleNoun(singular(lower)) ||
			personNouns.has(singular(lower)),
	);
	const end = length > 0 && tokens[that].isWord ? clauseEnd(passage, that) : that;
	return end > that + 2 &&
		isSomebody &&
		!source.some(({lower}) => mayBeVerb(lower)) &&
		// `reports from the town that burned down`
		!mayBeVerb(tokens[that + 1].lower) &&
		tokens.slice(that + 2, Math.min(end, that + verbReach)).some(({lower}) => mayBeVerb(lower)) &&
		tokens.slice(sentence.start, noun).some(({lower}) => mayBeVerb(lower) || /\p{Ll}{3}ing$/u.test(lower)) &&
		isOutside(passage, {start: noun, end: that + 1})
		? {
				content: [{start: that, end}],
				cue: {start: noun, end: noun + 1},
				source: {start: from, end: that},
				confidence: likely,
			}
		: undefined;
};

/**
 * The proposals, and new ones for what is told with a noun, where the engine has found nothing, or takes the verb before
 * it for theirs: `<drew> warnings from {experts} [that …]`
 */
export const withNominalReports = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] => {
	const found = passage.tokens.flatMap((_, i): Proposal[] => {
		const report = reportAt(passage, i);
		const isKnown =
			report !== undefined &&
			proposals.some(({cue, confidence}) => contains(cue, report.cue) && confidence >= sureEnough);
		return report && !isKnown ? [report] : [];
	});
	const isFound = ({cue, source}: Proposal): boolean =>
		found.some(
			other =>
				overlaps(other.cue, cue) ||
				(source !== null &&
					other.source !== null &&
					overlaps(source, other.source) &&
					cue.end <= other.cue.start),
		);
	return found.length > 0 ? [...proposals.filter(proposal => !isFound(proposal)), ...found] : proposals;
};
