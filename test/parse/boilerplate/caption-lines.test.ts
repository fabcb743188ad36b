import {describe, expect, it} from 'vitest';
import type {BlockKind} from '../../../source/document/article.js';
import type {Draft} from '../../../source/parse/article-builder.js';
import {tidyCaptions} from '../../../source/parse/boilerplate/caption-lines.js';

const draft = (text: string, kind: BlockKind = 'caption', styles: Draft['styles'] = []): Draft => ({
	kind,
	text,
	styles,
});
const tidied = (...drafts: readonly Draft[]): string[] => tidyCaptions(drafts).map(({text}) => text);

describe('tidyCaptions', () => {
	it('takes away the number of a picture, and how many there are', () => {
		expect(tidied(draft('12', 'paragraph'), draft('1of12'), draft('The quay'), draft('2 / 12'))).toEqual([
			'The quay',
		]);
	});

	it('keeps a number that heads something else', () => {
		expect(tidied(draft('12', 'paragraph'), draft('The quay'))).toEqual(['12', 'The quay']);
		expect(tidied(draft('1of12', 'paragraph'))).toEqual(['1of12']);
	});

	it('has a caption once that is shown whole and cut short', () => {
		const whole = 'Bo Ek on the quay, where he has stood since noon. show less';
		expect(tidied(draft(whole), draft('Bo Ek on the quay, where … show more'))).toEqual([
			'Bo Ek on the quay, where he has stood since noon.',
		]);
	});

	it('does not take for a short one what only ends in dots', () => {
		expect(tidied(draft('On the quay, nothing less'), draft('In the fog...'))).toEqual([
			'On the quay, nothing less',
			'In the fog...',
		]);
		expect(tidied(draft('...'), draft('On the quay'), draft('On the quay'))).toHaveLength(3);
	});

	it('mends a caption where it was cut', () => {
		expect(tidied(draft('The lamp is lit ... [+] at dusk'))).toEqual(['The lamp is lit at dusk']);
	});

	it('takes away which picture it is, and where it is sold', () => {
		expect(tidied(draft('[1/3] The lamp. Ann Lee Purchase Licensing Rights, opens new tab'))).toEqual([
			'The lamp. Ann Lee',
		]);
		expect(tidied(draft('The lamp. hide caption'))).toEqual(['The lamp.']);
	});

	it('sets a credit behind its label, with its links', () => {
		const [credit] = tidyCaptions([
			draft('Photo:'),
			draft('Ann Lee', 'caption', [{kind: 'link', target: 'https://a.example/', start: 0, end: 7}]),
		]);
		expect(credit.text).toBe('Photo: Ann Lee');
		expect(credit.styles).toEqual([{kind: 'link', target: 'https://a.example/', start: 7, end: 14}]);
		expect(tidied(draft('Foto'), draft('Ann Lee'), draft('The quay'))).toEqual(['Foto Ann Lee', 'The quay']);
		expect(tidied(draft('Photo:'), draft('Here it is.', 'paragraph'))).toEqual(['Photo:', 'Here it is.']);
	});
});
