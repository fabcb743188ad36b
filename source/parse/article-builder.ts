import type {Block, BlockKind, Inline} from '../document/article.js';
import {limits} from '../document/limits.js';

type Style = Pick<Inline, 'kind' | 'target'>;
type BlockShape = Pick<Block, 'level' | 'marker' | 'language' | 'alignments' | 'voice'>;

/** A block on its way into the text: its words, and its styles with offsets from its beginning. */
export type Draft = BlockShape & {
	readonly kind: BlockKind;
	readonly text: string;
	/** Links that lead nowhere are among them, without a target. */
	readonly styles: readonly Inline[];
};

/** What stands between two blocks in the text: a blank line. */
const separator = '\n\n';

/**
 * Gathers an article's text block by block. Words are added as they come; `close` makes a block of those since the
 * last one. White space collapses as in HTML unless a block asks for it as it is; offsets are kept right throughout.
 */
export class ArticleBuilder {
	readonly #drafts: Draft[] = [];
	/**
	 * The open block's text in pieces, how long they are together, and its last two characters: put together for each
	 * look at its end, a block of many lines would be copied as often. The styles have offsets from its beginning.
	 */
	#pieces: string[] = [];
	#length = 0;
	#end = '';
	#styles: Inline[] = [];
	/** How often a block was closed, also one that came to nothing. */
	#closed = 0;

	/** How many empty cells there is still room for beside and below those that go over several columns or rows. */
	emptyCells: number = limits.emptyCells;

	/** Adds words to the open block; white space runs collapse into one space. */
	add(text: string): void {
		// Nearly all white space is a single space already: what is not replaced is not copied.
		const collapsed = text.replaceAll(/(?:[\t\n\f\r]| (?=[ \t\n\f\r]))[ \t\n\f\r]*/g, ' ');
		this.addVerbatim(/^$|[ \n]$/.test(this.#end) ? collapsed.replace(/^ /, '') : collapsed);
	}

	/** Adds text to the open block as it stands. */
	addVerbatim(text: string): void {
		if (text !== '') {
			this.#pieces.push(text);
			this.#length += text.length;
			this.#end = (this.#end + text.slice(-2)).slice(-2);
		}
	}

	/** Adds a line as it stands to the open block, with styles that have offsets from its beginning, the inner ones first. */
	addLine(text: string, styles: readonly Inline[]): void {
		for (const style of styles) {
			if (style.end > style.start) {
				this.#styles.push({...style, start: this.#length + style.start, end: this.#length + style.end});
			}
		}

		this.addVerbatim(text);
	}

	/** Whether a line of the open block has just been broken. */
	get isLineBroken(): boolean {
		return /\n ?$/.test(this.#end);
	}

	/** Breaks the line within the open block. */
	breakLine(): void {
		if (this.#end.endsWith(' ')) {
			this.#pieces.push(this.#pieces.pop()?.slice(0, -1) ?? '');
			this.#length--;
			this.#end = this.#end.slice(0, -1);
		}

		this.addVerbatim('\n');
	}

	/** Styles what `content` adds to the open block. */
	styled(style: Style, content: () => void): void {
		const length = this.#length;
		const closed = this.#closed;
		const drafts = this.#drafts.length;
		content();
		// The white space before it is gone if it was closed as a block of nothing.
		const start = closed === this.#closed ? length : 0;
		// A link around whole blocks, as some pages have it, styles none of them.
		if (drafts === this.#drafts.length && this.#length > start) {
			this.#styles.push({...style, start, end: this.#length});
		}
	}

	/**
	 * Makes a block of what was added since the last one.
	 *
	 * @returns whether there was anything; white space alone makes no block
	 */
	close(kind: BlockKind, shape: BlockShape = {}): boolean {
		const [open, styles] = [this.#pieces.join(''), this.#styles];
		this.#pieces = [];
		this.#length = 0;
		this.#end = '';
		this.#styles = [];
		this.#closed++;
		// The indent of code is its own, and so is a table's first cell where it is empty.
		const from =
			kind === 'code' || kind === 'table'
				? (/^(?:[ \t]*\n)*/.exec(open)?.[0].length ?? 0)
				: open.length - open.trimStart().length;
		const to = open.trimEnd().length;
		if (to <= from) {
			return false;
		}

		this.#drafts.push({
			kind,
			...shape,
			text: open.slice(from, to),
			// An inner style ends first; the outer one is to stand before it.
			styles: styles.toReversed().flatMap(style => {
				const start = Math.max(style.start, from);
				const words = open.slice(start, Math.min(style.end, to));
				// White space at its ends would be underlined with a link.
				const own = words.trim();
				const first = start - from + words.indexOf(own);
				return own === '' ? [] : [{...style, start: first, end: first + own.length}];
			}),
		});
		return true;
	}

	/** Adds a whole block. */
	block(kind: BlockKind, text: string, shape: BlockShape = {}): void {
		this.close('paragraph');
		this.add(text);
		this.close(kind, shape);
	}

	/**
	 * What was gathered.
	 *
	 * @param edit has the last word on which blocks become text, and as what
	 */
	finish(edit: (drafts: readonly Draft[]) => readonly Draft[] = drafts => drafts): {
		text: string;
		blocks: Block[];
		inlines: Inline[];
	} {
		this.close('paragraph');
		const blocks: Block[] = [];
		const inlines: Inline[] = [];
		const texts: string[] = [];
		let start = 0;
		for (const {text, styles, ...shape} of edit(this.#drafts)) {
			texts.push(text);
			blocks.push({...shape, start, end: start + text.length});
			for (const style of styles) {
				if (style.kind !== 'link' || style.target !== undefined) {
					inlines.push({...style, start: start + style.start, end: start + style.end});
				}
			}

			start += text.length + separator.length;
		}

		return {
			text: texts.join(separator),
			blocks,
			inlines: inlines.sort((a, b) => a.start - b.start || b.end - a.end),
		};
	}
}
