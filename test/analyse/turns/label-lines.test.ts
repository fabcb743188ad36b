import {describe, expect, it} from 'vitest';
import {atLabels} from '../../../source/analyse/turns/label-lines.js';
import {read} from '../read.js';

describe('the lines of a passage', () => {
	it('are turns where labels open them', () => {
		const {text, passages} = read('HOLM: Why?  \nVOSS: Because of the\nwind.  \nHOLM: Again?');
		expect(atLabels(text, passages).map(({block}) => text.slice(block.start, block.end))).toHaveLength(3);
	});

	it('stay together where only one has a label', () => {
		const {text, passages} = read('Roses are red:  \nViolets: blue.');
		expect(atLabels(text, passages)).toEqual(passages);
	});
});
