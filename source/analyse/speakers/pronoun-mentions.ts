import {contains, indexAt} from '../../document/span.js';
import type {Character} from '../cast/character.js';
import type {NameMention} from '../names/name-mention.js';
import {type Nominal, readNominal} from '../names/nominal.js';
import {relativePronoun} from '../words/closed-classes.js';
import {addressedBy} from './addressees.js';
import {isApposedBefore} from './antecedents.js';
import {answerOf, answersFrom, isReply} from './asking.js';
import {resolveDescribed} from './before-who.js';
import {type Discourse, firstOf, nobody, type Place, type Resolution} from './discourse.js';
import {resolveSpeakingIt} from './it-mentions.js';
import {resolveNominal} from './nominals.js';
import {resolveOwnKin} from './own-kin.js';
import {genderOfPronoun, learnGender, resolvePerson, type Said} from './pronouns.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {resolveThey} from './they-and-it.js';

/** The resolution to one character, or to nobody where there is none. */
export const one = (character: Character | undefined, probability: number): Resolution =>
	character ? {characters: [character], probability} : nobody;

/** What ties somebody to a place or body: `of [Leeds]`, `from the town of [Leeds]` */
const tie = /^(?:from|in|of|at|near|to|for)$/;

/** Whether a name before `who` is not whom that takes up, but where they are: `an officer in [Leeds] who said …` */
const isPlace = ({before}: NameMention, named: Character | undefined): boolean =>
	tie.test(before) &&
	named !== undefined &&
	named.kind !== 'group' &&
	(named.kind !== 'person' || (/^(?:from|in|at|near)$/.test(before) && named.words.length === 1));

/** `Ana Ruiz of [Leeds]`, `Ana Ruiz, Republican of [Ohio]`, `Ana Ruiz, 24, from [Leeds]` */
const fromThere = /^(?:, (?:an? )?[\p{L}-]+|, \d+,)? (?:from|of)(?: the)? $/u;

/** Whether what is said of a person ends with a place or body: `Thomas Berg, a priest from [Nakuru]` */
const describes = (text: string, {end, description}: NameMention, where: NameMention): boolean =>
	fromThere.test(text.slice(end, where.start)) ||
	(description !== null &&
		description.start >= end &&
		(contains(description, where) ||
			/^ (?:from|in|of|at|near)(?: the)? (?:\p{Lu}[\p{L}]+, )?$|^, $/u.test(
				text.slice(description.end, where.start),
			)));

/** Who has the name of somebody said to be there, or the one in apposition to it, before `who`: `Thomas Berg, a priest from [Nakuru], who …` */
const personBefore = (
	before: readonly NameMention[],
	adjacent: NameMention | undefined,
	who: number,
	{passage: {tokens}, place}: SourceMention,
	{text, cast: {of}}: Setting,
): NameMention | undefined => {
	const isPerson = (name: NameMention): boolean => of.get(name)?.kind === 'person';
	// No place is who.
	const described =
		adjacent && (!isPerson(adjacent) || tie.test(adjacent.before))
			? before.findLast(
					name =>
						name !== adjacent &&
						name.sentence === place.sentence &&
						describes(text, name, adjacent) &&
						isPerson(name),
				)
			: undefined;
	return described ?? before.findLast(name => isPerson(name) && isApposedBefore(name, tokens, who));
};

/** The name of whom a sentence is about, or the nearest in it, where a comma stands before a relative pronoun. */
const nameAcrossComma = (
	before: readonly NameMention[],
	{span, place}: SourceMention,
	text: string,
): NameMention | undefined => {
	const here = before.filter(({sentence}) => sentence === place.sentence);
	return here.some(({end}) => text.slice(end, span.start).includes(','))
		? (here.find(({grammar}) => grammar === 'subject') ??
				here.findLast(({grammar}) => grammar !== 'modifier'))
		: undefined;
};

