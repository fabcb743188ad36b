/** How the words of a text in the Rich Text Format are set, and to what they belong: each group takes it from the one around it. */
/** What the words of a group are: the text, or something that is told beside it. */
type Destination = 'text' | 'nothing' | 'styles' | 'fonts' | 'marker' | 'instruction' | 'title' | 'author';

/** How words are set; what a group changes holds to its end. */
export type State = {
	readonly destination: Destination;
	readonly isBold: boolean;
	readonly isItalic: boolean;
	readonly isHidden: boolean;
	readonly isRaised: boolean;
	readonly link: string | undefined;
	readonly style: number;
	/** Its rank in the outline, from 1. */
	readonly level: number | undefined;
	readonly font: number;
	/** How many signs stand behind a character for programs that do not know it. */
	readonly spare: number;
};

/** What a group holds that begins with a word. */
const destinations: Readonly<Record<string, Destination>> = {
	stylesheet: 'styles',
	fonttbl: 'fonts',
	listtext: 'marker',
	pntext: 'marker',
	fldinst: 'instruction',
	info: 'nothing',
	title: 'title',
	author: 'author',
};

const left =
	/^(?:colortbl|pict|object|objdata|(?:header|footer)[lrf]?|a?ftnsepc?|a?ftncn|annotation|atn\w+|bkmkstart|bkmkend|filetbl|revtbl|tc|tcn|xe|rxe|nonshppict|shpinst|shprslt|private\d?|template)$/;

/** How words are set before anything is told. */
export const begin: State = {
	destination: 'text',
	isBold: false,
	isItalic: false,
	isHidden: false,
	isRaised: false,
	link: undefined,
	style: 0,
	level: undefined,
	font: 0,
	spare: 1,
};

/** What a group holds that begins with a word; undefined where it goes on with what is around it. */
export const destinationOf = (word: string): Destination | undefined =>
	left.test(word) ? 'nothing' : Object.hasOwn(destinations, word) ? destinations[word] : undefined;

/** How words are set behind a word: bold from `\b` on, and no longer from `\b0` on. */
export const setBy = (state: State, word: string, number: number | undefined): State => {
	const isOn = number !== 0;
	switch (word) {
		case 'pard':
			return {...state, style: 0, level: undefined};
		case 'plain':
			return {...state, isBold: false, isItalic: false, isHidden: false, isRaised: false};
		case 'b':
			return {...state, isBold: isOn};
		case 'i':
			return {...state, isItalic: isOn};
		case 'v':
		case 'deleted':
			return {...state, isHidden: isOn};
		case 'super':
			return {...state, isRaised: isOn};
		case 'nosupersub':
			return {...state, isRaised: false};
		case 's':
			return {...state, style: number ?? 0};
		case 'outlinelevel':
			return {...state, level: number === undefined ? undefined : number + 1};
		case 'f':
			return {...state, font: number ?? 0};
		case 'uc':
			return {...state, spare: Math.max(0, number ?? 1)};
		default:
			return state;
	}
};
