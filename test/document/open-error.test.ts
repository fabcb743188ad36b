import {describe, expect, it} from 'vitest';
import {messageOnCommandLine, OpenError, toOpenError, traceOf} from '../../source/document/open-error.js';

describe('OpenError', () => {
	it('tells in one clean line which, why and what to try', () => {
		const error = new OpenError('a\u001B[31m\nb.html', 'it is\ngone', 'look elsewhere', {code: 'not-found'});
		expect(error.message).toBe('a b.html: it is gone; look elsewhere');
		expect(error).toMatchObject({
			name: 'OpenError',
			location: 'a\u001B[31m\nb.html',
			advice: 'look elsewhere',
		});
		expect(error).toBeInstanceOf(Error);
	});
});

describe('toOpenError', () => {
	it('makes an error of that article of one that nobody foresaw, and keeps its trace', () => {
		const cause = new RangeError('too\nmuch');
		const error = toOpenError('a.html', cause);
		expect(error).toMatchObject({
			message: 'a.html: an error of the program (too much); its cause tells more',
			code: 'program',
			cause,
		});
		expect(messageOnCommandLine(error)).toBe(
			'a.html: an error of the program (too much); --debug tells more',
		);
		expect(traceOf(error)).toContain('open-error.test');
		expect(toOpenError(undefined, 'thrown').message).toContain('built-in: an error of the program (thrown)');
	});

	it('leaves one alone that says what to do', () => {
		const error = new OpenError('a.html', 'it is gone', 'look elsewhere', {
			code: 'not-found',
			cause: new Error('ENOENT'),
		});
		expect(toOpenError('a.html', error)).toBe(error);
		expect(traceOf(error)).toBeUndefined();
		expect(messageOnCommandLine(error)).toBe(error.message);
	});
});
