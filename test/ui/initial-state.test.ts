import {describe, expect, it} from 'vitest';
import {initialState} from '../../source/ui/initial-state.js';
import {analysisOf, sample} from './sample.js';

const analysis = analysisOf(sample);
const size = {columns: 80, rows: 24};
const opened = (options: Partial<Parameters<typeof initialState>[0]> = {}) =>
	initialState({size, locations: ['talks.md'], analysis, ...options});

describe('the state in which the screen opens', () => {
	it('begins in the sections, or where it is told to', () => {
		expect(opened()).toMatchObject({place: {view: 'sections', inText: false}, alone: false, open: 0});
		expect(opened({view: 'speakers'}).place.view).toBe('speakers');
		expect(opened({view: 'reader'})).toMatchObject({place: {view: 'sections', inText: true}, alone: true});
	});

	it('begins in the quotes where these are narrowed, unless another view is asked for', () => {
		expect(opened({filter: {kind: 'direct'}}).place.view).toBe('quotes');
		expect(opened({filter: {speaker: 'tomas-berg'}}).place.view).toBe('quotes');
		expect(opened({filter: {kind: 'direct'}, view: 'sections'}).place.view).toBe('sections');
		expect(opened({filter: {kind: 'direct'}}).filter).toEqual({
			kind: 'direct',
			speaker: undefined,
			unsure: false,
			words: '',
			names: '',
			articles: '',
		});
	});

	it('is a list of articles where none is open yet', () => {
		const list = opened({analysis: null, locations: ['a.md', 'b.md'], view: 'quotes'});
		expect(list).toMatchObject({place: {view: 'documents'}, open: null});
		expect(list.entries.map(({location, status}) => [location, status])).toEqual([
			['a.md', 'waiting'],
			['b.md', 'waiting'],
		]);
	});

	it('seeks at once what the view that is asked for shows of a very long text', () => {
		expect(opened({findings: 'none'}).findings).toBe('none');
		expect(opened({findings: 'none', view: 'quotes'}).findings).toBe('sought');
		expect(opened({findings: 'none', filter: {kind: 'direct'}}).findings).toBe('sought');
		expect(opened({findings: 'none', view: 'speakers', analysis: null}).findings).toBe('none');
		expect(opened({view: 'quotes'}).findings).toBe('found');
	});

	it('has the settings that are asked for beside the usual ones', () => {
		const {settings} = opened({settings: {citation: 'apa'}});
		expect(settings).toEqual({...opened().settings, citation: 'apa'});
	});
});
