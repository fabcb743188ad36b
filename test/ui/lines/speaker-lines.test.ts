import {describe, expect, it} from 'vitest';
import type {Speaker} from '../../../source/document/analysis.js';
import {speakerLines} from '../../../source/ui/lines/speaker-lines.js';
import {themeOf} from '../../../source/ui/theme.js';
import {analysisOf} from '../sample.js';

const analysis = analysisOf(
	Array.from({length: 9}, (_, i) => `“This is part ${i + 1} of the plan,” said Ada Holm.`).join('\n\n'),
);

/** The pane of its one speaker. */
const paneOf = (height: number, key?: string): string[] =>
	speakerLines(analysis, analysis.speakers[0], themeOf('none'), 60, height, key).map(line =>
		line.map(({text}) => text).join(''),
	);

describe('what a speaker says', () => {
	it('goes before how much and where, where there is little room', () => {
		const told = analysisOf('“The ferry runs late,” said Ada Holm. Holm said: “It will run at nine.”');
		const linesAt = (height: number): string =>
			speakerLines(told, told.speakers[0], themeOf('none'), 60, height, 'w')
				.map(line => line.map(({text}) => text).join(''))
				.join('\n');
		expect(linesAt(10)).toMatch(/share .*where .*also: Holm\n\n“The ferry runs late,”\n[^\n]*direct/s);
		expect(linesAt(7)).toMatch(
			/^\S+ Ada Holm\n2 quotations .*\nalso: Holm\n\n“The ferry runs late,”\n.*direct.*\n… 1 more: w$/,
		);
		expect(linesAt(6)).toMatch(
			/^\S+ Ada Holm\n2 quotations .*\n\n“The ferry runs late,”\n.*direct.*\n… 1 more: w$/,
		);
	});

	it('is verbatim in turns, and never said to be none of it word for word where a label stands before it', () => {
		const talk = analysisOf(
			'Ida Holm: We will talk.\n\nBo Ek: That is a lie.\n\nIda Holm: Go on.\n\nBo Ek: I have the mails.',
		);
		const shown = (speaker: Speaker): string =>
			speakerLines(talk, speaker, themeOf('none'), 60, 30)
				.map(line => line.map(({text}) => text).join(''))
				.join('\n');
		expect(shown(talk.speakers[0])).toMatch(/quoted words\n.* {2}verbatim · .* {2}verbatim · /s);
		// Words that are not counted, since they are not sure to be theirs as they stand.
		expect(shown({...talk.speakers[0], quotedWords: 0, share: 0})).not.toContain('word for word');
	});

	it('has a sign where it is cut within the words', () => {
		const words = 'and the water rose all through the night '.repeat(9).trim();
		const told = analysisOf(
			`“The ferry runs late ${words},” said Ada Holm.\n\nHolm said: “It will run at nine.”`,
		);
		const at = (height: number): string[] =>
			speakerLines(told, told.speakers[0], themeOf('none'), 40, height, 'w').map(line =>
				line.map(({text}) => text).join(''),
			);
		const cut = at(11);
		// The one that is cut is seen, and not one more.
		expect(cut.at(-1)).toBe('… 1 more: w');
		expect(cut.at(-2)).toMatch(/^\p{L}.*…$/u);
		expect(cut.at(-3)).not.toContain('…');
		expect(at(60).join('\n').match(/…/g)).toBeNull();
	});

	it('is told to be joint, all of it or some', () => {
		const factsOf = (text: string): string[] => {
			const told = analysisOf(text);
			return speakerLines(told, told.speakers[0], themeOf('none'), 60, 30).map(line =>
				line.map(({text: words}) => words).join(''),
			);
		};

		const joint = 'Ada Holm and Per Lund said jointly: “It will run at nine.”';
		const other = 'Lund and Holm said: “It will not run at ten.”';
		expect(factsOf(joint)).toContainEqual(expect.stringMatching(/^1 quotation, joint · /));
		expect(factsOf(`${joint}\n\n${other}`)).toContainEqual(
			expect.stringMatching(/^2 quotations, all of them joint · /),
		);
		expect(factsOf(`${joint}\n\n“It runs,” said Ada Holm.`)).toContainEqual(
			expect.stringMatching(/^2 quotations, 1 of them joint · /),
		);
	});

	it('is all there where it fits', () => {
		const lines = paneOf(60, 'w');
		expect(lines.filter(line => line.startsWith('“'))).toHaveLength(9);
		expect(lines.join()).not.toContain('more');
	});

	it('tells how much is out of sight, and the key that leads to it', () => {
		const all = paneOf(60);
		for (let height = all.length - 1; height > 8; height--) {
			const lines = paneOf(height, 'w');
			const seen = lines.filter(line => line.startsWith('“')).length;
			expect(lines).toHaveLength(height);
			expect(lines.at(-1)).toBe(seen === 9 ? '… more: w' : `… ${9 - seen} more: w`);
		}

		expect(paneOf(10).at(-1)).toMatch(/^… \d more$/);
	});
});
