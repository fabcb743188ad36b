import {describe, expect, it} from 'vitest';
import {said} from '../said.js';
import {last, tell} from './speaking.js';

const eight = 'It rained. It snowed. It froze. It thawed. It poured. It cleared. It dried. It burned.';

describe('he and she', () => {
	it.each([
		[`Paul Adler left. ${eight} [He] came back.`, 'Paul Adler'],
		[`Paul Adler left. ${eight} It hailed. [He] came back.`, 'nobody'],
		[`[Paul Adler] left. ${eight} It hailed. [He] came back.`, 'Paul Adler'],
		[
			`[Paul Adler] left.\n\n${eight}\n\nIt hailed.\n\nIt was late.\n\nIt was cold. [He] came back.`,
			'Paul Adler',
		],
		[
			`[Paul Adler] left.\n\n${eight}\n\nIt hailed.\n\nIt was late.\n\nIt was cold.\n\nIt was dark. [He] came back.`,
			'nobody',
		],
	])('reach back: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});

	it.each([
		['Chris Adler met Ana Ruiz. [She] came. [He] left.', ['Chris Adler', 'Chris Adler']],
		['Jan Brewster saw Lindsey Grant. [He] left. [She] stayed.', ['Jan Brewster', 'Lindsey Grant']],
		['[Chris Hale] spoke. Lindsey Grant came. [She] left.', ['Chris Hale', 'Lindsey Grant']],
		[
			'Minyo Tarrant met Sanyo Reed. She laughed. He left. [He] slept. [She] woke.',
			['Sanyo Reed', 'Minyo Tarrant'],
		],
	])('go by what names and pronouns tell: %s', (text, who) => {
		expect(tell(text).who).toEqual(who);
	});

	it.each(['[The Halden Bank] met. [He] left.', '[Voters] met. [She] left.'])('are nobody else: %s', text => {
		expect(last(text)[0]).toBe('nobody');
	});

	it.each([
		['Hale met Robin Dole. [He] left.', 'Hale', 0.78],
		['[Mark Hale] spoke. Halden was quiet. Paul came. [He] left.', 'Paul', 0.62],
		['[Mark Hale] spoke. Zorn came. [He] left.', 'Mark Hale', 0.95],
		['[Mark Hale] spoke. The baker Zorn came. [He] left.', 'Zorn', 0.78],
		['[Mark Hale] spoke. His rival, Paul Adler, did not: [he] left.', 'Paul Adler', 0.78],
		['Paul Adler slept. [Mark Hale] spoke. His rival, Paul Adler, did not: [he] left.', 'Mark Hale', 0.62],
		['[Mark Hale] spoke.\n\nPaul Adler and Simon Brandt left. [He] slept.', 'Paul Adler', 0.78],
		['[Mark Hale] spoke.\n\nIt rained.\n\nIt rained on Paul Adler. [He] slept.', 'Paul Adler', 0.9],
		['[Mark Hale] spoke.\n\nIt rained on Paul Adler. [He] slept.', 'Paul Adler', 0.78],
		['[Mark Hale] spoke.\n\nIt rained on Paul Adler. Mark Hale left. [He] slept.', 'Mark Hale', 0.95],
		[
			'[Mark Hale] spoke.\n\nIt rained.\n\nIt snowed.\n\nIt rained on Paul Adler. [He] slept.',
			'Paul Adler',
			0.95,
		],
	])('leave who spoke for who is new: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('he who says more', () => {
	it('is who has spoken, though the name is more often a woman’s', () => {
		const text =
			'“It is tougher,” said Kim Brace.\n\nThe state was won by Omar Haddad. He left.\n\n“It is not so bad,” he added.';
		expect(said(text).at(-1)).toBe('Kim Brace: “It is not so bad,”');
		expect(said(text.replace('added', 'said')).at(-1)).toBe('Omar Haddad: “It is not so bad,”');
	});
});

describe('he who tells of somebody by name', () => {
	it('is somebody else', () => {
		expect(
			said(
				'John Bulgar, the head of Local 4, met Otto Falk, and praised Falk. Falk was pleased. He said that Falk had left.',
			).at(-1),
		).toBe('John Bulgar: that Falk had left');
	});
});

describe('she who speaks behind another one’s words', () => {
	it('is whom the next sentence is about', () => {
		expect(
			said(
				'I laughed so hard that a woman in the aisle leant over and said, “What is it?” Ana Ruiz smiles when I tell her this. “Proud,” she says.',
			),
		).toEqual(expect.arrayContaining(['a woman: “What is it?”', 'Ana Ruiz: “Proud,”']));
	});
});

describe('she below a question', () => {
	const asked = (question: string, tag: string) =>
		said(`# Film\n\nRuth Voss makes films. ${question}\n\n“It is a comedy,” ${tag}.`).at(-1);

	it.each([
		['Ruth Voss met Ida Krol, who asked if it was late.', 'she said', 'Ruth Voss'],
		['An executive wanted to know if it was late.', 'she said', 'Ruth Voss'],
		['An executive wondered if it was late.', 'she said', 'Ruth Voss'],
		['An executive inquired if it was late.', 'she said', 'Ruth Voss'],
		['An executive wanted it to be late.', 'she said', 'An executive'],
		['An executive asked if it was late.\n\nIt rained.', 'she said', 'An executive'],
		['“Is it late?” a reporter asked.', 'she said', 'Ruth Voss'],
		['Ruth Voss met Ida Krol, who said that it was late.', 'she said', 'Ida Krol'],
		['Ruth Voss met Ida Krol, who asked if it was late.', 'she asked', 'Ida Krol'],
	])('is not who has asked it: %s %s', (question, tag, who) => {
		expect(asked(question, tag)).toBe(`${who}: “It is a comedy,”`);
	});
});

describe('he behind a question', () => {
	const answered = (paragraph: string): string | undefined =>
		said(`# Bridge\n\nMayor Carl Lund walked along the river.\n\n${paragraph}`).at(-1);

	it.each([
		['A reporter asked Mr Lund if it was late. “It will open in May,” he said.', 'Carl Lund'],
		['Tom Reed asked Mr Lund if it was late. “It will open in May,” he said.', 'Carl Lund'],
		['Tom Reed asked Mr Lund if it was late.\n\n“It will open in May,” he said.', 'Carl Lund'],
		['Tom Reed asked if it was late. “It must open in May,” he said.', 'Tom Reed'],
		['A reporter asked Mr Lund if it was late. It rained. “It will open in May,” he said.', 'A reporter'],
	])('is who is asked: %s', (paragraph, who) => {
		expect(answered(paragraph)?.split(':')[0]).toBe(who);
	});
});

describe('who answers', () => {
	const answered = (tag: string) =>
		said(
			`# Court\n\nGrace Holloway admitted that it was late.\n\n“Why not?” asked Rebecca Stone.\n\n${tag}`,
		).at(-1);

	it.each([
		['“Because it was late,” she said.', 'Grace Holloway: “Because it was late,”'],
		['“The lamp was out,” she replied.', 'Grace Holloway: “The lamp was out,”'],
		['“The lamp was out,” the witness said.', 'Grace Holloway: “The lamp was out,”'],
		['“The lamp was out,” she went on.', 'Rebecca Stone: “The lamp was out,”'],
	])('is not who has asked: %s', (tag, expected) => {
		expect(answered(tag)).toBe(expected);
	});
});

describe('she behind those without a name', () => {
	it.each([
		['Ana Ruiz left. She sang. One producer called. It rained. [She] laughed.', 'Ana Ruiz'],
		['Ana Ruiz left. She sang. One actress called. It rained. [She] laughed.', 'One actress'],
		['Ana Ruiz left. She sang. A producer called. [She] laughed.', 'A producer'],
		['Ana Ruiz left. She sang. [One source] called. It rained. [She] laughed.', 'One source'],
		['Ana Ruiz left. She sang. [One producer] called. It rained. [She] laughed.', 'Ana Ruiz'],
	])('is rather who is known to be a woman, or has just come: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});
});

describe('she behind a name that women and men bear', () => {
	it.each([
		['Gurpreet Sandhu left. [She] sang.', 'Gurpreet Sandhu'],
		['Gurpreet Sandhu left. [He] sang.', 'Gurpreet Sandhu'],
	])('is them: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});
});

describe('she behind who is only hers', () => {
	it.each([
		['Ana Ruiz left. [Her publisher] stayed. [She] sang.', 'Ana Ruiz'],
		['Ana Ruiz left. [His publisher] stayed. [She] sang.', 'His publisher'],
	])('is rather whose they are: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});
});

describe('he behind somebody who is told of as who did something', () => {
	it.each([
		['Jan Berg left. It came to Tom Reed, a chemist, who had seen it. [He] stayed.', 'Tom Reed'],
		['Jan Berg left. It came to Tom Reed, a chemist. [He] stayed.', 'Jan Berg'],
	])('is them: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});
});

describe('who replies', () => {
	const replied = (text: string) => said(`# Letters\n\n${text}`).at(-1);

	it.each([
		['Ruth Voss told Ida Krol: “It is late.” She replied: “Not yet.”', 'Ida Krol: “Not yet.”'],
		['Ruth Voss told Ida Krol: “It is late.”\n\n“Not yet,” she replied.', 'Ida Krol: “Not yet,”'],
		['Ruth Voss told Ida Krol: “It is late.” She added: “Not yet.”', 'Ruth Voss: “Not yet.”'],
		['Ruth Voss told Ida Krol: “It is late.” Asked why, she replied: “Look.”', 'Ruth Voss: “Look.”'],
		['Ida Krol slept. Ruth Voss wrote: “It is late.” She replied: “Not yet.”', 'Ruth Voss: “Not yet.”'],
	])('is who was spoken to: %s', (text, expected) => {
		expect(replied(text)).toBe(expected);
	});
});

describe('she behind a question', () => {
	it.each([
		['What did the minister say?', 'Ana Ruiz'],
		['And what did the minister say?', 'Ana Ruiz'],
		['Was the minister late?', 'Ana Ruiz'],
		['It was late.', 'A neighbour'],
	])('is whom that is about: %s', (question, who) => {
		const told = `Eva met Ana Ruiz, the minister.\n\n[A neighbour] left.\n\n${question}\n\n[She] slept.`;
		expect(last(told)[0]).toBe(who);
	});
});
