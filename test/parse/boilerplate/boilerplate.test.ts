import {describe, expect, it} from 'vitest';
import type {BlockKind} from '../../../source/document/article.js';
import type {Draft} from '../../../source/parse/article-builder.js';
import {withoutBoilerplate} from '../../../source/parse/boilerplate/boilerplate.js';

const nothing = {title: null, byline: null, siteName: null, published: null, language: null, url: null};
const prose = [
	'The harbour was closed for the night, and the ferries stayed where they were.',
	'In the morning the captains met on the quay, and nobody could say who had closed it.',
];
const draft = (kind: BlockKind, text: string, linked = false): Draft => ({
	kind,
	text,
	styles: linked ? [{kind: 'link', start: 0, end: text.length}] : [],
});
const between = (...drafts: Draft[]): Draft[] => [
	draft('paragraph', prose[0]),
	...drafts,
	draft('paragraph', prose[1]),
];
const left = (drafts: Draft[], metadata = {}): string[] =>
	withoutBoilerplate(drafts, {...nothing, ...metadata}).map(({text}) => text);

describe('withoutBoilerplate', () => {
	it('drops what the metadata says before the text begins, and keeps it within', () => {
		const metadata = {title: 'Closed', byline: 'Ann Lee'};
		const drafts = [
			draft('paragraph', 'Closed'),
			draft('paragraph', 'By Ann Lee'),
			draft('paragraph', '3 May 2024'),
		];
		expect(left([...drafts, ...between()], metadata)).toEqual(prose);
		expect(
			left(between(draft('paragraph', 'Ann Lee'), draft('paragraph', '3 May 2024')), metadata).length,
		).toBe(4);
	});

	it('drops what the page has above its headline before the text begins, and keeps it within', () => {
		const notice = draft('paragraph', 'Notice');
		const kept = withoutBoilerplate([notice, ...between(notice)], nothing, ['Notice']).map(({text}) => text);
		expect(kept).toEqual([prose[0], 'Notice', prose[1]]);
	});

	it('drops who wrote it before the text begins, whatever the page calls them', () => {
		expect(left([draft('paragraph', 'By Ida Holm'), ...between()])).toEqual(prose);
	});

	it('looks for the beginning of the text behind what is only a link', () => {
		const drafts = [draft('paragraph', prose[1], true), draft('paragraph', '3 May 2024')];
		expect(left([...drafts, ...between()])).toEqual([prose[1], ...prose]);
	});

	it('looks for who signed it before what a page asks for in whole sentences', () => {
		const call = (what: string) =>
			draft('paragraph', `Sign up for our weekly newsletter, which has more of the harbour: ${what}.`);
		const foot = [draft('paragraph', 'Reporting by Ann Lee'), call('ferries'), call('lamps'), call('fog')];
		expect(left([...between(), ...foot])).toEqual(prose);
	});

	it('drops a line that comes again and is no sentence, and leaves headings', () => {
		const line = draft('paragraph', 'Three ships and one lamp, on the old pier at night');
		const heading = draft('heading', 'What the captains of the north harbour saw');
		expect(left([...between(line), ...between(line)])).toEqual([prose[0], line.text, prose[1], ...prose]);
		expect(left([...between(heading), ...between(heading)]).length).toBe(6);
	});

	it('makes no caption of a title or of a heading', () => {
		const drafts = [
			draft('title', 'Photo: The harbour in fog'),
			...between(draft('heading', 'Photo: Before')),
		];
		expect(withoutBoilerplate(drafts, nothing).map(({kind}) => kind)).toEqual([
			'title',
			'paragraph',
			'heading',
			'paragraph',
		]);
	});

	it('drops a list of other articles with the line above it', () => {
		const drafts = [
			draft('heading', 'Elsewhere'),
			draft('item', 'How the old ferry was saved', true),
			draft('item', 'Why the bridge never came', true),
		];
		expect(left(between(...drafts))).toEqual(prose);
	});

	it('drops a line of links before the text and behind it, and keeps one within', () => {
		const menu: Draft = {
			kind: 'paragraph',
			text: '[Home] | [Ships]',
			styles: [
				{kind: 'link', start: 10, end: 15},
				{kind: 'link', start: 1, end: 5},
			],
		};
		expect(left([menu, ...between(menu), menu])).toEqual([prose[0], menu.text, prose[1]]);
		expect(left([{...menu, kind: 'heading', level: 2}, ...between()])).toEqual(prose);
		const told = {...menu, text: '[Home] or [Ships]', styles: [{kind: 'link', start: 1, end: 5} as const]};
		expect(left([told, ...between(), told]).length).toBe(4);
	});

	it('ends where a heading counts what readers have written', () => {
		const comments = [draft('heading', '2 thoughts on “Closed”'), draft('item', prose[1])];
		expect(left([...between(), ...comments])).toEqual(prose);
		expect(left([comments[0], ...between()])).toContain(prose[1]);
		expect(left([...between(), draft('heading', 'Visitor opinions (latest first)'), comments[1]])).toEqual(
			prose,
		);
		expect(left(between(draft('heading', '2 thoughts of a captain'))).length).toBe(3);
		expect(left(between(draft('paragraph', '3 comments')))).toEqual(prose);
	});

	it('keeps links that the article goes on after, with the line above them', () => {
		const drafts = [
			draft('paragraph', 'What we read this week:'),
			draft('item', 'How the old ferry was saved', true),
			draft('item', 'Why the bridge never came', true),
		];
		const after = draft('paragraph', 'A third ferry is on its way, and nobody knows who will steer it.');
		expect(left([...between(...drafts), after]).length).toBe(6);
	});

	it('keeps a heading that begins like a call, and what agencies set above the next match', () => {
		const drafts = [
			draft('heading', 'More great harbours'),
			draft('paragraph', 'There are three.'),
			draft('paragraph', 'UP NEXT'),
			draft('paragraph', 'The ferries meet on Friday.'),
		];
		expect(left(between(...drafts)).length).toBe(6);
		expect(left(between(draft('heading', 'More great harbours', true), draft('item', 'Oslo', true)))).toEqual(
			prose,
		);
	});

	it('keeps a linked heading below a line that leads elsewhere by itself', () => {
		const heading = draft('heading', 'The harbour inn', true);
		expect(left(between(draft('paragraph', 'Read more: The old inns', true), heading)).length).toBe(3);
		expect(left(between(draft('paragraph', 'Read more'), heading))).toEqual(prose);
	});

	it('drops headings with nothing below them, and keeps last lines that are none', () => {
		const lines = ['OSLO: BERG 3, LIE 1', '次回はNPOを紹介します'];
		const drafts = lines.map(line => draft('paragraph', line));
		expect(left([...between(), ...drafts, draft('paragraph', 'MORE SHIPS')])).toEqual([...prose, ...lines]);
	});

	it('makes a caption of a credit that is announced on a line of its own', () => {
		const drafts = between(
			draft('paragraph', 'Photo by:'),
			draft('paragraph', 'the private archive of Ann Lee'),
		);
		expect(withoutBoilerplate(drafts, nothing).map(({kind}) => kind)).toEqual([
			'paragraph',
			'caption',
			'paragraph',
		]);
	});

	it('drops the name of the subject a site has the article under, and keeps it within', () => {
		const subject = (target: string): Draft => ({
			kind: 'heading',
			text: 'Ships',
			styles: [{kind: 'link', start: 0, end: 5, target}],
		});
		const drafts = [subject('https://coast.example/tag/ships/'), ...between()];
		expect(left(drafts)).toEqual(prose);
		expect(left([subject('https://ships.example/'), ...between()]).length).toBe(3);
		expect(left(between(subject('/topics/ships'))).length).toBe(3);
	});

	it('drops a call in a caption that leads elsewhere, and keeps one that tells what is on the picture', () => {
		const call = 'Subscribe to our sister paper for more of the fog';
		expect(left(between(draft('caption', call, true)))).toEqual(prose);
		expect(left(between(draft('caption', 'Listen: a captain on the quay')))).toHaveLength(3);
	});

	it('drops the subject of an article that stands with its picture', () => {
		const caption = (target: string): Draft => ({
			kind: 'caption',
			text: 'Ships',
			styles: [{kind: 'link', target, start: 0, end: 5}],
		});
		expect(left(between(caption('https://coast.example/category/ships/')))).toEqual(prose);
		expect(left(between(caption('https://ships.example/')))).toHaveLength(3);
	});

	it('drops what a program notes for another', () => {
		expect(left(between(draft('paragraph', '{"id": 7, "kind": "quay"}')))).toEqual(prose);
		expect(left(between(draft('code', '{"id": 7, "kind": "quay"}')))).toHaveLength(3);
	});

	it('drops a line that says where the text goes on, as a heading too', () => {
		expect(left(between(draft('heading', 'Story continues below gallery')))).toEqual(prose);
		expect(left(between(draft('heading', 'The story continues')))).toHaveLength(3);
		expect(left(between(draft('heading', '“Start Quote')))).toEqual(prose);
	});

	it('makes headings of lines in capitals', () => {
		const drafts = between(draft('paragraph', '___'), draft('paragraph', 'WHO WILL PAY?'));
		expect(withoutBoilerplate(drafts, nothing)[2]).toMatchObject({kind: 'heading', text: 'WHO WILL PAY?'});
	});

	it('drops a count, the place of a report and a sign that stand by themselves', () => {
		const stray = ['2', '--', 'Oslo —', '💡'].map(text => draft('paragraph', text));
		expect(left([...stray, ...between(draft('paragraph', '💡'))])).toEqual(prose);
		expect(left(between(draft('paragraph', '2')))).toContain('2');
	});

	it('looks for the first paragraph behind what a page asks', () => {
		const drafts = [
			draft('paragraph', 'We and our 214 partners store what you do on this site, and what you read.'),
			draft('paragraph', 'By Ann Lee'),
			...between(),
		];
		expect(left(drafts)).toEqual(prose);
	});

	it('ends where the article goes on for those who pay, unless it goes on for all', () => {
		const offer = [
			draft('heading', 'Subscribe to continue reading'),
			draft('paragraph', 'The first month is one crown, and you may end it at any time.'),
		];
		expect(left([...between(), ...offer])).toEqual(prose);
		expect(left([...between(), ...offer, draft('paragraph', `${prose[0]} `.repeat(12))])).toHaveLength(5);
	});

	it('drops a line of marks that nothing follows', () => {
		const line = draft('paragraph', '___');
		expect(left([...between(line), line, draft('paragraph', 'Advertisement'), line])).toEqual([
			prose[0],
			'___',
			prose[1],
		]);
	});

	it('keeps marks that are what an article ends with', () => {
		expect(left([...between(), draft('code', '}')]).at(-1)).toBe('}');
		expect(left([...between(), draft('paragraph', '🎉 🎉')]).at(-1)).toBe('🎉 🎉');
	});

	it('drops what headed a list of other articles, though the text goes on below it', () => {
		expect(left(between(draft('heading', 'Related stories')))).toEqual(prose);
		expect(left(between(draft('heading', 'Related work')))).toHaveLength(3);
	});

	it('drops a list of links that nothing introduces, and keeps one that something does', () => {
		const links = ['How the harbour was saved', 'What the captains ask for'].map(text =>
			draft('item', text, true),
		);
		const first = draft('paragraph', prose[0]);
		const behind = ['It rained until noon.', 'Nobody went home.'].flatMap(text =>
			draft('paragraph', `${text} ${prose[1]}`),
		);
		expect(left([first, ...links, ...behind])).toHaveLength(3);
		for (const drafts of [
			[draft('paragraph', `${prose[0].slice(0, -1)}:`), ...links, ...behind],
			[first, ...links, draft('heading', 'At noon'), ...behind],
			[first, draft('item', 'By night'), ...links, ...behind],
		]) {
			expect(left(drafts)).toHaveLength(drafts.length);
		}
	});

	it('keeps a list of short links, and a list of words', () => {
		const drafts = [
			draft('item', 'Oslo', true),
			draft('item', 'Bergen', true),
			draft('item', 'Seven long words without any link'),
		];
		expect(left(between(...drafts)).length).toBe(5);
	});

	it('drops what a call introduces where there are links in it', () => {
		const list = {
			...draft('item', 'And how the ferry was saved'),
			styles: [{kind: 'link' as const, start: 8, end: 20}],
		};
		expect(left(between(draft('paragraph', 'More from the coast'), list))).toEqual(prose);
	});

	it('drops a caption that comes twice, and keeps a sentence that does', () => {
		const caption = draft('caption', 'The ferry Solveig in the harbour of Oslo, in May');
		expect(left(between(caption, caption)).length).toBe(3);
		expect(left([...between(), ...between()]).length).toBe(4);
	});

	it('makes captions of credits', () => {
		const drafts = between(draft('paragraph', 'Photo: Ann Lee, AP'));
		expect(withoutBoilerplate(drafts, nothing).map(({kind}) => kind)).toEqual([
			'paragraph',
			'caption',
			'paragraph',
		]);
	});

	it('drops headings with nothing under them, and keeps the others', () => {
		const drafts = [
			draft('heading', 'At night'),
			...between(),
			draft('heading', 'What now'),
			draft('paragraph', 'THE END OF IT'),
		];
		expect(left(drafts)).toEqual(['At night', ...prose]);
	});

	it('drops how to reach the writer at the end alone', () => {
		const sign = draft('paragraph', 'Reach Ann Lee at ann@coast.example.');
		expect(left([...between(), sign])).toEqual(prose);
		expect(left(between(sign, draft('paragraph', prose[0]), draft('paragraph', prose[0]))).length).toBe(5);
	});

	it('leaves a text without prose as it is, but for its calls', () => {
		const drafts = [
			draft('paragraph', '3 May 2024'),
			draft('paragraph', 'Two eggs'),
			draft('paragraph', 'Share this'),
		];
		expect(left(drafts)).toEqual(['3 May 2024', 'Two eggs']);
	});
});
