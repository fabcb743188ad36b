import {describe, expect, it} from 'vitest';
import {cite} from '../../../source/ui/citation/citation.js';
import {listOf} from '../../../source/ui/lines/current-list.js';
import {foundBy} from '../../../source/ui/lines/hits.js';
import {listLength, shownQuotations} from '../../../source/ui/selectors/listed.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, start} from '../sample.js';

describe('foundBy', () => {
	it('tells what of the rest has a word that is not seen', () => {
		expect(foundBy('mayor', ['We have run out', 'Ingrid Solheim'], ['Mayor', 'Solheim'])).toBe('Mayor');
		expect(foundBy('patches mayor', ['run out of patches'], ['Mayor'])).toBe('Mayor');
	});

	it('tells nothing where all is seen, or nothing is looked for', () => {
		expect(foundBy('berg', ['Tomas Berg'], ['Berg'])).toBeUndefined();
		expect(foundBy('', ['Tomas Berg'], ['Berg'])).toBeUndefined();
	});
});

describe('a list that is narrowed', () => {
	const shown = (keys: readonly string[], width: number): string => {
		const state = press(start({size: {columns: width, rows: 24}}), ...keys, 'return');
		const list = listOf(state, themeOf('none'), width - 4);
		return Array.from({length: list.length}, (_, i) => list.lines(i, false))
			.flat()
			.map(line => line.map(({text}) => text).join(''))
			.join('\n');
	};

	it('is so by the rules of the text: capitals and accents find only themselves, several spaces are one', () => {
		const left = (...query: string[]) => {
			const state = press(
				start({markdown: '“The Exposé of 1999,” said Ann Holm.\n\n“It’s air to Expose,” said Per Lund.'}),
				'q',
			);
			const inText = press(state, 'q', '/', ...query).search?.matches.length ?? 0;
			return [listLength(press(state, '/', ...query)), inText];
		};

		expect(left(...'AIR')).toEqual([0, 0]);
		expect(left(...'air')).toEqual([1, 1]);
		expect(left(...'expose')).toEqual([2, 2]);
		expect(left(...'Expose')).toEqual([2, 2]);
		expect(left(...'exposé')).toEqual([1, 1]);
		expect(left(...'Exposé')).toEqual([1, 1]);
		expect(left(..."it's   air")).toEqual([1, 1]);
	});

	it('finds what it shows itself, and what is copied of it', () => {
		const markdown =
			'“We have a hole of nine million,” said Ann Holm, who counts. “I would not wait.”\n\nPer Berg denied that he knew.';
		const quotes = press(start({markdown}), 'q');
		const [first, second] = quotes.analysis!.quotations;
		for (const query of [
			'hole of nine million,” … “I would',
			'‘hole of nine million ... wait.’ ',
			cite(quotes.analysis!, first).split(' — ')[0],
		]) {
			expect(shownQuotations(press(quotes, '/', ...query, 'return')).map(({id}) => id)).toEqual([first.id]);
		}

		const denied = press(quotes, '/', ...'denied that he knew', 'return');
		expect(shownQuotations(denied).map(({id}) => id)).toEqual([second.id]);
	});

	it('shows the words that an entry was found by, in its text or its role', () => {
		expect(shown(['q', '/', ...'engineer'], 80)).toContain('Engineer: Tomas Berg');
		expect(shown(['q', '/', ...'compensated'], 50)).toContain('compensated');
	});
});
