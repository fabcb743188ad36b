import {describe, expect, it} from 'vitest';
import {analyse} from '../../source/analyse/analyse.js';
import type {Article} from '../../source/document/article.js';
import {cleanLine} from '../../source/document/clean.js';
import {trace} from '../../source/training/trace.js';
import {traceLines} from '../../source/training/trace-lines.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';

const read = (text: string): Article => ({
	...parseMarkdown(text, {kind: 'file', name: 'a.md'}),
	language: cleanLine(text.includes('«') ? 'fr' : 'en'),
});
const linesOf = (text: string): string[] => traceLines(trace(read(text), model));

/** What stands below the name of a step, up to the next name. */
const below = (text: string, step: string): string[] => {
	const lines = linesOf(text).map(line => line.trim());
	const from = lines.findIndex(line => line === step || line.startsWith(`${step}:`));
	const rest = lines.slice(from + 1);
	const end = rest.findIndex(line => !/^[-+=]/.test(line));
	return from === -1 ? [] : rest.slice(0, end === -1 ? rest.length : end);
};

const texts = [
	'“We are late,” Otto Falk said. He added that the ferry would sail in May.',
	'When Tom shouted, “Go home,” Anna said: “No.” “And he said, ‘Why?’” Krol recalls.',
	'# “Never again”: Ida Krol on the flood\n\nThen she added:\n\n> There will be a wall.\n\n“A wall,” said Otto Falk. He never said that.',
	'IDA KROL: It rains. “Why?” you ask.\n\nOTTO FALK: “No,” I told her.\n\nIDA KROL: He told me so.\n\nOTTO FALK: Yes.',
	'“Nobody came to see the boats that we had painted.”\n\nA column of figures:\n\n| a | “b c d” |\n|---|---|\n| 1 | 2 |',
	'Le port est fermé depuis lundi et la mairie ne sait pas quand il sera ouvert. « Nous sommes en retard », a déclaré Anne Roux devant les journalistes.',
];

describe('trace', () => {
	it('ends in the very result of the analysis', () => {
		for (const text of texts) {
			const article = read(text);
			const {analysis, passages} = trace(article, model);
			expect(analysis).toEqual(analyse(article, model));
			expect(passages.flatMap(({quotations}) => quotations)).toEqual(analysis.quotations);
		}
	});

	it('goes from what is proposed to what is told by the steps alone', () => {
		const all = texts.flatMap(text => trace(read(text), model).passages.flatMap(({readings}) => readings));
		for (const {proposed, changes, told} of all) {
			const left = proposed.map(each => JSON.stringify(each));
			for (const {was, is} of changes.flatMap(({differences}) => differences)) {
				if (was) {
					const at = left.indexOf(JSON.stringify(was));
					expect(at).not.toBe(-1);
					left.splice(at, 1);
				}

				left.push(...(is ? [JSON.stringify(is)] : []));
			}

			expect(left.toSorted()).toEqual(told.map(each => JSON.stringify(each)).toSorted());
		}

		expect(all.flatMap(({changes}) => changes).length).toBeGreaterThan(3);
	});

	it('tells of each passage by its own speeches, though they grow behind it', () => {
		const {passages} = trace(read('Ida Krol said: “We wait.\n\n“We are many.”'), model);
		const [{told}] = passages[0].readings;
		expect(told.map(({content}) => content.length)).toEqual([1]);
	});
});

describe('traceLines', () => {
	it('tells how likely a word is a cue, and which of them the engine has tried', () => {
		const [head, , odds] = linesOf('Ida Krol said that it rained.');
		expect(head).toBe('1. paragraph: Ida Krol said that it rained.');
		expect(odds).toMatch(/^cue odds: said 0\.9\d/);
		const all = texts.flatMap(linesOf).join('\n');
		expect(all).toMatch(/\S 0\.0\d \(not tried\)/);
	});

	it('tells which rule within a pass has put what right', () => {
		const said = 'Ida Krol would shout, and Otto Falk would shut him down, saying that it was late.';
		expect(below(said, 'withSubjectOfLastClause')).toEqual([
			expect.stringMatching(/^- \{Ida Krol\} would shout/),
			expect.stringMatching(/^\+ Ida Krol would shout, and \{Otto Falk\} would/),
		]);
	});

	it('tells which pass has put what right', () => {
		const said = 'When Tom shouted, “Go home,” Anna said: “No.” “And he said, ‘Why?’” Krol recalls.';
		expect(below(said, 'withInnerQuotations')).toEqual([
			expect.stringMatching(/^- “And \{he\} <said>, \[‘Why\]\?’” Krol recalls\. \| 0\.\d+$/),
			'+ “And {he} <said>, [‘Why?’]” Krol recalls. | 0.6',
		]);
		expect(below(said, 'settled')).toContainEqual(
			expect.stringMatching(/^\+ When Tom shouted, “Go home,” \{Anna\} <said>: \[“No\.”\] \|/),
		);
	});

	it('tells of a step within a step, and what it does to a source', () => {
		const said = 'One day the old boss told him it was late.';
		expect(below(said, 'sourceHead')).toEqual([
			'- {One day the old boss} <told> him it was late.',
			'+ One day {the old boss} <told> him it was late.',
		]);
		expect(linesOf(said)).toContain('    sourceHead: source');
	});

	it('tells what was dropped, and why', () => {
		expect(below('Tom Hart voted against the closure.', 'withoutUnsaid')).toEqual([
			expect.stringMatching(/^- \{Tom Hart\} <voted> against \[the closure\]\. \| [\d.]+ {2}\(isVote\)$/),
		]);
		expect(below('Tom Hart, when asked on Monday by a reader, said that it was late.', 'claimed')).toEqual([
			expect.stringMatching(/^- .* when <asked> on Monday .* \| 0\.\d+ {2}\(0\.55 is sure enough\)$/),
		]);
	});

	it('tells who is said to speak next, and what comes of it', () => {
		const lines = linesOf(texts[2]);
		expect(lines).toContain('introduction: whose words the next paragraph may be');
		expect(lines).toContain('+ Then {she} <added>:');
		expect(lines).toContainEqual(
			expect.stringMatching(/^\+ \{she\} <added>: \[There will be a wall\.\] \| /),
		);
	});

	it('leads from the mention to the speaker', () => {
		expect(below(texts[0], 'findSpeakers')).toEqual(['= [“We are late,”] {Otto Falk} <said>. | 0.98']);
		expect(linesOf(texts[0])).toContain('  He → Otto Falk → Otto Falk (person)');
		expect(linesOf(texts[4])).toContain('  nobody');
	});

	it('says who reads a language that the engine does not know', () => {
		expect(linesOf(texts[5])[0]).toBe('The engine does not know the language: attributeElsewhere reads it.');
		expect(below(texts[5], 'attributeElsewhere')).toHaveLength(1);
	});

	it('leaves out passages of which there is nothing to tell', () => {
		expect(linesOf('It rained.')).toEqual(['No word in it looks as if somebody said something.']);
		expect(linesOf('It rained.\n\n“We wait,” Ida Krol said.')[0]).toBe(
			'2. paragraph: “We wait,” Ida Krol said.',
		);
	});
});
