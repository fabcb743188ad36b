import {describe, expect, it} from 'vitest';
import {said} from './said.js';

/** What of some paragraphs behind a transcript belongs to its last turn, and what somebody else says there. */
const behind = (...paragraphs: string[]): {turn: string; others: string[]} => {
	const transcript = ['HOLM: We begin.', 'VOSS: Thanks.', 'HOLM: Go on.', 'VOSS: Well.'];
	const lines = said([...transcript, ...paragraphs].join('\n\n')).slice(3);
	return {turn: lines[0].replace(/^VOSS: Well\.(?: … )?/, ''), others: lines.slice(1)};
};

describe('a turn', () => {
	it.each([
		[['[0:19] Critics say it was late.'], 'Critics say it was late.'],
		[['Old Mill 10:30', 'I was there.'], 'Old Mill 10:30 … I was there.'],
		[['I was there.', 'Nobody came.'], 'I was there. … Nobody came.'],
		[['Ana Ruiz told us it was late.'], 'Ana Ruiz told us it was late.'],
		[['Ours was late, said Ana Ruiz.'], 'Ours was late, said Ana Ruiz.'],
		[['Ana Ruiz said it was late for myself.'], 'Ana Ruiz said it was late for myself.'],
		[['![I was there (Image: Echo)](a.jpg)', 'I was there.'], 'I was there.'],
	])('goes on: %j', (paragraphs, words) => {
		expect(behind(...paragraphs).turn).toBe(words);
	});

	it.each([
		[['- I was there.']],
		[['*I was there.*']],
		[['## I was there', 'I was there.']],
		[['> I was there.']],
		[['| a | b |\n|---|---|\n| 1 | 2 |', 'I was there.']],
		[['Ana Ruiz said it was late.', 'Nobody came.']],
		[['Ana Ruiz said: “I was late, my dear.”', 'Nobody came.']],
	])('has ended: %j', paragraphs => {
		expect(behind(...paragraphs).turn).toBe('');
	});

	it('holds what others say in marks, but not what its speaker says', () => {
		const own = 'I said: “Read it to me again.” And I read it.';
		expect(behind(own)).toEqual({turn: own, others: []});
		const other = 'Ana Ruiz told me: “Read it to me again.” And I read it.';
		expect(behind(other)).toEqual({turn: other, others: ['Ana Ruiz: “Read it to me again.”']});
		const plain = 'Ana Ruiz told me it was late. I left.';
		expect(behind(plain)).toEqual({turn: plain, others: []});
		const title = 'Ana Ruiz and I saw “A Very Long Night for Us All.” I left.';
		expect(behind(title)).toEqual({turn: title, others: []});
	});

	it('begins with a headline that is somebody’s words, and ends there', () => {
		expect(said('# Kovač: no talks\n\nI was there.\n\nAna Kovač said it was late.')).toEqual([
			'Ana Kovač: no talks',
			'Ana Kovač: it was late',
		]);
	});

	it('does not begin with just any colon', () => {
		expect(said('Ana Ruiz opened the fair.\n\nRoad Works Ahead: the bridge is shut.')).toEqual([]);
	});

	it('has words in bold in its first paragraph, but none below', () => {
		const text = (first: string) =>
			said(
				`# Ferries\n\nLena Marsh talked to us.\n\n**When did you begin?**\n\n${first}\n\n**And now?**\n\nNow I am old.\n\n**Lena Marsh** runs a ferry.`,
			);
		expect(text('**Early,** I was eleven.')).toEqual([
			'Lena Marsh: Early, I was eleven.',
			'Lena Marsh: Now I am old.',
		]);
	});
});
