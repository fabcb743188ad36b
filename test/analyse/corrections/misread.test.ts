import {describe, expect, it} from 'vitest';
import {withoutMisreadings} from '../../../source/analyse/corrections/misread.js';
import {rewritten} from '../proposed.js';
import {analysed, said} from '../said.js';

describe('what an engine has misread', () => {
	it('goes on behind what one does meanwhile', () => {
		expect(said('“And a bath,” Otto said, smiling, “just for once.”')).toEqual([
			'Otto: “And a bath,” … “just for once.”',
		]);
	});

	it('is no time at which something is done', () => {
		expect(said('It was late. “So-called savings” will be reviewed in a year.')).toEqual([
			'unattributed: “So-called savings”',
		]);
		expect(said('“So-called savings” will be reviewed by the auditor.')).toEqual([
			'the auditor: “So-called savings”',
		]);
		const [{cue}] = analysed('It was late. “So-called savings” will be reviewed in a year.').quotations;
		expect(cue).toBeNull();
	});

	it('is what somebody is told to have said', () => {
		const [{source, cue, parts}] = analysed(
			'It rained all day. She is said to have replied, “Who would do it?”',
		).quotations;
		expect([source?.text, cue?.text, parts.length]).toEqual(['She', 'replied', 1]);
	});

	it('is said by whoever is named behind it', () => {
		expect(
			said('Dredging could release more carbon than assumed, said co-author Professor Otto Falk of Halden.'),
		).toEqual(['Otto Falk: Dredging could release more carbon than assumed']);
	});

	it('is said by whom a clause tells of', () => {
		expect(
			said(
				'A nurse who worked with him in theatre, and who asked not to be named because she still works there, said staff dreaded his lists.',
			),
		).toEqual(['A nurse: staff dreaded his lists']);
	});

	it.each([
		[
			'It rained. And [two people], who had left, <said> [it was off].',
			'It rained. And [two people], who had left, <said> [it was off].',
		],
		['[It was off], {who} <said> [at last].', '[It was off], {who} <said> [at last].'],
		['[It was off], said {who had left} <said>.', '[It was off], said {who had left} <said>.'],
	])('is said by whom a clause behind them tells of: %s', (copy, expected) => {
		expect(rewritten([copy], withoutMisreadings)).toEqual([expected]);
	});

	it.each([
		[
			'<According to> {a report by the engineer, Ida Krol, traffic has grown}. [It is late.]',
			'<According to> {a report by the engineer, Ida Krol}, [traffic has grown]. It is late.',
		],
		[
			'<According to> {a report by the engineer Ida Krol}. [It is late.]',
			'<According to> {a report by the engineer Ida Krol}. [It is late.]',
		],
		[
			'<According to> {a report by the engineer}, [traffic has grown]. It is late.',
			'<According to> {a report by the engineer}, [traffic has grown]. It is late.',
		],
		[
			'It said: {a report, it has grown}. [It is late.] <said>',
			'It said: {a report, it has grown}. [It is late.] <said>',
		],
	])('stands behind its source, which does not take all of the sentence: %s', (copy, expected) => {
		expect(rewritten([copy], withoutMisreadings)).toEqual([expected]);
	});

	it('is refused once', () => {
		const outer = '{Falk} <refused> [to discuss the plan].';
		const inner = '{Falk} refused to <discuss> [the plan].';
		expect(rewritten([outer, inner], withoutMisreadings)).toEqual([inner]);
		expect(rewritten([outer], withoutMisreadings)).toEqual([outer]);
		const poor = `${inner} | 0.2`;
		expect(rewritten([outer, poor], withoutMisreadings)).toEqual([outer, poor]);
		const wanted = '{Falk} <wanted> [to discuss the plan].';
		const discussed = '{Falk} wanted to <discuss> [the plan].';
		expect(rewritten([wanted, discussed], withoutMisreadings)).toEqual([wanted, discussed]);
	});

	it.each([
		['And <nutritionists> doubt [that it helps].', 'And {nutritionists} <doubt> [that it helps].'],
		[
			'And Danish <nutritionists> doubt [that it helps].',
			'And {Danish nutritionists} <doubt> [that it helps].',
		],
		['And he <expresses> hope [that it helps].', 'And he <expresses> hope [that it helps].'],
		['And {it} <helps> doubt [that it helps].', 'And {it} <helps> doubt [that it helps].'],
		['And <claims> doubt [that it helps].', 'And <claims> doubt [that it helps].'],
		['And <nutritionists> eat [what helps].', 'And <nutritionists> eat [what helps].'],
	])('is said by a plural noun that was taken for the verb: %s', (copy, expected) => {
		expect(rewritten([copy], withoutMisreadings)).toEqual([expected]);
	});

	it.each([
		['It was dismissed as “junk” by Ida Krol.', 'Ida Krol: “junk”'],
		['It is called a triumph by Ida Krol.', 'Ida Krol: a triumph'],
	])('is said by whom the passive names: %s', (text, expected) => {
		expect(said(text)).toEqual([expected]);
	});

	it('is no agent without a passive', () => {
		expect(said('Ida Krol called the song “junk” by the standards of the town.')[0]).toMatch(/^Ida Krol: /);
	});

	it('is no label where a tag tells who says it', () => {
		expect(said('**What he said:** “They are behind the curve,” says Ida Krol.')).toEqual([
			'Ida Krol: “They are behind the curve,”',
		]);
	});

	it('is not what somebody disagrees with', () => {
		expect(said('It will be late, Ida Krol said, but the council disagreed.')).toEqual([
			'Ida Krol: It will be late',
		]);
	});

	it('is not who says something else, and no tag behind a quotation', () => {
		expect(said('The chair, Ida Krol, said it was late; Otto Falk disagreed.')).toEqual([
			'Ida Krol: it was late',
		]);
		expect(said('“He wrote it himself,” whispers Otto’s granddaughter, Ida.')).toEqual([
			'Ida: “He wrote it himself,”',
		]);
	});
});

