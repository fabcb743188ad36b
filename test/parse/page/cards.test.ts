import {describe, expect, it} from 'vitest';
import {isHoverCard} from '../../../source/parse/page/cards.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import {type Element, elements} from '../../../source/parse/tree/tree.js';

const opens = (html: string): boolean => {
	const all: Element[] = [...elements(toTree(html))];
	const span = all.find(({name}) => name === 'span');
	return (
		span !== undefined &&
		isHoverCard(
			span,
			all.find(({name}) => name === 'a'),
		)
	);
};

describe('a card that opens over a name', () => {
	it('begins with the name in the link before it', () => {
		expect(
			opens('<p><a href="/m">Ida Krol</a><span>Ida Krol writes about ferries and the sea</span></p>'),
		).toBe(true);
	});

	it.each([
		'<p><a href="/m">Mark</a><span>Markets in the town fell by a fifth on Monday</span></p>',
		'<p><a href="/m">Ida Krol</a><span>Otto Falk writes about ferries and the sea</span></p>',
		'<p><a href="/m">Ida Krol</a><span>Ida Krol, a baker</span></p>',
	])('is none in %s', html => {
		expect(opens(html)).toBe(false);
	});
});
