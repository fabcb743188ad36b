import {expect, it} from 'vitest';
import {analyse} from '../../source/analyse/analyse.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';

it.each([
	['[“We run late,”] said Ida Holm.', [true]],
	[
		'HOLM: [We run late.]\n\nKROL: [“Late”?]\n\nHOLM: [So “late” again.]\n\nKROL: [Why?]',
		[true, true, true, true],
	],
	['Ida Holm wrote:\n\n> [We run late.]', [true]],
	['> [We run late.] — Ida Holm', [true]],
	['Ida Holm said [that it was late].', [false]],
	['Ida Holm said [that it was “late”].', [false]],
	['> [The ferry was late], Ida Holm said.', [false]],
	['> Ida Holm said [that the ferry was late].', [false]],
])('are somebody’s own words, in marks or not: %s', (marked, verbatim) => {
	const {quotations, article} = analyse(
		parseMarkdown(marked.replaceAll(/[[\]]/g, ''), {kind: 'file', name: 'a.md'}),
		model,
	);
	expect(article.text).toContain(quotations[0]?.text);
	expect(quotations.map(quotation => [quotation.text, quotation.verbatim])).toEqual(
		[...marked.matchAll(/\[([^\]]*)\]/g)].map(([, words], i) => [words, verbatim[i]]),
	);
});
