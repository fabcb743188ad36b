import {describe, expect, it} from 'vitest';
import {analyse} from '../../source/analyse/analyse.js';
import type {Analysis} from '../../source/document/analysis.js';
import {type View, views} from '../../source/document/choices.js';
import {clean} from '../../source/document/clean.js';
import {anchorOf, corrected} from '../../source/document/corrected.js';
import {type Format, type FormatOptions, format, formats} from '../../source/format/format.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';

const sample = `---
title: Two “voices” & more
author: Eva Lind
date: 2024-05-06
lang: en
url: https://news.example/two
---

“We open at nine 🕘 sharp,” said Anna Larsen, the mayor.

## Numbers *

- one item
  - an inner one

> A quotation of its own.
>
> > And one within.

| a | b |
|---|---|
| 1 | 2 |

    code()

Per Holm said that the **price** was "=1+1" and [rising](https://news.example/price).
`;

const analysisOf = (markdown: string): Analysis =>
	analyse(parseMarkdown(markdown, {kind: 'file', name: 'two.md'}), model);
const analysis = analysisOf(sample);
const write = (name: Format, options: Omit<Parameters<typeof format>[1], 'format'> = {}): string =>
	format(analysis, {format: name, ...options});

/** What CSV can be written of. */
const csvViews = ['quotes', 'speakers'] as const;

const titled = (title: string): Analysis => ({
	...analysis,
	article: {...analysis.article, title: clean(title)},
});

/** Reads CSV by RFC 4180. */
const readCsv = (csv: string): string[][] => {
	const rows: string[][] = [[]];
	for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
		rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
		if (end === '\r\n') {
			rows.push([]);
		}
	}

	return rows.slice(0, -1);
};

describe('a paraphrase that would mislead without its verb', () => {
	it.each(['text', 'markdown'] as const)('stands behind it in %s', name => {
		const denial = analysisOf('The mayor, Ida Holm, denied that the ferry was late.');
		expect(format(denial, {format: name, view: 'quotes'})).toMatch(
			/^(?:> )?denied that the ferry was late$/m,
		);
	});
});

describe('every format', () => {
	it('ends with a newline, in every view, with and without anything in it', () => {
		for (const what of [analysis, analysisOf('Nothing.')]) {
			for (const name of formats) {
				for (const view of [undefined, ...(name === 'csv' ? csvViews : views)]) {
					const out = format(what, {format: name, view, width: 30});
					expect(out).toMatch(/[^\n]\r?\n$/);
				}
			}
		}
	});
});

it.each<[string, Partial<FormatOptions>]>([
	['there is no view words', {view: 'words' as View}],
	['the format csv has the views quotes and speakers, not sections', {format: 'csv', view: 'sections'}],
	['the format csv has the views quotes and speakers, not reader', {format: 'csv', view: 'reader'}],
	['width takes a number of columns from 1 up, not -1', {width: -1}],
	['width takes a number of columns from 1 up, not NaN', {width: Number.NaN}],
])('refuses what cannot be written: %s', (told, options) => {
	expect(() => format(analysis, {format: 'text', ...options})).toThrow(new RangeError(told));
});

it('refuses a format that it does not know', () => {
	expect(() => format(analysis, {format: 'xml' as Format})).toThrow(new RangeError('there is no format xml'));
});

