/** Whom `who` takes up that the text only describes: `[a career officer] who said …`, `[voters] who said …` */

import {canSpeak} from '../names/can-speak.js';
import {readNominal} from '../names/nominal.js';
import type {Token} from '../passage/tokens.js';
import {auxiliary, irregularPast} from '../words/closed-classes.js';
import {nobody, type Resolution} from './discourse.js';
import {resolveNominal} from './nominals.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {describeOnly} from './unnamed.js';

/** What the phrase that `who` takes up begins with: `[three] men who said …` */
const opensAntecedent = /^(?:an?|the|one|another|his|her|its|their|some|many|several|two|three)$/;

/** What stands in no phrase that `who` takes up. */
const ends =
	/^(?:of|for|at|in|from|with|on|to|by|against|between|among|over|under|after|before|behind|and|or|including|like|be|been)$/;

/** Whether a word goes on with the phrase behind it: not a verb, `The plan [has] angered [traders]`, `He [met] families`. */
const isPlainWord = ({isWord, lower}: Token): boolean =>
	isWord && !ends.test(lower) && !auxiliary.test(lower) && !irregularPast.test(lower);

/** How many words before `who` its antecedent may have. */
const longestAntecedent = 6;

/**
 * `[a career officer] who said …`, `[voters] who said …`: somebody of whom the text tells no more than that.
 *
 * @param end the token behind the phrase
 */
export const resolveDescribed = (mention: SourceMention, setting: Setting, end: number): Resolution => {
	const {tokens} = mention.passage;
	let start = end;
	while (start > 0 && end - start < longestAntecedent && isPlainWord(tokens[start - 1])) {
		start--;
		if (opensAntecedent.test(tokens[start].lower)) {
			break;
		}
	}

	const isWhole = opensAntecedent.test(tokens[start]?.lower ?? '');
	const phrase = isWhole ? tokens.slice(start, end) : tokens.slice(Math.max(start, end - 1), end);
	const nominal = phrase.length > 0 ? readNominal(phrase) : undefined;
	// `[charities] who say …`: whoever can speak, and is many.
	const isSomebody = nominal?.personal || (nominal?.plural && canSpeak(phrase, nominal));
	if (!nominal || !isSomebody || (!isWhole && !nominal.plural)) {
		return nobody;
	}

	// `a career officer` is somebody new.
	const found = nominal.definite ? resolveNominal(nominal, setting.discourse, mention.place) : nobody;
	if (found.characters.length > 0) {
		return found;
	}

	const span = {start: phrase[0].start, end: phrase[phrase.length - 1].end};
	return describeOnly({...mention, span}, nominal, setting);
};
