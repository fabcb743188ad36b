import {describe, expect, it} from 'vitest';
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
});