describe('a gesture', () => {
	const said = '[“And a bath,”] {Otto} <said>, smiling, “just for once.”';

	it.each([
		['with its own source', '“And a bath,” {Otto} said, <smiling>, [“just for once.”]'],
		['with none', '“And a bath,” Otto said, <smiling>, [“just for once.”]'],
		['with all of it', '[“And a bath,”] Otto said, <smiling>, [“just for once.”]'],
	])('is no second cue: %s', (_, gesture) => {
		const joined = ['[“And a bath,”] {Otto} <said>, smiling, [“just for once.”]'];
		expect(rewritten([said, gesture], withoutMisreadings)).toEqual(joined);
		expect(rewritten([gesture, said], withoutMisreadings)).toEqual(joined);
	});

	it.each([
		[
			'a verb of saying',
			'[“And a bath,”] {Otto} <said>, adding, “just for once.”',
			'“And a bath,” {Otto} said, <adding>, [“just for once.”]',
		],
		[
			'another form of the verb',
			'[“And a bath,”] {Otto} <said>, smiled, “just for once.”',
			'“And a bath,” {Otto} said, <smiled>, [“just for once.”]',
		],
		[
			'farther off',
			'[“And a bath,”] {Otto} <said> to Ida, smiling, “just for once.”',
			'“And a bath,” {Otto} said to Ida, <smiling>, [“just for once.”]',
		],
		[
			'before what is said',
			'Smiling, {Otto} <said> it was [“just for once.”]',
			'<Smiling>, {Otto} said it was [“just for once.”]',
		],
		[
			'somebody else’s',
			'[“And a bath,”] {Otto} <said>, nudging Ida: “Just for once.”',
			'“And a bath,” Otto said, <nudging> {Ida}: [“Just for once.”]',
		],
		[
			'of nobody',
			'[“And a bath,”] it was <said>, smiling, “just for once.”',
			'“And a bath,” it was said, <smiling>, [“just for once.”]',
		],
		[
			'with words outside marks',
			'[“And a bath,”] {Otto} <said>, stretching the word “just.”',
			'“And a bath,” {Otto} said, <stretching> [the word] [“just.”]',
		],
	])('is something else: %s', (_, ...proposals) => {
		expect(rewritten(proposals, withoutMisreadings)).toEqual(proposals);
	});
});