/** `voters who said …`, `Ana Ruiz, who said …`: the noun before the pronoun. */
const resolveRelative = (mention: SourceMention, setting: Setting): Resolution => {
	const {text, cast, discourse} = setting;
	const {span, place} = mention;
	const {tokens} = mention.passage;
	const who = indexAt(tokens, span.start);
	const isWho = /^who/i.test(text.slice(span.start, span.end));
	const before = mention.beside.filter(({end}) => end <= span.start);
	const adjacent = before.findLast(({end}) =>
		/^[\s,’”"—–-]*$|^ \([^)]*\),? $/.test(text.slice(end, span.start)),
	);
	const person = isWho ? personBefore(before, adjacent, who, mention, setting) : undefined;
	if (person) {
		return one(cast.of.get(person), 0.9);
	}

	// `an officer in [Leeds] who said …`: whoever is there.
	const isThere = isWho && adjacent && isPlace(adjacent, cast.of.get(adjacent));
	if (isThere) {
		const tieAt = tokens.findLastIndex(({end, lower}) => end < adjacent.start && lower === adjacent.before);
		return resolveDescribed(mention, setting, tieAt);
	}

	if (adjacent) {
		return one(cast.of.get(adjacent), 0.95);
	}

	// `another twelve percent who say`: the noun right before `who` is meant, not a name before it.
	const antecedent = tokens[who - 1];
	const isNoun = antecedent !== undefined && /^\p{Ll}/u.test(antecedent.text);
	return firstOf(
		() => (isWho ? resolveDescribed(mention, setting, who) : nobody),
		// `born in Leith, he was taught by [his father], who told him`
		() => (isWho && antecedent?.text === ',' ? resolveDescribed(mention, setting, who - 1) : nobody),
		() => {
			const name = isNoun ? undefined : nameAcrossComma(before, mention, text);
			return one(name && cast.of.get(name), 0.75);
		},
		() =>
			!isNoun && discourse.spoken.sentence === place.sentence
				? {characters: discourse.speaking, probability: 0.6}
				: nobody,
	);
};

/** `she added [the word]` adds it to something else than what she said. */
const addsThing = /^ (?:an?|the|his|her|its|their|one|another) /;

/** Verbs that say of somebody that they have spoken before. */
const more = /^(?:add(?:s|ed)|continue[sd]|goes on|went on)$/;

/** How many words may say whom such a sentence is about. */
const longestSubject = 5;

/** From here on it is what they are that tells whom it is about, and not only that they are spoken of. */
const sureOfSubject = 0.6;

/** Whom a sentence is about, by what they are, in which it is told who says it: `[The governor], he believed, had known` */
const splitSubjects = (
	{quotation: {kind, parts}, passage: {tokens}, span, place}: SourceMention,
	{discourse}: Setting,
): readonly Character[] => {
	const [{start}] = parts;
	if (kind !== 'indirect' || start >= span.start || span.end >= parts[parts.length - 1].end) {
		return [];
	}

	const phrase = tokens.filter(token => token.start >= start && token.end < span.start && token.isWord);
	if (phrase[0]?.lower !== 'the' || phrase.length > longestSubject) {
		return [];
	}

	const {characters, probability} = resolveNominal(readNominal(phrase), discourse, place);
	return probability >= sureOfSubject ? characters : [];
};

/** `[She] replied: “You must.”`; but `Asked about it, she replied: “No.”` */
const opensSentence = ({passage: {tokens, sentences}, span}: SourceMention): boolean =>
	sentences.some(({start}) => tokens[start].start === span.start);

/** `Asked if [Krol] would stay, he said no`, `When pressed about [Krol], she …`: whom a question is about, as a rule, is another. */
const namedInQuestion = ({passage: {tokens, sentences}, span, beside}: SourceMention): NameMention[] => {
	const at = indexAt(tokens, span.start);
	const first = sentences[indexAt(sentences, at)]?.start ?? at;
	const opening = tokens[/^(?:when|if)$/.test(tokens[first].lower) ? first + 1 : first];
	const comma = tokens.slice(first, at).find(({text}) => text === ',');
	return /^(?:asked|pressed|questioned|quizzed)$/.test(opening.lower)
		? beside.filter(({start, end}) => start > opening.start && end <= (comma?.start ?? span.start))
		: [];
};

/** What the words tell of who says them; `Krol bowed as he replied` tells of the moment. */
const saidBy = (mention: SourceMention, setting: Setting): Said => {
	const {quotation, beside, span} = mention;
	const {cast, text} = setting;
	const {kind, parts, cue} = quotation;
	const isMoment = /(?:^|\P{L})(?:as|when|while) $/u.test(
		text.slice(Math.max(0, span.start - 7), span.start),
	);
	const isReported = kind !== 'direct' && !isMoment;
	const within = beside.filter(
		name =>
			(name.quoted || (isReported && name.grammar !== 'modifier')) &&
			parts.some(part => contains(part, name)),
	);
	const charactersOf = (names: typeof within) => names.flatMap(name => cast.of.get(name) ?? []);
	const [{start: begins}] = parts;
	// `She was sorry for Mrs Ruiz, she said`: whom it is about says it, and names somebody else.
	const word = text.slice(span.start, span.end).toLowerCase();
	const isOwn =
		genderOfPronoun.has(word) &&
		text.slice(begins, begins + word.length).toLowerCase() === word &&
		!/^[\p{L}’']/u.test(text.slice(begins + word.length, begins + word.length + 1));
	return {
		named: charactersOf(within),
		reported: [
			...charactersOf(within.filter(({quoted, start}) => !quoted && (start > span.end || isOwn))),
			...charactersOf(namedInQuestion(mention)),
			...splitSubjects(mention, setting),
		],
		answers: answerOf(quotation, answersFrom(mention, setting.discourse)),
		replies: isReply(quotation) && (begins < span.start || opensSentence(mention)),
		goesOn: cue !== null && more.test(cue.text) && !addsThing.test(text.slice(cue.end, cue.end + 9)),
	};
};

/** `His client denied it, [he] said`: who is called somebody's in the same sentence is not that somebody. */
const ownedInSentence = ({people, traces}: Discourse, word: string, {sentence}: Place): Character[] => {
	const owned = /^(?:he|him)$/.test(word) ? /^his /i : /^her /i;
	return people.filter(
		character =>
			character.kind === 'unnamed' &&
			owned.test(character.name) &&
			traces.get(character)?.sentence === sentence,
	);
};

/** `both`, as a phrase. */
const bothPeople: Nominal = {
	words: ['both', 'people'],
	head: 'person',
	plural: true,
	definite: true,
	count: 2,
	modifiers: [],
	personal: true,
};

/** Whom a source stands for that is a pronoun of any kind. */
export const resolvePronoun = (word: string, mention: SourceMention, setting: Setting): Resolution => {
	const {discourse, author, isEnglish} = setting;
	const {place} = mention;
	if (!isEnglish) {
		return nobody;
	}

	const around = setting.speakersAround(mention);
	const isOne = /^(?:i|me|my)$/.test(word);
	if (isOne || /^(?:we|our|us)$/.test(word)) {
		return around.length > 0
			? {characters: around, probability: isOne ? 0.9 : 0.75}
			: one(isOne && !mention.quoted ? author : undefined, 0.8);
	}

	const gender = genderOfPronoun.get(word);
	if (gender) {
		const kin = mention.quoted ? resolveOwnKin(gender, mention, setting) : nobody;
		if (kin.characters.length > 0) {
			return {...kin, probability: 0.8};
		}

		// `I asked my brother. He said: “Yes.”`
		const conversing = setting.conversingAround(mention);
		const except = [
			...(mention.quoted ? around : []),
			...conversing,
			...ownedInSentence(discourse, word, place),
			...addressedBy(mention, setting.text, setting.cast),
		];
		const found = resolvePerson(discourse, gender, place, except, saidBy(mention, setting));
		learnGender(found, gender);
		return found;
	}

	if (/^(?:they|them|their|themselves)$/.test(word)) {
		return resolveThey(discourse, place, mention.quotation);
	}

	if (relativePronoun.test(word)) {
		return resolveRelative(mention, setting);
	}

	if (word === 'it' || word === 'its') {
		return resolveSpeakingIt(mention, setting);
	}

	if (!/^(?:each|both)$/.test(word)) {
		return nobody;
	}

	const {together, togetherAt} = discourse;
	return together.length > 1 && place.passage - togetherAt.passage <= 2
		? {characters: together, probability: 0.8}
		: resolveNominal(bothPeople, discourse, place);
};
