import {describe, expect, it} from 'vitest';
import {isInterview} from '../../source/analyse/answers.js';
import {read} from './read.js';
import {said} from './said.js';

describe('an interview with questions in bold', () => {
	it('is none where no question addresses anybody', () => {
		const questions = [
			'# Lena Marsh: “I know ferries”',
			'Lena Marsh began at 11. We met in May.',
			'**When do ferries run?**',
			'I take them at nine.',
			'**Are they late?**',
			'I think so.',
		];
		expect(said(questions.join('\n\n')).filter(line => line.includes('I take them'))).toEqual([]);
	});

	it('may have questions that do not address anybody', () => {
		const questions = [
			'# Hana Broad: “I have stage fright”',
			'Hana Broad began at 11. We met in May.',
			'**When did that change?**',
			'It has not! I stopped lying.',
			'**Is your Bach austere?**',
			'I had a tremor.',
			'**And now?**',
			'Now I say no.',
		];
		expect(said(questions.join('\n\n'))).toContain('Hana Broad: Now I say no.');
	});

	it('is none where readers ask about themselves', () => {
		const questions = [
			'# Your questions, answered',
			'An interview with our readers’ questions.',
			'**Can I travel?**',
			'Yes, and I did.',
			'**Do I need a pass, or will you check?**',
			'No. I never had one.',
		];
		expect(said(questions.join('\n\n'))).toEqual([]);
	});
});

describe('isInterview', () => {
	const questions = ['**When did you begin?**', 'I was eleven.', '**And now?**', 'Now I am old.'];
	const talk = ['# Ferries', 'Lena Marsh talked to us.'];
	const is = (...paragraphs: string[]): boolean => isInterview(read(paragraphs.join('\n\n')).passages);

	it('goes by what stands above the first question', () => {
		expect(is(...talk, ...questions)).toBe(true);
		expect(is('# Lena Marsh: “I know ferries”', 'She began at 11.', ...questions)).toBe(true);
		expect(is('# Ferries', 'Lena Marsh began at 11.', ...questions, 'We talked.')).toBe(false);
		expect(is('# Ferries: a life', 'Lena Marsh began at 11.', ...questions)).toBe(false);
		expect(is('# Lena Marsh and “I know ferries”', 'She began at 11.', ...questions)).toBe(false);
		expect(is('# Ferries', 'Lena Marsh: “I know ferries.”', ...questions)).toBe(false);
	});

	it('has questions in bold from end to end, each with something below', () => {
		expect(is(...talk, ...questions.slice(0, 2))).toBe(false);
		expect(is(...talk, '**When did you begin**', 'I was eleven.', '**And now**', 'Now I am old.')).toBe(
			false,
		);
		expect(is(...talk, 'When **did you begin?**', 'I was eleven.', 'And **now?**', 'Now I am old.')).toBe(
			false,
		);
		const unanswered = [
			'**When did you begin?**',
			'**And now?**',
			'Now I am old.',
			'**And then?**',
			'I rest.',
		];
		expect(is(...talk, ...unanswered)).toBe(false);
	});

	it('addresses somebody in three questions of ten', () => {
		const three = [...questions, '**And then?**', 'I rest.'];
		expect(is(...talk, ...three)).toBe(true);
		expect(is(...talk, ...three, '**Why?**', 'I am.')).toBe(false);
		expect(is(...talk, ...three.with(0, '**Is it yours?**'))).toBe(true);
		expect(is(...talk, ...three.with(0, '**Is it “your” life?**'))).toBe(false);
	});

	it('has few questions and most answers with I', () => {
		expect(is(...talk, ...questions.with(2, '**Can I come?**'))).toBe(false);
		expect(is(...talk, ...questions.with(2, '**Can I come?**'), '**Why?**', 'I am.')).toBe(true);
		expect(is(...talk, ...questions.with(3, 'It has gone.'))).toBe(false);
		expect(is(...talk, ...questions.with(3, 'It says “I” here.'))).toBe(false);
		expect(is(...talk, ...questions.with(3, 'It has gone.'), '**Can you?**', 'Not by myself.')).toBe(true);
	});
});
