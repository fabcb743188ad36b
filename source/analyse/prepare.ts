import type {Article} from '../document/article.js';
import {isEnglish} from './passage/language.js';
import {pairMarks, type Stretch} from './passage/marks.js';
import {withoutNicknames} from './passage/nickname-marks.js';
import {type Passage, toPassages} from './passage/passage.js';
import {atQuestions} from './turns/answers.js';
import {atLabels} from './turns/label-lines.js';

/** An article as the analysis reads it. */
export type Prepared = {
	/** What stands in quotation marks: “sustainable and consistent”. */
	readonly stretches: readonly Stretch[];
	/** Paragraphs as tokens and sentences. */
	readonly passages: readonly Passage[];
	/** Whether the engine knows its language. */
	readonly english: boolean;
};

/** Divides an article into what is read piece by piece. */
export const prepare = ({text, blocks, inlines, language}: Article): Prepared => {
	const stretches = withoutNicknames(text, pairMarks(text, blocks), blocks);
	const passages = atQuestions(atLabels(text, toPassages(text, blocks, stretches, inlines)));
	return {stretches, passages, english: isEnglish(language, passages)};
};
