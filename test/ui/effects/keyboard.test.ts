import {describe, expect, it} from 'vitest';
import {keyboardOf} from '../../../source/ui/effects/keyboard.js';
import {initialState} from '../../../source/ui/initial-state.js';
import {createStore} from '../../../source/ui/store.js';
import {analysisOf, sample} from '../sample.js';

const complete = analysisOf(sample);
const outline = {...complete, speakers: [], quotations: []};

/** A person who types while speakers and quotations are still being looked for. */
const typist = () => {
	const effects: string[] = [];
	const store = createStore(
		initialState({
			size: {columns: 100, rows: 30},
			locations: [],
			analysis: outline,
			findings: 'sought',
		}),
		({type}) => effects.push(type),
	);
	const press = keyboardOf(store);
	return {
		store,
		effects,
		types: (...keys: string[]) => {
			for (const key of keys) {
				press(key);
			}
		},
		finds: () => store.dispatch({type: 'analysed', analysis: complete}),
	};
};

describe('keys that are typed ahead', () => {
	it('do at once what needs nothing', () => {
		const {store, types} = typist();
		types('j', 'q');
		expect(store.state().place).toMatchObject({view: 'quotes'});
	});

	it('wait where they need speakers or quotations, and get what a slower person gets', () => {
		const ahead = typist();
		ahead.types('q', 'f', 'j');
		expect(ahead.store.state().filter.kind).toBeUndefined();
		ahead.finds();
		const slow = typist();
		slow.finds();
		slow.types('q', 'f', 'j');
		expect(ahead.store.state().filter).toEqual(slow.store.state().filter);
		expect(ahead.store.state().place).toEqual(slow.store.state().place);
	});

	it('stay in their order, also the letters of a prompt that is not open yet', () => {
		const {store, types, finds} = typist();
		types('q', '/', 'Q', 'x');
		finds();
		expect(store.state().prompt?.text).toBe('Qx');
	});

	it('end the program whatever is waited for', () => {
		const {effects, types} = typist();
		types('q', 'f', 'ctrl-c');
		expect(effects).toContain('quit');
	});
});
