import type {Character} from './character.js';
import {nobody, type Resolution} from './discourse.js';
import {resolveNominal} from './nominals.js';
import {genderOfPronoun, resolveIt, resolvePerson, resolveThey} from './pronouns.js';
import type {Setting, SourceMention} from './source-mentions.js';

/** One or nobody. */
export const one = (character: Character | undefined, probability: number): Resolution =>
	character ? {characters: [character], probability} : nobody;

/** `voters who said …`, `Ana Ruiz, who said …`: the noun before the pronoun. */
const resolveRelative = (mention: SourceMention, {text, cast, discourse}: Setting): Resolution => {
	const before = mention.beside.filter(({end}) => end <= mention.span.start);
	const adjacent = before.findLast(({end}) =>
		/^[\s,’”"—–-]*$|^ \([^)]*\),? $/.test(text.slice(end, mention.span.start)),
	);
	const inSentence = before.find(
		({sentence, grammar}) => sentence === mention.place.sentence && grammar === 'subject',
	);
	const nearest = before.findLast(
		({sentence, grammar}) => sentence === mention.place.sentence && grammar !== 'modifier',
	);
	const found =
		adjacent ??
		(before.some(
			({sentence, end}) =>
				sentence === mention.place.sentence && text.slice(end, mention.span.start).includes(','),
		)
			? (inSentence ?? nearest)
			: undefined);
	if (found) {
		return one(cast.of.get(found), adjacent ? 0.95 : 0.75);
	}

	return discourse.spoken.sentence === mention.place.sentence && discourse.speaking.length > 0
		? {characters: discourse.speaking, probability: 0.6}
		: nobody;
};

/** Whom a source stands for that is a pronoun of any kind. */
export const resolvePronoun = (word: string, mention: SourceMention, setting: Setting): Resolution => {
	const {discourse, author, isEnglish} = setting;
	const {place} = mention;
	if (!isEnglish) {
		return nobody;
	}

	const around = setting.speakersAround(mention);
	if (/^(?:i|me|my|we|our|us)$/.test(word)) {
		if (around.length > 0) {
			return {characters: around, probability: /^(?:i|me|my)$/.test(word) ? 0.9 : 0.75};
		}

		return /^(?:i|me|my)$/.test(word) && !mention.quoted ? one(author, 0.8) : nobody;
	}

	const gender = genderOfPronoun.get(word);
	if (gender) {
		return resolvePerson(discourse, gender, place, mention.quoted ? around : []);
	}

	if (/^(?:they|them|their|themselves)$/.test(word)) {
		return resolveThey(discourse, place);
	}

	if (/^(?:who|which|that|whose|whom)$/.test(word)) {
		return resolveRelative(mention, setting);
	}

	if (word === 'it') {
		return resolveIt(discourse, place);
	}

	return /^(?:each|both)$/.test(word) &&
		discourse.together.length > 1 &&
		place.passage - discourse.togetherAt.passage <= 2
		? {characters: discourse.together, probability: 0.8}
		: /^(?:each|both)$/.test(word)
			? resolveNominal(
					{
						words: ['both', 'people'],
						head: 'person',
						plural: true,
						definite: true,
						count: 2,
						modifiers: [],
						personal: true,
					},
					discourse,
					place,
				)
			: nobody;
};
