import {describe, expect, it} from 'vitest';
import {isBehindPreposition, isNounCue, isRemark} from '../../../source/analyse/not-said/noun-cues.js';
import {proposed} from '../proposed.js';
import {said} from '../said.js';

const isNoun = (copy: string): boolean => {
	const {
		passage,
		proposals: [proposal],
	} = proposed([copy]);
	return isNounCue(passage, proposal);
};

describe('a noun that is taken for a verb', () => {
	it.each([
		'{Ida Krol’s medal} <hopes> [were ended by a fall in June].',
		'But {Krol’s medal} <hopes> [were ended by a fall].',
		'Her <plans> [would cost more].',
		'Too many of {their} <calls> [aren’t answered].',
		'The <reasons> [he was late in May] were others.',
		'There were other <reasons> [they left the choir].',
		'{Former} <champion> [Ida Krol will swim in Halden].',
		'<Champion> [Ida Krol will swim in Halden].',
		'{his} <repeated> [attempts to swim] failed.',
		'{Thefts} <reported> [to the police cost them a lot].',
		'{Thefts} <reported> [to Halden Council rose].',
		'He was held in May for the March {21} <call> [to the offices of the mayor].',
		'{His phone} <call> [he made to the mayor] was short.',
	])('is no cue in %s', copy => {
		expect(isNoun(copy)).toBe(true);
	});

	it.each([
		'{Ida Krol’s coach} <hopes> [she will swim].',
		'The lake that {Krol’s coach} <says> [was closed] is open.',
		'The boats that {her neighbours} <hopes> [were sold] are here.',
		'{Krol} <says> [will swim in June].',
		'{Krol} <reasons> [that it is late].',
		'{Clubs} <champion> [Ida Krol].',
		'{They} <champion> [Ida Krol].',
		'They <would champion> [Ida Krol].',
		'{Most} <suspect> [Ida Krol].',
		'{Keepers in Halden} <suspect> [Krol slept].',
		'{Krol} <repeated> [attempts were made].',
		'{Krol} thanked the coach and <repeated> criticism [of the rink].',
		'{Krol} <asks> [is it late].',
		'Krol is <reported> [to own a boat].',
		'{Krol} <reported> to police [that it was late].',
		'On June 21 <called> [{Krol} late].',
		'All {21} <call> [it late].',
	])('may be one in %s', copy => {
		expect(isNoun(copy)).toBe(false);
	});

	it('carries nothing that is said', () => {
		expect(said('The rink\n\nIda Krol’s medal hopes were ended by a fall in June.')).toEqual([]);
	});
});

describe('what stands behind a preposition', () => {
	const isBehind = (copy: string): boolean => {
		const {
			passage,
			proposals: [proposal],
		} = proposed([copy]);
		return isBehindPreposition(passage, proposal);
	};

	it('is not the subject of a verb without an ending', () => {
		expect(isBehind('In {one internal} <note> [she was told that it leaks].')).toBe(true);
		expect(isBehind('By {another} <report> [she was told that it leaks].')).toBe(false);
	});

	it.each([
		'{One clerk} <notes> [that it leaks].',
		'In {a majority} <note> [that it leaks].',
		'In May {two clerks} <note> [that it leaks].',
		'In {one office clerks} <note> [that it leaks].',
	])('may be one in %s', copy => {
		expect(isBehind(copy)).toBe(false);
	});

	it('says nothing in marks either', () => {
		expect(said('In one early note she was warned that “the roof is one nobody can mend”.')).toEqual([
			'unattributed: that “the roof is one nobody can mend”',
		]);
	});
});

describe('a noun beside marks', () => {
	it.each([
		['[Krol’s “not for us”] <remark> was late.', true],
		['{Krol’s} [“not for us”] <remark> was late.', false],
		['Police said the <accused> [“broke in”].', true],
		['{Krol} <accused> [“those who broke in”].', false],
	])('is no cue where a name or an article makes it one: %s', (copy, is) => {
		const {
			passage,
			proposals: [proposal],
		} = proposed([copy]);
		expect(isRemark(passage, proposal)).toBe(is);
	});

	it('may say something itself', () => {
		expect(said('The accused said “I was not there” and left.')[0]).toMatch(/^The accused: /);
	});
});
