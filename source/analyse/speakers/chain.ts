import type {Excerpt} from '../../document/analysis.js';
import {indexAt, overlaps, type Span} from '../../document/span.js';
import type {Character} from '../cast/character.js';
import type {NameMention} from '../names/name-mention.js';
import {excerpt} from '../passage/excerpt.js';

/** Where the text names somebody in full; found once a character. */
export class FullNames {
	private readonly known = new Map<Character, readonly NameMention[]>();

	/** The last mention in full before an offset, or else the first one at all. */
	before(character: Character, offset: number): NameMention | undefined {
		let mentions = this.known.get(character);
		if (!mentions) {
			const {name, mentions: all} = character;
			const full = all.filter(({text, headline, quoted}) => text === name && !headline && !quoted);
			mentions = full.length > 0 ? full : all.filter(({text}) => text === name);
			this.known.set(character, mentions);
		}

		return mentions[Math.max(0, indexAt(mentions, offset))];
	}
}

/**
 * Follows the evidence from a source mention to the names: `he`, `Lavrov`, `Sergey Lavrov`. For a joint statement the
 * links of each speaker follow one another.
 *
 * @param text the article's text
 * @param source the mention
 * @param characters whom it stands for, each with its last mention by name before the source, or within it
 * @param names where the full names are
 */
export const chainOf = (
	text: string,
	source: Span,
	characters: ReadonlyArray<{character: Character; named: Span | undefined}>,
	names: FullNames,
): Excerpt[] => {
	const links: Excerpt[] = [excerpt(text, source)];
	const add = (span: Span | undefined) => {
		if (span && !links.some(link => overlaps(link, span) || link.text === text.slice(span.start, span.end))) {
			links.push(excerpt(text, span));
		}
	};

	for (const {character, named} of characters) {
		add(named);
		const inFull = named && text.slice(named.start, named.end) === character.name;
		if (!inFull) {
			add(names.before(character, source.end));
		}
	}

	return links;
};
