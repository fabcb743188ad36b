import {expect, it} from 'vitest';
import {kindOfTag, kindOfWord, kinds} from '../../../source/analyse/engine/kinds.js';
import {signTag, tagIds} from '../../../source/analyse/engine/tags.js';

it('knows signs from words, also from words that every object has a property by', () => {
	expect([signTag('“'), signTag('’s'), signTag('?')]).toEqual(['"', 'POS', '.']);
	expect([signTag('ferry'), signTag('constructor')]).toEqual([undefined, undefined]);
});

it('tells the kind of a token by its word, and else by its part of speech', () => {
	expect([kindOfWord('that'), kindOfWord(','), kindOfWord('whose')]).toEqual([
		kinds.that,
		kinds.comma,
		kinds.relative,
	]);
	expect([kindOfWord('ferry'), kindOfWord('constructor')]).toEqual([-1, -1]);
	expect([kindOfTag[tagIds.MD], kindOfTag[tagIds.VBG], kindOfTag[tagIds.UH]]).toEqual([
		kinds.finite,
		kinds.verb,
		kinds.other,
	]);
});
