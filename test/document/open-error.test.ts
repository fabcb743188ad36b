import {describe, expect, it} from 'vitest';
import {OpenError} from '../../source/document/open-error.js';

describe('OpenError', () => {
	it('tells in one clean line which, why and what to try', () => {
		const error = new OpenError('a\u001B[31m\nb.html', 'it is\ngone', 'look elsewhere');
		expect(error.message).toBe('a b.html: it is gone; look elsewhere');
		expect(error).toMatchObject({
			name: 'OpenError',
			location: 'a\u001B[31m\nb.html',
			advice: 'look elsewhere',
		});
		expect(error).toBeInstanceOf(Error);
	});
});
