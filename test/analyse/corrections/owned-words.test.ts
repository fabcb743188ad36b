import {expect, it} from 'vitest';
import {said} from '../said.js';

it.each([
	['Falk scored twice. His coach’s verdict? “Not bad.”', ['His coach: “Not bad.”']],
	['Ida Krol was asked about it. Her response? “See you in court.”', ['Ida Krol: “See you in court.”']],
	['Her father’s advice was simple: “Never trust a boat.”', ['Her father: “Never trust a boat.”']],
	['The coach’s message to his players was clear: “Row.”', ['The coach: “Row.”']],
	[
		'Krol remembers her father’s advice: “Never trust a boat.”',
		['Krol: her father’s advice: “Never trust a boat.”', 'her father: “Never trust a boat.”'],
	],
])('gives words behind a noun for them to whose that is: %s', (text, expected) => {
	expect(said(text)).toEqual(expected);
});

it.each([
	// What somebody says to the words of another is their own.
	['Falk rejected Krol’s claim: “It is false.”', 'Falk: '],
	['Falk took the mayor’s call on Monday: “I was surprised.”', 'Falk: '],
	['What was the mayor’s answer? “We go again,” said Ida Krol.', 'Ida Krol: '],
])('leaves to others what is theirs: %s', (text, start) => {
	expect(said(text).every(one => one.startsWith(start))).toBe(true);
});
