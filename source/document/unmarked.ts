import type {Analysis, Quotation} from './analysis.js';

/**
 * Whether words are somebody's own though no quotation marks stand around them: a turn of a transcript, an answer, a
 * block quotation. What a headline gives to somebody behind a colon is told in its own words.
 */
export const isUnmarkedSpeech = (
	{article}: Pick<Analysis, 'article'>,
	{kind, start, cue, speakers}: Quotation,
): boolean => {
	const block = article.blocks.find(({end}) => start < end);
	if (kind === 'direct' || block === undefined || block.kind === 'title' || block.kind === 'heading') {
		return false;
	}

	const isLabelled = cue === null || !/\p{L}/u.test(cue.text);
	const isIntroduced = cue !== null && (cue.end <= block.start || cue.start >= block.end);
	return block.kind === 'quote'
		? start === block.start && (isLabelled || isIntroduced)
		: isLabelled && speakers.length > 0;
};
