import {describe, expect, it} from 'vitest';
import type {BlockKind} from '../../../source/document/article.js';
import type {Draft} from '../../../source/parse/article-builder.js';
import {endOfRelease} from '../../../source/parse/boilerplate/press-release.js';

const draft = (text: string, kind: BlockKind = 'paragraph'): Draft => ({kind, text, styles: []});
const release = ['Northwind opens a harbour.', 'It is the third.', 'The first ferry came on Monday.'].map(
	text => draft(text),
);

describe('endOfRelease', () => {
	it('finds a note on the company below its name, and what follows', () => {
		const notes = [
			draft('About Northwind', 'heading'),
			draft('Northwind runs ferries and has 90 employees.'),
			draft('Media contact: Bo Ek'),
		];
		expect(endOfRelease([...release, ...notes])).toBe(3);
	});

	it('finds last paragraphs that tell what the company is', () => {
		const notes = [
			draft('Northwind is a global provider of ferries.'),
			draft('Northwind (Oslo) is headquartered in Bergen.'),
		];
		expect(endOfRelease([...release, ...notes])).toBe(3);
		expect(endOfRelease([...notes, ...release])).toBe(5);
	});

	it('leaves a heading with an article behind it', () => {
		const parts = [
			draft('About Northwind', 'heading'),
			draft('Northwind runs ferries and has 90 employees.'),
			draft('What comes next', 'heading'),
			draft('The council meets in May.'),
		];
		expect(endOfRelease([...release, ...parts])).toBe(7);
	});

	it('leaves what somebody says of a company', () => {
		const last = draft(
			'Northwind is a global company with ferries, and the strike has cost it dearly, the union said.',
		);
		expect(endOfRelease([...release, last])).toBe(4);
	});

	it.each([
		['About Oslo', 'Oslo is a town by the sea.'],
		['About the ferries', 'They are owned by a company.'],
		['Northwind', 'Northwind is a wind, and the leading one.'],
	])('leaves %s: %s', (label, text) => {
		expect(endOfRelease([...release, draft(label, 'heading'), draft(text)])).toBe(5);
	});
});
