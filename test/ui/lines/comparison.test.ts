import {describe, expect, it} from 'vitest';
import {comparedPair, comparisonLines} from '../../../source/ui/lines/comparison.js';
import {footerLine} from '../../../source/ui/lines/footer-line.js';
import {type Line, widthOf} from '../../../source/ui/lines/lines.js';
import {overlayLines} from '../../../source/ui/lines/overlay-lines.js';
import {layout, type State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {act, press, start} from '../sample.js';

const says = (name: string, what: string) =>
	Array.from({length: 7}, (_, i) => `“This is ${what} number ${i + 1} of those that matter,” said ${name}.`);
const markdown = [...says('Ada Holm', 'reason'), ...says('Per Lind', 'doubt')].join('\n\n');
const speakers = press(start({markdown, size: {columns: 80, rows: 24}}), 's');
const comparing = press(speakers, 'c', 'j');

const textOf = (lines: readonly Line[]): string[] => lines.map(line => line.map(({text}) => text).join(''));
const shown = (state: State) => textOf(overlayLines(state, themeOf('none')));
const footer = (state: State) => textOf([footerLine(state, themeOf('none'))])[0];

describe('two speakers side by side', () => {
	it('are a pair once the second one is chosen', () => {
		expect(comparedPair(speakers)).toBeNull();
		expect(comparedPair(press(speakers, 'c'))).toBeNull();
		expect(comparedPair(comparing)?.map(({name}) => name)).toEqual(['Ada Holm', 'Per Lind']);
		expect(comparedPair(press(comparing, 'q'))).toBeNull();
	});

	it('tell that a name goes on where there is no room for all of it', () => {
		const narrow = press({...comparing, size: {columns: 28, rows: 24}}, 'return');
		const long = {
			...narrow,
			analysis: {
				...narrow.analysis!,
				speakers: narrow.analysis!.speakers.map(speaker => ({...speaker, name: `${speaker.name} of Elsby`})),
			},
		};
		expect(shown(long)[0]).toMatch(/… │ .*…$/);
	});

	it('tell how much is out of sight, and the key that leads to it', () => {
		const {analysis} = comparing;
		const lines = (height: number, key?: string) =>
			textOf(comparisonLines(analysis!, comparedPair(comparing)!, themeOf('none'), 76, height, key));
		expect(lines(14, '→')).toHaveLength(14);
		expect(lines(14, '→').at(-1)).toMatch(/^… 5 more: → +│ … 5 more: →$/);
		expect(lines(99, '→').join()).not.toContain('more');
		expect(footer(comparing)).toContain('→ read both');
	});

	it('tell all of the place of what they say, however narrow they are', () => {
		const named = press(
			start({
				markdown: `## What the two of them had to say on that day\n\n${markdown}`,
				size: {columns: 80, rows: 24},
			}),
			...['s', 'c', 'j', 'return'],
		);
		const lines = shown(named).join('\n');
		expect(lines).toContain('paragraph\u00A01');
		expect(lines).not.toContain('…');
	});

	it('are read to their end with the keys of the lists, their names in sight at all times', () => {
		const open = press(comparing, 'return');
		const {body} = layout(open);
		const seen = new Set<string>();
		for (const keys of [[], ['j'], [' '], ['d', 'd'], ['G'], ['G', 'k'], ['G', 'b']]) {
			const state = press(open, ...keys);
			const lines = shown(state);
			expect(lines[0]).toMatch(/^AH Ada Holm +│ PL Per Lind$/);
			expect(lines.length).toBeLessThanOrEqual(body);
			for (const line of overlayLines(state, themeOf('none'))) {
				expect(widthOf(line)).toBeLessThanOrEqual(78);
			}

			for (const [, which] of lines.join('\n').matchAll(/((?:reason|doubt) number \d)/g)) {
				seen.add(which);
			}
		}

		expect(seen.size).toBe(14);
		expect(press(open, 'G', 'j')).toEqual(press(open, 'G'));
		expect(press(open, 'G', 'g')).toEqual(open);
		expect(footer(open)).toMatch(/\d+ more lines below$/);
		expect(footer(press(open, 'G'))).not.toContain('below');
		expect(shown(act(open, {type: 'wheel', column: 5, row: 9, by: 3}))).toEqual(
			shown(press(open, 'j', 'j', 'j')),
		);
	});

	it('are searched, and closed step by step', () => {
		const open = press(comparing, 'right');
		const found = press(open, '/', ...'doubt number 7', 'return');
		expect(shown(found).join('\n')).toContain('This is doubt number 7');
		expect(shown(found).join('\n')).not.toContain('number 6');
		expect(shown(found).join('\n')).toContain('says nothing with “doubt number 7”');
		expect(shown(press(found, 'escape'))).toEqual(shown(open));
		expect(press(found, 'q').overlay).toBeNull();
		expect(press(found, '?').overlay).toMatchObject({name: 'help', words: ''});
		for (const key of ['?', 'q', 'escape']) {
			expect(press(found, '?', key)).toEqual(found);
		}

		for (const key of ['escape', 'q', 'left', 'return']) {
			expect(press(open, key)).toEqual(comparing);
		}
	});

	it('leave the way into the text to each of them alone', () => {
		expect(press(comparing, 'escape', 'return').place.inText).toBe(true);
		expect(press(speakers, 'c', 'return').place.inText).toBe(true);
	});
});
