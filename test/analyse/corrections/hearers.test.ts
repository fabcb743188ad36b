import {describe, expect, it} from 'vitest';
import {withoutHearers} from '../../../source/analyse/corrections/hearers.js';
import {rewritten} from '../proposed.js';
import {analysed, said} from '../said.js';

describe('who hears', () => {
	it('is told by whoever stands behind `by`, and no longer than the clause', () => {
		expect(said('Otto was told by a clerk that the vote was void, but stayed.')).toEqual([
			'a clerk: that the vote was void',
		]);
		expect(said('The board was told by a clerk who ran the count that the vote was void.')).toEqual([
			'a clerk: that the vote was void',
		]);
		expect(said('She had been repeatedly warned by her lawyer not to speak.')).toEqual([
			'her lawyer: not to speak',
		]);
	});

	it('is no content behind `to`', () => {
		expect(said('The mill stays shut, the Union of Millers confirmed to Halden Radio.')).toEqual([
			'Union of Millers: The mill stays shut',
		]);
		const copies = [
			'The mill stays shut. {The clerk} <confirmed> [to the Halden Herald].',
			'The mill stays shut. {The clerk} <confirmed> [to them].',
		];
		expect(copies.map(copy => rewritten([copy], withoutHearers))).toEqual([[], []]);
	});

	it.each([
		'The mill stays shut, {the clerk} <confirmed> [to open it].',
		'The mill stays shut, {the clerk} <agreed> [to Otto’s terms].',
		'The mill stays shut, {the clerk} <wrote> [to help them that it rained].',
	])('is not whatever stands behind `to`: %s', copy => {
		expect(rewritten([copy], withoutHearers)).toEqual([copy]);
	});

	it('is who tells where nobody else does', () => {
		expect(said('The clerk had told Otto that the vote was void.')).toEqual([
			'The clerk: that the vote was void',
		]);
	});

	it('is whoever a clause without `that` is told to', () => {
		expect(said('A judge told the defendant he would serve twenty years.')).toEqual([
			'A judge: he would serve twenty years',
		]);
		const copies = [
			'{A judge} <told> [the story he knew].',
			'{A judge} <urged> [the clerk he knew to wait].',
		];
		expect(copies.flatMap(copy => rewritten([copy], withoutHearers))).toEqual(copies);
	});

	it.each([
		['“It is late,” the Halden Times quoted Ana Ruiz as saying.', 'Ana Ruiz'],
		['“It is late,” the Halden Times quoted the mayor.', 'the mayor'],
		['"It is late," the paper quotes a source close to the mill.', 'a source close to the mill'],
		['“It is late,” the singer quoted, laughing.', 'the singer'],
		['“It is late,” the singer quoted the sign.', 'the singer'],
	])('is the paper that quotes somebody behind their words: %s', (text, who) => {
		expect(analysed(text).speakers.map(({name}) => name)).toEqual([who]);
	});

	it.each([
		['Several blogs misquoted Ana Ruiz as saying that the mill would be sold.', 'Ana Ruiz'],
		['The leaflet portrays the mayor as saying that the mill would be sold.', 'the mayor'],
		['The Halden Times is quoted as saying that the mill would be sold.', 'Halden Times'],
	])('is the paper that gives them to somebody in front of them: %s', (text, who) => {
		expect(analysed(text).speakers.map(({name}) => name)).toEqual([who]);
	});

	it('is a jury, not who speaks before it', () => {
		expect(said('The jury heard that the phone was found in a drain.')).toEqual([
			'unattributed: that the phone was found in a drain',
		]);
		expect(said('The jury said that the phone was found in a drain.')).toEqual([
			'The jury: that the phone was found in a drain',
		]);
	});

	it('is whoever quotes, not who is quoted', () => {
		expect(
			said(
				'Otto Falk was quoted by the Halden Courier as saying that a strike would cost every household 400 euros.',
			),
		).toEqual(['Otto Falk: that a strike would cost every household 400 euros']);
		expect(
			said('Otto Falk was quoted as saying that a strike would cost every household 400 euros.'),
		).toEqual(['Otto Falk: that a strike would cost every household 400 euros']);
	});
});

