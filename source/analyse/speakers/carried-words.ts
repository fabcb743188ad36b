/** What carries words that `it says`: `A card hung from the door. “For Bev,” it said.` */
import {indexAt} from '../../document/span.js';
import {nobody, type Resolution} from './discourse.js';
import {readNominal} from './nominal.js';
import {documentNouns, singular, wordCarriers} from './role-nouns.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {describeOnly} from './unnamed.js';

/** How many words stand before such a noun with its article, at most: `a small brass plaque` */
const longestPhrase = 3;

/**
 * Finds the sign, the card or the letter of which the sentence before tells first, and whose words `it` says word for word.
 *
 * @returns nobody where there is none, or where it is not told to say them
 */
export const resolveCarrier = (mention: SourceMention, setting: Setting): Resolution => {
	const {tokens, sentences, stretchOf} = mention.passage;
	const {cue, kind} = mention.quotation;
	const at = indexAt(sentences, indexAt(tokens, mention.span.start));
	if (at < 1 || kind !== 'direct' || !/^(?:said|says|reads?)$/.test(cue?.text ?? '')) {
		return nobody;
	}

	const {start, end} = sentences[at - 1];
	for (let i = start + 1; i < end; i++) {
		const noun = singular(tokens[i].lower);
		if (stretchOf[i] === -1 && (wordCarriers.has(noun) || documentNouns.has(noun))) {
			const from = Math.max(start, i - longestPhrase);
			const article = tokens
				.slice(from, i)
				.findLastIndex(({lower}) => /^(?:an?|one|the|another)$/.test(lower));
			const phrase = tokens.slice(from + article, i + 1);
			return article === -1 || phrase.some(({isWord}) => !isWord)
				? nobody
				: describeOnly(
						setting.text,
						{...mention, span: {start: phrase[0].start, end: tokens[i].end}},
						readNominal(phrase),
						setting,
					);
		}
	}

	return nobody;
};
