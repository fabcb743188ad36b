import {describe, expect, it} from 'vitest';
import {initialState} from '../../../source/ui/initial-state.js';
import {listOf} from '../../../source/ui/lines/current-list.js';
import {lookedAt} from '../../../source/ui/selectors/focus.js';
import {keptPlace} from '../../../source/ui/selectors/kept-place.js';
import type {State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {update} from '../../../source/ui/update.js';
import {analysisOf, press, sample} from '../sample.js';

const complete = analysisOf(sample);
const outline = {...complete, speakers: [], quotations: []};

const start = (findings: State['findings']): State =>
	initialState({size: {columns: 100, rows: 30}, locations: [], analysis: outline, findings});

describe('findings', () => {
	it('of a very long text are sought when somebody asks for them, once', () => {
		const [reading, ...none] = update(start('none'), {type: 'move', by: 'line', direction: 1});
		expect(none).toEqual([]);
		const [asked, ...effects] = update(reading, {type: 'visit', view: 'quotes'});
		expect(asked.findings).toBe('sought');
		expect(effects).toEqual([{type: 'analyse', article: complete.article}]);
		expect(update(asked, {type: 'move', by: 'line', direction: 1}).slice(1)).toEqual([]);
	});

	it('fill the list of quotations in at the one that is nearest to where the person was', () => {
		const last = complete.sections.length - 1;
		const [below] = update(start('sought'), {type: 'move', by: 'all', direction: 1});
		expect(below.place.section).toBe(last);
		const [ahead] = update(below, {type: 'visit', view: 'quotes'});
		const [filled] = update(ahead, {type: 'analysed', analysis: complete});
		const [waited] = update(below, {type: 'analysed', analysis: complete});
		const [slow] = update(waited, {type: 'visit', view: 'quotes'});
		expect(filled.place.quotation).toBe(slow.place.quotation);
		expect(filled.analysis).toBe(complete);
	});

	it('lead on to the entry of the list where an earlier visit ended, unless one goes elsewhere meanwhile', () => {
		const found = start('found');
		const read = {...found, analysis: complete};
		for (const keys of [
			['q', 'w', 'j'],
			['s', 'j'],
		]) {
			const left = press(read, ...keys);
			const asked = press({...start('none'), kept: keptPlace(left)}, "'");
			expect(asked.findings).toBe('sought');
			expect(keptPlace(asked)).toEqual(keptPlace(left));
			const filled = update(asked, {type: 'analysed', analysis: complete})[0];
			expect(filled.place).toEqual(left.place);
			expect(filled.filter).toEqual(left.filter);
			expect(press(filled, 'escape', 'escape').place.view).toBe('sections');
			const gone = update(press(asked, '1', 'q'), {type: 'analysed', analysis: complete})[0];
			expect(gone.place.quotation).toBe(press(read, 'q').place.quotation);
		}
	});

	it('lead on to it as well where the article is read again meanwhile and they are found at once', () => {
		const left = press({...start('found'), analysis: complete}, 'q', 'j', 'j');
		const asked = press({...start('none'), kept: keptPlace(left)}, "'", 'R');
		const read = update(asked, {
			type: 'opened',
			request: asked.request,
			analysis: analysisOf(sample),
			findings: 'found',
		})[0];
		expect(read.place).toEqual(left.place);
		const further = press(read, 'j');
		expect(further.place.quotation).toBe(3);
		expect(keptPlace(further)).toEqual(keptPlace(press(left, 'j')));
	});

	it('mark in the text the quotation that an earlier visit ended at, unless one moves on meanwhile', () => {
		const left = press({...start('found'), analysis: complete}, '.', '.');
		const asked = press({...start('none'), kept: keptPlace(left)}, "'");
		expect(asked.findings).toBe('sought');
		expect(keptPlace(asked)).toEqual(keptPlace(left));
		const filled = update(asked, {type: 'analysed', analysis: complete})[0];
		expect(lookedAt(filled)).toEqual(lookedAt(left));
		expect(filled.place.top).toBe(left.place.top);
		const moved = press(asked, '[');
		expect(update(moved, {type: 'analysed', analysis: complete})[0].place).toEqual(moved.place);
	});

	it('tell whose words those are that were searched for before', () => {
		const keys = [...'/patches', 'return'];
		const filled = update(press(start('sought'), ...keys), {type: 'analysed', analysis: complete})[0];
		expect(lookedAt(filled)?.text).toContain('patches');
	});

	it('tell how far the search for them has come, of the article that is open', () => {
		const [asked] = update(start('none'), {type: 'visit', view: 'quotes'});
		const percent = (article: typeof complete.article) =>
			listOf(update(asked, {type: 'progress', article, percent: 42})[0], themeOf('none'), 60).empty;
		expect(percent(complete.article)).toContain('42%');
		expect(percent(analysisOf('# Another').article)).not.toContain('%');
	});

	it('of an article that is open no more are dropped, and sought no more', () => {
		const other = analysisOf('# Another\n\nNothing is said here.');
		const sought = start('sought');
		expect(update(sought, {type: 'analysed', analysis: other})[0].analysis).toBe(outline);
		const asked = press(sought, 'R');
		const answer = {type: 'opened', request: asked.request, analysis: other} as const;
		const stop = {type: 'stop', what: 'analyse'};
		expect(update(asked, {...answer, findings: 'found'}).slice(1)).toEqual([stop]);
		expect(update(asked, {...answer, findings: 'none'}).slice(1)).toEqual([stop]);
		expect(update(sought, {type: 'analysed', analysis: complete}).slice(1)).toEqual([]);
	});
});
