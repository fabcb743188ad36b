/** How long it may take until a signal to stop has stopped us, in milliseconds. */
const stopDelay = 50;

/** The program as a job of its shell, which stops and goes on. */
type Job = {
	/** Stops the whole job, as Ctrl-Z does elsewhere: npx and a pipe's other end, too. */
	suspend(): void;
};

/**
 * Takes the signals by which a shell stops its jobs and lets them go on.
 *
 * @param leave gives the terminal back
 * @param enter takes it again; if the window has changed meanwhile, a `resize` of the output follows
 */
export const controlJob = (leave: () => void, enter: () => void): Job => {
	let unstopped: NodeJS.Timeout | undefined;
	/** Stops a process, or with 0 all of the job. */
	const stop = (who: number) => {
		// First the terminal: whoever started the job goes on as soon as its leader stops.
		leave();
		process.off('SIGTSTP', stopped);
		process.kill(who, 'SIGTSTP');
		// The system stops nobody where no shell could let the job go on, as in a window of the program's own.
		unstopped = setTimeout(resumed, stopDelay);
	};

	const stopped = () => stop(process.pid);
	const resumed = () => {
		clearTimeout(unstopped);
		// After a SIGSTOP, of which nobody is told, it is listened for still.
		process.off('SIGTSTP', stopped);
		process.on('SIGTSTP', stopped);
		enter();
		// Of a window that was resized meanwhile the shell was told, and not the stopped job.
		process.kill(process.pid, 'SIGWINCH');
	};

	process.on('SIGTSTP', stopped);
	process.on('SIGCONT', resumed);
	return {suspend: () => stop(0)};
};
