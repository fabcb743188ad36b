import {describe, expect, it} from 'vitest';
import type {Analysis} from '../../../source/document/analysis.js';
import {clean} from '../../../source/document/clean.js';
import {confidenceInWords} from '../../../source/document/wording.js';
import {cite} from '../../../source/ui/citation/citation.js';
import {kindAndConfidence} from '../../../source/ui/lines/evidence-lines.js';
import {analysisOf} from '../sample.js';

const written = analysisOf('“We run late,” said Ida Holm.');

/** An article with what it says of itself; what is not told is not known. */
const withFacts = (facts: {
	readonly byline?: string;
	readonly title?: string;
	readonly siteName?: string;
	readonly published?: string;
	readonly url?: string;
}): Analysis => ({
	...written,
	article: {
		...written.article,
		...(Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, clean(value)])) as object),
	},
});

const page = {
	title: 'Ferries run late',
	siteName: 'The Quay',
	published: '2025-09-03',
	url: 'https://quay.example/late',
};
const copied = (facts: Parameters<typeof withFacts>[0], style: 'apa' | 'chicago' | 'mla'): string[] => {
	const analysis = withFacts(facts);
	return cite(analysis, analysis.quotations[0], style).replace('“We run late” ', '').split('\n');
};

describe('apa', () => {
	it.each([
		[
			'one author',
			{...page, byline: 'Jon A. Ferrick'},
			'(Ida Holm, as cited in Ferrick, 2025, para. 1).',
			'Ferrick, J. A. (2025, September 3). Ferries run late. The Quay. https://quay.example/late',
		],
		[
			'two authors',
			{...page, byline: 'Jean-Paul Roux and Mia van den Berg'},
			'(Ida Holm, as cited in Roux & van den Berg, 2025, para. 1).',
			'Roux, J.-P., & van den Berg, M. (2025, September 3). Ferries run late. The Quay. https://quay.example/late',
		],
		[
			'three authors',
			{...page, byline: 'Ann Lee, Bo Ek, and Max King Jr.'},
			'(Ida Holm, as cited in Lee et al., 2025, para. 1).',
			'Lee, A., Ek, B., & King, M., Jr. (2025, September 3). Ferries run late. The Quay. https://quay.example/late',
		],
		[
			'a body',
			{...page, byline: 'Harbour and Ferry Board'},
			'(Ida Holm, as cited in Harbour and Ferry Board, 2025, para. 1).',
			'Harbour and Ferry Board. (2025, September 3). Ferries run late. The Quay. https://quay.example/late',
		],
		[
			'a body on its own site',
			{...page, byline: 'The Quay'},
			'(Ida Holm, as cited in The Quay, 2025, para. 1).',
			'The Quay. (2025, September 3). Ferries run late. https://quay.example/late',
		],
		[
			'the paper that stands behind the author',
			{title: 'Ferries run late', byline: 'Jon Ferrick, The Quay Gazette'},
			'(Ida Holm, as cited in Ferrick, n.d., para. 1).',
			'Ferrick, J. (n.d.). Ferries run late. The Quay Gazette.',
		],
		[
			'an author who has a degree, for the site',
			{...page, byline: 'Jon Ferrick, PhD, The Quay Living'},
			'(Ida Holm, as cited in Ferrick, 2025, para. 1).',
			'Ferrick, J. (2025, September 3). Ferries run late. The Quay. https://quay.example/late',
		],
		[
			'no author and no date',
			{title: 'Why so “late”?', siteName: 'The Quay'},
			'(Ida Holm, as cited in “Why so ‘late’?,” n.d., para. 1).',
			'Why so “late”? (n.d.). The Quay.',
		],
	])('cites %s', (_, facts, inText, entry) => {
		expect(copied(facts, 'apa')).toEqual([inText, entry]);
	});
});

