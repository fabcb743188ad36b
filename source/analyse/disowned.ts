/**
 * Words of which the sentence behind them says that nobody said them: `“Sell it,” said Ida Krol. [She never said that.]`,
 * `[The quote is invented.]`
 */
import {contains, endOfRun, overlaps, type Span} from '../document/span.js';
import {isSupposed, mostIfNot, negationBefore} from './grammar/polarity.js';
import {fake} from './grammar/untrue.js';
import type {Passage} from './passage/passage.js';
import {isOutside, type Speech} from './passage/speech.js';
import {be, determiner, negator} from './words/closed-classes.js';

/** Verbs of saying that take up what was said. */
const says = /^(?:say|says|said|saying|write|wrote|written|tweet|tweeted|post|posted|utter|uttered)$/;
/** Who may be said not to have said it, without a name. */
const thirdPerson = /^(?:he|she|they)$/;
/** What takes it up: `never said [that]`, `did not say [any such thing]` */
const takenUp =
	/^(?:that|this|it|so|any of (?:that|this|it)|(?:these|those|the) words|such a thing|(?:any|no) such things?|anything of the (?:kind|sort)|the quote)$/;
const longestTakenUp = 4;

/** How many words of a sentence are looked at, from its beginning. */
const farthest = 24;

/** Who is said not to have said it, by the last word that names them. */
type Denied = {readonly name?: string; readonly verb: number};

/** Whom a sentence says not to have said it; undefined where it denies nothing. */
const deniedTo = (passage: Passage, {start, end}: Span): Denied | undefined => {
	const {tokens} = passage;
	const stop = Math.min(end, start + farthest);
	for (let verb = start + 1; verb < stop; verb++) {
		if (!says.test(tokens[verb].lower)) {
			continue;
		}

		const behind = verb + 1;
		const object = tokens
			.slice(
				behind,
				endOfRun(behind, Math.min(end, behind + longestTakenUp + 1), i => tokens[i].isWord),
			)
			.map(({lower}) => lower)
			.join(' ');
		const cue = {start: verb, end: verb + 1};
		const negation = negationBefore(passage, cue);
		const begin = negation ?? verb;
		const last = /^(?:ever|had|has|have|was)$/.test(tokens[begin - 1]?.lower ?? '') ? begin - 2 : begin - 1;
		const isIf = /^(?:if|whether|perhaps|maybe|unless)$/.test(tokens[start].lower);
		if (
			takenUp.test(object) &&
			last >= start &&
			!isIf &&
			isOutside(passage, {start, end: verb + 1}) &&
			/\p{L}/u.test(tokens[last].text) &&
			!/^(?:i|we|you|it|who|that)$/.test(tokens[last].lower) &&
			(negation !== undefined || isSupposed(passage, {start: last, end: last + 1}, cue))
		) {
			return {name: tokens[last].lower, verb};
		}
	}

	return undefined;
};

/** `The quote is invented.`, `But those words were never said.`, `The quotation is not hers.` */
const areFake = (passage: Passage, {start, end}: Span): boolean => {
	const {tokens} = passage;
	const from = /^(?:but|yet|however)$/.test(tokens[start].lower) ? start + 1 : start;
	const at = tokens[from]?.text === ',' ? from + 1 : from;
	const [first = '', noun = '', verb = '', ...more] = tokens
		.slice(at, Math.min(end, at + 7))
		.map(({lower}) => lower);
	const behind = more.slice(0, 3).filter(word => word !== 'been');
	return (
		(determiner.test(first) || /^(?:this|that|these|those|both|all)$/.test(first)) &&
		/^(?:quotes?|quotations?|words|remarks?)$/.test(noun) &&
		(be.test(verb) || /^(?:has|have)$/.test(verb)) &&
		(behind.some(word => fake.test(word)) ||
			/\bmade up\b|\b(?:not|never) (?:said|genuine|real|hers|his|theirs|authentic)\b/.test(more.join(' '))) &&
		!(negator.test(behind[0] ?? '') && fake.test(behind[1] ?? '')) &&
		isOutside(passage, {start: at, end: Math.min(end, at + 7)})
	);
};

/** How many speeches before a sentence may be those of the sentence above it. */
const mostBefore = 8;

/** The last word that names whose a speech is. */
const nameOf = ({source}: Speech, text: string): string =>
	source === null
		? ''
		: (text
				.slice(source.start, source.end)
				.toLowerCase()
				.split(/[\s,]+/)
				.at(-1) ?? '');

/**
 * What is said in a sentence and was not said, by whom a denial names: theirs, or the last of it that may be, and what is
 * told in the words of another rather than those.
 *
 * @param speeches those before the denial
 */
const deniedIn = (
	text: string,
	before: Span,
	speeches: readonly Speech[],
	name: string | undefined,
): Speech | undefined => {
	const near = speeches.filter(
		({content, cue, marked}) =>
			(name !== undefined || marked) &&
			[...content, ...(cue ? [cue] : [])].some(span => overlaps(before, span)),
	);
	const inmost = near.filter(
		({content}) => !near.some(({cue}) => cue !== null && content.some(piece => contains(piece, cue))),
	);
	const may = (speech: Speech): boolean => {
		const own = nameOf(speech, text);
		return own !== '' && (name === undefined || thirdPerson.test(name) || thirdPerson.test(own));
	};
	return near.findLast(speech => nameOf(speech, text) === name) ?? inmost.findLast(may);
};

/**
 * Speeches, and those of which the sentence behind them says that nobody said so, as no more than guesses.
 *
 * @param all in the order of the text
 */
export const withDisowned = (
	text: string,
	passages: readonly Passage[],
	all: readonly Speech[],
): readonly Speech[] => {
	const disowned = new Set<Speech>();
	let before: Span | undefined;
	/** How many of them begin before the sentence that is read. */
	let count = 0;
	for (const passage of passages) {
		const {tokens, sentences} = passage;
		for (const sentence of sentences) {
			const span = {start: tokens[sentence.start].start, end: tokens[sentence.end - 1].end};
			while (count < all.length && all[count].content[0].start < span.start) {
				count++;
			}

			const denial =
				before && tokens[sentence.end - 1].text !== '?'
					? (deniedTo(passage, sentence) ?? (areFake(passage, sentence) ? {verb: sentence.start} : undefined))
					: undefined;
			const near = denial ? all.slice(Math.max(0, count - mostBefore), count + mostBefore) : [];
			const denied =
				before && denial && deniedIn(text, before, near.slice(0, Math.min(count, mostBefore)), denial.name);
			// `Falk says [she never said that]`: he denies it, and not the text.
			if (denied && !near.some(({content}) => content.some(piece => contains(piece, tokens[denial.verb])))) {
				disowned.add(denied);
			}

			before = span;
		}
	}

	return disowned.size === 0
		? all
		: all.map(speech =>
				disowned.has(speech) ? {...speech, confidence: Math.min(speech.confidence, mostIfNot)} : speech,
			);
};
