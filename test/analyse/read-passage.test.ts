import {expect, it} from 'vitest';
import {analyse} from '../../source/analyse/analyse.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';

const sourcesOf = (text: string) =>
	analyse(parseMarkdown(text, {kind: 'file', name: 'a.md'}), model).quotations.map(
		({source}) => source?.text,
	);

it.each([
	// Marks that are left open, since the next paragraph goes on.
	['“Two things,” said Jan Moe, “and then a third.', 'Jan Moe'],
	['“It is late,” said Jo “The Brick” Park.', 'Jo “The Brick” Park'],
])('takes no words that are said for a part of who says them: %s', (text, source) => {
	expect(sourcesOf(text)[0]).toBe(source);
});

it('names nobody by marks alone', () => {
	expect(sourcesOf('‘’“ said ab')).not.toContain('');
});
