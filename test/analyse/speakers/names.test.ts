import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

describe('names', () => {
	it.each([
		[
			'makes no campaign of where somebody campaigns',
			'Jan Krol began his four-day New Mexico campaign swing. The Krol campaign is late. [The campaign] spoke.',
			['Krol campaign'],
		],
		[
			'makes nobody of what an official has written',
			'OFFICIAL REPORT, it read. Halden is old. [The official] spoke.',
			['The official'],
		],
		[
			'knows a surname that is a word behind a given name or a form of address',
			'[Theresa May] spoke. [Ms May] smiled. [Daniel Oh] did. [Mr Will] left.',
			['Theresa May', 'Theresa May', 'Daniel Oh', 'Will'],
		],
		[
			'knows a title and a nation for a surname behind a given name, where that is a source',
			'Billie King won. [King] spoke. Mark Cuban came. [Cuban], who owns a mill, left.',
			['Billie King', 'Mark Cuban'],
		],
		[
			'takes a title and a nation for no name without anybody’s given name before it',
			'Billie won. [King] spoke. Mark came. [Cuban] left.',
			['King', 'Cuban'],
		],
		[
			'parts a name from where something of theirs is',
			'It rained outside an Ohio Krol rally. Tom Krol spoke. [Krol] left.',
			['Tom Krol'],
		],
		[
			'knows a detective constable by name',
			'Det Con [Lewis Farr] came. [Farr] spoke.',
			['Lewis Farr', 'Lewis Farr'],
		],
		[
			'takes a role that is a given name as well for one between commas',
			'The other manager, [Dean Okafor], left. Dean [Okafor] stayed.',
			['Dean Okafor', 'Dean Okafor'],
		],
		[
			'takes a title for one between commas as well',
			'Friedrich Merz won. Germany’s leader, [Chancellor Merz], spoke.',
			['Friedrich Merz'],
		],
		[
			'knows a firm by whose it is',
			'Her company, [Halden Marine], closed. [The firm] was late.',
			['Halden Marine', 'Halden Marine'],
		],
		[
			'takes no place where a paper was filed for who wrote it',
			'Halden is old. [The lawsuit, filed in court in Rotterdam], spoke. [An editorial in The Halden Register] did.',
			['The lawsuit', 'Halden Register'],
		],
		[
			'takes who speaks of themselves as it for no person',
			'[Rostow Light] said it had closed. [The company] was late.',
			['Rostow Light', 'Rostow Light'],
		],
		[
			'takes up a firm that is told to be like others',
			'Halden Airlines met. Ana Ruiz slept.\n\nThe airline, like many rivals, has closed. In a memo [it] spoke.',
			['Halden Airlines'],
		],
		[
			'takes no flight’s letters for a name',
			'[Deccan Wings] met. Flight DW 417 was late, as flight DW 417 is. [The airline] left.',
			['Deccan Wings', 'Deccan Wings'],
		],
		[
			'reads names with a small d and an apostrophe',
			"[Jean-Luc d’Arcy] spoke. [d’Arcy] smiled, and [Ida d'Annunzio] did.",
			['Jean-Luc d’Arcy', 'Jean-Luc d’Arcy', "Ida d'Annunzio"],
		],
		[
			'takes no country for who bears its name',
			'Jo Park met Chad in May. Chad laughed. [He] left.',
			['Chad'],
		],
		[
			'reads who signs, though every word has a capital',
			'― Professor Alan Whitby, University of Halden\n\n[Whitby] spoke.',
			['Alan Whitby'],
		],
		[
			'takes no word that opens a sentence for the surname, nor a date',
			'[Robert Still] spoke. Still, [a baker] did not. [Anna] May 12 times.',
			['Robert Still', 'a baker', 'Anna'],
		],
		[
			'takes all of a name of which the source has a part',
			'[Theresa] May spoke. [Mr] Reed did. [Hal] Rose and [a baker] left.',
			['Theresa May', 'Reed', 'Hal Rose', 'a baker'],
		],
		[
			'reads the possessive of many in the name of a body',
			'[The Teachers’ Union] struck. [The National Farmers’ Union] did not. [The Children’s Society] spoke. [Queen’s University] did.',
			['Teachers’ Union', 'National Farmers’ Union', 'Children’s Society', 'Queen’s University'],
		],
		[
			'leaves the owner out who is none of the name',
			'[Ana Ruiz’s Foundation] spoke. [The brothers’ Halden Trust] did. [Democrats’ Senate campaign] ended.',
			['Foundation', 'Halden Trust', 'Democrats’ Senate campaign'],
		],
		[
			'leaves out the letters behind a name',
			'[Nigel Harcourt KC] rose. [Harcourt] sat. [Ana Ruiz MP] did. [Jo Park MBE PhD] left.',
			['Nigel Harcourt', 'Nigel Harcourt', 'Ana Ruiz', 'Jo Park'],
		],
		['keeps letters that are all of a name', '[Halden SC] won. [KC] did.', ['Halden SC', 'KC']],
		[
			'knows titles and ranks of many countries',
			'Mayor Sue Delane came. [Cr Delane] spoke. [Deputy First Class Erin Mabry] did. [Alhaji Musa Bello] left.',
			['Sue Delane', 'Erin Mabry', 'Musa Bello'],
		],
		[
			'reads an office in letters, and a name in the middle behind it',
			'[Prime Minister Farooq Hameed Khan] spoke. [PM Hameed] smiled. [The PM] left.',
			['Farooq Hameed Khan', 'Farooq Hameed Khan', 'Farooq Hameed Khan'],
		],
		[
			'takes nobody for what has their name in its middle',
			'The Rachel Madd Show began. [Madd] spoke.',
			['Madd'],
		],
		[
			'reads where somebody leads before the name',
			'[Leader of the Opposition in the Assembly M. S. Reddy] rose. [The Halden Assembly] did not.',
			['M. S. Reddy', 'Halden Assembly'],
		],
		[
			'knows the branch of a union',
			'[Local 44 of the Bakery Workers] spoke.',
			['Local 44 of the Bakery Workers'],
		],
		[
			'gives two the surname that both bear',
			'Hemi and Kirsty Rood moved. [Kirsty] spoke. [Hemi] did.',
			['Kirsty Rood', 'Hemi Rood'],
		],
		[
			'gives nobody the surname of who comes behind',
			'Warren and Bernie Sands met. [Warren] spoke. [Sands] did.',
			['Warren', 'Bernie Sands'],
		],
		[
			'tells a lord from a knight of that name, but not from himself',
			'Sir Archibald Croy made sugar.\n\n[Lord Croy] spoke. Lord Peter Hale came. [Lord Hale] left.',
			['Lord Croy', 'Peter Hale'],
		],
		[
			'knows whom a title without a capital leads to, and a city that speaks',
			'[A neighbour, gogo Lindiwe Zulu], spoke. [Washington] did.',
			['Lindiwe Zulu', 'Washington'],
		],
		[
			'knows that a title of a place is nobody’s name, but a paper is',
			'[The Oba of Halden, Chief Musa Bello], spoke. [The traditional ruler] smiled. [The Times of London], Mr. Park said, was late.',
			['Musa Bello', 'Musa Bello', 'Times of London'],
		],
		[
			'takes pictures for nobody, and ends a wording at a dash',
			'[Replays] showed it. [Two people seen by the Echo – a pair of bakers] left.',
			['Replays', 'Two people seen by the Echo'],
		],
	] as const)('%s', (_name, text, who) => {
		expect(tell(text).who).toEqual(who);
	});
});

