import {describe, expect, it} from 'vitest';
import {footerLine} from '../../../source/ui/lines/footer-line.js';
import {keepChoice, showMore} from '../../../source/ui/reducers/filters.js';
import {lookedAt} from '../../../source/ui/selectors/focus.js';
import {shownQuotations, shownSpeakers} from '../../../source/ui/selectors/listed.js';
import {isNarrowed} from '../../../source/ui/selectors/narrowing.js';
import type {State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {analysisOf, press, sample, start} from '../sample.js';

describe('filters', () => {
	it('cycle through the kinds and keep the chosen quotation where it is still listed', () => {
		const state = press(start(), 'q');
		const kinds = ['f', 'f', 'f', 'f'].map((_, i) => press(state, ...Array(i + 1).fill('f')).filter.kind);
		expect(kinds).toEqual(['direct', 'mixed', 'indirect', undefined]);
		for (const quotation of shownQuotations(press(state, 'f'))) {
			expect(quotation.kind).toBe('direct');
		}
	});

	it('of several kinds list each, until one is chosen or they are taken away', () => {
		const several = start({view: 'quotes', filter: {kind: ['direct', 'indirect']}});
		const kinds = new Set(shownQuotations(several).map(({kind}) => kind));
		expect(kinds).toEqual(new Set(['direct', 'indirect']));
		expect(press(several, 'f').filter.kind).toBeUndefined();
		expect(press(several, 'f', 'f').filter.kind).toBe('direct');
		expect(press(several, 'escape').filter.kind).toBeUndefined();
	});

	it('pass over kinds that would leave nothing, and say where there is but one', () => {
		const state = press(start({markdown: '“One,” said Anna Larsen. “Two,” said Per Holm.'}), 'q');
		expect(press(state, 'f').filter.kind).toBe('direct');
		expect(press(state, 'f', 'f').filter.kind).toBeUndefined();
		expect(press(start({markdown: 'Nothing.'}), 'q', 'f').filter.kind).toBeUndefined();
	});

	it('are taken away one by one, the one that was set last first', () => {
		const words = ['/', ...'patches', 'return'];
		const state = press(start(), 'q', 'j', 'w', 'f', ...words);
		const {speaker} = state.filter;
		expect(press(state, 'escape').filter).toEqual({...state.filter, words: ''});
		expect(press(state, 'escape', 'escape').filter).toMatchObject({speaker, kind: undefined});
		expect(press(state, 'escape', 'escape', 'escape').filter.speaker).toBeUndefined();
		expect(press(state, 'escape', 'escape', 'escape').place.view).toBe('quotes');
		const other = press(start(), 'q', 'j', ...words, 'f', 'w', 'escape');
		expect(other.filter).toMatchObject({speaker: undefined, kind: 'direct', words: 'patches'});
		expect(press(other, 'escape').filter).toMatchObject({kind: undefined, words: 'patches'});
		expect(press(start(), 'q', 'f', 'w', 'f', 'escape').filter.kind).toBeUndefined();
	});

	it('are not set by words that were typed and taken back', () => {
		const state = press(start(), 'q', 'f', '/', ...'patches', 'escape');
		expect(state.narrowedBy).toEqual(['kind']);
		expect(press(state, 'escape').narrowedBy).toEqual([]);
	});

	it('leave those in doubt alone, and all again', () => {
		const analysis = analysisOf('“One,” said Anna Larsen. “Two,” said Per Holm. It was a “big deal” there.');
		const [first, second, ...rest] = analysis.quotations;
		const quotations = [{...first, confidence: 0.95}, {...second, confidence: 0.85}, ...rest];
		const quotes = press(start({analysis: {...analysis, quotations}}), 'q');
		const doubtful = press(quotes, 'D');
		expect(shownQuotations(doubtful).map(({id}) => id)).toEqual([second.id]);
		expect(press(doubtful, 'D').place).toEqual(quotes.place);
		expect(press(doubtful, 'escape').filter.unsure).toBe(false);
		expect(press(doubtful, 'f', 'D', 'D', 'escape').filter).toMatchObject({unsure: false, kind: 'direct'});
		const sure = press(start({analysis: {...analysis, quotations: [quotations[0]]}}), 'q', 'D');
		expect(sure.message).toBe('All that is listed is sure, or nobody’s');
		expect(sure.filter.unsure).toBe(false);
	});

	it('leave the other list as it is', () => {
		const quotes = press(start(), 'q', '/', ...'hopeful', 'return');
		expect(shownSpeakers(press(quotes, '2'))).toEqual(shownSpeakers(start()));
		expect(shownQuotations(press(quotes, '2', '3'))).toEqual(shownQuotations(quotes));
		const speakers = press(start(), 's', '/', ...'berg', 'return');
		expect(shownQuotations(press(speakers, '3'))).toEqual(shownQuotations(start()));
		expect(shownSpeakers(press(speakers, 'escape'))).toEqual(shownSpeakers(start()));
	});

	it('leave the section that is chosen as it is', () => {
		const state = press(start(), ']', ']');
		expect(state.place.section).toBe(2);
		const narrowed = {...state, filter: {...state.filter, unsure: true}};
		expect(keepChoice(state, narrowed).place).toEqual(state.place);
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

	it('narrow nothing where no one is found to say what is chosen', () => {
		const markdown = '“One,” said Anna Larsen.\n\nIt became the “long night” of the town.';
		const quotes = press(start({markdown}), 'q', 'end');
		expect(shownQuotations(quotes)[quotes.place.quotation].speakers).toEqual([]);
		const state = press(quotes, 'w');
		expect(state.filter.speaker).toBeUndefined();
		expect(state.message).toBe('No one in the text is found to say this');
		expect(press(quotes, 'home', 'w').filter.speaker).toBeDefined();
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

describe('isNarrowed and showMore', () => {
	it('know of the current list alone', () => {
		const narrowed = start({view: 'quotes', filter: {kind: 'direct', names: 'berg'}});
		expect(isNarrowed(narrowed)).toBe(true);
		expect(isNarrowed(press(narrowed, '1'))).toBe(false);
		expect(isNarrowed(press(narrowed, '2'))).toBe(true);
		expect(showMore(press(narrowed, '2')).filter).toMatchObject({kind: 'direct', names: ''});
	});

	it('take the words away, then the speaker, then the kind, and then nothing', () => {
		const filter = {kind: 'direct', speaker: 'ingrid-solheim', words: 'steel'} as const;
		const all = start({view: 'quotes', filter});
		const left = [1, 2, 3].map(times =>
			Array.from({length: times}, () => showMore).reduce((s, more) => more(s), all),
		);
		expect(left.map(({filter: {words, speaker, kind}}) => [words, speaker, kind])).toEqual([
			['', 'ingrid-solheim', 'direct'],
			['', undefined, 'direct'],
			['', undefined, undefined],
		]);
		expect(showMore(left[2])).toBe(left[2]);
	});
});

describe('keepChoice', () => {
	it('keeps the speaker that is chosen while others leave the list', () => {
		const all = press(start(), 's', 'G');
		const {id} = shownSpeakers(all)[all.place.speaker];
		const named = keepChoice(all, {...all, filter: {...all.filter, names: 'berg'}});
		expect(shownSpeakers(named)[named.place.speaker].id).toBe('tomas-berg');
		const again = keepChoice(all, {...all, filter: {...all.filter, names: ''}});
		expect(shownSpeakers(again)[again.place.speaker].id).toBe(id);
	});

	it('keeps the quotation, or the next one in the text until it is listed again', () => {
		const all = press(start(), 'q', 'j');
		const id = shownQuotations(all)[1].id;
		const narrowed = keepChoice(all, {...all, filter: {...all.filter, words: 'nobody asked'}});
		expect(narrowed.place).toMatchObject({quotation: 0, hidden: id});
		const back = keepChoice(narrowed, {...narrowed, filter: all.filter});
		expect(back.place).toMatchObject({quotation: 1, hidden: null});
	});
});
