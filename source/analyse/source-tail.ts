/** Where what is told of how somebody spoke follows their name at once, and is none of it. */
import type {Span} from '../document/span.js';
import type {Passage} from './passage.js';

const pronoun = /^(?:he|she|they|it|we|i)$/;
const determiner = /^(?:an?|the|his|her|its|their|my|our)$/;
const article = /^(?:an?|his|her|their|tears)$/;

/** Whether a clause begins that tells what went on meanwhile: `[as she] waited`, `[after winning]`, `, [with a] smile` */
const begins = ({tokens}: Passage, i: number): boolean => {
	const [word, next] = [tokens[i].lower, tokens[i + 1]?.lower ?? ''];
	const isParted = tokens[i - 1].text === ',';
	return (
		(/^(?:as|while|when|after|before)$/.test(word) && pronoun.test(next)) ||
		(isParted && word === 'as' && determiner.test(next) && next !== 'a') ||
		(/^(?:while|after|before)$/.test(word) && /^\p{Ll}{2,}ing$/u.test(next)) ||
		(isParted && word === 'with' && article.test(next))
	);
};

/**
 * A source behind its cue without what is told of the moment: `said [Dana Reed] as she waited for a bus`, `says [Max Berg], with
 * a smile`. A clause with `who` may hold such words of its own: `said Ida Krol, who left when she was six`.
 *
 * @param source a range of the passage's tokens
 */
export const withoutMoment = (passage: Passage, source: Span, cue: Span): Span => {
	const {tokens} = passage;
	if (source.start < cue.end) {
		return source;
	}

	for (let i = source.start + 1; i < source.end; i++) {
		// Who was born when the war began is somebody else than who speaks then, unless a comma ends the clause.
		const isOfClause =
			tokens[i - 1].text !== ',' &&
			tokens.slice(source.start, i).some(({lower}) => /^(?:who|which|whose|whom|that)$/.test(lower));
		if (!isOfClause && begins(passage, i)) {
			return {start: source.start, end: tokens[i - 1].text === ',' ? i - 1 : i};
		}
	}

	return source;
};
