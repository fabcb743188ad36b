import {describe, expect, it} from 'vitest';
import {linksOf} from '../../../source/ui/selectors/links.js';
import {press, start} from '../sample.js';

describe('a link’s number', () => {
	const paragraphs = Array.from({length: 60}, (_, i) => `Paragraph ${i} is here.`).join('\n\n');
	const state = start({markdown: `${paragraphs}\n\nSee [the plan](https://example.org/plan).`});

	it('is asked for only where a link is in sight', () => {
		const far = press(state, '#');
		expect(far.prompt).toBeNull();
		expect(far.message).toBe('No link is in sight: L lists them');
		expect(press(state, 'right', 'G', '#').prompt?.kind).toBe('link');
	});
});

describe('the list of links', () => {
	it('is put together once for some words, not with each key', () => {
		const markdown =
			'The [north pier](https://x.example/north) and the [south one](https://x.example/south).';
		const all = press(start({markdown}), 'L');
		const some = press(all, '/', ...'north', 'return');
		expect(linksOf(press(all, 'j'))).toBe(linksOf(all));
		expect(linksOf(some)).toHaveLength(1);
		const found = linksOf(some);
		expect(linksOf(all)).toHaveLength(2);
		expect(linksOf(press(some, 'j'))).toBe(found);
	});
});

describe('an article without links', () => {
	it.each([['f'], ['#'], ['L'], ['right', 'l'], ['q', '#'], ['s', 'L'], [':', ...'links', 'return']])(
		'says so on %j',
		(...keys) => {
			const state = press(start(), ...keys);
			expect(state.message).toBe('There are no links in this article');
			expect(state.overlay).toBeNull();
			expect(state.prompt).toBeNull();
		},
	);
});
