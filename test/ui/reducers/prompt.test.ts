import {describe, expect, it} from 'vitest';
import {currentSection, lookedAt} from '../../../source/ui/selectors/focus.js';
import {shownQuotations, shownSpeakers} from '../../../source/ui/selectors/listed.js';
import {sectionsOf} from '../../../source/ui/state.js';
import {effectsOf, press, start} from '../sample.js';

const long = Array.from(
	{length: 300},
	(_, i) => `Paragraph ${i} stands here, and a few more words stand in it.`,
).join('\n\n');

describe('search', () => {
	it('counts and shows matches while typing, small letters finding capitals', () => {
		const state = press(start(), '/', ...'bridge');
		expect(state.search).toMatchObject({query: 'bridge', current: 0});
		expect(state.search!.matches.length).toBe(2);
	});

	it('takes a q as a letter', () => {
		const state = press(start(), '/', 'q');
		expect(state.prompt?.text).toBe('q');
		expect(state.place.view).toBe('sections');
	});

	it('goes on with n and N, around the ends', () => {
		const state = press(start(), '/', ...'the ', 'return');
		const count = state.search!.matches.length;
		expect(press(state, 'n').search!.current).toBe(1);
		expect(press(state, 'N').search!.current).toBe(count - 1);
		expect(press(state, 'N', 'n').search!.current).toBe(0);
	});

	it('comes back to where it began on Escape, and so it does when the prompt is erased', () => {
		const before = press(start({markdown: long}), 'right', ' ');
		expect(press(before, '/', ...'paragraph 250', 'escape').place).toEqual(before.place);
		expect(press(before, '/', 'x', 'backspace', 'backspace').place).toEqual(before.place);
	});

	it('keeps what is typed where nothing was typed before', () => {
		expect(press(start(), '/', ...'pat', 'up').prompt?.text).toBe('pat');
	});

	it('makes the quotation of a match the current one, until one goes to another', () => {
		const found = press(start(), '/', ...'patches', 'return');
		expect(lookedAt(found)?.text).toContain('patches');
		const other = shownQuotations(found).find(({text}) => text.includes('Nobody asked'))!;
		const chosen = press(found, 'q', 'G', 'k', 'return');
		expect(chosen.search).not.toBeNull();
		expect(lookedAt(chosen)).toBe(other);
		expect(effectsOf(chosen, 'y')).toMatchObject([{text: expect.stringContaining('Nobody asked')}]);
		expect(lookedAt(press(found, 's', 'G', 'return'))?.speakers).toEqual([shownSpeakers(found).at(-1)!.id]);
		expect(lookedAt(press(found, '.'))?.text).toContain('longer');
		expect(lookedAt(press(chosen, 'n'))?.text).toContain('patches');
	});

	it('forgets the quotation of a match that is scrolled out of sight', () => {
		const found = press(start({size: {columns: 60, rows: 15}}), '/', ...'patches', 'return');
		expect(lookedAt(found)).toBeDefined();
		const end = press(found, 'G');
		expect(lookedAt(end)).toBeUndefined();
		expect(press(end, 'y').message).toContain('Choose a quotation first');
		expect(lookedAt(press(end, '.'))?.text).toContain('Nobody asked');
	});

	it('leaves one in the section of the match where it ends', () => {
		const found = press(start(), '/', ...'cyclists', 'return');
		expect(sectionsOf(found)[currentSection(found)].title).toBe('What people say');
		const ended = press(found, 'escape');
		expect(ended.search).toBeNull();
		expect(currentSection(ended)).toBe(currentSection(found));
	});

	it('says what is not there', () => {
		expect(press(start(), '/', ...'zebra', 'return').message).toContain('zebra');
	});

	it('narrows the list in quotes and speakers', () => {
		const quotes = press(start(), 'q', '/', ...'solheim', 'return');
		expect(shownQuotations(quotes).length).toBeGreaterThan(0);
		expect(shownQuotations(quotes).length).toBeLessThan(quotes.analysis!.quotations.length);
		expect(shownSpeakers(press(start(), 's', '/', ...'berg')).map(({name}) => name)).toEqual(['Tomas Berg']);
		expect(shownQuotations(press(start(), 'q', '/', ...'mayor')).length).toBeGreaterThan(0);
	});
});

describe('a prompt', () => {
	it('is corrected in its middle, and what is found follows', () => {
		const state = press(start(), '/', ...'brige', 'left', 'left', 'd');
		expect(state.prompt?.text).toBe('bridge');
		expect(state.search?.matches.length).toBe(2);
		expect(press(state, 'home', 'delete', 'end', 's').prompt?.text).toBe('ridges');
		expect(press(state, 'ctrl-a', 'backspace').prompt?.text).toBe('bridge');
		expect(press(state, 'return', '/', 'up', 's').prompt?.text).toBe('bridges');
	});

	it('takes a number of a link wherever its caret is', () => {
		const markdown = '[One](https://example.com/1).';
		expect(press(start({markdown}), '#', 'x', '1', 'left', 'x', '2').prompt?.text).toBe('21');
	});
});

