/** Words before a cue that an engine takes for who says it. */

import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {be, determiner, objectPronoun, weekday} from '../words/closed-classes.js';
import {personalPronouns} from '../words/personal-pronouns.js';
import {addressing, reportingVerb} from '../words/reporting-verbs.js';

/** What makes a passive of a participle: `was`, `weren’t`, `got`. */
const makesPassive = (lower: string): boolean => be.test(lower) || /^(?:get|gets|got)$/.test(lower);

/** A pronoun with a form of `be` that leans on it: `they’re` */
const leans = /[’'](?:re|m)$/;

/** Participles that tell how somebody is, so that `be` before them makes no passive: `She is [worried] that …` */
const stateOfMind =
	/^(?:worried|concerned|convinced|unconvinced|unimpressed|unmoved|undeterred|pleased|delighted|disappointed|relieved|surprised|satisfied|determined|excited|thrilled|frightened|ashamed|embarrassed|committed|opposed|inclined|prepared|amazed|astonished|shocked|annoyed|alarmed|persuaded|resigned|frustrated|tired|assured|focused|divided|undecided|mystified|embittered|intrigued|obsessed|puzzled|baffled|stunned|angered|horrified|outraged|appalled|saddened|troubled|encouraged|heartened|confused|dismayed|perplexed|bemused|terrified|thankful|dedicated|devoted|agreed|overwhelmed|overjoyed|bored|scared|united)$/;

/** Before what something is about: `concern [about] Europe` */
const topical = /^(?:about|over|regarding|concerning|around|against)$/;

/**
 * A word that an engine takes for a subject where there is none: `[Keeps] saying`, `[After] saying so, she left`, `[Nor]
 * is it clear that`
 */
const nobodysWord =
	/^(?:keeps?|kept|stops?|stopped|starts?|started|afterwards?|meanwhile|after|before|while|when|since|without|despite|besides|by|instead|even|just|not|there|nor|or|and|but|do|don[’']t|never|new|the|an?|mine|yours|ours|theirs)$/;

/** Adverbs that stand between `be` and a participle. */
const between = /ly$|^(?:not|often|sometimes|also|now|never|once|twice)$/;

/** `he[’s] said that`, `she[’s] rejected the plan`: `has`, where the participle has something of its own behind it. */
const isHas = (tokens: readonly Token[], helper: number, cue: Span): boolean => {
	const behind = tokens[cue.end]?.lower ?? '';
	return (
		tokens[helper].lower === '’s' &&
		/^(?:he|she|who)$/.test(tokens[helper - 1]?.lower ?? '') &&
		reportingVerb(tokens[cue.start].lower) !== undefined &&
		(addressing.test(tokens[cue.start].lower) || /^(?:asked|shown|given)$/.test(tokens[cue.start].lower)
			? objectPronoun.test(behind) ||
				(determiner.test(behind) &&
					tokens.slice(cue.end + 1, cue.end + 5).some(({lower}) => /^(?:that|to)$/.test(lower)))
			: personalPronouns.has(behind) ||
				/^(?:that|the|an?|his|her|their|most|many|some|no|all|for|“)$/.test(behind))
	);
};

/** What is told of a state of things, and of no body: `it is [clear] that …`, `it was [hard] to know …` */
const ofThings =
	/^(?:clear|unclear|obvious|apparent|evident|plain|true|untrue|possible|impossible|likely|unlikely|probable|certain|uncertain|doubtful|hard|difficult|easy|simple|important|vital|crucial|necessary|essential|worth|fair|unfair|fitting|early|late|soon|time|known|unknown|unreasonable|reasonable|natural|normal|common|rare|strange|odd|ironic|interesting|tempting|safe|wrong|right|best|better|enough)$/;

const seems = /^(?:seem|appear)(?:s|ed)?$/;

/** How many words behind `is` may say so: `it is [not an unreasonable assumption] that` */
const longestPredicate = 4;

/**
 * `[It] seems that …`, `[It] is clear that …`, `[it] is hard to know whether …`: stands for what comes behind, and for
 * nobody.
 */
const isExpletive = (tokens: readonly Token[], source: Span, cue: Span): boolean => {
	const {lower} = tokens[cue.start];
	// `[Going by the paper], it seems that …`, `[Krol was late], and her aim seemed to be …`: something else seems so.
	const behind = seems.test(lower) ? tokens.slice(source.end, cue.start) : [];
	if (
		behind[0]?.text === ',' &&
		// `Krol, who was in a hurry, seemed …`, `Krol, in a hurry, left and seemed …`
		!/^(?:,|and|but)$/.test(behind[behind.length - 1].lower) &&
		behind.some(
			word => personalPronouns.has(word.lower) || determiner.test(word.lower) || word.lower === '’s',
		) &&
		// `To Krol, the mayor, it seems that …`
		![source.start, source.start - 1].some(i => tokens[i]?.lower === 'to')
	) {
		return true;
	}

	if (tokens[source.start].lower !== 'it' || source.end - source.start !== 1) {
		return false;
	}

	const isOfThings = (start: number, end: number): boolean =>
		tokens.slice(start, end).some(({lower: word}) => ofThings.test(word));
	return (
		seems.test(lower) ||
		(/^(?:is|was|be|became|becomes?)$/.test(lower) &&
			isOfThings(cue.start + 1, cue.start + 1 + longestPredicate)) ||
		(tokens[cue.start - 1].lower === 'to' && isOfThings(source.end, cue.start))
	);
};

/** What others say of somebody. */
export const objection =
	/^(?:criticisms?|questions?|backlash|accusations?|calls|pressure|scrutiny|heat|charges|scepticism|skepticism|complaints?|doubts?|allegations?|outrage|anger|ridicule|claims|fire|attack)$/;

/** The verb by which somebody hears it. */
export const facing = /^(?:face[sd]?|facing)$/;

/** A verb of which what others say is the object: `[resisted] calls from her rivals` */
const meetsObjection = /^(?:defied|dismissed|faced|ignored|prompted|rebuffed|rejected|resisted|sparked)$/;

/** Whether a cue is what others say, and no verb: `resisted [calls] from her rivals to resign` */
export const isObjection = (tokens: readonly Token[], {start}: Span): boolean =>
	objection.test(tokens[start].lower) &&
	meetsObjection.test(tokens[start - 1]?.lower ?? '') &&
	/^(?:by|for|from|of|that|to)$/.test(tokens[start + 1]?.lower ?? '');

/** How many words such a verb and what is faced may be apart. */
const objectionReach = 4;

/**
 * `[The mayor] faced criticism for …`, `[the mill] came under sharp criticism for …`: those who object are not named.
 * The cue is the verb, what is faced, a word between them or the preposition behind.
 */
const isObjectedTo = (tokens: readonly Token[], source: Span, {start}: Span): boolean => {
	const from = Math.max(source.end, start - objectionReach);
	const verb =
		from + tokens.slice(from, start + 1).findLastIndex(({lower}) => facing.test(lower) || lower === 'under');
	const behind = tokens.slice(verb + 1, verb + 1 + objectionReach);
	const faced = behind.findIndex(({lower}) => objection.test(lower));
	return (
		verb >= from &&
		faced !== -1 &&
		// `He faces doubts after [saying] so` has a cue of its own.
		start <= verb + 1 + faced + 1 &&
		behind.slice(0, faced).every(({isWord}) => isWord)
	);
};

/** What somebody or something is called, by nobody who is told. */
const calledSo = /^(?:billed|branded|described|dubbed|hailed|labell?ed|nicknamed|portrayed)$/;

/** How many words may tell where somebody is called so: `in the local press` */
const longestWhere = 5;

/** `[Krol], dubbed in the press as “the queen”, left`, `[a phone] – described as “safe” – rang`: who is called so says nothing. */
const isCalledSo = (tokens: readonly Token[], {start, end}: Span): boolean => {
	if (!calledSo.test(tokens[start].lower) || !/^[,(–—-]$/.test(tokens[start - 1]?.text ?? '')) {
		return false;
	}

	const leads = ({lower, text}: Token): boolean => lower === 'as' || /^["“‘]$/.test(text);
	const where = tokens.slice(end, end + longestWhere).findIndex(leads);
	return where === 0 || (where > 1 && /^(?:across|among|at|during|in|on|within)$/.test(tokens[end].lower));
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
	const {lower: word, text} = tokens[source.start];
	// `as An said`: a capital behind a word is a name’s.
	const isName = /^\p{Lu}/u.test(text) && tokens[source.start - 1]?.isWord === true;
	if (source.end - source.start === 1 && isWord && nobodysWord.test(word) && !isName) {
		return true;
	}

	// `[A Monday] report that …`: when something was reported.
	if (
		source.end - source.start === 2 &&
		determiner.test(word) &&
		weekday.test(tokens[source.end - 1].lower)
	) {
		return true;
	}

	// `concern about [Europe]: “…”`: what a feeling or a word is about.
	if (tokens[cue.start].text === ':' && topical.test(tokens[source.start - 1]?.lower ?? '')) {
		return true;
	}

	const from = Math.max(source.end, cue.start - 3);
	const helper =
		from + tokens.slice(from, cue.start).findLastIndex(({lower: before}) => !between.test(before));
	const isPassive =
		/(?:ed|thought|known|said|told|understood)$/.test(lower) &&
		!stateOfMind.test(lower) &&
		// `They’re accused` has its auxiliary in the pronoun.
		(helper >= from ? makesPassive(tokens[helper].lower) : leans.test(tokens[source.end - 1].lower)) &&
		!isHas(tokens, helper, cue);
	return (
		isPassive ||
		isCalledSo(tokens, cue) ||
		isExpletive(tokens, source, cue) ||
		isObjectedTo(tokens, source, cue) ||
		isObjection(tokens, cue)
	);
};