describe('json', () => {
	it('is version 1 of the contract, with its fields in order', () => {
		const said = JSON.parse(write('json'));
		expect(Object.keys(said)).toEqual([
			'version',
			'location',
			'title',
			'byline',
			'siteName',
			'published',
			'language',
			'url',
			'text',
			'blocks',
			'sections',
			'speakers',
			'quotations',
		]);
		expect(said).toMatchObject({
			version: 1,
			location: {kind: 'file', name: 'two.md'},
			title: 'Two “voices” & more',
			byline: 'Eva Lind',
			siteName: null,
			published: '2024-05-06',
			language: 'en',
			url: 'https://news.example/two',
		});
		expect(
			said.blocks.map(({kind, level}: {kind: string; level?: number}) => (level ? `${kind} ${level}` : kind)),
		).toEqual([
			'title',
			'paragraph',
			'heading 2',
			'item 1',
			'item 2',
			'quote',
			'quote',
			'table',
			'code',
			'paragraph',
		]);
		expect(Object.keys(said.quotations[1])).toEqual([
			'id',
			'kind',
			'start',
			'end',
			'text',
			'parts',
			'quoted',
			'cue',
			'source',
			'speakers',
			'section',
			'confidence',
			'chain',
			'verbatim',
		]);
		expect(Object.keys(said.speakers[0])).toEqual([
			'id',
			'name',
			'kind',
			'role',
			'aliases',
			'mentions',
			'quotations',
			'quotedWords',
			'share',
		]);
		expect(said.text.slice(said.quotations[1].start, said.quotations[1].end)).toBe(
			'“We open at nine 🕘 sharp,”',
		);
	});

	it('tells that it is not the whole article, and nothing where it is', () => {
		const part = {...analysis, article: {...analysis.article, notices: ['only the first 1 MB is read']}};
		expect(JSON.parse(format(part, {format: 'json'})).notices).toEqual(['only the first 1 MB is read']);
		expect(JSON.parse(write('json'))).not.toHaveProperty('notices');
	});

	it('is one line as ndjson', () => {
		expect(write('ndjson').trimEnd()).not.toContain('\n');
		expect(JSON.parse(write('ndjson'))).toEqual(JSON.parse(write('json')));
	});
});

