import type {Passage} from '../../source/analyse/passage/passage.js';
import type {Proposal} from '../../source/analyse/passage/proposal.js';
import {toText} from '../../source/analyse/passage/speech.js';
import {markedWords} from '../../source/training/told-words.js';
import {read} from './read.js';

/** How sure a proposal is of which a copy does not say so. */
const usual = 0.5;

/**
 * The proposals of copies of one sentence, in which the cue stands in `<…>`, each piece of the content in `[…]`, who says it in
 * `{…}`, and behind a `|` how sure it is: `[It rained], {Ana Ruiz} <said>. | 0.3`
 */
export const proposed = (
	copies: readonly string[],
): {text: string; passage: Passage; proposals: Proposal[]} => {
	const plain = (copy: string): string => copy.replaceAll(/[[\]{}<>]| \| [\d.]+$/g, '');
	const {
		text,
		passages: [passage],
	} = read(plain(copies[0]));
	const proposals = copies.map((copy): Proposal => {
		const spans = (pair: RegExp) =>
			[...copy.matchAll(pair)].map(({0: found, index}) => {
				const from = plain(copy.slice(0, index)).length;
				const to = from + plain(found).length;
				return {
					start: passage.tokens.findIndex(({end}) => end > from),
					end: passage.tokens.findLastIndex(({start}) => start < to) + 1,
				};
			});
		return {
			cue: spans(/<[^>]*>/g)[0],
			content: spans(/\[[^\]]*\]/g),
			source: spans(/\{[^}]*\}/g)[0] ?? null,
			confidence: Number(/\| ([\d.]+)$/.exec(copy)?.[1] ?? usual),
		};
	});
	return {text, passage, proposals};
};

/** A proposal as such a copy. */
const copyOf = (text: string, passage: Passage, {cue, content, source, confidence}: Proposal): string => {
	const spans = {
		cue: toText(passage, cue),
		content: content.map(piece => toText(passage, piece)),
		source: source && toText(passage, source),
	};
	const copy = markedWords(text, spans, toText(passage, {start: 0, end: passage.tokens.length}));
	return confidence === usual ? copy : `${copy} | ${confidence}`;
};

/** What a rule makes of the proposals of such copies, as copies again. */
export const rewritten = (
	copies: readonly string[],
	rule: (passage: Passage, proposals: readonly Proposal[]) => readonly Proposal[],
): string[] => {
	const {text, passage, proposals} = proposed(copies);
	return rule(passage, proposals).map(proposal => copyOf(text, passage, proposal));
};
