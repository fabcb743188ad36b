import {describe, expect, it} from 'vitest';
import {analyse} from '../../../source/analyse/analyse.js';
import {speakersInWords} from '../../../source/document/wording.js';
import {parseMarkdown} from '../../markdown.js';
import {model} from '../../model.js';

/** Who speaks in an interview of one question and one answer behind an introduction. */
const speakersOf = (introduction: string, labels: readonly [string, string] = ['Q', 'A']): string[] => {
	const [asking, answering] = labels;
	const turns = `${asking}: Does moss drink?\n\n${answering}: Rain.\n\n${asking}: Only rain?\n\n${answering}: Only rain.`;
	const analysis = analyse(parseMarkdown(`${introduction}\n\n${turns}`, {kind: 'file', name: 'a.md'}), model);
	return analysis.quotations
		.filter(({source}) => source && labels.includes(source.text))
		.slice(0, 2)
		.map(quotation => speakersInWords(analysis, quotation));
};

describe('letters in front of the turns of an interview', () => {
	it.each([
		['Nora Feld grows moss. She talked to Jan Moor in her garden.', ['Jan Moor', 'Nora Feld']],
		['Jan Moor talked to Nora Feld in her garden.', ['Jan Moor', 'Nora Feld']],
		['---\nauthor: Jan Moor\n---\n# On moss\n\nNora Feld grows it.', ['Jan Moor', 'Nora Feld']],
		['Nora Feld grows moss.', ['unattributed', 'Nora Feld']],
		['Moss grows on stones.', ['unattributed', 'unattributed']],
		['Nora Feld, Ida Lund and Karl Holm grow moss.', ['unattributed', 'unattributed']],
	])('stand for whom the introduction names: %j', (introduction, expected) => {
		expect(speakersOf(introduction)).toEqual(expected);
	});

	it('may be the initials of somebody', () => {
		expect(speakersOf('Nora Feld grows moss. She talked to Jan Moor.', ['JM', 'NF'])).toEqual([
			'Jan Moor',
			'Nora Feld',
		]);
	});

	it('count all the words of a turn as the speaker’s own, but those of others that it tells', () => {
		const text =
			'Berg: Who says so?\n\nLund: Rain falls. The priest Karl Holm said: “It will fall again.”\n\nBerg: Does it?';
		const {speakers} = analyse(parseMarkdown(text, {kind: 'file', name: 'a.md'}), model);
		expect(speakers.map(({name, quotedWords}) => [name, quotedWords])).toEqual([
			['Berg', 5],
			['Lund', 7],
			['Karl Holm', 4],
		]);
	});
});
