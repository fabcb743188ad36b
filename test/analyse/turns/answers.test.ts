import {describe, expect, it} from 'vitest';
import {atQuestions, findUnlabelled} from '../../../source/analyse/turns/answers.js';
import {speakersInWords} from '../../../source/document/wording.js';
import {read} from '../read.js';
import {analysed, said} from '../said.js';

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

	it('may ask about what others said', () => {
		const questions = [
			'# Hana Broad: “I have stage fright”',
			'Hana Broad began at 11. We met in May.',
			'**Otto Falk once said “her Bach is austere”. Were you hurt?**',
			'I was not. He came back.',
			'**Is it austere to you?**',
			'I had a tremor.',
		];
		expect(said(questions.join('\n\n'))).toContain('Otto Falk: “her Bach is austere”');
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

/** An introduction, and below it three questions in bold with their answers; the second one names somebody else. */
const talked = (...introduction: string[]): string =>
	[
		...introduction,
		'**When did you first see the harbour?**',
		'I was twelve. My father drove a crane.',
		'**Did Piet Maas teach you?**',
		'He did, and I still hear him.',
		'**Would you do it again?**',
		'I would. Not in winter.',
	].join('\n\n');

/** Who gives the answers of a text, with how sure that is. */
const answers = (text: string): string[] => {
	const analysis = analysed(text);
	return analysis.quotations
		.filter(({source, cue}) => source === null && cue === null)
		.map(quotation => `${speakersInWords(analysis, quotation)} ${quotation.confidence}`);
};

/** Who gives those answers. */
const answering = (...introduction: string[]): string[] => answers(talked(...introduction));

const thrice = (line: string): string[] => [line, line, line];

describe('answers below questions in bold', () => {
	it.each([
		'# Tea with Olga Brandt',
		'# “I have lost my harbour”: Olga Brandt on cranes and an Oscar winner',
		'# Tea With Olga Brandt',
		'# An Hour With the Conductor Olga Brandt',
		'# Five questions for the conductor Olga Brandt',
		'# Five Questions to Olga Brandt, Harbour Master',
		'# Breakfast with harbour master Olga Brandt in Halden',
		'# Meet the harbour master: Olga Brandt',
		'# Olga Brandt',
		'# Olga Brandt on the sea',
		'# The conductor Olga Brandt, who was born at sea',
	])('are those of whom the title says that it is with: %j', title => {
		expect(answering(title)).toEqual(thrice('Olga Brandt 0.75'));
		expect(answering(title, '*Jon Lund*', 'The sea, and what Ida Moor said of it.')).toEqual(
			thrice('Olga Brandt 0.75'),
		);
	});

	it.each([
		['# The quay', 'Olga Brandt, 61, has run the harbour for ten years.'],
		['# The quay', 'The pianist Olga Brandt on cold halls and the sea.'],
		['# The quay', 'Words: Jon Lund. Pictures: Ida Moor', 'Olga Brandt, 61, has run the harbour since May.'],
		['# The quay', 'Jon Lund', 'Olga Brandt, 61, has run the harbour for ten years.'],
		['# Why Olga Brandt left the quay'],
	])('are likely to be those of the only one who is named above them: %j, %j', (...introduction) => {
		expect(answering(...introduction)).toEqual(thrice('Olga Brandt 0.65'));
	});

	it('are those of the other one where it is told who asks', () => {
		expect(answering('# The quay', 'Olga Brandt has run it since May. Jon Lund met her for tea.')).toEqual(
			thrice('Olga Brandt 0.75'),
		);
		expect(
			answering('# The quay', 'Olga Brandt has run it since May. She told Jon Lund about gulls.'),
		).toEqual(thrice('Olga Brandt 0.75'));
		expect(
			answering(
				'# The quay',
				'The sailor talks to Jon Lund about gulls.',
				'Olga Brandt has been everywhere.',
			),
		).toEqual(thrice('Olga Brandt 0.75'));
	});

	it.each([
		[['# Tea with Olga Brandt and Ida Moor']],
		[['# Tea with Olga Brandt, Ida Moor']],
		[['# Anna Berg meets Olga Brandt']],
		[['# Why Olga Brandt left', 'Ida Moor, her successor, now runs the harbour.']],
		[['# Olga Brandt’s last pupil', 'The harbour is quiet in winter.']],
		[['# The quay', 'Jon Lund']],
		[['# The quay', 'By Jon Lund', 'I moved to the harbour with Olga Brandt in 1998.']],
		[['# The quay', 'The harbour is quiet in winter.']],
	])('are nobody’s where several are named, or nobody, or whoever wrote it: %j', introduction => {
		expect(answering(...introduction)).toEqual([]);
	});

	it('are nobody’s where either of two may ask', () => {
		expect(answering('# Olga Brandt in conversation with Ida Moor')).toEqual(thrice('unattributed 0.75'));
	});

	it('may stand in one paragraph with them', () => {
		const [title, ...rest] = talked('# Tea with Olga Brandt').split('\n\n');
		const paragraphs = [0, 2, 4].map(i => `${rest[i]}\n${rest[i + 1]}`);
		expect(said([title, ...paragraphs].join('\n\n'))).toEqual([
			'Olga Brandt: I was twelve. My father drove a crane.',
			'Olga Brandt: He did, and I still hear him.',
			'Olga Brandt: I would. Not in winter.',
		]);
		expect(said([title, paragraphs[0], paragraphs[1].replace('He did', '“He did”')].join('\n\n'))).toEqual([
			'Olga Brandt: I was twelve. My father drove a crane.',
			'Olga Brandt: “He did”, and I still hear him.',
		]);
	});

	it('do not begin in the middle of a sentence', () => {
		const questions = ['**Do you know why?** is what I asked.', '**Do you?** was what I meant.'];
		const {passages} = read(questions.join('\n\n'));
		expect(atQuestions(passages)).toBe(passages);
	});

	it('go with what stands in marks in the title', () => {
		expect(said(talked('# Olga Brandt: “I hear him”')).slice(0, 2)).toEqual([
			'Olga Brandt: “I hear him”',
			'Olga Brandt: I was twelve. My father drove a crane.',
		]);
	});
});

describe('answers below other questions', () => {
	const unset = (text: string, mark = ''): string => text.replaceAll(/^\*\*(.*)\*\*$/gm, `${mark}$1`);

	it('stand below headings', () => {
		expect(answers(unset(talked('# Tea with Olga Brandt'), '## '))).toEqual(thrice('Olga Brandt 0.75'));
		expect(answers(unset(talked('# The quay', 'The harbour is quiet in winter.'), '## '))).toEqual([]);
	});

	it('stand below what whoever asks says without asking', () => {
		for (const mark of ['**', '## ']) {
			const text = talked('# Tea with Olga Brandt').replace(
				'**Did Piet Maas teach you?**',
				'**There was also Piet Maas.**',
			);
			expect(answers(mark === '**' ? text : unset(text, mark))).toEqual(thrice('Olga Brandt 0.75'));
		}

		const note = [
			unset(talked('# Tea with Olga Brandt'), '## '),
			'## About the quay',
			'I wrote this in May.',
		];
		expect(answers(note.join('\n\n'))).toEqual(thrice('Olga Brandt 0.75'));
	});

	it('are those of somebody who talks to whoever asks', () => {
		const told = ['# The quay', 'Novelist Olga Brandt talks to Jon Lund.', 'She lives with Ida Moor.'];
		expect(answering(...told)).toEqual(thrice('Olga Brandt 0.75'));
		expect(answering('# The quay', 'Reporter Jon Lund talks to Olga Brandt.')).toEqual(
			thrice('Olga Brandt 0.75'),
		);
	});

	it('stand below plain questions where it is told whom the talk is with', () => {
		const told = ['# The quay', 'Olga Brandt has run it since May. She talked to Jon Lund.'];
		expect(answers(unset(talked(...told)))).toEqual(thrice('Olga Brandt 0.65'));
		expect(answers(unset(talked('# The quay', 'Olga Brandt has run it since May. We met her.')))).toEqual([]);
		const [, , ...two] = talked(...told).split('\n\n');
		expect(answers(unset([...told, ...two.slice(2)].join('\n\n')))).toEqual([]);
	});

	it('may all stand in marks', () => {
		const marked = (text: string) =>
			unset(text)
				.split('\n\n')
				.map(line => (/^(?:I was|He did|I would)/.test(line) ? `“${line}”` : line))
				.join('\n\n');
		const introduction = ['# The quay', 'Olga Brandt has run it since May. We met her.'];
		expect(answers(marked(talked(...introduction)))).toEqual(thrice('Olga Brandt 0.65'));
		const told = marked(talked(...introduction)).replace('He did, and I', 'He told me, ‘Try it.’ I');
		expect(answers(told)).toEqual(thrice('Olga Brandt 0.65'));
	});

	it('need not say I where the title tells whom the talk is with', () => {
		const short = (...introduction: string[]) =>
			talked(...introduction)
				.replace('I was twelve. My father', 'At twelve. A neighbour')
				.replace('He did, and I still hear him', 'He did')
				.replace('I would', 'Of course');
		expect(answers(short('# Five questions for Olga Brandt'))).toEqual(thrice('Olga Brandt 0.65'));
		expect(answers(short('# The quay', 'Sailor Olga Brandt talked to Jon Lund.'))).toEqual(
			thrice('Olga Brandt 0.65'),
		);
		expect(answers(short('# The quay', 'Olga Brandt talked of gulls.'))).toEqual([]);
	});

	it('may tell what others say, and nothing else', () => {
		const text = talked('# Tea with Olga Brandt').replace('He did, and I still hear him.', 'He said: “Try.”');
		expect(said(text)).toContain('Olga Brandt: He said: “Try.”');
	});
});

describe('findUnlabelled', () => {
	const questions = ['**When did you begin?**', 'I was eleven.', '**And now?**', 'Now I am old.'];
	const talk = ['# Ferries', 'Lena Marsh talked to us.'];
	const nobody = () => ({answering: undefined, isTold: false, isKnown: false});
	const is = (...paragraphs: string[]): boolean =>
		findUnlabelled(read(paragraphs.join('\n\n')).passages, nobody).confidence > 0;

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
