import {describe, expect, it} from 'vitest';
import {withClaimsParted} from '../../../source/analyse/corrections/next-claims.js';
import {withOwnWords} from '../../../source/analyse/corrections/own-words.js';
import {rewritten} from '../proposed.js';

describe('what the same speaker says with a second verb', () => {
	it.each([
		[
			'{Falk} <said> [the gate was shut and denied that it burned].',
			'{Falk} said the gate was shut and <denied> [that it burned].',
			'{Falk} <said> [the gate was shut] and denied that it burned.',
		],
		[
			'{Falk} <said> [the gate was shut, but later added that it burned].',
			'{Falk} said the gate was shut, but later <added> [that it burned].',
			'{Falk} <said> [the gate was shut], but later added that it burned.',
		],
		[
			'{Falk} <confirmed> [that it was shut] but denied [that it burned].',
			'{Falk} confirmed that it was shut but <denied> [that it burned].',
			'{Falk} <confirmed> [that it was shut] but denied that it burned.',
		],
	])('is no part of the first: %s', (first, second, expected) => {
		expect(rewritten([first, second], withOwnWords)).toEqual([expected, second]);
	});

	it.each([
		[
			'another’s',
			'{Falk} <said> [the guard slept and denied that it burned].',
			'Falk said {the guard} slept and <denied> [that it burned].',
		],
		[
			'in another tense',
			'{Falk} <wants> [to shut the gate and denied that it burned].',
			'{Falk} wants to shut the gate and <denied> [that it burned].',
		],
		[
			'joined to nothing',
			'{Falk} <said> [the guard who denied that it burned slept].',
			'{Falk} said the guard who <denied> [that it burned] slept.',
		],
		[
			'too doubtful',
			'{Falk} <said> [the gate was shut and denied that it burned].',
			'{Falk} said the gate was shut and <denied> [that it burned]. | 0.3',
		],
		[
			'in marks',
			'{Falk} <said>: [“The guard slept and denied that it burned.”]',
			'{Falk} said: “The guard slept and <denied> [that it burned].”',
		],
	])('is part of it where it is %s', (_, first, second) => {
		expect(rewritten([first, second], withOwnWords)[0]).toBe(first);
	});
});

describe('who says the next thing', () => {
	it.each([
		[
			'{They} <say> [the bread is dear and some bakers] warn that it is old.',
			'They say the bread is dear and {some bakers} <warn> [that it is old].',
			'{They} <say> [the bread is dear] and some bakers warn that it is old.',
		],
		[
			'{They} <say> [the bread is dear, but others, Krol among them,] warn that it is old.',
			'They say the bread is dear, but {others, Krol among them}, <warn> [that it is old].',
			'{They} <say> [the bread is dear], but others, Krol among them, warn that it is old.',
		],
	])('is no part of what one says: %s', (first, second, expected) => {
		expect(rewritten([first, second], withOwnWords)).toEqual([expected, second]);
	});

	it.each([
		[
			'{They} <say> [the bread is dear and some bakers] warn that it is old.',
			'They say the bread is dear and {some bakers} <warn> [that it is old]. | 0.3',
		],
		[
			'{They} <named> [the miller and some bakers] who warn that it is old.',
			'They named the miller and some bakers {who} <warn> [that it is old].',
		],
		[
			'{They} <named> [the miller and some bakers] in the town who warn that it is old.',
			'They named the miller and {some bakers} in the town who <warn> [that it is old].',
		],
		[
			'{They} <say> [that in May some bakers] warned that it is old.',
			'They say that in May {some bakers} <warned> [that it is old].',
		],
	])('may be, in %s', (first, second) => {
		expect(rewritten([first, second], withOwnWords)[0]).toBe(first);
	});
});

