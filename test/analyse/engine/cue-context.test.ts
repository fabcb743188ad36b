import {describe, expect, it} from 'vitest';
import {annotate} from '../../../source/analyse/engine/annotate.js';
import {cueContext, sidesOf} from '../../../source/analyse/engine/cue-context.js';
import {model} from '../../model.js';
import {read} from '../read.js';

const context = (markdown: string, verb: string) => {
	const a = annotate(read(markdown).passages[0], model.lexicon);
	const {tokens} = a.passage;
	const found = cueContext(
		a,
		tokens.findIndex(({lower}) => lower === verb),
	);
	const words = ({start, end}: {start: number; end: number}) =>
		tokens
			.slice(start, end)
			.map(({text}) => text)
			.join(' ');
	return {found, words};
};

describe('the window around a cue', () => {
	it('has three sentences, and the sides before, of and behind the cue’s own', () => {
		const {found, words} = context('It rained. The pier shut. Krol said so. Nobody came. It rained.', 'said');
		expect(words(found)).toBe('The pier shut . Krol said so . Nobody came .');
		expect(sidesOf(found).map(words)).toEqual(['The pier shut .', 'Krol said so .', 'Nobody came .']);
	});

	it('has empty sides at the edges of a passage', () => {
		const {found, words} = context('Krol said so.', 'said');
		expect(sidesOf(found).map(words)).toEqual(['', 'Krol said so .', '']);
	});

	it('ends within long sentences', () => {
		const {found, words} = context(`${'very '.repeat(90)}late, Krol said ${'so '.repeat(90)}.`, 'said');
		const [before, own, behind] = sidesOf(found).map(words);
		expect([before, behind]).toEqual(['', '']);
		expect(own.split(' ')).toHaveLength(60 + 1 + 80);
	});
});
