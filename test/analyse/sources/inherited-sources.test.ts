import {describe, expect, it} from 'vitest';
import type {Speech} from '../../../source/analyse/passage/speech.js';
import {withInheritedSources} from '../../../source/analyse/sources/inherited-sources.js';
import {read} from '../read.js';

const text = 'Ana Ruiz said “no.” She made it up: “It holds.” It was called “late.”';
const {
	passages: [passage],
} = read(text);
const find = (words: string, from = 0) => {
	const start = text.indexOf(words, from);
	return {start, end: start + words.length};
};

/** `Ana Ruiz said “no.” Adding, “It holds.”` */
const adding = {passage: read('Ana Ruiz said “no.” Adding, “It holds.”').passages[0]};

const first: Speech = {
	content: [find('“no.”')],
	cue: find('said'),
	source: find('Ana Ruiz'),
	marked: true,
	confidence: 0.9,
};
const nobodys = (content: string, cue: string, more: Partial<Speech> = {}): Speech => ({
	content: [find(content)],
	cue: find(cue, text.indexOf(cue === ':' ? ':' : cue)),
	source: null,
	marked: true,
	confidence: 0.8,
	...more,
});

/** Who says the last of them, and how sure that is. */
const last = (...speeches: readonly Speech[]) => {
	const found = withInheritedSources(passage, speeches).at(-1);
	return [found?.source && text.slice(found.source.start, found.source.end), found?.confidence];
};

describe('a quotation of nobody', () => {
	it('is whose the one before is, where a colon or another sentence has its verb', () => {
		expect(last(first, nobodys('“It holds.”', ':'))).toEqual(['Ana Ruiz', 0.5]);
		expect(last(first, nobodys('“It holds.”', 'called'))).toEqual(['Ana Ruiz', 0.5]);
		expect(last(first, nobodys('“It holds.”', 'said'))).toEqual(['Ana Ruiz', 0.5]);
		expect(last(first, nobodys('“It holds.”', ':', {confidence: 0.4}))).toEqual(['Ana Ruiz', 0.4]);
		expect(last(first, nobodys('“It holds.”', ':', {cue: null}))).toEqual(['Ana Ruiz', 0.5]);
	});

	it('keeps a verb that begins its sentence', () => {
		const speech = nobodys('“It holds.”', 'She', {cue: find('Adding')});
		const found = withInheritedSources(adding.passage, [
			{...first, content: [{start: 14, end: 19}], cue: {start: 9, end: 13}, source: {start: 0, end: 8}},
			{...speech, content: [{start: 28, end: 39}], cue: {start: 20, end: 26}},
		]).at(-1);
		expect([found?.source, found?.cue]).toEqual([
			{start: 0, end: 8},
			{start: 20, end: 26},
		]);
	});

	it('stays so where its own sentence has a verb, nobody spoke before, or nothing stands in marks', () => {
		expect(last(first, nobodys('“late.”', 'called'))).toEqual([null, 0.8]);
		expect(last(nobodys('“It holds.”', ':'))).toEqual([null, 0.8]);
		expect(last(first, nobodys('“It holds.”', ':', {marked: false}))).toEqual([null, 0.8]);
	});
});

describe('a colon behind a sign', () => {
	it('introduces what that says', () => {
		const where = 'On the wall hung a sign: “Keep out.”';
		const [signed] = read(where).passages;
		const speech = {...first, source: null, content: [{start: 25, end: 36}], cue: {start: 23, end: 24}};
		expect(
			withInheritedSources(signed, [{...first, content: [{start: 0, end: 2}]}, speech]).at(-1)?.source,
		).toBe(null);
	});
});
