import type {Block} from '../../document/article.js';
import type {Span} from '../../document/span.js';
import {canClose, canOpen, type Family, isSpace, type Mark, mostTried} from './mark-places.js';
import {closeDoubled, closeSingle, goesOn, isSingle, opensSingle, single} from './single-marks.js';

/** A stretch of text in quotation marks. */
export type Stretch = Span & {
	/** The words without the marks. */
	readonly inner: Span;
	/** The mark is not closed in this paragraph: it ends with it, and the next paragraph may go on. */
	readonly open: boolean;
	/** It goes on from an unclosed stretch in the paragraph before. */
	readonly continues: boolean;
	/** It stands inside another stretch: 1, or deeper. */
	readonly depth: number;
};

/** Which mark closes which; the straight ones close themselves and are told apart by what stands beside them. */
const families: readonly Family[] = [
	{open: '“', close: '”'},
	{open: '"', close: '"'},
	{open: '„', close: '“”'},
	{open: '«', close: '»'},
	{open: '»', close: '«'},
	{open: '「', close: '」'},
	{open: '『', close: '』'},
	{open: '``', close: "''"},
	{open: '‘‘', close: '’’'},
	{open: "''", close: "''"},
];

/** Some write the closing mark on both sides. */
const wronglySet: Family = {open: '”', close: '”'};

const pattern = /``|''|‘‘|’’|[“”"„«»「」『』‘’'‚‹›]/g;
type Open = {family: Family; start: number; inner: number; continues: boolean};

/** A mark behind these means inches: 6' 2", 2½", a board of fifty-five". */
const inches =
	/(?:\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|\p{Ll}+ty|hundred|half|quarter))$/u;

/** So much before a mark is looked at for another one, in UTF-16 units. */
const longestInner = 200;

/** Straight and curly marks, of which some pages open with one and close with the other. */
const confused: Readonly<Record<string, string>> = {'“': '"', '"': '”'};

/** The same mark opens and closes. */
const isStraight = ({text}: Mark): boolean => text === '"' || text === "''";

/** Pairs the marks of one block, one after the other. */
class Pairing {
	private readonly stretches: Stretch[] = [];
	/** What is open, the innermost last. */
	private readonly stack: Open[] = [];
	private readonly marks: readonly Mark[];

	/**
	 * @param resumed the family of a stretch that the block before left open
	 * @param next the block behind it
	 */
	constructor(
		private readonly text: string,
		private readonly block: Block,
		private readonly resumed: Family | undefined,
		private readonly next: Block | undefined,
	) {
		this.marks = [...text.slice(block.start, block.end).matchAll(pattern)].map(({0: mark, index}) => {
			const start = block.start + index;
			return {text: mark, start, end: start + mark.length};
		});
	}

	pair(): Stretch[] {
		for (let i = 0; i < this.marks.length; i++) {
			if (isSingle.test(this.marks[i].text)) {
				i = this.takeSingle(i);
				continue;
			}

			const closing = this.closedBy(i);
			const family = closing === -1 ? this.openedBy(i) : undefined;
			if (closing !== -1) {
				this.close(closing, this.marks[i].start, this.marks[i].end);
			} else if (family) {
				this.closeUnclosed(family, this.marks[i].start);
				this.open(family, this.marks[i]);
			}
		}

		for (let i = this.stack.length - 1; i >= 0; i--) {
			this.close(i, this.block.end, this.block.end, true);
		}

		return this.stretches;
	}

	private open(family: Family, {start, end}: Mark): void {
		const continues = this.resumed === family && this.text.slice(this.block.start, start).trim() === '';
		this.stack.push({family, start, inner: end, continues});
	}

	/**
	 * Closes what is open, and drops what is open within it.
	 *
	 * @param index which it is
	 * @param inner where its words end
	 * @param end where the mark ends
	 */
	private close(index: number, inner: number, end: number, open = false): void {
		const {start, inner: first, continues} = this.stack[index];
		this.stack.length = index;
		if (inner > first) {
			this.stretches.push({start, end, inner: {start: first, end: inner}, open, continues, depth: index});
		}
	}

	/** Takes a single mark, with the one that closes it; returns the index of the last that it has taken. */
	private takeSingle(i: number): number {
		const {text, block, marks, stack} = this;
		const mark = marks[i];
		const family = single.find(({open}) => open === mark.text);
		if (!family || !opensSingle(text, mark, block)) {
			return i;
		}

		const closing =
			closeSingle(text, marks, i, family, block) ??
			(stack.length === 0 ? closeDoubled(text, marks, i, block) : undefined);
		if (closing) {
			this.open(family, mark);
			this.close(stack.length - 1, closing.start, closing.end);
			// What stands inside is not paired again, so that its apostrophes stay apostrophes.
			return marks.indexOf(closing, i);
		}

		if (stack.length === 0 && goesOn(text, mark, block, this.next)) {
			this.open(family, mark);
		}

		return i;
	}

	/** Which of those that are open a mark closes; -1 where it closes none. */
	private closedBy(i: number): number {
		const {text, block, stack} = this;
		const mark = this.marks[i];
		const isOpening = canOpen(text, mark, block);
		// A straight mark between a space and a word opens, even where another one is open.
		const opensAgain = isStraight(mark) && isSpace(text[mark.start - 1]) && !isSpace(text[mark.end]);
		if (opensAgain || (isStraight(mark) && isOpening && !canClose(text, mark, block))) {
			return -1;
		}

		const own = stack.findLastIndex(({family}) => family.close.includes(mark.text));
		return own === -1 && !isOpening && this.closesInstead(i) ? stack.length - 1 : own;
	}

