import {supportsColor} from 'chalk';
import type {ColourLevel} from '../settings.js';

/** How many colours the terminal shows. One of which nothing is known shows 16: none at all have become rare. */
export const colourLevel = (): ColourLevel => {
	const {level} = supportsColor || {level: 0};
	return level === 0 ? 1 : level;
};

/** The sequence by which a terminal puts a text on the clipboard (OSC 52). */
export const clipboardSequence = (text: string): string =>
	`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;

/** Whether the terminal is known to show links (OSC 8); others might show the sequence's remains. */
export const knowsLinks = (environment: NodeJS.ProcessEnv): boolean => {
	const {TERM = '', TERM_PROGRAM = '', VTE_VERSION, WT_SESSION, KONSOLE_VERSION, DOMTERM} = environment;
	return (
		/^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio)$/.test(TERM_PROGRAM) ||
		/kitty|alacritty|ghostty|foot|contour/.test(TERM) ||
		Number(VTE_VERSION) >= 5000 ||
		[WT_SESSION, KONSOLE_VERSION, DOMTERM].some(Boolean)
	);
};
