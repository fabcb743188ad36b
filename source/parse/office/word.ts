/**
 * A document of Word (Office Open XML: ECMA-376), as Google Docs, LibreOffice and Pages write it as well, as the tree that a
 * page with its words would be.
 */
import {raiseDigits} from '../tree/raised.js';
import {childrenOf, type Element, type Node} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {element, joined, paragraphOf, styled} from './joined.js';
import {type Numbering, readNumbering} from './word-lists.js';
import {isOn, readStyles, type Styles, valueIn} from './word-styles.js';

/** A part of the document, with the addresses to which its links lead. */
export type Part = {readonly root: Element; readonly links: ReadonlyMap<string, string>};

/** The parts that hold words, and what tells how they are set. */
export type WordDocument = {
	readonly main: Part;
	/** Notes at the foot of a page, and at the end. */
	readonly notes: readonly Part[];
	readonly styles: Element | undefined;
	readonly numbering: Element | undefined;
};

/** What is not there for a reader: what was taken out or moved away, and what only tells where a comment is. */
const gone = new Set(
	'del movefrom commentrangestart commentrangeend ppr rpr tblpr trpr tcpr sdtpr'.split(' '),
);

/** Table of contents, in the gallery of Word. */
const isContents = (box: Element): boolean =>
	childrenOf(box, 'sdtpr')
		.flatMap(properties => childrenOf(properties, 'docpartobj'))
		.flatMap(part => childrenOf(part, 'docpartgallery'))
		.some(gallery => /contents/i.test(valueIn(gallery) ?? ''));

/** A form that nobody has filled in tells what is to be written there. */
const isUnfilled = (box: Element): boolean =>
	childrenOf(box, 'sdtpr').some(properties => isOn(childrenOf(properties, 'showingplchdr')[0]));

/** What is told in two ways, one for programs of long ago: the first, unless there is nothing in it. */
const chosenIn = (alternatives: Element): Element | undefined =>
	childrenOf(alternatives, 'mc:choice')[0] ?? childrenOf(alternatives, 'mc:fallback')[0];

class Reader {
	readonly #styles: Styles;
	readonly #numbering: Numbering;
	readonly #notes: ReadonlyMap<string, {note: Element; links: Part['links']}>;
	/** The notes to which the text leads, in its order, each once: one may lead to itself. */
	readonly noted = new Map<{note: Element; links: Part['links']}, number>();
	/** Boxes that hang on the paragraph that is read. */
	#boxes: Element[] = [];
	/** What stands before the mark of a paragraph that was taken out: it goes on in the next one. */
	#carried: Node[] = [];

