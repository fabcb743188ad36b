import {describe, expect, it} from 'vitest';
import {likelySource, sentenceSubject} from '../../../source/analyse/grammar/subject.js';
import {read} from '../read.js';

const found = (markdown: string, find: typeof sentenceSubject): string | undefined => {
	const [passage] = read(markdown).passages;
	const subject = find(passage, passage.sentences[0]);
	return (
		subject &&
		passage.tokens
			.slice(subject.start, subject.end)
			.map(({text}) => text)
			.join(' ')
	);
};

describe('the subject of a sentence', () => {
	it.each([
		['The mayor of Halden said it was late.', 'The mayor of Halden'],
		['On Monday, the mayor said it was late.', 'the mayor'],
		['Sir — Your critic (“Tides”, 2 May) said it was late.', 'Your critic'],
		['Then she added:', 'she'],
		['In a letter to the staff the director Ines Moreno wrote:', 'Ines Moreno'],
		['In May Otto Falk wrote:', 'May Otto Falk'],
		['At 1:09:30 she says:', 'she'],
	])('stands before its first verb: %s', (sentence, expected) => {
		expect(found(sentence, sentenceSubject)).toBe(expected);
	});

	it('is no phrase that only opens it', () => {
		expect(found('In a letter to the staff nobody wrote:', sentenceSubject)).toBeUndefined();
	});
});

describe('the likeliest source', () => {
	it('has a name or is a pronoun', () => {
		expect(found('Otto Falk shrugged.', likelySource)).toBe('Otto Falk');
		expect(found('The storm was late.', likelySource)).toBe('The storm');
		expect(found('a storm was late.', likelySource)).toBeUndefined();
	});
});
