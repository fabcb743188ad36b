import {describe, expect, it} from 'vitest';
import {said} from '../said.js';
import {tell} from './speaking.js';

describe('another and others', () => {
	it.each([
		['[One man] wept. [Another] slept.', 'Another man'],
		['[Several teachers] wept. [Others] slept.', 'Other teachers'],
		['[Some tired Republicans] wept. [Others] slept.', 'Other Republicans'],
		['[Residents] wept. [Another] slept.', 'Another resident'],
		['Residents wept. Yet [another] slept.', 'another resident'],
	])('are of the kind that was spoken of: %s', (text, who) => {
		expect(tell(text).who.at(-1)).toBe(who);
	});

	it.each([
		'[Ana Ruiz] wept. [Another] slept.',
		'[One man] wept. [Others] slept.',
		'[A source] wept. [Another] slept.',
		'[One man] wept. It rained. It froze. It thawed. It rained. [Another] slept.',
	])('are nobody where nothing tells of what kind: %s', text => {
		expect(tell(text).who.at(-1)).toBe('nobody');
	});

	it('are told by what stands behind a comma, which is what they are called', () => {
		const {who} = tell(
			'Five workers spoke. [One, a former driver], wept. [He] left. [Another, a cook], slept.',
		);
		expect(who).toEqual(['a former driver', 'a former driver', 'a cook']);
	});

	it('are somebody else each time', () => {
		expect(tell('[One man] wept. [Another] slept. [Another] ate.').speakers).toHaveLength(3);
	});
});

describe('one', () => {
	it.each([
		['Residents were angry. “They took it all,” one said.', ['one resident: “They took it all,”']],
		['Residents were angry. “They took it all,” admitted one.', ['one resident: “They took it all,”']],
		['Ana Ruiz was angry. “They took it all,” one said.', ['unattributed: “They took it all,”']],
	])('says something as one of several: %s', (text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});

it('one who tells an officer is no officer', () => {
	expect(said('Officers came. One told Officer Ida Krol that they “flew”.')).toEqual([
		'unattributed: that they “flew”',
	]);
});

describe('one of those whom the text only mentions', () => {
	it.each([
		[
			'Other brokers agreed. “It gives us a bit of space,” said one.',
			'one broker: “It gives us a bit of space,”',
		],
		[
			'A dealer left. “It gives us a bit of space,” said another.',
			'another dealer: “It gives us a bit of space,”',
		],
		[
			'Many bridges closed. “It gives us a bit of space,” said one.',
			'unattributed: “It gives us a bit of space,”',
		],
	])('is one of them: %s', (text, expected) => {
		expect(said(text).at(-1)).toBe(expected);
	});
});

describe('one behind those of whom no sentence is', () => {
	it('is nobody', () => {
		expect(
			said(
				'She went to see three doctors. In the hall hung four paintings of kings. “It speaks to everybody,” said one.',
			).at(-1),
		).toBe('unattributed: “It speaks to everybody,”');
	});
});

it.each([
	['Fans liked her hat. “You look great,” wrote one under the picture.', 'one fan: “You look great,”'],
	[
		'Neighbours met. One, who has lived there for years, said: “He never waved.”',
		'One neighbour: “He never waved.”',
	],
	['Two nurses met. One said it was late. The other said it rained.', 'The other nurse: it rained'],
	['Some ministers I have met were glad. One texted me: “No rabbits.”', 'One minister: “No rabbits.”'],
])('one is of those whom a sentence was about: %s', (text, expected) => {
	expect(said(text).at(-1)).toBe(expected);
});
