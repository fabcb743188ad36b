import {describe, expect, it} from 'vitest';
import {withNominalReports} from '../../../source/analyse/corrections/nominal-reports.js';
import {rewritten} from '../proposed.js';

/** What is found in a sentence of which an engine says nothing but what stands behind it. */
const found = (sentence: string): string[] =>
	rewritten([`${sentence} {They} <left> [it].`], withNominalReports)
		.slice(1)
		.map(copy => copy.replace(' They left it. | 0.6', ''));

describe('what is told with a noun', () => {
	it.each([
		'The gate was shut, drawing <warnings> from {bakers} [that the fair would suffer].',
		'The plan met <criticism> from {the Guild of Bakers} [that it was too dear], but went ahead.',
		'The fire raised <fears> among {parents} [that the school could shut].',
	])('is said by those from whom it comes: %s', copy => {
		expect(found(copy.replaceAll(/[[\]{}<>]/g, ''))).toEqual([copy]);
	});

	it.each([
		'Warnings from bakers that the fair would suffer were ignored.',
		'They read reports from the town that burned in May.',
		'They read reports from the lake that it was frozen.',
		'They had warnings from bakers about the fair.',
		'They had warnings from bakers, that the fair would suffer.',
		'They had “warnings from bakers that the fair would suffer”.',
	])('is not looked for in %s', sentence => {
		expect(found(sentence)).toEqual([]);
	});

	it('takes the place of the verb before it, and of nothing else', () => {
		const told = '{Ida Krol} <said> [it drew warnings from bakers that the fair would suffer].';
		const drew = '[Ida Krol said it] <drew> warnings from {bakers} [that the fair would suffer].';
		const own = 'Ida Krol said it drew <warnings> from {bakers} [that the fair would suffer]. | 0.6';
		expect(rewritten([told, drew], withNominalReports)).toEqual([told, own]);
		expect(rewritten([own], withNominalReports)).toEqual([own]);
	});
});
