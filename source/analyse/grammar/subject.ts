import {endOfRun, type Span, startOfRun} from '../../document/span.js';
import {behindDateline} from '../passage/dateline.js';
import type {Passage} from '../passage/passage.js';
import {
	auxiliary,
	determiner,
	irregularPast,
	relativePronoun,
	subjectPronoun,
	subordinator,
} from '../words/closed-classes.js';
import {notNames} from '../words/name-words.js';
import {personalPronouns} from '../words/personal-pronouns.js';
import {reportingVerb} from '../words/reporting-verbs.js';

/** What begins a phrase before the subject: `[In] a letter …` */
const opensAdverbial = /^(?:in|on|at|after|before|as|for|during|by|with|since|despite|regarding|from|to)$/;

/** How far into a sentence the verb of a name may stand that no comma sets apart from what opens it. */
const verbReach = 16;

/** `In a letter to the staff the director [Ines Moreno] wrote:`, `At 2:15 [she] says:` */
const nameBeforeVerb = ({tokens, stretchOf}: Passage, {start, end}: Span): Span | undefined => {
	const isName = (i: number) => i > start && stretchOf[i] === -1 && /^\p{Lu}\p{Ll}/u.test(tokens[i].text);
	for (let verb = start + 1; verb < Math.min(end, start + verbReach); verb++) {
		if (reportingVerb(tokens[verb].lower) && subjectPronoun.test(tokens[verb - 1].lower)) {
			return {start: verb - 1, end: verb};
		}

		if (reportingVerb(tokens[verb].lower) && isName(verb - 1)) {
			const first = startOfRun(verb - 1, 0, isName);

			return {start: first, end: verb};
		}
	}

	return undefined;
};

/** What else may open a sentence before its subject, up to a comma. */
const opensSentence =
	/^(?:meanwhile|additionally|however|but|and|instead|still|later|asked|also|then|speaking)$/;

/** Of those the ones that need no comma. */
const standsAlone = /^(?:but|and|also|then|still|later|instead)$/;

/** How far into a sentence the comma may stand behind what opens it. */
const longestOpening = 30;

/** Where a sentence goes on behind what opens it; at its start where nothing does, or no comma ends that. */
const behindOpening = ({tokens, stretchOf}: Passage, {start, end}: Span): number => {
	// `Sir — [Your critic] (“The tide”, 2 May) says …`
	const from = start === 0 ? behindDateline(tokens) : start;
	const first = tokens[from]?.lower ?? '';
	if (!opensSentence.test(first) && !opensAdverbial.test(first) && !subordinator.test(first)) {
		return from;
	}

	const comma = tokens
		.slice(start, Math.min(end, start + longestOpening))
		.findIndex(({text}, i) => text === ',' && stretchOf[start + i] === -1);
	return comma === -1 ? from + (standsAlone.test(first) ? 1 : 0) : start + comma + 1;
};

/** Whether a word ends the subject before it. */
const endsSubject = ({tokens}: Passage, from: number, at: number): boolean => {
	const {lower, text, isWord} = tokens[at];
	return (
		auxiliary.test(lower) ||
		relativePronoun.test(lower) ||
		(!isWord && !/^(?:’s|&)$/.test(lower)) ||
		(at > from &&
			!/^\p{Lu}/u.test(text) &&
			(/\p{Ll}ed$/u.test(text) || reportingVerb(lower) !== undefined || irregularPast.test(lower)))
	);
};

/** How many words a subject has before its verb, at most; of a longer one only a name is one. */
const longestSubject = 10;

/** The subject of a whole sentence, by its form alone: what stands before its first verb. */
export const sentenceSubject = (passage: Passage, sentence: Span): Span | undefined => {
	const {tokens, stretchOf} = passage;
	const {end} = sentence;
	const from = behindOpening(passage, sentence);
	const {lower = '', text = ''} = tokens[from] ?? {};
	if (opensAdverbial.test(lower)) {
		return nameBeforeVerb(passage, {start: from, end});
	}

	if (personalPronouns.has(lower) && from < end && stretchOf[from] === -1) {
		return {start: from, end: from + 1};
	}

	let to = endOfRun(
		from,
		Math.min(end, from + longestSubject),
		i => stretchOf[i] === -1 && !endsSubject(passage, from, i),
	);

	if (to - from === longestSubject) {
		to = from;
		while (to < end && /^\p{Lu}/u.test(tokens[to].text)) {
			to++;
		}
	}

	return to > from && (/^\p{Lu}/u.test(text) || to < end) ? {start: from, end: to} : undefined;
};

/** What labels words instead of saying them: `Example: “…”` */
const labels =
	/^(?:claims?|examples?|notes?|ratings?|questions?|answers?|results?|verdict|conclusion|translation|caption|headline|title)$/;

/**
 * The subject of a sentence as the likeliest source of what stands in marks in it: with a capital or a pronoun, else
 * nobody.
 */
export const likelySource = (passage: Passage, sentence: Span): Span | undefined => {
	const subject = sentenceSubject(passage, sentence);
	const isSomebody =
		subject &&
		passage.tokens.slice(subject.start, subject.end).some(
			({text, lower}) =>
				(/^\p{Lu}\p{Ll}/u.test(text) &&
					!labels.test(lower) &&
					// `The mayor`, but not `Instead`
					(!notNames.has(lower) || (determiner.test(lower) && subject.end - subject.start > 1))) ||
				personalPronouns.has(lower),
		);
	return isSomebody ? subject : undefined;
};
