import {describe, expect, it} from 'vitest';
import {isDateLine, mayDate} from '../../../source/parse/metadata/date-line.js';

describe('isDateLine', () => {
	it.each([
		'November 20, 2019',
		'Published 4:00 am CST, Wednesday, November 20, 2019',
		'02 Ago 2017',
		'segunda-feira, 22 de janeiro de 2018 às 0:13',
		'5 minutes ago',
		'3 min read',
	])('knows %j', line => {
		expect(isDateLine(line)).toBe(true);
	});

	it.each(['On November 20, 2019 the ferry sank with all its cargo.', '12 minutes later'])(
		'leaves %j',
		line => {
			expect(isDateLine(line)).toBe(false);
		},
	);
});

describe('mayDate', () => {
	it.each([
		'News | 3 May 2024',
		'Published on 3 May 2024 by the people who look after this quay.',
		'By Ann Lee, who has seen it all from the quay on 3 May 2024',
		'Updated May 3, 2024 at 10 a.m.',
		'May 3, 2024 -- The ferry sank in the fog at noon.',
		'Readers have posted comments on this article Ann Lee | 3 May 2024',
		'3 May 2024.',
		'Publié le 3 mai 2024 à 8h00, modifié le 4 mai à 10h12 par la rédaction',
		'3 de mayo de 2024 a las 8:00',
	])('lets %j tell the day of publication', line => {
		expect(mayDate(line)).toBe(true);
	});

	it.each([
		'On 4 May 1911 the bridge was opened by the king.',
		'The keeper who opened it on 4 May 1911 would not know it',
	])('does not let %j', line => {
		expect(mayDate(line)).toBe(false);
	});
});