describe('csv', () => {
	it('has a header and a row a quotation, as many cells in each', () => {
		const rows = readCsv(write('csv'));
		expect(rows.length).toBe(analysis.quotations.length + 1);
		expect(new Set(rows.map(row => row.length))).toEqual(new Set([22]));
		expect(rows[2].slice(1, 4)).toEqual(['direct', 'Anna Larsen', '“We open at nine 🕘 sharp,”']);
	});

	it('has a row a speaker where speakers are asked for', () => {
		const rows = readCsv(write('csv', {view: 'speakers'}));
		expect(rows.map(([, name]) => name)).toEqual(['name', 'Anna Larsen', 'Per Holm']);
	});

	it('tells who wrote the article, where and when, behind all columns that came before', () => {
		for (const [view, end] of [
			['quotes', -4],
			['speakers', undefined],
		] as const) {
			const [names, row] = readCsv(write('csv', {view}));
			expect(names.slice(0, end).slice(-4)).toEqual(['byline', 'siteName', 'published', 'url']);
			expect(row.slice(0, end).slice(-4)).toEqual(['Eva Lind', '', '2024-05-06', analysis.article.url ?? '']);
		}
	});

	it('has the ids by which the rows of quotations and of speakers can be joined', () => {
		const joint = analysisOf('“We agree,” said Anna Larsen and Per Holm.');
		const [names, row] = readCsv(format(joint, {format: 'csv'}));
		const [, ...speakers] = readCsv(format(joint, {format: 'csv', view: 'speakers'}));
		expect(names.at(-4)).toBe('speakerIds');
		expect(row.at(-4)?.split('; ').sort()).toEqual(speakers.map(([id]) => id).sort());
		expect(speakers).toHaveLength(2);
	});

	it('tells which words are somebody’s own, and where each piece of a quotation stands', () => {
		const text =
			'HOLM: We open “now.”\n\nKROL: Why?\n\nHOLM: Well.\n\nKROL: So?\n\n“Yes,” said Ida Holm, “at nine.” Holm said that it was late.';
		const [names, ...rows] = readCsv(format(analysisOf(text), {format: 'csv'}));
		expect(names.slice(-3)).toEqual(['verbatim', 'parts', 'checked']);
		expect(rows.map(row => [row[1], ...row.slice(-3, -1)])).toEqual([
			['mixed', 'true', '6-20'],
			['indirect', 'true', '28-32'],
			['indirect', 'true', '40-45'],
			['indirect', 'true', '53-56'],
			['direct', 'true', '58-64 80-90'],
			['indirect', 'false', '101-117'],
		]);
	});

	it('tells what the person has checked, and how', () => {
		const {quotations} = analysis;
		const checked = quotations.map((quotation, i) =>
			i === 1 ? {...quotation, checked: 'corrected' as const} : quotation,
		);
		const rows = readCsv(format({...analysis, quotations: checked}, {format: 'csv'}));
		expect(rows.slice(1, 4).map(row => row.at(-1))).toEqual(['', 'corrected', '']);
	});

	it('has the beginning of a title without end in each row', () => {
		const title = clean('“Low” '.repeat(2000));
		const sections = analysis.sections.map(section => ({...section, title}));
		const [, ...rows] = readCsv(format({...titled(title), sections}, {format: 'csv'}));
		expect(rows.length).toBeGreaterThan(1);
		expect(rows.map(row => [row[10].length, row[12].length])).toEqual(rows.map(() => [4096, 4096]));
	});

	it('lets no cell be taken for a formula', () => {
		for (const title of ['=cmd()', '+1', '-1', '@x', '\t=x', ' =x', '＝x', '＋1', '－1', '＠x']) {
			expect(readCsv(format(titled(title), {format: 'csv'}))[1][10]).toBe(`'${title}`);
		}
	});

	it.each(['a -b', '“=1”', 'a=b', 'a\t', '1-2'])('leaves %j alone, which is no formula', title => {
		expect(readCsv(format(titled(title), {format: 'csv'}))[1][10]).toBe(title);
	});

	it('tells in which paragraph a quotation stands, and nothing in a title', () => {
		const text =
			'# “One,” said Ida Holm\n\nRain fell.\n\n## Then\n\n“Two,” said Ida Holm.\n\n“Three,” she said.';
		const rows = readCsv(format(analysisOf(text), {format: 'csv'}));
		expect(rows.slice(1).map(row => row.slice(12, 14))).toEqual([
			['Introduction', ''],
			['Then', '2'],
			['Then', '3'],
		]);
	});

	it('has numbers as numbers, and nothing where there is nothing', () => {
		const [, row] = readCsv(format(analysisOf('The “third way” is closed.'), {format: 'csv'}));
		expect(row.slice(0, 7)).toEqual(['q1', 'direct', '', '“third way”', '', '', 's1']);
		expect(row.slice(8)).toEqual([
			'4',
			'15',
			'',
			'two.md',
			'The “third way” is closed.',
			'1',
			'',
			'',
			'',
			'',
			'',
			'true',
			'4-15',
			'',
		]);
		expect(Number(row[7])).toBe(analysisOf('The “third way” is closed.').quotations[0].confidence);
	});

	it('ends every row with CR and LF', () => {
		expect(
			write('csv')
				.replaceAll(/"[^"]*"/g, '')
				.match(/\r?\n/g),
		).toEqual(Array(analysis.quotations.length + 1).fill('\r\n'));
	});

	it('quotes what would break a row', () => {
		const title = 'a "b", c\nd';
		const csv = format(titled(title), {format: 'csv'});
		expect(csv).toContain('"a ""b"", c\nd"');
		expect(readCsv(csv)[1][10]).toBe(title);
	});
});

describe('the name of a location', () => {
	const name = 'a\u001B[31m\u009B0m\u202Eb.md';
	const named: Analysis = {
		...analysis,
		article: {...analysis.article, url: null, location: {kind: 'file', name}},
	};

	it.each(formats)('brings no control character into %s', name_ => {
		for (const view of name_ === 'csv' ? csvViews : views) {
			expect(format(named, {format: name_, view})).not.toMatch(
				/[\p{Cc}\u202A-\u202E\u2066-\u2069](?<![\r\n])/u,
			);
		}
	});

	it('is in JSON as it was given', () => {
		expect(JSON.parse(format(named, {format: 'json'})).location.name).toBe(name);
		expect(JSON.parse(format(named, {format: 'ndjson'})).location.name).toBe(name);
	});
});

