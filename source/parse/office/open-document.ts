/** A text in OpenDocument (ISO/IEC 26300), as LibreOffice writes it, as the tree that a page with its words would be. */
import {raiseDigits} from '../tree/raised.js';
import {childrenOf, type Element, type Node} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {element, joined, paragraphOf, styled} from './joined.js';

/** What is no part of the text: what was taken out, comments, contents and what fills in forms. */
const gone = new Set(
	'text:tracked-changes text:table-of-content text:illustration-index text:table-index text:alphabetical-index text:user-index text:ruby-text text:note-citation text:sequence-decls text:variable-decls text:user-field-decls text:hidden-paragraph text:script svg:title svg:desc annotation forms'.split(
		' ',
	),
);

/** Styles are taken from one another no further. */
const deepest = 20;

/** What is told of how words are set. */
const settings = ['text:display', 'fo:font-weight', 'fo:font-style', 'style:text-position'] as const;

type Setting = Readonly<Partial<Record<(typeof settings)[number], string>>>;

class Reader {
	/** By their kind and name. */
	readonly #styles: ReadonlyMap<string, Element>;
	/** What was found of them: each span asks for it. */
	readonly #settings = new Map<string, Setting>();
	/** How far each list was counted, by its name and by its style. */
	readonly #counts = new Map<string, number>();
	readonly noted: Element[] = [];
	#boxes: Element[] = [];

