/** An element with clean text in it: what the walk from markup to blocks needs of a document, and no more. */
export type Element = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Node[];
};

/** An element, or a text between elements. */
export type Node = Element | string;

/** The elements of a tree in document order, the root first. */
export function* elements(root: Element): Generator<Element> {
	const work = [root];
	for (let element = work.pop(); element !== undefined; element = work.pop()) {
		yield element;
		for (let i = element.children.length - 1; i >= 0; i--) {
			const child = element.children[i];
			if (typeof child !== 'string') {
				work.push(child);
			}
		}
	}
}

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

/** Whether an element is a heading, of any rank. */
export const isHeading = ({name}: Element): boolean => /^h[1-6]$/.test(name);

/** The only thing in an element; undefined where there are others, or text beside it. */
export const onlyChild = ({children}: Element): Node | undefined => {
	const [only, ...others] = children.filter(child => typeof child !== 'string' || child.trim() !== '');
	return others.length === 0 ? only : undefined;
};
