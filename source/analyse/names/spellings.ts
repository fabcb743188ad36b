/** One name in several spellings: `Jörg Möllner` is Mollner and Moellner as well, where the letters are not at hand. */
import {places} from '../words/place-words.js';
import type {NameMention} from './name-mention.js';

/** What is written for a letter that has a sign or is joined: without it, or with another letter beside it. */
const plainLetters: Readonly<Record<string, readonly [string, string]>> = {
	ä: ['a', 'ae'],
	ö: ['o', 'oe'],
	ü: ['u', 'ue'],
	ø: ['o', 'oe'],
	å: ['a', 'aa'],
	æ: ['ae', 'ae'],
	œ: ['oe', 'oe'],
	ß: ['ss', 'ss'],
	ł: ['l', 'l'],
	đ: ['d', 'dj'],
	ı: ['i', 'i'],
};

/** How a word is written without signs: with no other letters, with them for all signs, or for the ring alone. */
const plainForms = (word: string): string[] =>
	[/^$/, /./, /å/].map(lengthened =>
		word
			.replaceAll(
				/[äöüøåæœßłđı]/g,
				letter => plainLetters[letter]?.[lengthened.test(letter) ? 1 : 0] ?? letter,
			)
			.normalize('NFD')
			.replaceAll(/\p{M}/gu, ''),
	);

/** Gives the words of all names the spelling with signs that one of them has. */
export const spellAlike = (names: NameMention[]): NameMention[] => {
	const spelt = new Map<string, string>();
	for (const word of names.flatMap(({words}) => words)) {
		if (/[^\p{ASCII}’]/u.test(word)) {
			// Places are known by the one spelling or the other.
			for (const form of plainForms(word).filter(plain => !places.has(plain))) {
				spelt.set(form, spelt.get(form) ?? word);
			}
		}
	}

	return spelt.size === 0
		? names
		: names.map(name =>
				name.words.some(word => spelt.has(word))
					? {...name, words: name.words.map(word => spelt.get(word) ?? word)}
					: name,
			);
};