describe('annotation', () => {
	const page = JSON.parse(write('annotation'));

	it('is a page of W3C Web Annotations about the article', () => {
		expect(page).toMatchObject({
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			type: 'AnnotationPage',
			id: 'https://news.example/two#quotations',
		});
		expect(page.items.length).toBe(analysis.quotations.length);
		for (const item of page.items) {
			expect(item).toMatchObject({
				type: 'Annotation',
				id: expect.stringMatching(/^https:\/\/news\.example\/two#q\d+$/),
			});
			for (const target of item.target) {
				expect(target.source).toBe('https://news.example/two');
				expect(target.selector.map(({type}: {type: string}) => type)).toEqual([
					'TextQuoteSelector',
					'TextPositionSelector',
				]);
			}
		}

		expect(page.items[1].body[0]).toMatchObject({type: 'TextualBody', value: 'Anna Larsen'});
	});

	it('counts an astral character before the words once', () => {
		const {items} = JSON.parse(
			format(analysisOf('🕘🕘 “Now 🕘,” said Anna Larsen.'), {format: 'annotation'}),
		);
		const [{selector}] = items[0].target;
		expect(selector).toEqual([
			{type: 'TextQuoteSelector', exact: '“Now 🕘,”', prefix: '🕘🕘 ', suffix: ' said Anna Larsen.'},
			{type: 'TextPositionSelector', start: 3, end: 11},
		]);
	});

	it('cuts no context in the middle of a character', () => {
		for (const shift of ['', 'x']) {
			const text = `${shift}${'🕘'.repeat(40)} “Now,” said Anna Larsen. ${shift}${'🕘'.repeat(40)}`;
			const {items} = JSON.parse(format(analysisOf(text), {format: 'annotation'}));
			const [{prefix, suffix}] = items[0].target[0].selector;
			expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
		}
	});

	it('has context of the words’ own paragraph alone', () => {
		const {items} = JSON.parse(
			format(analysisOf('Rain.\n\n“Now,” said Anna Larsen.\n\nSnow.'), {format: 'annotation'}),
		);
		expect(items[0].target[0].selector[0]).toEqual({
			type: 'TextQuoteSelector',
			exact: '“Now,”',
			prefix: '',
			suffix: ' said Anna Larsen.',
		});
	});

	it('has a target for each piece that a cue interrupts', () => {
		const {items} = JSON.parse(
			format(analysisOf('“We open,” said Anna Larsen, “at nine.”'), {format: 'annotation'}),
		);
		expect(items[0].target.map(({selector: [{exact}]}: {selector: Array<{exact: string}>}) => exact)).toEqual(
			['“We open,”', '“at nine.”'],
		);
	});

	it('tells how likely a quotation is its speaker’s, and behind what word', () => {
		const {items} = JSON.parse(
			format(analysisOf('Anna Larsen denied that it rained.'), {format: 'annotation'}),
		);
		const assessed = items[0].body.find(({purpose}: {purpose: string}) => purpose === 'assessing');
		expect(assessed.value).toMatch(/^by “denied”, (?:sure|likely|uncertain|a guess) \(\d+%\)$/);
	});

	it('tells no speaker where none is known, and how likely they are somebody’s words', () => {
		const {items} = JSON.parse(format(analysisOf('The “third way” is closed.'), {format: 'annotation'}));
		expect(items[0].body.map(({purpose}: {purpose: string}) => purpose)).toEqual([
			'classifying',
			'assessing',
		]);
		expect(items[0].body[1].value).toMatch(/^somebody’s words: a guess \(\d+%\)$/);
	});

	it('selects by code points, not by UTF-16 units', () => {
		const points = [...analysis.article.text];
		for (const {target} of page.items) {
			for (const {
				selector: [quote, position],
			} of target) {
				expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
				expect(points.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
				expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
			}
		}
	});

	it('names a source also where the article has no address', () => {
		const {items} = JSON.parse(format(analysisOf('“One,” said Anna Larsen.'), {format: 'annotation'}));
		expect(items[0].target[0].source).toBe('urn:article-explorer:two.md');
	});

	it('names itself by the one fragment of an address', () => {
		const linked = analysisOf('---\nurl: https://news.example/two#late\n---\n\n“One,” said Anna Larsen.');
		const {items} = JSON.parse(format(linked, {format: 'annotation'}));
		expect(items[0].id).toBe('https://news.example/two#q1');
		expect(items[0].target[0].source).toBe('https://news.example/two');
	});
});

describe('a turn or a block quotation', () => {
	const own = analysisOf(
		'Ida Holm wrote:\n\n> It is late.\n\nHOLM: We open now.\n\nKROL: Why?\n\nHOLM: Well.\n\nKROL: So?',
	);

	it('is verbatim where it is listed, though it stands in no marks', () => {
		for (const [name, told] of [
			['text', / · verbatim · /g],
			['markdown', /\(verbatim, /g],
			['annotation', /"value": "verbatim"/g],
		] as const) {
			const written = format(own, {format: name, view: 'quotes'});
			expect(written.match(told)).toHaveLength(5);
			expect(written).not.toContain('indirect');
		}
	});

	it('is of its kind in JSON and CSV, by which it is selected', () => {
		for (const {kind, verbatim} of own.quotations) {
			expect([kind, verbatim]).toEqual(['indirect', true]);
		}
	});
});

describe('text', () => {
	it('breaks the rows of a table that are wider than is asked for, and no code', () => {
		const wide = analysisOf(
			'| One | Two |\n|---|---|\n| a few words | and a few more |\n\n    let it = be.as(it).is;',
		);
		expect(format(wide, {format: 'text', width: 16})).toBe(
			'One | Two\na few words |\nand a few more\n\nlet it = be.as(it).is;\n',
		);
	});

	it('is the article by default', () => {
		expect(write('text')).toMatch(
			/^Two “voices” & more\n\nEva Lind · 6 May 2024\n\n“We open at nine 🕘 sharp,” said Anna Larsen, the mayor\.\n\nNumbers \*\n\n• one item\n {2}• an inner one\n\n {2}A quotation/,
		);
	});

	it('sets a footnote apart from a list', () => {
		const noted = analysisOf('# One\n\nWords.[^1]\n\n- one\n- two\n\n[^1]: A note.\n');
		expect(format(noted, {format: 'text'})).toBe('One\n\nWords.[1]\n\n• one\n• two\n\n1. A note.\n');
	});

	it('follows the view', () => {
		expect(write('text', {view: 'sections'})).toContain('2. Numbers * (1 quotation)');
		expect(write('text', {view: 'speakers'})).toContain(
			'Anna Larsen, mayor\n    1 quotation, 5 quoted words',
		);
		expect(write('text', {view: 'quotes'})).toContain(
			'“We open at nine 🕘 sharp,”\n    — Anna Larsen · direct · by “Anna Larsen, the mayor … said” · sure\n',
		);
	});

	it('names nobody as the source whom a person has found not to be it', () => {
		const found = analysisOf('“We are ready,” said Ada Lind.');
		const at = anchorOf(found.quotations[0]);
		const quotes = format(corrected(found, [{at, speakers: ['Ida Krol']}]), {format: 'text', view: 'quotes'});
		expect(quotes).toBe('“We are ready,”\n    — Ida Krol · direct · by “said” · corrected\n');
	});

	it('has the speakers as the screen has them, those who are quoted most first', () => {
		const two = analysisOf('“One,” said Anna Larsen.\n\n“Two and three,” said Bo Ek.');
		for (const name of ['text', 'markdown', 'csv'] as const) {
			expect(format(two, {format: name, view: 'speakers'})).toMatch(/Bo Ek.*Anna Larsen/s);
		}
	});

	it('goes on with an item below its words', () => {
		const items = analysisOf('- one\n\n  and more\n- two');
		expect(format(items, {format: 'text'})).toBe('• one\n  and more\n• two\n');
	});

	it('says so where nothing is to be listed', () => {
		const nothing = analysisOf('Nothing.');
		expect(format(nothing, {format: 'text', view: 'quotes'})).toContain('No quotations to show.');
		expect(format(nothing, {format: 'text', view: 'speakers'})).toContain('No speakers to show.');
	});

	it('breaks lines at a width, but not code', () => {
		expect(write('text', {width: 20})).toContain('“We open at nine 🕘\nsharp,” said Anna\n');
	});
});

describe('markdown', () => {
	it('reads as the same article again', () => {
		const again = parseMarkdown(write('markdown'), {kind: 'file', name: 'again.md'});
		expect(again.text).toBe(analysis.article.text);
		expect(again.blocks).toEqual(analysis.article.blocks);
		expect(again.inlines).toEqual(analysis.article.inlines);
		expect([again.byline, again.published]).toEqual(['Eva Lind', '2024-05-06']);
	});

	it.each([
		['Eva Lind', 'The Coast', 'Eva Lind · The Coast · 6 May 2024'],
		['The Coast', 'The Coast', 'The Coast · 6 May 2024'],
		['Eva Lind, Coast News', 'Coast News', 'Eva Lind, Coast News · 6 May 2024'],
		[null, 'The *Coast*', 'The \\*Coast\\* · 6 May 2024'],
		['Al-Noor', 'al Noor', 'Al-Noor · 6 May 2024'],
	])('tells who wrote the article, where and when, once each: %s, %s', (byline, siteName, told) => {
		const article = {
			...analysis.article,
			byline: byline === null ? null : clean(byline),
			siteName: clean(siteName),
		};
		const written = format({...analysis, article}, {format: 'markdown'});
		expect(written.split('\n\n')[1]).toBe(told);
		expect(format({...analysis, article}, {format: 'markdown', view: 'quotes'})).toContain(`\n\n${told}\n\n`);
		const plain = format({...analysis, article}, {format: 'text'});
		expect(plain.split('\n\n')[1]).toBe(told.replaceAll('\\', ''));
	});

	it('does not repeat what the article says at its top itself', () => {
		const text = 'Title\n\nWords by Eva Lind';
		const blocks = [
			{kind: 'title' as const, start: 0, end: 5},
			{kind: 'paragraph' as const, start: 7, end: text.length},
		];
		const article = {...analysis.article, text: clean(text), blocks, inlines: []};
		expect(format({...analysis, article}, {format: 'text'})).toBe(
			`Title\n\n6 May 2024\n\nWords by Eva Lind\n`,
		);
	});

	it('tells who wrote a mail above it, although it is signed', () => {
		const mail = analysisOf('# Title\n\nDear all,\n\nThe pier is shut.\n\nIt is old.\n\nYours,\nEva Lind');
		const article = {...mail.article, byline: clean('Eva Lind')};
		expect(format({...mail, article}, {format: 'text'})).toMatch(/^Title\n\nEva Lind\n\nDear all,/);
	});

	it.each([
		['Eva Lind: Why now?', 'Eva Lind · 6 May 2024'],
		['Eva Lind talks to the mayor', 'Eva Lind · 6 May 2024'],
		['On 6 May 2024 the mayor met Eva Lind, who asked.', 'Eva Lind · 6 May 2024'],
		['Eva Lind and Jon Holm, 6 May 2024', ''],
		['By Eva Lind in Lund', '6 May 2024'],
	])('takes no words of the article for who wrote it and when: %s', (line, told) => {
		const text = `Title\n\n${line}`;
		const blocks = [
			{kind: 'title' as const, start: 0, end: 5},
			{kind: 'paragraph' as const, start: 7, end: text.length},
		];
		const article = {...analysis.article, text: clean(text), blocks, inlines: []};
		const written = format({...analysis, article}, {format: 'text'});
		expect(written.split('\n\n').slice(1, -1).join()).toBe(told);
	});

	it('keeps signs from becoming markup', () => {
		for (const text of [
			'# no heading',
			'1. no item',
			'- no item',
			'> no quotation',
			'a *b* _c_ [d](e) `f` <g> &amp; \\h',
			'---',
			'=== x',
			'+ x',
			'~~~',
		]) {
			const article = {
				...analysis.article,
				title: null,
				text: clean(text),
				blocks: [{kind: 'paragraph' as const, start: 0, end: text.length}],
				inlines: [],
			};
			const again = parseMarkdown(format({...analysis, article}, {format: 'markdown'}), {
				kind: 'file',
				name: 'a.md',
			});
			expect(again.text).toBe(text);
			expect(again.blocks.map(({kind}) => kind)).toEqual(['paragraph']);
		}
	});

	it('follows the view', () => {
		expect(write('markdown', {view: 'quotes'})).toContain(
			'> “We open at nine 🕘 sharp,”\n>\n> — **Anna Larsen** (direct, sure)',
		);
		expect(write('markdown', {view: 'speakers'})).toContain('| Anna Larsen | mayor | 1 |');
		expect(write('markdown', {view: 'sections'})).toContain('- Numbers \\* (1 quotation)');
	});
});
