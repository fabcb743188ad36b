import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyse} from '../../source/analyse/analyse.js';
import {pairMarks} from '../../source/analyse/passage/marks.js';
import type {Analysis} from '../../source/document/analysis.js';
import {clean} from '../../source/document/clean.js';
import {format, formats} from '../../source/format/format.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';
import {document, settings} from './settings.js';

const read = (source: string) => parseMarkdown(clean(source), {kind: 'file', name: 'x.md'});

/** The first promise of the JSON contract that an analysis breaks. */
const broken = ({article: {text}, sections, speakers, quotations}: Analysis): string | undefined => {
	const excerpts = [
		...speakers.flatMap(({mentions}) => mentions),
		...quotations.flatMap(({quoted, cue, source, chain}) => [
			...quoted,
			...(cue ? [cue] : []),
			...(source ? [source] : []),
			...chain,
		]),
		...quotations,
	];
	const stray = excerpts.find(
		({start, end, text: words}) => text.slice(start, end) !== words || start >= end,
	);
	if (stray) {
		return `${JSON.stringify(stray)} is not what stands there`;
	}

	const ids = [sections, speakers, quotations].map(list => new Set(list.map(({id}) => id)));
	if (ids.some((set, i) => set.size !== [sections, speakers, quotations][i].length)) {
		return 'an id stands twice';
	}

	for (const {id, section, speakers: whose, confidence, parts, start, end} of quotations) {
		if (!ids[0].has(section) || whose.some(speaker => !ids[1].has(speaker))) {
			return `${id} refers to nobody`;
		}

		if (!(confidence >= 0 && confidence <= 1)) {
			return `${id} is ${confidence} sure`;
		}

		if (parts[0]?.start !== start || parts.at(-1)?.end !== end) {
			return `${id} is not its parts`;
		}
	}

	return speakers.some(({quotations: own}) => own.some(id => !ids[2].has(id)))
		? 'a quotation is missing'
		: undefined;
};

describe('quotation marks', () => {
	it('pair within the text and in order, whatever stands there', () => {
		fc.assert(
			fc.property(document, source => {
				const {text, blocks} = read(source);
				for (const {start, end, inner} of pairMarks(text, blocks)) {
					expect(start).toBeLessThan(end);
					expect(inner.start).toBeGreaterThanOrEqual(start);
					expect(inner.end).toBeLessThanOrEqual(end);
					expect(blocks.some(block => block.start <= start && end <= block.end)).toBe(true);
				}
			}),
			settings(),
		);
	});
});

describe('the analysis', () => {
	it('keeps the promises of the contract, and every format can write it', () => {
		fc.assert(
			fc.property(document, source => {
				const article = read(source);
				fc.pre(article.text !== '');
				const analysis = analyse(article, model);
				expect(broken(analysis)).toBeUndefined();
				for (const name of formats) {
					const output = format(analysis, {format: name, width: 60});
					// biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be written.
					expect(output).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E]/);
				}

				expect(JSON.parse(format(analysis, {format: 'json'})).quotations).toHaveLength(
					analysis.quotations.length,
				);
			}),
			settings(),
		);
	});
});
