import {spawnSync} from 'node:child_process';

/**
 * `npm run audit`: asks the registry for known weaknesses of all that the build takes in. Ends with 1 where a high or
 * critical one is known; where the registry cannot be asked it says so and ends with 0.
 */
const {stdout} = spawnSync('npm', ['audit', '--json'], {
	encoding: 'utf8',
	shell: process.platform === 'win32',
});
/** @type {{metadata?: {vulnerabilities?: Record<string, number>}, vulnerabilities?: Record<string, {severity: string}>}} */
let answer = {};
try {
	answer = JSON.parse(stdout);
} catch {
	// No answer at all is told below, like one that is no report.
}

const counts = answer.metadata?.vulnerabilities;
if (!counts) {
	console.log('audit: the registry could not be asked');
} else {
	const grave = Object.entries(answer.vulnerabilities ?? {}).filter(([, {severity}]) =>
		/^(?:high|critical)$/.test(severity),
	);
	console.log(
		grave.length > 0
			? `audit: ${grave.map(([name, {severity}]) => `${name} (${severity})`).join(', ')}; see npm audit`
			: `audit: nothing grave is known (${counts.total ?? 0} in all)`,
	);
	process.exitCode = grave.length > 0 ? 1 : 0;
}
