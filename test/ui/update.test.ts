import {describe, expect, it} from 'vitest';
import {statusOf} from '../../source/ui/articles.js';
import {listOf} from '../../source/ui/entries.js';
import {chosen, currentSection, isInSight, lookedAt} from '../../source/ui/focus.js';
import {footerLine} from '../../source/ui/footer-line.js';
import {rowAt, rowsOf} from '../../source/ui/rows.js';
import {
	groupedQuotations,
	listLength,
	shownQuotations,
	shownSpeakers,
	windowOf,
} from '../../source/ui/shown.js';
import {layout, type State, sectionsOf} from '../../source/ui/state.js';
import {themeOf} from '../../source/ui/theme.js';
import {act, analysisOf, effectsOf, press, sample, start} from './sample.js';

const long = Array.from(
	{length: 300},
	(_, i) => `Paragraph ${i} stands here, and a few more words stand in it.`,
).join('\n\n');

describe('moving', () => {
	it('goes down the sections, and the text follows', () => {
		const before = start({size: {columns: 100, rows: 16}});
		const after = press(before, 'down', 'down');
		expect(after.place.section).toBe(2);
		expect(after.place.top).toBeGreaterThan(before.place.top);
	});

	it('stops at both ends of a list', () => {
		expect(press(start(), 'up').place.section).toBe(0);
		const {length} = sectionsOf(start());
		expect(press(start(), ...Array.from({length: 20}, () => 'j')).place.section).toBe(length - 1);
	});

	it('scrolls the text line by line once the keys are in it, and the section follows', () => {
		const state = press(start({markdown: long}), 'right', 'j', 'j', 'j');
		const rows = rowsOf(state.analysis!.article, layout(state).measure);
		expect(rowAt(rows, state.place.top)).toBe(3);
		expect(currentSection(press(state, 'G'))).toBeGreaterThan(0);
		expect(press(state, 'k', 'k', 'k').place.top).toBe(0);
	});

	it('is in the last section at the end, and forgets a quotation that is out of sight', () => {
		const marked = press(start({size: {columns: 60, rows: 20}}), '.');
		expect(lookedAt(marked)).toBeDefined();
		const end = press(marked, 'G');
		expect(currentSection(end)).toBe(sectionsOf(end).length - 1);
		expect(lookedAt(end)).toBeUndefined();
		// The room of the evidence is the text's again, and nothing is left to scroll.
		expect(press(end, 'j').place.top).toBe(end.place.top);
	});

	it('scrolls by pages and half pages and to both ends', () => {
		const state = press(start({markdown: long}), 'right');
		const row = (s: typeof state) => rowAt(rowsOf(s.analysis!.article, layout(s).measure), s.place.top);
		expect(row(press(state, ' '))).toBe(layout(state).body - 1);
		expect(row(press(state, ' ', 'b'))).toBe(0);
		expect(row(press(state, 'd'))).toBe(layout(state).body >> 1);
		const rows = rowsOf(state.analysis!.article, layout(state).measure);
		expect(row(press(state, 'G'))).toBe(rows.count - layout(state).body);
		expect(row(press(state, 'G', 'g'))).toBe(0);
	});

	it('goes to the head of the section first, then to the one before', () => {
		const state = press(start({markdown: long, size: {columns: 100, rows: 12}}), 'right', ']', ']', 'j');
		const sections = sectionsOf(state);
		expect(press(state, '[').place.top).toBe(sections[2].start);
		expect(press(state, '[', '[').place.top).toBe(sections[1].start);
	});
});

describe('[ and ]', () => {
	it('go from group to group in the quotes, sections or speakers, and nowhere out of sight', () => {
		for (const keys of [[], ['v']]) {
			const quotes = press(start({markdown: sample.repeat(2)}), 'q', ...keys, 'g');
			const heads = groupedQuotations(quotes).flatMap(({opens}, i) => (opens === null ? [] : [i]));
			const forth = heads.map((_, i) => press(quotes, ...Array(i).fill(']')));
			expect(forth.map(({place}) => place.quotation)).toEqual(heads);
			const end = press(forth.at(-1)!, ']', 'G');
			expect(press(end, '[').place.quotation).toBe(heads.at(-1));
			expect(press(end, '[', '[').place.quotation).toBe(heads.at(-2));
			expect(press(end, '1').place.section).toBe(press(quotes, '1').place.section);
		}

		const speakers = press(start(), 's');
		expect(press(speakers, ']')).toEqual({...speakers, message: 'There are no sections in this list'});
	});
});

