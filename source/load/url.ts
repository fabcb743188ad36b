import program from '../../package.json' with {type: 'json'};
import type {Location} from '../document/article.js';
import {cutNotice, limits} from '../document/limits.js';
import {mediaTypeOf} from '../document/media-type.js';
import {OpenError} from '../document/open-error.js';
import type {LoadOptions, Source} from '../document/source.js';
import {explainFailure} from './fetch-failure.js';
import {readStream} from './read-stream.js';

/** What can be an article; of a PDF it is said later that it cannot. */
const readable =
	/^(?:text\/|message\/rfc822$|application\/(?:(?:xhtml|rss|atom|rdf)\+xml|xml|epub\+zip|x-subrip|zip|pdf|rtf|octet-stream|vnd\.(?:openxmlformats-officedocument\.wordprocessingml|oasis\.opendocument\.text|ms-word)\S*)$)/;

/** An address as messages tell it, without what somebody signs in with. */
const told = (address: string): string => address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1…@');

/** What to try where a server answers with an error; from 500 on, and at 429, it is busy or broken and the address may be right. */
const adviceOn = (status: number): string =>
	status >= 500 || status === 429
		? 'try again later'
		: 'check the address, or open it in a browser and save the page';

/** Types by which a server only says that it does not know better: of Markdown most say `text/plain`. */
const vague = new Set(['', 'text/plain', 'application/octet-stream']);

/** A connection that is closed where nobody wants it any more, or the server falls silent, or drips. */
type Connection = {
	readonly signal: AbortSignal;
	/**
	 * Is told of each piece that has come.
	 *
	 * @param size how many bytes have come in all
	 */
	readonly heard: (size: number) => void;
	/** Closes it for a reason of the caller's. */
	readonly abort: (reason: unknown) => void;
	/** Throws the reason for which it is no longer wanted, if it is not. */
	readonly throwIfStopped: () => void;
	/** Waits for nothing any longer. */
	readonly end: () => void;
};

const connect = (serverSilence: number, wanted: LoadOptions['signal']): Connection => {
	const connection = new AbortController();
	const {signal} = connection;
	const silence = new DOMException('silent', 'TimeoutError');
	const giveUp = () => connection.abort(silence);
	const stop = () => connection.abort(wanted?.reason);
	wanted?.addEventListener('abort', stop, {once: true});
	let timer = setTimeout(giveUp, serverSilence);
	const begun = performance.now();
	return {
		signal,
		heard: size => {
			clearTimeout(timer);
			timer = setTimeout(giveUp, serverSilence);
			// One that drips is never silent, and would hold up all articles behind its own.
			const passed = performance.now() - begun;
			if (passed > 10 * serverSilence && size < limits.serverPace * passed) {
				giveUp();
			}
		},
		abort: reason => connection.abort(reason),
		throwIfStopped: () => {
			if (signal.reason !== silence) {
				signal.throwIfAborted();
			}
		},
		end: () => {
			wanted?.removeEventListener('abort', stop);
			clearTimeout(timer);
		},
	};
};

/** Asks for a page; a server that answers with an error has none. */
const request = async (address: string, signal: AbortSignal): Promise<Response> => {
	const response = await fetch(address, {
		signal,
		headers: {
			'user-agent': `${program.name}/${program.version}`,
			accept:
				'text/html, application/xhtml+xml, text/markdown, application/rss+xml;q=0.9, application/atom+xml;q=0.9, text/plain;q=0.9, application/epub+zip;q=0.8, */*;q=0.1',
		},
	});
	if (response.ok) {
		return response;
	}

	await response.body?.cancel();
	throw new OpenError(
		address,
		`the server answers ${response.status} ${response.statusText}`.trimEnd(),
		adviceOn(response.status),
		{code: 'status', status: response.status},
	);
};

/** The media type and the charset that a server states, where it states them; what cannot be an article is not read. */
const typeOf = async (
	response: Response,
	address: string,
): Promise<{readonly mediaType?: string; readonly charset?: string}> => {
	const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';');
	const stated = type.trim().toLowerCase();
	if (stated && !readable.test(stated)) {
		await response.body?.cancel();
		throw new OpenError(address, `it is ${stated}, not an article`, 'name a page with text', {code: 'type'});
	}

	const mediaType = vague.has(stated) ? (mediaTypeOf(new URL(response.url).pathname) ?? stated) : stated;
	const charset = parameters
		.map(parameter => /^\s*charset\s*=\s*["']?([^"'\s]+)/i.exec(parameter)?.[1])
		.find(Boolean);
	return {
		...(mediaType && mediaType !== 'application/octet-stream' && {mediaType}),
		...(charset && {charset}),
	};
};

/** The pieces of a page as they come. */
async function* piecesOf(
	response: Response,
	connection: Connection,
	onProgress: LoadOptions['onProgress'],
): AsyncGenerator<Uint8Array> {
	let size = 0;
	for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
		size += piece.length;
		connection.heard(size);
		try {
			onProgress?.(size);
		} catch (error) {
			// An error of the caller's, not of the transfer.
			connection.abort(error);
			throw error;
		}

		yield piece;
	}
}

/** What a failure is told as: in a few words, and without a password. */
const failureAt = (address: string, error: unknown): OpenError => {
	if (error instanceof OpenError) {
		return error;
	}

	const [reason, advice, code] = explainFailure(error);
	const shown = told(address);
	// The platform's own error would tell the password.
	return new OpenError(shown, reason, advice, {code, ...(shown === address && {cause: error})});
};

/**
 * Fetches a page. Redirects are followed to http and https alone, as many as the platform follows. The request tells the
 * program's name and version and what it can read; no cookies go with it, and what has been signed in with elsewhere does not.
 *
 * @param location the address
 * @param options.serverSilence how long the server may be silent, in milliseconds; see `limits.serverPace` for one that drips
 * @param options.documentBytes how much is read of the page, unpacked; of a longer one the beginning
 * @param options.onProgress is told with each piece how many bytes have come in all, unpacked
 * @param options.signal closes the connection
 * @returns what came, with a notice where that is not all
 * @throws {OpenError} where no page comes: no server, an error status, a type that cannot be read, silence, a name and a
 *   password in the address; the signal’s reason where it is no longer wanted, and what `onProgress` throws
 */
export const loadUrl = async (
	location: Location,
	{
		documentBytes = limits.documentBytes,
		serverSilence = limits.serverSilence,
		onProgress,
		signal,
	}: LoadOptions = {},
): Promise<Source> => {
	const connection = connect(serverSilence, signal);
	try {
		const response = await request(location.name, connection.signal);
		const type = await typeOf(response, location.name);
		const {bytes, cut, error} = await readStream(piecesOf(response, connection, onProgress), documentBytes);
		// What came of it till then is not a part that somebody wants.
		connection.throwIfStopped();
		if (error && bytes.length === 0) {
			throw error;
		}

		const notice = error
			? 'the transfer broke off: only the part that came is shown'
			: cut
				? cutNotice(documentBytes)
				: undefined;
		return {location, bytes, url: response.url, ...type, ...(notice && {notice})};
	} catch (error) {
		connection.throwIfStopped();
		throw failureAt(location.name, error);
	} finally {
		connection.end();
	}
};
