/** What a company or charity is called in one country: `Corvane Canada`, `Nimbus New Zealand`. */
import type {NameMention} from '../names/name-mention.js';
import {isGivenName} from '../words/given-names.js';
import {knownBodies} from '../words/known-bodies.js';
import {words} from '../words/name-words.js';
import {longPlaces} from '../words/place-words.js';

/** Countries that are hardly anybody’s surname: not England, France, Ireland, Israel or Spain. */
const countries = words(
	'africa america asia australia austria bangladesh belgium canada denmark europe finland ghana greece india indonesia italy japan kenya malaysia mexico netherlands nigeria norway pakistan philippines poland portugal russia singapore sweden switzerland thailand turkey uk ukraine usa vietnam',
);

/** Whether a name ends with such a country, behind a word. */
const endsWithCountry = (name: readonly string[]): boolean =>
	(name.length === 2 && countries.has(name[1])) ||
	(name.length === 3 && longPlaces.has(name.slice(1).join(' ')));

/**
 * Whether a name is one of a branch: its first word is no given name, or a known body’s, or the name for short, as it
 * would not be of somebody who is called so: `Orla Canada closed. [Orla] said …`
 */
export const isBranch = (mentions: readonly NameMention[], name: readonly string[]): boolean => {
	const shorts = mentions.filter(({words: own}) => own.length === 1);
	return (
		endsWithCountry(name) &&
		!mentions.some(({title, description, after}) => title || description?.ofPerson || after === 'who') &&
		(!isGivenName(name[0]) ||
			knownBodies.has(name[0]) ||
			mentions.some(({isThing}) => isThing) ||
			(shorts.length > 0 && shorts.every(({words: [own]}) => own === name[0])))
	);
};
