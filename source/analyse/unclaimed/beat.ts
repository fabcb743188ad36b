import {endOfRun, type Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {isOutside} from '../passage/speech.js';
import {articleOrPossessive, determiner} from '../words/closed-classes.js';
import {isRoleNoun} from '../words/role-nouns.js';

/** What somebody does instead of saying it, or along with that. */
const gestures =
	/^(?:(?:dis)?agree|concur|demur|differ|shrug|nod|smile|laugh|grin|sigh|frown|wink|chuckle|giggle|snort|pause|hesitate|wince|blush|beam|scoff|scowl|groan)(?:s|es|d|ed|ged|ded|ned|red)?$/;
const moving = /^(?:shak(?:es?)|shook|roll(?:s|ed)|rais(?:es|ed)|lift(?:s|ed)|clear(?:s|ed)|wav(?:es|ed))$/;
const moved =
	/^(?:head|eyes?|eyebrows?|brows?|hands?|fingers?|arms?|shoulders|throat|glass|fists?|chin|palms?)$/;

/** What has a capital at a sentence’s head and names nobody. */
const noName =
	/^(?:he|she|i|we|they|it|you|this|that|both|all|none|neither|each|some|most|many|silence|(?:no|every|some|any)(?:body|one)|nothing)$/;

/** What somebody thinks beside another: `Otto Falk is [less hopeful].`, `Otto Falk isn’t [so sure].` */
const thinks =
	/^(?:also|equally|far|far less|far more|just as|less|more|not|not as|not so|not quite as|so|as|quite so) (?:ang|bull|certain|confident|convinced|enthusiastic|forgiving|happ|hopeful|impressed|optimistic|pessimistic|philosophical|pleased|sceptical|skeptical|sure|surprised|worried)/;
const feels = /^(?:is|was|seems|seemed|sounds|sounded)(?:n[’']t)?$/;
/** How many words such a thought is told with, at most. */
const longestThought = 4;

/** How many words and signs come before the gesture at most. */
const longestActor = 16;

/** The first token of a gesture in a sentence: `Edna [shakes] her head.` */
const gestureIn = ({tokens}: Passage, {start, end}: Span): number =>
	tokens.slice(start, Math.min(end, start + longestActor + 1)).findIndex(
		({lower}, i) =>
			i > 0 &&
			(gestures.test(lower) ||
				(feels.test(lower) &&
					thinks.test(
						tokens
							.slice(start + i + 1, start + i + 1 + longestThought)
							.map(token => token.lower)
							.join(' '),
					)) ||
				(moving.test(lower) &&
					articleOrPossessive.test(tokens[start + i + 1]?.lower ?? '') &&
					moved.test(tokens[start + i + 2]?.lower ?? ''))),
	);

/**
 * Who makes a gesture in a sentence by itself, called by name or by what they are to somebody: whoever does so before a
 * quotation that nobody else is told to say says it.
 */
export const beat = (passage: Passage, sentence: Span): {source: Span; cue: Span} | undefined => {
	const {tokens} = passage;
	const at = gestureIn(passage, sentence);
	if (at === -1 || !isOutside(passage, sentence)) {
		return undefined;
	}

	const verb = sentence.start + at;
	const start = endOfRun(sentence.start, verb, i => /^(?:and|but|then|so|,)$/.test(tokens[i].lower));
	const end = tokens[verb - 1]?.text === ',' ? verb - 1 : verb;
	const subject = tokens.slice(start, end);
	// `Ana Ruiz, who runs the shop, disagrees.`
	const comma = subject.findIndex(({text}) => text === ',');
	const named = end < verb && comma > 0 ? subject.slice(0, comma) : subject;
	const isName =
		named.some(({text}) => /^\p{Lu}\p{L}/u.test(text)) &&
		named.every(
			({text, lower}, i) => /^\p{Lu}\p{L}/u.test(text) || (i < named.length - 1 && isRoleNoun(lower)),
		);
	const isSomebody =
		determiner.test(subject[0]?.lower ?? '') &&
		subject.some(({lower}) => isRoleNoun(lower) || /^(?:man|woman|girl|boy|mate|lady|guy)$/.test(lower)) &&
		!subject.some(({lower}) => /^(?:who|that|and)$/.test(lower));
	return (isName && !noName.test(subject[0].lower)) || isSomebody
		? {source: {start, end}, cue: {start: verb, end: verb + 1}}
		: undefined;
};
