import {expect, it} from 'vitest';
import {parseHtml} from '../../../source/parse/html.js';

const captionOf = (html: string): string => {
	const page = `<figure><img src="a.jpg"><figcaption>${html}</figcaption></figure>`;
	return parseHtml(page, {kind: 'file', name: 'a.html'}, undefined, true).text;
};

it.each([
	['<span>The quay at noon.</span><span>Photo: Bo Ek</span>', 'The quay at noon. Photo: Bo Ek'],
	['The quay at noon.<small>Bo Ek</small>', 'The quay at noon. Bo Ek'],
	['The quay at noon<span><span>© Bo Ek</span></span>', 'The quay at noon © Bo Ek'],
	['<i>The quay</i><cite>Photo: Bo Ek</cite>', 'The quay Photo: Bo Ek'],
	['The quay. <span>Photo: Bo Ek</span>', 'The quay. Photo: Bo Ek'],
	// A word may be made of pieces.
	['The Mac<span>Donalds</span> on the quay', 'The MacDonalds on the quay'],
	['The <span>q</span><span>uay</span>', 'The quay'],
	['At 3.<em>B</em>', 'At 3.B'],
])('reads the caption %s', (html, text) => {
	expect(captionOf(html)).toBe(text);
});
