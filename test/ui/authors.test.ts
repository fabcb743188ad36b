import {describe, expect, it} from 'vitest';
import {authorsIn, familyFirst} from '../../source/ui/authors.js';

describe('authorsIn', () => {
	it.each([
		['Jon Ferrick, AP Sports Writer', ['Ferrick, Jon']],
		['Jon A. Ferrick, senior political correspondent, and Mia Lund', ['Ferrick, Jon A.', 'Lund, Mia']],
		['Jon Ferrick News reporter', ['Ferrick, Jon']],
		['Jon Ferrick and Mia Lund, staff writers', ['Ferrick, Jon', 'Lund, Mia']],
		['Jon Ferrick, Staff', ['Ferrick, Jon']],
		['Jon Ferrick, Ferry Correspondent', ['Ferrick, Jon']],
		['Jon Ferrick, Sande Evening Mail Staff Writer', ['Ferrick, Jon']],
		['Jon Ferrick, senior Africa correspondent', ['Ferrick, Jon']],
		['Jon Ferrick, Health and Science reporter', ['Ferrick, Jon']],
		['Jon Ferrick, Editor-in-Chief; Mia Lund, editor of the weekend', ['Ferrick, Jon', 'Lund, Mia']],
		['Jon Ferrick, Economics editor, and Mia Lund News reporter', ['Ferrick, Jon', 'Lund, Mia']],
		['Jon Ferrick, Mia Lund and Tom Berg News reporter', ['Ferrick, Jon', 'Lund, Mia', 'Berg, Tom']],
		['Jon de la Ferrick Europe editor', ['de la Ferrick, Jon']],
		['Jon Ferrick, Mia Lund, and Sande Mail staff', ['Ferrick, Jon', 'Lund, Mia', 'Sande Mail staff']],
		['Daily Mail Reporter', ['Daily Mail Reporter']],
		['Sande Press Political Reporter', ['Sande Press Political Reporter']],
		['Jon Ferrick, correspondent in Sande', ['Ferrick, Jon']],
		['Jon Ferrick, Middle East and Africa Correspondent', ['Ferrick, Jon']],
		['Jon Ferrick, Political Editor and Mia Lund', ['Ferrick, Jon', 'Lund, Mia']],
		[
			'Jon Ferrick, Consortium of Northern Journalists',
			['Ferrick, Jon', 'Consortium of Northern Journalists'],
		],
		['Staff reporter', ['Staff reporter']],
		['Sande Daily Mail Reporter', ['Sande Daily Mail Reporter']],
	])('reads %s', (byline, names) => {
		expect(authorsIn(byline).map(familyFirst)).toEqual(names);
	});
});
