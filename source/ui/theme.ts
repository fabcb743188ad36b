import type {ThemeName} from '../document/choices.js';

/** How a stretch of a line looks; colours are names of the terminal's own sixteen, in high contrast `#rrggbb`. */
export type Look = {
	readonly color?: string;
	readonly bold?: boolean;
	readonly dimColor?: boolean;
	readonly italic?: boolean;
	readonly underline?: boolean;
	readonly inverse?: boolean;
	/** Where a link leads; drawn where the terminal knows links. */
	readonly href?: string;
};

/** What each part of the screen looks like. Meaning never hangs on a colour alone. */
export type Theme = {
	readonly title: Look;
	/** What may be overlooked: rules, counts, hints. */
	readonly quiet: Look;
	readonly heading: Look;
	/** A heading within a section. */
	readonly subheading: Look;
	readonly caption: Look;
	readonly code: Look;
	readonly chosen: Look;
	readonly link: Look;
	/** The parts of the quotation that is looked at. */
	readonly content: Look;
	readonly cue: Look;
	readonly source: Look;
	readonly hit: Look;
	readonly currentHit: Look;
	readonly key: Look;
	readonly message: Look;
	/** A filter that is on. */
	readonly chip: Look;
	/** A steady look for each speaker, by the order of the list. */
	readonly speaker: (index: number) => Look;
};

/** Whether the terminal's background is dark or light. */
export type Background = 'dark' | 'light';
/** What a theme comes to on the background of a terminal: `auto` is one of the others. */
export type LookName = 'none' | Background | `high-contrast-${Background}`;

const plain: Theme = {
	title: {bold: true},
	quiet: {dimColor: true},
	heading: {bold: true},
	subheading: {bold: true},
	caption: {italic: true},
	code: {},
	chosen: {bold: true},
	link: {underline: true},
	content: {bold: true},
	cue: {underline: true},
	source: {bold: true, underline: true},
	// The one that the screen stands at outshines the others; in a caption neither is as faint as what is around it.
	hit: {bold: true, underline: true, dimColor: false},
	currentHit: {inverse: true, bold: true, dimColor: false},
	key: {bold: true},
	message: {bold: true},
	chip: {bold: true, inverse: true},
	speaker: () => ({}),
};

/**
 * The looks of speakers in a few colours. There are more speakers than colours: the second of a colour is slanted, and marks tell
 * apart who is left.
 */
const inTurn =
	(colours: readonly string[]): Theme['speaker'] =>
	index => ({
		color: colours[index % colours.length],
		...(Math.floor(index / colours.length) % 2 === 1 && {italic: true}),
	});

const colourful = (speakers: readonly string[], accent: string, cue: string): Theme => ({
	...plain,
	chosen: {bold: true, color: accent},
	heading: {bold: true, color: accent},
	caption: {italic: true, dimColor: true},
	cue: {underline: true, color: cue},
	key: {color: accent},
	message: {color: accent, bold: true},
	hit: {...plain.hit, color: cue},
	currentHit: {...plain.currentHit, color: cue},
	speaker: inTurn(speakers),
});

/**
 * Colours of at least 7:1 (WCAG 2.2, 1.4.6) against the backgrounds that terminals have: black to `#1e1e1e`, and white
 * to `#fdf6e3`. The first is the text's, the second that of what is chosen and of keys, the others are the speakers'.
 */
export const contrasting: Readonly<Record<Background, readonly string[]>> = {
	dark: ['#ffffff', '#ffff5f', '#5fffff', '#87ff87', '#ffafff', '#ffd787', '#d7d7ff'],
	light: ['#000000', '#00005f', '#5f0000', '#003b00', '#4b0060', '#00363f', '#463000'],
};

/** Nothing dim, nothing faint. */
const highContrast = (background: Background): Theme => {
	const [foreground, accent, ...speakers] = contrasting[background];
	return {
		...colourful(speakers, accent, accent),
		title: {bold: true, color: foreground},
		quiet: {color: foreground},
		caption: {italic: true, color: foreground},
		link: {underline: true, color: foreground},
	};
};

/**
 * The sixteen colours are as many palettes make them: these are those that most of them show best (WCAG contrast; the test has
 * the figures), and the best come first. No speaker has the colour of what is chosen and of keys, nor its bright variant, which is
 * what some terminals make of bold. On a dark background cues share their colour with speakers that come late: the two are
 * seen side by side. On a light one only red, blue and magenta can be read everywhere: they are the speakers' own, and all else
 * is bold or underlined.
 */
const themes: Readonly<Record<LookName, Theme>> = {
	none: plain,
	dark: colourful(
		['green', 'magentaBright', 'blueBright', 'redBright', 'yellow', 'greenBright'],
		'cyan',
		'yellow',
	),
	light: {
		...plain,
		caption: {italic: true, dimColor: true},
		speaker: inTurn(['red', 'blue', 'magenta', 'green', 'cyan']),
	},
	'high-contrast-dark': highContrast('dark'),
	'high-contrast-light': highContrast('light'),
};

/** What each part of the screen looks like in a look. */
export const themeOf = (look: LookName): Theme => themes[look];

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment tells of the background: rxvt, Konsole and others set `COLORFGBG` to `0;15`. */
const toldBackground = ({COLORFGBG = ''}: Environment): Background | undefined =>
	/;(?:7|15)$/.test(COLORFGBG) ? 'light' : /;\d+$/.test(COLORFGBG) ? 'dark' : undefined;

/** Whether the terminal has to be asked for its background: where it matters and nobody has told. */
export const asksBackground = (name: ThemeName, environment: Environment): boolean =>
	toldBackground(environment) === undefined &&
	(name === 'high-contrast' || (name === 'auto' && surroundingsOf(environment).hasColours));

/** What the looks of a screen depend on beside the person's choice. */
export type Surroundings = {
	/** Colours are shown where the person asked for none in particular. */
	readonly hasColours: boolean;
	readonly background: Background;
};

/** Whether a terminal is known to have no colours: a dumb one, DEC's up to the last but one, and what is called monochrome. */
const lacksColours = ({TERM = '', COLORTERM}: Environment): boolean =>
	TERM === 'dumb' || (!COLORTERM && /^vt(?!525)\d|-m(?:ono)?$/.test(TERM));

/**
 * What the environment tells: `NO_COLOR` and a terminal without colours mean none where the person did not ask for any;
 * `FORCE_COLOR` is such a wish, as Node itself has it.
 */
export const surroundingsOf = (environment: Environment): Surroundings => {
	const {NO_COLOR, FORCE_COLOR} = environment;
	const refused = FORCE_COLOR === '0' || FORCE_COLOR === 'false';
	const forced = FORCE_COLOR !== undefined && !refused;
	return {
		hasColours: !refused && (forced || !(NO_COLOR || lacksColours(environment))),
		background: toldBackground(environment) ?? 'dark',
	};
};

/**
 * Chooses how the screen looks.
 *
 * @param name as the person asked for it
 */
export const lookNamed = (name: ThemeName, {hasColours, background}: Surroundings): LookName =>
	name === 'high-contrast'
		? `high-contrast-${background}`
		: name === 'auto'
			? hasColours
				? background
				: 'none'
			: name;

/** The same look on a background that the terminal has told; one without colours stays. */
export const lookOn = (look: LookName, background: Background): LookName =>
	look === 'none' ? look : look.startsWith('high-contrast') ? `high-contrast-${background}` : background;
