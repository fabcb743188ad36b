/** Mails that are quoted below another one: `On 3 May 2026 at 09:12, Ann Lee wrote: > We are late.` */
import type {Block} from '../../document/article.js';
import type {Span} from '../../document/span.js';
import {
	mailAnnouncementForm,
	mailDayForm,
	mailFieldForm,
	mailFromForm,
	mailVerbForms,
} from '../../document/time-stamps.js';
import type {Passage} from '../passage/passage.js';
import {type Speech, toText} from '../passage/speech.js';
import {sure} from './floor.js';

/** Who wrote what follows; no source where only an address tells. */
type Writer = {readonly source: Span | null; readonly cue: Span};

/** What tells of a mail below: the line `… Ann Lee wrote:`, or a head. */
type Mention = {readonly writer: Writer; readonly isHead: boolean; readonly isMail: boolean};

/** What is longer is no line that tells who wrote, in UTF-16 units. */
const longestMention = 600;

const head = new RegExp(String.raw`^(?:-*\s*${mailAnnouncementForm}\n)?\*?${mailFromForm}(?=\s?:)`, 'iu');
const field = new RegExp(String.raw`\n\*?${mailFieldForm}`);

/** The time in a line that no article has above a quotation: `On 3 May 2026 at 09:12, …` */
const dated = new RegExp(String.raw`^${mailDayForm}\s.*\d[:.]\d\d`);

const verbs = {
	behind: new RegExp(String.raw`\s${mailVerbForms.behind}\s?:$`),
	before: new RegExp(String.raw`\s${mailVerbForms.before}\s`),
};

/** What stands before a name in such a line: when it was. */
const timeWord = /\d|^(?:on|at|[ap]\.?m\.?),?$|^\p{L}+day,?$/iu;
const zone = /^\(?\p{Lu}{2,4}\)?,?$/u;

/** Whether a block is the head of a mail, from line to line: `From: Ann Lee⏎Sent: Monday⏎Subject: The wheel` */
export const isMailHead = (text: string, {start, end}: Span): boolean =>
	end - start <= longestMention && head.test(text.slice(start, end)) && field.test(text.slice(start, end));

/** The name in a span of the text, without what stands around it; null where there is none. */
const nameIn = (text: string, start: number, end: number): Span | null => {
	const words = text.slice(start, end);
	const from = start + (/^[\s"'“]*/.exec(words)?.[0].length ?? 0);
	const name = text.slice(from, end).replace(/[\s"'”,]+$/, '');
	return /^\p{Lu}/u.test(name) && !name.includes('@') ? {start: from, end: from + name.length} : null;
};

const inHead = (text: string, {start, end}: Block): Mention | undefined => {
	const label = isMailHead(text, {start, end}) ? head.exec(text.slice(start, end))?.[0] : undefined;
	if (label === undefined) {
		return undefined;
	}

	const colon = start + label.length;
	const line = /^\s?:\*?([^\n<[(]*)/.exec(text.slice(colon, end));
	const source = line && nameIn(text, colon + line[0].length - line[1].length, colon + line[0].length);
	return {writer: {source, cue: {start: colon, end: colon + 1}}, isHead: true, isMail: true};
};

const inLine = (text: string, {start, end}: Block): Mention | undefined => {
	const line = text[end - 1] === ':' && end - start <= longestMention ? text.slice(start, end) : '';
	const behind = verbs.behind.exec(line);
	const verb = behind ?? verbs.before.exec(line);
	if (!verb) {
		return undefined;
	}

	// `Am 3. Mai 2026 um 09:12 schrieb Ann Lee:`
	const top = behind ? 0 : verb.index + verb[0].length;
	const before = line.slice(top, behind ? behind.index : line.length - 1).trimEnd();
	const address = /[<([]?(?:mailto:)?[^\s<>()[\]@]+@[^\s<>()[\]@]+[>)\]]*$/.exec(before);
	const told = before.slice(0, address?.index);
	const cue = start + verb.index + 1;
	let [from, isTime] = [0, false];
	for (const {0: word, index} of told.matchAll(/\S+/g)) {
		isTime = timeWord.test(word) || (isTime && zone.test(word));
		from = isTime ? index + word.length : from;
	}

	// Others stand in articles as well: `On 3 May Ida Holm wrote:`
	const isMail = address !== null || dated.test(line.slice(0, top + told.length));
	const source = nameIn(text, start + top + from, start + top + told.length);
	return source || address
		? {
				writer: {source, cue: {start: cue, end: cue + verb[0].replace(/\s?:$/, '').trim().length}},
				isHead: false,
				isMail,
			}
		: undefined;
};

/** Through how many hands a passage went. */
const handsOf = (passage: Passage | undefined): number =>
	passage?.block.kind === 'quote' ? (passage.block.level ?? 1) : 0;

/**
 * Finds whose words a mail is that another one quotes, or that stands below it with its own head. Each hand has a writer of
 * its own, who has it again where the lines come back to it.
 *
 * @returns for each passage of such a mail the speech that it belongs to; null for what only tells who wrote
 */
export const mailsIn = (text: string, passages: readonly Passage[]): ReadonlyMap<Passage, Speech | null> => {
	const mails = new Map<Passage, Speech | null>();
	/** Who has written what stands at each depth. */
	let writers: Array<{writer: Writer; isHead: boolean} | undefined> = [];
	let last: {writer: Writer; speech: Speech} | undefined;
	for (const [i, passage] of passages.entries()) {
		const {block} = passage;
		const here = handsOf(passage);
		const below = handsOf(passages[i + 1]);
		// What a head begins ends with the hand that it stands in.
		writers = writers.map((writer, depth) => (depth > here && writer?.isHead ? undefined : writer));
		if (/^(?:title|heading)$/.test(block.kind)) {
			writers = [];
		}

		const mention = inHead(text, block) ?? inLine(text, block);
		const isAbove =
			mention &&
			passages[i + 1] &&
			(below > here ? mention.isMail || here > 0 : below === here && mention.isMail);
		if (isAbove) {
			writers = writers.slice(0, here + 1);
			writers[below] = mention;
			mails.set(passage, null);
			last = undefined;
			continue;
		}

		const writer = writers[here]?.writer;
		if (!writer || passage.tokens.length === 0) {
			last = undefined;
			continue;
		}

		const content = toText(passage, {start: 0, end: passage.tokens.length});
		if (last?.writer === writer) {
			last.speech.content.push(content);
		} else {
			const speech = {
				content: [content],
				...writer,
				marked: false,
				isVerbatim: true,
				confidence: writer.source ? sure : 0,
			};
			last = {writer, speech};
		}

		mails.set(passage, last.speech);
	}

	return mails;
};
