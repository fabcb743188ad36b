import {describe, expect, it} from 'vitest';
import type {Speech} from '../../../source/analyse/passage/speech.js';
import {takeLeftOpen} from '../../../source/analyse/turns/left-open.js';
import {read} from '../read.js';
import {said} from '../said.js';

describe('paragraphs in marks that are left open', () => {
	it.each([
		['Ida Krol said she was ill.', 'by nobody in marks before'],
		['“I am ill,” Ida Krol said.', 'by somebody else in marks before'],
		['It was a cold day in Halden.', 'by nobody before'],
	])('are of whoever is told behind the last of them: %s', before => {
		expect(
			said(
				`${before}\n\n“We have waited.\n\n“Nobody has come to see us.\n\n“We shall go on,” the ferryman Otto Falk said.`,
			).at(-1),
		).toBe('Otto Falk: “We have waited. … “Nobody has come to see us. … “We shall go on,”');
	});

	it('end with a full stop behind the mark as well as before it', () => {
		expect(said('Ida Krol said: “We have waited.\n\n“We shall go on”.\n\n“We shall come back”.')).toEqual([
			'Ida Krol: “We have waited. … “We shall go on”',
			'Ida Krol: “We shall come back”',
		]);
	});

	it('stay with whoever has begun them', () => {
		expect(said('Ida Krol said: “We have waited.\n\n“We shall go on,” Otto Falk said.')).toEqual([
			'Ida Krol: “We have waited.',
			'Otto Falk: “We shall go on,”',
		]);
	});

	it('are nobody’s where nobody is told', () => {
		expect(said('It was late.\n\n“We have waited for the boat.\n\n“Nobody has come to see us.”')).toEqual([
			'unattributed: “We have waited for the boat.',
			'unattributed: “Nobody has come to see us.”',
		]);
	});

	it('go on as they have begun, whoever speaks behind them', () => {
		expect(
			said(
				'Ida Krol said: “We have waited.\n\n“We shall mend the pier.” Otto Falk said nothing had been mended.',
			),
		).toEqual([
			'Ida Krol: “We have waited. … “We shall mend the pier.”',
			'Otto Falk: nothing had been mended',
		]);
	});

	it('may be more than a call can have arguments', () => {
		const {text, passages} = read('“We have waited.\n\n“We shall go on,” Ida Krol said.');
		const at = text.indexOf('Ida');
		const span = (start: number, end: number) => ({start, end});
		const pieces = Array.from({length: 300_000}, () => span(0, 1));
		const teller: Speech = {
			content: [span(text.lastIndexOf('“'), text.indexOf('”') + 1)],
			cue: span(text.indexOf('said'), text.length - 1),
			source: span(at, at + 'Ida Krol'.length),
			marked: true,
			confidence: 0.9,
		};
		expect(takeLeftOpen(passages[1], [teller], {pieces, owner: undefined})).toBeUndefined();
		expect(teller.content).toHaveLength(300_001);
	});
});
