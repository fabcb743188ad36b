import {describe, expect, it} from 'vitest';
import {isInSight, lookedAt} from '../../source/ui/selectors/focus.js';
import {layout, type State} from '../../source/ui/state.js';
import {act, effectsOf, press, start} from './sample.js';

const long = Array.from(
	{length: 300},
	(_, i) => `Paragraph ${i} stands here, and a few more words stand in it.`,
).join('\n\n');

describe('z', () => {
	it('gives the text a wide screen for itself, from the list as well, and the list its room back', () => {
		const alone = press(start(), 'z');
		expect(alone.place.inText).toBe(true);
		expect(layout(alone).shape).toBe('narrow');
		expect(layout(press(alone, 'z')).shape).toBe('wide');
	});

	it('says why nothing happens where the screen has no room for a list beside the text', () => {
		const narrow = start({size: {columns: 80, rows: 24}});
		expect(press(narrow, 'right', 'z').message).toContain('alone already');
		expect(press(narrow, 'right', 'z').message).toContain('100 columns');
		expect(press(narrow, 'z').place.inText).toBe(true);
	});

	it('keeps the quotation in sight whose evidence is shown', () => {
		for (const rows of [16, 20, 24]) {
			let state = start({size: {columns: 120, rows}});
			for (let i = 0; i < state.analysis!.quotations.length; i++) {
				state = press(state, '.');
				for (const shown of [press(state, 'z', 'z'), press(state, '<', '<', '<', '<')]) {
					const {start: at} = lookedAt(shown)!;
					expect(isInSight(shown, shown.place, at)).toBe(true);
				}
			}
		}
	});
});

describe('help', () => {
	it('opens and closes without a trace, and q closes it', () => {
		const before = press(start(), 'down');
		for (const key of ['q', '?', 'escape', 'return']) {
			expect(press(before, '?', 'j', key)).toEqual(before);
		}
	});

	it('lets only its own keys through', () => {
		expect(press(start(), '?', 's').place.view).toBe('sections');
	});
});

describe('quitting', () => {
	it.each([
		['Q', ['Q'], 0],
		['Ctrl-C', ['ctrl-c'], 130],
		['ZZ', ['Z', 'Z'], 0],
		['ZZ in the help', ['?', 'Z', 'Z'], 0],
		[':q', [':', 'q', 'return'], 0],
	])('%s quits', (_, keys, status) => {
		expect(effectsOf(start(), ...keys)).toEqual([{type: 'quit', status}]);
	});

	it('needs both letters of ZZ', () => {
		expect(effectsOf(start(), 'Z', 'j', 'Z')).toEqual([]);
	});
});

describe('commands', () => {
	it('go to a percentage', () => {
		const state = press(start({markdown: long}), ':', ...'50%', 'return');
		expect(state.place.top / state.analysis!.article.text.length).toBeCloseTo(0.5, 1);
	});

	it('choose a theme that fits what the environment and the terminal have told', () => {
		const theme = (state: State, name: string) => press(state, ':', ...`theme ${name}`, 'return').look;
		const before = start();
		const light = act(before, {type: 'background', is: 'light'});
		expect(theme(light, 'auto')).toBe('light');
		expect(theme(light, 'high-contrast')).toBe('high-contrast-light');
		expect(theme(light, 'dark')).toBe('dark');
		const surroundings = {hasColours: false, background: 'dark'} as const;
		expect(theme(start({settings: {surroundings}}), 'auto')).toBe('none');
	});

	it('tell how wide the text becomes, which the screen may limit', () => {
		expect(press(start(), ':', ...'width 40', 'return').message).toContain('40 columns');
		const most = press(start(), ':', ...'width 500', 'return');
		expect(most.message).toContain(`${layout(most).measure} columns`);
	});

	it('are told when they do not exist', () => {
		expect(press(start(), ':', ...'frob', 'return').message).toContain('frob');
	});
});

describe('what is told meanwhile', () => {
	it('leaves the first key of two', () => {
		const state = act(press(start(), 'Z'), {type: 'say', message: 'the file cannot be watched'});
		expect(state.message).toBe('the file cannot be watched');
		expect(effectsOf(state, 'Z')).toEqual([{type: 'quit', status: 0}]);
	});
});

describe('a resize', () => {
	it('keeps the place in the text', () => {
		const state = press(start({markdown: long}), 'right', ' ', ' ', ' ');
		const small = act(state, {type: 'resize', columns: 60, rows: 15});
		const large = act(small, {type: 'resize', columns: 100, rows: 30});
		expect(large.place.top).toBe(state.place.top);
		expect(Math.abs(small.place.top - state.place.top)).toBeLessThan(70);
	});
});

describe('copying', () => {
	it('tells in which style a quotation is copied, and how to have another', () => {
		const chosen = press(start(), 'q');
		expect(press(chosen, 'y').message).toMatch(/^Copied in plain style \(:cite for others\)/);
		expect(press(chosen, ':', ...'cite apa', 'return', 'y').message).toMatch(/^Copied in apa style/);
	});

	it('gives the quotation with speaker, title and date', () => {
		const [effect] = effectsOf(start(), 'q', 'j', 'y');
		expect(effect).toMatchObject({type: 'copy'});
		expect((effect as {text: string}).text).toMatch(
			/“We have run out.+Ingrid Solheim, in “Harbour bridge.+6 May 2024/,
		);
	});

	it('says what to do where no quotation is chosen', () => {
		expect(press(start(), 'y').message).toContain('q lists them');
	});
});
