/** What may be turns of a talk by the form of their labels; whether they are, `transcript.ts` finds out. */
import {endOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {honorifics} from '../words/name-words.js';
import {type Label, labelOf} from './turn-labels.js';

/** What may be a label, by its form. */
type Labelled = {
	readonly passage: Passage;
	readonly index: number;
	readonly label: Label;
	/** The words of the label in lower case, without full stops. */
	readonly words: readonly string[];
	/** The same without a form of address: `Mr Quill` is `Petra Quill`. */
	readonly bare: readonly string[];
};

/** A label with what is said behind it. */
export type Turn = Labelled & {
	/** What whoever bears it is called in full, in small letters, as far as other labels tell. */
	readonly name: string;
	readonly said: readonly Passage[];
};

/** Whether it is a number that stands behind a name and its brackets: `Anna Berg (Moorland): 1,204`, and not `… : 12.` */
const isResult = ({tokens}: Passage, {isFormal, cue, content}: Label): boolean =>
	isFormal === true &&
	cue !== null &&
	content < tokens.length &&
	!tokens.slice(content).some(({text}) => /^\p{L}|^[.!?]$/u.test(text));

/** The labels of an article by their form; in a title a colon has other uses. */
const candidates = (passages: readonly Passage[]): Labelled[] =>
	passages.flatMap((passage, index) => {
		const label = passage.block.kind === 'title' ? undefined : labelOf(passage);
		const words =
			label &&
			!isResult(passage, label) &&
			passage.tokens
				.slice(label.name.start, label.name.end)
				.filter(({isWord}) => isWord)
				.map(({lower}) => lower.replace(/\.$/, ''));
		if (!label || !words) {
			return [];
		}

		const bare = words.length > 1 && honorifics.has(words[0]) ? words.slice(1) : words;
		return [{passage, index, label, words, bare}];
	});

/** For each label the words of the longest one of which it is a short form: `Quill` is `Petra Quill`, `PQ` as well. */
const fullForms = (turns: readonly Labelled[]): ((turn: Labelled) => string) => {
	const full = new Map<string, string>();
	for (const {bare} of turns) {
		if (bare.length > 1) {
			const name = bare.join(' ');
			for (const short of [bare[0], bare[bare.length - 1], bare.map(([letter]) => letter).join('')]) {
				full.set(short, full.get(short) ?? name);
			}
		}
	}

	return ({bare}) => (bare.length === 1 ? (full.get(bare[0]) ?? bare[0]) : bare.join(' '));
};

/** Whether a label stands on a line of its own: what is said stands below it. */
export const isAlone = ({passage, label}: Labelled): boolean => label.content === passage.tokens.length;

/** What is said behind a label: the rest of its passage, or all below it up to the next one or a heading. */
const saidBy = (
	turn: Labelled,
	next: Labelled | undefined,
	passages: readonly Passage[],
): readonly Passage[] => {
	if (!isAlone(turn)) {
		return [turn.passage];
	}

	const below = passages.slice(turn.index + 1, next?.index);
	return below.slice(
		0,
		endOfRun(0, below.length, i => !/^(?:heading|title)$/.test(below[i].block.kind)),
	);
};

/** What may be turns of a talk, with what is said in each. */
export const turnsOf = (passages: readonly Passage[]): Turn[] => {
	const found = candidates(passages);
	const fullForm = fullForms(found);
	return found.map((turn, i) => ({
		...turn,
		name: fullForm(turn),
		said: saidBy(turn, found[i + 1], passages),
	}));
};
