/** Who speaks in a headline. */
import {endOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {type Speech, toText} from '../passage/speech.js';
import {isGivenName} from '../words/given-names.js';
import {bodyNouns} from '../words/name-words.js';
import {places} from '../words/place-words.js';
import {institutions, isRoleNoun, singular} from '../words/role-nouns.js';

/** Who tells something in a headline though the article calls them otherwise: `Police: man held`, `Report: bridge unsafe` */
const tells =
	/^(?:police|prosecutors|officials|authorities|investigators|detectives|witnesses|lawyers|attorneys|experts|insiders|historians|analysts|economists|scientists|researchers|doctors|residents|lawmakers|activists|report|study|survey|newspaper|watchdog)$/i;

/** Words before a name that is no person’s, though some are given names as well. */
const notPersons = /^(?:storm|hurricane|typhoon|cyclone|operation|project)$/;

/** Whether some words are the full name of a person: `Ida Krol`, but not `Victoria Station`. */
const isFullName = (words: readonly string[]): boolean =>
	words.length > 1 &&
	isGivenName(words[0]) &&
	!notPersons.test(words[0]) &&
	!bodyNouns.has(words[words.length - 1]) &&
	!institutions.has(words[words.length - 1]);

/** Whether some words name a person, in full or by a role: `Ida Krol`, `Mayor`. */
const isPerson = (words: readonly string[]): boolean =>
	isFullName(words) || isRoleNoun(singular(words.at(-1) ?? ''));

/** Whether the text names somebody in full whose surname this is: `Krol`, and there `Ida Krol`. */
const isNamedIn = (text: string, surname: string): boolean =>
	[...text.matchAll(/(?<!\p{L})(\p{Lu}[\p{L}’-]+)(?= (\p{Lu}[\p{L}’-]+))/gu)].some(
		([, given, last]) => last.toLowerCase() === surname && isGivenName(given.toLowerCase()),
	);

/** Whether somebody speaks by a name; by a country’s not what is called after it: `Norland: …`, and `Norland News Agency` */
const speaksBy = (name: string, source: string): boolean => {
	const at = source.indexOf(name);
	return at !== -1 && !(places.has(name.toLowerCase()) && /^ \p{Lu}/u.test(source.slice(at + name.length)));
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’'.-]+/gu) ?? [];

/**
 * The labels of headlines that nobody speaks by: `Kovač: no talks` is Kovač’s if Kovač speaks in the article as well,
 * `Storm Ada: latest updates` is nobody’s. What stands in marks is a person’s, `Ida Krol: “Never again”`, and in an
 * interview hers who answers in it: `Marsh: “Fame is a cage”`.
 *
 * @param text the article’s
 * @param headline what the label would say
 * @param speeches all of the article
 * @param hasAnswers whether the article is an interview
 */
export const isEmptyHeadline = (
	text: string,
	headline: Speech,
	speeches: readonly Speech[],
	hasAnswers: boolean,
): boolean => {
	const {source: label, content} = headline;
	const words = label ? wordsOf(text.slice(label.start, label.end)) : [];
	const name = label && /[\p{L}\p{N}]{2,}$/u.exec(text.slice(label.start, label.end))?.[0];
	const isQuoted = /^["“‘'«„]/.test(text.slice(content[0].start));
	const isAllQuoted = isQuoted && /["”’'»“]$/.test(text.slice(0, content[content.length - 1].end));
	return !(
		name &&
		((hasAnswers && isQuoted) ||
			(isAllQuoted && (isPerson(words) || (words.length === 1 && isNamedIn(text, words[0])))) ||
			tells.test(name) ||
			speeches.some(
				({source}) =>
					label && source && source.start > label.end && speaksBy(name, text.slice(source.start, source.end)),
			))
	);
};

/** How sure it is that a headline’s words in marks are those of whom it names behind them. */
const sure = 0.7;

/** How many words such a quotation has at least; a single one is more often a label or a title. */
const fewestWords = 2;

/** How many words the name of a person may have. */
const longestName = 4;

/** `“Never again”: Ida Krol on the flood`: words in marks in a headline, and behind a colon whose they are. */
export const quotedHeadline = (passage: Passage): Speech | undefined => {
	const {tokens, stretchOf, block} = passage;
	const colon = tokens.findIndex((_, i) => stretchOf[i] === -1);
	if (
		block.kind !== 'title' ||
		colon < 1 ||
		tokens[colon].text !== ':' ||
		!stretchOf.subarray(colon).every(index => index === -1)
	) {
		return undefined;
	}

	const start = colon + 1;
	const end = endOfRun(start, Math.min(tokens.length, start + longestName), i =>
		/^\p{Lu}/u.test(tokens[i].text),
	);
	const quoted = tokens.slice(0, colon).filter(({isWord}) => isWord);
	// `“The Crown”: Claire Foy on filming` has the title of a work.
	const isTitle = quoted.every(({text}) => /^\p{Lu}/u.test(text));
	const [behind, next] = tokens.slice(end);
	const isNamed =
		!isTitle &&
		quoted.length >= fewestWords &&
		isFullName(tokens.slice(start, end).map(({lower}) => lower)) &&
		(behind === undefined ||
			/^(?:about|,|looks|talks|remembers|recalls|tells)$/.test(behind.lower) ||
			(behind.lower === 'on' &&
				!/^(?:trial|leave|bail|strike|holiday|course|track|top)$/.test(next?.lower ?? '')) ||
			(behind.lower === 'at' && /^\d/.test(next?.text ?? '')));
	return isNamed
		? {
				content: [toText(passage, {start: 0, end: colon})],
				cue: toText(passage, {start: colon, end: start}),
				source: toText(passage, {start, end}),
				marked: true,
				confidence: sure,
			}
		: undefined;
};
