import type {Passage} from '../passage/passage.js';
import {stampOf} from '../passage/turn-stamps.js';
import {isGivenName} from '../words/given-names.js';
import {honorifics} from '../words/name-words.js';
import {addressesElsewhere} from '../words/offices-elsewhere.js';
import {isFirstPerson, isPersonElsewhere, isSecondPerson} from '../words/personal-pronouns.js';
import {isRoleNoun} from '../words/role-nouns.js';
import {isAlone, type Turn, turnsOf} from './labelled-turns.js';
import {numberOf} from './numbered.js';
import {isInCapitals, isPersonsName, labelOf} from './turn-labels.js';

/** How many tokens tell what a message is about, before the first mark. */
const longestDeed = 8;

/** What one does to a message in a meeting, and does not write: `Reacted to "Is it out?" with 👍`, `Replying to "Is it out?"` */
const isDeed = ({tokens}: Passage, start: number): boolean => {
	const head = tokens.slice(start, start + longestDeed).map(({lower}) => lower);
	return (
		/^(?:reacted to|removed an? .{1,20} reaction from) ["“]/.test(head.join(' ')) ||
		(/^replying to ["“]/.test(head.join(' ')) && /^["”:]$/.test(tokens[tokens.length - 1].text))
	);
};

/**
 * What a chat tells of itself, which nobody writes: `[09:11] -!- ida has joined`, `12/05/2025, 09:04 - Ida left`,
 * `Reacted to "Is it out?" with 👍`
 */
export const chatNotices = (
	passages: readonly Passage[],
	labels: ReadonlySet<Passage>,
): ReadonlySet<Passage> =>
	new Set(
		[...labels].some(isChatLabel)
			? passages.filter(passage => {
					const stamp = stampOf(passage.tokens);
					return stamp?.name === null || isDeed(passage, stamp?.content ?? 0);
				})
			: [],
	);

const isChatLabel = (passage: Passage): boolean => labelOf(passage)?.isChat === true;

const asks = ({tokens}: Passage): boolean => tokens.slice(-2).some(({text}) => text === '?');

/** Whether somebody says `I` or `you` in a passage. */
type Addresses = (passage: Passage) => boolean;

const addressing =
	(isEnglish: boolean): Addresses =>
	({tokens, stretchOf}) =>
		tokens.some(
			(token, i) =>
				stretchOf[i] === -1 &&
				(isFirstPerson(token) || isSecondPerson(token.lower) || isPersonElsewhere(token.lower, isEnglish)),
		);

/** Whether somebody says `I` in a passage. */
const isInPerson = ({tokens, stretchOf}: Passage): boolean =>
	tokens.some((token, i) => stretchOf[i] === -1 && isFirstPerson(token));

/** Whether what stands below a name tells of who bears it. */
const tellsOf = ({words, said}: Turn): boolean =>
	said.some(({tokens}) => tokens.some(({lower}) => lower === words[words.length - 1]));

/** Whether somebody is called by these words outside the labels as well, or the first is a given name. */
const namedIn = (passages: readonly Passage[], turns: readonly Turn[]): ((turn: Turn) => boolean) => {
	const labels = new Map(turns.map(({passage, label}) => [passage, label]));
	const named = new Set<string>();
	for (const passage of passages) {
		for (const {text, lower} of passage.tokens.slice(labels.get(passage)?.content ?? 0)) {
			if (/^\p{Lu}/u.test(text)) {
				named.add(lower);
			}
		}
	}

	return ({words, bare}) =>
		(words.length > 1 && (bare !== words || isGivenName(words[0]))) || named.has(words[words.length - 1]);
};

/**
 * How somebody is called before a court or a committee, or who is heard and not known: `UNIDENTIFIED WOMAN:`;
 * `BACKGROUND:` is nobody.
 */
const isForm = ({words}: Turn): boolean =>
	/^(?:the|mr|mrs|ms|miss|dr|sen|rep|gov|judge|justice|unidentified|unknown|unnamed|male|female)$/.test(
		words[0],
	) ||
	/^(?:voices?|members?|heckler|protester|questioner|caller|crowd|audience)$/.test(words[words.length - 1]);

/** `La señora PRESIDENTA`, `O Sr. Rui Saraiva`: whoever is addressed so before a house talks; the `PAN` is a party. */
const isAddressed = ({words}: Turn): boolean =>
	words.slice(0, Math.min(2, words.length - 1)).some(word => addressesElsewhere.has(word));

/** `The PRESIDENT` */
const isOffice = ({words}: Turn): boolean => words[0] === 'the' && isRoleNoun(words[words.length - 1]);

/** `RESIDENT 2` */
const isNumbered = ({words}: Turn): boolean => words.length > 1 && /^\d{1,2}$/.test(words[words.length - 1]);

/** `Q`, `A.` */
const isLetter = ({words}: Turn): boolean => words.length === 1 && /^[qa]$/.test(words[0]);

/** `THE WITNESS:` */
const isSetInCapitals = ({passage, label: {name, cue}}: Turn): boolean =>
	cue !== null && isInCapitals(passage.tokens.slice(name.start, name.end));

/** `Anna Berg (Moorland):`, `Senator BERG (Moorland):`, and neither `Eggs (two):` nor `Sauce (hot):` */
const isFormal = ({label, words, bare}: Turn): boolean =>
	label.isFormal === true &&
	(words.length > 1 || label.cue === null) &&
	(bare !== words || isGivenName(words[0]) || isRoleNoun(words[0]) || label.cue === null);

/** Whose judgment begins below: `Lady Justice Hale: ⏎ 1. I agree.` */
const isJudges = (turn: Turn, below: Passage | undefined): boolean =>
	turn.label.cue !== null &&
	isAlone(turn) &&
	(honorifics.has(turn.words[0]) || isForm(turn)) &&
	below !== undefined &&
	numberOf(below) !== undefined &&
	below.tokens.at(-1)?.text !== ',';

/** A label must come this often, or two must talk: with fewer a colon behind a capital means something else. */
const fewest = 2;

/** Within how many passages of a turn the next one of somebody who is heard stands beside it. */
const farthest = 4;

/** Who talks, by their names: in a talk whose label comes again, and whoever talks with another. */
const talkersIn = (
	turns: readonly Turn[],
	isNamed: (turn: Turn) => boolean,
	addresses: Addresses,
): ReadonlySet<string> => {
	const counts = new Map<string, number>();
	for (const {name} of turns) {
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}

	const comesAgain = ({name}: Turn): boolean => (counts.get(name) ?? 0) >= fewest;
	/** `**Lisbon**` above its paragraph may be a place: on a line of its own a name is a person's, or comes again. */
	const mayTalk = (turn: Turn): boolean =>
		!isAlone(turn) ||
		isForm(turn) ||
		isPersonsName(turn.passage.tokens.slice(turn.label.name.start, turn.label.name.end)) ||
		comesAgain(turn);
	// `Lakers: The guard is out.`, again and again: where nobody says `I` or `you`, or asks, nobody talks.
	const isTalk = turns.some(
		turn => isAddressed(turn) || turn.said.some(passage => addresses(passage) || asks(passage)),
	);
	const talkers = new Set(isTalk ? turns.filter(comesAgain).map(({name}) => name) : []);
	for (const [i, turn] of turns.entries()) {
		const {name, said} = turn;
		const next = turns[i + 1];
		const last = said.at(-1);
		if (
			last &&
			next?.index === turn.index + said.length + (isAlone(turn) ? 1 : 0) &&
			next.name !== name &&
			mayTalk(turn) &&
			mayTalk(next) &&
			(turn.label.isSure !== false || [turn, next].some(comesAgain)) &&
			(asks(last) || (isNamed(turn) && isNamed(next) && [...said, ...next.said].some(addresses)))
		) {
			talkers.add(name).add(next.name);
		}
	}

	return talkers;
};

/**
 * Whether headings are names of those who debate: portraits of people have them, too; whoever debates comes again, says `I`,
 * and not their own name.
 */
const areDebating = (turns: readonly Turn[]): boolean => {
	const headed = turns.filter(({passage}) => passage.block.kind === 'heading');
	const names = new Set(headed.map(({name}) => name));
	const inPerson = headed.filter(turn => turn.said.some(isInPerson) && !tellsOf(turn));
	return names.size > 1 && names.size < headed.length && inPerson.length * 2 >= headed.length;
};

/** Those who are heard: who talks, and whoever writes with a stamp, `[09:04] <ida> green`, whatever it is. */
const heardIn = (turns: readonly Turn[], talkers: ReadonlySet<string>): Turn[] => {
	const isAnyInCapitals = turns.some(turn => isSetInCapitals(turn) && talkers.has(turn.name));
	const askedAt = new Set(turns.flatMap(({words, index}) => (words.join(' ') === 'q' ? [index] : [])));
	/** `Q. Why?` above `A. Because.`, or `Q Why?` above `THE MAYOR: Because.` */
	const isInTurn = ({words: [letter], label, index}: Turn): boolean =>
		talkers.has('q') &&
		(talkers.has('a') || (letter === 'q' && isAnyInCapitals)) &&
		// `A Norseman …` is no answer.
		(letter === 'q' || label.isBare !== true || askedAt.has(index - 1));
	const areStamped =
		// `Ida Holm 0:59` above another one, with no words, is the time of a race.
		turns.filter(({label, said}) => label.isSure && said.length > 0).length >= fewest;
	const isHeaded = areDebating(turns);
	return turns.filter(
		turn =>
			(talkers.has(turn.name) || (areStamped && turn.label.isSure !== undefined)) &&
			(isHeaded || turn.passage.block.kind !== 'heading') &&
			// `A. Smith` is no answer where nothing asks.
			(turn.label.cue !== null || !isLetter(turn) || isInTurn(turn)),
	);
};

/**
 * Those who say one thing only: set like the others who are heard, and called so, named, or between two of them:
 * `THE WITNESS: I object.`
 */
const heardOnce = (
	passages: readonly Passage[],
	turns: readonly Turn[],
	heard: readonly Turn[],
	isNamed: (turn: Turn) => boolean,
	addresses: Addresses,
): Turn[] => {
	if (heard.length < 2) {
		return [];
	}

	const named = heard.filter(turn => !isLetter(turn));
	const areInCapitals = named.filter(isSetInCapitals).length * 2 >= named.length;
	const heardAt = new Map(heard.map(turn => [turn.index, turn]));
	const labelledAt = new Set(turns.map(({index}) => index));
	/** Whether somebody who is heard has the turn next to this one; a turn may go on for some paragraphs. */
	const isHeardBeside = ({index}: Turn, step: 1 | -1): boolean => {
		let beside = index + step;
		while (
			Math.abs(beside - index) < farthest &&
			passages[beside]?.block.kind === 'paragraph' &&
			!labelledAt.has(beside)
		) {
			beside += step;
		}

		return heardAt.has(beside);
	};

	/** Right between two others, `Karl: not me⏎Noor: under the mat⏎Ida: thanks!`; between the two of one it may be a note. */
	const joinsIn = ({index, said}: Turn): boolean => {
		const [before, behind] = [heardAt.get(index - 1), heardAt.get(index + 1)];
		return (
			before !== undefined &&
			behind !== undefined &&
			(before.name !== behind.name || asks(before.passage) || said.some(addresses))
		);
	};

	return turns.filter(turn => {
		if (isFormal(turn) || (areInCapitals && isSetInCapitals(turn) && (isForm(turn) || isNumbered(turn)))) {
			return true;
		}

		const [before, behind] = [isHeardBeside(turn, -1), isHeardBeside(turn, 1)];
		return areInCapitals
			? isSetInCapitals(turn) && (isNamed(turn) ? before || behind : before && behind)
			: turn.label.cue !== null &&
					(isNamed(turn) || isOffice(turn) || isAddressed(turn) || joinsIn(turn)) &&
					before &&
					behind;
	});
};

/**
 * The passages that a label gives to somebody: in a talk, whose label comes again, as it is or shortened; and those who
 * talk with another: a question and what the next one answers, or two whom the text knows and who say `I` or `you`. Where
 * the source itself says who speaks, it is a turn whoever that is and however often.
 *
 * @param passages the article's passages
 * @param isEnglish whether they are in English
 */
export const transcriptLabels = (passages: readonly Passage[], isEnglish = false): ReadonlySet<Passage> => {
	const turns = turnsOf(passages);
	if (turns.length === 0) {
		return new Set();
	}

	const isNamed = namedIn(passages, turns);
	const addresses = addressing(isEnglish);
	const heard = heardIn(turns, talkersIn(turns, isNamed, addresses));
	const once = heardOnce(passages, turns, heard, isNamed, addresses);
	const voices = turns.filter(({label}) => label.isVoice);
	const judges = turns.filter(turn => isJudges(turn, passages[turn.index + 1]));
	return new Set([...voices, ...heard, ...once, ...judges].map(({passage}) => passage));
};
