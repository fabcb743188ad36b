import type {Element, Node} from '../tree/tree.js';

/** What is set alike, and stands in several pieces: a program begins a new one wherever somebody has gone on typing. */
const alike = new Set(['a', 'em', 'strong']);

const areAlike = (one: Element, other: Element): boolean =>
	alike.has(one.name) && one.name === other.name && one.attributes.href === other.attributes.href;

/** Nodes with those put together that stand side by side and are set alike: `**Hul****l**` is one word. */
export const joined = (nodes: readonly Node[]): Node[] => {
	const all: Node[] = [];
	for (const node of nodes) {
		const last = all.at(-1);
		if (typeof node !== 'string' && last !== undefined && typeof last !== 'string' && areAlike(last, node)) {
			// One after the other: as arguments, more than the stack holds may come.
			for (const child of node.children) {
				last.children.push(child);
			}
		} else {
			all.push(typeof node === 'string' ? node : {...node, children: [...node.children]});
		}
	}

	return all.map(node =>
		typeof node !== 'string' && alike.has(node.name) ? {...node, children: joined(node.children)} : node,
	);
};

/** An element of these nodes. */
export const element = (
	name: string,
	children: readonly Node[],
	attributes: Element['attributes'] = {},
): Element => ({name, attributes, children: [...children]});

/** Words as they are set, one style around the other. */
export const styled = (nodes: readonly Node[], isBold: boolean, isItalic: boolean): readonly Node[] => {
	const inner = isItalic && nodes.length > 0 ? [element('em', nodes)] : nodes;
	return isBold && inner.length > 0 ? [element('strong', inner)] : inner;
};

/** `toc 1`, `Contents Heading`, `Illustration Index 1` */
const elsewhere = /^(?:contents|toc|table of (?:figures|authorities)|(?:[a-z]+ )?index)(?: \d+| heading)?$/;

/**
 * A paragraph by what its style is called: programs keep the English names of their own styles in all languages.
 *
 * @param style its name, in small letters
 * @param level its rank in the outline, from 1
 * @returns undefined where it only tells what stands elsewhere, as a table of contents does
 */
export const paragraphOf = (
	children: readonly Node[],
	style: string,
	level: number | undefined,
): Element | undefined => {
	const [, digit] = /^heading ?(\d?)$/.exec(style) ?? [];
	const rank = level ?? (digit === undefined ? 0 : Number(digit || 1));
	return elsewhere.test(style)
		? undefined
		: style === 'title'
			? element('h1', children, {class: 'title'})
			: rank >= 1 && rank <= 9
				? element(`h${Math.min(6, rank)}`, children)
				: /\b(?:quote|quotations?|block ?text|pull ?quote)\b/.test(style)
					? element('blockquote', [element('p', children)])
					: /^(?:caption|figure|illustration|drawing|picture)$/.test(style)
						? element('figcaption', children)
						: element('p', children);
};
