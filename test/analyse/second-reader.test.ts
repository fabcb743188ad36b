import {describe, expect, it} from 'vitest';
import {analyse, findOut} from '../../source/analyse/analyse.js';
import type {Reading} from '../../source/analyse/passage/reading.js';
import {prepare} from '../../source/analyse/prepare.js';
import {back, front, newProgress} from '../../source/analyse/progress.js';
import {readerOf, readPassage} from '../../source/analyse/read-passage.js';
import {
	type Handover,
	readFromBehind,
	type SecondReader,
	withSecond,
} from '../../source/analyse/second-reader.js';
import {finish} from '../../source/document/slices.js';
import {parseMarkdown} from '../../source/parse/markdown/markdown.js';
import {model} from '../model.js';

const paragraphs = (count: number): string =>
	Array.from({length: count}, (_, i) =>
		[
			`The ferry of the year ${1900 + i} is late again, and nobody on the quay knows why.`,
			`“It comes at ${i},” said Ida Krol, who sells the tickets. “It always has.”`,
			`She added that number ${i} was the last one, and that the harbour would be shut on Monday.`,
		].join(' '),
	).join('\n\n');

const article = parseMarkdown(`# Ferries\n\n${paragraphs(80)}`, {kind: 'file', name: 'a.md'});
const {passages} = prepare(article);
const alone = analyse(article, model);

/** A second reader that has handed over all of these. */
const having = (handovers: Handover[], progress = newProgress()): SecondReader => {
	progress[back] = Math.min(progress[back], ...handovers.map(({first}) => first));
	return {progress, receive: () => handovers.shift()};
};

describe('who reads from behind', () => {
	it('hands over every passage but the first, which the other one is at, the last ones first', () => {
		const handovers = [...readFromBehind(article, model, newProgress())];
		expect(handovers.length).toBeGreaterThan(5);
		let end = passages.length;
		for (const {first, readings} of handovers) {
			expect(first + readings.length).toBe(end);
			end = first;
		}

		expect(end).toBeLessThanOrEqual(1);
	});

	it('takes passages before it reads them, and ends where the other one is', () => {
		const progress = newProgress();
		const handovers = readFromBehind(article, model, progress);
		const {value} = handovers.next();
		expect(progress[back]).toBe(value.first);
		progress[front] = value.first - 1;
		expect(handovers.next().done).toBe(true);
	});

	it('leaves alone what the engine cannot read', () => {
		const german = parseMarkdown('„Es ist zu spät“, sagte Ida Krol am Montag in Hamburg.\n\n'.repeat(30), {
			kind: 'file',
			name: 'a.md',
		});
		expect([...readFromBehind(german, model, newProgress())]).toEqual([]);
	});
});

describe('a reader with a second one', () => {
	const nothing: Reading = {told: [], introduced: undefined};

	it('takes what that has read, whatever comes with it, and forgets it', () => {
		const mark = (first: number, count: number): Handover => ({
			first,
			readings: Array.from({length: count}, () => ({...nothing})),
		});
		const handovers = [mark(8, 2), mark(5, 3)];
		const [sixth] = handovers[1].readings.slice(1);
		const {read} = withSecond(readerOf(model), having(handovers));
		expect(read(passages[6], 6)).toBe(sixth);
		expect(handovers).toEqual([]);
		expect(read(passages[6], 6)).not.toBe(sixth);
	});

	it('tells the second one where it is', () => {
		const second = having([]);
		withSecond(readerOf(model), second).reach(3);
		expect(second.progress[front]).toBe(3);
	});

	it('reads itself what is not there, or is a part of a passage', () => {
		const progress = newProgress();
		progress[back] = 2;
		const {read} = withSecond(() => nothing, {progress, receive: () => undefined});
		expect(read(passages[3], 3)).toBe(nothing);
		expect(read(passages[3])).toBe(nothing);
	});

	it.each([
		['all', (all: Handover[]) => all],
		['half', (all: Handover[]) => all.slice(0, all.length / 2)],
		['nothing', () => []],
	])('finds the same where that has handed over %s', (_, part) => {
		const handovers = part([...readFromBehind(article, model, newProgress())]);
		expect(alone.quotations.length).toBeGreaterThan(150);
		expect(analyse(article, model, having(structuredClone(handovers)))).toEqual(alone);
	});

	it('takes what stands behind the labels of a transcript, and what has no label', () => {
		const turns = Array.from(
			{length: 60},
			(_, i) =>
				`HOLM: I ask you about ${i}.\n\nVOSS: Ida Krol told me: “It comes at ${i}.” And I read it again.\n\nI left at ${i}.`,
		);
		const transcript = parseMarkdown(turns.join('\n\n'), {kind: 'file', name: 'a.md'});
		const handovers = [...readFromBehind(transcript, model, newProgress())];
		const {first} = handovers[handovers.length - 1];
		const second = having(structuredClone(handovers));
		const missed: number[] = [];
		const {read} = withSecond(passage => {
			missed.push(passage.block.start);
			return readPassage(passage, model);
		}, second);
		const {analysis} = finish(findOut(transcript, read));
		expect(missed.filter(start => start >= prepare(transcript).passages[first].block.start)).toEqual([]);
		expect(analysis).toEqual(analyse(transcript, model));
		expect(analysis.quotations.length).toBeGreaterThan(150);
	});
});