describe('chicago', () => {
	it.each([
		[
			'one author',
			{...page, byline: 'Jon A. Ferrick'},
			'(Ida Holm, quoted in Ferrick 2025, para. 1).',
			'Ferrick, Jon A. 2025. “Ferries run late.” The Quay, September 3. https://quay.example/late',
		],
		[
			'three authors',
			{...page, byline: 'Ann Lee, Bo Ek, Carl Lund'},
			'(Ida Holm, quoted in Lee et al. 2025, para. 1).',
			'Lee, Ann, Bo Ek, and Carl Lund. 2025. “Ferries run late.” The Quay, September 3. https://quay.example/late',
		],
		[
			'two authors, and a question',
			{...page, byline: 'Ann Lee & Bo Ek', title: 'Late?'},
			'(Ida Holm, quoted in Lee and Ek 2025, para. 1).',
			'Lee, Ann, and Bo Ek. 2025. “Late?” The Quay, September 3. https://quay.example/late',
		],
		[
			'seven authors',
			{...page, byline: 'Ann Lee, Bo Ek, Carl Lund, Dag Moe, Eva Roth, Finn Dahl, Grete Berg'},
			'(Ida Holm, quoted in Lee et al. 2025, para. 1).',
			'Lee, Ann, Bo Ek, Carl Lund, et al. 2025. “Ferries run late.” The Quay, September 3. https://quay.example/late',
		],
		[
			'a body',
			{...page, byline: 'Reuters'},
			'(Ida Holm, quoted in Reuters 2025, para. 1).',
			'Reuters. 2025. “Ferries run late.” The Quay, September 3. https://quay.example/late',
		],
		[
			'no author, for whom the site stands',
			page,
			'(Ida Holm, quoted in The Quay 2025, para. 1).',
			'The Quay. 2025. “Ferries run late.” September 3. https://quay.example/late',
		],
		[
			'no author, site or date',
			{title: 'Ferries run late'},
			'(Ida Holm, quoted in “Ferries run late,” n.d., para. 1).',
			'“Ferries run late.” n.d.',
		],
	])('cites %s', (_, facts, inText, entry) => {
		expect(copied(facts, 'chicago')).toEqual([inText, entry]);
	});
});

describe('mla', () => {
	it.each([
		[
			'one author, turned around already',
			{...page, byline: 'Ferrick, Jon'},
			'(Ida Holm, qtd. in Ferrick, par. 1).',
			'Ferrick, Jon. “Ferries run late.” The Quay, 3 Sept. 2025, quay.example/late.',
		],
		[
			'two authors',
			{...page, byline: 'Ann Lee und Bo Ek', published: '2025-05-03'},
			'(Ida Holm, qtd. in Lee and Ek, par. 1).',
			'Lee, Ann, and Bo Ek. “Ferries run late.” The Quay, 3 May 2025, quay.example/late.',
		],
		[
			'three authors',
			{...page, byline: 'Ann Lee, Bo Ek and Carl Lund'},
			'(Ida Holm, qtd. in Lee et al., par. 1).',
			'Lee, Ann, et al. “Ferries run late.” The Quay, 3 Sept. 2025, quay.example/late.',
		],
		[
			'a body on its own site',
			{...page, byline: 'The Quay'},
			'(Ida Holm, qtd. in The Quay, par. 1).',
			'“Ferries run late.” The Quay, 3 Sept. 2025, quay.example/late.',
		],
		[
			'no author and no date',
			{title: 'Ferries run late', siteName: 'The Quay'},
			'(Ida Holm, qtd. in “Ferries run late,” par. 1).',
			'“Ferries run late.” The Quay.',
		],
	])('cites %s', (_, facts, inText, entry) => {
		expect(copied(facts, 'mla')).toEqual([inText, entry]);
	});
});

