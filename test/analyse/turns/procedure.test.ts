import {describe, expect, it} from 'vitest';
import {isProcedure, isTime} from '../../../source/analyse/turns/procedure.js';
import {passageOf} from '../read.js';
import {said} from '../said.js';

describe('the record of a debate', () => {
	it.each([
		'Question put and agreed to.',
		'Main Question again proposed.',
		'Bill accordingly read a Second time.',
		'Clause 4, as amended, ordered to stand part of the Bill.',
		'Amendment, by leave, withdrawn.',
		'Motion made, and Question proposed, That the piers be mended.',
		'The House divided: Ayes 12, Noes 9.',
		'House adjourned at ten minutes past Six o’clock.',
		'Olga Brandt rose—',
		'Third Reading',
		'Business of the House',
		'HARBOUR WORKS BILL',
		'END 10:41 P.M. CET',
		'The House adjourned at six for the US debate.',
	])('notes %s', line => {
		expect(isProcedure(passageOf(line), true)).toBe(true);
	});

	it.each([
		'Question time is over.',
		'The question was put and nobody knew.',
		'The bill amended the law.',
		'Order was made of this.',
		'House prices rose.',
		'The sun rose over the piers, and they leaked.',
		'Motion put to us by you.',
		'Thank you',
		'No',
		'So it was, Olga Brandt',
		'It rains.',
	])('does not note %s', line => {
		expect(isProcedure(passageOf(line), true)).toBe(false);
	});

	it('has headings, which elsewhere may be answers', () => {
		expect(isProcedure(passageOf('New Haven'), false)).toBe(false);
		expect(isProcedure(passageOf('Question put and agreed to.'), false)).toBe(true);
	});

	it('tells the time', () => {
		const times = ['3.52 pm', '12:03 P.M. EST', '4 p.m.', '16:05', '12 noon', '5.15 p.m.'];
		expect(times.filter(line => isTime(passageOf(line)))).toEqual(times);
		expect(
			['3 may come.', '12 members', 'At 4 pm', '12', '12 UK'].filter(line => isTime(passageOf(line))),
		).toEqual([]);
	});

	it('is nobody’s words', () => {
		const debate = [
			'Anna Larsen: I thank the hon. Lady. [Interruption.] I do. [Official Report, 3 May, c. 4.]',
			'Mr Holm: I hear [the ferries] and I go on.',
			'5.15 pm',
			'I do not.',
			'Question put and agreed to.',
			'Third Reading',
			'Anna Larsen: My right hon. Friend did. I did not.',
		];
		expect(said(debate.join('\n\n'))).toEqual([
			'Anna Larsen: I thank the hon. Lady. … I do.',
			'Holm: I hear [the ferries] and I go on. … I do not.',
			'Anna Larsen: My right hon. Friend did. I did not.',
		]);
	});
});
