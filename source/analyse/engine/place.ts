import {margin} from './annotate.js';
import type {CueContext} from './cue-context.js';
import {mix} from './hash.js';

/** Distances in words, the far ones taken together. */
const distance = (d: number): number =>
	d < 6 ? d : d < 8 ? 6 : d < 11 ? 7 : d < 16 ? 8 : d < 25 ? 9 : d < 40 ? 10 : 11;

/**
 * Where a word stands to a cue, in numbers. One object is moved from word to word, so that nothing is allocated in
 * between.
 */
export class Place {
	token = 0;
	/** Before the cue 0, behind it 1. */
	side = 0;
	/** How many words lie between, and the same with far distances taken together. */
	away = 0;
	near = 0;
	/** The words between: `[from, to)`. */
	from = 0;
	to = 0;
	/** What stands between, up to a few of each. */
	commas = 0;
	finites = 0;
	marks = 0;
	nouns = 0;
	cues = 0;
	/** Commas, finite verbs and marks as one number. */
	between = 0;
	/** The side and how many sentences away, at most two. */
	direction = 0;
	/** The word's place in quotation marks: see `Annotated.quote`. */
	quote = 0;
	/** Whether the word stands in the stretch that ends before the cue (1), in another one (2, 3), or in none (0). */
	sameStretch = 0;

	/** Moves to a word; not to the head of the cue itself. */
	move(context: CueContext, token: number): void {
		const {a, head, stretchBefore, cuesBefore} = context;
		const isBefore = token < head;
		this.token = token;
		this.side = isBefore ? 0 : 1;
		this.away = isBefore ? head - token : token - head;
		this.near = distance(this.away);
		const from = isBefore ? token + 1 : head + 1;
		const to = isBefore ? head : token;
		this.from = from;
		this.to = to;
		this.commas = Math.min(3, a.commasBefore[to] - a.commasBefore[from]);
		this.finites = Math.min(3, a.finitesBefore[to] - a.finitesBefore[from]);
		this.marks = Math.min(3, a.marksBefore[to] - a.marksBefore[from]);
		this.nouns = Math.min(5, a.nounsBefore[to] - a.nounsBefore[from]);
		this.cues = Math.min(
			2,
			isBefore ? cuesBefore[head] - cuesBefore[token] : cuesBefore[token] - cuesBefore[head + 1],
		);
		this.between = mix(0, this.commas, this.finites, this.marks);
		const sentencesAway = a.sentence[token] - a.sentence[head];
		this.direction = this.side * 8 + (sentencesAway < -2 ? -2 : sentencesAway > 2 ? 2 : sentencesAway) + 2;
		this.quote = a.quote[token + margin];
		const stretch = a.stretch[token];
		this.sameStretch = stretch === -1 ? 0 : stretch === stretchBefore ? 1 : stretchBefore !== -1 ? 2 : 3;
	}
}
