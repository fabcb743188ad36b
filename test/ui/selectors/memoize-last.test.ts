import {describe, expect, it} from 'vitest';
import {memoizeLast} from '../../../source/ui/selectors/memoize-last.js';

describe('the last answer about a thing', () => {
	it('is kept while what it depends on stays the same, and found anew else', () => {
		const kept = memoizeLast<string>();
		const [list, other] = [{}, {}];
		const found: string[] = [];
		const ask = (thing: object, width: number, theme: object) =>
			kept(thing, [width, theme], () => {
				found.push(`${thing === list ? 'list' : 'other'} ${width}`);
				return found[found.length - 1];
			});
		const [dark, light] = [{}, {}];
		expect([ask(list, 80, dark), ask(other, 80, dark), ask(list, 80, dark)]).toEqual([
			'list 80',
			'other 80',
			'list 80',
		]);
		expect([ask(list, 100, dark), ask(list, 100, light), ask(list, 80, dark)]).toEqual([
			'list 100',
			'list 100',
			'list 80',
		]);
		expect(found).toEqual(['list 80', 'other 80', 'list 100', 'list 100', 'list 80']);
	});
});
