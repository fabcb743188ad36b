import type {Element} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {lineOf, type PageHead} from './page-head.js';

/** The language that a page states as servers do, where it states one: `<meta http-equiv="content-language" content="pt">` */
const asServersDo = (all: readonly Element[]): string | null => {
	const stated = all.find(
		({name, attributes}) => name === 'meta' && /^content-language$/i.test(attributes['http-equiv'] ?? ''),
	);
	const language = lineOf(stated?.attributes.content);
	return language !== null && /^[a-z]{2,3}(?:[_-]\w{2,8})*$/i.test(language) ? language : null;
};

/** The language that a page states, as a BCP 47 tag. */
export const statedLanguage = (root: Element, {all, tags}: PageHead): string | null =>
	(lineOf(root.attributes.lang) ?? asServersDo(all) ?? tags.get('og:locale') ?? null)?.replace('_', '-') ??
	null;

/** How much of a page's paragraphs tells whether they are English, in UTF-16 units, and how many of their words; a share. */
const sample = 4000;
const fewestWords = 40;
const ofEnglish = 0.06;

/** Whether the paragraphs of a page may be English; its menus tell little. What is too short to tell may be. */
const mayBeEnglish = (all: readonly Element[]): boolean => {
	let text = '';
	for (const element of all) {
		if (element.name === 'p' && text.length < sample) {
			text += ` ${wordsOf(element)}`;
		}
	}

	const words =
		text
			.slice(0, sample)
			.toLowerCase()
			.match(/[\p{L}\p{M}’']+/gu) ?? [];
	const own = words.filter(word => /^(?:and|of|the)$/.test(word)).length;
	return words.length < fewestWords || own >= ofEnglish * words.length;
};

/** The language by which a page's dates are read: undetermined where none is stated, but it is not English. */
export const languageOfDates = (stated: string | null, {all}: PageHead): string | null =>
	stated ?? (mayBeEnglish(all) ? null : 'und');
