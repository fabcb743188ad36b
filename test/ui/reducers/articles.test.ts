import {describe, expect, it} from 'vitest';
import {narrowedQuotations} from '../../../source/ui/lines/chips.js';
import {listOf} from '../../../source/ui/lines/current-list.js';
import {footerLine} from '../../../source/ui/lines/footer-line.js';
import {statusOf} from '../../../source/ui/selectors/document-entries.js';
import {chosen} from '../../../source/ui/selectors/focus.js';
import {windowOf} from '../../../source/ui/selectors/list-layout.js';
import {listLength} from '../../../source/ui/selectors/listed.js';
import type {State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {update} from '../../../source/ui/update.js';
import {act, analysisOf, effectsOf, press, sample, start} from '../sample.js';

const long = Array.from(
	{length: 300},
	(_, i) => `Paragraph ${i} stands here, and a few more words stand in it.`,
).join('\n\n');

describe('the whole page', () => {
	it('takes the place of its article, and gives it back', () => {
		const state = start();
		expect(effectsOf(state, 'W')).toMatchObject([{type: 'open', request: 1, raw: true}]);
		const whole = act(press(state, 'W'), {
			type: 'opened',
			request: 1,
			analysis: analysisOf(sample),
			findings: 'found',
		});
		expect(effectsOf(whole, 'W')).toMatchObject([{type: 'open', request: 2, raw: false}]);
	});

	it('is not what is shown where it could not be read', () => {
		const failed = act(press(start(), 'W'), {type: 'failed', request: 1, message: 'gone'});
		expect(failed.raw).toBe(false);
		expect(effectsOf(failed, 'R')).toMatchObject([{raw: false}]);
		expect(effectsOf(failed, 'W')).toMatchObject([{raw: true}]);
		// Twice while it is being read is as before.
		expect(effectsOf(start(), 'W', 'W')).toMatchObject([{raw: false}]);
	});
});

describe('several articles', () => {
	const several = () => start({analysis: null, locations: ['a.md', 'b.md']});

	it('are a list to choose from', () => {
		expect(several().place.view).toBe('documents');
		expect(effectsOf(several(), 'down', 'return')).toEqual([
			{type: 'open', request: 1, location: 'b.md', raw: false},
		]);
	});

	it('follow each other by :next and :previous, also while one is read', () => {
		const typed = (command: string) => [':', ...command, 'return'];
		const first = act(press(several(), 'return'), {
			type: 'opened',
			request: 1,
			analysis: analysisOf(sample),
			findings: 'found',
		});
		expect(effectsOf(first, ...typed('next'))).toMatchObject([{type: 'open', location: 'b.md'}]);
		expect(press(first, ...typed('n'))).toMatchObject({place: {view: 'documents'}, entry: 1});
		expect(press(first, ...typed('prev'))).toMatchObject({
			message: 'This is the first article',
			place: {view: 'sections'},
		});
		expect(press(several(), 'G', ...typed('next')).message).toBe('This is the last article');
		expect(press(start(), ...typed('next')).message).toBe('There is no other article');
	});

	it('open, and Escape returns to the list', () => {
		const opened = act(press(several(), 'return'), {
			type: 'opened',
			request: 1,
			analysis: analysisOf(sample),
			findings: 'found',
		});
		expect(opened.place.view).toBe('sections');
		expect(opened.entries[0]).toMatchObject({status: 'open', told: 'Harbour bridge to close for a year'});
		expect(press(opened, 'escape').place.view).toBe('documents');
	});

	it('are told by title and file once they were open, with the place in the list', () => {
		const answer = {type: 'opened', request: 1, analysis: analysisOf(sample), findings: 'found'} as const;
		const state = press(act(press(several(), 'return'), answer), 'escape', 'j');
		const shown = (index: number) =>
			listOf(state, themeOf('none'), 60)
				.lines(index, false)
				.map(line => line.map(({text}) => text).join(''))
				.join()
				.trimEnd();
		expect(shown(0)).toMatch(/^Harbour bridge to close for a year +a\.md$/);
		expect(shown(1)).toBe('b.md');
		expect(footerLine(state, themeOf('none')).at(-1)?.text).toBe('article 2/2');
	});

	it('are narrowed to those whose title or place has some words, and what is chosen opens', () => {
		const list = start({analysis: null, locations: ['monday.md', 'tuesday.md', 'notes/monday.txt']});
		const monday = press(list, 'down', '/', ...'monday');
		expect([listLength(monday), chosen(monday), monday.entry]).toEqual([2, 0, 0]);
		expect(press(monday, 'escape')).toEqual(press(list, 'down'));
		const second = press(monday, 'return', 'n');
		expect(effectsOf(second, 'return')).toMatchObject([{location: 'notes/monday.txt'}]);
		expect(press(second, 'n').entry).toBe(0);
		const asked = press(second, 'return');
		const answer = {type: 'opened', request: asked.request, analysis: analysisOf(sample)} as const;
		const read = press(act(asked, {...answer, findings: 'found'}), 's', 'w', '0');
		expect([listLength(read), chosen(read)]).toEqual([2, 1]);
		const all = press(read, 'escape');
		expect([listLength(all), chosen(all)]).toEqual([3, 2]);
		expect(press(all, '/', ...'harbour', 'return').entry).toBe(2);
		expect(press(list, '/', ...'sunday', 'return').message).toContain('sunday');
	});

	it('tell why one cannot be opened beside it, and in a message where that is not seen', () => {
		const failed = {type: 'failed', request: 1, message: 'b.md: it is gone'} as const;
		const asked = press(several(), 'down', 'return');
		expect(act(asked, failed).message).toBeNull();
		expect(act(press(asked, 'up'), failed).message).toBe(failed.message);
		const low = {...asked, size: {columns: 60, rows: 8}};
		expect(act(low, failed).message).toBe(failed.message);
	});

	it('say what to do first where a key is for the views of an article', () => {
		for (const key of ['tab', 'shift-tab', '1', '3']) {
			expect(press(several(), key).message).toBe('No article is open yet: → opens the chosen one');
		}

		const answer = {type: 'opened', request: 1, analysis: analysisOf(sample), findings: 'found'} as const;
		const listed = press(act(press(several(), 'return'), answer), '0');
		expect(press(listed, 'tab').place.view).toBe('sections');
		expect(press(listed, 'shift-tab').place.view).toBe('quotes');
	});

	it('take all of a screen that has no room beside the list', () => {
		const locations = Array.from({length: 60}, (_, i) => `${i}.md`);
		const {from, to} = windowOf(start({analysis: null, locations, size: {columns: 80, rows: 24}}), 30);
		expect(to - from).toBe(19);
	});

	it('are told apart from the chosen entry: what is read again is what is open', () => {
		const answer = {type: 'opened', analysis: analysisOf(sample), findings: 'found'} as const;
		const moved = press(act(press(several(), 'return'), {...answer, request: 1}), '0', 'j', '1');
		expect(moved.entries.map(({told}) => told)).toEqual(['Harbour bridge to close for a year', null]);
		for (const key of ['R', 'W']) {
			expect(effectsOf(moved, 'escape', 'j', key)).toMatchObject([{type: 'open', location: 'a.md'}]);
		}
	});

	it('are come back to exactly where they were left, from the text, a list and an answer that was late', () => {
		const texts = [long, sample.repeat(3)];
		const open = (state: State, entry: number) => {
			const asked = press(state, 'g', ...Array(entry).fill('j'), 'return');
			const analysis = analysisOf(texts[entry]);
			return act(asked, {type: 'opened', request: asked.request, analysis, findings: 'found'});
		};

		const first = press(open(several(), 0), 'right', ' ', ' ', 'j');
		const second = press(open(press(first, '0'), 1), 'q', 'w', 'j', 'j');
		const again = open(press(second, '0'), 0);
		expect(again.place).toEqual({...first.place, marked: null});
		const list = open(press(again, '0'), 1);
		expect(list.place).toMatchObject({view: 'quotes', quotation: second.place.quotation});
		expect(list.filter).toEqual(second.filter);
		// Read on while the other was being opened.
		const read = press(again, '0', 'j', 'return', '1', 'right', ' ');
		const late = act(read, {
			type: 'opened',
			request: read.request,
			analysis: analysisOf(texts[1]),
			findings: 'found',
		});
		expect(late).toEqual(read);
		expect(open(press(late, '0'), 0).place).toEqual(read.place);
	});

	it('do not take the screen from whoever is at another one, and are there at once when they are chosen', () => {
		const answer = {type: 'opened', request: 1, analysis: analysisOf(sample), findings: 'found'} as const;
		const ready = act(press(several(), 'down', 'return', 'up'), answer);
		expect(ready).toMatchObject({place: {view: 'documents'}, entry: 0, analysis: null});
		expect(ready.message).toBe('Ready: Harbour bridge to close for a year');
		expect([0, 1].map(i => statusOf(ready, i))).toEqual(['waiting', 'ready']);
		const row = listOf(ready, themeOf('none'), 70).lines(1, false)[0];
		expect(row.map(({text}) => text).join('')).toMatch(/Harbour bridge to close for a year +b\.md ready$/);
		expect(effectsOf(ready, 'down', 'return')).toEqual([]);
		const read = press(ready, 'down', 'return');
		expect(read).toMatchObject({place: {view: 'sections'}, open: 1, ready: null});
		expect(statusOf(read, 1)).toBe('open');
		// Another one that was asked for meanwhile is not.
		const other = press(ready, 'return', 'down');
		expect(effectsOf(other, 'return')).toEqual([{type: 'stop', what: 'open'}]);
		// Whoever is at it again is waiting for it.
		expect(act(press(several(), 'down', 'return', 'up', 'down'), answer).place.view).toBe('sections');
		// All of its page is something else.
		const whole = {...ready, raw: true};
		expect(effectsOf(whole, 'down', 'return')).toMatchObject([{type: 'open', raw: true}]);
	});

	it('wait again where another one is asked for', () => {
		const first = press(several(), 'return');
		expect([0, 1].map(i => statusOf(first, i))).toEqual(['opening', 'waiting']);
		expect([0, 1].map(i => statusOf(press(first, 'down', 'return'), i))).toEqual(['waiting', 'opening']);
	});

	it('are waited for no longer after Escape, and then nothing takes the list away', () => {
		const asked = press(several(), 'return', 'j');
		const footer = footerLine(asked, themeOf('none'))
			.map(({text}) => text)
			.join('');
		expect(footer).toContain('Esc stop');
		expect(effectsOf(asked, 'escape')).toEqual([{type: 'stop', what: 'open'}]);
		const given = press(asked, 'escape');
		expect(given).toMatchObject({entry: 1, message: 'It is not opened'});
		expect(statusOf(given, 0)).toBe('waiting');
		const late = {type: 'opened', request: 1, analysis: analysisOf(sample), findings: 'found'} as const;
		expect(act(given, late)).toEqual(given);
		expect(effectsOf(given, 'k', 'return')).toMatchObject([{type: 'open', request: 2, location: 'a.md'}]);
	});

	it('are waited for no longer where the person goes on reading, or types', () => {
		const answer = {type: 'opened', analysis: analysisOf(long), findings: 'found'} as const;
		const open = act(press(several(), 'return'), {
			...answer,
			request: 1,
			analysis: analysisOf(sample),
		});
		const asked = press(open, '0', 'j', 'return');
		for (const keys of [['1'], ['q'], ['tab', '2'], [':'], ['/', 'x'], ['?', '/', 'x']]) {
			const gone = press(asked, ...keys);
			expect(gone.wanted).toBeNull();
			expect(act(gone, {...answer, request: asked.request})).toEqual(gone);
		}

		expect(effectsOf(asked, 'q')).toEqual([{type: 'stop', what: 'open'}]);
		const waiting = press(asked, '?');
		expect(act(waiting, {...answer, request: asked.request}).analysis).toBe(answer.analysis);
	});

	it('are not taken for what is read again since its file has changed', () => {
		const asked = press(several(), 'return');
		const open = act(asked, {type: 'opened', request: 1, analysis: analysisOf(sample), findings: 'found'});
		expect(update(open, {type: 'changed'})[1]).toMatchObject({type: 'open', location: 'a.md'});
		const other = press(open, '0', 'j', 'return');
		expect(update(other, {type: 'changed'})).toEqual([other]);
	});

	it('open each as the command line has it', () => {
		const answer = {type: 'opened', findings: 'found'} as const;
		const open = (state: State, entry: number) => {
			const asked = press(state, 'g', ...Array(entry).fill('j'), 'return');
			return act(asked, {...answer, request: asked.request, analysis: analysisOf(sample)});
		};
		const quotes = start({analysis: null, locations: ['a.md', 'b.md'], filter: {speaker: 'Berg'}});
		const first = open(quotes, 0);
		expect(first).toMatchObject({place: {view: 'quotes'}, filter: {speaker: 'Berg'}});
		const second = open(press(first, 'escape', '0'), 1);
		expect(second).toMatchObject({place: {view: 'quotes'}, filter: {speaker: 'Berg'}});
		// One that was open before is come back to as it was left.
		expect(open(press(second, '0'), 0)).toMatchObject({filter: {speaker: undefined}});
		const reader = start({analysis: null, locations: ['a.md', 'b.md'], view: 'reader'});
		expect(reader.place).toMatchObject({view: 'documents', inText: false});
		expect(press(reader, 'j').entry).toBe(1);
		expect(open(reader, 1)).toMatchObject({place: {view: 'sections', inText: true}, alone: true});
	});

	it('that change tell by name whose words were listed, where they are there no more', () => {
		const state = press(start({locations: ['a.md']}), 's', 'j', 'w');
		expect(state.filter.speaker).toBeDefined();
		const again = (markdown: string) =>
			act(press(state, 'R'), {
				type: 'opened',
				request: 1,
				analysis: analysisOf(markdown),
				findings: 'found',
			});
		expect(again(sample).filter.speaker).toBe(state.filter.speaker);
		const gone = again('# Nothing\n\nNobody says anything here.');
		expect(narrowedQuotations(gone, 'quotation')).toMatch(/^quotation by [A-Z]\w+ [A-Z]\w+$/);
	});

	it('that change while something is typed are gone back to where one was, as far as that is there', () => {
		const state = press(start({locations: ['a.md']}), ']', ']', ':');
		const again = (markdown: string) =>
			press(
				act(act(state, {type: 'changed'}), {
					type: 'opened',
					request: 1,
					analysis: analysisOf(markdown),
					findings: 'found',
				}),
				'escape',
			);
		expect(again(`${sample}\n\nMore.`).place.section).toBe(state.place.section);
		const shorter = again('# Nothing\n\nNobody says anything here.');
		expect(shorter.analysis?.sections[shorter.place.section]).toBeDefined();
		expect(shorter.place.top).toBeLessThan(shorter.analysis?.article.text.length ?? 0);
	});

	it('that came through a pipe show all of their page, and cannot be read again', () => {
		const analysis = analysisOf(sample);
		const article = {...analysis.article, location: {kind: 'stdin', name: '-'} as const};
		const piped = start({analysis: {...analysis, article}, locations: ['-']});
		expect(effectsOf(piped, 'R')).toEqual([]);
		expect(effectsOf(piped, 'W')).toMatchObject([{type: 'open', location: '-', raw: true}]);
	});

	it('drop an answer to an older request', () => {
		const state = press(several(), 'return', 'down', 'return');
		expect(
			act(state, {type: 'opened', request: 1, analysis: analysisOf(sample), findings: 'found'}).analysis,
		).toBeNull();
	});

	it('tell what cannot be opened and go on', () => {
		const failed = act(press(several(), 'return'), {
			type: 'failed',
			request: 1,
			message: 'a.md: there is no such file',
		});
		expect(failed.entries[0].status).toBe('failed');
		expect(failed.entries[0].told).toContain('no such file');
		expect(press(failed, 'down').place.view).toBe('documents');
	});
});
