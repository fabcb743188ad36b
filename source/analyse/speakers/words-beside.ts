/** What stands beside somebody's name, and may tell of them: `Diego Rocha scored twice for Uruguay` */
import type {Span} from '../../document/span.js';
import type {Character} from '../cast/character.js';

/** How much before and behind a name is looked at. */
const reach = 80;

/** So many mentions of somebody are looked at. */
const mostMentions = 4;

/** What stands before a name is more likely its own than what stands behind: `Ek met [Polish] cook Jan Krol` */
const ofNext = 10;

/** A word near somebody’s name. */
type WordBeside = {
	readonly word: string;
	/** How many characters stand between it and the name; some more where it stands behind. */
	readonly distance: number;
};

const around = (text: string, {start, end}: Span): WordBeside[] => {
	const before =
		text
			.slice(Math.max(0, start - reach), start)
			.split(/[.!?]\s|\n/)
			.at(-1) ?? '';
	const [behind] = text.slice(end, end + reach).split(/[.!?](?:\s|$)|\n/);
	const words = (part: string) => [...part.matchAll(/[\p{L}.]+/gu)];
	return [
		...words(before).map(({0: word, index}) => ({word, distance: before.length - index - word.length})),
		...words(behind).map(({0: word, index}) => ({word, distance: index + ofNext})),
	];
};

/** The words beside the first mentions of somebody's name, each in its own sentence. */
export const wordsBeside = (text: string, {mentions}: Character): WordBeside[] =>
	mentions.slice(0, mostMentions).flatMap(mention => around(text, mention));
