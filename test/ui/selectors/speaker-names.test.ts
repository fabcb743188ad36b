import {describe, expect, it} from 'vitest';
import type {Analysis, Speaker} from '../../../source/document/analysis.js';
import {shortName, speakerTags} from '../../../source/ui/selectors/speaker-names.js';
import {analysisOf} from '../sample.js';

/** An analysis with people who have other names behind a slash: `Ada Lind/Lind`. */
const withSpeakers = (...names: string[]): Analysis => {
	return {
		...analysisOf('Nothing.'),
		speakers: names.map(
			(all, i): Speaker => ({
				id: `s${i}`,
				name: all.split('/')[0],
				kind: 'person',
				role: null,
				aliases: all.split('/').slice(1),
				mentions: [],
				quotations: [],
				quotedWords: 0,
				share: 0,
			}),
		),
	};
};

const tagsOf = (...names: string[]): string[] => [...speakerTags(withSpeakers(...names)).values()];

describe('shortName', () => {
	it.each([
		['Lindqvist', ['Ada Lindqvist/Ada/Lindqvist']],
		['Ada', ['Ada Lindqvist/Ada']],
		['Lund', ['Anna Maria Lund/Maria Lund/Lund']],
		['Ada Lindqvist', ['Ada Lindqvist']],
		['Ada', ['Ada Lindqvist/Ada/Lindqvist', 'Per Lindqvist']],
		['Wang', ['Wang Yi/Wang']],
		['Wang Yi', ['Wang Yi/Wang', 'Wang Wenbin']],
	])('is %j', (short, names) => {
		const analysis = withSpeakers(...names);
		expect(shortName(analysis, analysis.speakers[0])).toBe(short);
	});
});

describe('speakerTags', () => {
	it('are initials, without the articles that begin a name', () => {
		expect(tagsOf('Ada Lind', 'The council', 'the union', 'Monday Club')).toEqual(['AL', 'Co', 'Un', 'MC']);
	});

	it('tell those apart whose initials are the same', () => {
		expect(tagsOf('Ada Lind', 'Anna Larsen', 'Arne Lie')).toEqual(['AL', 'An', 'Ar']);
		expect(new Set(tagsOf('The Ab', 'The Ab', 'The Ab')).size).toBe(3);
	});

	it('never differ by capitals alone', () => {
		expect(tagsOf('Sources', 'a source', 'Sonia Orr', 'Stefan Oster')).toEqual(['So', 'Su', 'Sn', 'St']);
	});
});
