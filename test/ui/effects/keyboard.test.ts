import {describe, expect, it} from 'vitest';
import {keyboardOf} from '../../../source/ui/effects/keyboard.js';
import {initialState} from '../../../source/ui/initial-state.js';
import {listOf} from '../../../source/ui/lines/current-list.js';
import {footerLine, linesAboveKeys} from '../../../source/ui/lines/footer-line.js';
import {createStore} from '../../../source/ui/store.js';
import {themeOf} from '../../../source/ui/theme.js';
import {analysisOf, sample} from '../sample.js';

const complete = analysisOf(sample);
const outline = {...complete, speakers: [], quotations: []};

/** A person who types while speakers and quotations are still being looked for. */
const typist = (findings: 'none' | 'sought' = 'sought') => {
	const effects: string[] = [];
	const store = createStore(
		initialState({
			size: {columns: 100, rows: 30},
			locations: [],
			analysis: outline,
			findings,
		}),
		({type}) => effects.push(type),
	);
	const {press, act} = keyboardOf(store);
	return {
		store,
		effects,
		act,
		types: (...keys: string[]) => {
			for (const key of keys) {
				press(key);
			}
		},
		finds: () => store.dispatch({type: 'analysed', analysis: complete}),
	};
};

describe('keys that are typed ahead', () => {
	it('wait for nothing where they have the screen drawn anew, also in a prompt', () => {
		const {types, effects} = typist();
		types('q', 'f', 'ctrl-l');
		expect(effects.filter(type => type === 'redraw')).toHaveLength(1);
		const other = typist();
		other.types('/', 'b', 'ctrl-l', '?', 'ctrl-l');
		expect(other.effects.filter(type => type === 'redraw')).toHaveLength(2);
		expect(other.store.state().prompt?.text).toBe('b?');
	});

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
		types('q', '/', 'Q', '?', 'q', 'x');
		finds();
		expect(store.state().prompt?.text).toBe('Q?qx');
	});

	it.each(['ctrl-c', 'Q'])('end the program whatever is waited for, by %s', key => {
		for (const keys of ['jf', 'GwS', 'j#']) {
			const {effects, types} = typist();
			types('q', ...keys, 'return', key);
			expect(effects).toContain('quit');
		}

		const {effects, types} = typist();
		types('q', '/', 'f', 'return', key);
		expect(effects).toContain('quit');
	});

	it('are forgotten by one that returns', () => {
		for (const keys of [
			['q', 'j', 'f', 'q'],
			['q', 'G', 'return', 'escape'],
			['q', '/', 'x', 'q', 'escape'],
			['s', 'j', 's'],
		]) {
			const {store, types, finds} = typist();
			types(...keys);
			expect(store.state().place).toMatchObject({view: 'sections', inText: false});
			types('j');
			const {place} = store.state();
			finds();
			expect(store.state()).toMatchObject({place, prompt: null, filter: {kind: undefined}});
		}
	});

	it('wait below the help, which opens at once and is read meanwhile', () => {
		const {store, types, finds} = typist();
		store.dispatch({type: 'resize', columns: 80, rows: 12});
		types('q', 'f', '?', 'j');
		expect(store.state().overlay).toMatchObject({name: 'help', at: 1});
		finds();
		expect(store.state()).toMatchObject({overlay: {name: 'help'}, filter: {kind: undefined}});
		types('q');
		expect(store.state()).toMatchObject({
			overlay: null,
			place: {view: 'quotes', quotation: 0},
			filter: {kind: 'direct'},
		});
	});

	it('go on to what is chosen in a list that is found only then', () => {
		const ahead = typist();
		ahead.types('q', 'j', 'j', 'return');
		ahead.finds();
		const slow = typist();
		slow.finds();
		slow.types('q', 'j', 'j', 'return');
		expect(ahead.store.state().place).toEqual(slow.store.state().place);
	});

	it('end or suspend the program also by a letter, where a list is waited for', () => {
		for (const keys of [['Q'], ['Z', 'Z'], ['ctrl-z']]) {
			const {effects, types} = typist();
			types('q', ...keys);
			expect(effects).toEqual([keys[0] === 'ctrl-z' ? 'suspend' : 'quit']);
		}
	});

	it.each(['.', ',', 'n', 'N'])('go on to the next quotation once it is found, by %s', key => {
		for (const findings of ['none', 'sought'] as const) {
			const ahead = typist(findings);
			ahead.types(key);
			expect(ahead.effects).toEqual(findings === 'none' ? ['analyse'] : []);
			expect(ahead.store.state().message ?? '').not.toContain('Nothing is quoted');
			ahead.finds();
			const slow = typist();
			slow.finds();
			slow.types(key);
			expect(ahead.store.state().place).toEqual(slow.store.state().place);
			expect(ahead.store.state().message).toBe(slow.store.state().message);
		}
	});

	it('are shown while they wait, in the list that they wait for or below the text, and no longer', () => {
		const {store, act, types, finds} = typist();
		types('j', 'q', '/', 'b', 'r');
		act({type: 'type', text: 'idge of'});
		types('return', 'left');
		expect(store.state().ahead).toBe('/bridge of Enter ←');
		expect(listOf(store.state(), themeOf('none'), 30).empty).toBe(
			'Finding out who says what…, then /bridge of Enter ←',
		);
		store.dispatch({type: 'progress', article: complete.article, percent: 40});
		types(...'x'.repeat(40));
		expect(listOf(store.state(), themeOf('none'), 30).empty).toMatch(/ 40%, then …x{29}$/);
		finds();
		expect(store.state().ahead).toBe('');

		const reader = typist();
		const above = () =>
			linesAboveKeys(reader.store.state(), themeOf('none'))
				.flat()
				.map(({text}) => text)
				.join('')
				.trim();
		reader.types('?', 'escape', 'F', '.', '.');
		expect(above()).toBe('Finding out who says what…, then ..');
		reader.types('?');
		expect(above()).toMatch(/^─+$/);
		reader.types('q');
		expect(above()).toBe('Finding out who says what…, then ..');
		reader.types('escape');
		expect(reader.store.state().ahead).toBe('');
		expect(above()).not.toContain('Finding');
	});

	it('are not overtaken by pastes, clicks and the wheel', () => {
		const {store, act, types, finds} = typist();
		types('q', '/');
		act({type: 'type', text: 'patch'});
		types('e', 's');
		act({type: 'wheel', column: 2, row: 10, by: 3});
		act({type: 'background', is: 'light'});
		expect(store.state().settings.surroundings.background).toBe('light');
		finds();
		expect(store.state().prompt?.text).toBe('patches');
	});
});

