import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

const paragraphs = (...lines: string[]): string[] => said(lines.join('\n\n'));

describe('a dialogue in paragraphs of their own', () => {
	it('goes to and fro between two', () => {
		expect(
			paragraphs(
				'“Where is it?” Vera asked.',
				'“On the slip,” Otto said.',
				'“What, the boat?”',
				'“The boat, yes.”',
				'“Since when?”',
			),
		).toEqual([
			'Vera: “Where is it?”',
			'Otto: “On the slip,”',
			'Vera: “What, the boat?”',
			'Otto: “The boat, yes.”',
			'Vera: “Since when?”',
		]);
	});

	it('has a short question that is the other’s, whatever the first one’s passage begins with', () => {
		const before = 'It was dry again. “It was on the slip,” Vera said, and she sat down.';
		expect(paragraphs(before, '“I was listening,” said Otto.', '“To what?”', '“The rain.”').slice(2)).toEqual(
			['Vera: “To what?”', 'Otto: “The rain.”'],
		);
		expect(paragraphs(before, '“I was listening,” said Otto.', '“And it rained all day?”').at(-1)).toBe(
			'Otto: “And it rained all day?”',
		);
	});

	it('has an answer that is nobody’s where only who asks is told', () => {
		expect(paragraphs('Vera called home. “Where is it?” she asked.', '“On the slip.”')).toEqual([
			'Vera: “Where is it?”',
			'unattributed: “On the slip.”',
		]);
	});

	it('has one where the sign stands behind the mark, too', () => {
		expect(paragraphs('Vera called home. “Where is it”? she asked.', '“On the slip”.').at(-1)).toBe(
			'unattributed: “On the slip”',
		);
	});

	it('has an answer that is not by whom it calls by name', () => {
		expect(paragraphs('“Can you hear me?” says Otto Falk.', '“I always hear you, Otto.”').at(-1)).toBe(
			'unattributed: “I always hear you, Otto.”',
		);
		expect(paragraphs('“Can you hear me?” says Otto Falk.', '“Otto, I do.”').at(-1)).toBe(
			'unattributed: “Otto, I do.”',
		);
		expect(paragraphs('“Can you hear me?” says Otto McDonald.', '“McDonald, I do.”').at(-1)).toBe(
			'unattributed: “McDonald, I do.”',
		);
		expect(paragraphs('“Can you hear me?” says Otto Falk.', '“I am Otto.”').at(-1)).toBe(
			'Otto Falk: “I am Otto.”',
		);
	});

	it('is none where somebody goes on', () => {
		expect(paragraphs('“It was late,” said Vera.', '“Very late,” Vera said.', '“It was cold.”').at(-1)).toBe(
			'Vera: “It was cold.”',
		);
		const long = 'It was the longest night that anybody in the valley could remember, and it was cold, ';
		expect(
			paragraphs(
				'“It was late,” said Otto.',
				`“${long.repeat(2)}and it was long,” said Vera.`,
				'“It was cold.”',
			).at(-1),
		).toBe('Vera: “It was cold.”');
		expect(
			paragraphs('Otto spoke of a “dark” day.', 'Vera agreed that it was “dark”.', '“It was a cold one.”').at(
				-1,
			),
		).toBe('Vera: “It was a cold one.”');
	});
});
