import {describe, expect, it} from 'vitest';
import {visual} from '../../../source/ui/lines/bidi.js';
import type {Line} from '../../../source/ui/lines/lines.js';
import {overlayLines} from '../../../source/ui/lines/overlay-lines.js';
import type {State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, start} from '../sample.js';

const markdown = `# Ferries

They [run at night](https://x.example/night), and [by day](https://x.example/day).

| Quay | Days |
| --- | --- |
| Old quay | many nights |
| New quay | one day |
`;

/** The words that are marked in what lies over the body. */
const markedIn = (state: State): string[] =>
	overlayLines(state, themeOf('none')).flatMap(line =>
		line.filter(({look}) => look?.underline).map(({text}) => text),
	);

describe('what lies over the body', () => {
	it('has the words marked by which it is narrowed, as lists have', () => {
		const open = (...keys: string[]) => press(start({markdown}), ...keys);
		expect(markedIn(open('L'))).toEqual([]);
		expect(markedIn(open('L', '/', ...'night'))).toEqual(['night', 'night']);
		expect(markedIn(open('T', '/', ...'night', 'return'))).toEqual(['night']);
		// They are looked for as they stand there, and not each by itself.
		expect(markedIn(open('L', '/', ...'by day', 'return'))).toEqual(['by day']);
		expect(markedIn(open('?', '/', ...'half'))).toContain('half');
		expect(markedIn(open('?', '/', ...'half', 'return', 'escape'))).toEqual([]);
	});

	it('keeps how words are laid out together around what is marked', () => {
		const state = press(
			start({markdown: '# ז\n\n| ספינה | יום |\n| --- | --- |\n| ספינה ישנה | לילה |'}),
			'T',
			'/',
			...'ישנה',
		);
		const shown = (line: Line) =>
			visual(line)
				.map(({text}) => text)
				.join('');
		const marked = overlayLines(state, themeOf('none'));
		const plain = overlayLines({...state, overlay: {...state.overlay!, words: ''}}, themeOf('none'));
		expect(markedIn(state)).toEqual(['ישנה']);
		expect(marked.map(shown)).toEqual(plain.map(shown));
	});
});
