/** Words before a cue that an engine takes for who says it. */

import type {Span} from '../document/span.js';
import {be, month, objectPronoun, weekday} from './closed-classes.js';
import type {Passage} from './passage.js';
import {personalPronouns} from './personal-pronouns.js';
import {reportingVerb} from './reporting-verbs.js';
import type {Token} from './tokens.js';

/** What makes a passive of a participle. */
const passive = (lower: string): boolean => be.test(lower) || /^(?:get|gets|got)$/.test(lower);

/** Participles that tell how somebody is, so that `be` before them makes no passive: `She is [worried] that …` */
const stateOfMind =
	/^(?:worried|concerned|convinced|pleased|delighted|disappointed|relieved|surprised|satisfied|determined|excited|thrilled|frightened|ashamed|embarrassed|committed|opposed|inclined|prepared|amazed|astonished|shocked|annoyed|alarmed|persuaded|resigned|frustrated|tired|assured|focused|divided|undecided|mystified|embittered|intrigued|obsessed|puzzled|baffled|stunned|angered|horrified|outraged|appalled|saddened|troubled|encouraged|heartened|confused|dismayed|perplexed|bemused|terrified|thankful|dedicated|devoted)$/;

/** A word that an engine takes for a subject where there is none: `[Keeps] saying`, `[After] saying so, she left`, `[Nor] is it clear that` */
const isNobodysWord =
	/^(?:keeps?|kept|stops?|stopped|starts?|started|after|before|while|when|since|without|despite|besides|by|instead|even|just|not|there|nor|or|and|but|do|don[’']t|never|the|an?|mine|yours|ours|theirs)$/;

/** `who as recently as [March] had dismissed it` */
const isTime = (lower: string): boolean =>
	weekday.test(lower) ||
	(lower !== 'may' && month.test(lower)) ||
	/^(?:today|yesterday|tomorrow|tonight)$/.test(lower);

/** Adverbs that stand between `be` and a participle. */
const between = /ly$|^(?:not|often|sometimes|also|now|never|once|twice)$/;

/** Of these `he’s` has the verb before it only where the word behind says so: `he’s told her`, but `he’s told that …` */
const isTakingTwo = /^(?:told|asked|assured|informed|reminded|advised|urged|shown|given)$/;

/** `he[’s] said that`, `she[’s] rejected the plan`: `has`, where the participle has something of its own behind it. */
const isHas = (tokens: readonly Token[], auxiliary: number, cue: Span): boolean => {
	const behind = tokens[cue.end]?.lower ?? '';
	return (
		tokens[auxiliary].lower === '’s' &&
		/^(?:he|she|who)$/.test(tokens[auxiliary - 1]?.lower ?? '') &&
		reportingVerb(tokens[cue.start].lower) !== undefined &&
		(isTakingTwo.test(tokens[cue.start].lower)
			? objectPronoun.test(behind)
			: personalPronouns.has(behind) ||
				/^(?:that|the|an?|his|her|their|most|many|some|no|all|for|“)$/.test(behind))
	);
};

/** `He is [quoted] as saying “…”`, `He is [reported] to have called it “…”`: whose words they are stands before, though it is a passive. */
const isPassedOn = (tokens: readonly Token[], {end}: Span): boolean => {
	const [first, second, third] = [0, 1, 2].map(i => tokens[end + i]?.lower ?? '');
	return (
		(first === 'as' && /ing$/.test(second) && reportingVerb(second) !== undefined) ||
		(first === 'to' && second === 'have' && reportingVerb(third) !== undefined)
	);
};

/** What somebody, and no state of things, can be. */
const attitude =
	/\b(?:sceptical|skeptical|adamant|confident|optimistic|pessimistic|hopeful|wary|critical|convinced|concerned|worried|aware|proud|sure|willing|ready|eager|reluctant|afraid|angry|unhappy|pleased|determined)\b/;

/** `[It] seems that …`, `[It] is clear that …`, `[it] is hard to know whether …`: stands for what comes behind, and for nobody. */
const isExpletive = (tokens: readonly Token[], source: Span, cue: Span): boolean => {
	const {lower} = tokens[cue.start];
	return (
		tokens[source.start].lower === 'it' &&
		source.end - source.start === 1 &&
		(/^(?:seem|appear)(?:s|ed)?$/.test(lower) ||
			// `It was adamant that` is a body’s.
			(/^(?:is|was|became|become|becomes)$/.test(lower) &&
				!attitude.test(
					tokens
						.slice(cue.end, cue.end + 3)
						.map(({lower: word}) => word)
						.join(' '),
				)) ||
			// `it [was to] report` has a subject
			(tokens[cue.start - 1].lower === 'to' &&
				be.test(tokens[source.end].lower) &&
				!be.test(tokens[cue.start - 2].lower) &&
				tokens.slice(source.end, cue.start).every(({isWord}) => isWord)))
	);
};

/** What others say of somebody. */
const objection =
	/^(?:criticisms?|questions?|backlash|accusations?|calls|pressure|scrutiny|heat|charges|scepticism|skepticism|complaints?|doubts?|allegations?|outrage|anger|ridicule|claims|fire|attack)$/;

/** How many words behind such a verb it may stand. */
const objectionReach = 4;

/** `[The mayor] faced criticism for …`, `[the mill] came under sharp criticism for …`: those who object are not named. */
const isObjectedTo = (tokens: readonly Token[], {start}: Span): boolean => {
	const verb =
		/^(?:face[sd]?|facing)$/.test(tokens[start].lower) || tokens[start].lower === 'under'
			? start
			: tokens[start - 1]?.lower === 'under'
				? start - 1
				: -1;
	const behind = tokens
		.slice(verb + 1, verb + 1 + objectionReach)
		.findIndex(({lower}) => objection.test(lower));
	return (
		verb !== -1 && behind !== -1 && tokens.slice(verb + 1, verb + 1 + behind).every(({isWord}) => isWord)
	);
};

/**
 * Whether what stands before a cue is not who says it: `[peacekeepers] have been accused of …` names the accused, `[it]
 * seems that …` nobody.
 */
export const isNoSource = ({tokens}: Passage, source: Span, cue: Span): boolean => {
	const {lower, isWord} = tokens[cue.start];
	if (source.end > cue.start) {
		return false;
	}

	// `[There] is talk of a strike`; `A: We do.` has a label
	const [{lower: first}] = tokens.slice(source.start);
	// `April said` is a person’s.
	const isDated =
		isTime(first) &&
		/^(?:in|on|as|since|until|by|last|recently|of)$/.test(tokens[source.start - 1]?.lower ?? '');
	if (source.end - source.start === 1 && isWord && (isNobodysWord.test(first) || isDated)) {
		return true;
	}

	const from = Math.max(source.end, cue.start - 3);
	const auxiliary =
		from + tokens.slice(from, cue.start).findLastIndex(({lower: word}) => !between.test(word));
	const isPassive =
		/(?:ed|thought|known|said|told)$/.test(lower) &&
		!stateOfMind.test(lower) &&
		auxiliary >= from &&
		passive(tokens[auxiliary].lower) &&
		!isHas(tokens, auxiliary, cue) &&
		!isPassedOn(tokens, cue);
	return isPassive || isExpletive(tokens, source, cue) || isObjectedTo(tokens, cue);
};
