import {describe, expect, it} from 'vitest';
import {listOf} from '../../../source/ui/lines/current-list.js';
import {footerLine} from '../../../source/ui/lines/footer-line.js';
import {clip, type Line, segment, spread, widthOf} from '../../../source/ui/lines/lines.js';
import {quotationLines} from '../../../source/ui/lines/quotation-lines.js';
import {bar, speakerLines} from '../../../source/ui/lines/speaker-lines.js';
import {textLines} from '../../../source/ui/lines/text-lines.js';
import {rowsOf} from '../../../source/ui/rows.js';
import {shownQuotations, shownSpeakers} from '../../../source/ui/selectors/listed.js';
import {bareText} from '../../../source/ui/selectors/text-options.js';
import {layout} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {analysisOf, press, sample, start} from '../sample.js';

const theme = themeOf('none');
const plain = (line: Line): string => line.map(({text}) => text).join('');

describe('clip and spread', () => {
	it('cut a line to its width with an ellipsis', () => {
		expect(plain(clip([segment('one '), segment('two three')], 9))).toBe('one two…');
		expect(plain(clip([segment('one')], 3))).toBe('one');
		expect(plain(clip([segment('one …'), segment(' two')], 6))).toBe('one …');
		expect(plain(clip([segment('one … two')], 6))).toBe('one…');
	});

	it('keep the right end and let the left give way', () => {
		expect(plain(spread([segment('a long title')], [segment('12')], 10))).toBe('a long… 12');
		expect(widthOf(spread([segment('short')], [segment('12')], 20))).toBe(20);
	});
});

describe('bar', () => {
	it('is as long as the share, to an eighth of a column', () => {
		expect(bar(0, 8)).toBe('');
		expect(bar(1, 8)).toBe('████████');
		expect(bar(0.5, 8)).toBe('████');
		expect(bar(1 / 64, 8)).toBe('▏');
	});
});

describe('the panes', () => {
	it('never draw wider than their screen, at any size', () => {
		for (const columns of [20, 33, 60, 80, 99, 100, 119, 120, 140, 200]) {
			for (const rows of [5, 8, 12, 24, 40]) {
				for (const keys of [[], ['q'], ['s'], ['right'], ['q', 'f'], ['/', 'x'], ['escape']]) {
					const state = press(start({size: {columns, rows}}), ...keys);
					expect(widthOf(footerLine(state, theme))).toBeLessThanOrEqual(columns);
					const list = listOf(state, theme, layout(state).list - 4);
					for (let i = 0; i < list.length; i++) {
						for (const line of list.lines(i, i === 0)) {
							expect(widthOf(line)).toBeLessThanOrEqual(layout(state).list - 4);
						}
					}
				}
			}
		}
	});

	it('always tell how to get the quotes and how to quit, where there is room at all', () => {
		for (const columns of [40, 80, 100]) {
			for (const keys of [[], ['q'], ['s'], ['right']]) {
				const footer = plain(footerLine(press(start({size: {columns, rows: 24}}), ...keys), theme));
				expect(footer).toMatch(/\bq(?:\/Esc)? \w+/);
				expect(footer).toContain('Q quit');
			}
		}
	});

	it('show a quotation in its paragraph with the evidence, whatever the height', () => {
		const state = press(start(), 'q');
		for (const height of [3, 6, 10, 25]) {
			for (const quotation of shownQuotations(state)) {
				const lines = quotationLines(state.analysis!, quotation, 60, theme, height);
				expect(lines.length).toBeLessThanOrEqual(height);
			}
		}

		const quotation = shownQuotations(state).find(({text}) => text.includes('hopeful'))!;
		const shown = quotationLines(state.analysis!, quotation, 60, theme, 20).map(plain).join('\n');
		expect(shown).toContain('a hopeful guess');
		expect(shown).toContain('Tomas Berg');
		expect(shown).toContain('“He” → Tomas Berg, Engineer');
		expect(shown).toContain('cue called');
	});

	it('show it in as many paragraphs before it whether all of the text is wrapped or only these', () => {
		const analysis = analysisOf(sample.repeat(4));
		const shown = (of: typeof analysis) =>
			[3, 8, 14, 40].flatMap(height =>
				of.quotations.map(quotation => quotationLines(of, quotation, 44, theme, height)),
			);
		const copy = {...analysis, article: {...analysis.article}};
		rowsOf(copy.article, 44);
		expect(shown(analysis)).toEqual(shown(copy));
	});

	it('tell where a paragraph begins in its middle, as near to whoever says it as there is room', () => {
		const words = 'The river was calm on that day, and the boats lay still. '.repeat(8);
		const state = start({
			markdown: `${words}Engineer Tomas Berg called the timetable “a hopeful guess.” ${words}`,
		});
		const [quotation] = shownQuotations(state);
		const lines = quotationLines(state.analysis!, quotation, 40, theme, 8).map(plain);
		expect(lines[0]).toMatch(/^…/);
		expect(lines.join(' ')).toContain('Tomas Berg');
		expect(lines.join(' ')).toContain('hopeful');
	});

	it('show all that a speaker says', () => {
		const state = press(start(), 's');
		const speaker = shownSpeakers(state).find(({name}) => name === 'Ingrid Solheim')!;
		const shown = speakerLines(state.analysis!, speaker, theme, 60, 40).map(plain).join('\n');
		expect(shown).toContain('Mayor');
		expect(shown).toContain('run out of patches');
	});

	it('tell of no share where nothing is word for word, and of no role that goes without saying', () => {
		const state = press(
			start({markdown: '“We are ready,” said Ada Lind. Per Holm said that he was not.'}),
			's',
		);
		const shown = (name: string) =>
			speakerLines(
				state.analysis!,
				shownSpeakers(state).find(speaker => speaker.name === name)!,
				theme,
				60,
				40,
			)
				.map(plain)
				.join('\n');
		expect(shown('Per Holm')).toContain('none of it word for word');
		expect(shown('Per Holm')).not.toContain('%');
		expect(shown('Ada Lind')).toContain('100%');
		expect(shown('Ada Lind')).not.toContain('person');
	});

	it('put the names beside the quotations where there is a margin', () => {
		const state = start({size: {columns: 140, rows: 40}});
		const rows = rowsOf(state.analysis!.article, 70);
		const lines = textLines({
			...bareText,
			analysis: state.analysis!,
			rows,
			theme,
			from: 0,
			height: rows.count,
			margin: 20,
		}).map(plain);
		expect(lines.find(line => line.includes('run out of patches'))).toMatch(/Solheim$/);
	});

	it('show the marker of an item and set its other rows in', () => {
		const state = start();
		const rows = rowsOf(state.analysis!.article, 24);
		const lines = textLines({
			...bareText,
			analysis: state.analysis!,
			rows,
			theme,
			from: 0,
			height: rows.count,
		}).map(plain);
		expect(lines).toContain('• Ferries will run every');
		expect(lines).toContain('  ten minutes.');
	});
});
