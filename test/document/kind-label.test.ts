import {expect, it} from 'vitest';
import {kindLabel} from '../../source/document/kind-label.js';

it('is the kind, but for words that are somebody’s own without marks', () => {
	expect(kindLabel({kind: 'indirect', verbatim: false})).toBe('indirect');
	expect(kindLabel({kind: 'indirect', verbatim: true})).toBe('verbatim');
	// What stands in marks within a turn is another's.
	expect(kindLabel({kind: 'mixed', verbatim: true})).toBe('verbatim');
	expect(kindLabel({kind: 'direct', verbatim: true})).toBe('direct');
});
