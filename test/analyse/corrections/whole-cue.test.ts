import {describe, expect, it} from 'vitest';
import {wholeCue} from '../../../source/analyse/corrections/whole-cue.js';
import {find, passageOf, wordsOf} from '../read.js';

describe('wholeCue', () => {
	it.each([
		[
			'The mayor was deeply sceptical that it would open.',
			'was',
			'that it would open',
			'was deeply sceptical',
		],
		['The mayor is wary of the plan.', 'is', 'the plan', 'is wary of'],
		['The mill faced sharp criticism for the delay.', 'faced', 'the delay', 'faced sharp criticism for'],
		['The mill faced calls from rivals for a vote.', 'faced', 'a vote', 'faced calls'],
		['The mayor is, she said, wary of the plan.', 'is', 'the plan', 'is'],
		['The mayor is “wary” of the plan.', 'is', 'the plan', 'is'],
		['The mayor said again that it would open.', 'said', 'that it would open', 'said'],
		['It would open, the mayor was sure.', 'was', 'It would open', 'was'],
		['Reed ruled out an early vote.', 'ruled', 'an early vote', 'ruled out'],
		['Reed backed away from a vote.', 'backed', 'a vote', 'backed away from'],
		[
			'Reed brushed aside suggestions that she would go.',
			'brushed',
			'that she would go',
			'brushed aside suggestions',
		],
		['Reed talked down the idea that she would go.', 'talked', 'that she would go', 'talked down the idea'],
		['Reed hit back at claims that it was late.', 'claims', 'that it was late', 'hit back at claims'],
		['Reed denied the claim that it was late.', 'claim', 'that it was late', 'denied the claim'],
		['Reed rejected claims that it was late.', 'claims', 'that it was late', 'rejected claims'],
		['Reed repeated claims that it was late.', 'claims', 'that it was late', 'claims'],
		['Reed ruled that it was late.', 'ruled', 'that it was late', 'ruled'],
		['Reed ruled “out” an early vote.', 'ruled', 'an early vote', 'ruled'],
		['Reed talked up north of a vote.', 'talked', 'a vote', 'talked up'],
		[
			'Reed brushed aside the whole old plan that she would go.',
			'brushed',
			'that she would go',
			'brushed aside',
		],
		['An early vote Reed ruled out.', 'ruled', 'An early vote', 'ruled'],
	])('has the words behind its verb: %s', (text, cue, content, expected) => {
		expect(wordsOf(text, wholeCue(passageOf(text), find(text, cue), null, [find(text, content)]))).toBe(
			expected,
		);
	});

	it('ends before who says it, and not far behind its verb', () => {
		const text = 'Nor is Ida Krol convinced that it will open.';
		const parts = [find(text, 'is'), find(text, 'that it will open')] as const;
		const cueOf = (source: string | null) =>
			wordsOf(
				text,
				wholeCue(passageOf(text), parts[0], source === null ? null : find(text, source), [parts[1]]),
			);
		expect(cueOf('Ida Krol')).toBe('is');
		expect(cueOf(null)).toBe('is Ida Krol convinced');
		const long = 'The mayor is now on every one of days sure that it will open.';
		expect(
			wordsOf(long, wholeCue(passageOf(long), find(long, 'is'), null, [find(long, 'that it will open')])),
		).toBe('is');
	});
});
