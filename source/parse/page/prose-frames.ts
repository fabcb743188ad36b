import {type Element, outermostIn} from '../tree/tree.js';
import {unlinkedIn} from './extents.js';
import type {FurnitureMeasures} from './furniture-measures.js';
import {around, ofReaders} from './furniture-words.js';
import {byKind, hintsOf, kindOf} from './hints.js';

/** What holds more of the page's text than this together is how its article is built, where there are so many; a share. */
const largestShareOfKind = 0.5;
const fewestOfKind = 3;

/** Whether an element bears a class by which it would pass for what stands around an article. */
const isCalledAround = (element: Element): boolean =>
	element.attributes.class !== undefined &&
	around.test(hintsOf(element)) &&
	!ofReaders.test(hintsOf(element));

/**
 * The elements that hold most of an article together, a paragraph or two in each, whatever their classes say: each by itself
 * would pass for what stands around it.
 */
export const framesOfProse = (
	main: Element,
	measures: FurnitureMeasures,
	whole: number,
): ReadonlySet<Element> =>
	new Set(
		byKind(outermostIn(main, isCalledAround), kindOf).flatMap(group => {
			const prose = group.reduce((sum, element) => sum + unlinkedIn(measures, element), 0);
			return group.length >= fewestOfKind && prose / whole > largestShareOfKind ? group : [];
		}),
	);