	/**
	 * Whether a mark closes a stretch that another kind of mark has opened: `“We swim," she said. “We float.”` No mark of
	 * the right kind does so before the next stretch opens.
	 */
	private closesInstead(i: number): boolean {
		const {text, block} = this;
		const mark = this.marks[i];
		const top = this.stack.at(-1);
		// `“Low Water“, a film`: the opening mark on both sides.
		const isOther =
			top && (confused[top.family.open] === mark.text || (mark.text === '“' && top.family.open === '“'));
		if (!isOther || !canClose(text, mark, block)) {
			return false;
		}

		const before = text.slice(Math.max(top.inner, mark.start - longestInner), mark.start);
		// One that looks like opening before it makes it the other one's: `"He said ”yes” to me.`
		if (inches.test(before) || new RegExp(`\\s${mark.text}\\S`).test(before)) {
			return false;
		}

		const next = this.marks
			.slice(i + 1, i + 1 + mostTried)
			.find(({text: other}) => other === top.family.open || other === top.family.close);
		return next === undefined || (next.text === top.family.open && canOpen(text, next, block));
	}

	/** The family of what a mark opens. */
	private openedBy(i: number): Family | undefined {
		const {text, block} = this;
		const mark = this.marks[i];
		const isOpening = canOpen(text, mark, block);
		// ”Yes.” A closing mark at the head of a block is an opening one that was set wrong; elsewhere where one closes it.
		const isMisset =
			mark.text === '”' &&
			isOpening &&
			(mark.start === block.start ||
				(this.stack.length === 0 && isSpace(text[mark.start - 1]) && this.isClosedAlike(i)));
		return isMisset
			? wronglySet
			: isOpening || !isStraight(mark)
				? families.find(({open}) => open === mark.text)
				: undefined;
	}

	/** Whether the next mark is the same one, and can only close. */
	private isClosedAlike(i: number): boolean {
		const {text, block, marks} = this;
		const next = marks.slice(i + 1, i + 1 + mostTried).find(({text: other}) => !isSingle.test(other));
		return (
			next !== undefined &&
			next.text === marks[i].text &&
			canClose(text, next, block) &&
			!canOpen(text, next, block)
		);
	}

	/** The same mark again before it was closed: what the first one has opened ends before this one. */
	private closeUnclosed(family: Family, start: number): void {
		const again = this.stack.findIndex(({family: other}) => other === family);
		if (again !== -1) {
			let last = start;
			while (last > this.stack[again].inner && isSpace(this.text[last - 1])) {
				last--;
			}

			this.close(again, last, last);
		}
	}
}

/**
 * Takes out the marks around text that was pasted in: paragraphs that a straight mark opens and nothing closes, not even
 * the last of them, in an article in which curly ones hold what people say, these paragraphs among them. What stands there
 * is told, not said.
 */
const withoutPasted = (text: string, stretches: readonly Stretch[]): readonly Stretch[] => {
	/** The pasted paragraph that each stretch stands in or is; the outer ones come first. */
	const around = new Map<Stretch, Stretch>();
	let run: Stretch[] = [];
	let pasted: Stretch | undefined;
	for (const stretch of stretches) {
		const {depth, open, continues, start} = stretch;
		if (depth === 0) {
			const isStraight = text[start] === '"';
			if (isStraight && continues && !open) {
				// The end of a quotation of several paragraphs.
				for (const said of run) {
					around.delete(said);
				}
			}

			run = isStraight && continues ? run : [];
			pasted = open && isStraight ? stretch : undefined;
		}

		if (pasted) {
			around.set(stretch, pasted);
			run.push(stretch);
		}
	}

	const holdsSpeech = [...around.keys()].some(({depth, start}) => depth === 1 && text[start] === '“');
	return holdsSpeech
		? stretches
				.filter(stretch => around.get(stretch) !== stretch)
				.map(stretch => (around.has(stretch) ? {...stretch, depth: stretch.depth - 1} : stretch))
		: stretches;
};

/**
 * Pairs quotation marks: straight, curly, angle, low and corner ones, doubled single ones, single ones where the
 * text uses them for quotations, nested ones, and those left open at a paragraph's end because the next paragraph
 * opens again.
 *
 * @param text the article's text
 * @param blocks its blocks; a stretch stays within its block
 * @returns the stretches in order, outer before inner
 */
export const pairMarks = (text: string, blocks: readonly Block[]): readonly Stretch[] => {
	let resumed: Family | undefined;
	const stretches = blocks
		.flatMap((block, i) => {
			if (block.kind === 'caption') {
				// What somebody says goes on behind a picture.
				return new Pairing(text, block, undefined, undefined).pair();
			}

			const found = block.kind === 'code' ? [] : new Pairing(text, block, resumed, blocks[i + 1]).pair();
			const left = found.find(({open, depth}) => open && depth === 0);
			const mark = left && text.slice(left.start, left.inner.start);
			resumed = left && [...families, ...single].find(({open}) => open === mark);
			return found;
		})
		.sort((a, b) => a.start - b.start || b.end - a.end);
	return withoutPasted(text, stretches);
};
