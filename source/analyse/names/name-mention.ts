import type {Span} from '../../document/span.js';
import type {Gender} from '../words/given-names.js';
import type {Description} from './description.js';
import type {Grammar} from './name-grammar.js';

/** A name where it stands in the text, without title or role. */
export type NameMention = Span & {
	readonly text: string;
	/** Its words in lower case, without full stops. */
	readonly words: readonly string[];
	/** What a form of address tells. */
	readonly gender: Gender | null;
	readonly hasTitle: boolean;
	/** The last form of address before it, in lower case: `lord`. */
	readonly title: string | null;
	/** `the` stands before it. */
	readonly hasArticle: boolean;
	readonly description: Description | null;
	readonly grammar: Grammar;
	/** Its sentence is about it: see `isTopic`. */
	readonly topic: boolean;
	/** `Clinton campaign`, `Obama administration`: what somebody’s name makes of a common noun. */
	readonly isCompound: boolean;
	/** The word before it, with article and titles left out. */
	readonly before: string;
	/** The word behind it. */
	readonly after: string;
	/** A clause behind it tells that it is no person: `Acme, [which] makes valves`. */
	readonly isThing: boolean;
	/** It speaks of itself as no person does: `Orvex says [its] sales fell`. */
	readonly isItself: boolean;
	/** What stands beside it tells that it is a company: `shares in Velmora`, `Velmora, based in Graz` */
	readonly isCompany: boolean;
	/** It stands in quotation marks. */
	readonly quoted: boolean;
	/** It stands where every word has a capital. */
	readonly headline: boolean;
	readonly passage: number;
	/** Counted through the whole article. */
	readonly sentence: number;
};
