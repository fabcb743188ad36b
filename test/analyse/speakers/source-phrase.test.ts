import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

/** Whom a phrase stands for, behind a sentence about Paul Adler. */
const who = (phrase: string): string => tell(`Paul Adler slept. [${phrase}] left.`).who[0];

describe('a source', () => {
	it.each([
		['All Ana Ruiz also', 'Ana Ruiz'],
		['He’ll', 'Paul Adler'],
		['He’s', 'Paul Adler'],
		['He, others,', 'nobody'],
		['He in 2010', 'Paul Adler'],
		['Everybody', 'nobody'],
		['Nobody at the Halden Mill', 'nobody'],
		['Neither Ana Ruiz nor Jo Park', 'nobody'],
		['—', 'nobody'],
		['Priya Desai ’26', 'Priya Desai'],
		['Priya Desai 26', 'nobody'],
		['A baker at the Halden Mill', 'A baker at the Halden Mill'],
	])('is more or less than its words: %s', (phrase, name) => {
		expect(who(phrase)).toBe(name);
	});

	it.each([
		['The Unity Party (UP of old) leader Gavin Robin', 'Gavin Robin'],
		['The Unity Party (of the old Halden) leader Gavin Robin', 'Unity Party'],
		['The Unity Party (UP) of Gavin Robin', 'Unity Party'],
		['The Unity Party (UP), Gavin Robin,', 'Unity Party'],
	])('goes on behind brackets where a role stands there: %s', (phrase, name) => {
		expect(who(phrase)).toBe(name);
	});

	it.each([
		['Ana Ruiz or Jo Park', 'Ana Ruiz + Jo Park'],
		['Ana Ruiz/Jo Park', 'Ana Ruiz + Jo Park'],
		['Ana Ruiz and both Jo Park and Eva Dahl', 'Ana Ruiz + Jo Park + Eva Dahl'],
		['Ana Ruiz and her deputy, Jo Park,', 'Ana Ruiz + Jo Park'],
		['Ana Ruiz and their deputy, Jo Park,', 'Ana Ruiz + Jo Park'],
		['Ana Ruiz, Republican of Iowa, and Senator Jo Park', 'Ana Ruiz + Jo Park'],
		['Ana Ruiz and Jo Park’s', 'Ana Ruiz + Jo Park'],
		['Ana Ruiz, a partner at Smith, Gambrell and Reed', 'Ana Ruiz'],
		['Ana Ruiz, head of the Velm Defense, Space and Rail', 'Ana Ruiz'],
		['Ana Ruiz, mayor of Leeds, Jo Park and Eva Dahl', 'Ana Ruiz + Jo Park + Eva Dahl'],
		['Ana Ruiz, Jo Park', 'Ana Ruiz'],
		['Velm, the mill that owns the Opal and Onyx brands', 'Velm'],
		['He and Jo Park', 'Paul Adler + Jo Park'],
		['The Velm and Brack spokespeople, Ana Ruiz and Jo Park', 'Ana Ruiz + Jo Park'],
		['The Velm and Brack owner, Sir Paul Dacey', 'Paul Dacey'],
		['The Velm and Brack, Ana Ruiz', 'Velm + Brack'],
		['Ana Ruiz with Jo Park', 'Ana Ruiz'],
		['Ana Ruiz and Jo Park’s dog', 'Ana Ruiz'],
		['Ana Ruiz and the very old and tired deputy mayor of it all Jo Park', 'Ana Ruiz'],
	])('is one or several: %s', (phrase, name) => {
		expect(who(phrase)).toBe(name);
	});

	it.each([
		['A spokeswoman, then Ana Ruiz,', 'Ana Ruiz'],
		['Another, his cousin Ana Ruiz,', 'Ana Ruiz'],
		['A baker and his cousin Ana Ruiz', 'A baker and his cousin Ana Ruiz'],
		['Harbourmaster Ana Ruiz', 'Ana Ruiz'],
		['Neighbours in Halden, Wexshire,', 'Neighbours in Halden'],
		['Neighbours in Halden, West Wexham,', 'Neighbours in Halden'],
		['Most old voters in Ohio, Brackland and Virginia', 'Most old voters in Ohio'],
		['Voters in Ohio, including Ana Ruiz,', 'Ana Ruiz'],
		['A baker in Halden, Wexshire,', 'A baker in Halden'],
		['A baker in Halden, Ana Ruiz,', 'Ana Ruiz'],
		['A baker in London, Okoro,', 'Okoro'],
		['A baker from Poland, Zbyszek,', 'Zbyszek'],
		['Bakers in Halden and Mayor Ana Ruiz', 'Ana Ruiz'],
		['Bakers in Halden, Ana Ruiz and Jo Park,', 'Ana Ruiz + Jo Park'],
		['Bakers in Halden and the mayor, Ana Ruiz,', 'Ana Ruiz'],
		['My first editor, the late Ana Ruiz,', 'Ana Ruiz'],
		['A spokeswoman for the owners, Mr. Brack,', 'Brack'],
		['A clerk for Harmon and Ana Ruiz', 'A clerk for Harmon and Ana Ruiz'],
		['A survey by Harmon and Professor Ana Ruiz', 'Harmon + Ana Ruiz'],
		['Ana Ruiz bought a farm, fired the cook and', 'Ana Ruiz'],
		['A spokeswoman for the owners, Brack Inns,', 'A spokeswoman for the owners'],
		['A baker, Ana Ruiz’s,', 'Ana Ruiz'],
		['A baker, Ana Ruiz’s friend,', 'A baker'],
		['A baker, Halden fans,', 'A baker'],
		['A baker, who knew Ana Ruiz,', 'A baker'],
		['A baker, whom Ana Ruiz knew,', 'A baker'],
		['A baker’s friend inside Ana Ruiz’s camp,', 'A baker’s friend inside Ana Ruiz’s camp'],
		['Ana Ruiz filed a petition with Otto Falk', 'Ana Ruiz'],
		['Ana Ruiz herself, who was away', 'Ana Ruiz'],
		['An outside baker', 'An outside baker'],
	])('may have its name behind a comma: %s', (phrase, name) => {
		expect(who(phrase)).toBe(name);
	});
});