describe('who tells somebody', () => {
	const told = (sentence: string): string[] =>
		rewritten([sentence.replace(/(told|warned)/, '<$1>')], passage => withoutHearers(passage, []));

	it.each([
		'She was <told> by {the clerk} [that the vote was void]. | 0.8',
		'She had been repeatedly <warned> by {the clerk} [not to go]. | 0.8',
		'She was <told> by {the clerk} [that the vote was void], but went on. | 0.8',
		'She was <told> by {the clerk} [that the vote, all in all, was void] | 0.8',
		'She was <told> by {one of the nine old clerks at work there} [to go]. | 0.8',
	])('is found behind by: %s', copy => {
		expect(told(copy.replaceAll(/[[\]{}<>]| \| 0\.8/g, ''))).toEqual([copy]);
	});

	it.each([
		'She was told that the clerk went.',
		'She told by the clerk that it was void.',
		'She was a clerk and told by heart that it was void.',
		'She was told by the clerk.',
		'She was told by that clerk so.',
		'She was told by the clerk “that it was void.”',
		'She was “told” by the clerk that it was void.',
		'She was told by one of the nine very old clerks at work there to go.',
	])('is not found: %s', sentence => {
		expect(told(sentence)).toEqual([]);
	});

	it('takes the place of whom an engine has found', () => {
		const engine = '{She} was <told> by the clerk [that the vote was void].';
		expect(rewritten([engine], withoutHearers)).toEqual([
			'She was <told> by {the clerk} [that the vote was void]. | 0.8',
		]);
		expect(rewritten(['{She} <said> [she was told by the clerk that it was void].'], withoutHearers)).toEqual(
			[
				'She said she was <told> by {the clerk} [that it was void]. | 0.8',
				'{She} <said> [she was told by the clerk that it was void].',
			],
		);
	});
});

describe('who listens', () => {
	it.each([
		['{The jury} <heard> [that it burned].', 'The jury <heard> [that it burned].'],
		[
			'{The jury} heard that he sent a note <reading>: [“It burned.”]',
			'The jury heard that he sent a note <reading>: [“It burned.”]',
		],
		[
			'Petersen was often quoted {by the Echo} as <saying> [that it burned].',
			'{Petersen} was often quoted by the Echo as <saying> [that it burned].',
		],
	])('does not speak: %s', (copy, expected) => {
		expect(rewritten([copy], withoutHearers)).toEqual([expected]);
	});

	it.each([
		['[Parents] were <informed> {by text message}.', []],
		['[Parents] were <informed> by {letter}.', []],
		['Parents were <told> by letter that [it burned].', ['Parents were <told> by letter that [it burned].']],
	])('is not told by the means: %s', (copy, expected) => {
		expect(rewritten([copy], withoutHearers)).toEqual(expected);
	});

	it('may be told by a paper whose name is one', () => {
		const copy = '[“It burned”], by {Post writer Ida Krol}, was <reported>.';
		expect(rewritten([copy], withoutHearers)).toEqual([copy]);
	});

	it.each([
		'{The baker} <heard> [that it burned].',
		'{The jury} <said> [that it burned].',
		'[That it burned] <heard> {the jury}.',
		'{The jury, a baker,} <heard> [that it burned].',
		'Petersen was quoted by {the Echo} as <saying> [that it burned].',
		'Petersen was printed {by the Echo} as <saying> [that it burned].',
		'Petersen quoted {by the Echo} as <saying> [that it burned].',
		'Petersen was quoted as <saying> {by the Echo} [that it burned].',
	])('may speak: %s', copy => {
		expect(rewritten([copy], withoutHearers)).toEqual([copy]);
	});
});

describe('who is quoted before a colon', () => {
	it.each([
		['Otto Falk quoted Ida Krol: “We wait.”', 'Ida Krol: “We wait.”'],
		['Otto Falk quoted the poet Ida Krol: “We wait.”', 'Ida Krol: “We wait.”'],
		['Otto Falk quoted Krol’s line: “We wait.”', 'Otto Falk: “We wait.”'],
		['Otto Falk quoted, at length: “We wait.”', 'Otto Falk: “We wait.”'],
		['Otto Falk quoted a price: “Two hundred.”', 'Otto Falk: a price: “Two hundred.”'],
		['Otto Falk quoted the mayor: “We wait.”', 'the mayor: “We wait.”'],
	])('has said it: %s', (text, expected) => {
		expect(said(text)).toEqual([expected]);
	});
});
