import {spawn} from 'node:child_process';

/** What a program wrote, and how it ended. */
export type Result = {readonly status: number | null; readonly stdout: string; readonly stderr: string};

/**
 * Runs a program to its end.
 *
 * @param input what it reads; without it nothing is there to be read
 */
export const run = async (
	command: string,
	args: readonly string[],
	{cwd, env, input}: {cwd?: string; env?: NodeJS.ProcessEnv; input?: string | undefined} = {},
): Promise<Result> =>
	new Promise(resolve => {
		const child = spawn(command, args, {cwd, env: {...process.env, ...env}, stdio: ['pipe', 'pipe', 'pipe']});
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', data => {
			stdout += data;
		});
		child.stderr.setEncoding('utf8').on('data', data => {
			stderr += data;
		});
		// It may end without having read all.
		child.stdin.on('error', () => {});
		child.stdin.end(input);
		child.on('close', status => resolve({status, stdout, stderr}));
	});