describe('a click on the footer', () => {
	/** Clicks on the first letter of a hint. */
	const clicks = ({store, act}: ReturnType<typeof typist>, hint: string) => {
		const state = store.state();
		const line = footerLine(state, themeOf('none'))
			.map(({text}) => text)
			.join('');
		act({type: 'click', column: line.indexOf(hint), row: state.size.rows - 1});
	};

	it('presses the key under it', () => {
		const typed = typist();
		typed.finds();
		clicks(typed, 'q quotes');
		expect(typed.store.state().place.view).toBe('quotes');
		clicks(typed, 'f kind');
		expect(typed.store.state().filter.kind).toBe('direct');
		clicks(typed, 'Esc clear');
		expect(typed.store.state().filter.kind).toBeUndefined();
		clicks(typed, 'q/Esc return');
		expect(typed.store.state().place.view).toBe('sections');
		clicks(typed, '? help');
		expect(typed.store.state().overlay?.name).toBe('help');
		clicks(typed, 'q close');
		expect(typed.store.state().overlay).toBeNull();
		clicks(typed, 'Q quit');
		expect(typed.effects).toContain('quit');
	});

	it('waits its turn behind keys that wait', () => {
		const typed = typist();
		typed.types('s', 'j');
		clicks(typed, 'q quotes');
		expect(typed.store.state().place.view).toBe('speakers');
		typed.finds();
		expect(typed.store.state().place.view).toBe('quotes');
	});

	it('presses no key that comes to stand there only once those before it are done', () => {
		const typed = typist();
		const told = () =>
			footerLine(typed.store.state(), themeOf('none'))
				.map(({text}) => text)
				.join('');
		typed.types('q', 'j');
		const ends = told().indexOf('Q quit') + 8;
		for (let column = ends; column < 100; column++) {
			typed.act({type: 'click', column, row: 29});
		}

		typed.finds();
		expect(told().indexOf('Q quit')).toBeGreaterThan(ends);
		expect(typed.store.state()).toMatchObject({place: {view: 'quotes'}, overlay: null});
		expect(typed.effects).not.toContain('quit');
	});

	it('is nothing between the keys, and where a message stands', () => {
		const {store, act, types} = typist();
		const before = store.state();
		act({type: 'click', column: 0, row: 29});
		act({type: 'click', column: 70, row: 29});
		expect(store.state()).toEqual(before);
		types('x');
		clicks({...typist(), store, act}, 'does');
		expect(store.state().place).toEqual(before.place);
	});
});

describe('a key that means nothing', () => {
	it('says so until the next one, and which key tells the others', () => {
		const {store, types} = typist();
		types('x');
		expect(store.state().message).toBe('x does nothing here; ? tells the keys');
		types('j');
		expect(store.state().message).toBeNull();
		types('return', 'right');
		expect(store.state().message).toBe('→ does nothing here; ? tells the keys');
		types('?', 'x');
		expect(store.state().message).toBe('x does nothing here; q closes');
	});

	it('is no first key of two, and nothing while something is typed', () => {
		const {store, effects, types} = typist();
		types('Z', 'x', 'Z');
		expect(effects).not.toContain('quit');
		types('/', 'pagedown');
		expect(store.state().message).toBeNull();
	});
});
