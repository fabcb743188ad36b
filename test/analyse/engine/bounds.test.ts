import {describe, expect, it} from 'vitest';
import {bounded} from '../../../source/analyse/engine/bounds.js';
import {rewritten} from '../proposed.js';

const within = (copy: string) =>
	rewritten([copy], (passage, [proposal]) => [
		{...proposal, content: bounded(passage, proposal.content, proposal.cue, proposal.source)},
	]);

describe('a clause that opens what is said', () => {
	it.each([
		[
			'{The ministry} <said> [when it comes to the quays], repairs matter.',
			'{The ministry} <said> [when it comes to the quays, repairs matter].',
		],
		[
			'{The ministry} <said> when [it comes to the quays], repairs matter. It rained.',
			'{The ministry} <said> [when it comes to the quays, repairs matter]. It rained.',
		],
	])('is not all of it: %s', (copy, expected) => {
		expect(within(copy)).toEqual([expected]);
	});

	it.each([
		'{The ministry} <asked> [when the quays would open], and left.',
		'{The ministry} <said> [how glad it was], and left.',
		'{The ministry} <said> [the quays would open], and left.',
		'{The ministry} <said> [when the quays would open].',
	])('is all of %s', copy => {
		expect(within(copy)).toEqual([copy]);
	});
});

describe('what opens a content', () => {
	it.each([
		['-[5 degrees was measured], {Ida Krol} <said>.', '[-5 degrees was measured], {Ida Krol} <said>.'],
		['It was −[5 degrees], {Ida Krol} <said>.', 'It was [−5 degrees], {Ida Krol} <said>.'],
		['([Smiling) we won], {Ida Krol} <said>.', '[(Smiling) we won], {Ida Krol} <said>.'],
	])('is a part of it: %s', (copy, expected) => {
		expect(within(copy)).toEqual([expected]);
	});

	it.each([
		'It fell by “a lot”-[5 days late], {Ida Krol} <said>.',
		'({Ida Krol} <said> [it was late].)',
		'It rained – [5 days of it], {Ida Krol} <said>.',
	])('is none of it in %s', copy => {
		expect(within(copy)).toEqual([copy]);
	});
});

describe('what stands before a clause, or one of two deeds', () => {
	it.each([
		[
			'{Falk} <conceded> [that the oven was old but that in winter], she baked in it.',
			'{Falk} <conceded> [that the oven was old but that in winter, she baked in it].',
		],
		[
			'{Falk} <denied> [that after leaving the mill], the miller slept. It rained.',
			'{Falk} <denied> [that after leaving the mill, the miller slept]. It rained.',
		],
		[
			'{Falk} <admitted> [to stealing the flour], and hiding a sack from them, but slept.',
			'{Falk} <admitted> [to stealing the flour, and hiding a sack from them], but slept.',
		],
		['{Falk} <denies> [stealing it], and to eating it.', '{Falk} <denies> [stealing it, and to eating it].'],
	])('is not all of it: %s', (copy, expected) => {
		expect(within(copy)).toEqual([expected]);
	});

	it.each([
		'{Falk} <insisted> [that in winter], Ida Krol said it was cold.',
		'{Falk} <said> [that in winter the oven is cold], he left.',
		'{Falk} <said> [that the oven was cold], she left.',
		'{Falk} <said> [that under no roof], and left.',
		'{Falk} <admitted> [to stealing the flour], and slept.',
		'{Falk} <admitted> [a theft], and hiding the flour was easy.',
		'{Falk} <denied> [taking the flour], and nothing was found.',
		'{Falk} <denied> [taking the flour], and shouting was heard.',
	])('is all of %s', copy => {
		expect(within(copy)).toEqual([copy]);
	});
});

describe('a sentence behind an abbreviation', () => {
	it.each([
		[
			'{Falk} <said> [he had sailed to the U.S. The crew had stayed].',
			'{Falk} <said> [he had sailed to the U.S.] The crew had stayed.',
		],
		[
			'[He sailed to the U.S. The crew had stayed], {Falk} <said>.',
			'He sailed to the U.S. [The crew had stayed], {Falk} <said>.',
		],
		['{Falk} <said> [the U.S. Senate had met Mr. He].', '{Falk} <said> [the U.S. Senate had met Mr. He].'],
	])('is none of %s', (copy, expected) => {
		expect(within(copy)).toEqual([expected]);
	});
});

