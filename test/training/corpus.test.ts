import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readSplit} from '../../source/training/corpus.js';

const folder = mkdtempSync(path.join(tmpdir(), 'split-'));
mkdirSync(path.join(folder, 'text'));
mkdirSync(path.join(folder, 'attributions'));
const text = 'The bridge\n\nOn Monday,  Anna Larsen said “it is open”.\n\nEnd.\n';
writeFileSync(path.join(folder, 'text', 'bridge.txt'), text);
const at = (words: string) => `${text.indexOf(words)} ${text.indexOf(words) + words.length}`;
writeFileSync(
	path.join(folder, 'attributions', 'bridge_ada.ann'),
	[
		`T1\tSource ${at('Anna Larsen')}\tAnna Larsen`,
		`T2\tCue ${at('said')}\tsaid`,
		`T3\tContent ${at('“it is')};${at('open”')}\t“it is open”`,
		`T4\tDiscard ${at('End.')}\tEnd.`,
		'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3',
		'E2\tAttribution:T2 Source:T1 Cue:T2',
		'#1\tAnnotatorNotes T1\ta note',
		'',
	].join('\n'),
);
writeFileSync(path.join(folder, 'attributions', 'bridge_bob.ann'), '');

describe('readSplit', () => {
	it('reads an article with its first annotator’s attributions, in offsets of the article', () => {
		const [document, ...others] = readSplit(folder);
		expect(others).toEqual([]);
		const words = (spans: readonly {start: number; end: number}[]) =>
			spans.map(({start, end}) => document.article.text.slice(start, end));
		expect(document.gold.map(({id}) => id)).toEqual(['E1']);
		const [{source, cue, content}] = document.gold;
		expect(words(source)).toEqual(['Anna Larsen']);
		expect(words(cue)).toEqual(['said']);
		expect(words(content)).toEqual(['“it is', 'open”']);
		expect(words(document.discarded)).toEqual(['End.']);
	});
});
