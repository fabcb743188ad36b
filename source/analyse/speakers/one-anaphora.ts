/** `another`, `one` and `others` for a noun that the text has just said of somebody: `One man … [Another] said …` */
import {indexAt} from '../../document/span.js';
import {type Character, createCharacter} from '../cast/character.js';
import {sentenceSubject} from '../grammar/subject.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {isTagVerb} from '../words/reporting-verbs.js';
import {genderOfRole, isRoleNoun, kinNouns, personNouns, singular} from '../words/role-nouns.js';
import {nobody, type Place, type Resolution} from './discourse.js';
import {parties} from './politicians.js';
import type {Setting, SourceMention} from './source-mentions.js';

/** How many sentences back the noun may stand. */
const farthest = 4;

/** Nouns that stand for whoever it may be, of whom there is no other. */
const empty = /^(?:one|other|source)$/;

/** The noun of those who are known by it alone, as the text has it: `Many prominent [Republicans]` */
const nounOf = ({name, kind, personal}: Character): string | undefined => {
	const names = kind === 'unnamed' || kind === 'group' ? name.split(/\s+/) : [];
	const at = names.findIndex(word => {
		const one = singular(word.toLowerCase());
		return (isRoleNoun(one) || personNouns.has(one) || kinNouns.has(one)) && !empty.test(one);
	});
	// At the head of a sentence all nouns have a capital.
	return !personal || at === -1
		? undefined
		: at > 0 || parties.test(singular(names[at].toLowerCase()))
			? names[at]
			: names[at].toLowerCase();
};

const isPlural = (noun: string): boolean => noun.toLowerCase() !== singular(noun.toLowerCase());

/** How many sentences back those may stand who are known by a noun alone: `Other [brokers] agreed. “It fell,” said one.` */
const sentencesBack = 2;

/** The noun of those whom the sentence of a source is about, or one before it. */
const manyBefore = (passage: Passage, {start}: Place): string | undefined => {
	const {tokens, sentences} = passage;
	const at = indexAt(sentences, indexAt(tokens, start));
	for (const sentence of sentences.slice(Math.max(0, at - sentencesBack), at + 1).reverse()) {
		const subject = sentenceSubject(passage, sentence);
		// `Some ministers I have met are glad.`
		const noun = tokens
			.slice(subject?.start ?? 0, subject?.end ?? 0)
			.find(({lower}) => isPlural(lower) && isRoleNoun(singular(lower)));
		if (noun) {
			return noun.lower;
		}
	}

	return undefined;
};

/** What may be told of one of several: `one[ under her picture]`, `One[, who has lived there for years]` */
const tellsMore = /^(?: (?:below|beneath|on|under)|, (?:aged|from|in|speaking|who|whose)) /;

/** Somebody else of the kind that the text spoke of last; nobody where it names everybody. */
export const resolveOne = (
	tokens: readonly Token[],
	{passage, place, quotation: {cue, kind}}: SourceMention,
	{discourse, text: whole}: Setting,
): Resolution | undefined => {
	const [first, last] = [tokens[0], tokens[tokens.length - 1]];
	// `One nurse said so. [The other] said …`
	const isOther = tokens.length === 2 && first.lower === 'the' && last.lower === 'other';
	const [text, lower] = isOther ? [whole.slice(first.start, last.end), 'another'] : [first.text, first.lower];
	if (
		(tokens.length > 1 && !isOther && !tellsMore.test(whole.slice(first.end, last.end))) ||
		!/^(?:another|one|others)$/.test(lower) ||
		// `that is [one] question` is of nobody.
		(lower === 'one' && kind !== 'direct' && !isTagVerb(cue?.text ?? ''))
	) {
		return undefined;
	}

	const {people, together, togetherAt, traces} = discourse;
	const sentenceOf = (character: Character): number =>
		Math.max(
			traces.get(character)?.sentence ?? -99,
			together.includes(character) ? togetherAt.sentence : -99,
		);
	const antecedent = [...people, ...together].find(
		character =>
			nounOf(character) !== undefined &&
			place.sentence - sentenceOf(character) <= farthest &&
			// Only of several there is one, and others.
			(lower === 'another' || isPlural(nounOf(character) ?? '')),
	);
	const noun = antecedent ? nounOf(antecedent) : kind === 'direct' ? manyBefore(passage, place) : undefined;
	// `Officers came. One told [Officer Krol] so`: who hears it is not of those who may have said it.
	const heardBy = passage.tokens.find(({start}) => cue && start >= cue.end);
	if (!noun || heardBy?.lower === singular(noun.toLowerCase())) {
		return nobody;
	}

	const isMany = lower === 'others';
	const name = isMany ? `${text.slice(0, -1)} ${noun}` : `${text} ${singular(noun)}`;
	return {
		characters: [
			{
				...createCharacter({text: name, words: name.toLowerCase().split(' ')}),
				kind: isMany ? 'group' : 'unnamed',
				gender: genderOfRole(singular(noun)),
				plural: isMany,
			},
		],
		probability: 0.8,
	};
};
