import {describe, expect, it} from 'vitest';
import {surveyCapitals} from '../../../source/analyse/names/capitals.js';
import {runEnd, withoutLetters} from '../../../source/analyse/names/name-end.js';
import {prepare} from '../../../source/analyse/prepare.js';
import {parseMarkdown} from '../../markdown.js';

/** The run of capitals that begins at the bracket. */
const run = (marked: string): string => {
	const text = marked.replace('[', '');
	const article = parseMarkdown(text, {kind: 'file', name: 'a.md'});
	const {passages} = prepare(article);
	const [passage] = passages;
	const {tokens} = passage;
	const start = tokens.findIndex(token => token.start >= marked.indexOf('['));
	const end = runEnd(passage, start, surveyCapitals(passages));
	return article.text.slice(tokens[start].start, tokens[end - 1].end);
};

describe('runEnd', () => {
	it.each([
		['They met [Ida van der Krol of Hull there.', 'Ida van der Krol'],
		['They met [Ida “Red” Krol there.', 'Ida “Red” Krol'],
		['They met [Local 44 of the Bakery Workers there.', 'Local 44 of the Bakery Workers'],
		[
			'They met the [Ministry of Trade, Industry and Energy, and left.',
			'Ministry of Trade, Industry and Energy',
		],
		['They met the [Guild of Editors and Police Chiefs there.', 'Guild of Editors and Police Chiefs'],
		['They met [Ida Krol and Jo Park there.', 'Ida Krol'],
		['They left [St Wilfrid’s Primary School there.', 'St Wilfrid’s Primary School'],
		['They left [Krol’s house there.', 'Krol'],
		['They ate at [McDonald’s there.', 'McDonald’s'],
		['They met [Krol y Lund there.', 'Krol'],
		['They met [Secretary of State Ida Krol there.', 'Secretary of State Ida Krol'],
		['They met [Senator Ida Krol of Ohio there.', 'Senator Ida Krol'],
	])('finds where it ends: %s', (text, name) => {
		expect(run(text)).toBe(name);
	});
});

describe('withoutLetters', () => {
	it('takes off what stands behind a name, and nouns only behind a given name', () => {
		const tokens = ['Ida', 'Krol', 'KC', 'MP'].map(text => ({text, lower: text.toLowerCase()}));
		expect(withoutLetters(tokens as never, 0, 4)).toBe(2);
		expect(withoutLetters(tokens.slice(0, 2) as never, 0, 2)).toBe(2);
		expect(withoutLetters(tokens.slice(1) as never, 0, 3)).toBe(3);
	});
});
