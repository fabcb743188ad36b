import type {Article, Block, BlockKind, Inline} from '../document/article.js';

type Style = Pick<Inline, 'kind' | 'target'>;
type BlockShape = Pick<Block, 'level' | 'marker'>;

/** What stands between two blocks in the text: a blank line. */
const separator = '\n\n';

/**
 * Gathers an article's text block by block. Words are added as they come; `close` makes a block of those since the
 * last one. White space collapses as in HTML unless a block asks for it as it is; offsets are kept right throughout.
 */
export class ArticleBuilder {
	#text = '';
	readonly #blocks: Block[] = [];
	readonly #inlines: Inline[] = [];
	/** The open block's text, and the styles in it with offsets from its beginning. */
	#open = '';
	#styles: Inline[] = [];
	/** How often a block was closed, also one that came to nothing. */
	#closed = 0;

	/** Adds words to the open block; white space runs collapse into one space. */
	add(text: string): void {
		const collapsed = text.replaceAll(/[ \t\n\f\r]+/g, ' ');
		this.#open += /(?:^|[ \n])$/.test(this.#open) ? collapsed.replace(/^ /, '') : collapsed;
	}

	/** Adds text to the open block as it stands. */
	addVerbatim(text: string): void {
		this.#open += text;
	}

	/** Whether a line of the open block has just been broken. */
	get isLineBroken(): boolean {
		return /\n ?$/.test(this.#open);
	}

	/** Breaks the line within the open block. */
	breakLine(): void {
		this.#open = `${this.#open.replace(/ $/, '')}\n`;
	}

	/** Styles what `content` adds to the open block. */
	styled(style: Style, content: () => void): void {
		const {length} = this.#open;
		const closed = this.#closed;
		const blocks = this.#blocks.length;
		content();
		// The white space before it is gone if it was closed as a block of nothing.
		const start = closed === this.#closed ? length : 0;
		// A link around whole blocks, as some pages have it, styles none of them.
		if (blocks === this.#blocks.length && this.#open.length > start) {
			this.#styles.push({...style, start, end: this.#open.length});
		}
	}

	/**
	 * Makes a block of what was added since the last one.
	 *
	 * @returns whether there was anything; white space alone makes no block
	 */
	close(kind: BlockKind, shape: BlockShape = {}): boolean {
		const [open, styles] = [this.#open, this.#styles];
		this.#open = '';
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

		const start = this.#text === '' ? 0 : this.#text.length + separator.length;
		this.#text += (this.#text === '' ? '' : separator) + open.slice(from, to);
		this.#blocks.push({kind, start, end: this.#text.length, ...shape});
		// An inner style ends first; the outer one is to stand before it.
		for (const style of styles.toReversed()) {
			const [first, last] = [Math.max(style.start, from), Math.min(style.end, to)];
			if (first < last) {
				this.#inlines.push({...style, start: start + first - from, end: start + last - from});
			}
		}

		return true;
	}

	/** Adds a whole block. */
	block(kind: BlockKind, text: string, shape: BlockShape = {}): void {
		this.close('paragraph');
		this.add(text);
		this.close(kind, shape);
	}

	/** What was gathered. */
	finish(): Pick<Article, 'text' | 'blocks' | 'inlines'> {
		this.close('paragraph');
		return {
			text: this.#text,
			blocks: this.#blocks,
			inlines: this.#inlines.sort((a, b) => a.start - b.start || b.end - a.end),
		};
	}
}
