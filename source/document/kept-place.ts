import type {Anchor} from './anchor.js';
import type {Grouping, ListedView, WantedKinds} from './choices.js';

/** Where a person was in an article, as it is kept on disk: plain values only. */
export type KeptPlace = {
	readonly view: ListedView;
	readonly inText: boolean;
	/** The offset at the top of the text, and the words there, which find it again in a text that has changed. */
	readonly top: number;
	readonly words: string;
	readonly section: number;
	readonly speaker: string | null;
	readonly quotation: number;
	/** Where the quotation begins that was chosen in the text or in the list; places that were kept earlier tell of none. */
	readonly chosen?: Anchor | null;
	readonly filter: {
		readonly speaker: string | null;
		readonly kind: WantedKinds | null;
		readonly words: string;
	};
	readonly grouping: Grouping;
};
