import {describe, expect, it} from 'vitest';
import {isoDate} from '../../../source/parse/metadata/date.js';

describe('isoDate', () => {
	it.each([
		['2022-03-31', '2022-03-31'],
		['2022-03-31T23:59:00-08:00', '2022-03-31'],
		['20220331', '2022-03-31'],
		['2022/03/31', '2022-03-31'],
		['2024-02-29', '2024-02-29'],
		['Thu Mar 31 2022 10:00:00 GMT+0200', '2022-03-31'],
		['Thu, 31 Mar 2022 10:00:00 GMT', '2022-03-31'],
		['Thu Mar 31 10:00:00 CEST 2022', '2022-03-31'],
		['March 31, 2022', '2022-03-31'],
		['Mar. 5, 2022', '2022-03-05'],
		['31 March 2022', '2022-03-31'],
		['1st April 2022', '2022-04-01'],
		['Thursday, March 31, 2022 at 5 p.m.', '2022-03-31'],
		['Sept 9, 2021', '2021-09-09'],
		['2021年9月09日 10:00', '2021-09-09'],
		['2021년 9월 9일', '2021-09-09'],
		['2021. 9. 9. 10:00', '2021-09-09'],
		['2021. augusztus 9., 10:00', '2021-08-09'],
		['2021 Sept. 9', '2021-09-09'],
	])('reads %s', (written, expected) => {
		expect(isoDate(written)).toBe(expected);
	});

	it.each([
		undefined,
		'',
		'yesterday',
		'2022',
		'2022-03',
		'2022-13-01',
		'2022-00-10',
		'2022-02-42',
		'2022-02-30',
		'30 February 2022',
		'2023-02-29',
		'0001-01-01',
		'2022-03/31',
		'1648684800',
		'By 2030 May 10 of them be shut',
		'In 2022 mars 10 dogs',
		'Room 12, 2022',
		'Decision 12, 2022',
		'2022 Decision 12',
		'12345678901',
	])('does not take %j for a date', written => {
		expect(isoDate(written)).toBeNull();
	});
});
