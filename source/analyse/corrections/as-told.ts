/** `As the historian Ida Krol remarks, [the two needed each other]`: who agrees with the writer, where an engine finds nobody. */
import {endOfRun, type Span, startOfRun} from '../../document/span.js';
import {isVerb} from '../grammar/verb-forms.js';
import type {Passage} from '../passage/passage.js';
import type {Claim, Proposal} from '../passage/proposal.js';
import {areWords, commaOutside, isOutside, wordsEnd} from '../passage/speech.js';
import {adverb, auxiliary, objectPronoun} from '../words/closed-classes.js';
import {isSpeechVerb} from '../words/reporting-verbs.js';

/** How many words stand at most before the comma: `As the historian Ida Krol has rightly pointed out` */
const longest = 11;

/** How sure it is that such a sentence tells what somebody says. */
const sureIfTold = 0.6;

/** Verbs of stating with which somebody is cited so; what somebody hoped or feared is the writer’s to tell. */
const states =
	/^(?:acknowledge[sd]?|admits|admitted|argue[sd]?|concede[sd]?|maintain(?:s|ed)|remind(?:s|ed)|reveal(?:s|ed)|suggest(?:s|ed))$/;

/** Where the verb begins that ends before a comma: `[notes],`, `[points out],`, `[puts it],`, `[told me],`; -1 where none does. */
const verbBefore = (tokens: Passage['tokens'], comma: number): number => {
	const [verb, last] = [tokens[comma - 2]?.lower ?? '', tokens[comma - 1].lower];
	if (/^(?:puts? it|point(?:s|ed) out)$/.test(`${verb} ${last}`)) {
		return comma - 2;
	}

	const at = objectPronoun.test(last) ? comma - 2 : comma - 1;
	const {lower} = tokens[at];
	return (isSpeechVerb(lower) && !/^ask|^begin|^began|ing$/.test(lower)) || states.test(lower) ? at : -1;
};

/** Who says what in a sentence that begins so. */
const claimIn = (passage: Passage, sentence: Span): Claim | undefined => {
	const {tokens} = passage;
	const as = endOfRun(sentence.start, sentence.start + 1, i => /^(?:and|but|yet)$/.test(tokens[i].lower));
	const comma = commaOutside(passage, {start: as + 2, end: Math.min(sentence.end - 2, as + longest + 1)});
	const verb = tokens[as]?.lower === 'as' && comma !== -1 ? verbBefore(tokens, comma) : -1;
	const start = as + 1;
	const end = startOfRun(
		verb,
		start,
		i =>
			auxiliary.test(tokens[i].lower) ||
			adverb.test(tokens[i].text) ||
			/^(?:once|often|later)$/.test(tokens[i].lower),
	);
	const content = {start: comma + 1, end: wordsEnd(passage, sentence)};
	const isNamed = tokens.slice(start, Math.max(start, end)).some(({text}) => /^\p{Lu}\p{Ll}/u.test(text));
	return verb !== -1 &&
		end > start &&
		isNamed &&
		areWords(passage, {start, end: comma}) &&
		isOutside(passage, content) &&
		tokens.slice(content.start + 1, content.end).some(isVerb)
		? {source: {start, end}, cue: {start: verb, end: verb + 1}, content: [content]}
		: undefined;
};

/** The proposals, and among them what sentences tell that begin so; an engine has not read most of those, or hardly. */
export const withAsTold = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] => {
	const claims = passage.sentences.flatMap(sentence => claimIn(passage, sentence) ?? []);
	const taken = claims.filter(claim =>
		proposals.every(
			({cue, confidence}) =>
				cue.start <= (claim.source?.start ?? 0) ||
				cue.start >= claim.content[0].end ||
				(cue.start === claim.cue.start && confidence < sureIfTold),
		),
	);
	return taken.length === 0
		? proposals
		: [
				...proposals.filter(({cue}) => !taken.some(claim => claim.cue.start === cue.start)),
				...taken.map(claim => ({...claim, confidence: sureIfTold})),
			];
};
