import type {Quotation} from '../../document/analysis.js';
import {contains} from '../../document/span.js';
import type {Cast} from '../cast/cast.js';
import type {Character} from '../cast/character.js';
import {Nesting} from './nesting.js';
import type {SourceMention} from './source-mentions.js';

/** Whom the name in a tag means, with a role before it or behind a comma: in `Krol’s lawyer`, `a lawyer for Krol` nobody. */
const namedInTag = (text: string, {names: [name], span}: SourceMention, {of}: Cast): Character | undefined =>
	name &&
	/^(?:,|$)/.test(text.slice(name.end, span.end)) &&
	!/ (?:for|of|to|by|with|from) /.test(text.slice(span.start, name.start))
		? of.get(name)
		: undefined;

/** Who says each quotation, as far as that is known while the text is read. */
export class Ownership {
	/** Whose each quotation is, by its id; nobody’s where that has been looked for in vain. */
	readonly owners = new Map<string, readonly Character[]>();
	readonly #verbatim: ReadonlySet<string>;
	readonly #nesting: Nesting;
	/** Whom a tag names is known before the text gets there: `“She said no,” [Krol] said` */
	readonly #named = new Map<string, Character>();
	/** Those who have had a turn so far. */
	readonly #conversing = new Set<Character>();

	/**
	 * @param quotations in the order of the text
	 * @param verbatim the ids of those that are somebody’s own words though they do not stand in marks
	 * @param mentions the sources of the quotations
	 */
	constructor(
		text: string,
		quotations: readonly Quotation[],
		verbatim: ReadonlySet<string>,
		mentions: readonly SourceMention[],
		cast: Cast,
	) {
		this.#verbatim = verbatim;
		this.#nesting = new Nesting(quotations);
		for (const mention of mentions) {
			const named = namedInTag(text, mention, cast);
			if (named) {
				this.#named.set(mention.quotation.id, named);
			}
		}
	}

	/** Whether a quotation is what somebody says in a conversation when it is their turn: `IDA: We are late.` */
	isTurn({id, cue}: Quotation): boolean {
		return this.#verbatim.has(id) && (cue === null || cue.text === ':');
	}

	/** Notes who says a quotation: several a joint statement, none where nobody was found. */
	settle(quotation: Quotation, characters: readonly Character[]): void {
		this.owners.set(quotation.id, characters);
		if (this.isTurn(quotation)) {
			for (const character of characters) {
				this.#conversing.add(character);
			}
		}
	}

	/** Who says the words within which a source stands, as far as that is known. */
	speakersAround(mention: SourceMention): readonly Character[] {
		const around = this.#quotationAround(mention);
		return (around && this.#ownersOf(around)) ?? [];
	}

	/** Within a turn of a conversation: who has it, and the one addressed. */
	conversingAround(mention: SourceMention): readonly Character[] {
		const turn = this.#quotationAround(mention);
		if (!turn || !this.isTurn(turn)) {
			return [];
		}

		// Of two who talk each calls the other `you`.
		return this.#conversing.size === 2 ? [...this.#conversing] : (this.owners.get(turn.id) ?? []);
	}

	#ownersOf({id}: Quotation): readonly Character[] | undefined {
		const named = this.#named.get(id);
		return this.owners.get(id) ?? (named && [named]);
	}

	#quotationAround({quotation, span}: SourceMention): Quotation | undefined {
		return this.#nesting.around(
			span,
			around =>
				around !== quotation &&
				around.parts.some(part => contains(part, span)) &&
				this.#ownersOf(around) !== undefined,
		);
	}
}
