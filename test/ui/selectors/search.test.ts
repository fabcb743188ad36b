import {describe, expect, it} from 'vitest';
import {countOf, findMatches, nearestMatch, wordsIn} from '../../../source/ui/selectors/search.js';

const found = (text: string, query: string) =>
	findMatches(text, query).map(({start, end}) => text.slice(start, end));
const starts = (text: string, query: string) => findMatches(text, query).map(({start}) => start);

describe('findMatches', () => {
	it('finds capitals by small letters, and capitals alone by capitals', () => {
		expect(starts('Bridge bridge', 'bridge')).toEqual([0, 7]);
		expect(starts('Bridge bridge', 'Bridge')).toEqual([0]);
	});

	it('finds accents by plain letters, and accents alone by accents', () => {
		expect(starts('Müller Muller', 'muller')).toEqual([0, 7]);
		expect(starts('Müller Muller', 'müller')).toEqual([0]);
		expect(found('Rene\u0301e', 'renee')).toEqual(['Rene\u0301e']);
		expect(found('Rene\u0301', 'rene')).toEqual(['Rene\u0301']);
	});

	it('finds several spaces by one, and one by several, but not the space between paragraphs', () => {
		expect(found('the  old bridge', 'the old   bridge')).toEqual(['the  old bridge']);
		expect(found('the old\nbridge', 'old bridge')).toEqual(['old\nbridge']);
		expect(found('the old\n\nbridge', 'old bridge')).toEqual([]);
	});

	it('takes signs as they stand', () => {
		expect(starts('a.b axb (c', 'a.b')).toEqual([0]);
		expect(starts('a.b axb (c', '(c')).toEqual([8]);
	});

	it('finds printed marks by typed ones', () => {
		expect(starts('“It’s late,” she said', `"it's`)).toEqual([0]);
	});

	it('finds marks of one kind by those of another, as they are copied', () => {
		expect(found('“Never” is «no» word', '‘never’ is "no"')).toEqual(['“Never” is «no»']);
	});

	it('does not look for a space behind the last word', () => {
		expect(found('It is late.', 'is late ')).toEqual(['is late']);
		expect(starts('a b', ' ')).toEqual([1]);
	});

	it('finds words with hyphens that are not seen', () => {
		expect(found('an inter\u00ADnational Inter\u00ADnet', 'internat')).toEqual(['inter\u00ADnat']);
	});

	it('finds nothing for nothing', () => {
		expect(starts('text', '')).toEqual([]);
	});

	it('finds words across the end of a line', () => {
		expect(starts('one\ntwo', 'one two')).toEqual([0]);
	});
});

const at = (...offsets: number[]) => offsets.map(start => ({start, end: start + 1}));

describe('findMatches in a long text', () => {
	const filler = 'Boats lie at the quay all night. '.repeat(400);

	it.each([
		'harbour',
		'Harbour',
		'cafe',
		'CAFE',
		'éclair',
		'aa',
		'strasse',
		'kelvin',
		'12',
		'quay all',
		'no such word',
	])('finds of “%s” what it finds in short ones', query => {
		for (const words of [
			'The harbour of Harbour Hill, HARBOURS, harbour.',
			'Café, cafe, CAFÉ; éclair, ECLAIR, Éclair; aaa aaaa aAa.',
			'Straſse 12, İzmir 1212, \u212Aelvin.',
			'har\u00ADbour and cafe\u0301 and the quay\nall over.',
		]) {
			const short = findMatches(words, query).map(({start, end}) => words.slice(start, end));
			const text = `${words} ${filler} ${words}`;
			const found = findMatches(text, query);
			const within = found.filter(({end}) => end <= words.length);
			const behind = found.filter(({start}) => start > words.length + filler.length + 1);
			expect(within.map(({start, end}) => text.slice(start, end))).toEqual(short);
			expect(behind.map(({start, end}) => text.slice(start, end))).toEqual(short);
		}
	});
});

describe('nearestMatch', () => {
	it('takes the first at or after the place, around the end, or none', () => {
		expect(nearestMatch(at(3, 9), 4)).toBe(1);
		expect(nearestMatch(at(3, 9), 10)).toBe(0);
		expect(nearestMatch([], 0)).toBe(-1);
	});
});

describe('countOf', () => {
	it('tells how many there are, and where no more were looked for', () => {
		expect(countOf(findMatches('a b a', 'a'))).toBe('2');
		expect(countOf(findMatches('a'.repeat(100_001), 'a'))).toBe('100000+');
	});
});

describe('wordsIn', () => {
	it.each([
		['a hole of nine million,” … “I would ', ['a', 'hole', 'of', 'nine', 'million', 'I', 'would']],
		['late... —Ida’s mother-in-law said: “no!”', ['late', 'Ida’s', 'mother-in-law', 'said', 'no']],
		['.html 3.5 (late)', ['.html', '3.5', 'late']],
		['“ ?', ['“', '?']],
	])('leaves out what stands around and between the words of %j', (query, words) => {
		expect(wordsIn(query)).toEqual(words);
	});
});
