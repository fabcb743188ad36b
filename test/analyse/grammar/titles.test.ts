import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

describe('what stands in marks as a name', () => {
	it.each([
		'A Belgian student plays “The Girl from Ipanema” on a clarinet, badly.',
		'The word “salt” appears in it 412 times.',
		'In “Hamilton,” Miranda stars.',
		'“Tides” is published by Halden House.',
		'“Late Ferry,” stars Otto Falk, a baker.',
		'The poem “Late Ferry” was written by Ida Krol in 1999.',
		'The Corrs’ song “Breathless” may not be about a quilt.',
		'Ana Lopez finds peace on “Blue Hours”.',
		'Ida Krol actively dislikes “Low Water,” the title of a film that was made about her.',
		'Some people were finding their seats for “The Girl from Ipanema,” a comedy.',
		'Her second novel, “Low Water,” comes next year.',
		'“We wish them well,” Ida Krol said.\n\nThe phone runs on a chip called “Cornea”.',
		'Ida Krol, who runs the mill, said it was late.\n\nThe paper, “Negative memory for single patterns in bees of the north”, is available.',
	])('is nobody’s: %s', text => {
		expect(said(text).at(-1)).toMatch(/^unattributed/);
	});

	it.each([
		['Ida Krol called the plan “a Folly in Red”.', 'Ida Krol: the plan “a Folly in Red”'],
		['Ida Krol found the film “Blue Hours” boring.', 'Ida Krol: the film “Blue Hours” boring'],
		['Otto Falk tweeted “Happy New Year, Halden!”', 'Otto Falk: “Happy New Year, Halden!”'],
		['Ida Krol introduced the “Folly Act” in May.', 'Ida Krol: the “Folly Act”'],
		['The crowd chanted “Ida For Mayor” again and again.', 'The crowd: “Ida For Mayor”'],
	])('is no title: %s', (text, expected) => {
		expect(said(text)).toContain(expected);
	});
});

describe('a title before who speaks', () => {
	it('is none of their words', () => {
		const text =
			'Ana Ruiz played the old songs. After hitting “Down In the Valley,” the singer told the audience, “that was good, we should go on the road.”';
		expect(said(text)).toEqual([
			'unattributed: “Down In the Valley,”',
			'Ana Ruiz: “that was good, we should go on the road.”',
		]);
	});

	it('is none where it is a book’s, and stands right before what is in it', () => {
		expect(said('Ana Ruiz is old. As she writes in her book “Low Water,” “We wait for it.”')).toEqual([
			'unattributed: “Low Water,”',
			'Ana Ruiz: “We wait for it.”',
		]);
	});

	it('is none where what is said with it begins there', () => {
		expect(
			said('Ana Ruiz is old. After playing “Down In the Valley,” Ruiz told them, “that was good, it was.”'),
		).toEqual(['unattributed: “Down In the Valley,”', 'Ana Ruiz: “that was good, it was.”']);
		expect(said('Ana Ruiz said in her book, “A Low Water” that it had rained.').at(-1)).toBe(
			'Ana Ruiz: that it had rained',
		);
	});

	it('is nobody’s where it recurs', () => {
		expect(
			said(
				'Ana Ruiz said: “We like Down In the Valley most.”\n\nThe band ended the night with “Down In the Valley”.',
			).at(-1),
		).toBe('unattributed: “Down In the Valley”');
		expect(
			said(
				'Ana Ruiz said: “We walk down in the long valley.”\n\nThe band ended the night with “Down In the Long Valley”.',
			).at(-1),
		).toBe('Ana Ruiz: “Down In the Long Valley”');
	});

	it('is words where the sentence begins with it', () => {
		expect(said('“Good Old Days,” the singer told the audience, “are gone.”').length).toBe(1);
	});
});
