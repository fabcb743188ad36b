import {childrenOf, type Element} from '../tree/tree.js';
import {type Extent, type Measures, measureAll} from './extents.js';

type Furniture = {
	/** How much stands outside links in the longest paragraph, in UTF-16 units without white space. */
	readonly paragraph: number;
	/** There is a field for an e-mail address. */
	readonly hasAddress: boolean;
};

/** What furniture is told by. */
export type FurnitureMeasure = Extent & Furniture;
/** The measures of each element of a page. */
export type FurnitureMeasures = Measures<Furniture>;

/** Measures an element and all in it that is shown, fields for addresses as well. */
export const measureFurniture = (root: Element): FurnitureMeasures =>
	measureAll<Furniture>(root, (element, {unlinked}, inner) => ({
		paragraph:
			element.name === 'p' ? unlinked : inner.reduce((most, {paragraph}) => Math.max(most, paragraph), 0),
		// A field is none of what a reader sees as text, and has no measure of its own.
		hasAddress:
			childrenOf(element, 'input').some(({attributes}) => attributes.type === 'email') ||
			inner.some(({hasAddress}) => hasAddress),
	}));
