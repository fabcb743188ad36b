/** An element with clean text in it: what the walk from markup to blocks needs of a document, and no more. */
export type Element = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Node[];
};

/** An element, or a text between elements. */
export type Node = Element | string;

/** Whether a node is an element, and not a text. */
export const isElement = (node: Node | undefined): node is Element => typeof node === 'object';

/** The elements that stand in another one themselves; where there are names, those that have one of them. */
export const childrenOf = ({children}: Element, ...names: readonly string[]): Element[] =>
	children.filter(
		(child): child is Element => isElement(child) && (names.length === 0 || names.includes(child.name)),
	);

/** What is more than white space between elements. */
export const withoutBlanks = (nodes: readonly Node[]): Node[] =>
	nodes.filter(node => isElement(node) || node.trim() !== '');

/** The elements of a tree in document order, the root first. */
export const elements = (root: Element): Element[] => {
	const found: Element[] = [];
	const work = [root];
	for (let element = work.pop(); element !== undefined; element = work.pop()) {
		found.push(element);
		for (let i = element.children.length - 1; i >= 0; i--) {
			const child = element.children[i];
			if (isElement(child)) {
				work.push(child);
			}
		}
	}

	return found;
};

/** The first element of a tree, in document order, for which something holds; undefined where it holds for none. No further is looked. */
export const findIn = (root: Element, is: (element: Element) => boolean): Element | undefined => {
	if (is(root)) {
		return root;
	}

	for (const child of root.children) {
		const found = isElement(child) ? findIn(child, is) : undefined;
		if (found !== undefined) {
			return found;
		}
	}

	return undefined;
};

/** The elements below another one for which something holds and that stand in no other such, in order. */
export const outermostIn = (root: Element, is: (element: Element) => boolean): Element[] =>
	childrenOf(root).flatMap(child => (is(child) ? [child] : outermostIn(child, is)));

/** Whether something holds for any element of a tree. */
export const holdsIn = (root: Element, is: (element: Element) => boolean): boolean =>
	findIn(root, is) !== undefined;

/** Finds something in an element once, however often it is asked for: no element is changed. */
export const remembered = <T extends object | string>(
	find: (element: Element) => T,
): ((element: Element) => T) => {
	const found = new WeakMap<Element, T>();
	return element => {
		const known = found.get(element);
		if (known !== undefined) {
			return known;
		}

		const result = find(element);
		found.set(element, result);
		return result;
	};
};

const skipped = new Set(
	'head script style noscript template iframe object embed svg math canvas video audio picture source track img map button input select textarea nav dialog area link meta base'.split(
		' ',
	),
);

/** Whether an element holds no words for a reader. */
export const isSkipped = ({name, attributes}: Element): boolean =>
	skipped.has(name) || 'hidden' in attributes;

/** The text of an element and all below it, as it stands in the source. */
export const textOf = (node: Node): string =>
	typeof node === 'string' ? node : node.children.map(textOf).join('');

/** Where those who build a page name its pieces, for themselves and for their tests. */
const components = ['data-testid', 'data-component', 'data-component-name', 'data-qa', 'data-cy'];

/** What names an element to those who build the page. */
export const componentNames = ({attributes}: Element): string[] =>
	components.flatMap(name => attributes[name] ?? []);

/** Whether an element is a heading, of any rank. */
export const isHeading = ({name}: Element): boolean => /^h[1-6]$/.test(name);

/** The element that is all there is in another one; undefined where there are others, or text. */
export const onlyChild = ({children}: Element): Element | undefined => {
	const [only, ...others] = withoutBlanks(children);
	return others.length === 0 && isElement(only) ? only : undefined;
};

/**
 * An element with other nodes in the places of the elements that stand in it; texts stay. Where each of these is still itself,
 * so is the element: most of a page is the same before and after, and what is the same is not copied.
 *
 * @param become what comes in the place of an element: itself, nothing, one node or several
 */
export const withInner = (
	element: Element,
	become: (child: Element, index: number, siblings: readonly Node[]) => readonly Node[],
): Element => {
	const {children} = element;
	let changed: Node[] | undefined;
	for (const [i, child] of children.entries()) {
		if (typeof child === 'string') {
			changed?.push(child);
			continue;
		}

		const nodes = become(child, i, children);
		if (changed === undefined && !(nodes.length === 1 && nodes[0] === child)) {
			changed = children.slice(0, i);
		}

		changed?.push(...nodes);
	}

	return changed === undefined ? element : {...element, children: changed};
};

/** A tree without the elements for which `drop` holds, and what is in them; itself where there are none. */
export const without = (root: Element, drop: (element: Element) => boolean): Element =>
	withInner(root, child => (drop(child) ? [] : [without(child, drop)]));

/** A tree without some of its elements; most have none of them, and are not walked. */
export const withoutAll = (root: Element, all: ReadonlySet<Element>): Element =>
	all.size > 0 ? without(root, element => all.has(element)) : root;
