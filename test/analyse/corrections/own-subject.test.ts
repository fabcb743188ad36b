import {describe, expect, it} from 'vitest';
import {withOwnSubjects} from '../../../source/analyse/corrections/own-subject.js';
import {rewritten} from '../proposed.js';

/** What is made of the last of such copies. */
const last = (copies: readonly string[]): string | undefined => rewritten(copies, withOwnSubjects).at(-1);

describe('a participle behind a tag', () => {
	it.each([
		[
			['[She was tired], {Otto Falk} <explained>, recalling the winter.'],
			'{She} was tired, Otto Falk explained, <recalling> [the winter].',
			'She was tired, {Otto Falk} explained, <recalling> [the winter].',
		],
		[
			['[It was late], {Otto Falk} <told> the council, adding that it rained.'],
			'It was late, Otto Falk told the council, <adding> [that it rained].',
			'It was late, {Otto Falk} told the council, <adding> [that it rained].',
		],
	])('is of whoever it names: %s', (tags, copy, expected) => {
		expect(last([...tags, copy])).toBe(expected);
	});

	it.each([
		[
			'no tag but a sentence',
			['Ida Krol waved and {Otto Falk} <said> [it was late], adding that it rained.'],
			'{Ida Krol} waved and Otto Falk said it was late, <adding> [that it rained].',
		],
		['no participle', [], '{She} was tired, Otto Falk explained, <and> [it rained].'],
		[
			'a clause between',
			['[She was tired], {Otto Falk} <said>, and she left, recalling the winter.'],
			'She was tired, Otto Falk said, and {she} left, <recalling> [the winter].',
		],
	])('stays where it is for %s', (_, tags, copy) => {
		expect(last([...tags, copy])).toBe(copy);
	});
});

describe('a participle behind a name of another clause', () => {
	it('is of that name', () => {
		expect(
			last(['{Ida Krol} would shout, and Otto Falk would shut her down, <saying>, [“Thank you.”]']),
		).toBe('Ida Krol would shout, and {Otto Falk} would shut her down, <saying>, [“Thank you.”]');
	});

	it.each([
		'{Ida Krol} met Jo Park and Otto Falk in the hall, <saying>, [“Thank you.”]',
		'{Ida Krol} would shout, and Otto Falk, her aide, <saying>, [“Thank you.”]',
	])('is of the first in %s', copy => {
		expect(last([copy])).toBe(copy);
	});
});

describe('a participle behind two clauses', () => {
	const clauses = 'Ida Krol said it was late, but {Otto Falk} <suggested> [it was early], joking: “Go.”';
	const joke = '{Ida Krol} said it was late, but Otto Falk suggested it was early, <joking>: [“Go.”]';

	it('is of the last', () => {
		expect(last([clauses, joke])).toBe(
			'Ida Krol said it was late, but {Otto Falk} suggested it was early, <joking>: [“Go.”]',
		);
	});

	it('is of the last behind a semicolon, whatever auxiliaries its verb has', () => {
		const vow = 'Ida Krol said it was late; {Otto Falk} has <vowed> [to stay], joking: “Go.”';
		const copy = '{Ida Krol} said it was late; Otto Falk has vowed to stay, <joking>: [“Go.”]';
		expect(last([vow, copy])).toBe(
			'Ida Krol said it was late; {Otto Falk} has vowed to stay, <joking>: [“Go.”]',
		);
	});

	it('is of the first where a comma sets the last apart, or the last tells of nobody', () => {
		const apart =
			'Ida Krol said it was late, but {Otto Falk} <suggested> [otherwise], we left, joking: “Go.”';
		const copy = '{Ida Krol} said it was late, but Otto Falk suggested otherwise, we left, <joking>: [“Go.”]';
		expect(last([apart, copy])).toBe(copy);
		expect(last([joke])).toBe(joke);
	});
});

