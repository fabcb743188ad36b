import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {analyse, analyseSliced} from '../../source/analyse/analyse.js';
import type {Analysis} from '../../source/document/analysis.js';
import {confidenceInWords, speakersInWords} from '../../source/document/wording.js';
import {open} from '../../source/open.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));

/** An analysis as a fixture's `expected.txt` has it: a line a speaker, then a few lines a quotation. */
const told = (analysis: Analysis): string => {
	const {text} = analysis.article;
	return [
		...analysis.speakers.map(({name, kind, role, aliases}) =>
			[`${kind} ${name}`, role ?? '', aliases.length > 0 ? `also ${aliases.join(', ')}` : '']
				.filter(Boolean)
				.join(' · '),
		),
		...analysis.quotations.map(quotation =>
			[
				'',
				`${quotation.kind} · ${speakersInWords(analysis, quotation)} · ${confidenceInWords(quotation.confidence)}`,
				`  ${[quotation.source?.text ?? '∅', quotation.cue?.text ?? '∅'].join(' | ')}`,
				...quotation.parts.map(({start, end}) => `  ${text.slice(start, end)}`),
			].join('\n'),
		),
		'',
	].join('\n');
};

/** What holds of every analysis: the JSON contract's promises. */
const keepsItsPromises = ({article: {text, blocks}, sections, speakers, quotations}: Analysis): void => {
	let end = 0;
	for (const block of blocks) {
		expect(block.start).toBe(end === 0 ? 0 : end + 2);
		end = block.end;
	}

	expect(end).toBe(text.length);
	const ids = new Set(speakers.map(({id}) => id));
	expect(ids.size).toBe(speakers.length);
	for (const quotation of quotations) {
		expect(text.slice(quotation.start, quotation.end)).toBe(quotation.text);
		expect(quotation.parts[0].start).toBe(quotation.start);
		expect(quotation.parts.at(-1)?.end).toBe(quotation.end);
		for (const excerpt of [...quotation.quoted, quotation.cue, quotation.source]) {
			if (excerpt) {
				expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
			}
		}

		expect(sections.map(({id}) => id)).toContain(quotation.section);
		expect(quotation.confidence).toBeGreaterThanOrEqual(0);
		expect(quotation.confidence).toBeLessThanOrEqual(1);
		for (const id of quotation.speakers) {
			expect(speakers.find(speaker => speaker.id === id)?.quotations).toContain(quotation.id);
		}
	}

	for (const speaker of speakers) {
		expect(speaker.quotations.length).toBeGreaterThan(0);
		for (const mention of speaker.mentions) {
			expect(text.slice(mention.start, mention.end)).toBe(mention.text);
		}
	}
};

describe('analyse', () => {
	it.each(readdirSync(fixtures))('finds who says what: %s', async name => {
		const folder = path.join(fixtures, name);
		const markdown = readFileSync(path.join(folder, 'input.md'), 'utf8');
		const analysis = analyse(parseMarkdown(markdown, {kind: 'file', name: 'input.md'}), model);
		keepsItsPromises(analysis);
		await expect(told(analysis)).toMatchFileSnapshot(path.join(folder, 'expected.txt'));
	});

	it('finds all that stands in quotation marks in the built-in article, and whose it is', async () => {
		const analysis = await open();
		keepsItsPromises(analysis);
		const lavrov = 'Sergey Lavrov';
		const both = 'Sergey Lavrov, Wang Yi';
		const expected = {
			'“there is no limit to China-Russia cooperation.”': 'Chinese Foreign Ministry',
			'“sustainable and consistent”': both,
			'“multipolar, equitable, and democratic world order.”': both,
			'“serious stage”': lavrov,
			'“content”': lavrov,
			'“positive move forward,”': lavrov,
			'“prevent a large-scale humanitarian crisis”': 'Wang Yi',
			'“China is willing to work with Russia to take China-Russian ties to a higher level in a new era.”':
				'Wang Yi',
			'“counterproductive,”': both,
			'“illegal,”': both,
			'“unilateral”': both,
			'“withstood the test of international turbulence,”': 'Wang Yi',
			'“there is no limit to China-Russia cooperation.” ': 'Wang Wenbin',
			'“non-alliance, non-confrontation, and non-targeting of any third party.”': 'Wang Wenbin',
		};
		const found = analysis.quotations
			.slice(1)
			.flatMap(quotation =>
				quotation.quoted.map(({text}) => [`“${text}”`, speakersInWords(analysis, quotation)]),
			);
		expect(found.slice(0, 14)).toEqual(Object.entries(expected).map(([words, who]) => [words.trim(), who]));
		// The title's own words and the last paragraph's “push” are nobody's.
		expect(analysis.quotations[0].speakers).toEqual([]);
		expect(found.slice(14)).toEqual([['“wider diplomatic push”', 'unattributed']]);
	});

	it('keeps its promises on a text without anything in it to find', () => {
		const analysis = analyse(parseMarkdown('Nothing.', {kind: 'file', name: 'a.md'}), model);
		keepsItsPromises(analysis);
		expect(analysis.speakers).toEqual([]);
		expect(analysis.quotations).toEqual([]);
	});
});

it('tells a name that is broken over two lines in one', () => {
	const article = parseMarkdown('Max  \nBerg slept. “No,” Berg said.', {kind: 'file', name: 'a.md'});
	const [{name, aliases}] = analyse(article, model).speakers;
	expect([name, aliases]).toEqual(['Max Berg', ['Berg']]);
});

describe('a paragraph that is a piece of a sentence', () => {
	it.each([
		'Fears that the quay was lost were denied by the mayor.',
		'Talk that Ida Krol would leave grew in May.',
		'Claim by the mayor: “The quay is safe.”',
		', who left in May, said that it was late.',
		', said who had left,',
		'The Halden Echo, The',
		'Ida Krol, the',
		'Ida Krol told the',
		'Ida Krol told the Halden',
		'Ida Krol told Halden news',
		': “No,” said',
		'told',
		'that',
		'’s claim',
	])('is read: %s', part => {
		keepsItsPromises(analyse(parseMarkdown(part, {kind: 'file', name: 'a.md'}), model));
	});
});

describe('a text that breaks off', () => {
	const text =
		'Krol said the bridge was late. Asked about it, Ida Holm, who runs the port, told the court she “knew nothing”, adding that according to a report by the engineer it was closed: “Go,” he said, and was accused by them of lying.';

	it.each(text.split(' ').map((_, i, words) => words.slice(0, i + 1).join(' ')))('is read: %s', part => {
		keepsItsPromises(analyse(parseMarkdown(part, {kind: 'file', name: 'a.md'}), model));
	});
});

describe('an analysis in slices', () => {
	const paragraphs = 40;
	const article = parseMarkdown(
		Array.from(
			{length: paragraphs},
			(_, i) => `“We are late on day ${i},” Ida K${'aeiou'[i % 5]}l said.`,
		).join('\n\n'),
		{kind: 'file', name: 'a.md'},
	);
	const told = [...analyseSliced(article, model)];

	it('tells how much is done, and never less than before', () => {
		expect(told).toEqual(told.toSorted((a, b) => a - b));
		expect(told[0]).toBe(0);
		expect(told.at(-1)).toBeLessThanOrEqual(1);
	});

	it('stops for each quotation and each source as well as for each paragraph', () => {
		const last = told.filter(done => done >= 0.8);
		expect(last.length).toBeGreaterThan(3 * paragraphs);
	});
});
