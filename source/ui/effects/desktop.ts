import {type ChildProcess, spawn} from 'node:child_process';

type Command = readonly [name: string, ...args: string[]];

/** The program that opens an address on this system; it gets the address as its own argument, without a shell. */
const opener: Readonly<Partial<Record<NodeJS.Platform, Command>>> = {
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
	let child: ChildProcess;
	try {
		child = spawn(command, [...args, url], {stdio: 'ignore', detached: true});
	} catch (error) {
		// What a command line has no room for is no command that fails: none can be started.
		const {code} = error as NodeJS.ErrnoException;
		failed(
			code === 'E2BIG'
				? 'The address is too long to be handed to a browser'
				: `No browser can be started (${code})`,
		);
		return;
	}

	child.on('error', () => failed(`No browser to be found; the address is ${url}`));
	child.on('exit', status => {
		if (status) {
			failed(`No browser shows it (${command} ended with status ${status}); the address is ${url}`);
		}
	});
	child.unref();
};

/** The program that puts its input on the system's clipboard, where there is one; over SSH it would be the wrong one. */
const copier = (environment: NodeJS.ProcessEnv): Command | undefined => {
	if (environment.SSH_CONNECTION) {
		return undefined;
	}

	switch (process.platform) {
		case 'darwin':
			return ['pbcopy'];
		case 'win32':
			return ['clip'];
		default:
			return environment.WAYLAND_DISPLAY
				? ['wl-copy']
				: environment.DISPLAY
					? ['xclip', '-selection', 'clipboard']
					: undefined;
	}
};

/** Puts a text on the system's clipboard, where there is one. The terminal's own way is tried besides. */
export const copyToSystem = (text: string): void => {
	const command = copier(process.env);
	if (command === undefined) {
		return;
	}

	const child = spawn(command[0], command.slice(1), {stdio: ['pipe', 'ignore', 'ignore']});
	// Not installed, or it ended early: the terminal has been asked as well.
	child.on('error', () => {});
	child.stdin.on('error', () => {});
	child.stdin.end(text);
	child.unref();
};