describe('cite', () => {
	it('names the file where the article says nothing of itself', () => {
		const analysis = withFacts({});
		const location = {kind: 'file', name: '/home/ana/talks/late.txt'} as const;
		const plain = {...analysis, article: {...analysis.article, title: null, location}};
		expect(cite(plain, plain.quotations[0])).toBe('“We run late,” — Ida Holm, in “late.txt”, paragraph 1');
		expect(cite(plain, plain.quotations[0], 'apa')).toContain(
			'(Ida Holm, as cited in “late.txt,” n.d., para. 1)',
		);
	});

	it('names such a file behind the line that it begins with, unless that is a sentence or somebody’s words', () => {
		const from = (text: string) => {
			const analysis = analysisOf(text);
			return (style?: 'apa' | 'markdown') => cite(analysis, analysis.quotations[0], style);
		};
		const talk = 'Talk at the quay, 3 May\n\n“We run late,” said Ida Holm.';
		expect(from(talk)()).toMatch(/ in “Talk at the quay, 3 May”, paragraph 2, sample\.md$/);
		expect(from(talk)('markdown')).toMatch(/ in Talk at the quay, 3 May, sample\.md, paragraph 2$/);
		expect(from(talk)('apa')).toMatch(/\nTalk at the quay, 3 May\. \(n\.d\.\)\. sample\.md\.$/);
		expect(from('“We run late,” said Ida Holm\n\nNobody asked.')()).toContain(', in “sample.md”');
		expect(from('The ferry ran late.\n\n“We run late,” said Ida Holm.')()).toContain(', in “sample.md”');
	});

	it('tells the section where the paragraph has no number, in each style’s own way, and nothing of a title', () => {
		const analysis = analysisOf(
			'# Ida Holm: “We run late”\n\nNobody asked.\n\n## On the “quay”\n\n<figure><figcaption>“It is late,” said Ida Holm.</figcaption></figure>',
		);
		const caption = analysis.quotations.find(({text}) => text.includes('It is late'));
		const title = analysis.quotations.find(({text}) => text.includes('We run late'));
		if (caption === undefined || title === undefined) {
			throw new Error('nothing is found');
		}

		expect(cite(analysis, caption)).toMatch(/, section “On the ‘quay’”$/);
		expect(cite(analysis, caption, 'markdown')).toMatch(/, section “On the ‘quay’”$/);
		expect(cite(analysis, caption, 'apa')).toContain('n.d., On the “quay” section).');
		expect(cite(analysis, caption, 'chicago')).toContain('n.d., under “On the ‘quay’”).');
		expect(cite(analysis, caption, 'mla')).toContain(',” sec. “On the ‘quay’”).');
		expect(cite(analysis, title)).not.toMatch(/section|paragraph/);
	});

	it('refers to the article alone where nobody is known to have said it', () => {
		const analysis = withFacts({...page, byline: 'Ann Lee'});
		const nobody = {...analysis.quotations[0], speakers: []};
		expect(cite(analysis, nobody, 'apa')).toMatch(/ \(Lee, 2025, para\. 1\)\.\n/);
		expect(cite(analysis, nobody)).toContain(' — unattributed, in “Ferries run late”');
	});

	it('has a line for notes, and one that is Markdown', () => {
		const analysis = withFacts({...page, title: 'A [late] ferry'});
		expect(cite(analysis, analysis.quotations[0])).toBe(
			'“We run late,” — Ida Holm, in “A [late] ferry”, The Quay, 3 September 2025, paragraph 1, https://quay.example/late',
		);
		expect(cite(analysis, analysis.quotations[0], 'markdown')).toBe(
			'> “We run late,”\n>\n> — Ida Holm, in [A \\[late\\] ferry](<https://quay.example/late>), The Quay, 3 September 2025, paragraph 1',
		);
	});

	it('tells who wrote the article, and the site once', () => {
		const where = (facts: Parameters<typeof withFacts>[0]) => {
			const analysis = withFacts(facts);
			return cite(analysis, analysis.quotations[0]).split(' — Ida Holm, in ')[1];
		};
		expect(where({...page, byline: 'Ann Lee, PhD, and BO EK', url: ''})).toBe(
			'“Ferries run late”, by Ann Lee and Bo Ek, The Quay, 3 September 2025, paragraph 1',
		);
		expect(where({title: 'Late', byline: 'The Quay', siteName: 'The Quay'})).toBe(
			'“Late”, The Quay, paragraph 1',
		);
		expect(where({title: 'Late', byline: 'Ann Lee, Bo Ek, Carl Lund and Eva Roth'})).toBe(
			'“Late”, by Ann Lee et al., paragraph 1',
		);
	});

	it('keeps signs in Markdown from being taken for markup', () => {
		const analysis = withFacts({title: '*Late*', byline: 'Ann_B Lee', url: 'https://quay.example/<b>'});
		const [quotation] = analysis.quotations;
		const text = 'Use the <img src=x> tag, the *star* and __init__';
		const parts = [{start: quotation.start, end: quotation.start + text.length}];
		const cited = {...quotation, text, parts, end: parts[0].end};
		expect(cite(analysis, cited, 'markdown')).toBe(
			'> Use the \\<img src=x> tag, the \\*star\\* and \\_\\_init\\_\\_\n>\n> — Ida Holm, in [\\*Late\\*](<https://quay.example/%3Cb%3E>), by Ann_B Lee, paragraph 1',
		);
	});
});

