import {describe, expect, it} from 'vitest';
import {withoutAnswer, withoutWhat} from '../../../source/analyse/corrections/circumstances.js';
import {rewritten} from '../proposed.js';
import {said} from '../said.js';

describe('where, when and to whom something was said', () => {
	it.each([
		[
			'Ida says to nobody in particular, “Well. That is the attic empty.”',
			'Ida: “Well. That is the attic empty.”',
		],
		[
			'As my partner says whenever I start talking about mills at dinner: “Is it working? Then eat.”',
			'my partner: “Is it working? Then eat.”',
		],
		[
			'Ida Krol said it was late. She also said, and I quote, “no comment at all from us”.',
			'Ida Krol: “no comment at all from us”',
		],
		[
			'SANDE BAY, Halland — A woman was held after a chase in a van that played “Old Song” for an hour, police said.',
			'police: A woman was held after a chase in a van that played “Old Song” for an hour',
		],
		[
			'Dr. Feld declined an interview. But in an email, she wrote, “The board did what boards are for.”',
			'Feld: “The board did what boards are for.”',
		],
		[
			'Ida Krol explained it this way: “A mill that stands still is a barn.”',
			'Ida Krol: “A mill that stands still is a barn.”',
		],
		[
			'It was an offer that the miller Ida Krol dismissed on a call with the bakers as “only air.”',
			'Ida Krol: “only air.”',
		],
		['Ida Krol puts it bluntly: “The mill is a barn.”', 'Ida Krol: “The mill is a barn.”'],
		[
			'Ida Krol said it best when she spoke to the board: “A mill is a barn that works.”',
			'Ida Krol: “A mill is a barn that works.”',
		],
	])('is not what is said: %s', (text, expected) => {
		expect(said(text)).toContain(expected);
	});

	it.each([
		['Ida Krol said it rained on the mill: “We got wet.”', 'Ida Krol: it rained on the mill: “We got wet.”'],
		['Ida Krol said it rarely rained: “We got wet.”', 'Ida Krol: it rarely rained: “We got wet.”'],
		[
			'Ida Krol vowed to fight: “They will not have the mill.”',
			'Ida Krol: to fight: “They will not have the mill.”',
		],
		[
			'Ida Krol said that, when it comes to her mill, “there is no limit.”',
			'Ida Krol: that, when it comes to her mill, “there is no limit.”',
		],
		[
			'Ida Krol said that in May, the “old lady” would close.',
			'Ida Krol: that in May, the “old lady” would close',
		],
	])('stays where it is said: %s', (text, expected) => {
		expect(said(text)).toContain(expected);
	});
});

describe('what is asked', () => {
	it('ends where it is told who answers', () => {
		expect(said('Asked why, Otto Falk laughed. “Did you see the lamp?”')).toEqual([
			'Otto Falk: “Did you see the lamp?”',
		]);
		const cut = (copy: string) =>
			rewritten([copy], (passage, proposals) =>
				proposals.map(one => ({...one, content: withoutAnswer(passage, one)})),
			);
		expect(cut('<Asked> [why he left, Falk laughed. “No.”]')).toEqual([
			'<Asked> [why he left], Falk laughed. “No.”',
		]);
		expect(cut('<Asked> [if, as rumoured, he would go, Falk laughed. “No.”]')).toEqual([
			'<Asked> [if, as rumoured, he would go], Falk laughed. “No.”',
		]);
		expect(cut('<Asked> [about the pier, the ferry and the road, he laughed. “No.”]')).toEqual([
			'<Asked> [about the pier, the ferry and the road], he laughed. “No.”',
		]);
	});
});

describe('what somebody saw', () => {
	const cut = (copy: string) =>
		rewritten([copy], (passage, proposals) =>
			proposals.map(one => ({...one, content: withoutWhat(passage, one)})),
		);

	it('is none of what they say of it', () => {
		expect(cut('{Falk} <liked> [what he saw: “That is it.”]')).toEqual([
			'{Falk} <liked> what he saw: [“That is it.”]',
		]);
	});

	it.each(['{Falk} <said> [what he saw “is it.”]', '[“That is it,”] {Falk} <said>.'])('leaves %s', copy => {
		expect(cut(copy)).toEqual([copy]);
	});
});
