/** How a document of Word sets its words: by styles, which take from each other, and by what stands at the words. */
import {childrenOf, type Element} from '../tree/tree.js';

/** What an element says in its one attribute. */
export const valueIn = (element: Element | undefined, name = 'val'): string | undefined =>
	element?.attributes[name];

/** Whether a property is told, and not taken back. */
export const isOn = (property: Element | undefined): boolean =>
	property !== undefined && !/^(?:0|false|off|none)$/.test(valueIn(property) ?? '');

type Setting = {
	readonly isBold: boolean;
	readonly isItalic: boolean;
	readonly isHidden: boolean;
	readonly isRaised: boolean;
};

type Style = {
	readonly id: string | undefined;
	/** In small letters; empty where none is told. */
	readonly name: string;
	/** Its rank in the outline, from 0. */
	readonly outline: string | undefined;
	/** In which list its paragraphs are. */
	readonly list: Element | undefined;
};

export type Styles = {
	/** The style of a name; without one that of all that has none. */
	readonly styleOf: (id: string | undefined, type: 'paragraph') => Style;
	/** How words are set by what stands at them, their own style and that of their paragraph. */
	readonly setting: (properties: Element | undefined, paragraph: string | undefined) => Setting;
};

/** Styles are taken from one another no further. */
const deepest = 20;

/** Reads a document's styles. */
export const readStyles = (root: Element | undefined): Styles => {
	const all = new Map(
		(root ? childrenOf(root, 'style') : []).map(style => [style.attributes.styleid ?? '', style]),
	);
	const usual = [...all].find(
		([, {attributes}]) => attributes.type === 'paragraph' && /^(?:1|true|on)$/.test(attributes.default ?? ''),
	)?.[0];
	/** The property of a style, or of the first one that it takes from and that has it. */
	const find = (id: string | undefined, group: 'ppr' | 'rpr', name: string): Element | undefined => {
		let style = all.get(id ?? '');
		for (let depth = 0; style !== undefined && depth < deepest; depth++) {
			const [found] = childrenOf(style, group).flatMap(properties => childrenOf(properties, name));
			if (found) {
				return found;
			}

			style = all.get(valueIn(childrenOf(style, 'basedon')[0]) ?? '');
		}

		return undefined;
	};

	// Each run of words asks for some of them.
	const properties = new Map<string, Element | undefined>();
	const propertyOf: typeof find = (id, group, name) => {
		const key = `${group} ${name} ${id}`;
		if (!properties.has(key)) {
			properties.set(key, find(id, group, name));
		}

		return properties.get(key);
	};

	const known = new Map<string | undefined, Style>();
	return {
		styleOf(told) {
			const id = told ?? usual;
			let style = known.get(id);
			if (style === undefined) {
				const named = all.get(id ?? '');
				style = {
					id,
					name: ((named && valueIn(childrenOf(named, 'name')[0])) ?? id ?? '').toLowerCase(),
					outline: valueIn(propertyOf(id, 'ppr', 'outlinelvl')),
					list: propertyOf(id, 'ppr', 'numpr'),
				};
				known.set(id, style);
			}

			return style;
		},
		setting(properties, paragraph) {
			const own = (name: string): Element | undefined => properties && childrenOf(properties, name)[0];
			const style = valueIn(own('rstyle'));
			const told = (name: string): Element | undefined =>
				own(name) ?? propertyOf(style, 'rpr', name) ?? propertyOf(paragraph, 'rpr', name);
			return {
				isBold: isOn(told('b')),
				isItalic: isOn(told('i')),
				isHidden: isOn(told('vanish')) || isOn(told('webhidden')),
				isRaised: valueIn(told('vertalign')) === 'superscript',
			};
		},
	};
};
