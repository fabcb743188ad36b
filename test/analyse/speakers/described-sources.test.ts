import {describe, expect, it} from 'vitest';
import {said} from '../said.js';
import {last} from './speaking.js';

describe('a paper', () => {
	it.each([
		['[The Ministry of Works] spoke.\n\n[The long statement] was clear.', 'Ministry of Works', 0.65],
		['[The Ministry of Works] spoke.\n\nIt rained.\n\n[The statement] was clear.', 'The statement', 1],
		['[The Ministry of Works] spoke. [The poll] was clear.', 'The poll', 1],
		['[The Ministry of Works] spoke. [The statements] were clear.', 'The statements', 1],
		[
			'[The Ministry of Works] spoke. [The very long old statement] was clear.',
			'The very long old statement',
			1,
		],
		['[The Ministry of Works] spoke. [A statement] was clear.', 'A statement', 1],
		['[Ana Ruiz and Jo Park] spoke. [The statement] was clear.', 'The statement', 1],
		['[Ana Ruiz] spoke. [Her statement] was clear.', 'Ana Ruiz', 0.808],
		['[The Unity Party] spoke. [The party’s bylaws] were clear.', 'Unity Party', 0.9],
		['[A memo published by the Ledger] was clear.', 'Ledger', 0.85],
		['[A memo published in the Ledger] was clear.', 'A memo published in the Ledger', 1],
		['[A memo published on Monday in the Ledger] was clear.', 'A memo published on Monday in the Ledger', 1],
		['[A memo of the Ledger] was clear.', 'Ledger', 0.85],
		['[A Clinton campaign memo] was clear.', 'Clinton campaign', 0.85],
		['Ana Ruiz slept. [Ruiz’s memos] were clear.', 'Ana Ruiz', 0.85],
		['Ana Ruiz slept. [Ruiz’s film “Thirteen”] was clear.', 'Ana Ruiz', 0.75],
		['Ana Ruiz slept. [Ruiz film “Thirteen”] was clear.', 'Ruiz film “Thirteen”', 1],
		['[The Ministry of Works] spoke. [A statement it sent me] was clear.', 'Ministry of Works', 0.85],
		['[Ana Ruiz] spoke. [An email that she had written] was clear.', 'Ana Ruiz', 0.95],
		['[Ana Ruiz and Jo Park] spoke. [A memo they circulated] was clear.', 'Ana Ruiz + Jo Park', 0.75],
		['[Ana Ruiz] spoke. [A memo she read] was clear.', 'A memo she read', 1],
		['[A memo by director Ana Ruiz] was clear.', 'Ana Ruiz', 0.85],
		['[A memo sent by Ana Ruiz] was clear.', 'Ana Ruiz', 0.85],
		['[A survey released Sunday by the Ledger] was clear.', 'Ledger', 0.85],
		['[A survey by the Ledger and Radio Norland] was clear.', 'Ledger + Radio Norland', 0.85],
		[
			'[A study by Ana Ruiz and Jo Park of the University of Halden and Professor Eva Dahl] was clear.',
			'Ana Ruiz + Jo Park + Eva Dahl',
			0.85,
		],
		['[A study by Ana Ruiz of the University of Halden and Leeds] was clear.', 'Ana Ruiz', 0.85],
		['[A survey by Ana Ruiz for the Ledger and Radio Norland] was clear.', 'Ana Ruiz', 0.85],
	])('is whose it is told to be: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('what something is known from', () => {
	it.each([
		['Two in three were late, according to a head count by the Ledger.', 'Ledger: Two in three were late'],
		[
			'Two in three were late, according to a declaration made in court by director Ana Ruiz.',
			'Ana Ruiz: Two in three were late',
		],
		[
			'Two in three were late, according to a calculation by the Ledger and Radio Norland.',
			'Ledger, Radio Norland: Two in three were late',
		],
		['Two in three were late, according to a head count in May.', 'unattributed: Two in three were late'],
	])('is by whom it is told to be: %s', (text, expected) => {
		expect(said(text)).toEqual([expected]);
	});

	it('speaks for nobody where it does something else', () => {
		expect(last('[A head count by the Ledger] was clear.')[0]).toBe('nobody');
	});
});

describe('what is somebody’s', () => {
	it.each([
		['Ana Ruiz slept. [Ruiz’s answer] was clear.', 'Ana Ruiz', 0.85],
		['Ana Ruiz slept. [Her reply] was clear.', 'Ana Ruiz', 0.85],
		['Ana Ruiz slept. The Ruiz campaign met. [Ruiz’s team] left.', 'Ruiz campaign', 0.85],
		['Ana Ruiz slept. The Ruiz campaign met. [Her camp] left.', 'Ruiz campaign', 0.85],
		['The Ruiz campaign met. [The campaign of Tom Reed] left.', 'The campaign of Tom Reed', 1],
		['The Ruiz campaign met the Halden Bank. [The campaign] left.', 'Ruiz campaign', 0.9],
		['Ana Ruiz slept. The Ruiz campaign met. [Her lawyers] left.', 'Her lawyers', 1],
		['Tom Becker, a lawyer, slept. Ana Ruiz did. [Ruiz’s lawyer] left.', 'Ruiz’s lawyer', 1],
		['Tom Becker, Ruiz’s lawyer, slept. Ana Ruiz did. [Ruiz’s lawyer] left.', 'Tom Becker', 0.9],
		[
			'Tom Becker, a lawyer, slept. The Halden Bank closed. [The Halden Bank’s lawyer] left.',
			'Tom Becker',
			0.9,
		],
		['Jo Park and Ana Ruiz slept. [Park’s team] left. [Ruiz’s team] stayed.', 'Ruiz’s team', 1],
		['Jo Park and Ana Ruiz slept. [Park’s team] left. [The team] stayed.', 'Park’s team', 0.85],
		[
			'Ana Ruiz and her husband slept. [His wife’s team] left. [Ruiz’s team] stayed.',
			'His wife’s team',
			0.85,
		],
		['[Ana Ruiz] slept. [The mother] left.', 'The mother', 1],
		['[Ana Ruiz, a mother of two], slept. [The mother] left.', 'Ana Ruiz', 0.9],
	])('is known by it: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

it.each([
	['[The Orvex research] spoke. Orvex makes lamps.', 'Orvex'],
	['[New research by Halden University] spoke.', 'Halden University'],
	['[Market research] spoke.', 'Market research'],
])('research is whose it is: %s', (text, who) => {
	expect(last(text)[0]).toBe(who);
});

describe('an age', () => {
	const met = 'Anna Lund won in Velm. Her coach, Tom Becker, met the press.';

	it('is hers where she is the first of whom it tells', () => {
		expect(said(`${met} The 23-year-old said she was tired.`).at(-1)).toBe('Anna Lund: she was tired');
		expect(said(`${met} The 53-year-old said that he was tired.`).at(-1)).toBe(
			'Tom Becker: that he was tired',
		);
		expect(said(`${met} The 53-year-old said it was late for her.`).at(-1)).toBe(
			'Tom Becker: it was late for her',
		);
	});
});

describe('who is told to stay unnamed', () => {
	it.each([
		'[The designer], who asked not to be named, left.',
		'[The designer, who cannot be identified,] left.',
		'[The designer], requesting anonymity, left.',
		'[The designer] said on condition of anonymity that it was late.',
		'[The designer], who declined to give her name, left.',
		'[The designer], who didn’t want to be quoted by name, left.',
	])('is nobody whom the text names: %s', text => {
		expect(last(`Ana Ruiz slept. ${text}`)[0]).toBe('The designer');
	});

	it.each([
		'[The designer] left. The clerk asked not to be named.',
		'[The designer] left, who asked not to be moved.',
		'[The designer] said an aide spoke on condition of anonymity.',
	])('is told so beside what they are: %s', text => {
		expect(last(`Ana Ruiz slept. ${text}`)[0]).toBe('Ana Ruiz');
	});
});

describe('what one is of', () => {
	it.each([
		['[The critic of the Ledger] left.', 'The critic of the Ledger'],
		['[The former critic of the Ledger] left.', 'Ana Ruiz'],
		['[The author of the play] left.', 'Ana Ruiz'],
		['[The mother of three] left.', 'Ana Ruiz'],
		['[The mother-of-three] left.', 'Ana Ruiz'],
		['[The mother] left.', 'The mother'],
		['[The nan-of-three] left.', 'Ana Ruiz'],
	])('tells of somebody new, but for some: %s', (text, who) => {
		expect(last(`Ana Ruiz slept. ${text}`)[0]).toBe(who);
	});
});

describe('a newspaper that is called by its town', () => {
	it('is neither the town nor whatever else was spoken of', () => {
		expect(last('[The Halden Trust] spoke. [The Leeds paper] was rude.')[0]).toBe('The Leeds paper');
		expect(last('[The Leeds Gazette] spoke. [The Leeds paper] was rude.')[0]).toBe('Leeds Gazette');
	});
});

it('who did it herself is no man', () => {
	expect(last('Eva Dahl sang. Her agent, Paul Adler, left. [The singer] was calm.')[0]).toBe('Paul Adler');
	expect(last('Eva Dahl sang. Her agent, Paul Adler, left. [The singer herself] was calm.')[0]).not.toBe(
		'Paul Adler',
	);
});
