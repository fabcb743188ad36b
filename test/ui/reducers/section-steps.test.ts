import {describe, expect, it} from 'vitest';
import {moveSection} from '../../../source/ui/reducers/section-steps.js';
import {groupedQuotations} from '../../../source/ui/selectors/listed.js';
import {sectionsOf} from '../../../source/ui/state.js';
import {press, sample, start} from '../sample.js';

describe('[ and ]', () => {
	it('go from group to group in the quotes, sections or speakers, and nowhere out of sight', () => {
		for (const keys of [[], ['v']]) {
			const quotes = press(start({markdown: sample.repeat(2)}), 'q', ...keys, 'g');
			const heads = groupedQuotations(quotes).flatMap(({isFirst}, i) => (isFirst ? [i] : []));
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

describe('moveSection', () => {
	it('goes from section to section, to both ends and no further', () => {
		const last = sectionsOf(start()).length - 1;
		const walked = (...directions: Array<1 | -1>) => directions.reduce(moveSection, start()).place.section;
		expect(walked(1)).toBe(1);
		expect(walked(1, 1, -1)).toBe(1);
		expect(walked(-1)).toBe(0);
		expect(walked(...Array(last + 3).fill(1))).toBe(last);
	});

	it('goes to the head of the one that is read before it goes to the one before', () => {
		const state = press(start({size: {columns: 60, rows: 10}}), 'right', ']', 'j', 'j');
		const {start: head} = sectionsOf(state)[1];
		expect(state.place.top).toBeGreaterThan(head);
		expect(moveSection(state, -1).place.top).toBe(head);
		expect(moveSection(moveSection(state, -1), -1).place.section).toBe(0);
	});

	it('forgets the quotation that was marked', () => {
		expect(moveSection(press(start(), '.'), 1).place.marked).toBeNull();
	});
});
