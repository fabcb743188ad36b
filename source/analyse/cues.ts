import type {Span} from '../document/span.js';
import type {Passage} from './passage.js';
import {reportingVerb, type VerbClass} from './reporting-verbs.js';

/** A word or phrase that tells that somebody says or thinks something; token indices. */
export type Cue = Span & {
	readonly verbClass: VerbClass | 'according';
	readonly lemma: string;
	/** `saying`, `adding`: it shares the subject of what stands before it. */
	readonly participle: boolean;
	/** `quoted Wang as saying`: the one who says it stands here. */
	readonly relayed?: Span;
};

const be = /^(?:is|are|was|were|be|been|being|isn’t|wasn’t|weren’t|’re|got)$/;
/** Before one of these a word is a noun: `the claim`, `his reports`, `of attack`. */
const beforeNoun =
	/^(?:a|an|the|this|these|those|its|his|her|their|our|my|your|’s|of|no|any|some|such|more|other|new|for|with|into|about|without)$/;
const couldBeNoun =
	/^(?:claims?|reports?|states?|calls?|answers?|questions?|comments?|promises?|demands?|requests?|plans?|hopes?|fears?|supports?|attacks?|estimates?|posts?|texts?|notes?|e-?mails?|addresse?s?|blames?|doubts?|offers?|objects?|counters?|terms?|labels?|brands?|means?|thought|figures?|worr(?:y|ies)|wonders?|signals?|hints?|feeling|meaning|reading|writing|beginning|saying|thinking|planning|understanding|meeting|findings?|forecasts?|jokes?|laughs?|quotes?|cry|cries|aims?|talks?|mentions?|outlines?|guess(?:es)?|remarks?|messages?|stress(?:es)?|echo(?:es)?|praise|welcome|condition|fires?|crows?|chants?|repeats?|cast|cites?|charges?)$/;

/** `… quoted Wang as saying`: returns the tokens of the one who is quoted. */
const relayedSpeaker = ({tokens}: Passage, saying: number, floor: number): Span | undefined => {
	if (tokens[saying - 1]?.lower !== 'as') {
		return undefined;
	}

	for (let i = saying - 2; i >= Math.max(floor, saying - 10); i--) {
		if (/^(?:quot|cit)(?:ed|es?|ing)$/.test(tokens[i].lower)) {
			return i + 1 < saying - 1 ? {start: i + 1, end: saying - 1} : undefined;
		}
	}

	return undefined;
};

/**
 * Finds the cues of a sentence: reporting verbs outside quotation marks that are used as verbs, and `according to`.
 *
 * @param passage the paragraph
 * @param sentence token indices
 */
export const findCues = (passage: Passage, sentence: Span): Cue[] => {
	const {tokens, stretchOf} = passage;
	const cues: Cue[] = [];
	for (let i = sentence.start; i < sentence.end; i++) {
		if (stretchOf[i] !== -1) {
			continue;
		}

		const {lower, text} = tokens[i];
		const previous = i > sentence.start ? tokens[i - 1].lower : '';
		if (lower === 'according' && tokens[i + 1]?.lower === 'to') {
			cues.push({start: i, end: i + 2, verbClass: 'according', lemma: 'according to', participle: false});
			continue;
		}

		const verb = reportingVerb(lower);
		if (verb === undefined || (/^\p{Lu}/u.test(text) && i > sentence.start)) {
			continue;
		}

		const participle = lower.endsWith('ing') && !be.test(previous);
		if (participle) {
			const relayed = relayedSpeaker(passage, i, sentence.start);
			if (relayed) {
				// The quoting verb itself reports nothing more.
				const quoting = cues.findIndex(cue => cue.end === relayed.start);
				if (quoting !== -1) {
					cues.splice(quoting, 1);
				}

				cues.push({start: i, end: i + 1, ...verb, participle, relayed});
				continue;
			}

			if (!/^(?:,|by|and|—|–|-|--)$/.test(previous) && !/ly$|^also$/.test(previous)) {
				continue;
			}
		}

		// `to say` reports nothing yet; `expected to` and `was asked` are about somebody else's words.
		const isPassive = be.test(previous) && lower.endsWith('ed');
		const isNoun =
			couldBeNoun.test(lower) &&
			(beforeNoun.test(previous) || previous === '' || /(?:al|ic|ive|ous|ful|ary|ed|ing|an)$/.test(previous));
		if (previous === 'to' || isPassive || isNoun || (i === sentence.start && !participle)) {
			continue;
		}

		cues.push({start: i, end: i + 1, ...verb, participle});
	}

	return cues;
};
