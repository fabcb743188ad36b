import type {Attribution} from '../analyse/passage/attribution.js';
import type {Span} from '../document/span.js';

/** A stretch of words longer than this is told by its beginning and its end, this much of each. */
const longest = 160;
const kept = 60;

const shortened = (words: string): string =>
	words.length > longest ? `${words.slice(0, kept)} … ${words.slice(-kept)}` : words;

/**
 * The words of a text with the cue of an attribution in `<…>`, each piece of its content in `[…]` and its source in `{…}`:
 * `[It rained], {Ana Ruiz} <said>.` So tests write them, too.
 *
 * @param around which words are told; what is marked beyond them is told with them
 * @param tell makes something shorter of the words between two marks
 */
export const markedWords = (
	text: string,
	{content, cue, source}: Pick<Attribution, 'content' | 'cue' | 'source'>,
	around: Span,
	tell: (words: string) => string = words => words,
): string => {
	const marks = [
		...content.map(span => ['[', span, ']'] as const),
		...(source ? [['{', source, '}'] as const] : []),
		...(cue ? [['<', cue, '>'] as const] : []),
	].sort(([, a], [, b]) => a.start - b.start || b.end - a.end);
	const ends = marks.flatMap(([, {start, end}]) => [start, end]);
	const [from, to] = [Math.min(around.start, ...ends), Math.max(around.end, ...ends)];
	const places = [...new Set([from, ...ends, to])].sort((a, b) => a - b);
	return places
		.map((place, i) => {
			const closed = marks.filter(([, {end}]) => end === place).reverse();
			const opened = marks.filter(([, {start}]) => start === place);
			return [
				...closed.map(([, , close]) => close),
				...opened.map(([open]) => open),
				tell(text.slice(place, places[i + 1] ?? place)),
			].join('');
		})
		.join('');
};

/**
 * The same in one line, long words shortened, and how sure it is that these are their words: `[It rained], {Ana Ruiz} <said>. |
 * 0.93`
 */
export const toldWords = (text: string, told: Attribution, around: Span): string => {
	const words = markedWords(text, told, around, shortened).replaceAll(/\s+/g, ' ');
	const sure = told.content.length > 0 ? ` | ${Math.round(told.confidence * 100) / 100}` : '';
	return `${words.trim()}${sure}`;
};
