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

// Of three at the end of a word the first closes what stands within: `''I said, 'Go,''' she said.`
const pattern = /``|(?<=[^\s'])'(?=''(?!'))|''|‘‘|’’|[“”"„«»「」『』‘’'‚‹›]/g;
type Open = {family: Family; start: number; inner: number; continues: boolean};

/** A mark behind these means inches: 6' 2", 2½", a board of fifty-five". */
const inches =
	/(?:\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|\p{Ll}+ty|hundred|half|quarter))$/u;

/** So much before a mark is looked at for another one, in UTF-16 units. */
const longestInner = 200;

/** Straight and curly marks, of which some pages open with one and close with the other. */
const confused: Readonly<Record<string, string>> = {'“': '"', '"': '”'};

/** What opens again where such a mark has closed. */
const opener: Readonly<Record<string, string>> = {'”': '“', '"': '"'};

/** The same mark opens and closes. */
const isStraight = ({text}: Mark): boolean => text === '"' || text === "''";

/**
 * Whether a mark closes a stretch that another kind of mark has opened: `“We swim," she said. “We float.”` No mark of the
 * right kind does so before the next stretch opens, or the very next one opens as this one has closed: `"We float.”`
 */
const closesInstead = (
	text: string,
	marks: readonly Mark[],
	index: number,
	top: Open | undefined,
	block: Span,
): boolean => {
	const mark = marks[index];
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

	const others = marks.slice(index + 1, index + 1 + mostTried);
	const again = others.find(({text: other}) => !isSingle.test(other));
	const opensAgain = again && again.text === opener[mark.text] && canOpen(text, again, block);
	if (opensAgain && !canClose(text, again, block)) {
		return true;
	}

	const next = others.find(({text: other}) => other === top.family.open || other === top.family.close);
	return next === undefined || (next.text === top.family.open && canOpen(text, next, block));
};

/** Whether the next mark is the same one, and can only close. */
const isClosedAlike = (text: string, marks: readonly Mark[], index: number, block: Span): boolean => {
	const next = marks.slice(index + 1, index + 1 + mostTried).find(({text: other}) => !isSingle.test(other));
	return (
		next !== undefined &&
		next.text === marks[index].text &&
		canClose(text, next, block) &&
		!canOpen(text, next, block)
	);
};

/**
 * Pairs the marks of one block, one after the other.
 *
 * @param resumed the family of a stretch that the block before left open
 * @param next the block behind it
 */
const pairBlock = (
	text: string,
	block: Block,
	resumed: Family | undefined,
	next: Block | undefined,
): Stretch[] => {
	const marks = [...text.slice(block.start, block.end).matchAll(pattern)].map(({0: mark, index}): Mark => {
		const start = block.start + index;
		return {text: mark, start, end: start + mark.length};
	});
	const stretches: Stretch[] = [];
	/** What is open, the innermost last. */
	const stack: Open[] = [];
	const open = (family: Family, {start, end}: Mark): void => {
		const continues = resumed === family && text.slice(block.start, start).trim() === '';
		stack.push({family, start, inner: end, continues});
	};
	/** Closes one of those that are open, and drops those within it; its words end at `inner`, and its mark at `end`. */
	const close = (depth: number, inner: number, end: number, isOpen = false): void => {
		const {start, inner: first, continues} = stack[depth];
		stack.length = depth;
		if (inner > first) {
			stretches.push({start, end, inner: {start: first, end: inner}, open: isOpen, continues, depth});
		}
	};

	/** Takes a single mark, with the one that closes it; returns the index of the last that it has taken. */
	const takeSingle = (i: number): number => {
		const mark = marks[i];
		const family = single.find(({open: opening}) => opening === mark.text);
		if (!family || !opensSingle(text, mark, block)) {
			return i;
		}

		const closing =
			closeSingle(text, marks, i, family, block) ??
			(stack.length === 0 ? closeDoubled(text, marks, i, block) : undefined);
		if (closing) {
			open(family, mark);
			close(stack.length - 1, closing.start, closing.end);
			// What stands inside is not paired again, so that its apostrophes stay apostrophes.
			return marks.indexOf(closing, i);
		}

		if (stack.length === 0 && goesOn(text, mark, block, next)) {
			open(family, mark);
		}

		return i;
	};

	/** Which of those that are open a mark closes; -1 where it closes none. */
	const closedBy = (i: number, isOpening: boolean): number => {
		const mark = marks[i];
		// A straight mark between a space and a word opens, even where another one is open.
		const opensAgain = isStraight(mark) && isSpace(text[mark.start - 1]) && !isSpace(text[mark.end]);
		if (opensAgain || (isStraight(mark) && isOpening && !canClose(text, mark, block))) {
			return -1;
		}

		const own = stack.findLastIndex(({family}) => family.close.includes(mark.text));
		return own === -1 && !isOpening && closesInstead(text, marks, i, stack.at(-1), block)
			? stack.length - 1
			: own;
	};

	/** The family of what a mark opens. */
	const openedBy = (i: number, isOpening: boolean): Family | undefined => {
		const mark = marks[i];
		// ”Yes.” A closing mark at the head of a block is an opening one that was set wrong; elsewhere where one closes it.
		const isMisset =
			mark.text === '”' &&
			isOpening &&
			(mark.start === block.start ||
				(stack.length === 0 && isSpace(text[mark.start - 1]) && isClosedAlike(text, marks, i, block)));
		return isMisset
			? wronglySet
			: isOpening || !isStraight(mark)
				? families.find(({open: opening}) => opening === mark.text)
				: undefined;
	};

	/** Ends before a mark what the same mark has opened before it: that was never closed. */
	const endUnclosed = (family: Family, start: number): void => {
		const again = stack.findIndex(({family: other}) => other === family);
		if (again !== -1) {
			let last = start;
			while (last > stack[again].inner && isSpace(text[last - 1])) {
				last--;
			}

			close(again, last, last);
		}
	};

	for (let i = 0; i < marks.length; i++) {
		const mark = marks[i];
		if (isSingle.test(mark.text)) {
			i = takeSingle(i);
			continue;
		}

		const isOpening = canOpen(text, mark, block);
		const closed = closedBy(i, isOpening);
		const family = closed === -1 ? openedBy(i, isOpening) : undefined;
		if (closed !== -1) {
			close(closed, mark.start, mark.end);
		} else if (family) {
			endUnclosed(family, mark.start);
			open(family, mark);
		}
	}

	while (stack.length > 0) {
		close(stack.length - 1, block.end, block.end, true);
	}

	return stretches;
};

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
				return pairBlock(text, block, undefined, undefined);
			}

			const found = block.kind === 'code' ? [] : pairBlock(text, block, resumed, blocks[i + 1]);
			const left = found.find(({open, depth}) => open && depth === 0);
			const mark = left && text.slice(left.start, left.inner.start);
			resumed = left && [...families, ...single].find(({open}) => open === mark);
			return found;
		})
		.sort((a, b) => a.start - b.start || b.end - a.end);
	return withoutPasted(text, stretches);
};
