import type {Span} from '../document/span.js';
import type {Passage} from './passage.js';

const negator = /^(?:not|never|nor|neither|cannot|\p{Ll}+n[’']t)$/u;
const auxiliary =
	/^(?:do|does|did|has|have|had|will|would|can|could|may|might|should|must|shall|is|are|was|were|be|been)$/;
/** Verbs of leaving it: `refused to say`, `stopped short of saying` */
const leaving =
	/^(?:refus|declin|fail|neglect|hesitat|forg[eo]t|omit|avoid|resist)(?:e|ed|es|ing|s|t|ting|ten|ted|tted)?$/;
/** What may stand between these and the verb. */
const between = /^(?:to|of|from|yet|ever|even|immediately|also|publicly|explicitly|directly|\p{Ll}+ly)$/u;

/** So many words before a cue are looked at. */
const reach = 5;

/**
 * Finds what makes a cue say that something was not said: `[did not] say`, `[has never] claimed`, `[would not immediately]
 * confirm`, `[refused to] say`.
 *
 * @param cue a range of the passage's tokens
 * @returns where that begins, a token index; undefined where the cue says that it was said
 */
export const negationBefore = ({tokens, stretchOf}: Passage, cue: Span): number | undefined => {
	let at = cue.start - 1;
	const isHere = (i: number): boolean =>
		i >= 0 && cue.start - i <= reach && stretchOf[i] === stretchOf[cue.start];
	while (isHere(at) && (between.test(tokens[at].lower) || auxiliary.test(tokens[at].lower))) {
		at--;
	}

	if (!isHere(at) || !(negator.test(tokens[at].lower) || leaving.test(tokens[at].lower))) {
		return undefined;
	}

	return isHere(at - 1) && (auxiliary.test(tokens[at - 1].lower) || negator.test(tokens[at - 1].lower))
		? at - 1
		: at;
};

/**
 * Whether what a cue says is only supposed: `[If] the mayor said so`.
 *
 * @param source who would say it, a range of the passage's tokens
 */
export const isSupposed = ({tokens, stretchOf}: Passage, source: Span | null, cue: Span): boolean => {
	const start = Math.min(source?.start ?? cue.start, cue.start);
	const word = tokens[start - 1];
	return (
		word !== undefined &&
		stretchOf[start - 1] === stretchOf[cue.start] &&
		/^(?:if|unless|lest)$/.test(word.lower)
	);
};
