import {describe, expect, it} from 'vitest';
import {sourceHead} from '../../../source/analyse/sources/source-head.js';
import {find, passageOf, wordsOf} from '../read.js';
import {said} from '../said.js';

describe('the head of who speaks', () => {
	it.each([
		['Ida Krol slept. The woman next to her whispered, “Go.”', 'The woman next to her: “Go.”'],
		[
			'Otto Falk said no. A sign on the wall behind him reads “Time is short.”',
			'A sign on the wall behind him: “Time is short.”',
		],
		[
			'The historian Vera Lund, whose book “The Gate” came out in May, believes that the mill was sold.',
			'Vera Lund: that the mill was sold',
		],
		[
			'After the show a spokesman for the mayor said that the bridge was “safe”.',
			'a spokesman for the mayor: that the bridge was “safe”',
		],
		[
			'Vera Lund nodded. And then, because she is a Dean: “Obviously, all of it.”',
			'Vera Lund: “Obviously, all of it.”',
		],
		['The ad uses footage of Ida Krol asking, “Why not?”', 'Ida Krol: “Why not?”'],
		[
			'Readers were quick to answer, with Otto Falk calling the mill “a barn”.',
			'Otto Falk: the mill “a barn”',
		],
		['Ida Krol wrote a letter on Monday to the council opposing the toll, and left.', 'Ida Krol: the toll'],
		['One day the clerk told him to leave the mill.', 'the clerk: to leave the mill'],
	])('is no word beside it: %s', (text, expected) => {
		expect(said(text)).toContain(expected);
	});

	it.each([
		['Ida Krol stood up. Behind the mill she said, “Go.”', 'Ida Krol: “Go.”'],
		['One clerk told him to leave the mill.', 'One clerk: to leave the mill'],
		['After the show the mayor said that the bridge was “safe”.', 'the mayor: that the bridge was “safe”'],
		[
			'It was hard for Ida Krol, whose lawyers argued that the mill was sold.',
			'whose lawyers: that the mill was sold',
		],
	])('stays where it is the head: %s', (text, expected) => {
		expect(said(text)).toContain(expected);
	});
});

describe('sourceHead', () => {
	it.each([
		['Ida Krol wrote a letter to the council opposing the toll.', 'the council', 'Ida Krol'],
		['Ida Krol sang to residents opposing the toll.', 'residents', 'residents'],
		[
			'The man of whom Ida Krol is thought to have kept opposing the toll.',
			'The man of whom Ida Krol',
			'The man of whom Ida Krol',
		],
		['One evening on Weibo opposing the toll.', 'Weibo', 'Weibo'],
		['Last week users on Weibo opposing the toll.', 'Weibo', 'Weibo'],
		['According to Reuters, Ida Krol opposing the toll.', 'Reuters, Ida Krol', 'Reuters, Ida Krol'],
		['They left, with the letter opposing the toll.', 'They', 'the letter'],
		['They left with a letter opposing the toll.', 'They', 'They'],
		[
			'Last year Norfish, which owns the pier, opposing the toll.',
			'which owns the pier',
			'Last year Norfish',
		],
		[
			'It is a long way for Norfish, which owns the pier, opposing the toll.',
			'which owns the pier',
			'which owns the pier',
		],
		['The men, both of whom Ida Krol opposing the toll.', 'both of whom Ida Krol', 'both of whom Ida Krol'],
		[
			'Radio Norland spoke to one mother, who knew it but kept opposing the toll.',
			'Radio Norland spoke to one mother, who knew it but kept',
			'one mother, who knew it but kept',
		],
		[
			'The man to whom Ida Krol spoke kept opposing the toll.',
			'The man to whom Ida Krol spoke kept',
			'The man to whom Ida Krol spoke kept',
		],
		['Ida Krol received a letter to the council opposing the toll.', 'the council', 'the council'],
		['The mayor left after we sent a letter to the council opposing the toll.', 'the council', 'the council'],
		['Ida Krol sent a letter, and sang to residents opposing the toll.', 'residents', 'residents'],
	])('is not whom something is sent to, if it is sent: %s', (text, source, expected) => {
		const head = sourceHead(passageOf(text), find(text, source), find(text, 'opposing'));
		expect(wordsOf(text, head)).toBe(expected);
	});
});

it.each([
	['Some blame the rain, others the road; Ida Krol, 88, blamed', 'Ida Krol, 88'],
	[
		'Ida Krol, of Leeds; Otto Falk, of York; and Jo Park blamed',
		'Ida Krol, of Leeds; Otto Falk, of York; and Jo Park',
	],
])('who speaks begins behind a semicolon, unless that parts a list: %s', (text, expected) => {
	const read = `${text} them.`;
	const cue = find(read, 'blamed');
	const source = {start: 0, end: cue.start - (expected.endsWith('88') ? 1 : 0)};
	expect(wordsOf(read, sourceHead(passageOf(read), source, cue))).toBe(expected);
});
