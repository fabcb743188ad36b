import {expect, it} from 'vitest';
import {withClauseTags} from '../../../source/analyse/corrections/clause-tags.js';
import {rewritten} from '../proposed.js';
import {said} from '../said.js';

it.each([
	[
		'{The pier, Otto Falk, 43}, <said>, [will close].',
		'[The pier], {Otto Falk, 43}, <said>, [will close]. | 0.6',
	],
	['[The pier will close, Otto Falk, 43], <said>.', '[The pier will close], {Otto Falk, 43}, <said>. | 0.6'],
	[
		'[The pier will close], <warned> [a spokesman for the bank]. | 0.7',
		'[The pier will close], <warned> {a spokesman for the bank}. | 0.7',
	],
	[
		'The pier, {Otto Falk} <told> the Ledger in an email, [will close].',
		'[The pier], {Otto Falk} <told> the Ledger in an email, [will close]. | 0.6',
	],
	[
		'The pier, {Otto Falk, 43, a vet, a voter, a neighbour, of Halden}, <said>, [will close].',
		'[The pier], {Otto Falk, 43, a vet, a voter, a neighbour, of Halden}, <said>, [will close]. | 0.6',
	],
	[
		'The pier will close, Otto Falk, a vet, <said>, [because nobody pays].',
		'[The pier will close], {Otto Falk, a vet}, <said>, [because nobody pays]. | 0.6',
	],
])('gives a clause to whom the tag at it names: %s', (copy, expected) => {
	expect(rewritten([copy], withClauseTags)).toEqual([expected]);
});

it.each([
	// Who is told of in a clause of their own is the subject, and what follows the verb is said.
	'{Otto Falk, who had gone}, <said> [the mayor, Ida Berg, was late].',
	'{Otto Falk, a vet who had gone}, <said> [the council, which met, was late].',
	'{Mr. Falk’s aide, Ida Berg}, <said> [the clerk who followed him, Tom Lund, had left].',
	'{Otto Falk, elected in May}, <said> [the mayor, Ida Berg, was late].',
	// Whoever did one thing did the next as well.
	'{The bank closed}, <warned> [customers].',
	'{The council} met, <announced> [the winner], and left.',
	// A clause beside the main one.
	'When it rained, {Otto Falk}, 43, <said>, [it was late].',
	'[The pier will close], {Otto Falk} <said>.',
	// What goes on has a tag of its own.
	'[It is vital], {he} <said> after lunch, because he said he was tired.',
])('leaves other sentences as they are: %s', copy => {
	expect(rewritten([copy], withClauseTags)).toEqual([copy]);
});

it.each([
	['The old pier will close, Ana Ruiz, a vet, said.', 'Ana Ruiz: The old pier will close'],
	['The old pier will close, Ana Ruiz, who runs it, said.', 'Ana Ruiz: The old pier will close'],
	['The old pier will close, announced Ana Ruiz.', 'Ana Ruiz: The old pier will close'],
	['The old pier will close, said Ana Ruiz when asked about it.', 'Ana Ruiz: The old pier will close'],
	['The old pier, Ana Ruiz (Greens) said, will close.', 'Ana Ruiz: The old pier … will close'],
	[
		'The plan, made in May, will cost a million, Ana Ruiz, of Halden, said.',
		'Ana Ruiz: The plan, made in May, will cost a million',
	],
	[
		'The bank’s branch will close in May, warned the mayor’s aide.',
		'the mayor’s aide: The bank’s branch will close in May',
	],
	[
		'Ferry fares will rise next week, said the company’s recently named executive chair Ana Ruiz in an email to staff that was seen by the Ledger.',
		'Ana Ruiz: Ferry fares will rise next week',
	],
	['The ferry, police said, left at noon.', 'police: The ferry … left at noon'],
])('finds who says it: %s', (text, expected) => {
	expect(said(text)).toEqual([expected]);
});
