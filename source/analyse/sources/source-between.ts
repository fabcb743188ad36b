/** Who says a sentence that goes on behind them: `The bridge[, said Krol,] was closed.` */
import type {Span} from '../../document/span.js';
import {isNounPhrase} from '../grammar/phrase-subjects.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside} from '../passage/speech.js';
import {auxiliary, determiner, irregularPast} from '../words/closed-classes.js';
import {inverts} from '../words/reporting-verbs.js';
import {isRoleNoun, singular} from '../words/role-nouns.js';

/** How sure it is at least that a sentence is said by whoever is named in the midst of it. */
const leastIfBetween = 0.7;

/** How many words may name who says it, up to a comma or what is told of them. */
const longestName = 6;

/** The comma behind who is told right behind a verb: `said [Krol],`, `said [the mayor],`, `said [officials],` */
const commaBehind = (passage: Passage, start: number): number => {
	const {tokens} = passage;
	const length = tokens.slice(start, start + longestName + 1).findIndex(({text}) => text === ',');
	const name = tokens.slice(start, start + Math.max(0, length));
	const [first] = name;
	const isTeller =
		first !== undefined &&
		(name.every(({text}) => /^\p{Lu}/u.test(text)) ||
			(determiner.test(first.lower) && isNounPhrase(passage, {start, end: start + length})) ||
			(length === 1 && isRoleNoun(singular(first.lower))));
	return isTeller ? start + length : -1;
};

/** The comma behind which the sentence goes on with its verb: `said Krol, an engineer[,] was closed` */
export const commaBeforeVerb = ({tokens}: Passage, {start, end}: Span): number => {
	const length = tokens.slice(start, end - 1).findIndex(({text}, i) => {
		const next = tokens[start + i + 1];
		return (
			text === ',' &&
			(auxiliary.test(next.lower) ||
				irregularPast.test(next.lower) ||
				/^\p{Ll}{2,}(?:ed|[^s’]s)$/u.test(next.text))
		);
	});
	return length === -1 ? -1 : start + length;
};

/** The content of which who says it is taken for a part, and that part: `[The bridge], said [Krol, was closed]` */
const taken = (
	passage: Passage,
	{content, cue, source}: Proposal,
): {readonly before: Span; readonly behind: Span} | undefined => {
	const {tokens} = passage;
	const [first, second] = content;
	const comma = cue.start - 1;
	if (!inverts(tokens[cue.start].lower) || tokens[comma]?.text !== ',') {
		return undefined;
	}

	// `[Only on request], says [Krol, which costs ten euros]`
	if (source === null) {
		return content.length === 2 && second.start === cue.end && first.end <= cue.start
			? {before: first, behind: second}
			: undefined;
	}

	// `{The bridge}, said [Krol, was closed]`, `[The bridge], said {Krol, who runs it, was closed}`
	const before = source.start < cue.start ? source : first;
	const behind = source.start < cue.start ? {start: cue.end, end: first.end} : source;
	return content.length === 1 &&
		before.end === comma &&
		behind.start === cue.end &&
		behind.end > cue.end &&
		isNounPhrase(passage, before) &&
		commaBeforeVerb(passage, behind) !== -1
		? {before, behind}
		: undefined;
};

/** A proposal with who says a sentence between two commas, where an engine takes them for words of it. */
export const withSourceBetween = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const found = taken(passage, proposal);
	const comma =
		found && isOutside(passage, {start: found.before.start, end: found.behind.end})
			? commaBehind(passage, found.behind.start)
			: -1;
	if (!found || comma === -1 || comma > found.behind.end) {
		return proposal;
	}

	const {before, behind} = found;
	const rest = {start: comma + 1, end: behind.end};
	const lower = tokens[rest.start]?.lower ?? '';
	// `says Krol, who signed it`, `says Krol, the mayor` tells more of her.
	const isOfSpeaker =
		/^(?:who|whose|an?|the|his|her)$/.test(lower) &&
		(/^who/.test(lower) || !tokens.slice(rest.start, rest.end).some(word => auxiliary.test(word.lower)));
	const told = isOfSpeaker || determiner.test(lower) ? commaBeforeVerb(passage, rest) : comma;
	const end = told === -1 ? comma : told;
	const goesOn = (told !== -1 || !isOfSpeaker) && end + 1 < rest.end;
	return {
		...proposal,
		content: goesOn ? [before, {start: end + 1, end: rest.end}] : [before],
		source: {start: behind.start, end},
		confidence: Math.max(proposal.confidence, leastIfBetween),
	};
};
