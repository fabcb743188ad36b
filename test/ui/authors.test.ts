import {describe, expect, it} from 'vitest';
import {authorsIn, familyFirst} from '../../source/ui/authors.js';

describe('authorsIn', () => {
	it.each([
		['Jon Ferrick, AP Sports Writer', ['Ferrick, Jon']],
		['Jon A. Ferrick, senior political correspondent, and Mia Lund', ['Ferrick, Jon A.', 'Lund, Mia']],
		['Jon Ferrick News reporter', ['Ferrick, Jon']],
		['Jon Ferrick and Mia Lund, staff writers', ['Ferrick, Jon', 'Lund, Mia']],
		['Jon Ferrick, correspondent in Sande', ['Ferrick, Jon']],
		['Staff reporter', ['Staff reporter']],
		['Sande Daily Mail Reporter', ['Sande Daily Mail Reporter']],
	])('reads %s', (byline, names) => {
		expect(authorsIn(byline).map(familyFirst)).toEqual(names);
	});
});
