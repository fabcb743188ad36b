/** Proposals of an engine that has taken one thing for another: who speaks for what is said, a gesture for a cue. */
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {reportingVerb} from './reporting-verbs.js';
import {isRoleNoun, singular} from './speakers/role-nouns.js';
import {isOutside, sentenceAt} from './speech.js';

/** What somebody does while speaking is no second cue: `“And a bath,” she said, [smiling], “just for once.”` */
const isGesture = ({tokens, stretchOf}: Passage, {content, cue, source}: Proposal, said: Proposal): boolean =>
	/ing$/.test(tokens[cue.start].lower) &&
	!reportingVerb(tokens[cue.start].lower) &&
	cue.start - said.cue.end <= 1 &&
	cue.start >= said.cue.end &&
	said.source !== null &&
	(source === null || source.start === said.source.start) &&
	content.every(({start}) => stretchOf[start] !== -1);

/** Joins what is said on both sides of a gesture. */
const withGestures = (passage: Passage, proposals: readonly Proposal[]): Proposal[] =>
	proposals.flatMap(proposal => {
		if (proposals.some(said => said !== proposal && isGesture(passage, proposal, said))) {
			return [];
		}

		const gesture = proposals.find(other => other !== proposal && isGesture(passage, other, proposal));
		const more = gesture?.content.filter(
			piece => !proposal.content.some(own => own.start < piece.end && piece.start < own.end),
		);
		return [
			more
				? {...proposal, content: [...proposal.content, ...more].sort((a, b) => a.start - b.start)}
				: proposal,
		];
	});

/** How sure it is at least that a clause is said by whoever is named behind it. */
const leastIfInverted = 0.7;

/**
 * Who speaks where an engine takes them for what is said: `It could release carbon, said [Professor Ana Ruiz of Halden].`
 */
const withInvertedSource = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const [piece] = content;
	const sentence = sentenceAt(passage, cue.start);
	const comma = cue.start - 1;
	if (
		source !== null ||
		content.length !== 1 ||
		piece.start !== cue.end ||
		!/^(?:said|says)$/.test(tokens[cue.start].lower) ||
		tokens[comma]?.text !== ',' ||
		comma <= sentence.start ||
		!isOutside(passage, {start: sentence.start, end: piece.end})
	) {
		return proposal;
	}

	const named = tokens.slice(piece.start, piece.end);
	const isName =
		named.filter(({text}) => /^\p{Lu}\p{Ll}/u.test(text)).length > 1 &&
		named.every(
			({text, lower}) =>
				/^\p{Lu}/u.test(text) ||
				isRoleNoun(singular(lower)) ||
				/^(?:,|of|at|the|for|in|and|a|an)$/.test(lower),
		);
	return isName
		? {
				...proposal,
				content: [{start: sentence.start, end: comma}],
				source: piece,
				confidence: Math.max(proposal.confidence, leastIfInverted),
			}
		: proposal;
};

/**
 * Who speaks where an engine takes the subject for what is said, for the clause that tells of them: `[A nurse who worked with
 * him, and who still works there,] said staff were afraid.`
 */
const withSubjectAsSource = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const [piece] = content;
	const sentence = sentenceAt(passage, cue.start);
	const subject = tokens.slice(piece.start, Math.min(piece.end, piece.start + 4));
	const isSubject =
		source !== null &&
		source.start >= cue.end &&
		content.length === 1 &&
		piece.start === sentence.start &&
		piece.end <= cue.start &&
		cue.start - piece.end <= 1 &&
		/^(?:said|says)$/.test(tokens[cue.start].lower) &&
		/^(?:an?|one|another|the)$/.test(subject[0].lower) &&
		subject.some(({lower}) => isRoleNoun(lower)) &&
		tokens.slice(piece.start, piece.end).some(({lower}) => lower === 'who') &&
		isOutside(passage, sentence);
	const end = tokens[sentence.end - 1]?.isWord ? sentence.end : sentence.end - 1;
	return isSubject && end > cue.end
		? {...proposal, content: [{start: cue.end, end}], source: piece}
		: proposal;
};

/** Proposals with who speaks and what is said in their places. */
export const withoutMisreadings = (passage: Passage, proposals: readonly Proposal[]): Proposal[] =>
	withGestures(
		passage,
		proposals.map(proposal => withSubjectAsSource(passage, withInvertedSource(passage, proposal))),
	);
