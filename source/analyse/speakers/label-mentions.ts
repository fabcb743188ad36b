import {nobody, type Resolution} from './discourse.js';
import {initials, isQuestionLabel, isRoleLabel} from './interview.js';
import {readNominal} from './nominal.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {describeOnly} from './unnamed.js';

/** Whom a label that is no name stands for: `Q`, `A`, or the initials of somebody the text names once so. */
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

	const letters = words.replaceAll('.', '').toLowerCase();
	if (!initials.test(words)) {
		return undefined;
	}

	const bearers = cast.characters.filter(
		character =>
			character.kind === 'person' &&
			character.words.length === letters.length &&
			character.words.every((word, i) => word[0] === letters[i]),
	);
	return bearers.length === 1 ? {characters: bearers, probability: 0.9} : undefined;
};