	constructor({notes, styles, numbering}: WordDocument) {
		this.#styles = readStyles(styles);
		this.#numbering = readNumbering(numbering);
		this.#notes = new Map(
			notes.flatMap(({root, links}) =>
				childrenOf(root, 'footnote', 'endnote').map(note => [
					`${note.name} ${note.attributes.id}`,
					{note, links},
				]),
			),
		);
	}

	/** What stands below each other in an element: paragraphs, tables, boxes. */
	blocks(parent: Element, links: Part['links']): Node[] {
		return parent.children.flatMap(child => (typeof child === 'string' ? [] : this.#block(child, links)));
	}

	/** What was to go on in a paragraph that does not come. */
	rest(): Node[] {
		return wordsOf(element('p', this.#carried)) === '' ? [] : [element('p', joined(this.#carried))];
	}

	#block(block: Element, links: Part['links']): Node[] {
		switch (block.name) {
			case 'p':
				return this.#paragraph(block, links);
			case 'tbl':
				return [element('table', this.#rows(block, links))];
			case 'sdt':
				return isContents(block) || isUnfilled(block) ? [] : this.blocks(block, links);
			case 'mc:alternatecontent': {
				const chosen = chosenIn(block);
				return chosen ? this.blocks(chosen, links) : [];
			}

			case 'sdtcontent':
			case 'ins':
			case 'moveto':
			case 'customxml':
			case 'smarttag':
				return this.blocks(block, links);
			default:
				return [];
		}
	}

	#rows(table: Element, links: Part['links']): Node[] {
		return table.children.flatMap(row => {
			if (typeof row === 'string') {
				return [];
			}

			if (row.name !== 'tr') {
				return gone.has(row.name) ? [] : this.#rows(row, links);
			}

			const [properties] = childrenOf(row, 'trpr');
			if (properties && childrenOf(properties, 'del').length > 0) {
				return [];
			}

			const isHead = properties && isOn(childrenOf(properties, 'tblheader')[0]);
			return [element('tr', this.#cells(row, links, isHead ? 'th' : 'td'))];
		});
	}

	#cells(row: Element, links: Part['links'], name: string): Node[] {
		return row.children.flatMap(cell => {
			if (typeof cell === 'string') {
				return [];
			}

			if (cell.name !== 'tc') {
				return gone.has(cell.name) ? [] : this.#cells(cell, links, name);
			}

			const [span] = childrenOf(cell, 'tcpr').flatMap(properties => childrenOf(properties, 'gridspan'));
			const colspan = valueIn(span);
			return [element(name, this.blocks(cell, links), colspan ? {colspan} : {})];
		});
	}

	#paragraph(paragraph: Element, links: Part['links']): Node[] {
		const outer = this.#boxes;
		this.#boxes = [];
		const [properties] = childrenOf(paragraph, 'ppr');
		const told = properties && childrenOf(properties, 'pstyle')[0];
		const style = this.#styles.styleOf(valueIn(told), 'paragraph');
		const words = this.#carried;
		this.#carried = [];
		// Copied for each paragraph, what goes on through many would take too long.
		for (const node of this.#inline(paragraph, links, style.id)) {
			words.push(node);
		}

		const boxes = this.#boxes.flatMap(box => this.blocks(box, links));
		this.#boxes = outer;
		const mark = properties && childrenOf(properties, 'rpr')[0];
		const isJoined = mark !== undefined && childrenOf(mark, 'del').length > 0;
		if (isJoined) {
			this.#carried = words;
			return boxes;
		}

		const outline = valueIn(properties && childrenOf(properties, 'outlinelvl')[0]) ?? style.outline;
		const level = outline === undefined ? undefined : Number(outline) + 1;
		const block = paragraphOf(joined(words), style.name, level);
		if (block === undefined || wordsOf(block) === '') {
			return boxes;
		}

		const list = (properties && childrenOf(properties, 'numpr')[0]) ?? style.list;
		const item = block.name === 'p' && list ? this.#numbering.itemOf(list, block.children) : undefined;
		return [item ?? block, ...boxes];
	}

	/** The words in an element of a paragraph. */
	#inline(parent: Element, links: Part['links'], style: string | undefined): Node[] {
		return parent.children.flatMap(child =>
			typeof child === 'string' || gone.has(child.name) ? [] : this.#piece(child, links, style),
		);
	}

	#piece(piece: Element, links: Part['links'], style: string | undefined): Node[] {
		switch (piece.name) {
			case 'r':
				return this.#run(piece, links, style);
			case 'hyperlink': {
				const target = links.get(piece.attributes['r:id'] ?? '');
				const words = this.#inline(piece, links, style);
				return target && words.length > 0 ? [element('a', joined(words), {href: target})] : words;
			}

			case 't':
			case 'm:t':
				return piece.children;
			case 'mc:alternatecontent': {
				const chosen = chosenIn(piece);
				return chosen ? this.#inline(chosen, links, style) : [];
			}

			case 'txbxcontent':
				this.#boxes.push(piece);
				return [];
			case 'tab':
			case 'ptab':
				return ['\t'];
			case 'br':
				return /^(?:page|column)$/.test(valueIn(piece, 'type') ?? '') ? [' '] : [element('br', [])];
			case 'cr':
				return [element('br', [])];
			case 'sdt':
				return isUnfilled(piece) ? [] : this.#inline(piece, links, style);
			case 'nobreakhyphen':
				return ['-'];
			case 'softhyphen':
				return ['\u00AD'];
			case 'footnotereference':
			case 'endnotereference': {
				const found = this.#notes.get(`${piece.name.slice(0, -'reference'.length)} ${piece.attributes.id}`);
				if (found === undefined) {
					return [];
				}

				const number = this.noted.get(found) ?? this.noted.size + 1;
				this.noted.set(found, number);
				return [`[${number}]`];
			}

			case 'instrtext':
			case 'deltext':
			case 'delinstrtext':
			case 'rt':
				return [];
			default:
				return this.#inline(piece, links, style);
		}
	}

	#run(run: Element, links: Part['links'], style: string | undefined): Node[] {
		const [properties] = childrenOf(run, 'rpr');
		const set = this.#styles.setting(properties, style);
		if (set.isHidden) {
			return [];
		}

		const words = this.#inline(run, links, style).map(node =>
			typeof node === 'string' && set.isRaised ? raiseDigits(node) : node,
		);
		return words.flatMap(node => {
			// Broken lines are told of the paragraph itself.
			const isLine = typeof node !== 'string' && node.name === 'br';
			return isLine ? [node] : styled([node], set.isBold, set.isItalic);
		});
	}
}

/** The words of a document, one paragraph, table or item below the other, its notes as a list at the end. */
export const wordNodes = (document: WordDocument): Node[] => {
	const reader = new Reader(document);
	const {root, links} = document.main;
	const nodes = [...childrenOf(root, 'body').flatMap(body => reader.blocks(body, links)), ...reader.rest()];
	const notes: Node[] = [];
	// A note may lead to another one.
	for (const {note, links: own} of reader.noted.keys()) {
		notes.push(element('li', reader.blocks(note, own)));
	}

	return notes.length > 0 ? [...nodes, element('ol', notes)] : nodes;
};
