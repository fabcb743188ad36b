import {spawn} from 'node:child_process';

/** The program that opens an address on this system; it gets the address as its own argument, without a shell. */
const opener: Readonly<Partial<Record<NodeJS.Platform, [string, ...string[]]>>> = {
	darwin: ['open'],
	win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Opens an address in the browser.
 *
 * @param url http or https only
 * @param failed is told in one line why it did not work
 */
export const browse = (url: string, failed: (message: string) => void): void => {
	if (!/^https?:\/\//.test(url)) {
		failed('Only http and https addresses are opened');
		return;
	}

	const [command, ...args] = opener[process.platform] ?? ['xdg-open'];
	const child = spawn(command, [...args, url], {stdio: 'ignore', detached: true});
	child.on('error', () => failed(`No browser to be found; the address is ${url}`));
	child.unref();
};

/** The sequence by which a terminal puts a text on the clipboard (OSC 52). */
export const clipboardSequence = (text: string): string =>
	`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;