	constructor(sheets: readonly Element[]) {
		this.#styles = new Map(
			sheets
				.flatMap(sheet => childrenOf(sheet, 'styles', 'automatic-styles'))
				.flatMap(sheet => childrenOf(sheet, 'style:style', 'text:list-style'))
				.map(style => [
					`${style.attributes['style:family'] ?? 'list'} ${style.attributes['style:name']}`,
					style,
				]),
		);
	}

	/** A style, and those that it takes from. */
	#stylesOf(family: string, name: string | undefined): Element[] {
		const found: Element[] = [];
		let style = this.#styles.get(`${family} ${name}`);
		while (style !== undefined && found.length < deepest) {
			found.push(style);
			style = this.#styles.get(`${family} ${style.attributes['style:parent-style-name']}`);
		}

		return found;
	}

	/** How a style sets its words, and those that it takes from, the nearest first. */
	#settingOf(family: string, name: string | undefined): Setting {
		const key = `${family} ${name}`;
		let setting = this.#settings.get(key);
		if (setting === undefined) {
			const all = this.#stylesOf(family, name)
				.flatMap(style => childrenOf(style, 'style:text-properties'))
				.map(({attributes}) => attributes);
			setting = Object.fromEntries(
				settings.flatMap(one => {
					const told = all.find(attributes => attributes[one] !== undefined)?.[one];
					return told === undefined ? [] : [[one, told]];
				}),
			);
			this.#settings.set(key, setting);
		}

		return setting;
	}

	blocks(parent: Element): Node[] {
		return parent.children.flatMap(child => (typeof child === 'string' ? [] : this.#block(child)));
	}

	#block(block: Element): Node[] {
		const {name, attributes} = block;
		if (gone.has(name) || attributes['text:display'] === 'none') {
			return [];
		}

		switch (name) {
			case 'text:p':
			case 'text:h':
				return this.#paragraph(block);
			case 'text:list':
				return [this.#list(block, attributes['text:style-name'], 1)];
			case 'table:table':
				return [element('table', this.#rows(block, 'td'))];
			case 'draw:frame':
			case 'draw:text-box':
			case 'draw:custom-shape':
			case 'text:section':
			case 'text:numbered-paragraph':
				return this.blocks(block);
			default:
				return [];
		}
	}

	#list(list: Element, told: string | undefined, level: number): Element {
		const {attributes} = list;
		const style = attributes['text:style-name'] ?? told;
		const signs = this.#styles.get(`list ${style}`)?.children ?? [];
		const isNumbered = signs.some(
			sign =>
				typeof sign !== 'string' &&
				sign.name === 'text:list-level-style-number' &&
				sign.attributes['text:level'] === String(level) &&
				(sign.attributes['style:num-format'] ?? '') !== '',
		);
		const goesOn =
			attributes['text:continue-list'] ?? (attributes['text:continue-numbering'] === 'true' && style);
		const before = (goesOn && this.#counts.get(`${goesOn} ${level}`)) || 0;
		const items = childrenOf(list, 'text:list-header', 'text:list-item');
		const first = Number.parseInt(items[0]?.attributes['text:start-value'] ?? '', 10) || before + 1;
		for (const name of [attributes['xml:id'], style]) {
			this.#counts.set(`${name} ${level}`, first + items.length - 1);
		}

		return element(
			isNumbered ? 'ol' : 'ul',
			items.map(item =>
				element(
					'li',
					item.children.flatMap(child =>
						typeof child === 'string'
							? []
							: child.name === 'text:list'
								? [this.#list(child, style, level + 1)]
								: this.#block(child),
					),
				),
			),
			{start: String(first)},
		);
	}

	#rows(parent: Element, name: string): Node[] {
		return parent.children.flatMap(child => {
			if (typeof child === 'string') {
				return [];
			}

			return child.name === 'table:table-row'
				? [element('tr', this.#cells(child, name))]
				: /^table:table-(?:header-rows|rows|row-group)$/.test(child.name)
					? this.#rows(child, child.name === 'table:table-header-rows' ? 'th' : name)
					: [];
		});
	}

	#cells(row: Element, name: string): Node[] {
		return childrenOf(row, 'table:table-cell').map(cell => {
			const {'table:number-columns-spanned': colspan = '1', 'table:number-rows-spanned': rowspan = '1'} =
				cell.attributes;
			return element(name, this.blocks(cell), {colspan, rowspan});
		});
	}

	#paragraph(paragraph: Element): Node[] {
		const {'text:style-name': name, 'text:outline-level': outline} = paragraph.attributes;
		const styles = this.#stylesOf('paragraph', name);
		const setting = this.#settingOf('paragraph', name);
		if (setting['text:display'] === 'none') {
			return [];
		}

		const outer = this.#boxes;
		this.#boxes = [];
		const words = this.#inline(paragraph, setting);
		const boxes = this.#boxes.flatMap(box => this.blocks(box));
		this.#boxes = outer;
		// What somebody has set by hand is a style without a name of its own, which takes from one that has one.
		const named = styles.find(({attributes}) => !/^P\d+$/.test(attributes['style:name'] ?? ''));
		const called = (named?.attributes['style:name'] ?? name ?? '').replaceAll('_20_', ' ').toLowerCase();
		const level = Number(outline ?? named?.attributes['style:default-outline-level']) || undefined;
		const block = paragraphOf(joined(words), called, paragraph.name === 'text:h' ? (level ?? 1) : level);
		return block === undefined || wordsOf(block) === '' ? boxes : [block, ...boxes];
	}

	/** The words in an element, each set as the styles around it say. */
	#inline(parent: Element, setting: Setting): Node[] {
		const isBold = /^(?:bold|[6-9]00)$/.test(setting['fo:font-weight'] ?? '');
		const isItalic = /^(?:italic|oblique)$/.test(setting['fo:font-style'] ?? '');
		const isRaised = /^(?:super\b|[1-9]\d*%)/.test(setting['style:text-position'] ?? '');
		return parent.children.flatMap(child =>
			typeof child === 'string'
				? styled([isRaised ? raiseDigits(child) : child], isBold, isItalic)
				: this.#piece(child, setting),
		);
	}

	#piece(piece: Element, setting: Setting): Node[] {
		const {name, attributes} = piece;
		if (gone.has(name)) {
			return [];
		}

		switch (name) {
			case 'text:span': {
				const own = {...setting, ...this.#settingOf('text', attributes['text:style-name'])};
				return own['text:display'] === 'none' ? [] : this.#inline(piece, own);
			}

			case 'text:a': {
				const words = joined(this.#inline(piece, setting));
				const href = attributes['xlink:href'];
				return href && words.length > 0 ? [element('a', words, {href})] : words;
			}

			case 'text:s':
				return [' '];
			case 'text:tab':
				return ['\t'];
			case 'text:line-break':
				return [element('br', [])];
			case 'text:note': {
				const [body] = childrenOf(piece, 'text:note-body');
				return body ? [`[${this.noted.push(body)}]`] : [];
			}

			case 'text:hidden-text':
			case 'text:conditional-text':
				return attributes['text:is-hidden'] === 'true' ? [] : this.#inline(piece, setting);
			case 'draw:frame':
			case 'draw:custom-shape':
				this.#boxes.push(piece);
				return [];
			default:
				return this.#inline(piece, setting);
		}
	}
}

/**
 * The words of a text, one paragraph, table or item below the other, its notes as a list at the end.
 *
 * @param content the outermost element of what is in it
 * @param sheets where its styles are told
 */
export const openDocumentNodes = (content: Element, sheets: readonly Element[]): Node[] => {
	const reader = new Reader(sheets);
	const nodes = childrenOf(content, 'body')
		.flatMap(body => childrenOf(body, 'text'))
		.flatMap(text => reader.blocks(text));
	const notes: Node[] = [];
	// A note may lead to another one.
	for (const body of reader.noted) {
		notes.push(element('li', reader.blocks(body)));
	}

	return notes.length > 0 ? [...nodes, element('ol', notes)] : nodes;
};
