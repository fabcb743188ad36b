import {describe, expect, it} from 'vitest';
import {directionOf, hasRightToLeft, visual} from '../../../source/ui/lines/bidi.js';
import {type Segment, segment} from '../../../source/ui/lines/lines.js';

const shown = (...segments: Segment[]): string =>
	visual(segments)
		.map(({text}) => text)
		.join('');

describe('bidi', () => {
	it('leaves what runs from left to right as it is', () => {
		const line = [segment('one '), segment('two', {bold: true})];
		expect(visual(line)).toBe(line);
	});

	it('knows a paragraph’s direction by its first letter', () => {
		expect(directionOf('“שלום” said he')).toBe('rtl');
		expect(directionOf('12 shalom שלום')).toBe('ltr');
		expect(directionOf('…')).toBe('ltr');
		expect(hasRightToLeft('日本語 é')).toBe(false);
	});

	it('lays a right-to-left row out, with its numbers and Latin words the right way round', () => {
		expect(shown({text: 'אבג 123 abc דה', direction: 'rtl'})).toBe('הד abc 123 גבא');
		expect(shown({text: 'abc אבג def', direction: 'ltr'})).toBe('abc גבא def');
	});

	it('mirrors brackets and keeps marks with their letters', () => {
		expect(shown({text: '(אב)', direction: 'rtl'})).toBe('(בא)');
		expect(shown({text: 'א\u05B8ב', direction: 'rtl'})).toBe('בא\u05B8');
	});

	it('lays the stretches of one paragraph out together, each with its own look', () => {
		const bold = {bold: true};
		const line = visual([
			{text: 'אב', direction: 'rtl'},
			{text: 'גד', look: bold, direction: 'rtl'},
		]);
		expect(line).toEqual([{text: 'דג', look: bold}, {text: 'בא'}]);
	});
});
