/** Whom `they` and `it` take up. */
import type {Quotation} from '../../document/analysis.js';
import {type Discourse, nobody, type Place, type Resolution} from './discourse.js';

/** How many paragraphs they reach back. */
const nearby = 2;

/**
 * `they`: those who spoke or acted together last, a crowd, or a body of several people.
 *
 * @param said what they say: `Nurses should be paid more, they say` tells of others
 */
export const resolveThey = (
	discourse: Discourse,
	place: Place,
	said?: Pick<Quotation, 'parts'>,
): Resolution => {
	const {speaking, spoken, together, togetherAt, pair, pairAt} = discourse;
	const [speaker] = speaking;
	const sinceSpoken = place.sentence - spoken.sentence;
	const isToldOf =
		said?.parts.some(({start, end}) => start <= togetherAt.start && togetherAt.start < end) === true;
	const several = speaker !== undefined && (speaker.plural || !speaker.personal);
	const spokeLater = spoken.start > togetherAt.start;
	// `they` for one person, in the same breath, or for whom the text calls by an office alone: `a spokesperson`.
	const isOfficial =
		speaking.length === 1 && speaker?.descriptions.some(({head}) => /person$/.test(head)) === true;
	const isUnnamed = speaker?.kind === 'unnamed' && /\b(?:spokesperson|representative)\b/i.test(speaker.name);
	if ((isOfficial || isUnnamed) && spokeLater && sinceSpoken <= 1) {
		return {characters: speaking, probability: 0.7};
	}

	if (
		together.length > 0 &&
		!isToldOf &&
		!(several && spokeLater) &&
		place.passage - togetherAt.passage <= nearby
	) {
		return {characters: together, probability: 0.75};
	}

	if (several && place.passage - spoken.passage <= nearby) {
		return {characters: speaking, probability: 0.7};
	}

	if (
		speaker &&
		speaking.length === 1 &&
		(isOfficial ? sinceSpoken <= 4 : sinceSpoken <= 1 && !speaker.gender)
	) {
		return {characters: speaking, probability: 0.6};
	}

	if (pair.length > 0 && place.sentence - pairAt.sentence <= 1) {
		return {characters: pair, probability: 0.6};
	}

	const body = discourse.bodies.find(({kind, plural}) => kind !== 'place' && !plural);
	const trace = body && discourse.traces.get(body);
	const reach = trace?.grammar === 'subject' ? 2 : 1;
	return trace && /^(?:subject|object)$/.test(trace.grammar) && place.sentence - trace.sentence <= reach
		? {characters: [body], probability: 0.6}
		: nobody;
};

/** Whom `it` stands for: the study or the body that spoke last, else the last body that was a subject, not long before. */
export const resolveIt = (discourse: Discourse, place: Place): Resolution => {
	const [speaking] = discourse.speaking;
	const {study} = discourse;
	// `The report by Ana Ruiz says … It found …`
	if (study?.place.start === discourse.spoken.start && place.sentence - study.place.sentence <= 1) {
		return {characters: study.characters, probability: 0.75};
	}

	if (
		discourse.speaking.length === 1 &&
		!speaking.personal &&
		!speaking.plural &&
		place.passage - discourse.spoken.passage <= nearby
	) {
		return {characters: [speaking], probability: 0.85};
	}

	const body = discourse.bodies.find(candidate => {
		const trace = discourse.traces.get(candidate);
		return trace && !candidate.plural && place.sentence - trace.sentence <= 2 && trace.grammar === 'subject';
	});
	return body ? {characters: [body], probability: 0.65} : nobody;
};
