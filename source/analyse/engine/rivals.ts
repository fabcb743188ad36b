import type {Span} from '../../document/span.js';
import {sharedBy, sizeOf} from './content.js';
import type {Draft, LoneDraft, Rivals} from './draft.js';

/** How likely a cue is, as a logarithm of odds; what is not there is as unlikely as can be. */
const nobody = -8;

const far = 255;

/** What is known of a draft that has no others beside it. */
const alone: Rivals = {
	rival: 0,
	around: 0,
	within: 0,
	rivalOdds: nobody,
	aroundOdds: nobody,
	besideOdds: nobody,
	outerOdds: nobody,
	innerOdds: nobody,
	beforeOdds: nobody,
	behindOdds: nobody,
	awayBefore: far,
	awayBehind: far,
};

const holds = (content: readonly Span[], token: number): boolean =>
	content.some(({start, end}) => token >= start && token < end);

export const oddsOf = ({cueProbability}: Pick<LoneDraft, 'cueProbability'>): number =>
	Math.log(cueProbability / (1 - cueProbability));

/** Drafts whose heads are further apart than this many others do not meet; it bounds the comparison. */
const neighbours = 12;

/**
 * Sets drafts of one passage against each other: which others have the same content or some of it, and how likely they are.
 *
 * @param drafts in the order of their heads
 */
export const withRivals = (drafts: readonly LoneDraft[]): Draft[] =>
	drafts.map((draft, i) => {
		const found: {-readonly [K in keyof Rivals]: number} = {...alone};
		for (let k = Math.max(0, i - neighbours); k <= Math.min(drafts.length - 1, i + neighbours); k++) {
			if (k === i) {
				continue;
			}

			const other = drafts[k];
			const shared = sharedBy(draft.content, other.content);
			const [own, others] = [sizeOf(draft.content), sizeOf(other.content)];
			const likelier = other.cueProbability > draft.cueProbability ? 2 : 1;
			const odds = oddsOf(other);
			if (shared / (own + others - shared) >= 0.5) {
				found.rival = Math.max(found.rival, likelier);
				found.rivalOdds = Math.max(found.rivalOdds, odds);
			} else if (shared >= own * 0.8) {
				found.around = Math.max(found.around, likelier);
				found.aroundOdds = Math.max(found.aroundOdds, odds);
			} else if (shared >= others * 0.8) {
				found.within = Math.max(found.within, likelier);
			} else if (shared > 0) {
				found.besideOdds = Math.max(found.besideOdds, odds);
			}

			if (holds(other.content, draft.head)) {
				found.outerOdds = Math.max(found.outerOdds, odds);
			}

			if (holds(draft.content, other.head)) {
				found.innerOdds = Math.max(found.innerOdds, odds);
			}
		}

		const [before, behind] = [drafts[i - 1], drafts[i + 1]];
		if (before) {
			found.beforeOdds = oddsOf(before);
			found.awayBefore = draft.head - before.head;
		}

		if (behind) {
			found.behindOdds = oddsOf(behind);
			found.awayBehind = behind.head - draft.head;
		}

		return {...draft, rivals: found};
	});
