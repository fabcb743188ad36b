/** How a stretch of a line looks; colours are names of the terminal's own sixteen. */
export type Look = {
	readonly color?: string;
	readonly bold?: boolean;
	readonly dimColor?: boolean;
	readonly italic?: boolean;
	readonly underline?: boolean;
	readonly inverse?: boolean;
};

/** What each part of the screen looks like. Meaning never hangs on a colour alone. */
export type Theme = {
	readonly title: Look;
	/** What may be overlooked: rules, counts, hints. */
	readonly quiet: Look;
	readonly heading: Look;
	readonly caption: Look;
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
	/** A steady colour for each speaker, by the order of the list. */
	readonly speaker: (index: number) => Look;
};

export type ThemeName = 'auto' | 'dark' | 'light' | 'high-contrast' | 'none';

const plain: Theme = {
	title: {bold: true},
	quiet: {dimColor: true},
	heading: {bold: true},
	caption: {italic: true},
	chosen: {bold: true},
	link: {underline: true},
	content: {bold: true},
	cue: {underline: true},
	source: {bold: true, underline: true},
	hit: {inverse: true},
	currentHit: {inverse: true, bold: true},
	key: {bold: true},
	message: {bold: true},
	speaker: () => ({}),
};

const colourful = (speakers: readonly string[], accent: string, cue: string): Theme => ({
	...plain,
	chosen: {bold: true, color: accent},
	caption: {italic: true, dimColor: true},
	cue: {underline: true, color: cue},
	key: {color: accent},
	message: {color: accent, bold: true},
	speaker: index => ({color: speakers[index % speakers.length]}),
});

const themes: Readonly<Record<Exclude<ThemeName, 'auto'>, Theme>> = {
	none: plain,
	dark: colourful(
		['cyan', 'green', 'yellow', 'magenta', 'blueBright', 'redBright', 'cyanBright', 'greenBright'],
		'cyan',
		'yellow',
	),
	light: colourful(['blue', 'magenta', 'red', 'cyan', 'green'], 'blue', 'magenta'),
	// Nothing dim, nothing but the terminal's own foreground: as much contrast as it has.
	'high-contrast': {...plain, quiet: {}, caption: {italic: true}, speaker: () => ({bold: true})},
};

/** Whether the terminal says that its background is light: rxvt, Konsole and others set `COLORFGBG` to `0;15`. */
const isLight = (colours: string | undefined): boolean => /;(?:7|15)$/.test(colours ?? '');

/**
 * Chooses a theme.
 *
 * @param name as the person asked for it
 * @param environment `NO_COLOR` and `TERM=dumb` mean no colours where the person did not ask for any
 */
export const themeNamed = (
	name: ThemeName,
	environment: Readonly<Record<string, string | undefined>>,
): Theme => {
	if (name !== 'auto') {
		return themes[name];
	}

	if (environment.NO_COLOR || environment.TERM === 'dumb') {
		return themes.none;
	}

	return isLight(environment.COLORFGBG) ? themes.light : themes.dark;
};
