import {inspect} from 'node:util';
import {describe, expect, it} from 'vitest';
import {OpenError} from '../../source/document/open-error.js';
import {explainFailure} from '../../source/load/fetch-failure.js';
import {loadUrl} from '../../source/load/url.js';

/** An error as `fetch` throws it: what is wrong is its cause's cause. */
const failed = (code: string, message = 'told by Node') =>
	new TypeError('fetch failed', {
		cause: new Error('a socket', {cause: Object.assign(new Error(message), {code})}),
	});

describe('explainFailure', () => {
	it.each([
		['ENOTFOUND', 'the server is not found'],
		['UND_ERR_CONNECT_TIMEOUT', 'the server cannot be reached'],
		['ENETUNREACH', 'the server cannot be reached'],
		['CERT_HAS_EXPIRED', 'the server cannot prove who it is'],
		['DEPTH_ZERO_SELF_SIGNED_CERT', 'the server cannot prove who it is'],
		['ERR_TLS_CERT_ALTNAME_INVALID', 'the server cannot prove who it is'],
		['ERR_SSL_WRONG_VERSION_NUMBER', 'no secure connection can be made'],
	])('tells what %s means', (code, cause) => {
		expect(explainFailure(failed(code))[0]).toBe(cause);
	});

	it('tells nobody a password', async () => {
		const address = 'https://user:secret@localhost/page';
		const error = await loadUrl({kind: 'url', name: address}).catch((one: Error) => one);
		expect(error).toBeInstanceOf(OpenError);
		expect(inspect(error)).not.toContain('secret');
		expect(String(error)).toContain('https://…@localhost/page: the request failed (no name and password');
	});

	it('tells of a silent server whatever else is wrong', () => {
		expect(explainFailure(new DOMException('silent', 'TimeoutError'))[0]).toBe('the server fell silent');
	});

	it('tells what nobody foresaw in its own words', () => {
		expect(explainFailure(failed('ERR_OTHER', 'a strange thing'))[0]).toBe(
			'the request failed (a strange thing)',
		);
		expect(explainFailure('no error')[0]).toBe('the request failed (unknown error)');
		const circle: Error = new Error('round');
		circle.cause = circle;
		expect(explainFailure(circle)[0]).toBe('the request failed (round)');
	});
});
