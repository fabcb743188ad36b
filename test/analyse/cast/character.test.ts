import {describe, expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

const kindsOf = (marked: string) => tell(marked).speakers.map(({name, kind}) => `${name}: ${kind}`);

describe('kinds', () => {
	it.each([
		['a company by the shares in it', 'Shares in Velmora fell. [Velmora] spoke.', ['Velmora: organization']],
		[
			'a reporter by where they are based',
			'[Otmar Krolik, based in Berlin], spoke.',
			['Otmar Krolik: person'],
		],
		['a company by where it is based', '[Velmora, based in Halden], spoke.', ['Velmora: organization']],
		[
			'a title by what has it',
			'Her memoir Shut Gates sold well. [Shut Gates] spoke.',
			['Shut Gates: organization'],
		],
		['a place by how its name begins', '[Port Dunmarrow] spoke.', ['Port Dunmarrow: organization']],
		[
			'a person whose name begins so by a role',
			'[Lake Dunmarrow], an actress, spoke.',
			['Lake Dunmarrow: person'],
		],
		[
			'a place by who is mayor of it',
			'We met the mayor of Dunmarrow. [Dunmarrow] spoke.',
			['Dunmarrow: organization'],
		],
		[
			'a place by what it is',
			'We left the village of Dunmarrow. [Dunmarrow] spoke.',
			['Dunmarrow: organization'],
		],
		['a place by the way to it', 'We drove to Dunmarrow. [Dunmarrow] spoke.', ['Dunmarrow: organization']],
		['a person by the way to them', 'We came to Dunmarrow. [Dunmarrow] spoke.', ['Dunmarrow: person']],
		[
			'a person who has a village’s name',
			'We left the village of Dunmarrow. [Ana Dunmarrow] spoke. [Dunmarrow] left.',
			['Ana Dunmarrow: person'],
		],
		['a company by its own sales', '[Velmora] says its sales fell.', ['Velmora: organization']],
		['a company by what it plans', '[Velmora] said it plans to close.', ['Velmora: organization']],
		['a company by what it has done', '[Velmora] says it has shut a mill.', ['Velmora: organization']],
		['a person who tells how it was', '[Velmora] says it has been a good year.', ['Velmora: person']],
		['a person by a role, whatever its plans', '[Clerk Velmora] says its sales fell.', ['Velmora: person']],
		[
			'a person whose full name is known',
			'Piran Tregear met. [Tregear] says its sales fell.',
			['Piran Tregear: person'],
		],
		['a person by whose plan it is', '[Velmora] saw its sales fall.', ['Velmora: person']],
		['a firm by the trade of several', '[Estate agents Holm Rood] spoke.', ['Holm Rood: organization']],
		['a person who has several', 'The players [Tregear] had signed left.', ['Tregear: person']],
		[
			'a person among several',
			'[Agents Holm Rood and Piran Tregear] spoke.',
			['Holm Rood: person', 'Piran Tregear: person'],
		],
		['a person by the given name among several', '[Agents Ana Ruiz] spoke.', ['Ana Ruiz: person']],
		['a body by the country in its name', '[Historic England] spoke.', ['Historic England: organization']],
		['a company by what it is', '[The brewery Hopland] spoke.', ['Hopland: organization']],
		['a company by its trade', '[Belcourt Mining] spoke.', ['Belcourt Mining: organization']],
		[
			'no person by what a place ends with',
			'[Nora Bird Sanctuary] was calm.',
			['Nora Bird Sanctuary: organization'],
		],
		['an airport that speaks', '[Hart Airport] spoke.', ['Hart Airport: organization']],
		['a branch by a known body’s name', 'On Monday [Ford India] spoke.', ['Ford India: organization']],
		[
			'a branch by what it is called for short',
			'On Monday [Wendy Norway] spoke. [Wendy] left.',
			['Wendy Norway: organization'],
		],
		[
			'a branch of a land with a long name',
			'On Monday [Nimbus New Zealand] spoke.',
			['Nimbus New Zealand: organization'],
		],
		[
			'a person by a surname that is a country’s',
			'On Monday [Wendy Norway] spoke. [Norway] left.',
			['Wendy Norway: person'],
		],
		['a person of whom nothing else is told', 'On Monday [Wendy Norway] spoke.', ['Wendy Norway: person']],
		['a person by a given name', '[Nora Steel] spoke.', ['Nora Steel: person']],
		['a person by a title', '[Dr. Belcourt Sugar] spoke.', ['Belcourt Sugar: person']],
		['a company by what it makes', '[The drugmaker Corvane] spoke.', ['Corvane: organization']],
		[
			'a magazine by what stands behind it',
			'She read Kinema magazine. [Kinema] spoke.',
			['Kinema: organization'],
		],
		['a body by its clause', '[Unite, which speaks for many], spoke.', ['Unite: organization']],
		[
			'a body by a preposition within its name',
			'[Nurses Across Rivers] spoke.',
			['Nurses Across Rivers: organization'],
		],
		['one of many', 'She ran a Tax Office. Then [Tax Office] spoke.', ['Tax Office: organization']],
		[
			'a company by what it deals in',
			'[Orvex, a Halden-based supplier of kettles], spoke.',
			['Orvex: organization'],
		],
		['a company by whose size it has', '[The mining giant Ostara] spoke.', ['Ostara: organization']],
		['a company by what it operates', '[Veloma, an operator of trams], spoke.', ['Veloma: organization']],
		['a person who operates something', '[Holm, an operator at the mill], spoke.', ['Holm: person']],
		[
			'a person by a full name who deals',
			'[Tom Orvis, a supplier of kettles], spoke.',
			['Tom Orvis: person'],
		],
		['a person by an address who deals', '[Mr Orvis, a maker of kettles], spoke.', ['Orvis: person']],
		[
			'a thing by how its name begins',
			'She joined Our Orchard. She left [Our Orchard].',
			['Our Orchard: organization'],
		],
		[
			'a company by what it deals in',
			'[Orvex, a Halden-based supplier of kettles], spoke.',
			['Orvex: organization'],
		],
		['a company by its size', '[The mining giant Ostara] spoke.', ['Ostara: organization']],
		['a company by what it operates', '[Veloma, an operator of trams], spoke.', ['Veloma: organization']],
		['a person who operates something', '[Holm, an operator at the mill], spoke.', ['Holm: person']],
		['a dealer by a full name', '[Tom Orvis, a supplier of kettles], spoke.', ['Tom Orvis: person']],
		[
			'one whose first name is rare',
			'[Thabek Orvis, a supplier of kettles], spoke.',
			['Thabek Orvis: person'],
		],
		['a dealer by an address', '[Mr Orvis, a maker of kettles], spoke.', ['Orvis: person']],
		[
			'a thing by how its name begins',
			'She joined Our Orchard. She left [Our Orchard].',
			['Our Orchard: organization'],
		],
		['a person by theirs', '[Lund, who makes films], spoke.', ['Lund: person']],
		['a person by what they make', '[The filmmaker Lund] spoke.', ['Lund: person']],
		[
			'a namesake of a city',
			'[Denzel Washington] spoke. [Washington] smiled.',
			['Denzel Washington: person'],
		],
	])('tells %s', (_, marked, kinds) => {
		expect(kindsOf(marked)).toEqual(kinds);
	});

	it('takes a city that is nobody’s name for its government', () => {
		expect(kindsOf('[Washington] spoke.')).toEqual(['Washington: organization']);
	});
});

describe('a possessive before a relative', () => {
	it('is a person’s', () => {
		const {speakers} = tell('[Wendy’s] agreed. Wendy’s mother left.');
		expect(speakers[0].kind).toBe('person');
		expect(tell('Rob Lowe’s lawyer left. [Lowe] agreed.').speakers[0].kind).toBe('person');
	});
});
