import {describe, expect, it} from 'vitest';
import {leftBelow, overlayLines} from '../../../source/ui/lines/overlay-lines.js';
import {chosenLink} from '../../../source/ui/selectors/links.js';
import {layout, type State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {act, analysisOf, effectsOf, press, start} from '../sample.js';

const markdown = Array.from({length: 30}, (_, i) => `[Link ${i + 1}](https://example.com/${i + 1}).`).join(
	'\n\n',
);
const shown = (state: Parameters<typeof overlayLines>[0]) =>
	overlayLines(state, themeOf('none')).map(line => line.map(({text}) => text).join(''));

describe('the list of links', () => {
	const links = press(start({markdown, size: {columns: 80, rows: 20}}), 'L');

	it('has the chosen one in sight, to both ends', () => {
		expect(chosenLink(links)).toBe('https://example.com/1');
		for (const keys of [['j'], Array(12).fill('j'), ['G'], ['G', 'k'], ['G', 'g']]) {
			const state = press(links, ...keys);
			expect(shown(state).length).toBeLessThanOrEqual(layout(state).body);
			expect(shown(state).filter(line => line.startsWith('›')).length).toBe(1);
			expect(shown(state).join('\n')).toContain(chosenLink(state));
		}

		expect(chosenLink(press(links, 'G', 'j'))).toBe('https://example.com/30');
	});

	it('is narrowed by words, opens and copies, and closes step by step', () => {
		const found = press(links, '/', ...'Link 2', 'return');
		expect(shown(found)[0]).toContain('Link 2');
		expect(shown(press(found, 'G')).join('\n')).toContain('Link 29');
		expect(effectsOf(found, 'j', 'return')).toEqual([{type: 'browse', url: 'https://example.com/20'}]);
		expect(effectsOf(found, 'y')).toEqual([{type: 'copy', text: 'https://example.com/2'}]);
		expect(press(found, 'escape').overlay).toMatchObject({words: ''});
		expect(press(found, 'escape', 'escape').overlay).toBeNull();
		expect(shown(press(links, '/', ...'zebra'))).toEqual(['No link has these words.']);
	});

	it('keeps the chosen one while it is narrowed, and when all are listed again', () => {
		const chosen = press(links, ...Array(24).fill('j'));
		expect(chosenLink(press(chosen, '/', ...'link 2'))).toBe('https://example.com/25');
		expect(chosenLink(press(chosen, '/', ...'link 29', 'backspace'))).toBe('https://example.com/25');
		const found = press(links, '/', ...'link 2', 'return', 'j', 'j');
		expect(chosenLink(press(found, 'escape'))).toBe(chosenLink(found));
		expect(chosenLink(press(chosen, '/', ...'zebra', 'escape'))).toBe('https://example.com/25');
	});
});

describe('a page of an overlay', () => {
	const table = [
		'| n | square |',
		'| --- | --- |',
		...Array.from({length: 90}, (_, i) => `| ${i} | ${i * i} |`),
	];

	it.each([
		['the help', '?', 0],
		['a table', 'T', 2],
	])('of %s is what is in sight, of which one row stays, whatever the height', (_, key, head) => {
		for (const rows of [9, 12, 24, 50]) {
			const sample = {markdown: table.join('\n'), size: {columns: 60, rows}};
			const first = press(start(sample), key);
			const [before, after] = [first, press(first, ' ')].map(state => shown(state).slice(head));
			expect(after[0]).toBe(leftBelow(first) < before.length ? before[leftBelow(first)] : before.at(-1));
			expect(press(first, ' ', 'b')).toEqual(first);
		}
	});

	it('of links is as many as the list shows', () => {
		const [first, next] = [[], [' ']].map(keys =>
			press(start({markdown, size: {columns: 80, rows: 20}}), 'L', ...keys),
		);
		const listed = shown(first).filter(line => line.includes('https://')).length;
		expect(chosenLink(next)).toBe(`https://example.com/${listed}`);
	});
});

describe('the help', () => {
	it('is scrolled to its last line and no further', () => {
		const help = press(start({size: {columns: 60, rows: 12}}), '?');
		const end = press(help, 'G');
		expect(leftBelow(help)).toBeGreaterThan(0);
		expect(leftBelow(end)).toBe(0);
		expect(shown(end).length).toBe(layout(end).body);
		expect(press(end, 'j')).toEqual(end);
		expect(press(end, 'g')).toEqual(help);
	});
});

it('lists nothing where no article is open', () => {
	const articles = start({analysis: null, locations: ['a.md', 'b.md']});
	for (const command of ['links', 'bookmarks']) {
		const {overlay, message} = press(articles, ':', ...command, 'return');
		expect({overlay, message}).toEqual({overlay: null, message: 'No article is open yet'});
	}
});

describe('an article that is read again', () => {
	const again = (state: State, text: string): State => {
		const asked = act(state, {type: 'changed'});
		return act(asked, {
			type: 'opened',
			request: asked.request,
			analysis: analysisOf(text),
			findings: 'found',
		});
	};

	it('leaves the last of its links chosen where there are fewer, and closes their list where there is none', () => {
		const fewer = again(press(start({markdown}), 'L', 'G'), markdown.split('\n\n').slice(0, 3).join('\n\n'));
		expect(chosenLink(fewer)).toBe('https://example.com/3');
		expect(again(press(fewer, '/', ...'link'), 'No more.')).toMatchObject({overlay: null, prompt: null});
		expect(again(press(fewer, '?'), 'No more.').overlay?.name).toBe('help');
	});

	it('closes a table and a comparison that it has no more', () => {
		const table = press(start({markdown: '| Day | Boats |\n|---|---|\n| Monday | 4 |'}), 'T');
		expect(table.overlay?.name).toBe('table');
		expect(again(table, 'No table any more.').overlay).toBeNull();
		const pair = press(
			start({markdown: '“Yes,” said Ada Lind. “No,” said Per Holm.'}),
			's',
			'c',
			'j',
			'return',
		);
		expect(pair.overlay?.name).toBe('comparison');
		expect(again(pair, '“Yes,” said Ada Lind.').overlay).toBeNull();
	});
});
