import {describe, expect, it} from 'vitest';
import type {Analysis, Quotation} from '../../source/document/analysis.js';
import {
	anchorOf,
	corrected,
	correctionsWithout,
	lostCorrections,
	lostInWords,
} from '../../source/document/corrected.js';
import type {Correction} from '../../source/document/notes.js';
import {byShare} from '../../source/document/select.js';
import {speakersOf} from '../../source/document/wording.js';
import {analysisOf, sample} from '../ui/sample.js';

const found = analysisOf(sample);
const first = found.quotations[0];

const correct = (quotation: Quotation, ...speakers: string[]): Correction => ({
	at: anchorOf(quotation),
	speakers,
});

const sayings = (analysis: Analysis): Record<string, string[]> =>
	Object.fromEntries(analysis.speakers.map(({name, quotations}) => [name, [...quotations]]));

const namedBy = (words: string): Quotation => {
	const quotation = found.quotations.find(({text}) => text.includes(words));
	if (quotation === undefined) {
		throw new Error(`nothing is quoted with “${words}”`);
	}

	return quotation;
};

describe('corrected', () => {
	it('is what was found where nothing is corrected, or nothing of it is there any more', () => {
		expect(corrected(found, [])).toBe(found);
		expect(corrected(found, [{at: {offset: 4, words: 'Not a word of it.'}, speakers: ['Ida Krol']}])).toBe(
			found,
		);
	});

	it('gives a quotation to another speaker, with all that is counted of both', () => {
		const ours = namedBy('Nobody asked us');
		expect(speakersOf(found, ours).map(({name}) => name)).toEqual(['Tomas Berg']);
		const after = corrected(found, [correct(ours, 'Ingrid Solheim')]);
		const quotation = after.quotations.find(({id}) => id === ours.id);
		expect(quotation).toMatchObject({confidence: 1, checked: 'corrected', chain: []});
		expect(speakersOf(after, quotation as Quotation).map(({name}) => name)).toEqual(['Ingrid Solheim']);
		expect(sayings(after)['Ingrid Solheim']).toContain(ours.id);
		expect(sayings(after)['Tomas Berg']).not.toContain(ours.id);
		const words = (analysis: Analysis, name: string) =>
			analysis.speakers.find(speaker => speaker.name === name)?.quotedWords ?? 0;
		expect(words(after, 'Ingrid Solheim')).toBe(words(found, 'Ingrid Solheim') + 3);
		expect(words(after, 'Tomas Berg')).toBe(words(found, 'Tomas Berg') - 3);
		expect(byShare(after.speakers)[0].share + byShare(after.speakers)[1].share).toBeCloseTo(1, 2);
	});

	it('has those whom only the person names in the order in which they were named', () => {
		const [earlier, later] = [first, namedBy('Nobody asked us')];
		expect(earlier.start).toBeLessThan(later.start);
		const named = (...corrections: Correction[]) =>
			corrected(found, corrections).speakers.flatMap(({name}) => (/Krol|Holm/.test(name) ? [name] : []));
		expect(named(correct(later, 'Ida Krol'))).toEqual(['Ida Krol']);
		expect(named(correct(later, 'Ida Krol'), correct(earlier, 'Per Holm'))).toEqual(['Ida Krol', 'Per Holm']);
		expect(named(correct(earlier, 'Per Holm'), correct(later, 'Ida Krol'))).toEqual(['Per Holm', 'Ida Krol']);
	});

	it('forgets what was corrected before, and knows what was found', () => {
		const before = corrected(found, [correct(first, 'Ida Krol')]);
		expect(before.found).toBe(found);
		expect(corrected(before, [])).toBe(found);
		const other = [correct(namedBy('Nobody asked us'), 'Ingrid Solheim')];
		expect(corrected(before, other)).toEqual(corrected(found, other));
	});

	it('confirms what was found, with its evidence', () => {
		const after = corrected(found, [correct(first, ...speakersOf(found, first).map(({name}) => name))]);
		expect(after.quotations[0]).toEqual({...first, confidence: 1, checked: 'confirmed'});
		expect(after.speakers).toEqual(found.speakers);
	});

	it('counts the same of everybody once all is confirmed', () => {
		const all = found.quotations.map(quotation =>
			correct(quotation, ...speakersOf(found, quotation).map(({name}) => name)),
		);
		expect(corrected(found, all).speakers).toEqual(found.speakers);
	});

	it('takes names that the article does not have, and several for one quotation', () => {
		const ours = namedBy('Nobody asked us');
		const after = corrected(found, [
			correct(ours, 'Tomas Berg', 'Ida Krol'),
			correct(first, 'a clerk', 'Ida Krol'),
		]);
		const [krol, clerk] = ['Ida Krol', 'a clerk'].map(name =>
			after.speakers.find(speaker => speaker.name === name),
		);
		expect(krol).toMatchObject({id: 'ida-krol', kind: 'person', quotations: [first.id, ours.id]});
		expect(clerk).toMatchObject({kind: 'unnamed', mentions: [], quotations: [first.id]});
		expect(after.quotations.find(({id}) => id === ours.id)?.speakers).toEqual(['tomas-berg', 'ida-krol']);
	});

	it.each([
		['Ida Krol', 'person'],
		['von der Linde', 'person'],
		['王小明', 'person'],
		['שלום כהן', 'person'],
		['the Foreign Office spokesman', 'unnamed'],
		['neighbours', 'unnamed'],
	])('takes %s for a name, or for a source that has none', (name, kind) => {
		const after = corrected(found, [correct(first, name)]);
		expect(after.speakers.find(speaker => speaker.name === name)?.kind).toBe(kind);
	});

	it('lets nobody say it, and leaves out who is left with nothing', () => {
		const theirs = found.quotations.filter(({speakers}) => speakers.includes('tomas-berg'));
		const after = corrected(
			found,
			theirs.map(quotation => correct(quotation)),
		);
		expect(after.speakers.map(({id}) => id)).not.toContain('tomas-berg');
		const [one] = after.quotations.filter(({id}) => id === theirs[0].id);
		expect(one).toMatchObject({speakers: [], confidence: theirs[0].confidence, checked: 'corrected'});
	});

	it('leaves no doubt about what a person has looked at', () => {
		const doubtful = {
			...found,
			quotations: found.quotations.map(one => ({...one, doubt: 'report' as const})),
		};
		const [checked, other] = corrected(doubtful, [correct(first, 'Ida Krol')]).quotations;
		expect(checked).not.toHaveProperty('doubt');
		expect(other).toHaveProperty('doubt');
	});

	it('takes the later of two for one quotation, and the nearest of the same words', () => {
		const twice = analysisOf('“It is late,” said Ana Ruiz.\n\nRain.\n\n“It is late,” said Otto Falk.');
		const [, second] = twice.quotations;
		const place = anchorOf(second);
		const after = corrected(twice, [
			{at: place, speakers: ['Ida Krol']},
			{at: {...place, offset: place.offset + 9}, speakers: ['Per Holm']},
		]);
		expect(after.quotations.map(({speakers}) => speakers)).toEqual([['ana-ruiz'], ['per-holm']]);
	});
});

