import type {Excerpt} from '../../document/analysis.js';
import {indexAt, overlaps, type Span} from '../../document/span.js';
import type {Character} from '../cast/character.js';
import type {NameMention} from '../names/name-mention.js';
import {excerpt} from '../passage/excerpt.js';
import {nameWithin, type Setting, type SourceMention} from './source-mentions.js';

/** How far before a mention the phrase may begin that it takes up, in UTF-16 units. */
const longestBefore = 300;

/** Follows the evidence from source mentions to names, in the order in which the mentions are resolved. */
export class Chains {
	readonly #setting: Setting;
	/** Where the text names somebody in full; found once a character. */
	readonly #inFull = new Map<Character, readonly NameMention[]>();
	/** Where somebody first was a source, who may have no name. */
	readonly #firstSource = new Map<Character, Span>();

	constructor(setting: Setting) {
		this.#setting = setting;
	}

	/**
	 * From a source mention to the names: `he`, `Lavrov`, `Sergey Lavrov`. For a joint statement the links of each speaker
	 * follow one another.
	 *
	 * @param characters whom the mention stands for
	 */
	of(mention: SourceMention, characters: readonly Character[]): Excerpt[] {
		const {text, cast, discourse} = this.#setting;
		const {span} = mention;
		const links: Excerpt[] = [excerpt(text, span)];
		const add = (link: Span | undefined) => {
			if (
				link &&
				!links.some(other => overlaps(other, link) || other.text === text.slice(link.start, link.end))
			) {
				links.push(excerpt(text, link));
			}
		};

		for (const character of characters) {
			// The last mention by name before the source, or within it.
			const named =
				nameWithin(mention, character, cast) ??
				discourse.traces.get(character)?.named ??
				this.#firstSource.get(character) ??
				this.#phraseBefore(character, span.start);
			add(named);
			if (!named || text.slice(named.start, named.end) !== character.name) {
				add(this.#fullNameBefore(character, span.end));
			}
		}

		for (const character of characters) {
			if (!this.#firstSource.has(character)) {
				this.#firstSource.set(character, span);
			}
		}

		return links;
	}

	/** The phrase that `who` stands behind, which names somebody who has no name: `[a clerk] who said …` */
	#phraseBefore({name}: Character, offset: number): Span | undefined {
		const from = Math.max(0, offset - longestBefore);
		const start = this.#setting.text.slice(from, offset).lastIndexOf(name);
		return start === -1 ? undefined : {start: from + start, end: from + start + name.length};
	}

	/** The last mention in full before an offset, or else the first one at all. */
	#fullNameBefore(character: Character, offset: number): NameMention | undefined {
		let mentions = this.#inFull.get(character);
		if (!mentions) {
			const {name, mentions: all} = character;
			const full = all.filter(({text, headline, quoted}) => text === name && !headline && !quoted);
			mentions = full.length > 0 ? full : all.filter(({text}) => text === name);
			this.#inFull.set(character, mentions);
		}

		return mentions[Math.max(0, indexAt(mentions, offset))];
	}
}
