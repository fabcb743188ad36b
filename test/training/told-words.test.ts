import {expect, it} from 'vitest';
import type {Attribution} from '../../source/analyse/passage/attribution.js';
import {markedWords, toldWords} from '../../source/training/told-words.js';

const text = 'It was dry. “No,” Ida Krol, who had seen it, said. “It rained.”\n\nOtto Falk left.';
const of = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});
const told: Attribution = {
	content: [of('“No,”'), of('“It rained.”')],
	cue: of('said'),
	source: of('Ida Krol'),
	confidence: 0.876,
};

it('marks cue, content and source in the words around them', () => {
	expect(markedWords(text, told, of('“No,” Ida Krol, who had seen it, said. “It rained.”'))).toBe(
		'[“No,”] {Ida Krol}, who had seen it, <said>. [“It rained.”]',
	);
});

it('tells what is marked beyond those words as well', () => {
	expect(markedWords(text, {...told, content: [], cue: null}, of('who had'))).toBe('{Ida Krol}, who had');
});

it('keeps marks within one another apart, and such as touch', () => {
	const within = {content: [of('Ida Krol, who had seen it')], cue: of('“No,” '), source: of('Ida Krol')};
	expect(markedWords(text, within, of('Ida Krol'))).toBe('<“No,” >[{Ida Krol}, who had seen it]');
});

it('tells in one line how sure it is, and leaves out the middle of long words', () => {
	expect(toldWords(text, told, {start: 0, end: text.length})).toBe(
		'It was dry. [“No,”] {Ida Krol}, who had seen it, <said>. [“It rained.”] Otto Falk left. | 0.88',
	);
	const long = `${'rain '.repeat(99)}fell`;
	const content = [{start: 0, end: long.length}];
	const line = toldWords(long, {content, cue: null, source: null, confidence: 1}, content[0]);
	expect(line).toMatch(/^\[(?:rain )+… (?:rain )+fell\] \| 1$/);
	expect(line.length).toBeLessThan(140);
});

it('says nothing of how sure it is where nothing is said', () => {
	expect(toldWords(text, {...told, content: [], source: null}, of('had seen it, said'))).toBe(
		'had seen it, <said>',
	);
});
