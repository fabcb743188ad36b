/** Labels in front of turns that are the initials of somebody. */
import type {Character} from './character.js';
import {suffixes} from './character.js';

/** The initials of somebody: `LM`, `J.W.`, `J. W.`, `JvL` */
export const initials = /^\p{Lu}(?:\. ?)?(?:\p{L}(?:\. ?)?)?\p{Lu}\.?$/u;

const lettersOf = (words: readonly string[]): string => words.map(word => word[0]).join('');

/**
 * Finds whose initials a label is: `AMD` is Anne-Marie Dahl, `IC` is Ingrid Cole, or Ingrid Marie Cole where the article
 * has no other.
 *
 * @param label the initials as they stand in the text
 * @param people those whom it may be, nobody twice
 * @returns undefined where nobody, or several, may be called so
 */
export const bearerOf = (label: string, people: readonly Character[]): Character | undefined => {
	const letters = label.replaceAll(/[. ]/g, '').toLowerCase();
	const bearers = people.flatMap(person => {
		const words = person.words.filter(word => !suffixes.test(word));
		// The label itself may pass for a name: `J. W.`
		if (words.every(({length}) => length === 1)) {
			return [];
		}

		const [first, last] = [words[0], words[words.length - 1]];
		const isWhole =
			lettersOf(words) === letters || lettersOf(words.flatMap(word => word.split('-'))) === letters;
		return isWhole || (words.length > 2 && lettersOf([first, last]) === letters) ? [{person, isWhole}] : [];
	});
	const whole = bearers.filter(({isWhole}) => isWhole);
	const meant = whole.length > 0 ? whole : bearers;
	return meant.length === 1 ? meant[0].person : undefined;
};
