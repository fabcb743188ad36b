import {describe, expect, it} from 'vitest';
import {withOwnWords} from '../../../source/analyse/corrections/own-words.js';
import {rewritten} from '../proposed.js';
import {said} from '../said.js';

describe('what somebody says', () => {
	it.each([
		[
			'where it was said',
			'Ida Krol said it was fine. In a statement, she said, “The hill does not know its name.”',
			'Ida Krol: “The hill does not know its name.”',
		],
		[
			'sentences before a quotation',
			'The chair, Dr. Ida Krol, appealed to the union to return. “I am a mother,” Krol said.',
			'Ida Krol: “I am a mother,”',
		],
		[
			'whom it is known from',
			'More than 700 people were moved to shelters before the storm hit, according to Otto Falk, the relief commissioner.',
			'Otto Falk: More than 700 people were moved to shelters before the storm hit',
		],
		[
			'what somebody else goes on to say',
			'The Weather Office warned that winds could gust up to 50 mph on Friday, and meteorologist Brian Falk said there was no rain in sight.',
			'Weather Office: that winds could gust up to 50 mph on Friday',
		],
		[
			'when it was said',
			'Halden Foods today announced a partnership with Acme.',
			'Halden Foods: a partnership with Acme',
		],
		[
			'what is done behind it',
			'“I would marry it,” said Ida Krol, and for a moment I feared for the soup.',
			'Ida Krol: “I would marry it,”',
		],
		[
			'the next sentence',
			'Ida Krol told this paper that he was the only cook she had ever been afraid of. You can see why: tiny, taut, filled with oxtail and sitting in a broth so clear that you could read the small print through it.',
			'Ida Krol: that he was the only cook she had ever been afraid of',
		],
		[
			'what she tried before',
			'Ida Krol said no. She has tried to persuade him to stop. “He looked at me as if I’d suggested crime.”',
			'Ida Krol: “He looked at me as if I’d suggested crime.”',
		],
	])('does not hold %s', (_, text, expected) => {
		expect(said(text)).toContain(expected);
	});

	it('ends where somebody else begins to say something', () => {
		expect(
			said(
				'Dale Buch was angry. “She was on the list,” he told reporters. Harg said she “never received any such thing.”',
			),
		).toEqual(['Dale Buch: “She was on the list,”', 'Harg: she “never received any such thing.”']);
	});

	it.each([
		['“That was five years ago,” Kovač shot back.', 'Kovač'],
		['“What previous answer?” another reporter called out.', 'another reporter'],
	])('is said by whom it is followed by: %s', (text, who) => {
		expect(said(text)[0]).toMatch(new RegExp(`^${who}: `));
	});

	it.each(['In “Hamilton,” Miranda stars.', 'For “Oppenheimer,” Nolan returned.'])(
		'is no title: %s',
		text => {
			expect(said(text).filter(line => !line.startsWith('unattributed'))).toEqual([]);
		},
	);

	it('is hardly said by whom it names', () => {
		const before = '“It is over,” said Mark Hale.\n\nFans booed when Paul Reid dropped the ball. ';
		expect(said(`${before}“I know it,” he said.`).at(-1)).toBe('Paul Reid: “I know it,”');
		expect(said(`${before}“Paul is a good man,” he said.`).at(-1)).toBe('Mark Hale: “Paul is a good man,”');
		expect(said(`${before}“Paul is a good man,” he said. “I know.”`).at(-1)).toBe(
			'Mark Hale: “Paul is a good man,” … “I know.”',
		);
	});

	it('is said by one of many', () => {
		expect(said('One resident told the Echo that the mood was grim.')).toEqual([
			'One resident: that the mood was grim',
		]);
	});

	it('goes on behind a picture', () => {
		const text = [
			'Ida Krol, who runs the mill, said: “They have to face it.',
			'![The mill in May (Image: Halden Echo)](mill.jpg)',
			'“I see no other way out for them at all.”',
		];
		expect(said(text.join('\n\n'))).toEqual([
			'Ida Krol: “They have to face it. … “I see no other way out for them at all.”',
		]);
	});

	it('is nobody’s who is asked', () => {
		expect(said('Asked about the ferry and the mill, Ida Krol shook her head.')).toEqual([]);
	});

	it('is nobody’s on a day', () => {
		expect(said('Her new film, “Gaslight District,” opens Friday.')[0]).toMatch(/^unattributed/);
	});
});

