import {describe, expect, it} from 'vitest';
import {parseText} from '../../../source/parse/text/text.js';

const parse = (...lines: string[]) => parseText(lines.join('\n'), {kind: 'file', name: 'a.txt'});

/** The blocks, each with its kind and marker. */
const told = (...lines: string[]): string[] => {
	const {text, blocks} = parse(...lines);
	return blocks.map(({kind, marker, start, end}) =>
		[kind, marker, text.slice(start, end)].filter(Boolean).join(' '),
	);
};

const sentence = 'Here is a sentence that is long enough to fill the most of a line.';

describe('parseText', () => {
	it('has a paragraph between two blank lines, also where these have spaces in them', () => {
		expect(told(sentence, ' \t', sentence, '', '', sentence)).toEqual(Array(3).fill(`paragraph ${sentence}`));
	});

	it('sets in bold what is typed so, where it is all of a paragraph', () => {
		const {text, inlines} = parse(sentence, '', '**Why not?**', '', `**Note** ${sentence}`, '', '****');
		expect(text).toBe(`${sentence}\n\nWhy not?\n\n**Note** ${sentence}\n\n****`);
		expect(inlines).toEqual([{kind: 'strong', start: sentence.length + 2, end: sentence.length + 10}]);
	});

	it('has a heading in a few words in marks that are no sentence, above something longer', () => {
		const heads = (line: string, next = sentence) => told(sentence, '', line, '', next)[1];
		expect(heads('‘We told them’')).toBe('heading ‘We told them’');
		expect(heads('"We told them"')).toBe('heading "We told them"');
		expect(heads('‘We’ve told them’')).toBe('heading ‘We’ve told them’');
		expect(heads("'We've told them'")).toBe("heading 'We've told them'");
		expect(heads('‘We told them.’')).toBe('paragraph ‘We told them.’');
		expect(heads('"We told him \'no.\'"')).toBe('paragraph "We told him \'no.\'"');
		expect(heads("'We Told Them.'")).toBe("heading 'We Told Them.'");
		expect(heads('‘We told’ them')).toBe('paragraph ‘We told’ them');
		expect(heads('‘Why’')).toBe('paragraph ‘Why’');
		expect(heads('‘We told them’', '‘So you did’')).toBe('paragraph ‘We told them’');
	});

	it('joins lines that a program broke', () => {
		expect(told('The first line goes on for about fifty columns and', 'ends in the second.')).toEqual([
			'paragraph The first line goes on for about fifty columns and ends in the second.',
		]);
	});

	it('keeps lines that the writer broke', () => {
		expect(told('Roses are red,', 'violets are blue.')).toEqual([
			'paragraph Roses are red,\nviolets are blue.',
		]);
	});

	it('has a paragraph a line where lines are longer than any that was broken', () => {
		const long = `${sentence} ${sentence}`;
		expect(told(long, 'Short.', long)).toEqual([
			`paragraph ${long}`,
			'paragraph Short.',
			`paragraph ${long}`,
		]);
	});

	it('begins a paragraph at an indent', () => {
		expect(told(`  ${sentence}`, sentence, `\t${sentence}`)).toEqual([
			`paragraph ${sentence} ${sentence}`,
			`paragraph ${sentence}`,
		]);
	});

	it('begins none in a stanza of short lines, where a line that is set in goes on with the one above', () => {
		const stanza = [
			'The lamp is lit, the nets are dry,',
			'  the ferry is at sea.',
			'And who will come',
			'  for me?',
		];
		expect(told(...stanza)).toEqual([`paragraph ${stanza.map(line => line.trim()).join('\n')}`]);
		expect(told('He stood still.', '  “Who is it?”', '  “Me.”', 'No more.')).toHaveLength(3);
		expect(told('  He stood still,', '  and I', '  as well')).toHaveLength(3);
		expect(told(`${sentence.slice(0, -1)},`, '  and I', 'as well')).toHaveLength(2);
	});

	it.each(['-', '*', '•', '–'])('has items behind %s', sign => {
		expect(told(`${sign} one`, `${sign} two`)).toEqual(['item • one', 'item • two']);
	});

	it.each([
		[['ANN LEE (Owner)', '- and -', 'THE MILL (Tenant)']],
		[['- and -']],
		[['Ida went home', '- so she said', 'and slept.']],
	])('takes no dash for an item’s in %j', lines => {
		expect(told(...lines)).toEqual([`paragraph ${lines.join('\n')}`]);
	});

	it('may have one item, with what goes on with it', () => {
		expect(told('To bring', '- a lamp', '  and oil').at(1)).toBe('item • a lamp and oil');
		expect(told('To bring:', '- a lamp', 'No more.').at(1)).toBe('item • a lamp');
		expect(told('To bring', `- ${sentence}`, 'and more').at(1)).toBe(`item • ${sentence} and more`);
	});

	it('has items behind numbers, with these as they are', () => {
		expect(told('1. one', '2) two')).toEqual(['item 1. one', 'item 2) two']);
	});

	it('goes on with an item in a line that is set in, or behind a full one', () => {
		expect(told('- one', '  and more', `- ${sentence}`, 'and more')).toEqual([
			'item • one and more',
			`item • ${sentence} and more`,
		]);
	});

	it('keeps apart what introduces a list', () => {
		expect(told('To do:', '- one')).toEqual(['paragraph To do:', 'item • one']);
		expect(told(`${sentence.slice(0, -1)}:`, '- one')).toEqual([
			`paragraph ${sentence.slice(0, -1)}:`,
			'item • one',
		]);
	});

	it('does not take a number for an item that only happens to begin a line', () => {
		expect(told('It was agreed to meet again in the town hall on May', '12. Nobody came.')).toEqual([
			'paragraph It was agreed to meet again in the town hall on May 12. Nobody came.',
		]);
	});

	it.each([
		['a few words', 'The last mill', 'The last mill'],
		['words in two lines', 'The last mill\nof the river', 'The last mill of the river'],
		['a short sentence', 'The mill stops.', 'The mill stops.'],
		['what somebody says', '“It will turn,” says miller of Lund', '“It will turn,” says miller of Lund'],
		['a quotation', '“It will turn again”', '“It will turn again”'],
		['a question', '"Will it turn?" Lund asks', '"Will it turn?" Lund asks'],
		['a name', '‘Nobody asked us’: millers on winter', '‘Nobody asked us’: millers on winter'],
	])('takes %s at the top for the title', (_, top, title) => {
		expect(parse(top, '', sentence, '', sentence).title).toBe(title);
		expect(told(top, '', sentence, '', sentence)[0]).toBe(`title ${title}`);
	});

	it.each([
		['a sentence among sentences', sentence],
		['a quotation', '“I quit,” he said'],
		['the first words of a story', '“Come in.”'],
		['a question that opens one', '“Is it raining?”'],
		['a story’s first line', '“Come in,” said Anna'],
		['a story’s line with a name', '“Come in,” Anna Holm said'],
		['a sentence behind a quotation', '“Come in.” Nobody moved'],
		['a sentence with a quotation', '“Come in,” says the mayor.'],
		['a verse', "'Twas night,\nand cold"],
		['words that go on', 'Dear readers,'],
		['more than a title holds', 'word '.repeat(40)],
	])('does not take %s for the title', (_, top) => {
		expect(parse(top, '', sentence, '', sentence).title).toBeNull();
	});

	it('has a title below the note of a press release, which is kept', () => {
		const release = parse(
			'FOR IMMEDIATE RELEASE',
			'',
			'Embargoed until 6 a.m., 3 May',
			'',
			'Media contact: Ann Lee, ann@mill.example',
			'',
			'Mill opens in Hull',
			'',
			'The mill today opened its third wheel, which will grind for forty villages.',
		);
		expect(release.title).toBe('Mill opens in Hull');
		expect(release.text.split('\n\n')).toEqual([
			'Mill opens in Hull',
			'FOR IMMEDIATE RELEASE',
			'Embargoed until 6 a.m., 3 May',
			'Media contact: Ann Lee, ann@mill.example',
			'The mill today opened its third wheel, which will grind for forty villages.',
		]);
	});

	it('takes a title for one that only begins like such a note', () => {
		const text = 'The ferry stayed where it was, and nobody could say for how long it would.';
		expect(parse('Embargo on Cuba will end in May', '', text).title).toBe('Embargo on Cuba will end in May');
		expect(parse('FOR IMMEDIATE RELEASE', 'Mill opens in Hull', '', text).title).toBe('Mill opens in Hull');
	});

	it('stands a stretch of nothing but such notes, and finds the title below a few of them', () => {
		const text = 'The ferry stayed where it was, and nobody could say for how long it would.';
		const notes = ['FOR IMMEDIATE RELEASE', 'Press release', 'Embargoed until 6 a.m., 3 May'];
		expect(parse(...notes, 'Mill opens in Hull', '', text).title).toBe('Mill opens in Hull');
		const many = parse(...Array<string>(20_000).fill('Press release'), 'Mill opens in Hull', '', text);
		expect(many.text).toContain('Mill opens in Hull');
	});

	it('reads who wrote, and when, right below the title in one stretch with it', () => {
		expect(
			parse(
				'Storm in the harbour',
				'By Ann Lee',
				'4 May 2024',
				'',
				'The ferry stayed where it was, and nobody could say for how long it would.',
			),
		).toMatchObject({title: 'Storm in the harbour', byline: 'Ann Lee', published: '2024-05-04'});
	});

	it.each([
		'TRANSCRIPT: The harbour board on the new crane, 12 February 2025',
		'Interview: Ida Holm on what the ferries carry in winter',
		'Ida Holm talks about the long strike of the lamp keepers',
	])('takes a line above turns, which are shorter, for the title: %s', top => {
		const turns = ['HOLM: It is late.', 'EK: So it is.', 'HOLM: Go on.', 'EK: No.'];
		expect(parse(top, '', turns.join('\n\n')).title).toBe(top);
		expect(
			parse(top, '', ...['Q: Why?', 'A: Fog.', 'Q: Again?', 'A: No.'].flatMap(line => [line, ''])).title,
		).toBe(top);
	});

	it('takes no turn in capitals for the title, though whoever has it does not come back', () => {
		const turns = ['EK: So it is.', 'DAHL: Go on.', 'EK: No.', 'DAHL: Well.'];
		const first = 'HOLM: We will build the bridge, and everybody here will see that it is good';
		expect(parse(first, '', turns.join('\n\n')).title).not.toBe(first);
	});

	it('takes a line above questions without labels for the title', () => {
		const questions = ['**Why so late?**', 'Fog, mostly.', '**And today?**', 'Ice.'];
		const top = 'Ida Holm talks about the long strike of the lamp keepers';
		expect(parse(top, '', questions.join('\n\n')).title).toBe(top);
	});

	it('does not take the first turn for a title', () => {
		const turns = ['EK: So it is.', 'HOLM: Go on.', 'EK: No.'];
		expect(parse('HOLM: It is late, and the crane has not come', '', turns.join('\n\n')).title).toBeNull();
		expect(parse('CHAIR: It is late, and the crane is not here.', '', turns.join('\n\n')).title).toBeNull();
		expect(
			parse('Interviewer: Why so late?', '', 'Ek: My boss said that the fog would lift.').title,
		).toBeNull();
	});

	it('has no title where there is nothing else', () => {
		expect(told('Only this')).toEqual(['paragraph Only this']);
	});

	it('reads the date below the title', () => {
		const article = parse('The last mill', '', '3 May 2021', '', sentence);
		expect(article.published).toBe('2021-05-03');
		expect(article.text).toBe(`The last mill\n\n${sentence}`);
	});

	it('leaves a date where it is a sentence’s beginning', () => {
		const dated = '3 May 2021 was the day on which the mill stopped, and nobody noticed it.';
		expect(parse('The last mill', '', dated, '', sentence)).toMatchObject({published: null});
	});

	it('reads who wrote, where and when in one line', () => {
		expect(
			parse('Storm in the harbour', '', 'Ann Lee · The Coast · 4 May 2024', '', sentence, '', sentence),
		).toMatchObject({
			text: `Storm in the harbour\n\n${sentence}\n\n${sentence}`,
			byline: 'Ann Lee',
			siteName: 'The Coast',
			published: '2024-05-04',
		});
	});

	it('reads the byline below the title', () => {
		const article = parse(
			'The last mill',
			'',
			'By Ann Lee',
			'',
			'3 May 2021',
			'',
			...[sentence, '', sentence, '', sentence, '', sentence],
		);
		expect(article).toMatchObject({byline: 'Ann Lee', published: '2021-05-03'});
		expect(parse('The last mill', '', 'By the river', '', sentence).byline).toBeNull();
	});

	it.each([
		['in capitals', 'THE LAST MILL'],
		['with a number', '2. The last mill'],
		['with a number of two parts', '2.1 The last mill'],
		['called a chapter', 'Chapter IV'],
	])('has a heading %s', (_, heading) => {
		expect(told(sentence, '', heading, '', sentence)).toContain(`heading ${heading}`);
	});

	it.each(['===', '----------', '~~~~~~'])('has a heading over %s', line => {
		expect(told(sentence, '', 'Mill', line, sentence)).toEqual([
			`paragraph ${sentence}`,
			'heading Mill',
			`paragraph ${sentence}`,
		]);
	});

	it.each([
		['one word in capitals', 'NO'],
		['a sentence in capitals', 'NOBODY CAME, AND NOBODY CALLED.'],
		['items apart', '1. Mill'],
		['a rule', '-----'],
	])('has no heading in %s', (_, line) => {
		const next = line === '1. Mill' ? '2. River' : sentence;
		expect(told(sentence, '', line, '', next).join('\n')).not.toContain('heading');
	});

	it('has quotations behind the marks of e-mail', () => {
		expect(told(sentence, '> You wrote this,', '>> and I that', '>', '> and more.', sentence)).toEqual([
			`paragraph ${sentence}`,
			'quote You wrote this,',
			'quote and I that',
			'quote and more.',
			`paragraph ${sentence}`,
		]);
	});

	it('goes on with an item behind a blank line where it is set in', () => {
		expect(told('1. one', '', '  and more of it', '', '2. two')).toEqual([
			'item 1. one',
			'item and more of it',
			'item 2. two',
		]);
	});

	it('keeps the address that answered', () => {
		const {url} = parseText('Words', {kind: 'url', name: 'a'}, 'https://news.example/a.txt');
		expect(url).toBe('https://news.example/a.txt');
	});
});
