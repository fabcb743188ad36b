import {describe, expect, it} from 'vitest';
import {countOwnWords, shareOf} from '../../source/document/own-words.js';
import {analysisOf} from '../ui/sample.js';

const counted = (markdown: string): number[] => {
	const {article, quotations} = analysisOf(markdown);
	const words = countOwnWords(
		article.text,
		quotations,
		({verbatim, kind}) => verbatim && kind !== 'direct',
		({speakers}) => speakers,
	);
	return quotations.map(quotation => words.get(quotation) ?? Number.NaN);
};

describe('countOwnWords', () => {
	it('counts what stands in marks, and nothing of a paraphrase', () => {
		expect(
			counted('“We have two well-kept boats,” said Ana Ruiz. She said that it was “too late” for more.'),
		).toEqual([5, 2]);
		expect(counted('Ana Ruiz said that two boats were left.')).toEqual([0]);
	});

	it('counts a turn, which needs no marks, as a whole', () => {
		expect(counted('RUIZ: We have two boats.\n\nFALK: And one of them leaks.\n\nRUIZ: It does.')).toEqual([
			4, 5, 2,
		]);
	});
});

describe('shareOf', () => {
	it('is to three places, and nothing of nothing', () => {
		expect([shareOf(1, 3), shareOf(0, 0), shareOf(5, 5)]).toEqual([0.333, 0, 1]);
	});
});
