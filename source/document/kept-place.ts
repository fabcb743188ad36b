/** Where a person was in an article, as it is kept on disk: plain values only. */
export type KeptPlace = {
	readonly view: 'sections' | 'speakers' | 'quotes';
	readonly inText: boolean;
	/** The offset at the top of the text, and the words there, which find it again in a text that has changed. */
	readonly top: number;
	readonly words: string;
	readonly section: number;
	readonly speaker: string | null;
	readonly quotation: number;
	readonly filter: {
		readonly speaker: string | null;
		readonly kind: 'direct' | 'mixed' | 'indirect' | null;
		readonly words: string;
	};
	readonly grouping: 'section' | 'speaker';
};
