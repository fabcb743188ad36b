import {describe, expect, it} from 'vitest';
import {settled} from '../../../source/analyse/corrections/contested.js';
import {rewritten} from '../proposed.js';
import {said} from '../said.js';

describe('a stretch in quotation marks that two claim', () => {
	it.each([
		[
			'“It snows too much,” said Vera Lund, who runs the mill. Her brother, Nils Lund, laughed: “It snowed in May. It will snow in June.”',
			['Vera Lund: “It snows too much,”', 'Nils Lund: “It snowed in May. It will snow in June.”'],
		],
		[
			'“The pump is old,” said Ida Krol, who looks after it. The mayor, Otto Falk, nodded: “We have no money.”',
			['Ida Krol: “The pump is old,”', 'Otto Falk: “We have no money.”'],
		],
		[
			'“It is cold” and “it is dark,” said Vera Lund. Her brother, Nils Lund, laughed: “Why not?” and “What for?”',
			['Vera Lund: “It is cold” and “it is dark,”', 'Nils Lund: “Why not?” and “What for?”'],
		],
	])('is whose who introduces it with a colon: %j', (text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	it('is whose cue stands beside it in a sentence of its own', () => {
		expect(said('“We have no room,” Ida Krol told the council. “It was bad last year,” she added.')).toEqual([
			'Ida Krol: “We have no room,”',
			'Ida Krol: “It was bad last year,”',
		]);
	});

	it('is whose tag stands right behind it', () => {
		expect(said('“No!” Otto said. “Then why do you ask?” Vera said.')).toEqual([
			'Otto: “No!”',
			'Vera: “Then why do you ask?”',
		]);
		expect(said('“No!” Otto said. “I never asked,” he said, “not once.”').join()).not.toContain(
			'unattributed',
		);
	});

	it('is whose tag goes on behind it, whatever introduces it', () => {
		expect(
			said(
				'The statement named what it said the mill would cost: “Five years of our lives,” the union wrote.',
			),
		).toContain('the union: “Five years of our lives,”');
	});

	it('is all of whoever tells in it what two have said', () => {
		expect(
			said(
				'Tomas Krol told the paper that he had begged Ann Lund to cut it. “I said, ‘Ann, nobody talks like this.’ And she said, ‘That’s the play.’”',
			),
		).toEqual([
			'Tomas Krol: that he had begged Ann Lund to cut it … “I said, ‘Ann, nobody talks like this.’ And she said, ‘That’s the play.’”',
			'Tomas Krol: ‘Ann, nobody talks like this.’',
			'Ann Lund: ‘That’s the play.’',
		]);
		// What nobody tells of themselves stays where it is.
		expect(said('“Well, Ann, it was cold,” Tomas Krol said. “He said, ‘It is late.’”').join()).toContain(
			'Tomas Krol: “Well, Ann, it was cold,”',
		);
	});

	it('is said without whom it is known from', () => {
		expect(
			said(
				'During the call, he asked about the mill, called Ida Krol a “ruin” and said, “somebody ought to burn it,” the mayor’s office said.',
			),
		).toContain('unattributed: “somebody ought to burn it,”');
	});

	it('stays with who goes on', () => {
		expect(said('“The pump is old,” said Ida Krol, who looks after it. “It was old when I came.”')).toEqual([
			'Ida Krol: “The pump is old,” … “It was old when I came.”',
		]);
	});
});

describe('a content behind its cue', () => {
	it.each([
		['Max Berg told Ida Krol he had no birds.', 'Max Berg: he had no birds'],
		[
			'Max Berg told a cheering crowd in Halden that the mill would open.',
			'Max Berg: that the mill would open',
		],
		['Max Berg told reporters the mill would open.', 'Max Berg: the mill would open'],
	])('begins behind whom it is said to: %s', (text, expected) => {
		expect(said(text)).toEqual([expected]);
	});
});

describe('a content in quotation marks', () => {
	it('goes around its source and cue, however short it begins', () => {
		expect(said('“Certainty,” my grandfather used to say, “is for fools.”')).toEqual([
			'my grandfather: “Certainty,” … “is for fools.”',
		]);
	});

	it('does not begin with the mark that ends the sentence before', () => {
		expect(
			said(
				'He and his wife Kali explained it in their podcast "Beyond Sums." Cutting what you spend takes effort, whereas earning more helps for long, they said.',
			),
		).toContain('unattributed: Cutting what you spend takes effort, whereas earning more helps for long');
	});

	it('ends where its sentence does, if the next one has none', () => {
		expect(
			said(
				'The mill said sales rose. Its owner, Otto Falk, disagreed: “They sank.” Clerks who declined to be named said Falk “will be gone by June”.',
			),
		).toContain('Otto Falk: “They sank.”');
	});
});

describe('of two proposals', () => {
	it.each([
		[
			'the surer keeps a stretch, with doubt',
			[
				'[“No,”] {he} <said>, and Hart called it [“late.”] | 0.9',
				'“No,” he said, and {Hart} <called> it [“late.”] | 0.6',
			],
			['[“No,”] {he} <said>, and Hart called it [“late.”] | 0.7'],
		],
		[
			'who introduces it with a colon keeps it, and what is joined to it',
			[
				'{He} <left>. Hart laughed: [“Why not?” and “What for?”] | 0.9',
				'He left. {Hart} <laughed>: [“Why not?” and “What for?”] | 0.6',
			],
			['He left. {Hart} <laughed>: [“Why not?” and “What for?”] | 0.6'],
		],
		[
			'nobody introduces it without a colon',
			[
				'{He} <left>. Hart laughed so, [“Why not?”] | 0.9',
				'He left. {Hart} <laughed> so, [“Why not?”] | 0.6',
			],
			['{He} <left>. Hart laughed so, [“Why not?”] | 0.7'],
		],
		[
			'whose tag stands right before it in its sentence has it',
			['{He} <left>. Hart laughed, [“Why not?”] | 0.9', 'He left. {Hart} <laughed>, [“Why not?”] | 0.6'],
			['He left. {Hart} <laughed>, [“Why not?”] | 0.6'],
		],
		[
			'nobody introduces it who is named in another sentence',
			['{He} <left> Hart. It read: [“Why not?”] | 0.9', 'He left {Hart}. It <read>: [“Why not?”] | 0.6'],
			['{He} <left> Hart. It read: [“Why not?”] | 0.7'],
		],
		[
			'nobody introduces it with a verb in another sentence or behind',
			['{He} <left>. Hart: [“Why not?”] | 0.9', 'He <left>. {Hart}: [“Why not?”] | 0.6'],
			['{He} <left>. Hart: [“Why not?”] | 0.7'],
		],
		[
			'both keep it where one tells what the other said',
			['{He} <recalled> [that Hart said “no.”] | 0.9', 'He recalled that {Hart} <said> [“no.”] | 0.6'],
			['{He} <recalled> [that Hart said “no.”] | 0.9', 'He recalled that {Hart} <said> [“no.”] | 0.6'],
		],
		[
			'one loses it with the words that join it',
			[
				'Hart wrote of rain, and [“cold,”] or wind, {he} <said>. | 0.9',
				'{Hart} <wrote> [of rain, and “cold,” or wind], he said. | 0.4',
			],
			[
				'Hart wrote of rain, and [“cold,”] or wind, {he} <said>. | 0.8',
				'{Hart} <wrote> [of rain], and “cold,” or [wind], he said. | 0.4',
			],
		],
		[
			'one too unsure claims nothing',
			['[“No,”] {he} <said> to Hart. | 0.9', '[“No,”] he <said> to {Hart}. | 0.1'],
			['[“No,”] {he} <said> to Hart. | 0.9', '[“No,”] he <said> to {Hart}. | 0.1'],
		],
		[
			'one loses a sentence that the other tells',
			[
				'[“No,”] {he} <told> us. [“Never,” Hart added]. | 0.9',
				'“No,” he told us. [“Never,”] {Hart} <added>. | 0.4',
			],
			[
				'[“No,”] {he} <told> us. “Never,” Hart added. | 0.9',
				'“No,” he told us. [“Never,”] {Hart} <added>. | 0.4',
			],
		],
		[
			'one loses who tells it at the end',
			[
				'{She} <recalled> [that he cried “no,” the office said]. | 0.9',
				'[She recalled that he cried “no,”] {the office} <said>. | 0.2',
			],
			['{She} <recalled> [that he cried “no,”] the office said. | 0.9'],
		],
		[
			'one who is told in front of it has it',
			[
				'When a heckler shouted, [“Go home,”] {Krol} <replied>: [“I am home.”] | 0.9',
				'When {a heckler} <shouted>, [“Go home,”] Krol replied: “I am home.” | 0.6',
			],
			[
				'When a heckler shouted, “Go home,” {Krol} <replied>: [“I am home.”] | 0.9',
				'When {a heckler} <shouted>, [“Go home,”] Krol replied: “I am home.” | 0.55',
			],
		],
		[
			'one keeps what nobody else introduces',
			[
				'{A heckler} <shouted>, [“Go home,” Krol replied, “I am home.”] | 0.7',
				'A heckler shouted, “Go home,” {Krol} <replied>, [“I am home.”] | 0.1',
			],
			['{A heckler} <shouted>, [“Go home,” Krol replied, “I am home.”] | 0.7'],
		],
		[
			'one keeps a clause that only begins with another',
			[
				'{She} <recalled> [that when he cried “no,” the office agreed]. | 0.9',
				'[She recalled that when he cried “no,”] {the office} <agreed>. | 0.2',
			],
			['{She} <recalled> [that when he cried “no,” the office agreed]. | 0.9'],
		],
	])('%s', (_, copies, expected) => {
		expect(rewritten(copies, settled).slice(0, expected.length)).toEqual(expected);
	});
});

describe('who loses a stretch', () => {
	it('is left with no sign behind it', () => {
		expect(
			said(
				'Otto Falk, writing in these pages on Monday, called the report “bracing”. So is a bucket of cold water.',
			),
		).toEqual(['Otto Falk: the report “bracing”']);
	});
});
