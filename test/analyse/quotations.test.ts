import {describe, expect, it} from 'vitest';
import {pairMarks} from '../../source/analyse/passage/marks.js';
import {toText} from '../../source/analyse/passage/speech.js';
import {toQuotations} from '../../source/analyse/quotations.js';
import {finish} from '../../source/document/slices.js';
import {parseMarkdown} from '../markdown.js';
import {proposed} from './proposed.js';

/** The kind of each quotation of copies of a sentence, with its own words in marks. */
const kinds = (...copies: string[]): string[] => {
	const {passage, proposals} = proposed(copies);
	const {text, blocks} = parseMarkdown(copies[0].replaceAll(/[[\]{}<>]/g, ''), {kind: 'file', name: 'a.md'});
	const attributions = proposals.map(({content, cue, source}) => ({
		content: content.map(piece => toText(passage, piece)),
		cue: toText(passage, cue),
		source: source && toText(passage, source),
		confidence: 1,
	}));
	const section = {id: 's1', title: '', level: 1, start: 0, end: text.length, derived: false};
	return finish(toQuotations(text, attributions, pairMarks(text, blocks), [section])).quotations.map(
		({kind, quoted}) => [kind, ...quoted.map(words => words.text)].join(': '),
	);
};

describe('the kind of a quotation', () => {
	it.each([
		['[“The barge is ours,”] {Ida} <said>.', 'direct: The barge is ours,'],
		['{Ida} <said> [the barge was “ours”].', 'mixed: ours'],
		['{Ida} <said> [the barge was theirs].', 'indirect'],
	])('is told by its marks: %s', (copy, kind) => {
		expect(kinds(copy)).toEqual([kind]);
	});

	it.each([
		['“{He} <believes> [the barge is his],” Ida said.', '[“He believes the barge is his,”] {Ida} <said>.'],
		['“{They} <told> me [that it leaks],” Ida said.', '[“They told me that it leaks,”] {Ida} <said>.'],
		[
			'“[It leaks], {he} <told> me, and left,” Ida said.',
			'[“It leaks, he told me, and left,”] {Ida} <said>.',
		],
		[
			'“{He} <believes> [the barge is his,”] Ida said, [“and the quay].”',
			'[“He believes the barge is his,”] {Ida} <said>, [“and the quay.”]',
		],
	])('is a report where another tells it in their own marks: %s', (inner, outer) => {
		expect(kinds(inner, outer)).toContain('indirect');
		expect(kinds(outer, inner).filter(kind => kind.startsWith('direct'))).toHaveLength(1);
	});

	it('is told by inner marks where another tells it', () => {
		expect(
			kinds(
				'“{He} <told> me, [‘The barge leaks,’]” Ida said.',
				'[“He told me, ‘The barge leaks,’”] {Ida} <said>.',
			),
		).toEqual(['direct: He told me, ‘The barge leaks,’', 'direct: The barge leaks,']);
		expect(
			kinds(
				'“{He} <told> me [that it ‘leaks a bit’],” Ida said.',
				'[“He told me that it ‘leaks a bit’,”] {Ida} <said>.',
			),
		).toContain('mixed: leaks a bit');
	});

	it('is that of the marks within which a report stands in turn', () => {
		expect(
			kinds(
				'“He told me, ‘{She} <thinks> [the barge leaks],’” Ida said.',
				'“{He} <told> me, [‘She thinks the barge leaks,’]” Ida said.',
			),
		).toEqual(['direct: She thinks the barge leaks,', 'indirect']);
	});

	it.each([
		['“{I} <think> [the barge leaks],” Ida said.', '[“I think the barge leaks,”] {Ida} <said>.'],
		['“{We} <told> him [that it leaks],” Ida said.', '[“We told him that it leaks,”] {Ida} <said>.'],
	])('is direct where one tells of oneself: %s', (inner, outer) => {
		expect(kinds(outer, inner).every(kind => kind.startsWith('direct'))).toBe(true);
	});

	it('is direct where marks were left out around the one tag, or a label stands in them', () => {
		expect(kinds('“[The barge leaks], {Ida} <said>, and went below.”')).toEqual(['direct: The barge leaks']);
		expect(kinds('“{IDA}<:> [The barge leaks].”')).toEqual(['direct: The barge leaks']);
	});

	it('is that of marks that are paired wrongly', () => {
		expect(
			kinds(
				'["It leaks. It was \'late,’”] {she} <said>. “We went below." Otto agreed.',
				'["It leaks. It was \'late,’” she said. “We went below."] Otto <agreed>.',
			),
		).not.toContain('indirect');
	});
});

describe('a name in marks', () => {
	it('is no quotation where it is a source, though another source begins alike', () => {
		const copies = ['{“Red”} of Halden <said> [it leaked].', '{“Red” of Halden} <said> [it leaked].'];
		expect(kinds(...copies)).toEqual(['indirect', 'indirect']);
		expect(kinds(...copies.toReversed())).toEqual(['indirect', 'indirect']);
	});
});

describe('the source of a quotation', () => {
	it.each([
		['00:05 Speaker 2\nPilots', 'Pilots'],
		['Max\nBerg', 'Max\nBerg'],
	])('begins below the line that tells who speaks from when on: %j', (head, source) => {
		const text = `${head} said the pier was shut.`;
		const start = head.startsWith('0') ? 6 : 0;
		const attribution = {
			content: [{start: head.length + 6, end: text.length}],
			cue: {start: head.length + 1, end: head.length + 5},
			source: {start, end: head.length},
			confidence: 1,
		};
		const section = {id: 's1', title: '', level: 1, start: 0, end: text.length, derived: false};
		const [quotation] = finish(toQuotations(text, [attribution], [], [section])).quotations;
		expect(quotation.source?.text).toBe(source);
		expect(quotation.chain.map(each => each.text)).toEqual([source]);
	});
});
