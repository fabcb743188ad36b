import type {Span} from '../../document/span.js';
import type {Token} from '../passage/tokens.js';
import {determiner, weekday} from '../words/closed-classes.js';
import {isRoleNoun, mayBeRole, singular} from '../words/role-nouns.js';

/** A name’s tokens in its passage: from its title or role, from the name itself, to its end. */
export type Run = {readonly left: number; readonly start: number; readonly end: number};

/** What stands beside a name and says who it is, as the text has it, without an article. */
export type Description = Span & {
	readonly text: string;
	/** Its words in lower case, and the noun among them that the others belong to, in the singular. */
	readonly words: readonly string[];
	readonly head: string;
	/** The head says what somebody is: it is a person. */
	readonly ofPerson: boolean;
};

/** What begins to tell more of the noun before it: `the day [after] the vote`, `the letter [she] sent`. */
export const beginsMore =
	/^(?:of|at|for|in|from|with|on|to|by|and|or|who|whose|whom|which|that|i|he|she|it|they|we|you|under|against|behind|between|beyond|without|during|after|before|when|while|because|if|inside|outside|near|across|,)$/;
const cuts = /^(?:where|based|since)$/;
/** What may stand before a role without changing what it is. */
export const modifiers =
	/^(?:former|then|deputy|retired|acting|interim|ex|longtime|veteran|current|late|outgoing|incoming|senior|chief|fellow|assistant|vice|associate|lead|co)$/;

const participle =
	/^(?:\p{Ll}+(?:ed|ing)|known|seen|led|shown|written|drawn|given|made|sent|familiar|close|available)$/u;
const behindParticiple =
	/^(?:by|in|on|at|to|with|from|for|as|of|after|before|during|against|through|into|over|across|along|around|near|beside|inside|under|within|without|outside|between|behind|last|this|earlier|late|the|an?|his|her|its|their|such|all|and|who|,|\d+)$/;

/** `a report [released last year]`, `a database [tracking such deaths]`; but `the newly [elected] mayor` */
const isClause = (tokens: readonly Token[], i: number, end: number): boolean =>
	participle.test(tokens[i].text) &&
	(i + 1 >= end || behindParticiple.test(tokens[i + 1].lower) || weekday.test(tokens[i + 1].lower));

/**
 * What tells more of whom a role has named: `an official [responsible] for it`, `a broker [here]`, `a negotiator
 * [taking] part`
 */
const tellsMore =
	/^(?:here|there|away|today|yesterday|responsible|aware|present|taking|handling|dealing|working|following|covering|living|attending|representing)$/;

/** Who is told apart by numbers and letters: `Juror [No. 8]`, `Witness [A]` */
const numberedRoles =
	/^(?:agent|defendant|driver|juror|officer|patient|plaintiff|player|soldier|speaker|subject|suspect|victim|witness)$/;
const numberOrLetter = /^(?:No\.|\d{1,3}|\p{Lu})$/u;

/** `an [outside] group`, `conservative [outside] groups`: no preposition, since its noun is still to come. */
export const isAdjective = (tokens: readonly Token[], i: number): boolean =>
	/^(?:inside|outside|near)$/.test(tokens[i].lower) &&
	!isRoleNoun(singular(tokens[i - 1]?.lower ?? '')) &&
	tokens[i + 1]?.isWord === true &&
	!determiner.test(tokens[i + 1].lower) &&
	!/^\p{Lu}|^of$/u.test(tokens[i + 1].text);

const either = /^(?:active|current|former|past|present|retired|serving)$/;

/** `[past and] current employees`, `the bespectacled[,] 71-year-old diplomat`: adjectives whose noun is still to come. */
const isBetweenAdjectives = (tokens: readonly Token[], i: number): boolean =>
	(/^(?:and|or)$/.test(tokens[i].lower) &&
		either.test(tokens[i - 1]?.lower ?? '') &&
		either.test(tokens[i + 1]?.lower ?? '')) ||
	(tokens[i].text === ',' &&
		/^\d+-year-old$/.test(tokens[i + 1]?.lower ?? '') &&
		tokens[i + 2]?.isWord === true);

/** The head of a noun phrase: its last noun before `of`, `at`, `who` and what follows them. */
export const headIndex = (tokens: readonly Token[], start: number, end: number): number => {
	let i = start;
	while (
		i < end - 1 &&
		(!(beginsMore.test(tokens[i + 1].lower) || cuts.test(tokens[i + 1].lower)) ||
			isAdjective(tokens, i + 1) ||
			isBetweenAdjectives(tokens, i + 1)) &&
		// `the woman next to me`
		!(tokens[i + 1].lower === 'next' && tokens[i + 2]?.lower === 'to') &&
		tokens[i + 1].text !== '(' &&
		!(isClause(tokens, i + 1, end) && (i > start || !determiner.test(tokens[start].lower))) &&
		!(isRoleNoun(singular(tokens[i].lower)) && tellsMore.test(tokens[i + 1].text)) &&
		!(numberedRoles.test(tokens[i].lower) && numberOrLetter.test(tokens[i + 1].text))
	) {
		i++;
	}

	return i;
};

/** Makes a description of the tokens between two indices. */
export const makeDescription = (
	text: string,
	tokens: readonly Token[],
	start: number,
	end: number,
): Description | null => {
	const from =
		determiner.test(tokens[start]?.lower ?? '') && end - start > 1 && tokens[start].lower !== 'one'
			? start + 1
			: start;
	if (from >= end) {
		return null;
	}

	let headAt = headIndex(tokens, from, end);
	// `one of the family’s attorneys`
	if (tokens[from].lower === 'one' && tokens[from + 1]?.lower === 'of') {
		headAt = headIndex(tokens, from + 2, end);
	}

	const head = singular(tokens[headAt].lower);
	return {
		start: tokens[from].start,
		end: tokens[end - 1].end,
		text: text.slice(tokens[from].start, tokens[end - 1].end),
		words: tokens.slice(from, end).map(({lower}) => lower),
		head,
		ofPerson:
			mayBeRole(head) || tokens.slice(from, headAt + 1).some(({lower}) => isRoleNoun(singular(lower))),
	};
};
