import {describe, expect, it} from 'vitest';
import {currentSection} from '../../../source/ui/selectors/focus.js';
import {listLength, shownQuotations, shownSpeakers} from '../../../source/ui/selectors/listed.js';
import {sectionsOf} from '../../../source/ui/state.js';
import {press, sample, start} from '../sample.js';

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

	it('keeps a search in the text, which Escape ends there', () => {
		const found = press(start(), '/', ...'hopeful', 'return');
		const returned = press(found, 'q', 'f', 'escape', 'escape');
		expect(returned.place).toEqual(found.place);
		expect(returned.search).toEqual(found.search);
		expect(press(returned, 'escape').search).toBeNull();
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

describe('speakers', () => {
	it('open at whoever says what is looked at, and lead from there to that quotation', () => {
		for (const key of ['s', '2']) {
			const reading = press(start(), '.', '.', '.', '.');
			const {marked} = reading.place;
			const listed = press(reading, key);
			expect(shownSpeakers(listed)[listed.place.speaker].quotations).toContain(marked);
			expect(shownSpeakers(listed)[listed.place.speaker].quotations[0]).not.toBe(marked);
			const quotes = press(listed, 'q');
			expect(shownQuotations(quotes)[quotes.place.quotation].id).toBe(marked);
		}
	});

	it('open at whoever says what is chosen among the quotes', () => {
		const chosen = press(start(), 'q', 'G', 'k');
		const listed = press(chosen, 's');
		const {id} = shownQuotations(chosen)[chosen.place.quotation];
		expect(shownSpeakers(listed)[listed.place.speaker].quotations).toContain(id);
		const quotes = press(listed, 'q');
		expect(shownQuotations(quotes)[quotes.place.quotation].id).toBe(id);
	});

	it('open where they were left, where nobody’s words are looked at', () => {
		const left = press(start(), 's', 'j', '1', 'down', 's');
		expect(left.place.speaker).toBe(1);
	});

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
		expect(press(quotes, 'escape').place).toEqual(speakers.place);
		expect(press(quotes, 'escape').filter).toEqual(speakers.filter);
		// All that they say, but on the way back it is as narrow as it was.
		expect(quotes.filter.kind).toBeUndefined();
		expect(press(quotes, 'q').filter.kind).toBe('direct');
		expect(press(start({markdown: 'Nothing.'}), 's', 'w').message).toContain('Nobody');
	});

	it('goes back from what one of them says step by step: what was narrowed there, and then to the speakers', () => {
		const speakers = press(start(), 's', 'j');
		const quotes = press(speakers, 'w');
		const narrowed = press(quotes, 'f', '/', ...'asked', 'return');
		expect(press(narrowed, 'escape').filter).toMatchObject({words: '', kind: 'direct'});
		expect(press(narrowed, 'escape', 'escape').filter).toEqual(quotes.filter);
		expect(press(narrowed, 'escape', 'escape', 'escape').place).toEqual(speakers.place);
		// From the text, and from the words of another speaker, it leads there as well.
		expect(press(quotes, 'return', 'escape').place).toEqual(quotes.place);
		expect(press(quotes, 'return', 'escape', 'escape').place).toEqual(speakers.place);
		expect(press(quotes, 'w', 'escape').place).toEqual(speakers.place);
		// Whoever comes to the list for good takes the speaker away first.
		expect(press(quotes, '3', 'escape')).toMatchObject({
			place: {view: 'quotes'},
			filter: {speaker: undefined},
		});
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

describe('coming back to a list that has been narrowed meanwhile', () => {
	it('finds somebody chosen among the speakers', () => {
		const last = press(start(), 'tab', 'G', 'shift-tab');
		const narrowed = press(last, 's', '/', ...'solheim', 'return', 's');
		expect(narrowed.place.view).toBe('sections');
		const back = press(narrowed, 's');
		expect(shownSpeakers(back)).toHaveLength(1);
		expect(shownSpeakers(back)[back.place.speaker].name).toContain('Solheim');
		expect(press(back, 'return').place.inText).toBe(true);
	});

	it('finds something chosen among the quotations', () => {
		const read = press(start(), 'q', 'G', 'return');
		const back = press(read, 'q', 'f', 'q', 'left');
		expect(back.place.view).toBe('quotes');
		expect(back.filter.kind).toBe('direct');
		expect(back.place.quotation).toBeLessThan(listLength(back));
	});
});

describe('reading who is chosen', () => {
	it('takes away what narrows the quotations to others', () => {
		const narrowed = press(start(), 'q', 'w', 's');
		const other = shownSpeakers(narrowed).findIndex(({id}) => id !== narrowed.filter.speaker);
		const read = press(narrowed, 'g', ...Array(other).fill('j'), 'return');
		expect(read.filter.speaker).toBeUndefined();
		expect(read.place.inText).toBe(true);
		// What lists them stays.
		expect(press(start(), 'q', 'f', 's', 'return').filter.kind).toBeDefined();
	});
});