describe('what is proposed as somebody’s words', () => {
	it.each([
		[
			'[In a letter], {she} <said>, [“The hill is ours.”]',
			'In a letter, {she} <said>, [“The hill is ours.”]',
		],
		['[On Monday], {she} <said> [“The hill is ours.”]', 'On Monday, {she} <said> [“The hill is ours.”]'],
		[
			'[Asked during the trial], {she} <said>, [“The hill is ours.”]',
			'Asked during the trial, {she} <said>, [“The hill is ours.”]',
		],
		[
			'[“No,”] {he} <told> reporters. [Hart left at once.]',
			'[“No,”] {he} <told> reporters. Hart left at once.',
		],
		['[“No”] <said> {Hart}. [He left at once.]', '[“No”] <said> {Hart}. He left at once.'],
		[
			'[The bridge was shut on Friday, <according to> {Ana Ruiz}, the mayor].',
			'[The bridge was shut on Friday], <according to> {Ana Ruiz}, the mayor.',
		],
		[
			'[Ferries crossed the bay on Friday <according to> {Ana Ruiz}].',
			'[Ferries crossed the bay on Friday] <according to> {Ana Ruiz}.',
		],
		[
			'[It rained on Monday]. And [the bridge was shut on Friday, <according to> {Ana Ruiz}, the mayor].',
			'[It rained on Monday]. And [the bridge was shut on Friday], <according to> {Ana Ruiz}, the mayor.',
		],
	])('is not all theirs in %s', (proposal, expected) => {
		expect(rewritten([proposal], withOwnWords)).toEqual([expected]);
	});

	it.each([
		// Where it was said belongs to what is said.
		'[In a year], {she} <said>, [“the hill will be ours.”]',
		'[In May], {she} <said>, [Halden would vote].',
		'[In the end], [“The hill will be ours,”] {she} <said>.',
		'[In Halden], it is <said>, [“No hill is free.”]',
		'Snow fell and [in May], {she} <said>, [“Nobody came.”]',
		'[In a year] {she} <said>, [“Nobody will care.”]',
		'[In “a year or two”], {she} <said>, [“Nobody will care.”]',
		'[While it rained], {she} <said>, [“Nobody came.”]',
		// The sentence before does.
		'[Krol asked for calm and “no noise.” “I am a mother,”] {she} <said>.',
		'[The hill is steep], {Krol} <said>. [“We walk.”]',
		'[It was dark. Krol lacked “light,”] {she} <said>.',
		// The sentence behind does.
		'[It is late], {he} <said>. [It rains.]',
		'{He} <said>: [“No.”] Rain fell. [It was late.]',
		'[“No,”] {he} <said>. [“It was late.”]',
		'[“No,”] {he} <said>. It was a [“mistake.”]',
		// It goes on behind whom it is known from.
		'[Ferries crossed the bay Friday, <according to> {Ana Ruiz}, the mayor].',
		'[Seven of the ten old bridges here, <according to> {Ana Ruiz}, leak].',
		'[The bridge was shut on Friday, <said> {Ana Ruiz}, the mayor].',
		'[The bridge was shut on Friday, <according to> reports, for good].',
		'{Ruiz} noted [the bridge was shut on Friday, <according to> plan].',
		'[“The bridge was shut on Friday, <according to> {him}, for good.”]',
		'[The bridge was shut on Friday] again, <according to> {Ana Ruiz}, [for good].',
	])('is theirs in %s', proposal => {
		expect(rewritten([proposal], withOwnWords)).toEqual([proposal]);
	});

	it.each([
		[
			'“No,” he said. {Hart} <called> it [“late.”] | 0.4',
			'[“No,”] {he} <said>. Hart called it [“late.”]',
			'[“No,”] {he} <said>. Hart called it “late.”',
		],
		[
			'He warned that it froze, and {Brian Falk} <said> [it would not last]. | 0.4',
			'{He} <warned> [that it froze, and Brian Falk said it would not last].',
			'{He} <warned> [that it froze], and Brian Falk said it would not last.',
		],
	])('ends where somebody else says something: %s', (other, proposal, expected) => {
		expect(rewritten([proposal, other], withOwnWords)[0]).toBe(expected);
	});

	it.each([
		['“No,” he said. {Hart} <called> it [“late.”] | 0.3', '[“No,”] {he} <said>. Hart called it [“late.”]'],
		['“No,” he said. It was <called> [“late.”]', '[“No,”] {he} <said>. It was called [“late.”]'],
		[
			'“No,” he said. It was “late.” {Hart} <said> so [too].',
			'[“No,”] {he} <said>. It was [“late.”] Hart said so too.',
		],
		[
			'Then “no,” he said, and {Hart} <called> it [“late.”]',
			'Then [“no,”] {he} <said>, and Hart called it [“late.”]',
		],
		[
			'He warned that it froze, and {Brian Falk} <said> [it would not last]. | 0.3',
			'{He} <warned> [that it froze, and Brian Falk said it would not last].',
		],
		[
			'He warned that it froze, and {Falk} <said> [it would not last].',
			'{He} <warned> [that it froze, and Falk said it would not last].',
		],
		[
			'He warned that it froze and {Brian Falk} <said> [it would not last].',
			'{He} <warned> [that it froze and Brian Falk said it would not last].',
		],
		[
			'He warned that it froze, as {Brian Falk} <said> [it would not last].',
			'{He} <warned> [that it froze, as Brian Falk said it would not last].',
		],
		[
			'He warned that it froze, and <said> {Brian Falk} [would not last].',
			'{He} <warned> [that it froze, and said Brian Falk would not last].',
		],
		[
			'He warned that it froze, and {Brian Falk} <said> [it would not last].',
			'He <warned> [that it froze, and Brian Falk said it would not last].',
		],
		[
			'He warned: “It froze, and {Brian Falk} <said> [it would not last].”',
			'{He} <warned>: [“It froze, and Brian Falk said it would not last.”]',
		],
		[
			'It froze, and {Brian Falk} <said> [it would not last], he warned.',
			'[It froze, and Brian Falk said it would not last], {he} <warned>.',
		],
		[
			'He warned that it froze, and {Brian Falk} wept and <said> [it would not last].',
			'{He} <warned> [that it froze], and Brian Falk wept and said it would not last.',
		],
	])('does not end at %s', (other, proposal) => {
		expect(rewritten([proposal, other], withOwnWords)[0]).toBe(proposal);
	});

	it.each([
		[
			'{Ida} <tells> me [that nobody in the village] has ever cried at a wake, he knows.',
			'{Ida} <tells> me [that nobody in the village has ever cried at a wake], he knows.',
		],
		[
			'{Ida} <tells> me [that nobody cared] has ever cried.',
			'{Ida} <tells> me [that nobody cared] has ever cried.',
		],
		['{Ida} <tells> me [that nobody] ever cried.', '{Ida} <tells> me [that nobody] ever cried.'],
	])('has the verb of its clause: %s', (copy, expected) => {
		expect(rewritten([copy], withOwnWords)).toEqual([expected]);
	});

	it.each([
		[
			'“{He} <said>,” she recalled, [“that I was out.”]',
			['“{He} <said>,” she recalled, [“that I was out.”]'],
		],
	])('stands in the quotation that tells of it: %s', (copy, expected) => {
		expect(rewritten([copy], withOwnWords)).toEqual(expected);
	});

	it.each([
		['{Ida} <asked> her, he said, [to] “keep on”.', []],
		['[That], {Ida} <said>, was late.', ['[That], {Ida} <said>, was late.']],
	])('is more than what leads up to it: %s', (copy, expected) => {
		expect(rewritten([copy], withOwnWords)).toEqual(expected);
	});
});

