import {type Element, elements, isHeading, withInner} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';

/** What classes call the panels that a click on the line above them opens. */
const panels =
	/(?:^|[\s_-])(?:accordion|collapse|(?:read|show)[_-]?more[_-]*(?:content|text)|collapsible|expandable|faq|tabs?[_-]*(?:pane|panel|content))(?:$|[\s_-])/i;

/**
 * Whether an element is a panel of an accordion or of tabs, by its role or by what its class calls it.
 *
 * @param openers the ids of the page's buttons, of which one may open it
 */
const isPanel = ({attributes}: Element, openers: ReadonlySet<string | undefined>): boolean =>
	attributes.role === 'tabpanel' ||
	(attributes.role === 'region' &&
		'aria-labelledby' in attributes &&
		openers.has(attributes['aria-labelledby'])) ||
	panels.test(attributes.class ?? '');

/** What a style says of what is not shown, or is set so far off that nobody sees it. */
const hiding =
	/\b(?:display\s*:\s*none|visibility\s*:\s*hidden)\b|(?:^|[;\s])(?:(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01](?!\d))/i;

/** Whether attributes keep an element from being seen, or from being read aloud. */
export const hides = ({style, 'aria-hidden': isHidden}: Element['attributes']): boolean =>
	isHidden === 'true' || (style !== undefined && hiding.test(style));

/** The attributes without those that keep the element from being seen. */
export const inSight = ({hidden: _, 'aria-hidden': __, style, ...others}: Element['attributes']) => ({
	...others,
	...(style !== undefined && !hiding.test(style) && {style}),
});

const withoutButtons = (element: Element): Element => ({
	...withInner(element, child => [withoutButtons(child)]),
	name: element.name === 'button' ? 'span' : element.name,
});

/** Whether all that a line says stands in the button that opens what is below it. */
const isButton = (element: Element): boolean =>
	(isHeading(element) || element.name === 'dt' || element.name === 'summary') && wordsOf(element) === '';

/**
 * Opens what a page has folded away until a click: the panels of accordions and tabs are as much of its text as those
 * that happen to be open, and so are the lines above them, which are buttons.
 *
 * @param root the page; its depth is bounded by `limits.nesting`
 * @returns the page so; nothing of the given tree is changed
 */
export const unfolded = (root: Element): Element => {
	const all = elements(root);
	const lines = new Set(all.filter(isButton));
	const openers = new Set(
		all.flatMap(element => (element.name === 'button' || lines.has(element) ? [element.attributes.id] : [])),
	);
	const unfold = (element: Element): Element => {
		const open = withInner(element, child => [unfold(lines.has(child) ? withoutButtons(child) : child)]);
		return isPanel(element, openers) ? {...open, attributes: inSight(element.attributes)} : open;
	};

	return unfold(root);
};
