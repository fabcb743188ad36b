import {describe, expect, it} from 'vitest';
import {questioned} from '../../../source/analyse/turns/questions.js';
import {passageOf} from '../read.js';
import {said} from '../said.js';

/** Whose the paragraph below a sentence is. */
const answers = (sentence: string): string | undefined => {
	const source = questioned(passageOf(sentence))?.source;
	return source ? sentence.slice(source.start, source.end) : undefined;
};

describe('a question of the writer’s', () => {
	it.each([
		['It rained. Does she read them?', 'she'],
		['So how much of it did he read?', 'he'],
		['What would Ida Krol do?', 'Ida Krol'],
		['I ask her about it.', 'her'],
		['We asked whether they were late.', 'they'],
		['I wonder if she knows.', 'she'],
		['Would Anna O’Brien do it?', 'Anna O’Brien'],
	])('is answered: %s', (sentence, who) => {
		expect(answers(sentence)).toBe(who);
	});

	it.each([
		'Does it matter?',
		'Does the mayor know?',
		'She does.',
		'“Does she?” he asked.',
		'He asked her about it.',
		'I ask whether it is late.',
		'I like her.',
		'Was Ida?',
		'Does Brexit matter to them?',
		'Will Great Britain leave them?',
		'# Does she read them?',
		'Does she read them? I wait.',
		'Nobody in the old town of Halden knew what she did, did she?',
	])('is none: %s', sentence => {
		expect(answers(sentence)).toBeUndefined();
	});

	it('is answered by the paragraph below, where nobody else is told to say that', () => {
		const film = 'Ruth Voss makes films. Kinema magazine called them “late”. Does she read the reviews?';
		expect(said(`# Film\n\n${film}\n\n“Only the cruel ones.”`).at(-1)).toBe(
			'Ruth Voss: “Only the cruel ones.”',
		);
		expect(said(`# Film\n\n${film}\n\n“Never,” said Otto Falk.`).at(-1)).toBe('Otto Falk: “Never,”');
	});

	it('is not answered by part of a paragraph, nor by what somebody signs', () => {
		const question = 'Ruth Voss came. Is she right?';
		expect(said(`# Film\n\n${question}\n\n“Woke” is a word that many people say.`).join()).not.toContain(
			'Voss',
		);
		expect(said(`# Film\n\n${question}\n\n> “It was late.”\n>\n> — Otto Falk`).at(-1)).toMatch(/^Otto Falk/);
	});
});
