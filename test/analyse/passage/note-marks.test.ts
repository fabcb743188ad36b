import {describe, expect, it} from 'vitest';
import {endOfNoteMark} from '../../../source/analyse/passage/note-marks.js';
import {tokenize} from '../../../source/analyse/passage/tokens.js';

/** What is found at the place of `|`. */
const found = (marked: string): string | undefined => {
	const at = marked.indexOf('|');
	const text = marked.replace('|', '');
	const end = endOfNoteMark(text, at, {start: 0, end: text.length});
	return end === undefined ? undefined : text.slice(at, end);
};

describe('a mark of a note', () => {
	it.each([
		['The harbour is full.|[1] They left.', '[1]'],
		['The harbour,|[a] which is full,', '[a]'],
		['It is full.[1]|[2] They left.', '[2]'],
		['It is full.|[note 3] They left.', '[note 3]'],
		['Nobody knows.|[citation needed]', '[citation needed]'],
		['he said.|¹ She left.', '¹'],
		['he said|¹² and left.', '¹²'],
		['“It was bad,”|³ he said.', '³'],
		['“It was bad,”|¹,² he said.', '¹,²'],
		['he said.|4 “We swim,” she said.', '4'],
		['"It was bad,"|3 he said.', '3'],
		['he said.|* She left.', '*'],
		['(he said.|12)', '12'],
		['"I want it,"|3 said she.', '3'],
		['that he saw it.|4', '4'],
		['as the years go by.|[c] Then', '[c]'],
	])('%s', (text, mark) => {
		expect(found(text)).toBe(mark);
	});

	it.each([
		['a space stands before it', 'The harbour |[1] is full.'],
		['it is a word that an editor has begun otherwise', 'They said “|[t]hey left”.'],
		['a word goes on behind it', 'the harbour|[s]ide'],
		['a number is raised to a power', 'it rose by 10|³ litres'],
		['a unit of measurement is', 'it measures 40 km|² or so'],
		['it is a decimal', 'it rose by 10.|5 litres'],
		['it is behind an abbreviation', 'see no.|5 and the next'],
		['it ends a word that an editor has changed', 'what he want|[s].'],
		['it is an index', 'the value of list|[i].'],
		['a unit is squared', 'twelve acres|² or so'],
		['it is a date', 'on Sept.|11'],
		['it is a figure', 'shown in fig.|3'],
		['the number goes on', 'It was full.|2024 was another year.'],
		['an opening mark stands before it', 'They saw "|3 of them".'],
		['nothing stands before it', '|[1] The harbour is full.'],
	])('is none where %s', (_, text) => {
		expect(found(text)).toBeUndefined();
	});
});

it('is no token, and neither is its sentence one with the next', () => {
	const words = (text: string) => tokenize(text, {start: 0, end: text.length}).map(token => token.text);
	expect(words('He left.[1][2] She said¹ that.3 We')).toEqual([
		'He',
		'left',
		'.',
		'She',
		'said',
		'that',
		'.',
		'We',
	]);
	expect(words('10³ m² of the ID.3')).toEqual(['10³', 'm²', 'of', 'the', 'ID.3']);
	expect(words('in fig.3 of Sept.11')).toEqual(['in', 'fig.3', 'of', 'Sept.11']);
});

it('is looked for at the end of a word alone, however long it is', () => {
	const word = `${'1,'.repeat(50_000)}1-x`;
	const whole = tokenize(word, {start: 0, end: word.length});
	expect(whole.map(({text}) => text)).toEqual([word]);
	expect(tokenize(`${'w'.repeat(90)}¹`, {start: 0, end: 91}).map(({text}) => text)).toEqual(['w'.repeat(90)]);
});
