import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';

// node test/parse/labels/measure.mjs FOLDER, once built: how much of the pages' metadata is read right. FOLDER holds
// pages as ID.html.gz; metadata.tsv tells of each, by the first twelve digits of its ID: the day, the writers, the
// headline. `|` stands between what is right as well, `-` for nothing. SHOW=1 lists what is wrong.
// The build is no part of what the compiler checks.
const {parse} = await import(new URL('../../../dist/index.js', import.meta.url).href);
const labels = readFileSync(fileURLToPath(new URL('metadata.tsv', import.meta.url)), 'utf8')
	.trimEnd()
	.split('\n');
const folder = process.argv[2];
const files = readdirSync(folder);
/** @param {string | null} text */
const letters = text => (text ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** @type {Record<string, (label: string, read: string | null) => boolean>} */
const right = {
	title: (label, read) => letters(read) === letters(label),
	byline: (label, read) =>
		label.split('|').some(names => {
			const found = letters(read);
			const wanted = names === '-' ? [] : names.split('; ').map(letters);
			// An office may stand behind the names, and no more.
			return wanted.length === 0
				? found === ''
				: wanted.every(name => found.includes(name)) && found.length <= wanted.join('').length + 32;
		}),
	published: (label, read) => label.split('|').includes(read ?? '-'),
};
/** @type {Record<string, number>} */
const hits = {title: 0, byline: 0, published: 0};
for (const line of labels) {
	const [id, published, byline, title] = line.split('\t');
	const file = files.find(name => name.startsWith(id));
	if (file === undefined) {
		throw new Error(`${folder} has no page ${id}`);
	}

	const article = await parse({
		location: {kind: 'file', name: `${id}.html`},
		bytes: gunzipSync(readFileSync(path.join(folder, file))),
		mediaType: 'text/html',
	});
	for (const [field, label] of Object.entries({title, byline, published})) {
		const read = /** @type {Record<string, unknown>} */ (article)[field];
		if (right[field](label, /** @type {string | null} */ (read))) {
			hits[field]++;
		} else if (process.env.SHOW) {
			console.log(`${id} ${field}: ${read}, not ${label}`);
		}
	}
}

for (const [field, count] of Object.entries(hits)) {
	console.log(`${field} ${count} of ${labels.length}, ${((100 * count) / labels.length).toFixed(1)}%`);
}
