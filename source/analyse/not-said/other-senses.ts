/** Verbs that may report, in a sense in which they do not; what they have for a subject or an object tells. */
import {endOfRun, type Span} from '../../document/span.js';
import {isPassive} from '../grammar/passives.js';
import {dubs} from '../grammar/put-so.js';
import {mayBeVerb} from '../grammar/verb-forms.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import type {Token} from '../passage/tokens.js';
import {
	auxiliary,
	be,
	determiner,
	irregularPast,
	month,
	preposition,
	questionWord,
	subjectPronoun,
	subordinator,
	weekday,
} from '../words/closed-classes.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {isRoleNoun, singular} from '../words/role-nouns.js';

/** How many words of an object are looked at. */
const longestObject = 12;
/** How many stand before its first preposition: behind more of them there may be a verb, `added another 12 people [live] there`. */
const longestPhrase = 4;

const opensPhrase = ({lower}: Token): boolean => preposition.test(lower) || /^(?:and|as)$/.test(lower);
/** A verb in the present, as far as it ends like one; plural nouns do so, too. */
const present = /[^su’']s$/;
/** Verbs of many, which are no nouns. */
const onlyVerb = /^(?:agree|believe|know|need|oppose|say|seem|support|think|want)$/;
/** Behind a verb rather than behind a noun: `owes [nothing]`, `needs [a rest]` */
const opensObject = /^(?:an?|the|no|not|nothing|more|his|her|its|their|it|them)$/;

/** Whether a verb in the present may stand in a phrase: `the plan [works]`, `the head of the club [owes] nothing` */
const hasPresent = (words: readonly Token[]): boolean => {
	const first = words.findIndex(opensPhrase);
	return words.some(
		({lower}, i) =>
			i > 0 &&
			(onlyVerb.test(lower) ||
				(present.test(lower) &&
					(reportingVerb(lower) !== undefined ||
						(i > 1 && (first === -1 || i < first)) ||
						opensObject.test(words[i + 1]?.lower ?? '')))),
	);
};

/** How exact a number behind it is. */
const roughly = /^(?:about|almost|around|nearly|roughly|some)$/;

/**
 * The words of an object that is no clause, up to the first clause within it: `maintains [a garden] that …`; `maintains
 * [that] …` and `added the bridge [was] shut` are clauses.
 *
 * @param mayBeAny whether the words do not tell by themselves that they are none
 */
const objectOf = ({tokens}: Passage, {cue, content}: Proposal, mayBeAny: boolean): string | undefined => {
	const [{start: first, end}] = content;
	// `added [about 30 boats]`, of which an engine may leave out `about`
	const start = roughly.test(tokens[cue.end]?.lower ?? '') ? cue.end + 1 : cue.end;
	if (content.length > 1 || !(first === start || first === cue.end)) {
		return undefined;
	}

	const words = tokens.slice(start, Math.min(end, start + longestObject));
	const length = words.findIndex(
		({lower, isWord}, i) =>
			!isWord ||
			questionWord.test(lower) ||
			subordinator.test(lower) ||
			// `the title [she] won`: a clause without `that`
			(i > 0 && (lower === 'that' || subjectPronoun.test(lower))) ||
			// `claimed 60 lives [and sank] a boat`: the next thing that somebody does
			(i > 0 && /^(?:and|but)$/.test(lower) && mayBeVerb(words[i + 1]?.lower ?? '')),
	);
	const object = words.slice(0, length === -1 ? words.length : length);
	const isVerb = ({lower, text}: Token, i: number): boolean =>
		// `in May` is a month.
		auxiliary.test(text) ||
		be.test(lower) ||
		(i > 0 && (irregularPast.test(lower) || /\p{Ll}{2}ed$/u.test(lower)));
	// `added his wife, a nurse, [was] safe`, but `added a wing [that] [was] late`
	const opensOwn = ({lower}: Token, i: number): boolean =>
		questionWord.test(lower) || subordinator.test(lower) || (i > 0 && lower === 'that');
	const isClause =
		object.some(isVerb) || (mayBeAny && words.filter(isVerb).length > words.filter(opensOwn).length);
	const phrase = object.findIndex(opensPhrase);
	const isLong = (phrase === -1 ? object.length : phrase) > longestPhrase;
	return isClause ||
		(mayBeAny && (isLong || hasPresent(object))) ||
		object.length === 0 ||
		/^(?:that|to|not)$/.test(object[0].lower)
		? undefined
		: object.map(({text, lower}) => (/^\p{Lu}/u.test(text) ? text : lower)).join(' ');
};

type Sense = {
	readonly verb: RegExp;
	/** With which objects; any where there is none. */
	readonly object?: RegExp;
	readonly unless?: RegExp;
};

/** Verbs with objects that are no words, nor what anybody thinks. */
const senses: readonly Sense[] = [
	// `maintains [a garden]`, `maintained [her lead]`
	{
		verb: /^maintain(?:s|ed|ing)?$/,
		unless: /\b(?:silence|innocence|neutrality|positions?|stance|views?|beliefs?|opposition|objections?)\b/,
	},
	// `added [a goal]`, `added [three assists]`
	{
		verb: /^add(?:s|ed|ing)?$/,
		object: /^(?:an?|another|one|two|three|four|five|\d+|his|her|its|their|more) /,
		unless:
			/\b(?:advice|apolog\w+|arguments?|caution|caveat|comments?|details?|examples?|jokes?|lines?|messages?|notes?|points?|praise|questions?|reasons?|remarks?|sentences?|thanks|thoughts?|voices?|warnings?|words?)\b/,
	},
	// `found [herself in a queue]`, `found [its way home]`
	{verb: /^(?:find|finds|found|finding)$/, object: /^(?:\w+sel(?:f|ves)|(?:his|her|its|their) way)\b/},
	// `assumed [the role of a clown]`
	{
		verb: /^assum(?:e|es|ed|ing)$/,
		object:
			/^(?:(?:the|an?|his|her|its|their) )?(?:\S+ ){0,3}(?:command|control|duties|leadership|obligations?|office|post|power|presidency|responsibilit(?:y|ies)|roles?|throne|title)\b/,
	},
	// `advises [Anna Holm]`, `advised [banks on loans]`
	{
		verb: /^advis(?:e|es|ed|ing)$/,
		object: /^(?:(?:the|an?) )?\p{Lu}|\bon(?: \S+){1,3}$/u,
		unless: /\b(?:against|about|\w+ing|not|that|to)\b/,
	},
	// `observed [the moon for a week]`, `demonstrated [a stance]`; but `observed [that it rose]`
	{verb: /^(?:demonstrat|observ)(?:e|es|ed|ing)$/},
	// `defended [her title]`
	{
		verb: /^defend(?:s|ed|ing)?$/,
		object: /^(?:the|an?|his|her|its|their) (?:\S+ ){0,3}(?:championship|crown|cup|medal|titles?|trophy)\b/,
	},
	// `showed [no sign of fever]`
	{verb: /^show(?:s|ed|n|ing)?$/, object: /^(?:no|any|few|little|some) (?:signs?|symptoms?)\b/},
	// `claimed [60 lives]`, `claimed [her third win of the season]`; but `claimed [victory]`, `claims [the title belongs to her]`
	{
		verb: /^claim(?:s|ed|ing)?$/,
		object:
			/^(?:(?!(?:and|as|by|for|from|in|of|on|to|with) )\S+ ){0,4}?(?:benefits?(?! of)|bronze|crown|gold|hat-trick|lives|(?<=\b(?:the|his|her|their) )life|medals?|pension|pole|prize|scalps?|silver|titles?|trophy|victims?|wickets?|(?<=\b(?:\S*(?:st|nd|rd|th)|his|her|its|their|opening|\d+|two|three) )(?:victory|victories|wins?))(?: (?:after|against|and|as|at|but|by|for|from|in|last|of|on|over|this|to|with)\b.*)?$/,
	},
	// `boasts [a lake]`; but `boasted [his success]`
	{verb: /^boast(?:s|ed|ing)?$/, object: /^(?:an?|over|more|some|such|\d\S*) /},
];

const isOtherObject = (passage: Passage, proposal: Proposal): boolean =>
	senses.some(({verb, object, unless}) => {
		if (!verb.test(passage.tokens[proposal.cue.start].lower)) {
			return false;
		}

		const words = objectOf(passage, proposal, object === undefined || unless !== undefined);
		return words !== undefined && (object?.test(words) ?? true) && !(unless?.test(words) ?? false);
	});

const personPronoun = /^(?:i|we|you|he|she|they|who)$/;
const thing = /^(?:it|this|that|these|those|which)$/;

/** Whether somebody may mean something, rather than a thing: `she`, `Otto Falk`, `the mayor`; but `Falk’s loss`, `it` */
const isSomebody = ({tokens}: Passage, source: Span | null): boolean => {
	const words = source ? tokens.slice(source.start, source.end) : [];
	const isName = words.length > 0 && words.every(({text}) => /^\p{Lu}/u.test(text));
	return words.length === 1
		? personPronoun.test(words[0].lower) || (isName && !thing.test(words[0].lower))
		: isName || words.some(({lower}) => isRoleNoun(singular(lower)));
};

/**
 * `[The loss] means that …`, `It rained, [meaning] that …`, `is [meant] to help`: what follows from a thing, or what it
 * is for; but `she means that …`
 */
const isMeaning = (passage: Passage, {cue, source}: Proposal): boolean => {
	const {tokens} = passage;
	const {lower} = tokens[cue.start];
	// `The government means to sell it.`
	const isPlan = /^means?$/.test(lower) && tokens[cue.end]?.lower === 'to';
	return isPlan
		? false
		: lower === 'meaning'
			? /^[,–—-]+$/.test(tokens[cue.start - 1]?.text ?? '')
			: /^(?:mean|means|meant)$/.test(lower) &&
				(!isSomebody(passage, source) || (lower === 'meant' && isPassive(passage, cue.start)));
};

/** Where the words of a name end: `[Miller’s Run] that is dry` */
const nameEnd = (tokens: Passage['tokens'], {start, end}: Span): number =>
	endOfRun(start, end, i => /^\p{Lu}|^(?:of|the|and|for|’s|[()])$/u.test(tokens[i].text));

/** `the “new mill,” as Krol dubbed [the plan]`: what is called so, and nothing that she says. */
const isCalledSo = ({tokens, stretchOf}: Passage, {cue, source, content: [{start}]}: Proposal): boolean =>
	start === cue.end &&
	source?.end === cue.start &&
	dubs.test(tokens[cue.start].lower) &&
	tokens[source.start - 1]?.lower === 'as' &&
	(stretchOf[source.start - 2] ?? -1) !== -1;

/** `a stream called [Miller’s Run]`, `a man calling [himself Pal]`: by what name something goes. */
const isName = ({tokens}: Passage, {cue, source, content: [piece]}: Proposal): boolean => {
	const {start, end} = piece;
	const {lower} = tokens[cue.start];
	const behind = nameEnd(tokens, piece);
	// `a club called [the Wild Ones]`
	const name = tokens[start].lower === 'the' ? start + 1 : start;
	// `The board set up [a panel] called …`
	const from = Math.max(0, cue.start - longestPhrase - 1);
	const article = tokens.slice(from, cue.start).findLastIndex(word => determiner.test(word.lower));
	const first = from + article;
	return (
		start === cue.end &&
		source !== null &&
		((lower === 'called' &&
			(source.end === cue.start ? first >= source.start : source.end <= first) &&
			article !== -1 &&
			/^(?:an?|another)$/.test(tokens[first].lower) &&
			tokens
				.slice(first + 1, cue.start)
				.every(
					word => /^\p{Ll}/u.test(word.text) && word.lower !== 'and' && !irregularPast.test(word.lower),
				) &&
			/^\p{Lu}/u.test(tokens[name]?.text ?? '') &&
			(behind === end || /^(?:,|that|which|who)$/.test(tokens[behind].lower))) ||
			(lower === 'calling' && source.end === cue.start && /^(?:him|her|it)self$/.test(tokens[start].lower)))
	);
};

/** `was misread [if it rained]`, `is assured of [winning]`: when something is done, or of what one can be sure. */
const isState = (passage: Passage, {cue, content}: Proposal): boolean => {
	const {tokens} = passage;
	const {lower} = tokens[cue.start];
	return (
		isPassive(passage, cue.start) &&
		!/ing$/.test(lower) &&
		((reportingVerb(lower) === undefined &&
			content.length === 1 &&
			tokens[content[0].start].lower === 'if') ||
			(lower === 'assured' &&
				tokens[cue.end]?.lower === 'of' &&
				content.some(({start}) => start === cue.end + 1)))
	);
};

/** How a clause begins whose pronoun is its subject: `ways [that are] cheap`; but `says [that she] is` */
const relativeVerb = /^(?:are|were|have|do)(?:n[’']t)?$/;

/** `offers ways [that are cheap]`: what a thing is like, not what is said. */
const isRelative = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean =>
	start > cue.end &&
	tokens[start].lower === 'that' &&
	relativeVerb.test(tokens[start + 1]?.lower ?? '') &&
	/^\p{Ll}+s$/u.test(tokens[start - 1].text);

/** `begins [on Monday]`, `concludes [October 10th in Halden]`: when something does so; but `concluded [9 in 10 were late]` */
const isTime = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean => {
	const isAt = /^(?:at|in|on)$/.test(tokens[start].lower);
	const at = isAt ? start + 1 : start;
	const [when, next] = tokens.slice(at, at + 2).map(({lower}) => lower);
	return (
		start === cue.end &&
		/^(?:begins?|began|conclude[sd]?|continue[sd]?)$/.test(tokens[cue.start].lower) &&
		when !== undefined &&
		(weekday.test(when) || month.test(when) || (/^\d/.test(when) && (isAt || month.test(next ?? ''))))
	);
};

/** Verbs that tell how much somebody thinks that something is: `was put at [$9]` */
const estimating = /^(?:pegged|put|valued)$/;

/** `is offered at [$9]`, `was cut to [2.0% from 2.4%]`: how much, and nobody’s words. */
const isAmount = (passage: Passage, {cue, content: [{start}]}: Proposal): boolean => {
	const {tokens} = passage;
	const {lower} = tokens[cue.start];
	const link = /^(?:at|by|from|to)$/;
	const number = link.test(tokens[start].lower) ? start + 1 : start;
	const verb = reportingVerb(lower);
	return (
		start >= cue.end &&
		link.test(tokens[number - 1].lower) &&
		/^(?:[$€£]|\d)/.test(tokens[number]?.text ?? '') &&
		(verb === undefined || verb.lemma === 'offer') &&
		!estimating.test(lower) &&
		isPassive(passage, cue.start)
	);
};

/** Whether a verb that may report does not, by what stands beside it. */
export const isOtherSense = (passage: Passage, proposal: Proposal): boolean =>
	[isOtherObject, isMeaning, isCalledSo, isName, isState, isRelative, isTime, isAmount].some(isOne =>
		isOne(passage, proposal),
	);
