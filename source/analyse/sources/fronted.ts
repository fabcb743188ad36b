/** What stands beside a source without being of it: an adverbial before it, when it spoke, what it did meanwhile. */

import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {
	articleOrPossessive,
	auxiliary,
	be,
	determiner,
	momentNoun,
	month,
	questionWord,
	settingPreposition,
	weekday,
} from '../words/closed-classes.js';
import {isRoleNoun, singular} from '../words/role-nouns.js';

/** What stands before the noun phrase that a fronted adverbial or clause ends in: `[At] his trial Marsh said`. */
const beforeNounPhrase =
	/^(?:in|at|on|after|before|during|under|inside|outside|near|behind|within|throughout|of|was|were)$/;
/** What a noun phrase goes on behind, or what is no noun: `the head [of] the board`, `the trial [within] the trial`. */
const link =
	/^(?:of|for|in|at|on|from|with|to|by|about|against|across|around|within|without|over|under|near|outside|inside|between|behind|per|and|or|but|as|than|all|both|half|such|not|\p{Ll}+(?:ed|ing))$/u;
/** What begins a clause or is its verb. */
const endsPhrase = (lower: string): boolean =>
	questionWord.test(lower) || lower === 'that' || auxiliary.test(lower) || be.test(lower);
const isName = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/**
 * The source without the end of an adverbial before it, which no comma parts from it: `At [his trial] Marsh said`, `When
 * I was [a student in Halden] my teacher said`.
 */
const withoutFronted = ({tokens, stretchOf}: Passage, {start, end}: Span, cue: Span): Span => {
	if (end > cue.start || !beforeNounPhrase.test(tokens[start - 1]?.lower ?? '') || stretchOf[start] !== -1) {
		return {start, end};
	}

	for (let i = start + 1; i < end; i++) {
		const before = tokens[i - 1];
		if (!before.isWord || endsPhrase(before.lower)) {
			break;
		}

		if (link.test(before.lower) || articleOrPossessive.test(before.lower)) {
			continue;
		}

		// `In the end the mayor Tom Marsh said`: a role belongs to the name.
		const beginsName =
			articleOrPossessive.test(tokens[start].lower) &&
			isName(tokens[i].text) &&
			/^\p{Ll}/u.test(before.text) &&
			!isRoleNoun(singular(before.lower));
		if (articleOrPossessive.test(tokens[i].text) || beginsName) {
			return {start: i, end};
		}
	}

	return {start, end};
};

/** How many words such an adverbial may have: `In the great hall of the old town house in Halden` */
const longestPlace = 14;

/** The source without where it spoke, which a comma parts from it: `[Outside court,] a parishioner said` */
const withoutPlace = ({tokens, stretchOf}: Passage, {start, end}: Span, cue: Span): Span => {
	const comma = tokens.slice(start, end).findIndex(({text}) => text === ',');
	const behind = tokens[start + comma + 1];
	return end <= cue.start &&
		comma > 1 &&
		comma <= longestPlace &&
		stretchOf[start] === -1 &&
		start + comma + 1 < end &&
		settingPreposition.test(tokens[start].lower) &&
		(determiner.test(behind.lower) || isName(behind.text))
		? {start: start + comma + 1, end}
		: {start, end};
};

/** What somebody does while speaking, behind who it is; `[, acting] director of the zoo` is who it is. */
const beside = (lower: string): boolean =>
	articleOrPossessive.test(lower) || settingPreposition.test(lower) || /^(?:about|from|to|with)$/.test(lower);

/** The source without what it does meanwhile: `said Lord Marsh[, opening the bridge]` */
const withoutDeed = ({tokens}: Passage, {start, end}: Span): Span => {
	for (let i = start + 1; i + 2 < end; i++) {
		if (tokens[i].text === ',' && /\p{Ll}ing$/u.test(tokens[i + 1].text) && beside(tokens[i + 2].lower)) {
			return {start, end: i};
		}
	}

	return {start, end};
};

/** Which of them is meant, counted from today: `[last] night` */
const whichPeriod = /^(?:last|this|next)$/;
const period =
	/^(?:night|week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening)$/;

/** How many words may tell how long before or after something was: `just two years earlier` */
const longestAgo = 5;

/** The source without when it spoke: `[Halden Foods] today announced`, `said [Marsh] last week`, `Last week [Marsh] said` */
const withoutTime = ({tokens}: Passage, {start, end}: Span): Span => {
	let [from, to] = [start, end];
	while (to - 1 > from) {
		const [first, last] = [tokens[to - 2], tokens[to - 1]];
		// `Figures published on Sunday show` goes on with the noun.
		const isPair =
			to - 2 > from &&
			!/ed$|^out$/.test(tokens[to - 3].lower) &&
			((whichPeriod.test(first.text) && period.test(last.lower)) ||
				(first.text === 'on' && weekday.test(last.lower)));
		if (isPair) {
			to -= 2;
		} else if (
			/^(?:today|yesterday|tonight|also|recently|now|later|earlier|then|further|again)$/.test(last.text)
		) {
			to--;
		} else {
			break;
		}
	}

	// `Last week’s report` and `Last Night Studios` are whole.
	if (
		to - from > 2 &&
		whichPeriod.test(tokens[from].lower) &&
		period.test(tokens[from + 1].text) &&
		tokens[from + 2].lower !== '’s'
	) {
		from += 2;
	}

	// `Every January [somebody in a coat] tells me`
	if (
		to - from > 2 &&
		tokens[from].lower === 'every' &&
		(period.test(tokens[from + 1].lower) ||
			weekday.test(tokens[from + 1].lower) ||
			month.test(tokens[from + 1].lower) ||
			/^(?:day|time)$/.test(tokens[from + 1].lower))
	) {
		from += 2;
	}

	// `Two years earlier [a salesman] told her`
	const ago = tokens
		.slice(from, Math.min(to - 1, from + longestAgo))
		.findIndex(({lower}) => /^(?:earlier|later|ago|before)$/.test(lower));
	if (
		ago > 0 &&
		momentNoun.test(tokens[from + ago - 1].lower) &&
		(articleOrPossessive.test(tokens[from + ago + 1].lower) || /^\p{Lu}/u.test(tokens[from + ago + 1].text))
	) {
		from += ago + 1;
	}

	// `a firm [that] calls itself the best`; but `many of whom` speak
	if (to - from > 1 && /^(?:who|which|that)$/.test(tokens[to - 1].lower)) {
		to -= tokens[to - 2].text === ',' && to - from > 2 ? 2 : 1;
	}

	return {start: from, end: to};
};

/**
 * A source without what stands beside it.
 *
 * @param source a range of the passage's tokens
 */
export const withoutBeside = (passage: Passage, source: Span, cue: Span): Span =>
	withoutTime(
		passage,
		withoutDeed(passage, withoutFronted(passage, withoutPlace(passage, source, cue), cue)),
	);