describe('a clause behind what somebody calls a thing', () => {
	it.each([
		[
			'{Krol} <described> [her plan as “mad” but she is proud of it].',
			'{Krol} <described> [her plan as “mad”] but she is proud of it.',
		],
		[
			'{Krol} <branded> [the plan “mad” and the council has dropped it].',
			'{Krol} <branded> [the plan “mad”] and the council has dropped it.',
		],
		[
			'{Krol} <labelled> [the plan “mad” and the council has dropped it].',
			'{Krol} <labelled> [the plan “mad”] and the council has dropped it.',
		],
	])('is no part of it: %s', (copy, expected) => {
		expect(rewritten([copy], withOwnWords)).toEqual([expected]);
	});

	it.each([
		'{Krol} <described> [the ferry as “slow” and the crew as “kind”].',
		'{Krol} <described> [how the ferry was “slow” but it was safe].',
		'{Krol} <described> [the ferry as “slow” but the best thing to have].',
		'{Krol} <described> [the ferry as “slow” when she was young].',
		'{Krol} <described> [a plan for the old and the poor who have little as “mad”].',
		'{Krol} <said> [the plan was “mad” but she is proud of it].',
		'{Krol} <described> [a “slow but it is safe” ferry].',
	])('may be one where none is joined: %s', copy => {
		expect(rewritten([copy], withOwnWords)).toEqual([copy]);
	});
});

describe('who says so as well', () => {
	it.each([
		[
			'{Falk} <said> [that it was safe, as did Ida Krol].',
			'{Falk} <said> [that it was safe], as did Ida Krol.',
		],
		['{Falk} <says> [it is safe, as do his deputies].', '{Falk} <says> [it is safe], as do his deputies.'],
	])('is no part of what one says: %s', (copy, expected) => {
		expect(rewritten([copy], withOwnWords)).toEqual([expected]);
	});

	it.each([
		'{Falk} <said> [that the ferry had failed, as had those of Krol].',
		'{Falk} <said> [that the ferry would fail, as did the last one].',
		'[“It failed, as did Krol,”] {Falk} <said>.',
		'{Falk} <said>: [“It failed, as did Krol.”]',
		'{Falk} <asked> [if it was safe, why did Krol leave].',
		'{Krol} <said> [as do her aides].',
	])('may be what it is about: %s', copy => {
		expect(rewritten([copy], withOwnWords)).toEqual([copy]);
	});
});

describe('a later sentence', () => {
	it.each([
		'Falk told the Echo that it “burned”. Krol <wrote> [that it never did].',
		'Falk told the Echo that it “burned”. {Krol} <wrote> [that it never did]. | 0.3',
	])('may be, behind %s', other => {
		const copy = '{Falk} <told> the Echo [that it “burned”]. Krol wrote [that it never did].';
		expect(rewritten([copy, other], withOwnWords)[0]).toBe(copy);
	});
});

describe('a claim behind the tag of another one', () => {
	it.each([
		[
			'[In Velm the mill burned, the Echo wrote, while in Halden it rained], {the Herald} <wrote>.',
			'In Velm [the mill burned], {the Echo} <wrote>, while in Halden it rained, the Herald wrote. | 0.3',
			'In Velm the mill burned, the Echo wrote, while [in Halden it rained], {the Herald} <wrote>.',
			'[In Velm the mill burned], {the Echo} <wrote>, while in Halden it rained, the Herald wrote.',
		],
		[
			'[It burned, said Falk, but nobody was hurt], {Krol} <said>.',
			'[It burned], <said> {Falk}, but nobody was hurt, Krol said. | 0.7',
			'It burned, said Falk, but [nobody was hurt], {Krol} <said>.',
			'[It burned], <said> {Falk}, but nobody was hurt, Krol said. | 0.7',
		],
	])('begins there: %s', (last, first, ...expected) => {
		expect(rewritten([last, first], withClaimsParted)).toEqual(expected);
	});

	it.each([
		[
			'another thing that is said of one claim',
			'[Falk said it burned], {Krol} <said>.',
			'{Falk} <said> [it burned], Krol said.',
		],
		[
			'a clause that goes on',
			'[The mill, Falk said, is shut and burned], {Krol} <said>.',
			'[The mill], {Falk} <said>, is shut and burned, Krol said.',
		],
		[
			'what stands in marks',
			'[“It burned, Falk said, and it rained,”] {Krol} <said>.',
			'“[It burned], {Falk} <said>, and it rained,” Krol said.',
		],
		[
			'a second verb',
			'[It burned, Falk said, and left], {Krol} <said>.',
			'It [burned, Falk said, and left], {Krol} <said>.',
		],
	])('is not %s', (_, last, first) => {
		expect(rewritten([last, first], withClaimsParted)).toEqual([last, first]);
	});
});
