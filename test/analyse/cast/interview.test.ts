import {describe, expect, it} from 'vitest';
import {analyse} from '../../../source/analyse/analyse.js';
import {speakersInWords} from '../../../source/document/wording.js';
import {parseMarkdown} from '../../markdown.js';
import {model} from '../../model.js';

/** Who says what stands in marks. */
const quoted = (text: string): string[] => {
	const analysis = analyse(parseMarkdown(text, {kind: 'file', name: 'a.md'}), model);
	return analysis.quotations
		.filter(({kind}) => kind === 'direct')
		.map(quotation => `${speakersInWords(analysis, quotation)}: ${quotation.text}`);
};

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
		['Jan Moor cross-examined Nora Feld in May.', ['Jan Moor', 'Nora Feld']],
		['Nora Feld, who grows moss, was questioned by Jan Moor.', ['Jan Moor', 'Nora Feld']],
		['---\nauthor: Jan Moor\n---\n# On moss\n\nNora Feld grows it.', ['Jan Moor', 'Nora Feld']],
		['Nora Feld grows moss.', ['unattributed', 'Nora Feld']],
		[
			'The Gazette speaks with Nora Feld. Jan Moor and Ida Lund grow moss, too.',
			['unattributed', 'Nora Feld'],
		],
		['The gardener Nora Feld talks to Jan Moor.', ['Jan Moor', 'Nora Feld']],
		['The reporter Jan Moor talks to Nora Feld.', ['Jan Moor', 'Nora Feld']],
		['# Q&A: Nora Feld, gardener\n\nThe winner talks to Jan Moor.', ['Jan Moor', 'Nora Feld']],
		['# Nora Feld: moss is patient\n\nShe met Jan Moor.', ['Jan Moor', 'Nora Feld']],
		['# The man whom Ida Lund taught\n\nWe talked to Nora Feld.', ['Ida Lund', 'Nora Feld']],
		[
			'# The moss of Nora Feld\n\nNora Feld grows it, as Ida Lund and Karl Holm do.',
			['unattributed', 'Nora Feld'],
		],
		['# The moss of Nora Feld\n\nIda Lund and Karl Holm grow it.', ['unattributed', 'A']],
		['Moss grows on stones.', ['unattributed', 'A']],
		['Nora Feld, Ida Lund and Karl Holm grow moss.', ['unattributed', 'A']],
	])('stand for whom the introduction names: %j', (introduction, expected) => {
		expect(speakersOf(introduction)).toEqual(expected);
	});

	it('leave the answers below questions in bold to whom the text names', () => {
		const text = [
			'---\nauthor: Jan Moor\n---\n# On moss',
			'Nora Feld meets me in her garden. Ida Lund and Karl Holm are there, too.',
			'**When did you begin?**',
			'I was nine. Ida Lund taught me.',
			'**And do you like it?**',
			'I do. Karl Holm does not.',
			'**Q: Would you do it again?**',
			'**A:** I would.',
		].join('\n\n');
		const analysis = analyse(parseMarkdown(text, {kind: 'file', name: 'a.md'}), model);
		expect(analysis.quotations.map(quotation => speakersInWords(analysis, quotation))).toEqual([
			'Nora Feld',
			'Nora Feld',
			'Jan Moor',
			'Nora Feld',
		]);
	});

	it('may be the initials of somebody', () => {
		expect(speakersOf('Nora Feld grows moss. She talked to Jan Moor.', ['JM', 'NF'])).toEqual([
			'Jan Moor',
			'Nora Feld',
		]);
	});

	it('may stand beside initials of the same two', () => {
		const text =
			'---\nauthor: Jan Moor\n---\n# On moss\n\n**Jan Moor:** Is it old?\n\n**Nora Feld:** Very.\n\n**JM:** And green?\n\n**NF:** Green.\n\n**Q:** Always?\n\n**A:** Always.';
		const analysis = analyse(parseMarkdown(text, {kind: 'file', name: 'a.md'}), model);
		expect(analysis.quotations.map(quotation => speakersInWords(analysis, quotation))).toEqual([
			'Jan Moor',
			'Nora Feld',
			'Jan Moor',
			'Nora Feld',
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

describe('somebody spoken of in a turn', () => {
	it('is neither who has it nor who is addressed', () => {
		expect(
			quoted(
				'**Jan Moor:** The speaker of the house called it “our smallest member”.\n\n**Nora Feld:** He did. He also said, “Moss has no party and no shoes.” I liked that.',
			),
		).toEqual(['The speaker of the house: “Moss has no party and no shoes.”']);
	});

	it('is nobody rather than one of the two', () => {
		expect(
			quoted('**Jan Moor:** Is it old?\n\n**Karl Feld:** It is. He said, “It was here before the church.”'),
		).toEqual(['unattributed: “It was here before the church.”']);
	});

	it('is found behind a letter, too', () => {
		expect(
			quoted(
				'Moss grows.\n\nQ: Does it drink?\n\nA: Rain. My colleague Ida Lund told me, “It drinks fog, if you wait.” I laughed.\n\nQ: Only rain?\n\nA: Only rain.',
			),
		).toEqual(['Ida Lund: “It drinks fog, if you wait.”']);
	});
});