describe('a prompt that opens', () => {
	it('looks through what is before one: the text, a list or an overlay', () => {
		const kinds = [[], ['right'], ['s'], ['q'], ['?']].map(keys => press(start(), ...keys, '/').prompt?.kind);
		expect(kinds).toEqual(['search', 'search', 'narrow', 'narrow', 'overlay']);
		expect(press(start(), 'q', ':').prompt?.kind).toBe('command');
	});

	it('says why none does', () => {
		expect(press(start(), '#')).toMatchObject({prompt: null, message: 'There are no links in this article'});
		const markdown = '[One](https://example.com/1).';
		expect(press(start({markdown}), 'q', '#')).toMatchObject({
			prompt: null,
			message: 'Links are numbered in the text: L lists them',
		});
	});
});

describe('what was typed before', () => {
	const before = press(start(), '/', ...'bridge', 'return', '/', ...'ferries', 'return');

	it('comes back line by line, and goes on to nothing', () => {
		const typed = (...keys: string[]) => press(before, '/', ...keys).prompt?.text;
		expect(typed('up')).toBe('ferries');
		expect(typed('up', 'up')).toBe('bridge');
		expect(typed('up', 'up', 'up')).toBe('bridge');
		expect(typed('up', 'up', 'down')).toBe('ferries');
		expect(typed('up', 'down')).toBe('');
		expect(press(before, '/', 'up', 'up').search?.query).toBe('bridge');
	});

	it('is words among words, and commands among commands', () => {
		const state = press(before, ':', ...'cite apa', 'return');
		expect(press(state, ':', 'up', 'up').prompt?.text).toBe('cite apa');
		expect(press(state, '/', 'up').prompt?.text).toBe('ferries');
		expect(press(state, 'q', '/', 'up').prompt?.text).toBe('ferries');
	});

	it('is kept once, and the latest 50 of it', () => {
		const again = press(before, '/', ...'bridge', 'return');
		expect(again.history.map(({text}) => text)).toEqual(['ferries', 'bridge']);
		const many = Array.from({length: 60}, (_, i) => i).reduce(
			(state, i) => press(state, ':', ...String(i + 1), 'return'),
			start(),
		);
		expect(many.history.length).toBe(50);
		expect(many.history.at(-1)?.text).toBe('60');
	});
});

describe('Tab in a search', () => {
	it('looks for the same again where nothing is typed: on from here, or what was looked for last', () => {
		const found = press(start(), '/', ...'the', 'return');
		expect(press(found, '/', 'return').search).toEqual(press(found, 'n').search);
		const ended = press(found, 'escape');
		expect(ended.search).toBeNull();
		expect(press(ended, '/', 'return').search?.query).toBe('the');
		expect(press(start(), '/', 'return')).toMatchObject({search: null, prompt: null, place: start().place});
	});

	it('goes on to where the same words are found, and around', () => {
		const text = press(start(), '/', ...'berg');
		const kind = (...keys: string[]) => {
			const {place, prompt} = press(text, ...keys);
			return [place.view, prompt?.kind, prompt?.text];
		};

		expect(kind('tab')).toEqual(['speakers', 'narrow', 'berg']);
		expect(kind('tab', 'tab')).toEqual(['quotes', 'narrow', 'berg']);
		expect(kind('tab', 'tab', 'tab')).toEqual(['sections', 'search', 'berg']);
		expect(kind('shift-tab')).toEqual(['quotes', 'narrow', 'berg']);
	});

	it('passes over where they are not', () => {
		expect(press(start(), '/', ...'patches', 'tab').place.view).toBe('quotes');
	});

	it('leads back from what was found to where it began', () => {
		const before = press(start(), 'right', 'j');
		const found = press(before, '/', ...'patches', 'tab', 'return');
		expect(found.place.view).toBe('quotes');
		expect(press(found, 'escape', 'escape').place).toEqual(before.place);
		expect(press(before, '/', ...'patches', 'tab', 'escape').place).toEqual(before.place);
	});
});

describe('the number of a link', () => {
	const state = start({markdown: '[One](https://example.com/1), [two](https://example.com/2).'});

	it('opens it', () => {
		expect(effectsOf(state, '#', '2', 'return')).toEqual([{type: 'browse', url: 'https://example.com/2'}]);
	});

	it('says that there is none, and leads nowhere without one', () => {
		expect(press(state, '#', '3', 'return').message).toBe('There is no link 3');
		expect(press(state, '#', 'return')).toEqual(state);
		expect(press(state, '#', '1', 'escape')).toEqual(state);
	});
});
