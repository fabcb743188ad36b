import type {Node} from './tree.js';

/** The text with which a node begins, or ends. */
const edgeOf = (node: Node, isEnd: boolean): string => {
	let here: Node | undefined = node;
	while (here !== undefined && typeof here !== 'string') {
		here = here.children.at(isEnd ? -1 : 0);
	}

	return here ?? '';
};

/**
 * Whether a piece of a caption stands apart from what is before it, as its credit does, by its style alone: `At dusk.<span>Photo:
 * Ann Lee</span>`
 */
export const standsApart = (child: Node, before: Node | undefined): boolean => {
	if (before === undefined || typeof child === 'string' || !/^(?:cite|small|span)$/.test(child.name)) {
		return false;
	}

	const [end, words] = [edgeOf(before, true), edgeOf(child, false)];
	return (
		/^[\p{Lu}(©]/u.test(words) &&
		(/[.!?…:)"”’]$/.test(end) || (/[\p{Ll}\d]$/u.test(end) && words.trim().includes(' ')))
	);
};
