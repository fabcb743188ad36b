import {describe, expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

const who = (phrase: string): string => tell(`[${phrase}] was calm.`).who[0];

describe('where a name begins', () => {
	it.each([
		'Otto Lund spoke. The Ponds (Protection) Act was old, [he] said.',
		'Otto Lund spoke. The Fish (Trade and Control) Bill was old, [he] said.',
	])('is nowhere in the name of a law: %s', text => {
		expect(tell(text).who).toEqual(['Otto Lund']);
	});

	it('is in brackets that are no law’s', () => {
		expect(tell('It rained. (Wendy Falk left.) Then [she] left.').who).toEqual(['Wendy Falk']);
	});

	it.each([
		['Canadian Ana Ruiz', 'Ana Ruiz'],
		['Sheriff Page', 'Page'],
		['Secretary for Trade Ana Ruiz', 'Ana Ruiz'],
		['Mr. King', 'King'],
		['Mother Superior Ana Ruiz', 'Ana Ruiz'],
		['Rovers GK Peter Lindqvist', 'Peter Lindqvist'],
		['GK Bank Peter Fund', 'GK Bank Peter Fund'],
		['New York-based Harbour Council', 'Harbour Council'],
		['London-listed Harbour Council', 'Harbour Council'],
		['Defiant Ana Ruiz', 'Ana Ruiz'],
		['Mother-of-two Ana Ruiz', 'Ana Ruiz'],
		['Worried Harbour Council', 'Worried Harbour Council'],
		['Thatcher-era Harbour Council', 'Harbour Council'],
		['State-led Harbour Council', 'Harbour Council'],
		['Kremlin-linked Harbour Council', 'Harbour Council'],
		['German Nationalism', 'German Nationalism'],
		['German Merkl', 'Merkl'],
	])('is behind what somebody is: %s', (phrase, name) => {
		expect(who(phrase)).toBe(name);
	});

	it('is behind a place that is no part of it', () => {
		expect(tell('In [Leeds Ana Ruiz] was calm.').who).toEqual(['Ana Ruiz']);
		expect(tell('It came from [Leeds City Council] then.').who).toEqual(['Leeds City Council']);
	});
});

describe('a word that is no name by itself', () => {
	it.each([
		['[Better Harvest] spoke.', 'Better Harvest'],
		['[Next Union] spoke.', 'Next Union'],
		['[Just Eat] spoke.', 'Just Eat'],
		['[Just Ana Ruiz] spoke.', 'Ana Ruiz'],
		['It is wide open. [Open Council] spoke.', 'Open Council'],
		['A super PAC left. [Super PAC] spoke.', 'PAC'],
		['She joined [Our Orchard].', 'Our Orchard'],
		['She left The [You Company].', 'You Company'],
		['She left the mill, [Second Chance], then.', 'Second Chance'],
		['She asked [Former President Ana Ruiz].', 'Ana Ruiz'],
		['She asked on [Monday Orchard Council].', 'Orchard Council'],
		['[General Mills] spoke.', 'General Mills'],
		['[General Holm] spoke.', 'Holm'],
		['The United States met. [The US] spoke.', 'United States'],
		['The ferry left the US. [The US nurse] spoke.', 'The US nurse'],
		['He told US: leave. [US] spoke.', 'nobody'],
	])('begins one where nothing else gives it a capital: %s', (marked, name) => {
		expect(tell(marked).who[0]).toBe(name);
	});
});

describe('where a name ends', () => {
	it.each([
		['Ana “The Old Brick” Ruiz', 'Ana “The Old Brick” Ruiz'],
		['Brightwater AS', 'Brightwater AS'],
		['Ana “The Very Old Brick” Ruiz', 'Ruiz'],
		['Ana “red” Ruiz', 'Ruiz'],
		['Mill “Red” Ruiz', 'Ruiz'],
		['St Olaf’s Primary School', 'St Olaf’s Primary School'],
		['Olaf’s Primary School', 'Primary School'],
		['Ana “Red” ruiz', 'nobody'],
		['The Bishop of Leeds', 'Bishop of Leeds'],
		['The Baker of Leeds', 'Baker'],
		['The Bank of an Old Town', 'Bank of an Old Town'],
		['Marks & Spencer', 'Marks & Spencer'],
		['The Bank of England and Trade Fund', 'Bank of England and Trade Fund'],
		['The Bank of England and Tom Fund', 'Bank of England + Tom Fund'],
		['The Bank of England and FEMA', 'Bank of England + FEMA'],
		['McDonald’s', 'McDonald’s'],
		['The Mayor’s Office', 'Mayor’s Office'],
		['The Mayor’s Party', 'Party'],
		['Bank of Tuesday', 'Bank'],
		['University of North Carolina', 'University of North Carolina'],
		['Farside Workers', 'Farside Workers'],
	])('is where its last capital is: %s', (phrase, name) => {
		expect(who(phrase)).toBe(name);
	});
});

describe('a capital', () => {
	it.each(['Companies', 'Estimates', 'Investigations', 'Fishing'])('is not all of a name: %s', word => {
		expect(tell(`[${word}] left.`).speakers[0].kind).not.toBe('person');
	});

	it.each([
		['Farrant, 19, was calm. [He] left.', 'Farrant'],
		['Farrant, who is 19, was calm. [He] left.', 'nobody'],
		['Bank of Leeds was calm. [It] left.', 'Bank of Leeds'],
		['Bank of tea was calm. [It] left.', 'nobody'],
		['Marks and Spencer was calm. [It] left.', 'Marks and Spencer'],
		['Marks or Spencer was calm. [It] left.', 'nobody'],
		['[Acme.com] met. [Acme.edu] left.', 'Acme.com'],
		['[They’ll] see.', 'nobody'],
		['Mr. King slept. [King] left.', 'King'],
	])('opens a sentence that may be a name: %s', (text, name) => {
		expect(tell(text).who.at(-1)).toBe(name);
	});
});

describe('a peer', () => {
	it.each([
		['It went to Lord Rood of North Halden, who was late. [He] left. Halden is old.', 'Lord Rood'],
		['[Lady Rood of Halden] left.', 'Lady Rood'],
		['[The Earl of Halden] left.', 'Earl of Halden'],
		['[Lord Rood of the Lords] left.', 'Lord Rood'],
	])('is not the place of the title: %s', (text, name) => {
		const {who: names, speakers} = tell(text);
		expect([names, speakers.map(({kind}) => kind)]).toEqual([[name], ['person']]);
	});
});

describe('who sits for a party or a place', () => {
	it.each([
		['[A Plaid Cymru MP] left.', 'A Plaid Cymru MP: unnamed'],
		['[The Halden West MSP] left.', 'The Halden West MSP: unnamed'],
		['[Halden MP Ana Ruiz] spoke. [The Halden MP] left.', 'Ana Ruiz: person'],
		['[Ana Ruiz MP] left.', 'Ana Ruiz: person'],
	])('is no body: %s', (text, speaker) => {
		expect(tell(text).speakers.map(({name, kind}) => `${name}: ${kind}`)).toEqual([speaker]);
	});
});

describe('a surname that is a people’s as well', () => {
	it.each([
		['[Joe Christian] met. [Christian] left.', 'Joe Christian, Joe Christian'],
		['[Joe Christian] met. [Christian leaders] left.', 'Joe Christian, Christian leaders'],
		['[Ellen Dear] met. [Dear] left.', 'Ellen Dear, Ellen Dear'],
		['[Joe Park] met. [German leaders] left.', 'Joe Park, German leaders'],
	])('is somebody’s here: %s', (text, names) => {
		expect(tell(text).who.join(', ')).toBe(names);
	});
});

describe('letters that are a word as well', () => {
	it.each([
		['[The Nordic Otter Watch (NOW)] met. [NOW] left.', 'Nordic Otter Watch'],
		['[The Ferry League] met. [It] left now (NOW). Now [it] is late.', 'Ferry League'],
	])('are a name where they stand behind one in brackets: %s', (text, name) => {
		expect(new Set(tell(text).who)).toEqual(new Set([name]));
	});
});

it('a product by the kind of version is nobody', () => {
	expect(tell('[Trask] left. There is no Linux or Orvek version. [He] smiled.').who).toEqual([
		'Trask',
		'Trask',
	]);
});

describe('small words within a name', () => {
	it.each([
		'Emil zu Marnburg',
		'Ilse Karla von Hohen-Lund zu Marnburg',
		'Karin zur Linden',
		'Bernd vom Hagen',
		'Lena zum Winkel',
		'Otto von und zu Marnburg',
		'Jan van der Velde',
		'Joseph ole Lemai',
		'Kamau wa Njeri',
	])('join it: %s', name => {
		expect(who(name)).toBe(name);
	});

	it('join no two people', () => {
		expect(tell('[Otto Krol und Karin Lund] were calm.').who).not.toContain('Otto Krol und Karin Lund');
	});
});

describe('a surname that is a word as well', () => {
	it.each([
		['Adam K. Good sat down. [Good] spoke.', 'Adam K. Good'],
		['Ana M. Early sat down. [She] spoke.', 'Ana M. Early'],
		['Tom Good sat down. [He] spoke.', 'Tom Good'],
	])('goes with the names before it: %s', (marked, name) => {
		expect(tell(marked).who).toEqual([name]);
	});
});

it('finds a party before the place of whom it puts up', () => {
	expect(tell('They met CDP Sivapur candidate Ana Ruiz. [The CDP] spoke.').who).toEqual(['CDP']);
	expect(tell('They met CDP Council candidate Ana Ruiz. [The CDP Council] spoke.').who).toEqual([
		'CDP Council',
	]);
});

it('takes no tag for a name', () => {
	expect(tell('#OpenOurGate was everywhere. [They] spoke.').who).toEqual(['nobody']);
});

describe('what is no name of anybody', () => {
	it('is what somebody was called when they were born', () => {
		const before = '[Ada Lund] ran a school.';
		const after = '[she] was calm.';
		expect(tell(`${before}\n\nBorn Adele Ann Krol in Halden in 1927, ${after}`).who.at(-1)).toBe('Ada Lund');
		expect(tell(`${before}\n\n[Born Free] was calm.`).who.at(-1)).toBe('Born Free');
		expect(tell(`${before}\n\n[Born Free Trust in Elsby] was calm.`).who.at(-1)).toBe('Born Free Trust');
	});

	it('is a letter of one of several', () => {
		expect(tell('[Ada Lund] sold vitamin D. [He] was calm.').who.at(-1)).toBe('nobody');
	});
});

it('takes no label in capitals for somebody', () => {
	expect(tell('[Ana Ruiz] spoke.\n\nVERDICT: False. [She] left.').who).toEqual(['Ana Ruiz', 'Ana Ruiz']);
});
