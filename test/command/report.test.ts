import {expect, it} from 'vitest';
import {type Job, report} from '../../source/command/report.js';
import type {JsonOutput} from '../../source/format/json.js';

const job: Job = {
	format: 'json',
	view: undefined,
	speaker: undefined,
	kind: undefined,
	width: undefined,
	raw: false,
	limits: {},
	debug: false,
	hasErrorLines: false,
};

it('tells in JSON that nothing quotes who is asked for, and nothing where somebody is', async () => {
	const asked = async (speaker: string): Promise<JsonOutput> =>
		JSON.parse((await report(undefined, {...job, speaker}, true)).output ?? '');
	const nobody = await asked('Nemo');
	expect(nobody.quotations).toEqual([]);
	expect(nobody.notices).toEqual(['nobody called “Nemo” is quoted in it; --view speakers tells who is']);
	expect(await asked('Lavrov')).not.toHaveProperty('notices');
});
