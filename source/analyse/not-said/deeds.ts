/** What is told as a deed, though its verb may tell of words as well: `called his wife`, `wiped his hands`. */
import type {Span} from '../../document/span.js';
import {isHeading, type Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {areCapitalised} from '../passage/speech.js';
import {
	articleOrPossessive,
	auxiliary,
	be,
	objectPronoun,
	possessive,
	subordinator,
} from '../words/closed-classes.js';
import {personalPronouns} from '../words/personal-pronouns.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {isRoleNoun, kinNouns, personNouns, singular} from '../words/role-nouns.js';

/** Verbs of what hands, mouths and machines do; none tells of words. */
const deed =
	/^(?:wip|wash|stirr?|pour|cook|boil|bak|fr[iy]|eat|drink|chew|swallow|lick|smok|carr[iy]|lift|dropp?|kick|punch|scratch|rubb?|strok|patt?|hugg?|kiss|fold|unfold|wrapp?|unwrapp?|undress|comb|shav|sweep|mopp?|scrubb?|mend|repair|sew|knitt?|peel|chopp?|unload|unlock|plant|digg?|rain|snow|publish|sentenc|arrest|jail|scrapp?|bu[yi]|rent|borrow|lower|twist|sipp?|climb|wear|photograph|gather|featur|exclud|interview|presid|hand|subb?|hitch|measur)(?:e|s|es|ed|ing)?$|^(?:ate|eaten|drank|drunk|wore|worn|tore|sold|bought|swept|dug)$/;

const body =
	/^(?:hands?|head|eyes?|eyebrows?|shoulders?|arms?|face|hair|nose|lips?|mouth|fingers?|thumbs?|foot|feet|legs?|knees?|chin|cheeks?|throat|fists?|breath|glass|glasses|hat|coat|pen|cup|tea|coffee)$/;

/** `wiped [his hands for a long time]`, `shut [her eyes]` */
const isDeed = ({tokens}: Passage, {cue, content: [{start, end}]}: Proposal): boolean => {
	const {lower} = tokens[cue.start];
	const isOwnBody =
		possessive.test(tokens[start].lower) &&
		tokens.slice(start + 1, Math.min(end, start + 3)).some(word => body.test(word.lower));
	return (
		reportingVerb(lower) === undefined &&
		(isOwnBody || deed.test(lower)) &&
		!/^(?:that|how|why|whether|what|if|to)$/.test(tokens[start].lower)
	);
};

const isPerson = (lower: string): boolean =>
	isRoleNoun(singular(lower)) ||
	kinNouns.has(singular(lower)) ||
	personNouns.has(singular(lower)) ||
	/^(?:police|ambulance|emergency|office|hospital|number)$/.test(lower);

/**
 * `called [his wife]`, `phoned [the police]`: on the telephone, where nothing is said of them. `called [his wife a
 * saint]`
 */
const isCall = ({tokens}: Passage, {cue, content: [{start, end}]}: Proposal): boolean =>
	/^(?:call(?:s|ed|ing)?|phon(?:es?|ed|ing)|telephon(?:es?|ed|ing)|rang|rung|ring(?:s|ing)?)$/.test(
		tokens[cue.start].lower,
	) &&
	end - start >= 2 &&
	end - start <= 4 &&
	articleOrPossessive.test(tokens[start].lower) &&
	isPerson(tokens[end - 1].lower) &&
	tokens
		.slice(start + 1, end)
		.every(({text, lower}) => /^\p{Ll}/u.test(text) && !/^(?:a|an|the)$/.test(lower));

/** Verbs of sounds and faces, which carry words only where these follow at once. */
const sound =
	/^(?:laugh|sigh|shout|yell|cry|cri|chuckl|mutter|snap|beam|groan|whisper|sing|sang|grin|smil|nodd?|snort|roar)(?:e|es|s|ed|ped|ing|ping)?$/;

/** `laughs [all the way down]`, `shouts [after me]`, `laughed [when I asked]`: how and when, not what. */
const isManner = ({tokens}: Passage, {cue, content: [{start, end}]}: Proposal): boolean =>
	sound.test(tokens[cue.start].lower) &&
	start === cue.end &&
	(/^(?:when|while|before|until)$/.test(tokens[start].lower) ||
		((/^(?:after|as|in|on|down|up|over|through|like)$/.test(tokens[start].lower) ||
			(tokens[start].lower === 'all' && tokens[start + 1]?.lower === 'the')) &&
			!tokens.slice(start, end).some(({lower}) => /^(?:that|to)$/.test(lower))));

/** What may stand behind a pronoun that is all that is told: `remembers it [well]` */
const behindPronoun =
	/^(?:well|again|once|twice|too|all|now|then|aloud|clearly|vividly|fondly|dearly|often|always)$/;
/** … and what leads to a phrase behind it: `said it [to] my mother` */
const beforePhrase = /^(?:to|for|in|on|at|from|with|by|after|before)$/;
const phrase = /^(?:the|a|an|my|his|her|its|our|their|me|him|them|us|you|that|this|\d+|ten|\p{Lu}.*)$/u;

/**
 * `remembers [it well]`, `said [it to my mother]`, `told [me]`: what was said before, or to whom. Judgements and
 * attitudes are of somebody: `blamed [him]`.
 */
const isPronoun = ({tokens}: Passage, {cue, content: [{start, end}]}: Proposal): boolean => {
	const verb = reportingVerb(tokens[cue.start].lower);
	const [first, second, third] = tokens.slice(start, end);
	return (
		verb !== undefined &&
		verb.verbClass !== 'judgement' &&
		!/^(?:oppose|support|prefer|want|advocate|threaten|fear|doubt|warn|urge|suspect)$/.test(verb.lemma) &&
		start === cue.end &&
		objectPronoun.test(first.lower) &&
		(second === undefined ||
			(end - start === 2 && behindPronoun.test(second.lower)) ||
			(first.lower === 'it' &&
				end - start <= 6 &&
				beforePhrase.test(second.lower) &&
				phrase.test(third?.text ?? '') &&
				!tokens.slice(start, end).some(({lower}) => /^(?:is|was|has|had|will|would)$/.test(lower))))
	);
};

/** `admitted [him to its ward]`, `which admitted [her in 2010]`: let in, not told; `admitted [her mistake]` */
const isLetIn = ({tokens}: Passage, {cue, content: [{start, end}]}: Proposal): boolean =>
	/^admit(?:s|ted|ting)?$/.test(tokens[cue.start].lower) &&
	start === cue.end &&
	objectPronoun.test(tokens[start].lower) &&
	tokens[start].lower !== 'it' &&
	(start + 1 >= end || /^(?:in|into|to|as|on|at|for|after|when|with)$/.test(tokens[start + 1].lower));

/** `knew [Walter Marsh]`: a person whom one knows, no thing. */
const isAcquaintance = ({tokens, block}: Passage, {cue, content: [{start, end}]}: Proposal): boolean =>
	/^(?:know|knows|knew|known|met|meets?)$/.test(tokens[cue.start].lower) &&
	!isHeading({block}) &&
	start === cue.end &&
	areCapitalised({tokens}, {start, end});

/**
 * Whether a clause begins with its verb still to come: `[nothing in the report] was new`, but not `nothing when he was
 * asked`
 */
const isSubject = ({tokens}: Pick<Passage, 'tokens'>, {start, end}: Span): boolean => {
	const clause = tokens.slice(start, end);
	const verb = clause.findIndex(({lower}) => auxiliary.test(lower));
	return (
		verb !== -1 &&
		!clause
			.slice(0, verb)
			.some(
				({lower}) =>
					lower === ',' || subordinator.test(lower) || /^(?:that|which|who|whom|whose|where)$/.test(lower),
			)
	);
};

/** `says [nothing at all]`, `did not say [a word]` */
const isNothing = ({tokens}: Passage, {cue, content: [{start, end}]}: Proposal): boolean => {
	const words = tokens.slice(start, Math.min(end, start + 3)).map(({lower}) => lower);
	return (
		!isSubject({tokens}, {start, end}) &&
		/^(?:say|tell)$/.test(reportingVerb(tokens[cue.end - 1].lower)?.lemma ?? '') &&
		/^(?:(?:nothing|anything|something|little|much|more)(?: at all| else| more| (?:for|about|in|on|to) \S+)?|so|a word(?: \S+)?)$/.test(
			words.join(' '),
		)
	);
};

/** How many words may stand between `so` and `that`: `so far over the table that` */
const longestMeasure = 6;

/** `leaned so far over the table [that the glass fell]`: what came of it, and nothing that anybody thinks. */
const isConsequence = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean =>
	start >= cue.end &&
	tokens[start].lower === 'that' &&
	reportingVerb(tokens[cue.start].lower) === undefined &&
	!be.test(tokens[cue.start].lower) &&
	tokens
		.slice(Math.max(cue.end, start - longestMeasure), start - 1)
		.some(({lower}, i, own) => lower === 'so' && own[i - 1]?.text !== ',' && own[i + 1]?.isWord !== false);

/** `bought barns [that he then leased out]`: what such a verb is done to, and the clause that tells more of it. */
const isOfThing = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean =>
	start > cue.end &&
	tokens[start].lower === 'that' &&
	tokens[start - 1].isWord &&
	// `never bought the idea that a mill could pay`
	!/^(?:argument|claim|idea|line|notion|story|theory)s?$/.test(tokens[start - 1].lower) &&
	personalPronouns.has(tokens[start + 1]?.lower ?? '') &&
	deed.test(tokens[cue.start].lower) &&
	reportingVerb(tokens[cue.start].lower) === undefined;

/** `showed [him the door]`, `has heard [it all before]`: what one says without anything being said. */
const isIdiom = ({tokens}: Passage, {content}: Proposal): boolean =>
	content.length === 1 &&
	/^(?:(?:him|her|them|me|us) the (?:door|exit|ropes|way(?: out)?)|it all(?: before)?)$/.test(
		tokens
			.slice(content[0].start, content[0].end)
			.map(({lower}) => lower)
			.join(' '),
	);

/**
 * Whether what is proposed as somebody’s words, and does not stand in marks, is only what they do, or whom or how, or
 * what came of it.
 */
export const isNarrated = (passage: Passage, proposal: Proposal): boolean =>
	isConsequence(passage, proposal) ||
	isOfThing(passage, proposal) ||
	(proposal.content.length === 1 &&
		proposal.content[0].start >= proposal.cue.end &&
		proposal.content[0].start - proposal.cue.end <= 1 &&
		[isDeed, isCall, isManner, isPronoun, isLetIn, isAcquaintance, isNothing, isIdiom].some(isOne =>
			isOne(passage, proposal),
		));
