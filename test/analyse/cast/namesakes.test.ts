import {describe, expect, it} from 'vitest';
import {last, tell} from '../speakers/speaking.js';

const paragraphs = (...lines: string[]): string | undefined => tell(lines.join('\n\n')).who.at(-1);
const filler = Array.from({length: 45}, () => 'It rained.');

describe('a surname that two share', () => {
	it('is of who has just been named in full, where nobody has spoken of the other for some time', () => {
		const first = ['[Pavel Whitaker], a councillor, left.', '[Whitaker] laughed.'];
		const other = [...filler.slice(0, 3), '[Ines Whitaker] came.'];
		expect(paragraphs(...first, ...other, '[Whitaker] left.')).toBe('Ines Whitaker');
		expect(paragraphs(...first, '[Ines Whitaker] came.', '[Whitaker] left.')).toBe('Pavel Whitaker');
		expect(paragraphs(...first, ...other, ...filler.slice(0, 2), '[Whitaker] left.')).toBe('Pavel Whitaker');
	});

	it('is not of who is married to somebody in office, where that is told before it', () => {
		const first = 'First lady [Ines Whitaker] came.';
		expect(paragraphs(first, '[President Whitaker] left.')).toBe('Whitaker');
		expect(paragraphs(first, '[Mrs. Whitaker] left.')).toBe('Ines Whitaker');
	});

	it.each([
		['Ana Roe bought the mill. Tom Roe came. [Roe] left.', 0.65],
		['Ana Roe bought the mill. Ana Roe sold it. Tom Roe came. [Roe] left.', 0.65],
		['Ana Roe bought the mill. Tom Reed came. [Roe] left.', 1],
	])('is in doubt between the two, whoever came first: %s', (text, confidence) => {
		expect(last(text)[1]).toBe(confidence);
	});

	it('is the first of two, where the second is nobody’s name', () => {
		expect(paragraphs('[Miguel Lanza Ebergen] left.', '[Lanza] laughed.')).toBe('Miguel Lanza Ebergen');
		expect(paragraphs('[Miguel Lanza Ebergen] left.', 'Mr. Ebergen ate.', '[Lanza] laughed.')).toBe('Lanza');
		expect(paragraphs('The [Ana Lanza Show] was on.', '[Lanza] laughed.')).toBe('Lanza');
	});

	it('is not of who was spoken of long ago', () => {
		const first = ['[Pavel Whitaker] left.', '[Whitaker] laughed.'];
		const behind = ['[Ines Whitaker] came.', 'It rained.', 'It froze.', '[Whitaker] left.'];
		expect(paragraphs(...first, ...filler, ...behind)).toBe('Ines Whitaker');
		expect(paragraphs(...first, ...filler.slice(0, 20), ...behind)).toBe('Pavel Whitaker');
	});

	it('is of whom its paragraph tells by the full name, if it names no namesake', () => {
		const first = ['[Pavel Whitaker], a councillor, left.', '[Whitaker] laughed.', '[Whitaker] sat down.'];
		expect(paragraphs(...first, 'Ines Whitaker drove to the pier. It rained, and [Whitaker] laughed.')).toBe(
			'Ines Whitaker',
		);
		// Whom a sentence names in passing is not whom it tells of.
		expect(paragraphs(...first, 'It rained on Ines Whitaker, and [Whitaker] laughed.')).toBe(
			'Pavel Whitaker',
		);
		expect(
			paragraphs(...first, 'Ines Whitaker drove to the pier with Pavel Whitaker, and [Whitaker] laughed.'),
		).toBe('Pavel Whitaker');
		expect(paragraphs(...first, 'Ines Whitaker drove to the pier.', '[Whitaker] laughed.')).toBe(
			'Pavel Whitaker',
		);
	});
});

describe('a surname that two have whom the text does not call so yet', () => {
	it('is of whom it has told last, not of whom it has named first', () => {
		const first = 'Clerk Pavel Whitaker died in the fire.';
		expect(
			paragraphs(first, 'Ines Whitaker, mother of Pavel Whitaker, sat down.', '[Whitaker] laughed.'),
		).toBe('Ines Whitaker');
		expect(paragraphs(first, 'It rained on Ines Whitaker.', '[Whitaker] laughed.')).toBe('Pavel Whitaker');
		expect(
			paragraphs(first, 'Ines Whitaker sat down.', 'It rained.', 'It rained.', '[Whitaker] laughed.'),
		).toBe('Pavel Whitaker');
	});
});

it.each([
	['her son', 'Ines Whitaker'],
	['her daughter', 'Sasha Whitaker'],
])('a form of address tells who is not meant by what they are to somebody: Ms. Whitaker, %s', (kin, who) => {
	const [came, rained] = ['Ines Whitaker came.', `It rained on ${kin}, Sasha Whitaker.`];
	expect(paragraphs(came, 'It rained.', 'It rained.', rained, '[Ms. Whitaker] laughed.')).toBe(who);
});

it.each([
	['[Google] laughed. It rained on Halden Google.', 'Google'],
	['It rained on Halden Google. [Google] laughed.', 'Halden Google'],
	['[Mr. Bloomberg] laughed. It rained on Otto Bloomberg.', 'Otto Bloomberg'],
	['[Whitaker] laughed. It rained on Pavel Whitaker.', 'Pavel Whitaker'],
])('a known firm is nobody whom the text names only later: %s', (text, who) => {
	expect(paragraphs(text)).toBe(who);
});

describe('a prince', () => {
	it.each([
		['[Prince Rupert] met [Rupert Tarn]. [Rupert] smiled.', 'Rupert, Rupert Tarn, Rupert'],
		['Rupert Tarn met the queen. [King Rupert] smiled. [Mr Tarn] left.', 'Rupert, Rupert Tarn'],
		['[Prince Rupert Tarn] met Jo Park. [Prince Rupert] left.', 'Rupert Tarn, Rupert Tarn'],
		['[Queen Beatrix II] met Jo Park. [Queen Beatrix] left.', 'Beatrix II, Beatrix II'],
		['[Rupert Tarn] met Jo Park. [Brother Rupert] left.', 'Rupert Tarn, Rupert Tarn'],
	])('is nobody of that first name: %s', (text, names) => {
		expect(tell(text).who.join(', ')).toBe(names);
	});
});

describe('a surname of two words', () => {
	it.each([
		['[Flora Ashley Moss] met Jo Park. [Mrs Ashley Moss] left.', 'Flora Ashley Moss, Flora Ashley Moss'],
		['[Flora Ashley Moss] met Jo Park. [Ashley Moss] left.', 'Flora Ashley Moss, Ashley Moss'],
		['[Flora Ashley Moss] met Jo Park. [Mrs Anna Moss] left.', 'Flora Ashley Moss, Anna Moss'],
	])('is of whom it is in full: %s', (text, names) => {
		expect(tell(text).who.join(', ')).toBe(names);
	});
});