describe('q', () => {
	it('opens the quotes at the quotation nearest to the place in the text', () => {
		const state = press(start(), 'down', 'down', 'q');
		const section = sectionsOf(state)[2];
		expect(state.place.view).toBe('quotes');
		expect(shownQuotations(state)[state.place.quotation].start).toBeGreaterThanOrEqual(section.start);
	});

	it('opens them at the match of a search, or what follows it, not at the top of the screen', () => {
		const state = press(start(), '/', ...'hopeful', 'return');
		const {place} = press(state, 'q');
		expect(shownQuotations(state)[place.quotation].text).toContain('hopeful');
		expect(sectionsOf(state)[currentSection(state)].title).toBe('What is planned');
	});

	it('returns to exactly where it was pressed', () => {
		for (const keys of [[], ['down'], ['right', 'j', 'j'], ['s', 'down']]) {
			const before = press(start({markdown: sample.repeat(3)}), ...keys);
			expect(press(before, 'q', 'j', 'j', 'q').place).toEqual(before.place);
			expect(press(before, 'q', 'j', 'escape').place).toEqual(before.place);
		}
	});

	it('is harmless twice', () => {
		const before = press(start(), 'down');
		expect(press(before, 'q', 'q')).toEqual(before);
	});

	it('shows an empty list where nothing is quoted', () => {
		const state = press(start({markdown: 'Plain words.'}), 'q');
		expect(state.place.view).toBe('quotes');
		expect(shownQuotations(state)).toEqual([]);
		expect(press(state, 'down', 'return', 'G').place.view).toBe('quotes');
	});

	it('goes to the quotation in the text on Enter, marks it there, and comes back on Escape', () => {
		const state = press(start(), 'q', 'j', 'j');
		const chosen = shownQuotations(state)[state.place.quotation];
		const reading = press(state, 'return');
		expect(reading.place).toMatchObject({view: 'sections', inText: true, marked: chosen.id});
		expect(press(reading, 'escape').place).toEqual(state.place);
	});
});

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

describe('speakers', () => {
	it('lists those first who are quoted most', () => {
		const shares = shownSpeakers(press(start(), 's')).map(({share}) => share);
		expect(shares).toEqual([...shares].sort((a, b) => b - a));
	});

	it('lists on w what the chosen one says, and Escape comes back', () => {
		const speakers = press(start(), 'q', 'f', '1', 's', 'j');
		const speaker = shownSpeakers(speakers)[1];
		const quotes = press(speakers, 'w');
		expect(quotes.place.view).toBe('quotes');
		expect(shownQuotations(quotes).map(({id}) => id)).toEqual(speaker.quotations);
		expect(press(quotes, 'escape', 'escape').place).toEqual(speakers.place);
		// All that they say, but on the way back it is as narrow as it was.
		expect(quotes.filter.kind).toBeUndefined();
		expect(press(quotes, 'q').filter.kind).toBe('direct');
		expect(press(start({markdown: 'Nothing.'}), 's', 'w').message).toContain('Nobody');
	});

	it('reads the chosen one in the text', () => {
		const state = press(start(), 's', 'return');
		const [speaker] = shownSpeakers(state);
		expect(state.place).toMatchObject({inText: true, marked: speaker.quotations[0]});
	});
});

describe('going back', () => {
	it('says how to quit at the root, until the next key', () => {
		const state = press(start(), 'escape');
		expect(state.message).toContain('Q');
		expect(press(state, 'j').message).toBeNull();
	});

	it('leaves the text for the list', () => {
		expect(press(start(), 'right', 'left').place.inText).toBe(false);
	});

	it('takes a filter away before it leaves the quotes', () => {
		const state = press(start(), 'q', 'f');
		expect(state.filter.kind).toBe('direct');
		expect(press(state, 'escape').filter.kind).toBeUndefined();
		expect(press(state, 'escape').place.view).toBe('quotes');
	});
});

