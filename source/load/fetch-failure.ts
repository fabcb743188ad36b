import type {OpenErrorCode} from '../document/open-error.js';

/** Why a request failed, and what to try. */
type Reason = readonly [reason: string, advice: string, code: OpenErrorCode];

/** Reasons by the codes of Node's errors. */
const reasons: ReadonlyArray<{readonly codes: RegExp; readonly reason: Reason}> = [
	{codes: /^ECONNREFUSED$/, reason: ['the server refuses the connection', 'check the address', 'network']},
	{
		codes: /^(?:ENOTFOUND|EAI_AGAIN)$/,
		reason: ['the server is not found', 'check the address and your connection', 'network'],
	},
	{
		codes: /^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/,
		reason: ['the server cannot be reached', 'check the address and your connection', 'network'],
	},
	{codes: /^ERR_INVALID_URL$/, reason: ['this is no address', 'check the spelling', 'address']},
	{
		codes: /^(?:ECONNRESET|UND_ERR_SOCKET)$/,
		reason: ['the server broke the connection off', 'try again', 'network'],
	},
	{
		codes: /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_)/,
		reason: [
			'the server cannot prove who it is',
			'open it in a browser, which tells more, and save the page',
			'network',
		],
	},
	{
		codes: /^(?:ERR_SSL_|EPROTO$)/,
		reason: ['no secure connection can be made', 'check the address, or try http://', 'network'],
	},
];

/**
 * Says in a few words why a request failed; `fetch` hides the reason in a chain of causes.
 *
 * @param error as `fetch` throws it
 */
export const explainFailure = (error: unknown): Reason => {
	const chain: Error[] = [];
	for (let link = error; link instanceof Error && chain.length < 5; link = link.cause) {
		chain.push(link);
	}

	if (chain.some(link => link.name === 'TimeoutError')) {
		return ['the server fell silent', 'try again later', 'silent'];
	}

	const code = chain
		.map(link => (link as NodeJS.ErrnoException).code)
		.find(found => typeof found === 'string');
	const known = reasons.find(({codes}) => codes.test(code ?? ''));
	if (known) {
		return known.reason;
	}

	const message = chain.at(-1)?.message ?? 'unknown error';
	// Whoever reads over one's shoulder, or a log, is not to be told the password.
	if (message.includes('includes credentials')) {
		return [
			'the request failed (no name and password are sent with an address)',
			'save the page in a browser and open the file',
			'address',
		];
	}

	if (message.includes('redirect count')) {
		return ['it redirects in circles', 'open it in a browser', 'network'];
	}

	if (message.includes('URL scheme')) {
		return ['it redirects to something that is not a web page', 'open only pages that you trust', 'address'];
	}

	// https://fetch.spec.whatwg.org/#port-blocking: ports of mail and the like.
	if (message === 'bad port') {
		return [
			'nothing is fetched from this port, which belongs to another service',
			'check the address',
			'address',
		];
	}

	return [
		`the request failed (${message})`,
		'check the address, or open it in a browser and save the page',
		'network',
	];
};
