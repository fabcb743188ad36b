import {describe, expect, it} from 'vitest';
import {withHearings} from '../../../source/analyse/corrections/hearings.js';
import {passageOf} from '../read.js';
import {said} from '../said.js';

const heard = (text: string): string[] =>
	withHearings(passageOf(text), []).map(({content: [{start, end}]}) =>
		passageOf(text)
			.tokens.slice(start, end)
			.map(token => token.text)
			.join(' '),
	);

describe('what a court hears', () => {
	it.each([
		['Otto Falk was almost blind by then, the court heard.', ['Otto Falk was almost blind by then']],
		['It rained. The safe was empty, the jury was told.', ['The safe was empty']],
		['The safe was empty, the court heard', ['The safe was empty']],
		['The safe was empty, a court heard on Monday.', ['The safe was empty']],
		['The safe was empty, the High Court heard today.', ['The safe was empty']],
		['Otto Falk slept all night, an inquest in Halden has heard.', ['Otto Falk slept all night']],
		['The safe was empty, Halden Crown Court was told last week.', ['The safe was empty']],
	])('is all of the sentence before: %s', (text, expected) => {
		expect(heard(text)).toEqual(expected);
	});

	it.each([
		'The safe was empty, the nurse heard.',
		'The safe was empty, the man in court heard.',
		'The safe was empty, which the court heard.',
		'The safe was empty, and the court heard.',
		'The safe was empty the court heard.',
		'The safe was empty, the court told.',
		'Empty, the court heard.',
		'“The safe was empty, the court heard.”',
		'.',
	])('is not told in %s', text => {
		expect(heard(text)).toEqual([]);
	});

	it('is told once, by nobody', () => {
		expect(said('Otto Falk was almost blind by then, the court heard.')).toEqual([
			'unattributed: Otto Falk was almost blind by then',
		]);
		const told = {content: [{start: 0, end: 4}], cue: {start: 7, end: 8}, source: null, confidence: 0.5};
		expect(withHearings(passageOf('The safe was empty, the court heard.'), [told])).toEqual([
			{...told, confidence: 0.7},
		]);
		const within = {...told, cue: {start: 1, end: 2}};
		expect(withHearings(passageOf('The safe was empty, the court heard.'), [within])).toEqual([within]);
		const poor = {...within, confidence: 0.2};
		expect(withHearings(passageOf('The safe was empty, the court heard.'), [poor]).length).toBe(2);
	});
});