describe('whom it is said to', () => {
	it.each([
		['{Berg} <told> [Ida Krol he had no birds].', '{Berg} <told> Ida Krol [he had no birds].'],
		['{Berg} <told> Ida [Krol he had no birds].', '{Berg} <told> Ida Krol [he had no birds].'],
		[
			'{Berg} <told> [The Halden Echo newspaper his birds had flown].',
			'{Berg} <told> The Halden Echo newspaper [his birds had flown].',
		],
		[
			'{Berg} <told> [the Norland news agency he had no birds].',
			'{Berg} <told> the Norland news agency [he had no birds].',
		],
		[
			'{Berg} <told> [a crowd in Halden that it was late].',
			'{Berg} <told> a crowd in Halden [that it was late].',
		],
	])('is not said: %s', (copy, expected) => {
		expect(within(copy)).toEqual([expected]);
	});

	it.each([
		'{Berg} <told> Ida [he knew that the pier was shut].',
		'{Berg} <said> [Krol he had no birds].',
		'{Berg} <told> [Halden to be quick].',
		'{Berg} <urged> [Halden council to buy a boat that floats].',
	])('is no part of the content in %s', copy => {
		expect(within(copy)).toEqual([copy]);
	});
});

describe('a subject that is set apart from its verb', () => {
	it.each([
		[
			'{Ida Krol} <alleged> [the skipper], of Long Quay in Halden, had sold the boat.',
			'{Ida Krol} <alleged> [the skipper, of Long Quay in Halden, had sold the boat].',
		],
		[
			'{Ida Krol} <claimed> [the skipper], a father of two, borrowed the boat.',
			'{Ida Krol} <claimed> [the skipper, a father of two, borrowed the boat].',
		],
	])('is not all of what is said: %s', (copy, expected) => {
		expect(within(copy)).toEqual([expected]);
	});

	it.each([
		'{Ida Krol} <admitted> [the theft], and Otto Falk, of Halden, was glad.',
		'{Ida Krol} <admitted> [the theft], which was small.',
		'{Ida Krol} <claims> [the boat], his clerk said, is hers.',
		'{Ida Krol} <admitted> [the theft], the judge, Ana Ruiz, was told.',
		'{Ida Krol} <praised> [the skipper], of Long Quay in Halden, had sold the boat.',
		'{Ida Krol}, who <claimed> [the boat], in May, had left.',
		'Ida Krol, {who} <claimed> [the boat], in May, had left.',
		'{Ida Krol} <claimed> [the skipper had left], of Long Quay, had sold the boat.',
		'{Ida Krol} <admitted> [the theft], a small one. Otto Falk, she said, had not.',
	])('is all of it in %s', copy => {
		expect(within(copy)).toEqual([copy]);
	});
});

describe('a phrase in front of a clause', () => {
	it.each([
		[
			'{Krol} <said> through [the long winter they had lived on fish].',
			'{Krol} <said> [through the long winter they had lived on fish].',
		],
		['{Krol} <said> despite [the rain it was dry].', '{Krol} <said> [despite the rain it was dry].'],
	])('is a part of it: %s', (copy, expected) => {
		expect(within(copy)).toEqual([expected]);
	});

	it.each(['{Krol} <said> of [the winter it was cold].', '{Krol} <spoke> through [a friend].'])(
		'is none in %s',
		copy => {
			expect(within(copy)).toEqual([copy]);
		},
	);
});

describe('whom somebody writes to', () => {
	it.each([
		[
			'{Krol} has <written> to [the mayor asking whether it was late].',
			'{Krol} has <written> to the mayor asking [whether it was late].',
		],
		['{Krol} <wrote> to [her insisting it was late].', '{Krol} <wrote> to her insisting [it was late].'],
		['{Krol} <emailed> [him saying that it rained].', '{Krol} <emailed> him saying [that it rained].'],
	])('is told it by a participle: %s', (copy, expected) => {
		expect(within(copy)).toEqual([expected]);
	});

	it.each([
		'{Krol} <wrote> that [her insisting was in vain].',
		'{Krol} <recalled> [him saying it was late].',
		'{Krol} <wrote> to [her swimming team].',
		'{Krol} <wrote> to [people insisting it was late].',
		'{Krol} <wrote> to [her insisting].',
	])('is not in %s', copy => {
		expect(within(copy)).toEqual([copy]);
	});
});

describe('a subject that more is told of', () => {
	it.each([
		[
			'{Krol} <said> [that she slept when a nurse], whom she did not know, came in.',
			'{Krol} <said> [that she slept when a nurse, whom she did not know, came in].',
		],
		[
			'{Krol} <said> [that the nurse], who was ill, walked in and sat down.',
			'{Krol} <said> [that the nurse, who was ill, walked in and sat down].',
		],
	])('has its verb behind that: %s', (copy, expected) => {
		expect(within(copy)).toEqual([expected]);
	});

	it.each([
		'{Krol} <said> [that it was late when the nurse came], which surprised her, and left.',
		'{Krol} <told> [that to a nurse], who was ill.',
		'{Krol} <said> [that when a nurse], who was ill, came in, it rained.',
	])('has it before in %s', copy => {
		expect(within(copy)).toEqual([copy]);
	});
});
