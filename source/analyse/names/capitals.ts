import {isHeading, type Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {stampOf} from '../passage/turn-stamps.js';
import {isGivenName} from '../words/given-names.js';
import {notNames, words} from '../words/name-words.js';

/** `al-Khatib` and `d’Arcy`, too. */
const capital = /^\p{Lu}|^(?:(?:al|el)-|d[’'])\p{Lu}/u;

/**
 * Whether a token begins as names do. Asked of every token, several times: ASCII, most of all text, goes without the
 * pattern.
 */
export const isCapitalised = (token: Token | undefined): boolean => {
	if (!token?.isWord) {
		return false;
	}

	const code = token.text.charCodeAt(0);
	if (code < 0x80 && token.text[2] !== '-' && !(code === 0x64 && /[’']/.test(token.text[1] ?? ''))) {
		return code >= 0x41 && code <= 0x5a;
	}

	return capital.test(token.text);
};

/** A word as the lists have it: `don't` is `don’t`. */
export const listed = ({lower}: Token): string => lower.replaceAll("'", '’');

/** What the capitals of an article tell: which words are names wherever they stand, and where capitals tell nothing. */
export type Capitals = {
	/** Words that have a capital within a sentence. */
	readonly within: ReadonlySet<string>;
	/** Words that also stand without a capital. */
	readonly small: ReadonlySet<string>;
	/** Ordinary words that are somebody’s surname here, since a given name stands before them: `Chris Early`. */
	readonly surnames: ReadonlySet<string>;
	/** Letters that are words as well, and somebody’s name here, in brackets behind it: `the Clerics’ Association (CAN)`. */
	readonly acronyms: ReadonlySet<string>;
	/** The passages whose longer words have a capital, as those of a headline do. */
	readonly headlines: ReadonlySet<Passage>;
};

/** Three in four of the longer words behind the first have a capital; of a heading in capitals two words are enough. */
const hasHeadlineCapitals = ({tokens, block}: Passage): boolean => {
	if (isHeading({block}) && tokens.length > 1 && tokens.every(({text}) => !/\p{Ll}/u.test(text))) {
		return true;
	}

	if (block.kind === 'paragraph' && /[.!?…]["”’]?$/.test(tokens.at(-1)?.text ?? '')) {
		return false;
	}

	// `Prime Minister Ana Ruiz tweets:`: the last word of a headline has a capital.
	if (
		block.kind === 'paragraph' &&
		tokens.at(-1)?.text === ':' &&
		/^\p{Ll}/u.test(tokens.at(-2)?.text ?? '')
	) {
		return false;
	}

	// `― Professor Alan Whitby, University of Halden`: who signs has a name.
	if (/^(?:[―—–-]|--)$/.test(tokens[0]?.text ?? '')) {
		return false;
	}

	const longer = tokens.slice(1, 60).filter(({isWord, text}) => isWord && text.length > 3);
	const capital = longer.filter(token => isCapitalised(token)).length;
	return (
		tokens.length <= 60 &&
		longer.length > 2 &&
		capital >= 0.7 * longer.length &&
		// `09:01:12 From Dana Whitfield to Everyone:`
		!stampOf(tokens)?.name
	);
};

/** Words that date, place or measure, and small words, that are surnames as well. */
const wordsAsSurnames = words(
	'may march read reading still just too oh back will soon call well so early long short small good best better young big great low high day week north south east west central summer winter spring page story fact member photo true half english dear christian french german cuban irish welsh king prince lord baron',
);

/** Before a surname: `Ms. May`. */
const courtesy = /^(?:mr|mrs|ms|dr|prof|sir)\.?$/;

/** Whether a word with a capital is no name by itself, here. */
export const isNoName = (
	{surnames, acronyms}: Pick<Capitals, 'surnames' | 'acronyms'>,
	token: Token,
): boolean => notNames.has(listed(token)) && !surnames.has(token.lower) && !acronyms.has(token.text);

/** `the Clerics’ Association ([CAN])` */
const isAcronymBehind = (tokens: readonly Token[], i: number): boolean =>
	/^\p{Lu}{2,}$/u.test(tokens[i].text) &&
	tokens[i - 1]?.text === '(' &&
	tokens[i + 1]?.text === ')' &&
	isCapitalised(tokens[i - 2]);

/** `Theresa [May]`, `Adam K. [Good]`, but not `in Charlotte [May] 12` */
const isSurnameBehind = (tokens: readonly Token[], i: number): boolean => {
	const previous = tokens[i - 1];
	const given = /^\p{Lu}\.$/u.test(previous?.text ?? '') ? tokens[i - 2] : previous;
	return (
		wordsAsSurnames.has(tokens[i].lower) &&
		isCapitalised(tokens[i]) &&
		isCapitalised(given) &&
		(isGivenName(given.lower) || courtesy.test(given.lower)) &&
		!/^\d/.test(tokens[i + 1]?.text ?? '')
	);
};

/** Finds out how the words of an article are written. */
export const surveyCapitals = (passages: readonly Passage[]): Capitals => {
	const within = new Set<string>();
	const small = new Set<string>();
	const surnames = new Set<string>();
	const acronyms = new Set<string>();
	const headlines = new Set(passages.filter(hasHeadlineCapitals));
	for (const passage of passages) {
		const {tokens} = passage;
		if (headlines.has(passage)) {
			continue;
		}

		for (let i = 0; i < tokens.length; i++) {
			const token = tokens[i];
			if (!token.isWord) {
				continue;
			}

			if (!isCapitalised(token)) {
				small.add(token.lower);
			} else if (i > 0 && /^[\p{L},(]|^’s$/u.test(tokens[i - 1].text)) {
				within.add(token.lower);
			}

			if (isAcronymBehind(tokens, i)) {
				acronyms.add(token.text);
			}

			if (isSurnameBehind(tokens, i)) {
				surnames.add(token.lower);
			}
		}
	}

	return {within, small, surnames, acronyms, headlines};
};
