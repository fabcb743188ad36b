/** What carries words that `it says`: `A card hung from the door. “For Bev,” it said.` */
import {indexAt, type Span} from '../../document/span.js';
import {readNominal} from '../names/nominal.js';
import type {Token} from '../passage/tokens.js';
import {article, be, preposition} from '../words/closed-classes.js';
import {documentNouns, issues, singular, wordCarriers} from '../words/role-nouns.js';
import {nobody, type Resolution} from './discourse.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {describeOnly} from './unnamed.js';

/** How many words stand before such a noun with its article, at most: `a small brass plaque` */
const longestPhrase = 3;

/** How many words lead up to what is written, behind the verb: `a six-line notice`, `by text message` */
const longestObject = 5;

/** How sure it is that who is told to have written something says what stands in it. */
const likely = 0.8;

const carries = ({lower}: Token): boolean =>
	wordCarriers.has(singular(lower)) || documentNouns.has(singular(lower));

/** Who has written what a sentence leads up to: `[Krol] put a notice below the menu. “No more,” it read.` */
const writerOf = (
	{beside, passage, place}: SourceMention,
	{start, end}: Span,
	{cast}: Setting,
): Resolution => {
	const {tokens, stretchOf} = passage;
	const own = tokens.slice(start, end);
	const verb = start + own.findIndex(({lower}, i) => stretchOf[start + i] === -1 && issues.test(lower));
	const isDone =
		verb > start && !be.test(tokens[verb - 1].lower) && !/^(?:got|never|not)$/.test(tokens[verb - 1].lower);
	const writer = beside.findLast(
		name =>
			name.sentence === place.sentence - 1 &&
			name.grammar === 'subject' &&
			name.end <= tokens[Math.max(start, verb)].start,
	);
	const character = writer && cast.of.get(writer);
	const written = tokens.slice(verb + 1, Math.min(end, verb + 1 + longestObject));
	const noun = written.findIndex(word => carries(word) && /^\p{L}/u.test(word.text));
	// `put a chair below the sign`, but `replied by text message`
	const before = written.slice(
		/^(?:replied|resigned)$/.test(tokens[Math.max(start, verb)].lower) ? 1 : 0,
		Math.max(0, noun),
	);
	return isDone && character && noun !== -1 && !before.some(({lower}) => preposition.test(lower))
		? {characters: [character], probability: likely}
		: nobody;
};

/**
 * Finds the sign, the card or the letter of which the sentence before tells first, and whose words `it` says word for word.
 *
 * @returns nobody where there is none, or where it is not told to say them
 */
export const resolveCarrier = (mention: SourceMention, setting: Setting): Resolution => {
	const {tokens, sentences, stretchOf} = mention.passage;
	const {cue, kind} = mention.quotation;
	const at = indexAt(sentences, indexAt(tokens, mention.span.start));
	if (
		at < 1 ||
		kind !== 'direct' ||
		!/^(?:said|says|reads?|begins|began|ends|ended|opens|opened|concludes|concluded|goes on|went on)$/.test(
			cue?.text ?? '',
		)
	) {
		return nobody;
	}

	const {start, end} = sentences[at - 1];
	const writer = writerOf(mention, {start, end}, setting);
	if (writer.characters.length > 0) {
		return writer;
	}

	for (let i = start + 1; i < end; i++) {
		if (
			stretchOf[i] === -1 &&
			carries(tokens[i]) &&
			// `Late in the film she reads a letter.`: the letter
			!(tokens[i - 2]?.lower === 'in' && tokens.slice(i + 1, end).some(carries))
		) {
			const from = Math.max(start, i - longestPhrase);
			const first = tokens.slice(from, i).findLastIndex(({lower}) => article.test(lower));
			const phrase = tokens.slice(from + first, i + 1);
			return first === -1 || phrase.some(({isWord}) => !isWord)
				? nobody
				: describeOnly(
						{...mention, span: {start: phrase[0].start, end: tokens[i].end}},
						readNominal(phrase),
						setting,
					);
		}
	}

	return nobody;
};
