import {describe, expect, it} from 'vitest';
import {pairMarks} from '../../../source/analyse/passage/marks.js';
import {unmarked, withoutNicknames, withWholeNames} from '../../../source/analyse/passage/nickname-marks.js';
import type {Block} from '../../../source/document/article.js';
import {proposed} from '../proposed.js';
import {read} from '../read.js';

/** What is left in marks. */
const left = (text: string, kind: Block['kind'] = 'paragraph'): string[] => {
	const blocks: Block[] = [{kind, start: 0, end: text.length}];
	return withoutNicknames(text, pairMarks(text, blocks), blocks).map(({inner}) =>
		text.slice(inner.start, inner.end),
	);
};

describe('withoutNicknames', () => {
	it.each([
		'Dale “Bomber” Hatherley won.',
		'Then Dale "The Old Bomber" Hatherley won.',
		'“Bomber” Dale Hatherley won.',
		'It rained, and “Bomber” Dale Hatherley won.',
	])('passes over what somebody is called: %s', text => {
		expect(left(text)).toEqual([]);
	});

	it.each([
		['Yes', 'Dale said “Yes” Hatherley won.'],
		['So late', 'Dale “So late” hatherley.'],
		['so', 'Dale “so” Hatherley.'],
		['A very old bomber', 'Dale “A very old bomber” Hatherley.'],
		['Bomber!', 'Dale “Bomber!” Hatherley.'],
		['Bomber', 'Mill “Bomber” Hatherley.'],
		['Of course', '“Of course” Dale Hatherley won.'],
		['Never', '“Never” John Smith told us.'],
		['Guernica', '“Guernica” Museum guides won.'],
	])('keeps %j: %s', (words, text) => {
		expect(left(text)).toEqual([words]);
	});

	it('keeps what a headline calls somebody', () => {
		expect(left('“Liar” Dale Hatherley won', 'title')).toEqual(['Liar']);
		expect(left('Dale “Bomber” Hatherley won', 'title')).toEqual([]);
		expect(left('King Charles “Grateful” For It', 'title')).toEqual(['Grateful']);
	});
});

describe('unmarked', () => {
	it.each([
		['Dale “The Bomber” Hatherley', 'Dale Hatherley'],
		['Dale Hatherley', 'Dale Hatherley'],
		["Farmers' and Growers' Union", "Farmers ' and Growers ' Union"],
		['Dale Hatherley’s “Bomber”', 'Dale Hatherley ’s'],
	])('leaves of %j %j', (name, words) => {
		const {tokens} = read(name).passages[0];
		expect(
			unmarked(tokens)
				.map(({text}) => text)
				.join(' '),
		).toBe(words);
	});
});

describe('withWholeNames', () => {
	const corrected = (copy: string): string[] => {
		const {passage, proposals} = proposed([copy]);
		const words = ({start, end}: {start: number; end: number}) =>
			passage.tokens
				.slice(start, end)
				.map(({text}) => text)
				.join(' ');
		return withWholeNames(passage, proposals).map(
			({source, content}) => `${source && words(source)}: ${content.map(words).join(' … ')}`,
		);
	};

	it.each([
		['[Dale “Bomber”] {Hatherley} <told> us [that he lied].', ['Dale “ Bomber ” Hatherley: that he lied']],
		['[Dale “Bomber”] {Hatherley} <lied>.', []],
		['[It was late, Dale “Bomber”] {Hatherley} <said>.', ['Dale “ Bomber ” Hatherley: It was late']],
		['{Hatherley} <told> us [that he lied].', ['Hatherley: that he lied']],
		['[“Late”], {Hatherley} <told> us.', ['Hatherley: “ Late ”']],
	])('gives a name all that it is: %s', (copy, whole) => {
		expect(corrected(copy)).toEqual(whole);
	});
});
