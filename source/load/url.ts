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
	/^(?:text\/|application\/(?:(?:xhtml|rss|atom|rdf)\+xml|xml|epub\+zip|x-subrip|zip|pdf|octet-stream)$)/;

/** An address as messages tell it, without what somebody signs in with. */
const told = (address: string): string => address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1…@');

/** What to try where a server answers with an error; from 500 on, and at 429, it is busy or broken and the address may be right. */
const adviceOn = (status: number): string =>
	status >= 500 || status === 429
		? 'try again later'
		: 'check the address, or open it in a browser and save the page';

/** Types by which a server only says that it does not know better: of Markdown most say `text/plain`. */
const vague = new Set(['', 'text/plain', 'application/octet-stream']);

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
	const connection = new AbortController();
	const silence = new DOMException('silent', 'TimeoutError');
	const giveUp = () => connection.abort(silence);
	const stop = () => connection.abort(signal?.reason);
	const throwIfStopped = () => {
		if (connection.signal.reason !== silence) {
			connection.signal.throwIfAborted();
		}
	};
	signal?.addEventListener('abort', stop, {once: true});
	let timer = setTimeout(giveUp, serverSilence);
	const begun = performance.now();
	// One that drips is never silent, and would hold up all articles behind its own.
	const drips = (size: number): boolean => {
		const passed = performance.now() - begun;
		return passed > 10 * serverSilence && size < limits.serverPace * passed;
	};
	try {
		const response = await fetch(location.name, {
			signal: connection.signal,
			headers: {
				'user-agent': `${program.name}/${program.version}`,
				accept:
					'text/html, application/xhtml+xml, text/markdown, application/rss+xml;q=0.9, application/atom+xml;q=0.9, text/plain;q=0.9, application/epub+zip;q=0.8, */*;q=0.1',
			},
		});
		if (!response.ok) {
			await response.body?.cancel();
			throw new OpenError(
				location.name,
				`the server answers ${response.status} ${response.statusText}`.trimEnd(),
				adviceOn(response.status),
				{code: 'status', status: response.status},
			);
		}

		const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';');
		const mediaType = type.trim().toLowerCase();
		if (mediaType && !readable.test(mediaType)) {
			await response.body?.cancel();
			throw new OpenError(location.name, `it is ${mediaType}, not an article`, 'name a page with text', {
				code: 'type',
			});
		}

		const charset = parameters
			.map(parameter => /^\s*charset\s*=\s*["']?([^"'\s]+)/i.exec(parameter)?.[1])
			.find(Boolean);
		const {bytes, cut, error} = await readStream(
			(async function* () {
				let size = 0;
				for await (const chunk of response.body ?? []) {
					clearTimeout(timer);
					timer = setTimeout(giveUp, serverSilence);
					size += (chunk as Uint8Array).length;
					if (drips(size)) {
						giveUp();
					}

					try {
						onProgress?.(size);
					} catch (error) {
						// An error of the caller's, not of the transfer.
						connection.abort(error);
						throw error;
					}

					yield chunk as Uint8Array;
				}
			})(),
			documentBytes,
		);
		// What came of it till then is not a part that somebody wants.
		throwIfStopped();
		if (error && bytes.length === 0) {
			throw error;
		}

		const known = vague.has(mediaType)
			? (mediaTypeOf(new URL(response.url).pathname) ?? mediaType)
			: mediaType;
		const notice = error
			? 'the transfer broke off: only the part that came is shown'
			: cut
				? cutNotice(documentBytes)
				: undefined;
		return {
			location,
			bytes,
			url: response.url,
			...(known && known !== 'application/octet-stream' && {mediaType: known}),
			...(charset && {charset}),
			...(notice && {notice}),
		};
	} catch (error) {
		throwIfStopped();
		if (error instanceof OpenError) {
			throw error;
		}

		const [reason, advice, code] = explainFailure(error);
		const shown = told(location.name);
		// The platform's own error would tell the password.
		throw new OpenError(shown, reason, advice, {code, ...(shown === location.name && {cause: error})});
	} finally {
		signal?.removeEventListener('abort', stop);
		clearTimeout(timer);
	}
};