describe('a quotation is known again', () => {
	it('by its words, not far from where it stood', () => {
		const far = analysisOf(`${'The lamps were out. '.repeat(400)}\n\n“Yes,” said Ana Ruiz.`);
		const {offset, words} = anchorOf(far.quotations[0]);
		const said = (from: number) =>
			corrected(far, [{at: {offset: from, words}, speakers: ['Ida Krol']}]).quotations[0].speakers;
		expect(said(offset - 3000)).toEqual(['ida-krol']);
		expect(said(0)).toEqual(['ana-ruiz']);
	});

	it('as confirmed where the name has grown longer since', () => {
		const longer = analysisOf('“It is late,” said Ana Ruiz. She left.');
		const [quotation] = longer.quotations;
		expect(corrected(longer, [{at: anchorOf(quotation), speakers: ['Ruiz']}]).quotations[0]).toMatchObject({
			speakers: ['ana-ruiz'],
			checked: 'confirmed',
		});
	});
});

describe('correctionsWithout', () => {
	it('leaves those of other quotations, and of such as are gone', () => {
		const gone: Correction = {at: {offset: 1, words: 'Gone.'}, speakers: []};
		const [one, other] = [correct(first, 'Ida Krol'), correct(found.quotations[1])];
		expect(correctionsWithout(found, [one, gone, other], [first.id])).toEqual([gone, other]);
	});
});

describe('corrections whose words are gone', () => {
	const gone = (words: string): Correction => ({at: {offset: 1, words}, speakers: []});

	it('are those that hold for nothing', () => {
		const [one, other] = [gone('It was'), gone('It is')];
		expect(lostCorrections(found, [one, correct(first, 'Ida Krol'), other])).toEqual([one, other]);
	});

	it('are told with the first of their words, in a line and without what a terminal would act on', () => {
		expect(lostInWords([gone('“It\n\nwas \u001B[2Jthe fog,”')])).toBe(
			'the words of 1 correction are gone: “It was the fog,”',
		);
		const long = lostInWords([gone('fog and '.repeat(30)), gone('Rain.')]);
		expect(long).toBe('the words of 2 corrections are gone: fog and fog and fog and fog and fog and… …');
	});
});
