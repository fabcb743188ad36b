/** Text that is set as it stands: code and verse. */
import {childrenOf, type Element, type Node} from './tree.js';

/** The text of an element as it stands, line by line. */
export const linesOf = (node: Node): string =>
	typeof node === 'string' ? node : node.name === 'br' ? '\n' : node.children.map(linesOf).join('');

/** The language that a block of code or the element in it names in its class: `language-js`. */
export const languageOf = (pre: Element): {language?: string} => {
	for (const {attributes} of [pre, ...childrenOf(pre)]) {
		const named = /(?:^|\s)(?:language|lang|highlight-source)-([\w+#.-]{1,30})(?=\s|$)/.exec(
			attributes.class ?? '',
		)?.[1];
		const language = named ?? attributes['data-lang'] ?? attributes['data-language'];
		if (language && /^[\w+#.-]{1,30}$/.test(language)) {
			return {language};
		}
	}

	return {};
};

/** Whether lines are set as they stand and are no code, by what their class calls them. */
export const isVerse = ({attributes}: Element): boolean =>
	/(?:^|[\s_-])(?:verse|poem|poetry)(?:$|[\s_-])/i.test(attributes.class ?? '');
