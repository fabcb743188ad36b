import {messageOnCommandLine, toOpenError} from '../../document/open-error.js';
import type {LoadLimits} from '../../document/source.js';
import type {Action, Effect} from '../action.js';
import {clipboardSequence} from './capabilities.js';
import {findOut, openAnother} from './opening.js';

/** What effects reach of the world beside files and programs. */
type World = {
	readonly limits: LoadLimits;
	/** What an effect answers. */
	dispatch(action: Action): void;
	/** Sends a sequence to the terminal. */
	send(sequence: string): void;
	suspend(): void;
	redraw(): void;
	quit(status: number): void;
	/** An error of the program itself. */
	fail(error: unknown): void;
};

/** Does in the world what an action asks of it. */
export const perform = (
	effect: Effect,
	{limits, dispatch, send, suspend, redraw, quit, fail}: World,
): void => {
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
			openAnother(location, {...limits, raw}).then(
				answer => dispatch({type: 'opened', request, ...answer}),
				(error: unknown) =>
					dispatch({type: 'failed', request, message: messageOnCommandLine(toOpenError(location, error))}),
			);
			break;
		}

		case 'analyse':
			findOut(effect.article, dispatch).catch(fail);
			break;
		case 'copy':
			send(clipboardSequence(effect.text));
			import('./desktop.js').then(({copyToSystem}) => copyToSystem(effect.text), fail);
			break;
		case 'browse':
			import('./desktop.js').then(
				({browse}) => browse(effect.url, message => dispatch({type: 'say', message})),
				fail,
			);
			break;
	}
};
