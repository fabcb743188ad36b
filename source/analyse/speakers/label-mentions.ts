import {nobody, type Resolution} from './discourse.js';
import {bearerOf, initials, isQuestionLabel, isRoleLabel} from './labels.js';
import {readNominal} from './nominal.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {describeOnly} from './unnamed.js';

/** Whom a label that is no name stands for: `Q`, `A`, or the initials of somebody whom the text names or who signs it. */
export const resolveLabel = (mention: SourceMention, setting: Setting): Resolution | undefined => {
	const {text, interview, cast} = setting;
	const words = text.slice(mention.span.start, mention.span.end);
	if (isRoleLabel(words)) {
		const isAsked = isQuestionLabel(words);
		const character = isAsked ? interview?.asking : interview?.answering;
		if (character || isAsked) {
			return character ? {characters: [character], probability: 0.8} : nobody;
		}

		// Whoever answers is somebody, be it as `A`; who asks may be nobody but the paper.
		const span = {...mention.span, end: mention.span.end - (words.endsWith('.') ? 1 : 0)};
		const {characters} = describeOnly(text, {...mention, span}, readNominal(mention.tokens), setting);
		return {characters, probability: 0.8};
	}

	const {cue} = mention.quotation;
	if (!initials.test(words) || (cue !== null && cue.text !== ':')) {
		return undefined;
	}

	const others = [setting.author, interview?.asking, interview?.answering].filter(
		other => other !== undefined,
	);
	const people = [...cast.characters.filter(({kind}) => kind === 'person'), ...others];
	const bearer = bearerOf(words, [...new Set(people)]);
	return bearer && {characters: [bearer], probability: 0.9};
};
