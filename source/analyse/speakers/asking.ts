/** Who wants an answer, and what may be one: `“Why?” asked Ms Stone. ⏎ “Because it rained,” she said.` is not hers. */
import type {Quotation} from '../../document/analysis.js';
import {indexAt} from '../../document/span.js';
import type {Discourse} from './discourse.js';
import type {SourceMention} from './source-mentions.js';

type Words = Pick<Quotation, 'cue' | 'kind' | 'parts' | 'text'>;

/** What is asked for, and no question: `asked [Tom Reed to leave]`, but `asked [how to leave]` */
const request = /^(?!how|what|when|where|whether|who)(?:[\p{L}’'-]+ ){0,3}to \p{Ll}/u;

/** Whether somebody wants an answer: `asked whether`, `wanted [to know if]` */
export const asks = ({cue, text}: Pick<Words, 'cue' | 'text'>): boolean =>
	(/^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|(?:in|en)quir(?:e[sd]|ing)|want(?:s|ed) to know)$/i.test(
		cue?.text ?? '',
	) &&
		!request.test(text)) ||
	(/^want(?:s|ed)$/.test(cue?.text ?? '') && /^to know\b/.test(text));

/** Verbs of those who answer, and words with which an answer begins. */
const replies = /^(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?)$/;
const repliesWith = /^[“"‘']?(?:yes|yeah|no|nope|because|I (?:do|did|don’t|didn’t|wish))\b/i;

/** Whether a quotation is told to reply to somebody: `“You must,” she replied.` */
export const isReply = ({kind, cue}: Pick<Words, 'cue' | 'kind'>): boolean =>
	kind === 'direct' && replies.test(cue?.text ?? '');

/**
 * Whether what somebody says may answer what was asked before, or surely does: it stands in marks, and asks nothing itself.
 *
 * @param begins where an answer begins, in UTF-16 units
 */
export const answerOf = (quotation: Words, begins: number): 'nothing' | 'maybe' | 'surely' => {
	const {kind, parts, cue, text} = quotation;
	if (kind !== 'direct' || parts[0].start > begins || asks(quotation)) {
		return 'nothing';
	}

	return replies.test(cue?.text ?? '') || repliesWith.test(text) ? 'surely' : 'maybe';
};

/**
 * Where an answer begins: with its paragraph, or right behind a question that somebody else is asked: `A man asked Tom Reed
 * why. [“Because,”] he said.`
 */
export const answersFrom = (
	{
		quotation: {parts},
		passage: {block, tokens, sentences},
		span,
		place,
	}: Pick<SourceMention, 'passage' | 'place' | 'quotation' | 'span'>,
	{asked, spoken}: Pick<Discourse, 'asked' | 'spoken'>,
): number => {
	const sentenceAt = (offset: number): number => indexAt(sentences, indexAt(tokens, offset));
	const first = sentenceAt(parts[0].start);
	const isNext =
		asked === 'somebody' &&
		place.passage === spoken.passage &&
		place.sentence - sentenceAt(span.start) + first === spoken.sentence + 1;
	return isNext ? tokens[sentences[first].start].start : block.start;
};
