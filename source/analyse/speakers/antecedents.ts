/** What `which`, `that` and `who` take up: the phrase before them, `paid for [a building report], which said …`. */
import {indexAt, startOfRun} from '../../document/span.js';
import {canSpeak} from '../names/can-speak.js';
import type {NameMention} from '../names/name-mention.js';
import {readNominal} from '../names/nominal.js';
import type {Token} from '../passage/tokens.js';
import {documentNouns, mayBeRole, singular, wordCarriers} from '../words/role-nouns.js';
import type {SourceMention} from './source-mentions.js';

/** What the phrase for a thing begins with: `[two] letters that say …` */
const opensThing =
	/^(?:an?|the|this|that|his|her|its|their|our|my|one|another|two|three|four|five|six|several|some|many)$/;

/** Where a thing is that carries words, or how they are written: `a banner [in] the stand that read …` */
const where = /^(?:at|in|over)$/;

/** What stands in no such phrase; `a report [by] investigators [of] the fire` goes on. */
const ends =
	/^(?:for|with|to|through|under|after|before|and|or|but|as|than|when|while|who|is|was|were|are|has|had|have)$/;

/** What the words do that a thing carries: `a banner that [read] …` */
export const readingCue = /^(?:reads?|reading)$/;

/** How many words before `which` are looked at. */
const longest = 10;

/** Where a phrase begins that a name owns: `[Ana Ruiz’s campaign]`; -1 where none does. */
const ownerAt = (tokens: readonly Token[], possessive: number): number => {
	const start = startOfRun(possessive, 0, i => /^\p{Lu}/u.test(tokens[i]?.text ?? ''));

	return start < possessive ? start : -1;
};

/** The phrase before `which` that tells of a thing or a body; of `a report by the minister` the report. */
export const antecedentOf = ({
	passage: {tokens, stretchOf},
	span,
	quotation: {cue},
}: SourceMention): readonly Token[] | undefined => {
	const which = indexAt(tokens, span.start);
	const end = tokens[which - 1]?.text === ',' ? which - 1 : which;
	// What can be read carries words.
	let isWriting = readingCue.test(cue?.text ?? '');
	for (let i = end - 1; i >= Math.max(0, end - longest); i--) {
		const {lower, isWord} = tokens[i];
		if ((!isWord && lower !== '’s') || stretchOf[i] !== -1 || ends.test(lower)) {
			return undefined;
		}

		isWriting ||= where.test(lower);

		const start = opensThing.test(lower) ? i : lower === '’s' ? ownerAt(tokens, i) : -1;
		const phrase = tokens.slice(start, end);
		const nominal = start === -1 ? undefined : readNominal(phrase);
		const isFit = isWriting
			? wordCarriers.has(nominal?.head ?? '') || documentNouns.has(nominal?.head ?? '')
			: !nominal?.personal;
		if (nominal && isFit && canSpeak(phrase, nominal)) {
			return phrase;
		}
	}

	return undefined;
};

/** What ties somebody else to a phrase: `a cook [for] a man`, `a friend of [the] man` */
const ties = /^(?:at|by|for|from|in|of|to|with|the|his|her|its|their)$/;

/**
 * Whether what is said of somebody ends with a phrase before `who` that tells of nobody else: `Ana Ruiz, [a cook] who
 * said …`, `Ana Ruiz, a cook and [a Democrat] who said …`, `Ana Ruiz, [now a member of the board], who said …`, but not `Ana
 * Ruiz, a cook for [a man] who said …`
 */
export const isApposedBefore = (
	{end, description}: NameMention,
	tokens: readonly Token[],
	who: number,
): boolean => {
	const isParted = tokens[who - 1].text === ',';
	const last = tokens[isParted ? who - 2 : who - 1];
	if (!description?.ofPerson || description.start < end || description.end !== last.end) {
		return false;
	}

	const first = indexAt(tokens, description.start);
	const from = Math.max(first - 1, who - longest);
	const at = from + tokens.slice(from, who).findLastIndex(({lower}) => /^an?$/.test(lower));
	const isPlain = (start: number, to: number): boolean =>
		tokens.slice(start, to).every(({lower}) => !ties.test(lower));
	if (isParted) {
		return isPlain(first, who) || (/^\p{Ll}/u.test(last.text) && !mayBeRole(singular(last.lower)));
	}

	return (
		at >= from &&
		isPlain(at + 1, who) &&
		(at === first - 1 || (tokens[at - 1].lower === 'and' && isPlain(first, at)))
	);
};
