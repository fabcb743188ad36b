import {type Element, isSkipped} from './tree.js';

/** How much text stands in an element, in UTF-16 units without white space. */
export type Measure = {
	readonly text: number;
	/** Of it what stands outside links, in all and in the longest paragraph. */
	readonly prose: number;
	readonly paragraph: number;
	/** There is a field for an e-mail address. */
	readonly hasAddress: boolean;
};

export type Measures = ReadonlyMap<Element, Measure>;

/** Measures an element and all in it that is shown. */
export const measureAll = (root: Element): Measures => {
	const measures = new Map<Element, Measure>();
	const visit = (element: Element): Measure => {
		let [text, prose, paragraph] = [0, 0, 0];
		let hasAddress = element.name === 'input' && element.attributes.type === 'email';
		for (const child of element.children) {
			if (typeof child === 'string') {
				const {length} = child.replaceAll(/\s+/g, '');
				text += length;
				prose += length;
			} else if (isSkipped(child)) {
				hasAddress ||= child.name === 'input' && child.attributes.type === 'email';
			} else {
				const inner = visit(child);
				text += inner.text;
				prose += inner.prose;
				paragraph = Math.max(paragraph, inner.paragraph);
				hasAddress ||= inner.hasAddress;
			}
		}

		const own = element.name === 'a' ? 0 : prose;
		const measure = {text, prose: own, paragraph: element.name === 'p' ? own : paragraph, hasAddress};
		measures.set(element, measure);
		return measure;
	};

	visit(root);
	return measures;
};
