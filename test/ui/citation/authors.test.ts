import {describe, expect, it} from 'vitest';
import {authorsIn, familyFirst, paperIn} from '../../../source/ui/citation/authors.js';

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
		['Jon Ferrick, Quay Insider', ['Ferrick, Jon']],
		['Jon Ferrick, The Sande Gazette and Harbourwatch', ['Ferrick, Jon']],
		['Jon Ferrick, Sande Times and Mia Lund', ['Ferrick, Jon', 'Lund, Mia']],
		['Jon Ferrick, Mia Lund, Harbourwatch', ['Ferrick, Jon', 'Lund, Mia']],
		['Jon Ferrick and Harbourwatch', ['Ferrick, Jon', 'Harbourwatch']],
		['Jon Ferrick, HBC', ['Ferrick, Jon']],
		['Ida Holm, MS, RDN', ['Holm, Ida']],
		['Ida Holm, Ph.D., Esq. and Mia Lund, MD', ['Holm, Ida', 'Lund, Mia']],
		['Ferrick, PhD', ['Ferrick', 'PhD']],
		['Dr Ida Holm', ['Holm, Ida']],
		['JON FERRICK, BO EK and TJ O’NEILL-MCKAY', ['Ferrick, Jon', 'Ek, Bo', 'O’Neill-McKay, TJ']],
		['ANNA VAN DER BERG, HBC News', ['van der Berg, Anna']],
		['José Luis Ortega y Vega', ['Ortega y Vega, José Luis']],
		['Ana Ruiz y Luis Soto', ['Ruiz, Ana', 'Soto, Luis']],
		['Jon Ferrick&Mia Lund', ['Ferrick, Jon', 'Lund, Mia']],
	])('reads %s', (byline, names) => {
		expect(authorsIn(byline).map(familyFirst)).toEqual(names);
	});

	it('takes the publisher behind a comma for no author', () => {
		expect(authorsIn('Jon Ferrick, Quay Watch', 'Quay Watch Norge').map(familyFirst)).toEqual([
			'Ferrick, Jon',
		]);
		expect(authorsIn('Jon Ferrick, Quay Living', 'Quay').map(familyFirst)).toEqual(['Ferrick, Jon']);
		expect(authorsIn('Quay Living', 'Quay').map(familyFirst)).toEqual(['Living, Quay']);
	});
});

describe('paperIn', () => {
	it.each([
		['Jon Ferrick, The Sande Gazette', 'The Sande Gazette'],
		['Jon Ferrick, AP Sports Writer', null],
		['Jon Ferrick, Mia Lund', null],
		['Sande Gazette', null],
	])('reads %s', (byline, paper) => {
		expect(paperIn(byline)).toBe(paper);
	});
});