describe('a participle behind a main clause', () => {
	it.each([
		[
			'When {Ida Krol} came in, Otto Falk laughed, <saying> [it was late].',
			'When Ida Krol came in, {Otto Falk} laughed, <saying> [it was late].',
		],
		[
			'When {Ida Krol} came in, Otto Falk stood up and <said> [it was late].',
			'When Ida Krol came in, {Otto Falk} stood up and <said> [it was late].',
		],
		['When {I} objected she <told> me [it was late].', 'When I objected {she} <told> me [it was late].'],
		[
			'As {Ida Krol} spoke, the mayor laughed, <saying> [it was late].',
			'As Ida Krol spoke, {the mayor} laughed, <saying> [it was late].',
		],
		[
			'But while {the council} hopes for rain, the mayor cheered us by <promising> [a new well].',
			'But while the council hopes for rain, {the mayor} cheered us by <promising> [a new well].',
		],
	])('is not of the clause before: %s', (copy, expected) => {
		expect(last([copy])).toBe(expected);
	});

	it.each([
		'When {Ida Krol}, the mayor, laughed, <saying> [it was late], we left.',
		'When {Ida Krol} laughed, <saying> [it was late], we left.',
		'{Ida Krol} laughed when we came in, <saying> [it was late].',
		'When Ida Krol came in, {Otto Falk} laughed, <saying> [it was late].',
		'When {Ida Krol} came in, Otto Falk <said> [it was late].',
		'When {Ida Krol} objected “she” <said> [it was late].',
		'As {Ida Krol} explained, the mill closed in May, <adding> [that it rained].',
		'When {Ida Krol}, whose son had died, stood up, <saying> [it was late], we left.',
	])('stays: %s', copy => {
		expect(last([copy])).toBe(copy);
	});
});

describe('what one does with somebody', () => {
	it.each([
		[
			'{The council} met, with two evening papers rushing to <call> [it “idle talk”].',
			'The council met, with {two evening papers} rushing to <call> [it “idle talk”].',
		],
		[
			'{The council} met, with two members leaving and <saying> [it was late].',
			'The council met, with {two members} leaving and <saying> [it was late].',
		],
		[
			'{The council} denied it, with Otto Falk taking the stage to <call> [it “idle talk”].',
			'The council denied it, with {Otto Falk} taking the stage to <call> [it “idle talk”].',
		],
	])('is theirs: %s', (copy, expected) => {
		expect(last([copy])).toBe(expected);
	});

	it.each([
		'{The council} met with two members leaving and <saying> [it was late].',
		'{The council} met, with two members leaving, and <saying> [it was late].',
		'{The council} met, with time to <call> [it “idle talk”].',
		'{The council} met, with the morning paper in hand and <saying> [it was late].',
		'{To} <call> [it “idle talk”] is rude.',
	])('stays: %s', copy => {
		expect(last([copy])).toBe(copy);
	});
});

describe('a subject set apart from its verb', () => {
	it.each([
		['{Ruiz}, a top aide <said>, [“is very late”].', '[Ruiz], {a top aide} <said>, [“is very late”].'],
		['{Ruiz}, Otto Falk <wrote> [“has gone”].', '[Ruiz], {Otto Falk} <wrote> [“has gone”].'],
		[
			'[“No,”] {Ruiz}, a top aide <said>, [“is what I say”].',
			'[“No,”] [Ruiz], {a top aide} <said>, [“is what I say”].',
		],
		[
			'{Ida Krol} [is ready to go], her top aide, Otto Falk, <told> us.',
			'[Ida Krol is ready to go], {her top aide, Otto Falk}, <told> us.',
		],
		['{Ida Krol} [is ready to go], an aide <said>.', '[Ida Krol is ready to go], {an aide} <said>.'],
	])('is told of by the one beside the verb: %s', (copy, expected) => {
		expect(last([copy])).toBe(expected);
	});

	it.each([
		'[It is late], <said> {Ruiz}',
		'{Ruiz}, a top aide, <said> [“it is late”].',
		'{Ruiz}, a top aide <said>, [“it is late”].',
		'{Ruiz}, who was late <said> [“is it”].',
		'{Ruiz}, <saying> [“is it late”], left.',
		'{Ida Krol} [is ready to go] <said> nobody.',
		'{Ida Krol} “[is ready to go],” an aide <said>.',
		'{Ida Krol} [is late], the mayor laughed, and Falk <said>.',
		'{Ida Krol} [is late], late as ever <said>.',
	])('speaks: %s', copy => {
		expect(last([copy])).toBe(copy);
	});
});

