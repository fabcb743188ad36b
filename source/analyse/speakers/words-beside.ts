/** What stands beside somebody's name, and may tell of them: `Diego Rocha scored twice for Uruguay` */
import type {Span} from '../../document/span.js';
import type {Character} from './character.js';

/** How much before and behind a name is looked at. */
const reach = 80;

/** So many mentions of somebody are looked at. */
const mostMentions = 4;

const around = (text: string, {start, end}: Span): string[] => {
	const before =
		text
			.slice(Math.max(0, start - reach), start)
			.split(/[.!?]\s|\n/)
			.at(-1) ?? '';
	const [behind] = text.slice(end, end + reach).split(/[.!?](?:\s|$)|\n/);
	return `${before} ${behind}`.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
};

/** The words beside the first mentions of somebody's name, each in its own sentence, in small letters. */
export const wordsBeside = (text: string, {mentions}: Character): string[] =>
	mentions.slice(0, mostMentions).flatMap(mention => around(text, mention));
