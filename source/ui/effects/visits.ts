import type {Analysis} from '../../document/analysis.js';
import {noNotes} from '../../document/notes.js';
import {recallNotes} from '../../library/notes.js';
import {keepPlace, recallPlace} from '../../library/places.js';
import {keptPlace} from '../selectors/kept-place.js';
import type {State} from '../state.js';
import type {Store} from '../store.js';
import {watchFile} from './watch.js';

/** What goes on around the article that is open: its place is offered and kept, its file watched. */
export class Visits {
	readonly #store: Store;
	readonly #options: {readonly fresh: boolean; readonly watch: boolean};
	#open: Analysis | null = null;
	/** The last state with this article: what is kept when another one takes its place. */
	#last: State | null = null;
	/** The person has been elsewhere than at the very beginning. */
	#hasMoved = false;
	#unwatch = () => {};

	constructor(store: Store, options: {readonly fresh: boolean; readonly watch: boolean}) {
		this.#store = store;
		this.#options = options;
		store.subscribe(() => this.#follow());
		this.#follow();
	}

	/** Sees whether another article is open than before. */
	#follow(): void {
		const state = this.#store.state();
		const {analysis} = state;
		const before = this.#open;
		if (analysis === before) {
			this.#last = state;
			this.#hasMoved ||= keptPlace(state) !== null;
			return;
		}

		const name = (of: Analysis | null) => of?.article.location.name;
		const isOther =
			before === null || name(analysis) !== name(before) || state.open !== (this.#last?.open ?? null);
		if (isOther) {
			this.#keep();
		}

		this.#open = analysis;
		this.#last = state;
		this.#hasMoved = isOther ? false : this.#hasMoved;
		// Also where a list names one file twice, or it is opened anew: what is noted next would replace them all.
		if (analysis !== null && analysis.article !== before?.article && state.notes === noNotes) {
			this.#recallNotes(analysis);
		}

		if (analysis !== null && isOther) {
			this.#arrive(analysis);
		}
	}

	#recallNotes({article}: Analysis): void {
		if (this.#options.fresh) {
			return;
		}

		const {notes, problem} = recallNotes(article);
		if (notes !== noNotes) {
			this.#store.dispatch({type: 'noted', notes});
		}

		if (problem !== null) {
			this.#store.dispatch({type: 'say', message: problem});
		}
	}

	#arrive({article}: Analysis): void {
		this.#unwatch();
		const {name, kind} = article.location;
		if (this.#options.watch && kind === 'file') {
			this.#unwatch = watchFile(
				name,
				() => this.#store.dispatch({type: 'changed'}),
				message => this.#store.dispatch({type: 'say', message}),
			);
		}

		const kept = this.#options.fresh ? null : recallPlace(article);
		if (kept !== null) {
			this.#store.dispatch({type: 'offer', kept});
		}
	}

	#keep(): string | null {
		const {analysis} = this.#last ?? {};
		const place = this.#last && keptPlace(this.#last);
		// Who went nowhere leaves what is kept as it is: an offer that was not taken, and what another program has kept
		// since.
		return analysis && (place !== null || this.#hasMoved) ? keepPlace(analysis.article, place) : null;
	}

	/**
	 * Keeps the place and ends the watch.
	 *
	 * @returns why the place could not be kept, or null
	 */
	end(): string | null {
		this.#unwatch();
		return this.#keep();
	}
}
