import {describe, expect, it} from 'vitest';
import {spanLabels} from '../../source/analyse/engine/span-labels.js';
import {toLesson} from '../../source/training/gold.js';
import {paragraphsOf} from '../../source/training/paragraphs.js';
import {read} from '../analyse/read.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';

const markdown = 'The ferry is late.\n\n“We wait,” Anna Larsen said on Monday, “and we hope.”';
const {text, passages} = read(markdown);
const span = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});
const article = parseMarkdown(markdown, {kind: 'file', name: 'a.md'});
const said = {id: 'E1', cue: [span('said')], source: [span('Anna Larsen')]};
const lesson = toLesson(
	{
		name: 'a',
		stretches: [],
		article,
		passages,
		discarded: [],
		gold: [
			{...said, content: [span('“We wait,”'), span('“and we hope.”')]},
			{...said, content: [span('hope')]},
		],
	},
	model.lexicon,
);

describe('paragraphsOf', () => {
	const paragraphs = paragraphsOf(lesson);

	it('tells the heads of cues', () => {
		const heads = paragraphs.map(({a, isHead}) =>
			a.passage.tokens.filter((_, i) => isHead[i] === 1).map(token => token.text),
		);
		expect(heads).toEqual([[], ['said']]);
	});

	it('labels the source and the pieces of the longest content around each head', () => {
		const [{context, labels}, ...others] = paragraphs[1].windows;
		expect(others).toEqual([]);
		const words = (...wanted: number[]) =>
			context.a.passage.tokens
				.slice(context.start, context.end)
				.filter((_, i) => wanted.includes(labels[i]))
				.map(token => token.text)
				.join(' ');
		const {beginSource, inSource, beginContent, inContent} = spanLabels;
		expect(words(beginSource, inSource)).toBe('Anna Larsen');
		expect(words(beginContent)).toBe('“ “');
		expect(words(inContent)).toBe('We wait , ” and we hope . ”');
	});
});