describe('what a body is behind its name', () => {
	it.each([
		['The Daily Observer opened. [The Daily Observer newspaper in Halden] wrote it.', 'Daily Observer'],
		['The Daily Observer opened. [A Daily Observer newspaper] wrote it.', 'A Daily Observer newspaper'],
		[
			'The Daily Observer opened. [The Daily Observer newspaper readers] wrote it.',
			'The Daily Observer newspaper readers',
		],
	])('is that body: %s', (text, name) => {
		expect(tell(text).who[0]).toBe(name);
	});
});

describe('members of a body', () => {
	it.each([
		['The Harbour Alliance, which includes the Deaf Society, Acme and the Mill Union,', 'Harbour Alliance'],
		['The Harbour Alliance (HA), including the Deaf Society, Acme and Orvex,', 'Harbour Alliance'],
		['The Harbour Alliance, whose members include the Deaf Society, Acme and Orvex,', 'Harbour Alliance'],
		['The Harbour Alliance, Acme and Orvex', 'Harbour Alliance + Acme + Orvex'],
		['The Harbour Alliance, which owns a mill, and the Deaf Society', 'Harbour Alliance + Deaf Society'],
	])('do not speak with it: %s', (phrase, names) => {
		expect(who(phrase)).toBe(names);
	});
});

describe('a name with a form of address', () => {
	it.each([
		['Heart surgeon from Bregen Dr Jo Park', 'Jo Park'],
		['The director-general of health Mrs Ana Ruiz', 'Ana Ruiz'],
		['A dean of the arts school Prof Jo Park', 'Jo Park'],
		['A friend of Dr Jo Park', 'A friend of Dr Jo Park'],
		['A friend of the late Dr Jo Park', 'A friend of the late Dr Jo Park'],
		['A supporter of jailed Mr Park', 'A supporter of jailed Mr Park'],
		['A spokesman for outspoken Mr Park', 'A spokesman for outspoken Mr Park'],
		['A spokesman for a weary Mr Park', 'A spokesman for a weary Mr Park'],
		['The aide to a minister and Dr Jo Park', 'Jo Park'],
		['The clinic in Bregen Dr Jo Park', 'The clinic in Bregen Dr Jo Park'],
	])('ends a phrase that says what somebody is: %s', (phrase, names) => {
		expect(who(phrase)).toBe(names);
	});
});

describe('a title before a role', () => {
	it.each([
		['Song of the Fens author Ana Ruiz', 'Ana Ruiz'],
		['Long Walk to Bregen director Ana Ruiz', 'Ana Ruiz'],
		['Pocket Guide to Halden Ports 2014 author Ana Ruiz', 'Ana Ruiz'],
		['Critics of Labour leader Ana Ruiz', 'Critics of Labour leader Ana Ruiz'],
		['A song of Acme director Ana Ruiz', 'A song of Acme director Ana Ruiz'],
		['Mother of Acme director Ana Ruiz', 'Mother of Acme director Ana Ruiz'],
	])('holds a preposition: %s', (phrase, name) => {
		expect(who(phrase)).toBe(name);
	});
});
