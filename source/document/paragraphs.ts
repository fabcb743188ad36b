import type {Quotation} from './analysis.js';
import type {Article, Block} from './article.js';

/** Whether a block is counted: the title, headings and captions are not. */
export const isCounted = ({kind}: Block): boolean =>
	kind !== 'title' && kind !== 'heading' && kind !== 'caption';

const kept = new WeakMap<Article, readonly number[]>();

/** How many paragraphs there are up to each block, and with it. */
export const paragraphsUpTo = (article: Article): readonly number[] => {
	const known = kept.get(article);
	if (known) {
		return known;
	}

	let number = 0;
	const numbers = article.blocks.map(block => (isCounted(block) ? ++number : number));
	kept.set(article, numbers);
	return numbers;
};

/**
 * The number of the paragraph that each of some quotations begins in, in their order; null in a title, a heading or a
 * caption.
 */
export const paragraphsOf = (
	article: Article,
	quotations: ReadonlyArray<Pick<Quotation, 'start'>>,
): Array<number | null> => {
	const {blocks} = article;
	const numbers = paragraphsUpTo(article);
	let block = 0;
	return quotations.map(({start}) => {
		// They stand in the order of the text, but for those within others. Not by `indexAt`, which would become a script of
		// its own for this.
		while (block > 0 && blocks[block].start > start) {
			block--;
		}

		while (block + 1 < blocks.length && blocks[block + 1].start <= start) {
			block++;
		}

		return isCounted(blocks[block]) ? numbers[block] : null;
	});
};
