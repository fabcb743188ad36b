import {describe, expect, it} from 'vitest';
import {propose} from '../../../source/analyse/engine/engine.js';
import {model} from '../../model.js';
import {read} from '../read.js';

/** The surest proposal for a paragraph, as words. */
const surest = (markdown: string) => {
	const {text, passages} = read(markdown);
	const [passage] = passages;
	const [best] = propose(passage, model);
	const words = ({start, end}: {start: number; end: number}) =>
		text.slice(passage.tokens[start].start, passage.tokens[end - 1].end);
	return {
		source: best.source && words(best.source),
		cue: words(best.cue),
		content: best.content.map(words),
		confidence: best.confidence,
	};
};

describe('propose', () => {
	it.each([
		['“We are open,” said Anna Larsen.', 'Anna Larsen', 'said', ['“We are open,”']],
		['Anna Larsen said the bridge was open.', 'Anna Larsen', 'said', ['the bridge was open']],
		[
			'According to the ministry, the bridge is open.',
			'the ministry',
			'According to',
			['the bridge is open'],
		],
		[
			'“We are open,” Anna Larsen said, “and we will stay open.”',
			'Anna Larsen',
			'said',
			['“We are open,”', '“and we will stay open.”'],
		],
		[
			'The ministry quoted Wang as saying that the talks had failed.',
			'Wang',
			'saying',
			['that the talks had failed'],
		],
		[
			'Dana Cole, a welder, told reporters that the roof had “never been dry.”',
			'Dana Cole, a welder',
			'told',
			['that the roof had “never been dry.”'],
		],
		[
			'Guards “say you have to see it to believe it,” he said, according to the Herald.',
			'he',
			'said',
			['Guards “say you have to see it to believe it,”'],
		],
		[
			'According to Carl Lund, who runs the ferry, the piers of the old harbour “will not last” another winter.',
			'Carl Lund',
			'According to',
			['the piers of the old harbour “will not last” another winter'],
		],
		[
			'According to Maria Lund, who runs the ferry, the piers "will never hold again". She left.',
			'Maria Lund',
			'According to',
			['the piers "will never hold again"'],
		],
		[
			'# Harbour ministry said when it comes to keeping the quays open, repairs matter',
			'Harbour ministry',
			'said',
			['when it comes to keeping the quays open, repairs matter'],
		],
		[
			'The minister echoed their view of the talks by saying that nobody had gained.',
			'The minister',
			'saying',
			['that nobody had gained'],
		],
	])('reads %s', (markdown, source, cue, content) => {
		expect(surest(markdown)).toMatchObject({source, cue, content});
	});

	it('is surer of a quotation than of an attitude', () => {
		expect(surest('“We are open,” said Anna Larsen.').confidence).toBeGreaterThan(
			surest('Anna Larsen worries about the bridge.').confidence,
		);
	});

	it('is as sure of what is passed on as of its being quoted', () => {
		const {source, confidence} = surest('The ministry quoted Wang as saying that the talks had failed.');
		expect(source).toBe('Wang');
		expect(confidence).toBeGreaterThan(0.6);
	});

	it.each([
		'Wang was quoted as saying that the talks had failed.',
		'Wang was quoted in Monday’s Echo as saying that the talks had failed.',
	])('leaves a passive to whom it tells of: %s', text => {
		const found = propose(read(text).passages[0], model);
		expect(found.map(({cue}) => cue.start)).not.toContain(text.split(' ').indexOf('quoted'));
		expect(surest(text).source).toBe('Wang');
	});

	it('has nothing to propose for nothing', () => {
		expect(propose({...read('x').passages[0], tokens: [], sentences: []}, model)).toEqual([]);
	});
});

describe('a passage that repeats the one before', () => {
	const text = 'Ana Ruiz said that it was late.';

	it('has the same proposals, wherever it stands', () => {
		const {passages} = read(`It rained.\n\n${text}\n\n${text}`);
		const [first, second] = passages.slice(1).map(passage => propose(passage, model));
		expect(second).toBe(first);
		expect(first.length).toBeGreaterThan(0);
	});

	it.each([
		'Ana Ruiz said that it was fun.',
		'Ana Ruiz said “that it was late.”',
		'Ana Ruiz said that it was late .',
		`# ${text}`,
	])('is another one with other words, marks, gaps or of another kind: %s', other => {
		const [first] = read(text).passages;
		const proposals = propose(first, model);
		expect(propose(read(other).passages[0], model)).not.toBe(proposals);
	});
});
