import {type Character, createCharacter} from '../../../source/analyse/cast/character.js';
import {readNominal} from '../../../source/analyse/names/nominal.js';
import {tokenize} from '../../../source/analyse/passage/tokens.js';

/** A phrase as it is read. */
export const nominal = (phrase: string) => readNominal(tokenize(phrase, {start: 0, end: phrase.length}));

/** Somebody of whom the text says these things. */
export const somebody = (kind: Character['kind'], name: string, ...said: readonly string[]): Character => {
	const words = name.toLowerCase().split(' ');
	const descriptions = said.map(text => {
		const {head, words: own} = nominal(text);
		return {start: 0, end: 0, text, words: own, head, ofPerson: kind === 'person'};
	});
	return {...createCharacter({text: name, words}), kind, descriptions};
};

/** A person of whom it says them. */
export const person = (...said: readonly string[]) => somebody('person', 'Ida Krol', ...said);