describe('what is taken for said', () => {
	it.each([
		[
			'[Only on request], <says> [Ana Ruiz, which costs ten euros].',
			'[Only on request], <says> {Ana Ruiz}, [which costs ten euros]. | 0.7',
		],
		[
			'[Only on request], <said> [Ana Ruiz, the mayor of Halden]. | 0.9',
			'[Only on request], <said> {Ana Ruiz}, the mayor of Halden. | 0.9',
		],
		[
			'[It is late], <says> [Ana Ruiz, the ferry has gone].',
			'[It is late], <says> {Ana Ruiz}, [the ferry has gone]. | 0.7',
		],
	])('is who says it in %s', (proposal, expected) => {
		expect(rewritten([proposal], withoutMisreadings)).toEqual([expected]);
	});

	it.each([
		'It could release carbon, <said> on Monday [Professor Ana Ruiz of Halden].',
		'It could release carbon, <added> [Professor Ana Ruiz of Halden].',
		'What could release carbon <said> [Professor Ana Ruiz of Halden].',
		'It could “release” carbon, <said> [Professor Ana Ruiz of Halden].',
		'It could release carbon, <said> [Professor Ana Ruiz], late [of Halden].',
		'It could release carbon, <said> [Ruiz, the mayor].',
		'It could release carbon, <said> [Professor Ana Ruiz would stop it].',
		'Last week {staff} <said> [a nurse who saw it was afraid].',
		'[A nurse who saw it] <said> {staff} were afraid [of him].',
		'Then [a nurse who saw it] <said> {staff} were afraid.',
		'[A nurse who saw it] then often <said> {staff} were afraid.',
		'[A nurse who saw it] <added> {staff} were afraid.',
		'[No nurse who saw it] <said> {staff} were afraid.',
		'[The storm and those who saw it] <said> {staff} were afraid.',
		'[A nurse who met {Ida Krol}] <said> staff were afraid.',
		'[A nurse who saw it <said> {staff} were afraid].',
		'[Another very tired young nurse who saw it] <said> {staff} were afraid.',
		'[A nurse there] <said> {staff} were afraid.',
		'[A nurse who saw it] <said> {staff} were “afraid.”',
		'[Only on request] <says> [Ana Ruiz, which costs ten euros].',
		'[Only on request], <says> [Ana Ruiz, which costs “ten” euros].',
	])('may be just that in %s', proposal => {
		expect(rewritten([proposal], withoutMisreadings)).toEqual([proposal]);
	});
});

describe('a label in front of a colon', () => {
	it('says nothing in running text', () => {
		expect(rewritten(['{Road Works Ahead}<:> [the bridge is shut].'], withoutMisreadings)).toEqual([]);
	});

	it.each([
		'{The board}<:> [the bridge is shut].',
		'{Anna Falk}<:> [the bridge is shut].',
		'{Ana Ruiz}<:> [“The bridge is shut.”]',
	])('may speak in %s', proposal => {
		expect(rewritten([proposal], withoutMisreadings)).toEqual([proposal]);
	});
});

describe('who says a sentence between two commas', () => {
	it.each([
		'{Ida} <says> [that a cat knows it, he argues, because of how it acts].',
		'{We} <say> [that a cat knows it, he runs, because of how it acts].',
	])('is no such one in %s', proposal => {
		expect(rewritten([proposal], withoutMisreadings)).toEqual([proposal]);
	});
});

describe('the end of a name', () => {
	it.each([
		'{Mayor Falk} <Denies> [The Bridge Was Shut]',
		'[The bridge], {Falk} <Says> was shut',
		'{Ida Krol} <says> is was: [“It is.”]',
	])('is none in %s', copy => {
		expect(rewritten([copy], withoutMisreadings)).toEqual([copy]);
	});
});
