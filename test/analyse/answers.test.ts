import {describe, expect, it} from 'vitest';
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
