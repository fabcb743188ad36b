import type {DefaultTreeAdapterTypes} from 'parse5';

/** What a formula of one line is made of. */
const ofOneLine = new Set('math semantics mrow mstyle mpadded mi mo mn mtext mspace #text'.split(' '));

/** What says once more what the formula is, for programs. */
const isAnnotation = ({nodeName}: DefaultTreeAdapterTypes.Node): boolean => nodeName.startsWith('annotation');

/**
 * A formula as it reads in one line: its own signs, or as TeX where some of them stand above or below others and the page
 * has it so.
 */
export const formulaOf = (math: DefaultTreeAdapterTypes.Node): string => {
	let text = '';
	let isOfOneLine = true;
	const work = [math];
	for (let node = work.pop(); node !== undefined; node = work.pop()) {
		isOfOneLine &&= ofOneLine.has(node.nodeName);
		if (node.nodeName === '#text') {
			text += (node as DefaultTreeAdapterTypes.TextNode).value.trim();
		} else if ('childNodes' in node) {
			work.push(...node.childNodes.filter(child => !isAnnotation(child)).reverse());
		}
	}

	const tex = (math as DefaultTreeAdapterTypes.Element).attrs?.find(({name}) => name === 'alttext')?.value;
	return (isOfOneLine || !tex ? text : tex).replaceAll(/\s+/g, ' ');
};
