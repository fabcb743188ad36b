import type {Span} from '../../document/span.js';
import {behindDateline} from '../passage/dateline.js';
import type {Passage} from '../passage/passage.js';
import {auxiliary, determiner, irregularPast, subjectPronoun} from '../words/closed-classes.js';
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
			let first = verb - 1;
			while (isName(first - 1)) {
				first--;
			}

			return {start: first, end: verb};
		}
	}

	return undefined;
};

/** The subject of a whole sentence, by its form alone: what stands before its first verb. */
export const sentenceSubject = (passage: Passage, {start, end}: Span): Span | undefined => {
	const {tokens, stretchOf} = passage;
	// `Sir — [Your critic] (“The tide”, 2 May) says …`
	let from = start === 0 ? behindDateline(tokens) : start;
	if (
		/^(?:in|on|at|after|before|when|while|as|for|during|by|with|since|if|although|though|despite|regarding|from|to|meanwhile|additionally|however|but|and|instead|still|later|asked|also|then|speaking)$/.test(
			tokens[from]?.lower ?? '',
		)
	) {
		const comma = tokens
			.slice(start, Math.min(end, start + 30))
			.findIndex((token, i) => token.text === ',' && stretchOf[start + i] === -1);
		from =
			comma === -1
				? /^(?:but|and|also|then|still|later|instead)$/.test(tokens[from].lower)
					? from + 1
					: from
				: start + comma + 1;
	}

	if (opensAdverbial.test(tokens[from]?.lower ?? '')) {
		return nameBeforeVerb(passage, {start: from, end});
	}

	let to = from;
	while (to < end && to - from < 10 && stretchOf[to] === -1) {
		const {lower, text, isWord} = tokens[to];
		if (personalPronouns.has(lower) && to === from) {
			return {start: from, end: from + 1};
		}

		const isVerb =
			auxiliary.test(lower) ||
			(to > from &&
				!/^\p{Lu}/u.test(text) &&
				(/\p{Ll}ed$/u.test(text) || reportingVerb(lower) !== undefined || irregularPast.test(lower)));
		if (isVerb || (!isWord && !/^(?:’s|&)$/.test(lower)) || /^(?:who|which|that)$/.test(lower)) {
			break;
		}

		to++;
	}

	if (to - from >= 10) {
		to = from;
		while (to < end && /^\p{Lu}/u.test(tokens[to].text)) {
			to++;
		}
	}

	return to > from && (/^\p{Lu}/u.test(tokens[from].text) || to < end) ? {start: from, end: to} : undefined;
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
