import {indexAt} from '../../document/span.js';
import type {Character} from '../cast/character.js';
import {addressedBy} from './addressees.js';
import {asks} from './asking.js';
import {nameWithin, type Setting, type SourceMention} from './source-mentions.js';

/**
 * Who is written to has not got the floor, whatever follows, nor has who asks in passing: `They sent a letter to
 * [Senate leaders] opposing …`, `Cain was asked by [a caller] why …`, `When [a caller] asked why, …`.
 */
const isAside = ({passage: {tokens}, span, quotation: {cue}}: SourceMention): boolean => {
	const at = indexAt(tokens, span.start);
	const [second, before] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower];
	return before === 'to'
		? second !== 'according'
		: before === 'by'
			? second === 'asked'
			: before === 'when' && /^ask(?:s|ed)$/.test(cue?.text ?? '');
};

/**
 * Notes in the discourse whom a source mention stands for, and that they have spoken.
 *
 * @param characters whom it stands for
 * @param end in which of the passages its quotation ends
 */
export const noteSpeakers = (
	mention: SourceMention,
	characters: readonly Character[],
	{text, discourse, cast}: Setting,
	end: number,
): void => {
	const {place, quotation} = mention;
	const aside = isAside(mention);
	for (const character of characters) {
		discourse.mention(character, place, aside ? 'oblique' : 'subject', nameWithin(mention, character, cast));
	}

	if (!aside) {
		const isOther =
			quotation.kind !== 'direct' &&
			(characters[0]?.kind === 'unnamed' || addressedBy(mention, text, cast).length > 0);
		const asked = asks(quotation) ? (isOther ? 'somebody' : 'something') : 'nothing';
		discourse.speak(characters, {...place, passage: Math.max(place.passage, end)}, asked);
	}
};
