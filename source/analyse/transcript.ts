import type {Span} from '../document/span.js';
import type {Passage} from './passage.js';

/** What stands before a colon and is nobody: `CLARIFICATION: …`, `Photos: …`. */
const nobody =
	/^(?:clarifications?|corrections?|updated?|note|editor|warning|photos?|videos?|pictures?|images?|watch|listen|read|more|related|analysis|opinion|exclusive|breaking|reviews?|polls?|live|sources?|credits?|tags?|topics?|contact|location|date|time|price|total|example|remember|tip|fact|bottom line)$/;
export const isNobody = (lower: string): boolean => nobody.test(lower);

/** A label is at most this many tokens long. */
const longestLabel = 6;

/** `WALLACE: …`, `Q: …`: the label at the head of a paragraph that tells who speaks; token indices. */
export const labelOf = ({tokens, block}: Passage): Span | undefined => {
	const colon = tokens.slice(0, longestLabel).findIndex(token => token.text === ':');
	if (
		colon < 1 ||
		colon === tokens.length - 1 ||
		/^(?:heading|caption)$/.test(block.kind) ||
		/^[([*]$/.test(tokens[0].text)
	) {
		return undefined;
	}

	const words = tokens.slice(0, colon);
	return words.every(token => !token.isWord || /^\p{Lu}/u.test(token.text)) && !isNobody(words[0].lower)
		? {start: 0, end: colon}
		: undefined;
};

const nameOf = ({tokens}: Passage, {start, end}: Span): string =>
	tokens
		.slice(start, end)
		.map(({text}) => text)
		.join(' ');

/** A label must come this often: with fewer a colon behind a capital means something else. */
const fewest = 2;

/**
 * The passages that a label gives to somebody.
 *
 * @param passages the article's passages
 */
export const transcriptLabels = (passages: readonly Passage[]): ReadonlySet<Passage> => {
	const labelled = new Map<string, Passage[]>();
	for (const passage of passages) {
		const label = labelOf(passage);
		if (label && passage.block.kind !== 'title') {
			const name = nameOf(passage, label);
			const same = labelled.get(name) ?? [];
			same.push(passage);
			labelled.set(name, same);
		}
	}

	return new Set([...labelled.values()].filter(({length}) => length >= fewest).flat());
};
