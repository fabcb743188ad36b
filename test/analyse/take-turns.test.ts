import {describe, expect, it} from 'vitest';
import {analysed, said} from './said.js';

/** What of some paragraphs behind a transcript belongs to its last turn, and what somebody else says there. */
const behind = (...paragraphs: string[]): {turn: string; others: string[]} => {
	const transcript = ['HOLM: We begin.', 'VOSS: Thanks.', 'HOLM: Go on.', 'VOSS: Well.'];
	const lines = said([...transcript, ...paragraphs].join('\n\n')).slice(3);
	return {turn: lines[0].replace(/^VOSS: Well\.(?: … )?/, ''), others: lines.slice(1)};
};

describe('a turn', () => {
	it.each([
		[['[0:19] Critics say it was late.'], 'Critics say it was late.'],
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
		[['Ana Ruiz, a lawyer in the US, said it was late.', 'Nobody came.']],
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

	it('may address somebody before it tells what another says', () => {
		const last = (words: string) => behind(words).others;
		expect(last('I ask you. Mr Holm, a reader says it was “too late”.')).toEqual([
			'a reader: it was “too late”',
		]);
		expect(last('I ask you. Anna, the clerk said it was “too late”.')).toEqual([
			'the clerk: it was “too late”',
		]);
		expect(last('I ask you. Mr Holm, a baker, says it was “too late”.')).not.toContainEqual(
			expect.stringMatching(/^a baker/),
		);
	});

	it('may introduce what somebody else wrote', () => {
		expect(behind('I have a letter. Ana Ruiz wrote to me last May:', '“No boat came.”').others).toEqual([
			'Ana Ruiz: “No boat came.”',
		]);
	});

	it('is less sure where what it holds may be another’s', () => {
		const sureness = (...paragraphs: string[]) =>
			analysed(
				['HOLM: We begin.', 'VOSS: I thank you.', 'HOLM: Go on.', ...paragraphs].join('\n\n'),
			).quotations.map(({confidence}) => confidence);
		expect(sureness('I do.')).toEqual([0.9, 0.9, 0.9]);
		expect(sureness('The Member for Halden: I do.')).toEqual([0.9, 0.9, 0.5]);
		expect(sureness('Conclusion: it rains.')).toEqual([0.9, 0.9, 0.5]);
		expect(sureness('My question is this: why?')).toEqual([0.9, 0.9, 0.9]);
		expect(sureness('3.52 pm', 'It rained.')).toEqual([0.9, 0.9, 0.5]);
		expect(sureness('3.52 pm')).toEqual([0.9, 0.9, 0.9]);
	});

	it('goes on to the next label of a record', () => {
		const talk = (first: string, second: string) =>
			said(
				`${first}: We begin.\n\n${second}: I thank you.\n\nThe council has said that it leaks.\n\nIt does.\n\n${first}: Go on.\n\n${second}: I will.`,
			)[1];
		expect(talk('HOLM', 'VOSS')).toBe('VOSS: I thank you. … The council has said that it leaks. … It does.');
		expect(talk('Anna Holm (Moorland)', 'Per Voss')).toBe(
			'Per Voss: I thank you. … The council has said that it leaks. … It does.',
		);
		expect(talk('Anna Holm', 'Per Voss')).toBe('Per Voss: I thank you.');
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
