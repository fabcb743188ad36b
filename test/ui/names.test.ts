import {describe, expect, it} from 'vitest';
import type {Analysis, Speaker} from '../../source/document/analysis.js';
import {speakerTags} from '../../source/ui/names.js';
import {analysisOf} from './sample.js';

const tagsOf = (...names: string[]): string[] => {
	const analysis: Analysis = {
		...analysisOf('Nothing.'),
		speakers: names.map(
			(name, i): Speaker => ({
				id: `s${i}`,
				name,
				kind: 'person',
				role: null,
				aliases: [],
				mentions: [],
				quotations: [],
				quotedWords: 0,
				share: 0,
			}),
		),
	};
	return [...speakerTags(analysis).values()];
};

describe('speakerTags', () => {
	it('are initials, without the articles that begin a name', () => {
		expect(tagsOf('Ada Lind', 'The council', 'the union', 'Monday Club')).toEqual(['AL', 'Co', 'Un', 'MC']);
	});

	it('tell those apart whose initials are the same', () => {
		expect(tagsOf('Ada Lind', 'Anna Larsen', 'Arne Lie')).toEqual(['AL', 'An', 'Ar']);
		expect(new Set(tagsOf('The Ab', 'The Ab', 'The Ab')).size).toBe(3);
	});
});