describe('what goes along with what is copied', () => {
	const cited = (markdown: string, style: 'plain' | 'markdown' | 'apa') => {
		const analysis = analysisOf(markdown);
		return cite(analysis, analysis.quotations[0], style);
	};

	it('tells a paraphrase by its verb; in the styles of the handbooks where it would mislead without', () => {
		const denial = 'The mayor, Ida Holm, denied that the ferry was late.';
		expect(cited(denial, 'plain')).toBe(
			'denied that the ferry was late — Ida Holm (indirect, by “denied”), in “sample.md”, paragraph 1',
		);
		expect(cited(denial, 'markdown')).toBe(
			'> denied that the ferry was late\n>\n> — Ida Holm (indirect, by “denied”), in sample.md, paragraph 1',
		);
		expect(cited(denial, 'apa')).toMatch(/^denied that the ferry was late .* \[indirect, by “denied”]\./);
		const report = 'The mayor, Ida Holm, said that the ferry was late.';
		expect(cited(report, 'plain')).toBe(
			'that the ferry was late — Ida Holm (indirect, by “said”), in “sample.md”, paragraph 1',
		);
		expect(cited(report, 'apa')).not.toContain('[');
	});

	it('tells doubt in all of them, and that something was not said', () => {
		const silence = 'The mayor, Ida Holm, did not say: “We run late.”';
		expect(cited(silence, 'plain')).toBe(
			'“We run late.” — Ida Holm (by “did not say”, a guess), in “sample.md”, paragraph 1',
		);
		expect(cited(silence, 'apa')).toContain('[by “did not say”, a guess].');
	});

	it.each([
		[0.95, '', ''],
		[0.8, ' (likely)', ' [likely]'],
		[0.5, ' (by “said”, uncertain)', ' [by “said”, uncertain]'],
	])('tells how likely it is in the words of the screen: %d', (confidence, plain, short) => {
		const analysis = withFacts({...page, byline: 'Ann Lee'});
		const quotation = {...analysis.quotations[0], confidence};
		expect(cite(analysis, quotation)).toContain(`— Ida Holm${plain}, in “Ferries`);
		expect(cite(analysis, quotation, 'markdown')).toContain(`— Ida Holm${plain}, in [`);
		for (const style of ['apa', 'chicago', 'mla'] as const) {
			expect(cite(analysis, quotation, style).split('\n')[0]).toMatch(/Lee(?:,? 2025)?, para?\. 1\)/);
			expect(cite(analysis, quotation, style)).toContain(`)${short}.\n`);
		}

		expect(kindAndConfidence(quotation)).toContain(confidenceInWords(confidence));
	});

	it('is nothing for somebody’s own words', () => {
		expect(cited('“We run late,” said Ida Holm.', 'plain')).toBe(
			'“We run late,” — Ida Holm, in “sample.md”, paragraph 1',
		);
	});

	it('sets somebody’s own words in marks where the article has no need of them', () => {
		const turn =
			'Ida Holm: We will talk. “Never” is no word.\n\nBo Ek: That is a lie.\n\nIda Holm: Go on.\n\nBo Ek: I have the mails.';
		expect(cited(turn, 'plain')).toBe(
			'“We will talk. ‘Never’ is no word.” — Ida Holm, in “sample.md”, paragraph 1',
		);
		expect(cited(turn, 'apa')).toContain('“We will talk. ‘Never’ is no word” (Ida Holm, as cited');
		const block = 'The keeper, Ida Holm, wrote in her book:\n\n> We kept it lit. Nobody came.';
		expect(cited(block, 'plain')).toBe(
			'“We kept it lit. Nobody came.” — Ida Holm (likely), in “sample.md”, paragraph 2',
		);
		expect(cited(block, 'markdown')).toContain('> “We kept it lit. Nobody came.”\n');
	});
});
