import {describe, expect, it} from 'vitest';
import {noNotes} from '../../../source/document/notes.js';
import {paneLines} from '../../../source/ui/lines/pane-lines.js';
import {bookmarksOf} from '../../../source/ui/selectors/bookmarks.js';
import {layout, type State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {act, analysisOf, effectsOf, press, sample, start} from '../sample.js';

const words = (state: State): string[] => bookmarksOf(state).map(bookmark => bookmark.words.slice(0, 16));

describe('a bookmark', () => {
	it('stands at the first paragraph that begins in sight, and goes with the same key', () => {
		const state = start({size: {columns: 80, rows: 12}, view: 'reader'});
		expect(words(press(state, 'm'))).toEqual(['Harbour bridge t']);
		const below = press(state, 'j', 'j', 'm');
		expect(words(below)).toEqual(['The old bridge o']);
		expect(below.message).toBe('Bookmarked: paragraph 1; M lists them');
		expect(words(press(below, 'm'))).toEqual([]);
		expect(press(below, 'm').message).toBe('The bookmark is gone');
	});

	it('stands at the paragraph of what is chosen, looked at, found or gone to', () => {
		const inQuotes = press(start(), 'q', 'G', 'm');
		expect(words(inQuotes)).toEqual(['The mayor promis']);
		expect(words(press(start(), 'right', '.', '.', 'm'))).toEqual(['“We have run out']);
		expect(words(press(start(), '/', ...'Ferries', 'return', 'm'))).toEqual(['Ferries will run']);
		expect(words(press(start(), 'G', 'm'))).toEqual(['What people say']);
	});

	it('is not set where no text is', () => {
		const state = press(start(), 's', 'm');
		expect(words(state)).toEqual([]);
		expect(state.message).toContain('in the text and in the quotes');
	});

	it('is kept, with the others in the order of the text', () => {
		const two = press(start(), 'G', 'm', 'g', 'm');
		expect(words(two)).toEqual(['Harbour bridge t', 'What people say']);
		expect(effectsOf(start(), 'm')).toEqual([
			{type: 'note', article: expect.anything(), notes: press(start(), 'm').notes, before: noNotes},
		]);
	});

	it('follows its words into a text that has changed', () => {
		const {notes} = press(start(), 'G', 'm');
		const changed = start({markdown: `${sample}`.replace('The old bridge', 'Late news. The old bridge')});
		expect(words(act(changed, {type: 'noted', notes}))).toEqual(['What people say']);
	});

	const marked = (...bookmarks: Array<State['notes']['bookmarks'][number]>) => ({corrections: [], bookmarks});
	const inText = (notes: State['notes'], markdown: string): State =>
		act(start({markdown}), {type: 'noted', notes});

	it('follows words that are few as well, and stands at the beginning of the paragraph where they stand now', () => {
		const short = marked({offset: 5, words: 'It came.'});
		expect(words(inText(short, '# Fog\n\nIn May there was rain.\n\nIt came.'))).toEqual(['It came.']);
		const {notes} = press(start(), 'q', 'G', 'm');
		const changed = inText(notes, sample.replace('The mayor promised', 'Late news. The mayor promised'));
		expect(words(changed)).toEqual(['Late news. The m']);
		const gone = press(changed, 'q', 'G', 'm');
		expect(gone.message).toBe('The bookmark is gone');
	});

	it('whose words are gone tells them, and that they are', () => {
		const {notes} = press(start(), 'G', 'm', 'g', 'm');
		const [first, second] = bookmarksOf(inText(notes, '# Fog\n\nIt came.\n\nNobody saw it.'));
		expect(first).toMatchObject({
			words: 'Harbour bridge to close for a year',
			where: 'title · its words are gone',
		});
		expect(second).toMatchObject({
			words: 'What people say',
			where: expect.stringMatching(/ · its words are gone$/),
		});
		const coloured = marked({offset: 0, words: '\u001B[31mRed\nwords'});
		expect(bookmarksOf(inText(coloured, 'Fog.'))[0].words).toBe('Red words');
	});

	it('is listed where its words stand now', () => {
		const turned = inText(
			marked({offset: 0, words: 'The first one.'}, {offset: 16, words: 'The second one.'}),
			'The second one.\n\nThe first one.',
		);
		expect(words(turned)).toEqual(['The second one.', 'The first one.']);
		expect(words(press(turned, 'M', 'm'))).toEqual(['The first one.']);
	});

	it('is shown beside its paragraph', () => {
		const shown = (state: State) =>
			paneLines(state, themeOf('none'), layout(state).measure, layout(state).body)
				.map(line => line.map(({text}) => text).join(''))
				.filter(line => line.includes('◆'));
		const state = press(start({size: {columns: 100, rows: 30}}), 'right', '.', '.');
		expect(shown(state)).toEqual([]);
		expect(shown(press(state, 'm'))).toEqual([expect.stringMatching(/^ *IS◆ “We have run out of patches/)]);
	});
});

describe('the list of bookmarks', () => {
	const three = press(start(), 'q', 'G', 'm', 'escape', '2', '1', 'g', 'm', 'j', 'm');

	it('says how to set one where there is none', () => {
		expect(press(start(), 'M')).toMatchObject({
			overlay: null,
			message: 'There are no bookmarks in this article: m sets one',
		});
	});

	it('goes to the chosen one, and Escape comes back', () => {
		const listed = press(three, 'M');
		expect(listed.overlay).toMatchObject({name: 'bookmarks', at: 0});
		const gone = press(listed, 'down', 'down', 'return');
		expect(gone).toMatchObject({overlay: null, place: {view: 'sections', inText: true}});
		expect(gone.place.section).toBe(2);
		expect(press(gone, 'escape').place).toEqual(three.place);
	});

	it('takes the chosen one away, and closes with the last', () => {
		const listed = press(three, 'M', 'down');
		const two = press(listed, 'm');
		expect(words(two)).toEqual([words(three)[0], words(three)[2]]);
		expect(two.overlay?.at).toBe(1);
		const one = press(two, 'm');
		expect(one.overlay?.at).toBe(0);
		expect(press(one, 'm')).toMatchObject({overlay: null, notes: {bookmarks: []}});
	});

	it('is narrowed by words, and numbers stay', () => {
		const narrowed = press(three, ':', ...'bookmarks', 'return', '/', ...'promised', 'return');
		expect(narrowed.overlay).toMatchObject({name: 'bookmarks', words: 'promised', at: 0});
		expect(words(press(narrowed, 'm'))).toEqual(words(three).slice(0, 2));
	});

	it('stays when the article is read again', () => {
		const asked = press(three, 'R');
		const again = act(asked, {
			type: 'opened',
			request: asked.request,
			analysis: analysisOf(sample),
			findings: 'found',
		});
		expect(words(again)).toEqual(words(three));
	});
});