describe('offices of companies', () => {
	it('are no part of a name', () => {
		expect(tell('At the home of Verizon CIO Sam Kerr it rained. [Kerr] left.').who).toEqual(['Sam Kerr']);
		expect(tell('[Head of financial reporting Richard Marten] left.').who).toEqual(['Richard Marten']);
	});
});

describe('a company of two words, the first of which is none of a name', () => {
	it('has both', () => {
		expect(tell('It went to Time Warner. [Time Warner] agreed.').who).toEqual(['Time Warner']);
	});
});

describe('a surname that is a word for somebody', () => {
	it('is part of the name where the role stands behind it', () => {
		expect(tell('[Fan Mengguang, deputy director], spoke.').who).toEqual(['Fan Mengguang']);
		expect(tell('[Fan Adele, a singer], spoke.').who).toEqual(['Adele']);
		expect(tell('[Fan Mengguang] spoke.').who).toEqual(['Mengguang']);
	});
});

describe('a body with a name like a person’s', () => {
	it.each([
		['Goldman Sachs', 'Goldman Sachs'],
		['Credit Suisse', 'Credit Suisse'],
		['Standard and Poor’s', 'Standard and Poor’s'],
		['Standard and Poor’s Corp', 'Standard and Poor’s Corp'],
		['Wendy’s', 'Wendy’s'],
		['Mill Workers of America', 'Mill Workers of America'],
		['Help for Heroes', 'Help for Heroes'],
	])('is no person: %s', (name, expected) => {
		const {speakers, who} = tell(`It rained on Monday. [${name}] agreed. It snowed. [${name}] left.`);
		expect(who).toEqual([expected, expected]);
		expect(speakers[0].kind).toBe('organization');
	});
});

describe('a name in capitals', () => {
	it.each([
		['It went to VENEZUELA. [Venezuela] said no.', 'Venezuela'],
		['It went to ANA RUIZ. [Ana Ruiz] left.', 'Ana Ruiz'],
		['It went to VENEZUELA. [VENEZUELA] said no.', 'VENEZUELA'],
		['[NASA] said no.\n\nNASA slept.', 'NASA'],
	])('is written as the text writes it: %s', (text, name) => {
		expect(tell(text).who).toEqual([name]);
	});
});
