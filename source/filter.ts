import {clean} from './document/clean.js';
import {select, speakersNamed} from './document/select.js';
import {type Format, format} from './format/format.js';
import {open} from './open.js';
import type {Request} from './request.js';
import {complain, tellOf} from './tell.js';

/** Writes to standard output and waits until it is taken, so that a slow reader does not fill the memory. */
const write = async (text: string): Promise<void> =>
	new Promise(resolve => {
		process.stdout.write(text, () => resolve());
	});

/** What stands before an article where several are written, so that a reader knows which it is. */
const heading = (name: Format, location: string, isFirst: boolean): string =>
	name === 'text'
		? `${isFirst ? '' : '\n'}==> ${clean(location)} <==\n\n`
		: name === 'markdown'
			? `${isFirst ? '' : '\n'}<!-- ${clean(location).replaceAll('--', '- -')} -->\n\n`
			: '';

/** Writes the analysis of each location, in order; one that cannot be opened is told and the others go on. */
export const filter = async ({
	locations,
	format: name = 'text',
	view,
	speaker,
	kind,
	width,
	raw,
}: Request): Promise<void> => {
	const selects = speaker !== undefined || kind !== undefined;
	let isFirst = true;
	for (const location of locations.length > 0 ? locations : [undefined]) {
		const analysis = await tellOf(
			location,
			async onProgress => open(location, {raw, onProgress}),
			({article}) => article.notices,
		);
		if (analysis === undefined) {
			continue;
		}

		const {article, speakers} = analysis;
		if (speaker !== undefined && speakersNamed(speakers, speaker).length === 0) {
			complain(`${article.location.name}: nobody called “${speaker}” is quoted in it`);
		}

		const output = format(select(analysis, {speaker, kind}), {
			format: name,
			view: view ?? (selects ? 'quotes' : undefined),
			width,
			header: isFirst,
		});
		await write((locations.length > 1 ? heading(name, article.location.name, isFirst) : '') + output);
		isFirst = false;
	}
};
