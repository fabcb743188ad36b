import {describe, expect, it} from 'vitest';
import type {Analysis} from '../../../source/document/analysis.js';
import {anchorOf, corrected} from '../../../source/document/corrected.js';
import {lookOfSpeaker} from '../../../source/ui/lines/speaker-look.js';
import {themeOf} from '../../../source/ui/theme.js';
import {analysisOf} from '../sample.js';

describe('the colours of speakers', () => {
	it('begin with who says most, whoever is named first', () => {
		const analysis = analysisOf(
			'“We wait,” said Ida Holm.\n\n“The piers leak, the ferry is late, and nobody in the town hall wants to know,” said Per Dahl.',
		);
		const theme = themeOf('light');
		const looks = analysis.speakers.map(speaker => [speaker.name, lookOfSpeaker(analysis, speaker, theme)]);
		expect(looks).toEqual([
			['Ida Holm', theme.speaker(1)],
			['Per Dahl', theme.speaker(0)],
		]);
	});

	it('stay where a correction makes others say most, takes somebody away, or names somebody new', () => {
		const analysis = analysisOf(
			'“We wait,” said Ida Holm.\n\n“The piers leak, the ferry is late, and nobody wants to know,” said Per Dahl.\n\n“Not us,” said Ada Lind.',
		);
		const theme = themeOf('light');
		const [, longest] = analysis.quotations;
		const after = corrected(analysis, [{at: anchorOf(longest), speakers: ['Una Berg']}]);
		expect(after.speakers.map(speaker => [speaker.name, lookOfSpeaker(after, speaker, theme)])).toEqual([
			['Ida Holm', lookOfSpeaker(analysis, analysis.speakers[0], theme)],
			['Ada Lind', lookOfSpeaker(analysis, analysis.speakers[2], theme)],
			['Una Berg', theme.speaker(3)],
		]);
	});

	it('stay as well where another one is named of whom the text quotes something before', () => {
		const analysis = analysisOf(
			'“We wait,” said Ida Holm. “So do we,” said Ada Lind. “Not us,” said Per Dahl.',
		);
		const theme = themeOf('light');
		const [earlier, , last] = analysis.quotations;
		const zoes = {at: anchorOf(last), speakers: ['Zoe Ruud']};
		const looks = (after: Analysis) =>
			Object.fromEntries(after.speakers.map(speaker => [speaker.name, lookOfSpeaker(after, speaker, theme)]));
		const both = looks(corrected(analysis, [zoes, {at: anchorOf(earlier), speakers: ['Yan Moe']}]));
		expect(both['Zoe Ruud']).toEqual(looks(corrected(analysis, [zoes]))['Zoe Ruud']);
		expect(both['Yan Moe']).toEqual(theme.speaker(4));
	});
});
