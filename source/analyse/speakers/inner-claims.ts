/** What somebody tells in their own words that others said or asked, where nobody is known to have done so. */
import type {Quotation} from '../../document/analysis.js';
import {contains} from '../../document/span.js';
import {questionWord} from '../words/closed-classes.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {asks} from './asking.js';
import {Nesting} from './nesting.js';

/** Who is anybody, and what speaks for nobody: `[You] hope that it ends`, `[That] tells me that it helps` */
const anybody = /^(?:you|that|this)\b/i;

/**
 * Whether nobody is named for what is told, and it has no marks of its own: `I was told [that it rains]`, `They asked
 * [whether it rains]`
 */
const isNobodys = ({source, cue, text}: Quotation): boolean =>
	cue !== null &&
	!/^["“‘'«„]/.test(text) &&
	(source === null ||
		anybody.test(source.text) ||
		(asks({cue, text}) && questionWord.test(/^\p{L}*/u.exec(text.toLowerCase())?.[0] ?? '')));

/** How many words a claim has at least that is told by itself. */
const fewestWords = 3;

/** `“I sang back about [my mother]”`, `“He said [so]”`: what one speaks of, and no claim. */
const isScrap = ({cue, text}: Quotation): boolean =>
	cue !== null &&
	!/^["“‘'«„]/.test(text) &&
	(text.split(/\s+/).length < fewestWords ||
		/^(?:for|about|of|in|at|on|with|from) /.test(text) ||
		reportingVerb(cue.text.toLowerCase()) === undefined);

/**
 * The quotations of a list but those that only tell of something within what somebody says in marks, where nobody is
 * found who said it, `“They asked me [whether he knew],” said Ruth Penn`, or that are no more than a scrap of it. Its
 * words are hers, and are told as hers already.
 *
 * @param quotations in the order of the text
 * @param isAttributed whether somebody is found who says a quotation
 */
export const withoutInnerClaims = (
	quotations: readonly Quotation[],
	isAttributed: (quotation: Quotation) => boolean,
): Quotation[] => {
	const nesting = new Nesting(quotations);
	return quotations.filter(
		(quotation, i) =>
			!(isScrap(quotation) || (isNobodys(quotation) && !isAttributed(quotation))) ||
			!nesting.around(
				quotation,
				around => isAttributed(around) && around.quoted.some(words => contains(words, quotation)),
				i,
			),
	);
};
