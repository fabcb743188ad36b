import {describe, expect, it} from 'vitest';
import {core, p, r, word} from './files.js';
import {blocksOf, opened} from './shown.js';

const long =
	'The ferry did not come on Monday, and nobody on the quay could say when the next one would leave.';
const bold = (words: string): string => `<w:p>${r(words, '<w:b/>')}</w:p>`;

describe('an article typed in a word processor', () => {
	it('has its title, writer and day at its top, a paragraph each', async () => {
		const {title, byline, published, text} = await opened(
			word(bold('The ferry that stayed away') + p('By Ida Holm') + p('3 May 2024') + p(long) + p(long)),
		);
		expect({title, byline, published}).toEqual({
			title: 'The ferry that stayed away',
			byline: 'Ida Holm',
			published: '2024-05-03',
		});
		expect(text).toBe(['The ferry that stayed away', long, long].join('\n\n'));
	});

	it('has them in lines of one paragraph, too', async () => {
		const {title, byline, text} = await opened(
			word(p('<w:t>The ferry that stayed away</w:t><w:br/><w:t>By Ida Holm</w:t>') + p(long) + p(long)),
		);
		expect({title, byline}).toEqual({title: 'The ferry that stayed away', byline: 'Ida Holm'});
		expect(text).toBe(['The ferry that stayed away', long, long].join('\n\n'));
	});

	it('keeps a note above its title', async () => {
		expect(
			await blocksOf(word(p('FOR IMMEDIATE RELEASE') + p('The ferry is back', 'Titel') + p(long))),
		).toEqual(['title The ferry is back', 'paragraph FOR IMMEDIATE RELEASE', `paragraph ${long}`]);
	});

	it('takes no heading for its title that stands beside others of its rank', async () => {
		const body = p('The storm', 'berschrift1') + p(long) + p('The quay', 'berschrift1') + p(long);
		expect((await blocksOf(word(body)))[0]).toBe('heading 1 The storm');
	});

	it('does not say twice what the file calls it', async () => {
		const title = `${'The very long story of how the ferry stayed away, '.repeat(3)}and why`;
		const file = {'docProps/core.xml': core(`<dc:title>${title}</dc:title>`)};
		expect(await blocksOf(word(p(title) + p(long), file))).toEqual([`title ${title}`, `paragraph ${long}`]);
	});

	it('has headings by bold and by capitals, where no style tells any', async () => {
		const body =
			bold('The ferry that stayed away') +
			p(long) +
			bold('On the quay') +
			p(long) +
			p('THE WAY BACK') +
			p(long);
		expect((await blocksOf(word(body))).filter(line => /^(?:title|heading)/.test(line))).toEqual([
			'title The ferry that stayed away',
			'heading 2 On the quay',
			'heading 2 THE WAY BACK',
		]);
	});

	it('takes neither a question in bold nor a name that comes again for a heading', async () => {
		const body =
			p(long) +
			bold('Why did it not come?') +
			p(long) +
			[1, 2].map(() => bold('Ida Holm') + p(long)).join('');
		expect((await blocksOf(word(body))).filter(line => line.startsWith('heading'))).toEqual([]);
	});

	it('has turns apart that stand in one paragraph, as recorders write them', async () => {
		const turn = (name: string, time: string, words: string): string =>
			`<w:p>${r(name, '<w:b/>')}${r(`<w:t xml:space="preserve">   ${time}</w:t><w:br/><w:t>${words}</w:t>`)}</w:p>`;
		const body =
			p('Harbour board', 'Titel') +
			turn('Ida Holm', '0:03', 'We waited for days.') +
			turn('Bo Ek', '0:09', 'So did we.');
		expect(await blocksOf(word(body))).toEqual([
			'title Harbour board',
			'paragraph Ida Holm 0:03',
			'paragraph We waited for days.',
			'paragraph Bo Ek 0:09',
			'paragraph So did we.',
		]);
	});

	it('is that of a paper where a database of the press has written it', async () => {
		const lines = [
			'Ferry stays away',
			'The Coast',
			'May 3, 2020 Sunday',
			'Section: NEWS',
			'Length:\u00A0812 words',
			'Byline: Ida Holm',
			'Body',
			long,
			'Load-Date:\u00A0May 4, 2020',
			'End of Document',
		];
		const {title, byline, siteName, published, text} = await opened(
			word(lines.map(line => p(line)).join('')),
		);
		expect({title, byline, siteName, published}).toEqual({
			title: 'Ferry stays away',
			byline: 'Ida Holm',
			siteName: 'The Coast',
			published: '2020-05-03',
		});
		expect(text).toBe(`Ferry stays away\n\n${long}`);
	});

	it('has turns whose heads are two paragraphs, and the counted lines of a record', async () => {
		const paragraphs = (...lines: string[]) => word(lines.map(line => p(line)).join(''));
		const turns = ['Ida Holm', '00:00:03', 'We waited.', 'Bo Ek', '00:00:09', 'So did we.'];
		expect(await blocksOf(paragraphs(...turns))).toEqual([
			'paragraph Ida Holm [00:00:03]',
			'paragraph We waited.',
			'paragraph Bo Ek [00:00:09]',
			'paragraph So did we.',
		]);
		const counted = [
			'1 Q. Did you see it?',
			'2 A. I did not, and nobody',
			'3 else did.',
			'4 Q. When?',
			'5 A. In May.',
		];
		expect((await blocksOf(paragraphs(...counted)))[1]).toBe('paragraph A. I did not, and nobody else did.');
	});

	it('has the head of a mail or a memo, in paragraphs or lines', async () => {
		const lines = ['From: Ida Holm', 'To: Bo Ek', 'Date: 3 May 2024', 'Subject: The ferry'];
		const broken = `<w:p>${r(lines.map(line => `<w:t>${line}</w:t>`).join('<w:br/>'))}</w:p>`;
		for (const head of [lines.map(line => p(line)).join(''), broken]) {
			const {title, byline, published, text} = await opened(word(head + p(long)));
			expect({title, byline, published}).toEqual({
				title: 'The ferry',
				byline: 'Ida Holm',
				published: '2024-05-03',
			});
			expect(text).toBe(`The ferry\n\nTo: Bo Ek\n\n${long}`);
		}
	});
});
