import type {Span} from '../document/span.js';
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {reportingVerb} from './reporting-verbs.js';
import {mayBeRole} from './speakers/role-nouns.js';
import {isOutside} from './speech.js';
import {likelySource, sentenceSubject} from './subject.js';

/** How far before the colon the verb of an introduction may stand: `he said in a letter to the board:` */
const introductionReach = 12;

/** How many words tell how somebody is who speaks next, at most. */
const longestDescription = 12;

/** `One shareholder was less philosophical:` */
const describedIntroduction = (passage: Passage, last: Span): Introduction | undefined => {
	const {tokens} = passage;
	const source = sentenceSubject(passage, last);
	const isSomebody =
		source &&
		tokens
			.slice(source.start, source.end)
			.some(({text, lower}, i) => i > 0 && (mayBeRole(lower) || /^\p{Lu}\p{Ll}/u.test(text)));
	return isSomebody &&
		last.end - last.start <= longestDescription &&
		/^(?:is|was|seemed|sounded|seems|sounds)$/.test(tokens[source.end]?.lower ?? '') &&
		isOutside(passage, last)
		? {source, cue: {start: source.end, end: source.end + 1}}
		: undefined;
};

/** Who speaks next where a passage ends in `Then she added:`, by its form alone: its subject and its last verb of saying. */
const plainIntroduction = (passage: Passage, last: Span): Introduction | undefined => {
	const {tokens, stretchOf} = passage;
	const named = {start: last.start + 1, end: last.end - 1};
	// `Continued Stone:`
	const isInverted =
		reportingVerb(tokens[last.start].lower)?.verbClass === 'speech' &&
		named.end > named.start &&
		tokens.slice(named.start, named.end).every(({text}) => /^\p{Lu}/u.test(text));
	if (isInverted) {
		return {source: named, cue: {start: last.start, end: named.start}};
	}

	const source = likelySource(passage, last);
	const from = Math.max(source?.end ?? last.end, last.end - introductionReach);
	const verb = tokens
		.slice(from, last.end)
		.findLastIndex(
			({lower}, i) => stretchOf[from + i] === -1 && reportingVerb(lower)?.verbClass === 'speech',
		);
	return source && verb !== -1
		? {source, cue: {start: from + verb, end: from + verb + 1}}
		: describedIntroduction(passage, last);
};

type Introduction = Pick<Proposal, 'cue' | 'source'>;

/** `Then she added:` before a paragraph that is a quotation. */
export const introduction = (passage: Passage, proposals: readonly Proposal[]): Introduction | undefined => {
	const {tokens, sentences} = passage;
	const last = sentences.at(-1);
	if (!last || tokens.at(-1)?.text !== ':') {
		return undefined;
	}

	return (
		proposals
			.filter(({cue, source}) => source && cue.start >= last.start && tokens[cue.start].text !== ':')
			.sort((a, b) => b.cue.start - a.cue.start)[0] ?? plainIntroduction(passage, last)
	);
};
