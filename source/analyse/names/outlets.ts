/** Newspapers, stations and agencies: those who are told something, and tell it on. */
import {words} from '../words/name-words.js';
import type {Description} from './description.js';
import type {Nominal} from './nominal.js';

/** What an outlet is called by a noun. */
const nouns = words(
	'newspaper paper magazine outlet publication daily weekly tabloid journal network broadcaster channel station agency site website podcast programme program show',
);

/** What stands in the names of outlets. */
const inNames = words(
	'radio tv television news newspaper press broadcasting channel wire times post journal herald tribune guardian gazette chronicle telegraph observer magazine daily courier examiner reuters bloomberg politico axios buzzfeed afp dpa cnn bbc nbc abc cbs fox msnbc npr pbs itv',
);

/** Whether a noun can stand for an outlet: `the paper`, but not `the company` */
export const callsOutlet = (noun: string): boolean => nouns.has(noun);

/** Whether a phrase tells an outlet, whose noun may tell other bodies as well: `the news agency`, `the news channel` */
export const tellsOutlet = ({head, modifiers}: Pick<Nominal, 'head' | 'modifiers'>): boolean =>
	nouns.has(head) && modifiers.includes('news');

/** Whether somebody is a newspaper, a station or an agency, by their name or by what the text calls them. */
export const isOutlet = ({
	words: own,
	descriptions,
}: {
	readonly words: readonly string[];
	readonly descriptions: readonly Description[];
}): boolean => own.some(word => inNames.has(word)) || descriptions.some(({head}) => nouns.has(head));
