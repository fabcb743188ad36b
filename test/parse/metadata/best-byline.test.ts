import {describe, expect, it} from 'vitest';
import {bestByline} from '../../../source/parse/metadata/best-byline.js';

describe('bestByline', () => {
	it('takes a person before the site, and the site before nobody', () => {
		expect(bestByline(['The Coast', 'quay7', 'By Ann Lee, Reuters'], 'The Coast')).toBe('Ann Lee');
		expect(bestByline(['The Coast', null], 'The Coast')).toBe('The Coast');
		expect(bestByline([null], null)).toBeNull();
		expect(bestByline(['Ann Lee, COAST TODAY'], null, 'www.coasttoday.example')).toBe('Ann Lee');
		expect(bestByline(['Bo Ek, Ann Lee'], null, 'annlee.example')).toBe('Bo Ek, Ann Lee');
	});

	it('takes all of several, of whom another names one', () => {
		expect(bestByline(['Ann Lee', 'Bo Ek (now) and Ann Lee (earlier)'], null)).toBe('Bo Ek and Ann Lee');
		expect(bestByline(['Ann Lee', 'Ann Leeward and Bo Ek'], null)).toBe('Ann Lee');
		expect(bestByline(['Ann Lee', 'Bo Ek'], null)).toBe('Ann Lee');
	});
});
