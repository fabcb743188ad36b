import type {Speech} from '../passage/speech.js';
import type {DialogueTurn} from './dialogue.js';
import type {LeftOpen} from './left-open.js';
import type {Numbered} from './numbered.js';

/** Who speaks in what comes next, as far as the passages before tell. */
export type Floor = {
	/** The one whose quotation may go on. */
	last: Speech | undefined;
	/**
	 * Who spoke last in the passage before, in quotation marks or not; nobody where a label, a headline or a signature told
	 * who speaks. What stands below a picture, and stage directions, do not count.
	 */
	spoke: Speech | undefined;
	/** `Then she added:` the one whose words the next passage is. */
	introduced: Speech | undefined;
	/** Whom the writer has just asked: a paragraph that is nothing but a quotation is theirs. */
	asked: Speech | undefined;
	/** The one whose turn it is in a transcript. */
	turn: Speech | undefined;
	/** Whose numbered paragraphs may go on. */
	numbered: Numbered | undefined;
	/** What the passage before is in a dialogue. */
	dialogue: DialogueTurn | undefined;
	/** Paragraphs in marks that were left open, and that nobody is told to say so far. */
	leftOpen: LeftOpen | undefined;
	/** The number of the passage behind those that a signature below them has taken. */
	takenTo: number;
};

/** A new floor that nobody has, as at the beginning of an article. */
export const nobodysFloor = (): Floor => ({
	last: undefined,
	spoke: undefined,
	introduced: undefined,
	asked: undefined,
	turn: undefined,
	numbered: undefined,
	dialogue: undefined,
	leftOpen: undefined,
	takenTo: 0,
});

/** How sure it is what a label, a signature or an introduction says. */
export const sure = 0.9;