describe('filters', () => {
	it('cycle through the kinds and keep the chosen quotation where it is still listed', () => {
		const state = press(start(), 'q');
		const kinds = ['f', 'f', 'f', 'f'].map((_, i) => press(state, ...Array(i + 1).fill('f')).filter.kind);
		expect(kinds).toEqual(['direct', 'mixed', 'indirect', undefined]);
		for (const quotation of shownQuotations(press(state, 'f'))) {
			expect(quotation.kind).toBe('direct');
		}
	});

	it('pass over kinds that would leave nothing, and say where there is but one', () => {
		const state = press(start({markdown: '“One,” said Anna Larsen. “Two,” said Per Holm.'}), 'q');
		expect(press(state, 'f').filter.kind).toBe('direct');
		expect(press(state, 'f', 'f').filter.kind).toBeUndefined();
		expect(press(start({markdown: 'Nothing.'}), 'q', 'f').filter.kind).toBeUndefined();
	});

	it('are taken away one by one, the words first', () => {
		const state = press(start(), 'q', 'j', 'w', 'f', '/', ...'patches', 'return');
		expect(press(state, 'escape').filter).toEqual({...state.filter, words: ''});
		expect(press(state, 'escape', 'escape').filter).toMatchObject({speaker: undefined, kind: 'direct'});
		expect(press(state, 'escape', 'escape', 'escape').filter.kind).toBeUndefined();
		expect(press(state, 'escape', 'escape', 'escape').place.view).toBe('quotes');
	});

	it('leave the other list as it is', () => {
		const quotes = press(start(), 'q', '/', ...'hopeful', 'return');
		expect(shownSpeakers(press(quotes, '2'))).toEqual(shownSpeakers(start()));
		expect(shownQuotations(press(quotes, '2', '3'))).toEqual(shownQuotations(quotes));
		const speakers = press(start(), 's', '/', ...'berg', 'return');
		expect(shownQuotations(press(speakers, '3'))).toEqual(shownQuotations(start()));
		expect(shownSpeakers(press(speakers, 'escape'))).toEqual(shownSpeakers(start()));
	});

	it('say so where there is nothing to choose', () => {
		const state = start({view: 'speakers', filter: {names: 'zebra'}});
		expect(press(state, 'return').message).toContain('Nothing');
		expect(press(state, 'c').message).toContain('Nobody');
		expect(press(start({markdown: 'Plain words.'}), 'q', 'f').message).toContain('no other kind');
	});

	it('narrow the steps through the text as well, and the footer says so', () => {
		const state = press(start(), 'q', 'w', 'g', 'return');
		const speaker = shownSpeakers(state).find(({id}) => id === state.filter.speaker)!;
		expect(lookedAt(state)?.speakers).toEqual([speaker.id]);
		const footer = (of: State) =>
			footerLine(of, themeOf('none'))
				.map(({text}) => text)
				.join('');
		expect(footer(state)).toContain(`quotes by ${speaker.name}`);
		const seen = speaker.quotations.slice(1).reduce((walked, id) => {
			const next = press(walked, '.');
			expect(lookedAt(next)?.id).toBe(id);
			return next;
		}, state);
		expect(press(seen, '.').message).toBe(`That was the last quotation by ${speaker.name}`);
		expect(footer(press(start(), '.'))).not.toContain('quotes by');
		expect(press(start({filter: {speaker: 'nobody'}}), '1', '.').message).toContain('no quotation by nobody');
	});

	it('begin with whoever says what is chosen, and go around the speakers', () => {
		const ids = shownSpeakers(start()).map(({id}) => id);
		const quotes = press(start(), 'q');
		for (const [index, {id, speakers}] of shownQuotations(quotes).entries()) {
			const state = press(quotes, ...Array(index).fill('j'), 'w');
			const first = Math.max(0, ids.indexOf(speakers[0]));
			expect(state.filter.speaker).toBe(ids[first]);
			expect(shownQuotations(state)[state.place.quotation].id === id).toBe(speakers.length > 0);
			expect(press(state, 'w').filter.speaker).toBe(ids[(first + 1) % ids.length]);
			expect(press(state, ...ids.map(() => 'w')).filter.speaker).toBe(ids[first]);
		}

		const alone = press(start({markdown: '“One,” said Anna Larsen. “Two,” she added.'}), 'q', 'w');
		expect(alone.filter.speaker).toBeDefined();
		expect(press(alone, 'w').filter.speaker).toBeUndefined();
	});

	it('go on near the chosen quotation where they do not list it', () => {
		const quotes = press(start({markdown: sample.repeat(4)}), 'q', ...Array(14).fill('j'));
		const chosen = (state: State) => shownQuotations(state)[state.place.quotation];
		const {start: at} = chosen(quotes);
		for (const keys of [['f'], ['f', 'f'], ['/', ...'hopeful', 'return']]) {
			const narrowed = press(quotes, ...keys);
			expect(chosen(narrowed)).toBe(shownQuotations(narrowed).find(({end}) => end > at));
		}

		// Whoever has not moved meanwhile is where they were; what was looked for stays chosen.
		expect(press(quotes, 'f', 'f', 'f', 'f').place).toEqual(quotes.place);
		expect(press(quotes, 'f', 'escape').place).toEqual(quotes.place);
		for (const keys of [
			['f', 'j'],
			['/', ...'hopeful', 'return'],
		]) {
			const narrowed = press(quotes, ...keys);
			expect(chosen(press(narrowed, 'escape'))).toBe(chosen(narrowed));
		}
	});

	it('of which nothing is left are not taken, and the place stays', () => {
		for (const [view, noun] of [
			['q', 'j', 'j'],
			['s', 'j'],
		]) {
			const before = press(start(), view, noun);
			const after = press(before, '/', ...'zebra', 'return');
			expect({...after, history: []}).toEqual({...before, message: '“zebra” is not in the list'});
		}
	});
});

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

