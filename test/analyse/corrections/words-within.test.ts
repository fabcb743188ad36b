import {describe, expect, it} from 'vitest';
import {withWordsWithin} from '../../../source/analyse/corrections/words-within.js';
import {rewritten} from '../proposed.js';

describe('words in marks within what somebody else says', () => {
	it.each([
		[
			'{Falk} <mocked> [Ida Krol for claiming that bakers “never sleep.”]',
			'Falk mocked {Ida Krol} for <claiming> [that bakers “never sleep.”] | 0.6',
		],
		[
			'{Falk} <accused> [her of calling bakers “lazy.”]',
			'Falk accused {her} of <calling> bakers [“lazy.”] | 0.6',
		],
		[
			'{Falk} <scolded> [the miller, Ida Krol, for saying it “is flour,”] and left.',
			'Falk scolded {the miller, Ida Krol}, for <saying> [it “is flour,”] and left. | 0.6',
		],
		[
			'{Falk} <said> [that Krol’s promise to “bake all night” was late].',
			'Falk said that {Krol}’s <promise> [to “bake all night”] was late. | 0.6',
		],
		[
			'{Falk} <rejects> [the miller’s claim that bread is “only air”].',
			'Falk rejects {the miller}’s <claim> [that bread is “only air”]. | 0.6',
		],
		[
			'{The diary} <claims> [that Mr Krol had told Ida Falk: “Nothing rises here any more.”]',
			'The diary claims that {Mr Krol} had <told> Ida Falk: [“Nothing rises here any more.”] | 0.6',
		],
		[
			'{Falk} <recalled> [how the miller said to her, “Nothing rises here any more.”]',
			'Falk recalled how {the miller} <said> to her, [“Nothing rises here any more.”] | 0.6',
		],
		[
			'{Falk} <said> [the old miller always says, “Nothing rises here any more.”]',
			'Falk said {the old miller} always <says>, [“Nothing rises here any more.”] | 0.6',
		],
	])('are of whom that tells: %s', (copy, expected) => {
		expect(rewritten([copy], withWordsWithin)[0]).toBe(expected);
	});

	it('are no longer of who blames them for it', () => {
		expect(
			rewritten(
				[
					'{Falk} <mocked> [Krol for writing that it “is flour”].',
					'{Falk} mocked Krol for <writing> [that it “is flour”].',
				],
				withWordsWithin,
			),
		).toEqual([
			'Falk mocked {Krol} for <writing> [that it “is flour”]. | 0.6',
			'{Falk} <mocked> [Krol for writing that it “is flour”].',
		]);
	});

	it.each([
		'{Falk} <called> [Krol’s claim “late”].',
		'{Falk} <said> [that Krol’s claim was “late”].',
		'{Falk} <said> [that Krol’s appeal to “the young” was late].',
		'{Falk} <said> [that Krol’s joke that night was “not funny”].',
		'{Falk} <said> [that Krol’s claim that it fell was “late”].',
		'{Falk} <said> [that her promise to “bake all night” was late].',
		'{Falk} <mocked> [Krol for baking “flour”].',
		'{Falk} <said> [he wanted to tell her: “Nothing rises here.”]',
		'{Falk} <said> [after telling Ida: “Nothing rises here.”]',
		'{Falk} <said> [that told Ida: “Nothing rises here.”]',
		'{Falk} <said> [in May, Krol said: “Nothing rises here.”]',
		'{Falk} <said> [that the old miller and the bakers of Halden told Ida: “Nothing rises here.”]',
		'{Falk} <said> [that Krol’s promise to men who had baked “all night” was late].',
		'{Falk} <knew> [what Krol had told Ida: “Nothing rises here.”]',
		'{Falk} <said> [Krol was late for saying “yes”].',
		'Krol was <mocked> by {Falk} for [saying it “is flour”].',
	])('are nobody else’s in %s', copy => {
		expect(rewritten([copy], withWordsWithin)).toEqual([copy]);
	});
});
