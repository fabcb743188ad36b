/** Who asks and answers in the record of a hearing, from where on, and whom labels call by their office there. */
import {contains, endOfRun, indexAt, type Span} from '../../document/span.js';
import type {NameMention} from '../names/name-mention.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {isGivenName} from '../words/given-names.js';
import {particles} from '../words/name-words.js';
import type {Cast} from './cast.js';
import {type Character, createCharacter} from './character.js';

/** Who has been told, at some place, to ask or to answer from there on. */
type Told = {readonly start: number; readonly character: Character};

/** What the record of a hearing tells of who asks and who answers. */
export type RecordOf = {
	readonly asking: readonly Told[];
	readonly answering: readonly Told[];
	/** Where whoever answers without a name is called a witness. */
	readonly witness: Span | undefined;
	/** Who has an office, by its words in small letters: `the chair`; nobody where that is not told. */
	readonly offices: Map<string, Character | undefined>;
	readonly inOffice: (label: string) => Character | undefined;
};

/** A line that tells who asks or answers is no longer, in UTF-16 units. */
const longest = 240;

/** `BY MS. RUIZ:`, `CROSS-EXAMINATION BY MR. HOLM` */
const beforeAsking = /^(?:[\p{L}-]{1,20} ){0,2}by (?:(?:mr|mrs|ms|miss|dr)\.? )?$/iu;

/** `DEPOSITION OF ANA RUIZ`, `Continued cross-examination of Ana Ruiz` */
const beforeAnswering =
	/\b(?:deposition|(?:cross-|direct |redirect |re-)?examination|testimony|evidence|questioning) of (?:(?:mr|mrs|ms|miss|dr)\.? )?$/i;

const address = /^(?:(?:mr|mrs|ms|miss|dr)\.? )?$/i;

/** `ANA RUIZ, having been duly sworn, testified as follows:` */
const behindAnswering = /^,\s.{0,120}\b(?:sworn|affirmed|called as a witness|a witness herein)\b/is;

/** Whether a label means whoever is being questioned, without a name: `THE WITNESS`, `THE DEPONENT` */
export const isWitness = (words: string): boolean => /^(?:the )?(?:witness|deponent)$/i.test(words);

/** How far down an article it is told who has an office. */
const reach = 6;

/** `President [Ana Ruiz] at …`, `Prime Minister [Ruiz]`: a given name and what is behind it, or a surname. */
const namedBehind = (tokens: readonly Token[], at: number): readonly Token[] => {
	const isCapital = (i: number): boolean => /^\p{Lu}[\p{L}’'.-]+$/u.test(tokens[i]?.text ?? '');
	let end = endOfRun(at, at + 3, i => isGivenName(tokens[i]?.lower ?? '') && isCapital(i));

	while (particles.has(tokens[end]?.lower ?? '')) {
		end++;
	}

	return isCapital(end) ? tokens.slice(at, end + 1) : [];
};

/** Whom an office stands for that is told to be theirs at the head of the article: `THE PRESIDENT` is `President Ana Ruiz`. */
const inOffice = (label: string, passages: readonly Passage[], {characters}: Cast): Character | undefined => {
	const office = label.toLowerCase().replace(/^the /, '').split(' ');
	for (const {tokens} of passages.slice(0, reach)) {
		const at = tokens.findIndex((_, i) => office.every((word, k) => tokens[i + k]?.lower === word));
		const name = at === -1 ? [] : namedBehind(tokens, at + office.length);
		if (name.length > 0) {
			const words = name.map(({lower}) => lower);
			const known = characters.filter(
				({kind, words: own}) => kind === 'person' && own[own.length - 1] === words[words.length - 1],
			);
			return known.length > 0
				? known[0]
				: createCharacter({text: name.map(({text}) => text).join(' '), words});
		}
	}

	return undefined;
};

/**
 * Reads who is told to ask and to answer.
 *
 * @param names in the order of the text
 * @param sources what stands for whoever speaks, in the order of the text
 */
export const readRecord = (
	text: string,
	passages: readonly Passage[],
	names: readonly NameMention[],
	cast: Cast,
	sources: readonly Span[],
): RecordOf => {
	const asking: Told[] = [];
	const answering: Told[] = [];
	for (const {block} of passages) {
		if (block.end - block.start > longest) {
			continue;
		}

		for (let i = indexAt(names, block.start - 1) + 1; i < names.length && names[i].start < block.end; i++) {
			const name = names[i];
			const character = contains(block, name) ? cast.of.get(name) : undefined;
			const before = text.slice(block.start, name.start);
			if (character?.kind !== 'person') {
				continue;
			}

			if (beforeAsking.test(before) && /^\W*$/.test(text.slice(name.end, block.end))) {
				asking.push({start: block.start, character});
			} else if (
				beforeAnswering.test(before) ||
				(address.test(before) && behindAnswering.test(text.slice(name.end, block.end)))
			) {
				answering.push({start: block.start, character});
			}
		}
	}

	const witness = sources.find(({start, end}) => isWitness(text.slice(start, end)));
	return {asking, answering, witness, offices: new Map(), inOffice: label => inOffice(label, passages, cast)};
};

/** Who asks, or who answers, at an offset of the text: the last one of whom that was told before it. */
export const toldAt = (told: readonly Told[], offset: number): Character | undefined =>
	told[indexAt(told, offset)]?.character;
