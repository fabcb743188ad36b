import {messageOnCommandLine, toOpenError} from '../../document/open-error.js';
import type {LoadLimits} from '../../document/source.js';
import type {Action, Effect} from '../action.js';
import {clipboardSequence} from './capabilities.js';
import {findOut, openAnother} from './opening.js';

/** What effects reach of the world beside files and programs. */
type World = {
	readonly limits: LoadLimits;
	/** Whether what the person notes is kept for the next time. */
	readonly isKept: boolean;
	/** What an effect answers. */
	dispatch(action: Action): void;
	/** Sends a sequence to the terminal. */
	send(sequence: string): void;
	suspend(): void;
	redraw(): void;
	quit(status: number): void;
};

/**
 * Does in the world what actions ask of it. Of what takes time one is under way at a time: whatever is opened or analysed ends
 * the one before it, which is neither answered nor told of.
 *
 * @returns does it; the promise waits until it is done, and is rejected with an error of the program itself
 */
export const performerOf = ({limits, isKept, dispatch, send, suspend, redraw, quit}: World) => {
	const underWay = {open: new AbortController(), analyse: new AbortController()};
	const begin = (what: keyof typeof underWay): AbortSignal => {
		underWay[what].abort();
		underWay[what] = new AbortController();
		return underWay[what].signal;
	};

	return async (effect: Effect): Promise<void> => {
		switch (effect.type) {
			case 'quit':
				quit(effect.status);
				break;
			case 'suspend':
				suspend();
				break;
			case 'redraw':
				redraw();
				break;
			case 'open': {
				const {request, location, raw} = effect;
				const signal = begin('open');
				await openAnother(location, {...limits, raw}, signal).then(
					answer => dispatch({type: 'opened', request, ...answer}),
					(error: unknown) => {
						if (!signal.aborted) {
							const message = messageOnCommandLine(toOpenError(location, error));
							dispatch({type: 'failed', request, message});
						}
					},
				);
				break;
			}

			case 'analyse':
				await findOut(effect.article, dispatch, begin('analyse'));
				break;
			case 'stop':
				underWay[effect.what].abort();
				break;
			case 'note': {
				const {keepNotes} = await import('../../library/notes.js');
				const problem = isKept
					? keepNotes(effect.article, effect.notes, effect.before)
					: '--fresh keeps nothing';
				if (problem !== null) {
					dispatch({type: 'say', message: `It holds until you leave, and is not kept: ${problem}`});
				}

				break;
			}

			case 'copy': {
				send(clipboardSequence(effect.text));
				const {copyToSystem} = await import('./desktop.js');
				copyToSystem(effect.text);
				break;
			}

			case 'browse': {
				const {browse} = await import('./desktop.js');
				browse(effect.url, message => dispatch({type: 'say', message}));
				break;
			}
		}
	};
};
