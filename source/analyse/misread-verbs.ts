/** The verb of a cue, where an engine takes a noun, the end of a name or a particle for it. */
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {reportingVerb} from './reporting-verbs.js';
import {demonyms} from './speakers/place-words.js';
import {isRoleNoun, singular} from './speakers/role-nouns.js';

/** `“Never,” [Kovač shot] back`: of a verb and its particle an engine takes the particle alone for the cue. */
const withVerbOfParticle = ({tokens}: Passage, proposal: Proposal): Proposal => {
	const {cue, source} = proposal;
	const verb = cue.start - 1;
	return source !== null &&
		source.end === cue.start &&
		source.start < verb &&
		/^(?:back|out|up|in)$/.test(tokens[cue.start].lower) &&
		/^\p{Ll}/u.test(tokens[verb].text)
		? {...proposal, cue: {start: verb, end: cue.end}, source: {start: source.start, end: verb}}
		: proposal;
};

/** `[Nutritionists] doubt that it helps`: an engine takes the plural noun for the verb, and finds no source. */
const withVerbBehindNoun = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const {lower} = tokens[cue.start];
	const verb = tokens[cue.end]?.lower ?? '';
	const isNoun =
		source === null &&
		cue.end - cue.start === 1 &&
		(/(?:ist|ian|er|or)s$/.test(lower) || (/s$/.test(lower) && isRoleNoun(singular(lower)))) &&
		reportingVerb(lower) === undefined &&
		reportingVerb(verb) !== undefined &&
		!/(?:s|ing)$/.test(verb) &&
		content[0].start === cue.end + 1;
	// `Danish nutritionists`
	const start = demonyms.has(tokens[cue.start - 1]?.lower ?? '') ? cue.start - 1 : cue.start;
	return isNoun
		? {...proposal, source: {start, end: cue.end}, cue: {start: cue.end, end: cue.end + 1}}
		: proposal;
};

/**
 * The whole name where an engine takes its end for the verb: `[Coach Ivo Brennigan] was furious: “Never.”`. In a
 * headline, whose words all have capitals, no small verb follows.
 */
const withWholeName = ({tokens}: Passage, proposal: Proposal): Proposal => {
	const {cue, source} = proposal;
	const isName =
		source !== null &&
		source.end === cue.start &&
		cue.end - cue.start === 1 &&
		[tokens[cue.start - 1], tokens[cue.start]].every(({text}) => /^\p{Lu}\p{Ll}/u.test(text)) &&
		/^(?:is|was|were|are)$/.test(tokens[cue.end]?.text ?? '') &&
		proposal.content.some(({start}) => start > cue.end);
	return isName
		? {
				...proposal,
				source: {start: source.start, end: cue.end},
				cue: {start: cue.end, end: cue.end + 1},
				content: proposal.content.filter(({start}) => start > cue.end),
			}
		: proposal;
};

/** A proposal with the verb in its place. */
export const withOwnVerb = (passage: Passage, proposal: Proposal): Proposal =>
	[withVerbOfParticle, withVerbBehindNoun, withWholeName].reduce(
		(found, put) => put(passage, found),
		proposal,
	);