describe('the whole page', () => {
	it('takes the place of its article, and gives it back', () => {
		const state = start();
		expect(effectsOf(state, 'W')).toMatchObject([{type: 'open', request: 1, raw: true}]);
		const whole = act(press(state, 'W'), {
			type: 'opened',
			request: 1,
			analysis: analysisOf(sample),
			findings: 'found',
		});
		expect(effectsOf(whole, 'W')).toMatchObject([{type: 'open', request: 2, raw: false}]);
	});

	it('is not what is shown where it could not be read', () => {
		const failed = act(press(start(), 'W'), {type: 'failed', request: 1, message: 'gone'});
		expect(failed.raw).toBe(false);
		expect(effectsOf(failed, 'R')).toMatchObject([{raw: false}]);
		expect(effectsOf(failed, 'W')).toMatchObject([{raw: true}]);
		// Twice while it is being read is as before.
		expect(effectsOf(start(), 'W', 'W')).toMatchObject([{raw: false}]);
	});
});

describe('several articles', () => {
	const several = () => start({analysis: null, locations: ['a.md', 'b.md']});

	it('are a list to choose from', () => {
		expect(several().place.view).toBe('documents');
		expect(effectsOf(several(), 'down', 'return')).toEqual([
			{type: 'open', request: 1, location: 'b.md', raw: false},
		]);
	});

	it('open, and Escape returns to the list', () => {
		const opened = act(press(several(), 'return'), {
			type: 'opened',
			request: 1,
			analysis: analysisOf(sample),
			findings: 'found',
		});
		expect(opened.place.view).toBe('sections');
		expect(opened.entries[0]).toMatchObject({status: 'open', told: 'Harbour bridge to close for a year'});
		expect(press(opened, 'escape').place.view).toBe('documents');
	});

	it('are told by title and file once they were open, with the place in the list', () => {
		const answer = {type: 'opened', request: 1, analysis: analysisOf(sample), findings: 'found'} as const;
		const state = press(act(press(several(), 'return'), answer), 'escape', 'j');
		const shown = (index: number) =>
			listOf(state, themeOf('none'), 60)
				.lines(index, false)
				.map(line => line.map(({text}) => text).join(''))
				.join()
				.trimEnd();
		expect(shown(0)).toMatch(/^Harbour bridge to close for a year +a\.md$/);
		expect(shown(1)).toBe('b.md');
		expect(footerLine(state, themeOf('none')).at(-1)?.text).toBe('article 2/2');
	});

	it('are narrowed to those whose title or place has some words, and what is chosen opens', () => {
		const list = start({analysis: null, locations: ['monday.md', 'tuesday.md', 'notes/monday.txt']});
		const monday = press(list, 'down', '/', ...'monday');
		expect([listLength(monday), chosen(monday), monday.entry]).toEqual([2, 0, 0]);
		expect(press(monday, 'escape')).toEqual(press(list, 'down'));
		const second = press(monday, 'return', 'n');
		expect(effectsOf(second, 'return')).toMatchObject([{location: 'notes/monday.txt'}]);
		expect(press(second, 'n').entry).toBe(0);
		const asked = press(second, 'return');
		const answer = {type: 'opened', request: asked.request, analysis: analysisOf(sample)} as const;
		const read = press(act(asked, {...answer, findings: 'found'}), 's', 'w', '0');
		expect([listLength(read), chosen(read)]).toEqual([2, 1]);
		const all = press(read, 'escape');
		expect([listLength(all), chosen(all)]).toEqual([3, 2]);
		expect(press(all, '/', ...'harbour', 'return').entry).toBe(2);
		expect(press(list, '/', ...'sunday', 'return').message).toContain('sunday');
	});

	it('take all of a screen that has no room beside the list', () => {
		const locations = Array.from({length: 60}, (_, i) => `${i}.md`);
		const {from, to} = windowOf(start({analysis: null, locations, size: {columns: 80, rows: 24}}), 30);
		expect(to - from).toBe(19);
	});

	it('are told apart from the chosen entry: what is read again is what is open', () => {
		const answer = {type: 'opened', analysis: analysisOf(sample), findings: 'found'} as const;
		const moved = act(press(several(), 'return', 'j'), {...answer, request: 1});
		expect(moved.entries.map(({told}) => told)).toEqual(['Harbour bridge to close for a year', null]);
		for (const key of ['R', 'W']) {
			expect(effectsOf(moved, 'escape', 'j', key)).toMatchObject([{type: 'open', location: 'a.md'}]);
		}
	});

	it('are come back to exactly where they were left, from the text, a list and an answer that was late', () => {
		const texts = [long, sample.repeat(3)];
		const open = (state: State, entry: number) => {
			const asked = press(state, 'g', ...Array(entry).fill('j'), 'return');
			const analysis = analysisOf(texts[entry]);
			return act(asked, {type: 'opened', request: asked.request, analysis, findings: 'found'});
		};

		const first = press(open(several(), 0), 'right', ' ', ' ', 'j');
		const second = press(open(press(first, '0'), 1), 'q', 'w', 'j', 'j');
		const again = open(press(second, '0'), 0);
		expect(again.place).toEqual({...first.place, marked: null});
		const list = open(press(again, '0'), 1);
		expect(list.place).toMatchObject({view: 'quotes', quotation: second.place.quotation});
		expect(list.filter).toEqual(second.filter);
		// Read on while the other was being opened.
		const read = press(again, '0', 'j', 'return', '1', 'right', ' ');
		const late = act(read, {
			type: 'opened',
			request: read.request,
			analysis: analysisOf(texts[1]),
			findings: 'found',
		});
		expect(open(press(late, '0'), 0).place).toEqual(read.place);
	});

	it('wait again where another one is asked for', () => {
		const first = press(several(), 'return');
		expect([0, 1].map(i => statusOf(first, i))).toEqual(['opening', 'waiting']);
		expect([0, 1].map(i => statusOf(press(first, 'down', 'return'), i))).toEqual(['waiting', 'opening']);
	});

	it('are waited for no longer after Escape, and then nothing takes the list away', () => {
		const asked = press(several(), 'return', 'j');
		const footer = footerLine(asked, themeOf('none'))
			.map(({text}) => text)
			.join('');
		expect(footer).toContain('Esc stop');
		const given = press(asked, 'escape');
		expect(given).toMatchObject({entry: 1, message: 'It is not opened'});
		expect(statusOf(given, 0)).toBe('waiting');
		const late = {type: 'opened', request: 1, analysis: analysisOf(sample), findings: 'found'} as const;
		expect(act(given, late)).toEqual(given);
		expect(effectsOf(given, 'k', 'return')).toMatchObject([{type: 'open', request: 2, location: 'a.md'}]);
	});

	it('drop an answer to an older request', () => {
		const state = press(several(), 'return', 'down', 'return');
		expect(
			act(state, {type: 'opened', request: 1, analysis: analysisOf(sample), findings: 'found'}).analysis,
		).toBeNull();
	});

	it('tell what cannot be opened and go on', () => {
		const failed = act(press(several(), 'return'), {
			type: 'failed',
			request: 1,
			message: 'a.md: there is no such file',
		});
		expect(failed.entries[0].status).toBe('failed');
		expect(failed.message).toContain('no such file');
		expect(press(failed, 'down').place.view).toBe('documents');
	});
});

describe('copying', () => {
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
