import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Span} from '../document/span.js';
import {type Document, toDocument} from './document.js';

type Labelled = {readonly label: string; readonly spans: readonly Span[]};
type Event = {readonly id: string; readonly roles: ReadonlyMap<string, readonly string[]>};

/** Reads brat standoff: text-bound spans and the events that tie them together. Other lines are notes. */
const readStandoff = (lines: readonly string[]): {spans: Map<string, Labelled>; events: Event[]} => {
	const spans = new Map<string, Labelled>();
	const events: Event[] = [];
	for (const line of lines) {
		const [id, body] = line.split('\t');
		if (body === undefined) {
			continue;
		}

		if (id.startsWith('T')) {
			const [label, ...rest] = body.split(' ');
			const pieces = rest.join(' ').split(';');
			spans.set(id, {
				label,
				spans: pieces.map(piece => {
					const [start, end] = piece.split(' ').map(Number);
					return {start, end};
				}),
			});
		} else if (id.startsWith('E')) {
			const roles = new Map<string, string[]>();
			for (const role of body.split(' ')) {
				const [name, target] = role.split(':');
				// `Content2` is a further piece of the content.
				const plain = name.replace(/\d+$/, '');
				roles.set(plain, [...(roles.get(plain) ?? []), target]);
			}

			events.push({id, roles});
		}
	}

	return {spans, events};
};

/**
 * Reads one split of an annotated corpus: a folder with `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann` (brat
 * standoff). Where an article has several annotators, the first by name counts.
 *
 * @param folder of the split
 * @returns its articles, by name
 */
export const readSplit = (folder: string): Document[] => {
	const annotations = readdirSync(path.join(folder, 'attributions')).sort();
	return readdirSync(path.join(folder, 'text'))
		.filter(file => file.endsWith('.txt'))
		.sort()
		.map(file => {
			const name = file.replace(/\.txt$/, '');
			const raw = readFileSync(path.join(folder, 'text', file), 'utf8');
			const annotation = annotations.find(entry => entry.startsWith(`${name}_`) || entry === `${name}.ann`);
			const lines = annotation
				? readFileSync(path.join(folder, 'attributions', annotation), 'utf8').split('\n')
				: [];
			const {spans, events} = readStandoff(lines);
			const gather = (ids: readonly string[] | undefined): Span[] =>
				(ids ?? []).flatMap(id => spans.get(id)?.spans ?? []).sort((a, b) => a.start - b.start);
			return toDocument(name, raw, {
				gold: events.map(({id, roles}) => ({
					id,
					source: gather(roles.get('Source')),
					cue: gather(roles.get('Cue')),
					content: gather(roles.get('Content')),
				})),
				discarded: [...spans.values()]
					.filter(({label}) => label === 'Discard')
					.flatMap(({spans: pieces}) => pieces),
			});
		});
};
