/** Who speaks where a semicolon or a colon joins two clauses: whoever stands between it and the verb. */
import {startOfRun} from '../../document/span.js';
import {isNounPhrase} from '../grammar/phrase-subjects.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {auxiliary} from '../words/closed-classes.js';

/** How many words stand between a semicolon and the verb behind it. */
const longestSubject = 6;

/** `{Two clerks} confirmed the sale; [Krol] <insisted> that it was legal`, `{Critics} were cruel: [the Herald] <called> it “mad”`: not who the clause before is about. */
export const withSubjectBehindSemicolon = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens, stretchOf} = passage;
	const {content, cue, source} = proposal;
	let end = startOfRun(cue.start, 0, i => auxiliary.test(tokens[i]?.lower ?? ''));
	// `; [the sheriff, Ida Krol], <said> that …`
	const comma = tokens[end - 1]?.text === ',' ? end - 1 : end;
	if (comma < end) {
		const from = Math.max(0, comma - longestSubject);
		const sign = from + tokens.slice(from, comma).findLastIndex(({isWord}) => !isWord);
		end = tokens[sign]?.text === ',' ? sign : end;
	}

	const start = startOfRun(end, end - longestSubject, i => tokens[i]?.isWord);

	return source !== null &&
		source.end < start &&
		/^[:;]$/.test(tokens[start - 1].text) &&
		stretchOf[start - 1] === -1 &&
		content[0].start >= cue.end &&
		isNounPhrase(passage, {start, end})
		? {...proposal, source: {start, end: Math.max(end, comma)}}
		: proposal;
};
