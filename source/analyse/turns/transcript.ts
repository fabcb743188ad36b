import type {Passage} from '../passage/passage.js';
import {isGivenName} from '../words/given-names.js';
import {honorifics} from '../words/name-words.js';
import {isFirstPerson, isSecondPerson} from '../words/personal-pronouns.js';
import {isRoleNoun} from '../words/role-nouns.js';
import {numberOf} from './numbered.js';
import {isInCapitals, isPersonsName, type Label, labelOf} from './turn-labels.js';
import {stampOf} from './turn-stamps.js';

/** What a chat tells of itself, which nobody writes: `[09:11] -!- ida has joined`, `12/05/2025, 09:04 - Ida left` */
export const chatNotices = (
	passages: readonly Passage[],
	labels: ReadonlySet<Passage>,
): ReadonlySet<Passage> =>
	new Set([...labels].some(isChatLabel) ? passages.filter(passage => stampOf(passage)?.name === null) : []);

/** Somebody by whose label a passage stands. */
type Turn = {
	readonly passage: Passage;
	readonly index: number;
	readonly label: Label;
	/** The words of the label in lower case, without full stops. */
	readonly words: readonly string[];
	/** The same without a form of address: `Mr Quill` is `Petra Quill`. */
	readonly bare: readonly string[];
};

const isChatLabel = (passage: Passage): boolean => labelOf(passage)?.isChat === true;

/** Whether it is a number that stands behind a name and its brackets: `Anna Berg (Moorland): 1,204`, and not `… : 12.` */
const isResult = ({tokens}: Passage, {isFormal, cue, content}: Label): boolean =>
	isFormal === true &&
	cue !== null &&
	content < tokens.length &&
	!tokens.slice(content).some(({text}) => /^\p{L}|^[.!?]$/u.test(text));

/** The labels of an article by their form; in a title a colon has other uses. */
const candidates = (passages: readonly Passage[]): Turn[] =>
	passages.flatMap((passage, index) => {
		const label = passage.block.kind === 'title' ? undefined : labelOf(passage);
		const words =
			label &&
			!isResult(passage, label) &&
			passage.tokens
				.slice(label.name.start, label.name.end)
				.filter(({isWord}) => isWord)
				.map(({lower}) => lower.replace(/\.$/, ''));
		if (!label || !words) {
			return [];
		}

		const bare = words.length > 1 && honorifics.has(words[0]) ? words.slice(1) : words;
		return [{passage, index, label, words, bare}];
	});

/** For each label the words of the longest one of which it is a short form: `Quill` is `Petra Quill`, `PQ` as well. */
const fullForms = (turns: readonly Turn[]): ((turn: Turn) => string) => {
	const full = new Map<string, string>();
	for (const {bare} of turns) {
		if (bare.length > 1) {
			const name = bare.join(' ');
			for (const short of [bare[0], bare[bare.length - 1], bare.map(([letter]) => letter).join('')]) {
				full.set(short, full.get(short) ?? name);
			}
		}
	}

	return ({bare}) => (bare.length === 1 ? (full.get(bare[0]) ?? bare[0]) : bare.join(' '));
};

const asks = ({tokens}: Passage): boolean => tokens.slice(-2).some(({text}) => text === '?');

/** Whether somebody says `I` or `you` in a passage. */
const addresses = ({tokens, stretchOf}: Passage): boolean =>
	tokens.some((token, i) => stretchOf[i] === -1 && (isFirstPerson(token) || isSecondPerson(token.lower)));

/** Whether somebody says `I` in a passage. */
const isInPerson = ({tokens, stretchOf}: Passage): boolean =>
	tokens.some((token, i) => stretchOf[i] === -1 && isFirstPerson(token));

/** Whether what stands below a name tells of who bears it. */
const tellsOf = ({words}: Turn, said: readonly Passage[]): boolean =>
	said.some(({tokens}) => tokens.some(({lower}) => lower === words[words.length - 1]));

/** Whether a label stands on a line of its own: what is said stands below it. */
const isAlone = ({passage, label}: Turn): boolean => label.content === passage.tokens.length;

/** What is said behind a label: the rest of its passage, or all below it up to the next one or a heading. */
const saidBy = (turn: Turn, next: Turn | undefined, passages: readonly Passage[]): readonly Passage[] => {
	if (!isAlone(turn)) {
		return [turn.passage];
	}

	const below = passages.slice(turn.index + 1, next?.index);
	const end = below.findIndex(({block}) => block.kind === 'heading' || block.kind === 'title');
	return end === -1 ? below : below.slice(0, end);
};

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

/**
 * The passages that a label gives to somebody: in a talk, whose label comes again, as it is or shortened; and those who
 * talk with another: a question and what the next one answers, or two whom the text knows and who say `I` or `you`.
 *
 * @param passages the article's passages
 */
