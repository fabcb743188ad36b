import {describe, expect, it} from 'vitest';
import {isDateLine} from '../../../source/parse/metadata/date-line.js';

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
