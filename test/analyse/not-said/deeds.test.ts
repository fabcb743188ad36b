import {describe, expect, it} from 'vitest';
import {isNarrated} from '../../../source/analyse/not-said/deeds.js';
import {proposed} from '../proposed.js';

const isDeed = (sentence: string): boolean => {
	const {
		passage,
		proposals: [proposal],
	} = proposed([sentence]);
	return isNarrated(passage, proposal);
};

describe('what is told as a deed', () => {
	it.each([
		'Falk <called> [his wife].',
		'Ida <phoned> [the police].',
		'Ida <showed> [him the door].',
		'Ida has <heard> [it all before].',
		'Falk <wiped> [his hands for a long time].',
		'Ida <shut> [her eyes].',
		'Falk <published> [the paper that made his name].',
		'Falk <smoked> [when he was late].',
		'Ida <remembers> [it well].',
		'Falk <said> [it to my mother].',
		'Ida <told> [me].',
		'Everybody <knew> [Otto Falk].',
		'Ida <laughs> [all the way down].',
		'Falk <shouts> [after me].',
		'Falk <laughed> [when that was put to him].',
		'Ida <says> [nothing at all].',
		'Falk <said> [a word].',
		'Falk <said> [nothing about it when he was asked].',
		'Falk <said> [nothing about cuts that had been made].',
		'Falk <interviewed> [the head of the choir].',
		'Ida, who <subbed> for [the injured keeper], won.',
		'The list <excludes> [the smaller towns].',
		'The college, which <admitted> [her in 2010], had closed.',
		'The hospital <admitted> [him].',
		'Falk <bought> barns [that he then leased out].',
		'Ida <wore> a coat [that she had made].',
	])('is not said in %s', sentence => {
		expect(isDeed(sentence)).toBe(true);
	});

	it.each([
		'Falk <called> [his wife a saint].',
		'Falk never <bought> the idea [that a mill could pay].',
		'Falk <bought> the idea [that he could pay].',
		'Falk <told> a friend [that he was late].',
		'Ida <made> it clear [that she was late].',
		'Falk <bought>: [that he was late].',
		'Ida <called> [the plan a folly].',
		'Falk <expressed> [his regret].',
		'Ida <defended> [her head of staff].',
		'Falk <remembers> [it was cold].',
		'Ida <expects> [it to rain].',
		'Falk <said> [her family was well].',
		'Ida <blamed> [him].',
		'Falk <admitted> [her mistake].',
		'Falk <admitted> [her plan was better].',
		'Falk <knew> [the risks].',
		'Ida <shouted> [to the others to stop].',
		'Falk <says> [nothing was decided].',
		'Falk <said> [nothing in the report was new].',
		'Falk <said> [more about it would be published].',
	])('may be said in %s', sentence => {
		expect(isDeed(sentence)).toBe(false);
	});
});
