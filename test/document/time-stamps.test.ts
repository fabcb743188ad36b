import {describe, expect, it} from 'vitest';
import {readStamp} from '../../source/document/time-stamps.js';

/** Whom a line names, and its words. */
const told = (line: string): [string | null, string] | undefined => {
	const stamp = readStamp(line);
	return (
		stamp && [
			stamp.name ? line.slice(stamp.name.start, stamp.name.end) : null,
			line.slice(stamp.content).trim(),
		]
	);
};

describe('a stamp', () => {
	it.each([
		['[00:01:19] HOLM: The lamp is out.', 'HOLM', 'The lamp is out.'],
		['(1:19) IH: The lamp is out.', 'IH', 'The lamp is out.'],
		['00:01:19.240 Ida Holm: Out.', 'Ida Holm', 'Out.'],
		['[0:04 - 0:09] Ida Holm (keeper): Out.', 'Ida Holm', 'Out.'],
		['IH [00:00:04]: Out.', 'IH', 'Out.'],
		['Speaker 1: [00:00:04] Out.', 'Speaker 1', 'Out.'],
		['Ida Holm  |  00:04', 'Ida Holm', ''],
		['00:00:04 Ida Holm', 'Ida Holm', ''],
		['[9:04 AM] Speaker 1', 'Speaker 1', ''],
		['Speaker 1 (00:12): Out.', 'Speaker 1', 'Out.'],
		['Ida Holm  0:03', 'Ida Holm', ''],
		['Ida Holm [00:00:04]', 'Ida Holm', ''],
		['Ida Holm, [12.05.2025 09:04]', 'Ida Holm', ''],
		['Ida Holm — 12/05/2025 9:04 AM', 'Ida Holm', ''],
		['12/05/2025, 09:04 - Ida Holm: out', 'Ida Holm', 'out'],
		['12/05/2025, 09:04 - +44 7700 900555: out', '+44 7700 900555', 'out'],
		['\u200E[12/05/2025, 9:04:11\u202FPM] Mum 🌊: out', 'Mum 🌊', 'out'],
		['[09:04] <ida_h> out', 'ida_h', 'out'],
		['09:04 <@ida> out', 'ida', 'out'],
		['<ida> out', 'ida', 'out'],
		['09:04 ida: out', 'ida', 'out'],
		['16:05:02\t From Ida Holm to Everyone: out', 'Ida Holm', 'out'],
		['16:05:02 From  Ida Holm  to  Everyone : out', 'Ida Holm', 'out'],
		['16:05:02 From Ida (she/her) To Jan Krol(Direct Message): out', 'Ida', 'out'],
		['2026-05-12 16:05:02 From Ida Holm : out', 'Ida Holm', 'out'],
		['16:05:02\t From ida to Everyone:', 'ida', ''],
	])('tells who speaks: %s', (line, name, words) => {
		expect(told(line)).toEqual([name, words]);
	});

	it.each([
		['[00:01:19] and so on', 'and so on'],
		['[00:01:19] Out.', 'Out.'],
		['12/05/2025, 09:04 - Ida Holm', 'Ida Holm'],
		['[09:11] * ida waves', '* ida waves'],
		['-!- ida has joined', '-!- ida has joined'],
		['12/05/2025, 09:04 - Ida Holm left', 'Ida Holm left'],
		['12/05/2025, 09:04 - Ida: \u200Eimage omitted', '\u200Eimage omitted'],
	])('tells nobody: %s', (line, words) => {
		expect(told(line)).toEqual([null, words]);
	});

	it.each([
		'HOLM: The lamp is out.',
		'At 10:30 Ida Holm left.',
		'The ferry leaves at 9:15',
		'Ida Holm ran 2:03 and won.',
		'Psalm 23:4',
		'a < b and b > a',
		'12:20 p.m.:',
		'12:20 PM:',
	])('is not in %s', line => {
		expect(told(line)).toBeUndefined();
	});

	it('is sure where it is more than a clock', () => {
		const isSure = (line: string) => readStamp(line)?.isSure;
		const sure = [
			'[9:04] Ida: a',
			'00:09:04 Ida: a',
			'<ida> a',
			'Ida (0:03): a',
			'Ida  0:00:03',
			'Ida [0:03]',
			'Ida  0:03',
		];
		expect(sure.map(isSure)).toEqual(Array(7).fill(true));
		const unsure = ['09:04 Opening: the mayor', 'Grand Hall 19:30', 'Holm v Krol (12:30)'];
		expect(unsure.map(isSure)).toEqual(Array(3).fill(false));
	});

	it('is looked for at the head only', () => {
		expect(told(`${'1:'.repeat(300_000)}`)).toBeUndefined();
		expect(told(`Ida Holm${' '.repeat(300_000)}0:03`)).toBeUndefined();
	});
});