it.each([
	[
		'[“It is late,”] {she} <said>, [when the boats came].',
		'[“It is late,”] {she} <said>, when the boats came.',
	],
	[
		'[“It is late,”] {she} <said>, [and how late it was].',
		'[“It is late,”] {she} <said>, [and how late it was].',
	],
	['{She} <said>, [“It is late,” and the boats came].', '{She} <said>, [“It is late,”] and the boats came.'],
	['{She} <said>, [“It is late,” and “it rains”].', '{She} <said>, [“It is late,” and “it rains”].'],
	['{She} <called>: [“It is late” for a boat].', '{She} <called>: [“It is late” for a boat].'],
])('what goes on behind a tag or marks is not said, unless it is told so: %s', (copy, expected) => {
	expect(rewritten([copy], withOwnWords)).toEqual([expected]);
});

it.each([
	[
		'Otto Falk answered, “You said that yesterday,” and the room laughed.',
		'Otto Falk: “You said that yesterday,”',
	],
	[
		'Otto Falk said, “You said that yesterday,” and that it was late.',
		'Otto Falk: “You said that yesterday,” and that it was late',
	],
])(
	'what goes on behind words that a verb introduces is not said, unless it is told so: %s',
	(text, expected) => {
		expect(said(text)).toEqual([expected]);
	},
);