export const transcriptLabels = (passages: readonly Passage[]): ReadonlySet<Passage> => {
	const turns = candidates(passages);
	if (turns.length === 0) {
		return new Set();
	}

	const fullForm = fullForms(turns);
	const isNamed = namedIn(passages, turns);
	const counts = new Map<string, number>();
	const speaking = new Set<string>();
	const said = turns.map((turn, i) => saidBy(turn, turns[i + 1], passages));
	for (const turn of turns) {
		const name = fullForm(turn);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}

	const comesAgain = (turn: Turn): boolean => (counts.get(fullForm(turn)) ?? 0) >= fewest;
	/** `**Lisbon**` above its paragraph may be a place: on a line of its own a name is a person's, or comes again. */
	const mayTalk = (turn: Turn): boolean =>
		!isAlone(turn) ||
		isForm(turn) ||
		isPersonsName(turn.passage.tokens.slice(turn.label.name.start, turn.label.name.end)) ||
		comesAgain(turn);
	for (const [i, turn] of turns.entries()) {
		const name = fullForm(turn);
		const next = turns[i + 1];
		const end = turn.index + said[i].length + (isAlone(turn) ? 1 : 0);
		const last = said[i].at(-1);
		if (
			next?.index === end &&
			fullForm(next) !== name &&
			mayTalk(turn) &&
			mayTalk(next) &&
			said[i].length > 0 &&
			(turn.label.isSure !== false || [turn, next].some(comesAgain)) &&
			((last && asks(last)) ||
				(isNamed(turn) && isNamed(next) && [...said[i], ...said[i + 1]].some(addresses)))
		) {
			speaking.add(name).add(fullForm(next));
		}
	}

	// `Lakers: The guard is out.`, again and again: where nobody says `I` or `you`, or asks, nobody talks.
	const isTalk = said.some(passages => passages.some(passage => addresses(passage) || asks(passage)));
	const isSpeaker = (name: string) => speaking.has(name) || (isTalk && (counts.get(name) ?? 0) >= fewest);
	// Portraits of people have their names for headings, too; whoever debates comes again, says `I`, and not their own name.
	const headed = turns.flatMap((turn, i) =>
		turn.passage.block.kind === 'heading' ? [{name: fullForm(turn), turn, said: said[i]}] : [],
	);
	const isAnyInCapitals = turns.some(turn => isSetInCapitals(turn) && isSpeaker(fullForm(turn)));
	const askedAt = new Set(turns.flatMap(({words, index}) => (words.join(' ') === 'q' ? [index] : [])));
	/** `Q. Why?` above `A. Because.`, or `Q Why?` above `THE MAYOR: Because.` */
	const isInTurn = ({words: [letter], label, index}: Turn): boolean =>
		isSpeaker('q') &&
		(isSpeaker('a') || (letter === 'q' && isAnyInCapitals)) &&
		// `A Norseman …` is no answer.
		(letter === 'q' || label.isBare !== true || askedAt.has(index - 1));
	const names = new Set(headed.map(({name}) => name));
	const inPerson = headed.filter(({turn, said: own}) => own.some(isInPerson) && !tellsOf(turn, own));
	const areDebating = names.size > 1 && names.size < headed.length && inPerson.length * 2 >= headed.length;
	// `[09:04] <ida> green`: whatever is said.
	const areStamped =
		// `Ida Holm 0:59` above another one, with no words, is the time of a race.
		turns.filter((turn, i) => turn.label.isSure && said[i].length > 0).length >= fewest;
	const heard = turns.filter(
		turn =>
			(isSpeaker(fullForm(turn)) || (areStamped && turn.label.isSure !== undefined)) &&
			(areDebating || turn.passage.block.kind !== 'heading') &&
			// `A. Smith` is no answer where nothing asks.
			(turn.label.cue !== null || !isLetter(turn) || isInTurn(turn)),
	);
	// Who says one thing only is set like the others, and called so, named, or between two of them: `THE WITNESS: I object.`
	const named = heard.filter(turn => !isLetter(turn));
	const areInCapitals = heard.length > 1 && named.filter(isSetInCapitals).length * 2 >= named.length;
	const heardAt = new Set(heard.map(({index}) => index));
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

	const isHeardOnce = (turn: Turn): boolean => {
		if (isFormal(turn) || (areInCapitals && isSetInCapitals(turn) && (isForm(turn) || isNumbered(turn)))) {
			return true;
		}

		const [before, behind] = [isHeardBeside(turn, -1), isHeardBeside(turn, 1)];
		return areInCapitals
			? isSetInCapitals(turn) && (isNamed(turn) ? before || behind : before && behind)
			: turn.label.cue !== null && (isNamed(turn) || isOffice(turn)) && before && behind;
	};

	const once = heard.length > 1 ? turns.filter(isHeardOnce) : [];
	const judges = turns.filter(turn => isJudges(turn, passages[turn.index + 1]));
	return new Set([...heard, ...once, ...judges].map(({passage}) => passage));
};
