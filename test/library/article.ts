import type {Article} from '../../source/document/article.js';
import {clean} from '../../source/document/clean.js';

/** An article of which only its name, and perhaps its address, tells it from others. */
export const article = (name: string, url: string | null = null): Article => ({
	title: clean(name),
	byline: null,
	siteName: null,
	published: null,
	language: null,
	url: url === null ? null : clean(url),
	location: {kind: 'file', name: `/articles/${name}`},
	text: clean(`The words of ${name}.`),
	blocks: [],
	inlines: [],
	notices: [],
});
