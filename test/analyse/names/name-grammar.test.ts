import {describe, expect, it} from 'vitest';
import {behindSetting, grammarOf, isTopic} from '../../../source/analyse/names/name-grammar.js';
import {read} from '../read.js';

/** A passage, and the range of its tokens that stands in brackets. */
const marked = (text: string) => {
	const [before, name] = text.split(/[[\]]/);
	const [passage] = read(text.replaceAll(/[[\]]/g, '')).passages;
	const start = passage.tokens.findIndex(token => token.start >= before.length);
	const end = passage.tokens.findLastIndex(token => token.end <= before.length + name.length) + 1;
	return {passage, start, end};
};

describe('a name', () => {
	it.each([
		['[Paul Adler]’s dog slept.', 'possessive'],
		['[Paul Adler] supporters sang.', 'modifier'],
		['[Paul Adler] campaign rallies were loud.', 'modifier'],
		['[Paul Adler] sang.', 'subject'],
		['It rained, and [Paul Adler] sang.', 'subject'],
		['It is dark. [Paul Adler] sang.', 'subject'],
		['“It is dark,” [Paul Adler] sang.', 'subject'],
		['It shows how bitter [Paul Adler] was about it.', 'subject'],
		['It is against [Paul Adler] was the answer.', 'oblique'],
		['It rained, according to [Paul Adler].', 'subject'],
		['She wrote to [Paul Adler].', 'oblique'],
		['Beside her [Paul Adler] sang.', 'subject'],
		['Beside the bridge [Paul Adler] sang.', 'object'],
		['It was late, said [Paul Adler].', 'subject'],
		['She told [Paul Adler] so.', 'object'],
		['It went to [Paul Adler], who sang.', 'subject'],
		['It went to [Paul Adler], who in the end sang.', 'oblique'],
		['She asked [Paul Adler] so.', 'object'],
		['She saw [Paul Adler] there.', 'object'],
		['It comes with an Orvex or [Mac] plug.', 'modifier'],
		['It was an Orvex, and [Mac] sang.', 'subject'],
		['It comes with an Orvex or [Mac].', 'subject'],
	])('does in its sentence what the words beside it tell: %s', (text, grammar) => {
		const {passage, start, end} = marked(text);
		expect(grammarOf(passage, {left: start, start, end} as never)).toBe(grammar);
	});
});

describe('where and when it is', () => {
	it.each([
		['Back at the hotel, it was late.', 5],
		['Back at the town’s hotel, it was late.', 7],
		['Back at the very old and cold and empty grand hotel there, it was late.', 13],
		['Back at the very old and cold and quite empty grand hotel there, it was late.', 14],
		['Back at the very old and cold and quite empty grand hotel there too, it was late.', 15],
		['Back at the very old and very cold and quite empty grand hotel there too, it was late.', 0],
		['Back at the hotel it was late.', 0],
		['Back at the hotel (the Grand), it was late.', 0],
		['Back at the “Grand Hotel,” it was late, too.', 0],
		['Sadly, it was late.', 0],
		['12.50 It was late.', 1],
		['12:50 Back at the hotel, it was late.', 8],
		['12:5 it was late.', 0],
		['12,50 it was late.', 0],
	])('ends at its comma: %s', (text, end) => {
		expect(behindSetting(read(text).passages[0], 0)).toBe(end);
	});
});

describe('a sentence', () => {
	it.each([
		'Yet [Ray Stodd] was calm.',
		'Even two-goal local [Ray Stodd] was calm.',
		'Her husband, the [Ray Stodd] of old, was calm.',
		'As for [Ray Stodd], nobody knew.',
		'Next to her [Ray Stodd] was calm.',
		'I met [Ray Stodd] in a café.',
		'I ask [Ray Stodd] about the café.',
		'We sat down with [Ray Stodd] in a café.',
		'Standing there was [Ray Stodd].',
		'Back at the hotel, [Ray Stodd] was calm.',
		'It rained. Back at the hotel, [Ray Stodd] was calm.',
		'At the far and cold end of the old town hall sat [Ray Stodd].',
		'Asked whether she would go, [Paul Adler] paused.',
	])('is about whom it names: %s', text => {
		const {passage, start, end} = marked(text);
		expect(isTopic(passage, start, end)).toBe(true);
	});

	it.each([
		'[Ray Stodd].',
		'We saw [Ray Stodd] in a café.',
		'Then sang [Ray Stodd].',
		'The town hall was [Ray Stodd].',
		'The bill had angered [Ray Stodd] there.',
		'Back at the hotel, the bar had been shut since [Ray Stodd] left.',
		'At the far and very cold end of the old and empty town hall sat [Ray Stodd].',
		'I met [Ray Stodd].',
	])('is about somebody else: %s', text => {
		const {passage, start, end} = marked(text);
		expect(isTopic(passage, start, end)).toBe(false);
	});
});
