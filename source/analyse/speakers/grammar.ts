import {indexAt} from '../../document/span.js';
import type {Passage} from '../passage.js';
import {reportingVerb} from '../reporting-verbs.js';
import {isCapitalised} from './capitals.js';
import type {Run} from './description.js';
import {isRoleNoun, singular} from './role-nouns.js';

/** What a name does in its sentence; a pronoun is more likely to take up a subject. */
export type Grammar = 'subject' | 'object' | 'oblique' | 'possessive' | 'modifier';

/** What somebody’s name makes a body of: `Clinton campaign`. */
export const compoundNouns =
	/^(?:campaign|administration|government|foundation|family|camp|team|organi[sz]ation)$/;

const conjunctions =
	/^(?:and|but|or|that|as|when|while|because|if|though|although|whether|where|since|then|,|;|:|—|–|-|--|\(|[“"‘'«]|[”"’»])$/;
const prepositions =
	/^(?:of|for|in|on|at|to|by|with|from|against|about|between|among|under|over|after|before|behind|into|toward|towards|than|like|unlike|near|via|without|including|alongside|versus|vs)$/;

/** Verbs that have their subject before them. */
const finite = /^(?:is|was|has|had|does|did|will|would|can|could|may|might|must|should|says|said)$/;

/** What a name does in its sentence, by the words beside it. */
export const grammarOf = (passage: Passage, {left, end}: Run): Grammar => {
	const {tokens, sentences} = passage;
	const next = tokens[end];
	if (next?.lower === '’s' || next?.text === '’' || next?.text === "'") {
		return 'possessive';
	}

	const behind = singular(next?.lower ?? '');
	if (next && !isCapitalised(next) && (isRoleNoun(behind) || compoundNouns.test(behind))) {
		return 'modifier';
	}

	const previous = tokens[left - 1];
	if (previous === undefined || /^[.?!…]/.test(previous.text) || conjunctions.test(previous.lower)) {
		return 'subject';
	}

	if (sentences[indexAt(sentences, left)]?.start === left) {
		return 'subject';
	}

	// `how sensitive Ruiz is about it`
	if (finite.test(next?.lower ?? '') && !prepositions.test(previous.lower)) {
		return 'subject';
	}

	if (prepositions.test(previous.lower)) {
		return /^to$/.test(previous.lower) && tokens[left - 2]?.lower === 'according' ? 'subject' : 'oblique';
	}

	return reportingVerb(previous.lower)?.verbClass === 'speech' &&
		!/^(?:told|tells?|asked|asks?|urged|quot)/.test(previous.lower)
		? 'subject'
		: 'object';
};
