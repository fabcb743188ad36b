import {indexAt, overlaps, type Span} from '../../document/span.js';
import type {Character} from '../cast/character.js';
import type {NameMention} from '../names/name-mention.js';
import {readNominal} from '../names/nominal.js';
import {nobody, type Resolution} from './discourse.js';
import {namesMeant, resolveMention} from './resolve.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {describeOnly} from './unnamed.js';

/** How likely a pronoun or an office of another language means whom it seems to take up. */
const likely = 0.9;

/** By where a source of a text in another language begins that is no name, whom it takes up: null where that is not known. */
export type TakenUp = ReadonlyMap<number, Span | null>;

/** Whom the sources of a text in another language stand for. */
export class ElsewhereMentions {
	readonly #setting: Setting;
	readonly #names: readonly NameMention[];
	readonly #takenUp: TakenUp;
	/** Who has spoken, by where the source begins. */
	readonly #settled = new Map<number, readonly Character[]>();

	/** @param names of the article, in order */
	constructor(setting: Setting, names: readonly NameMention[], takenUp: TakenUp) {
		this.#setting = setting;
		this.#names = names;
		this.#takenUp = takenUp;
	}

	resolve(mention: SourceMention): Resolution {
		const found = this.#find(mention);
		this.#settled.set(mention.span.start, found.characters);
		return found;
	}

	#find(mention: SourceMention): Resolution {
		const {span, tokens} = mention;
		const antecedent = this.#takenUp.get(span.start);
		if (antecedent === null) {
			return nobody;
		}

		if (antecedent === undefined) {
			const names = this.#namesIn(span);
			return names.length > 0 ? namesMeant(names, this.#setting) : resolveMention(mention, this.#setting);
		}

		if (antecedent.start === span.start) {
			return describeOnly(mention, readNominal(tokens), this.#setting);
		}

		const settled = this.#settled.get(antecedent.start) ?? [];
		const characters =
			settled.length > 0 ? settled : namesMeant(this.#namesIn(antecedent), this.#setting).characters;
		return characters.length > 0 ? {characters, probability: likely} : nobody;
	}

	/** The names of which a span has a part, in order. */
	#namesIn(span: Span): NameMention[] {
		const first = indexAt(this.#names, span.start);
		const last = indexAt(this.#names, span.end - 1);
		return this.#names.slice(Math.max(0, first), last + 1).filter(name => overlaps(name, span));
	}
}
