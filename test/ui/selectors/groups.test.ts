import {describe, expect, it} from 'vitest';
import {group} from '../../../source/ui/selectors/groups.js';
import {analysisOf, sample} from '../sample.js';

const titlesIn = (markdown: string, grouping: 'section' | 'speaker'): Array<string | null> => {
	const analysis = analysisOf(markdown);
	return group(analysis, analysis.quotations, grouping).flatMap(({isFirst, title}) =>
		isFirst ? [title] : [],
	);
};

const plain = '“One,” said Ada Lind.\n\n“Two,” said Per Holm.\n\nIt was a so-called “quiet day” there.';

describe('the titles of groups', () => {
	it('are the headings of sections, or the names of speakers', () => {
		expect(titlesIn(sample, 'section')).toEqual(
			expect.arrayContaining(['What is planned', 'What people say']),
		);
		expect(titlesIn(sample, 'speaker')).toEqual(expect.arrayContaining(['Ingrid Solheim', 'Tomas Berg']));
	});

	it('repeat no words of the text: an article without headings has none, but for what nobody says', () => {
		expect(titlesIn(plain, 'section')).toEqual([null, null, 'Unattributed']);
		expect(titlesIn(plain, 'speaker')).toEqual(['Ada Lind', 'Per Holm', 'Unattributed']);
	});

	it('tell all who say something together, in a group behind that of the first of them', () => {
		const markdown = [
			'“One,” said Ada Lind and Per Holm.',
			'“Two, and a few words more to say,” said Ada Lind.',
			'“Three,” said Per Holm.',
			'“Four,” said Ada Lind and Per Holm.',
		].join('\n\n');
		expect(titlesIn(markdown, 'speaker')).toEqual(['Ada Lind', 'Ada Lind, Per Holm', 'Per Holm']);
	});

	it('call what comes before the first heading an introduction', () => {
		expect(titlesIn('“One,” said Ada Lind.\n\n## Later\n\n“Two,” said Per Holm.', 'section')).toEqual([
			'Introduction',
			'Later',
		]);
	});
});