describe('the subject before a relative clause', () => {
	it.each([
		[
			'{It} passed after Ida Krol, who had opposed it, <said> [she agreed].',
			'It passed after {Ida Krol, who had opposed it}, <said> [she agreed].',
		],
		[
			'{It passed after Ida Krol, who had opposed it}, <said> [she agreed].',
			'It passed after {Ida Krol, who had opposed it}, <said> [she agreed].',
		],
		[
			'{The clerk} found it late, and the producer Otto Falk, who made it, <wrote> [that he agreed].',
			'The clerk found it late, and {the producer Otto Falk, who made it}, <wrote> [that he agreed].',
		],
	])('is of the verb behind it: %s', (copy, expected) => {
		expect(last([copy])).toBe(expected);
	});

	it.each([
		'{Ida Krol, who had opposed it}, <said> [she agreed].',
		'{Ida Krol, a clerk, and Otto Falk, who had opposed it}, <said> [they agreed].',
		'{Ida Krol}, 41, of Halden, N.D., who had opposed it, <said> [she agreed].',
		'{It} passed after Ida Krol, who had opposed it, <saying> [she agreed].',
		'{It} passed after Ida Krol, who, at ten, had opposed it, <said> [she agreed].',
		'{It} passed after “Ida Krol, who had opposed it”, <said> [she agreed].',
	])('stays where it is: %s', copy => {
		expect(last([copy])).toBe(copy);
	});
});

describe('the subject of a clause that is joined to another', () => {
	it.each([
		[
			'{Many smiths} have voiced fears over it, and craft guilds have <pointed> out [that it is late].',
			'Many smiths have voiced fears over it, and {craft guilds} have <pointed> out [that it is late].',
		],
		[
			'{The mayor} has praised it, but several unions <warn> [that it is late].',
			'The mayor has praised it, but {several unions} <warn> [that it is late].',
		],
	])('is of its verb: %s', (copy, expected) => {
		expect(last([copy])).toBe(expected);
	});

	it.each([
		'{Many smiths} have voiced fears over it, and have <pointed> out [that it is late].',
		'{Many smiths} have voiced fears over it, and recently have <pointed> out [that it is late].',
		'{Many smiths} have voiced fears over it, and in March <warned> [that it was late].',
		'{The mayor}, aid groups, and several unions have <warned> [that it is late].',
		'{Many smiths} have voiced fears over it, and trade unions <saying> [that it is late].',
		'{Many smiths} have voiced fears over it, all the old craft guilds have <warned> [that it is late].',
		'{Many smiths} have voiced fears over “it, and craft guilds” have <warned> [that it is late].',
	])('stays where it is: %s', copy => {
		expect(last([copy])).toBe(copy);
	});
});

it('a pronoun between what is told of and the verb says it', () => {
	expect(last(['{Rivals}, she <wrote>, [“have hedged”].'])).toBe('[Rivals], {she} <wrote>, [“have hedged”].');
});

describe('the second of two verbs behind “while” or “but”', () => {
	const before = 'Ida Krol said it was late, while {Otto Falk} <denied> [that] and said it was early.';

	it('is of whoever the clause names', () => {
		const copy = '{Ida Krol} said it was late, while Otto Falk denied that and <said> [it was early].';
		expect(last([before, copy])).toBe(
			'Ida Krol said it was late, while {Otto Falk} denied that and <said> [it was early].',
		);
	});

	it('stays where it is behind another clause', () => {
		const other = 'Ida Krol said it was late, while {Otto Falk} <denied> [that], and Jo Park and said it.';
		const copy = '{Ida Krol} said it was late, while Otto Falk denied that, and Jo Park and <said> [it].';
		expect(last([other, copy])).toBe(copy);
	});
});
