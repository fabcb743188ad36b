import {describe, expect, it} from 'vitest';
import {withTurnHeads} from '../../../source/parse/text/turn-heads.js';

const written = (...lines: string[]): string[] => withTurnHeads(lines.join('\n')).split('\n');

describe('withTurnHeads', () => {
	it.each([
		['of a chat, set in', 'Ida Holm', '  9:04 AM', 'Bo Ek', '  9:05 AM', '9:04 AM', '9:05 AM'],
		['of a recorder', 'Ida Holm', '00:00:03', 'Bo Ek', '00:00:09', '00:00:03', '00:00:09'],
		[
			'with its end',
			'Ida Holm',
			'00:00:03 - 00:00:09',
			'Bo Ek',
			'00:00:09 - 00:00:12',
			'00:00:03 - 00:00:09',
			'00:00:09 - 00:00:12',
		],
	])('puts the head of a turn in one line: %s', (_, one, when, other, then, first, second) => {
		expect(written(one, when, 'We waited.', '', other, then, 'So did we.')).toEqual([
			`${one} [${first}]`,
			'We waited.',
			'',
			`${other} [${second}]`,
			'So did we.',
		]);
	});

	it('does so where somebody comes again, and sets what was written later apart', () => {
		expect(
			written(
				'Ida Holm',
				'9:04 AM',
				'We waited.',
				'9:05',
				'For days.',
				'Bo Ek',
				'9:06 AM',
				'Why?',
				'Ida Holm',
				'9:07 AM',
				'Fog.',
			),
		).toEqual([
			'Ida Holm [9:04 AM]',
			'We waited.',
			'[9:05]',
			'For days.',
			'Bo Ek [9:06 AM]',
			'Why?',
			'Ida Holm [9:07 AM]',
			'Fog.',
		]);
		expect(
			written('Ida Holm  9:04 AM', 'Why?', 'Bo Ek  9:05 AM', 'Fog.', 'Ida Holm  9:06 AM', 'Oh.')[2],
		).toBe('Bo Ek [9:05 AM]');
		expect(
			written('Ida Holm  9:04 a.m.', 'Why?', 'Bo Ek  9:05 a.m.', 'Fog.', 'Ida Holm  9:06 a.m.', 'Oh.')[2],
		).toBe('Bo Ek [9:05 a.m.]');
	});

	it('reads the time above the name, and the name in brackets', () => {
		const turns = [
			'00:00:03',
			'Ida Holm',
			'Why?',
			'',
			'00:00:09',
			'Bo Ek',
			'Fog.',
			'',
			'00:00:12',
			'Ida Holm',
			'Oh.',
		];
		expect(written(...turns).filter(Boolean)).toEqual([
			'Ida Holm [00:00:03]',
			'Why?',
			'Bo Ek [00:00:09]',
			'Fog.',
			'Ida Holm [00:00:12]',
			'Oh.',
		]);
		expect(written('[Speaker 1] 00:03', 'Why?', '[Speaker 2] 00:09', 'Fog.')).toEqual([
			'Speaker 1 [00:03]',
			'Why?',
			'Speaker 2 [00:09]',
			'Fog.',
		]);
	});

	it('knows how late it is within a turn', () => {
		expect(written('Speaker 1 (00:03):', 'Why?', '(00:09):', 'Tell me.')[2]).toBe('[00:09]');
	});

	it.each([
		[
			'when halls open',
			['Grand Hall', '7:30 PM', 'The choir sings.', '', 'Harbour Stage', '8:00 PM', 'The band plays.'],
		],
		['one name', ['Ida Holm', '  9:04 AM', 'We waited.']],
		['a live blog', ['9:04', 'Ida Holm', 'The fog is here.', '', '9:40', 'Ida Holm', 'The fog is gone.']],
		['the times of a race', ['Ida Holm', '9:04', 'Bo Ek', '9:05', 'Ann Lee', '9:06']],
		['prose', ['It was Monday.', '', 'At 9:04 the ferry left.']],
	])('leaves %s as it is', (_, lines) => {
		expect(written(...lines)).toEqual(lines);
	});

	it('takes no longer for long lines', () => {
		const long = `${'Ida '.repeat(200_000)}\n9:04 AM\n${'9:04 '.repeat(200_000)}`;
		expect(withTurnHeads(long)).toBe(long);
	});
});
