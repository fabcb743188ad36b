import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {childrenOf, type Element, isHeading, type Node, onlyChild, withInner} from '../tree/tree.js';
import {isPartOf, withFlow, withPlaces} from './flow.js';
import {withCaptions} from './lost-captions.js';
import {isTooLarge} from './page-size.js';
import {parallelBlocks} from './parallel-blocks.js';

/** The few of the DOM's members that the copying needs; linkedom's own types are `any`. */
type DomNode = {
	nodeType: number;
	localName: string;
	data: string;
	childNodes: ArrayLike<DomNode>;
	attributes: ArrayLike<{name: string; value: string}>;
	appendChild(child: DomNode): DomNode;
	setAttribute(name: string, value: string): void;
};
type DomDocument = DomNode & {
	head: DomNode;
	body: DomNode;
	createElement(name: string): DomNode;
	createTextNode(data: string): DomNode;
};

const validName = /^[a-z][\w.:-]*$/i;

/**
 * What Readability must not judge a heading by, or what frames it or an example alone, a part of a document, or a piece of a
 * line: an id is made of the words, and a class tells how they look.
 */
const names = new Set(['class', 'id']);

/** What page builders call the frame of anything, prose as well; Readability thinks ill of it. */
const frames = /widget|media/gi;

const isFrame = ({name}: Element): boolean => name === 'div' || name === 'section';

/** Whether there is nothing in a frame but a heading or an example of code, in whatever other frames. */
const isOnlyAround = (frame: Element): boolean => {
	// White space may stand on either side.
	const only = frame.children.length > 3 ? undefined : onlyChild(frame);
	return (
		only !== undefined && (isHeading(only) || only.name === 'pre' || (isFrame(only) && isOnlyAround(only)))
	);
};

/** Whether an element is a part of a document, below its heading. */
const isPart = ({name, children}: Element): boolean => {
	const first = children.find(child => typeof child !== 'string' || child.trim() !== '');
	return name === 'section' && typeof first === 'object' && isHeading(first);
};

/** How many frames may hold nothing but each other before they are taken for one: there is room for one more around them. */
const mostFrames = 4;

/** The innermost of the frames that stand in an element one in the other, each alone, and how many they are. */
const innermostFrame = (frame: Element): {frame: Element; count: number} => {
	let count = 1;
	let inner = onlyChild(frame);
	while (inner !== undefined && isFrame(inner)) {
		frame = inner;
		inner = onlyChild(frame);
		count++;
	}

	return {frame, count};
};

/**
 * The page with one frame for each of its towers of frames. Page builders put a dozen around each paragraph, and
 * Readability looks for what paragraphs have in common no more than five frames up.
 */
const withoutTowers = (element: Element): Element => {
	const {frame, count} = isFrame(element) ? innermostFrame(element) : {frame: element, count: 0};
	return withInner(count > mostFrames ? frame : element, child => [withoutTowers(child)]);
};

const copyToDom = (nodes: readonly Node[], into: DomNode, document: DomDocument): void => {
	for (const node of nodes) {
		if (typeof node === 'string') {
			into.appendChild(document.createTextNode(node));
			continue;
		}

		const element = document.createElement(validName.test(node.name) ? node.name : 'span');
		const isNamed = !(
			isHeading(node) ||
			node.name === 'span' ||
			isPart(node) ||
			(isFrame(node) && isOnlyAround(node))
		);
		for (const [name, value] of Object.entries(node.attributes)) {
			if (validName.test(name) && (isNamed || !names.has(name))) {
				element.setAttribute(name, name === 'class' ? value.replaceAll(frames, '') : value);
			}
		}

		copyToDom(node.children, element, document);
		into.appendChild(element);
	}
};

const copyFromDom = (from: DomNode): Element => ({
	name: from.localName,
	attributes: Object.fromEntries(Array.from(from.attributes, ({name, value}) => [name, value])),
	children: Array.from(from.childNodes)
		.filter(child => child.nodeType === 1 || child.nodeType === 3)
		.map(child => (child.nodeType === 3 ? child.data : copyFromDom(child))),
});

/**
 * Finds a page's article among its furniture, by Mozilla's Readability. It gets a DOM made from our own bounded tree,
 * since linkedom and Readability fail on malformed or deeply nested markup.
 *
 * @param root the page
 * @returns the element that holds the article; undefined where it finds none
 */
export const findReadable = (root: Element): Element | undefined => {
	if (isTooLarge(root)) {
		return undefined;
	}

	const {document} = parseHTML('<!doctype html><html><head></head><body></body></html>') as unknown as {
		document: DomDocument;
	};
	// A byline that is known already is not looked for: Readability would take the first link with “author” in its
	// class for one, and out of its sentence.
	copyToDom(
		[{name: 'meta', attributes: {name: 'author', content: 'known'}, children: []}],
		document.head,
		document,
	);
	const [body] = childrenOf(root, 'body');
	const page = withPlaces(withoutTowers(body ?? root));
	copyToDom(body ? page.children : [], document.body, document);
	// The serializer hands the element over instead of its markup, which would only be parsed again.
	const found = new Readability<DomNode>(document as never, {
		serializer: element => element as unknown as DomNode,
		charThreshold: 250,
		// The class tells a block of code’s language.
		keepClasses: true,
		disableJSONLD: true,
	}).parse();
	if (!found?.content) {
		return undefined;
	}

	const article = copyFromDom(found.content);
	return withCaptions(parallelBlocks(page, isPartOf(article)) ?? withFlow(article, page), page);
};
