import {describe, expect, it} from 'vitest';
import {describe as tell} from '../../../source/ui/lines/linear-text.js';
import {act, press, start} from '../sample.js';

const long = Array.from(
	{length: 60},
	(_, i) => `“Number ${i} is mine,” said Ada Lind. Nothing more was said of it on that day.`,
).join('\n\n');

describe('the linear text', () => {
	it('tells where to find the keys at first, and once', () => {
		const first = tell(null, start());
		expect(first.at(-1)).toBe('? tells the keys, Q quits');
		expect(first.join('\n')).toContain('1 minute,');
		expect(tell(start(), press(start(), 'j')).join('\n')).not.toContain('keys');
	});

	it('tells in the text who says what', () => {
		const state = start();
		const told = tell(state, press(state, 'right')).join(' ');
		expect(told).toContain('[Ingrid Solheim: “We have run out of patches,”] said Mayor Ingrid Solheim.');
		expect(told).toContain('[Ingrid Solheim: “The steel has to go.”]');
	});

	it('asks who says a quotation, and who a speaker is', () => {
		const markdown = '“We wait,” said Ida Holm.';
		const asked = (view: string) => {
			const state = press(start({markdown}), view);
			return tell(state, press(state, 'e')).join(' ');
		};
		expect(asked('q')).toContain('Who says it, edit: , Enter: Ida Holm');
		expect(asked('s')).toContain('Who is it, edit: , Enter: Ida Holm');
	});

	it('tells in the text what is no paragraph', () => {
		const markdown =
			'# The bridge\n\nIt is old.\n\n## The plan\n\n- a path\n  - of gravel\n\n3. the piers\n\n> “We wait,” said Ida Holm.\n\n> > Deep.\n\n```\nx = 1\ny = 2\n```\n\n| Pier | Age |\n| --- | --- |\n| East | 40 |';
		const state = start({markdown});
		expect(tell(state, press(state, 'right'))).toEqual(
			expect.arrayContaining([
				'Title: The bridge',
				'It is old.',
				'Heading, level 2: The plan',
				'Item: a path',
				'Item, level 2: of gravel',
				'Item 3: the piers',
				'Quote: [Ida Holm: “We wait,”] said Ida Holm.',
				'Quote, level 2: Deep.',
				'Code: x = 1',
				'y = 2',
				'Table: Pier | Age',
				'East | 40',
			]),
		);
	});

	it('tells behind which verb a paraphrase stands', () => {
		const state = start({markdown: 'The mayor, Ida Holm, denied that the ferry was late.'});
		const told = tell(state, press(state, 'right', '.')).join(' ');
		expect(told).toContain('Evidence: “The mayor, Ida Holm” → Ida Holm, mayor, by “denied”');
	});

	it('calls a turn of a transcript verbatim', () => {
		const markdown =
			'Ida Holm: We will talk.\n\nBo Ek: That is a lie.\n\nIda Holm: Go on.\n\nBo Ek: I have the mails.';
		const state = start({markdown});
		expect(tell(state, press(state, 'q')).join(' ')).toContain('Ida Holm, verbatim · ');
		expect(tell(state, press(state, 'right', '.')).join(' ')).toContain('Quotation by Ida Holm, verbatim · ');
	});

	it('tells where a quotation stands', () => {
		const state = start();
		expect(tell(state, press(state, 'q')).join('\n')).toContain('Place: section Introduction, paragraph 1');
		const plain = start({markdown: '“We are ready,” said Ada Lind.'});
		expect(tell(plain, press(plain, 'q')).join('\n')).toContain('Place: paragraph 1');
	});

	it('tells where nobody is found', () => {
		const state = start({markdown: 'The jury heard that the phone was found in a drain.'});
		const told = tell(state, press(state, 'right', '.')).join(' ');
		expect(told).toContain('Evidence: No one in the text is found to say this, by “heard”');
	});

	it('tells what comes into sight, not all of the screen again', () => {
		const reading = press(start({markdown: long}), 'right', ' ');
		expect(tell(reading, press(reading, 'j')).length).toBeLessThanOrEqual(2);
		expect(tell(reading, press(reading, 'k')).length).toBeLessThanOrEqual(2);
		expect(tell(reading, press(reading, 'G')).length).toBeGreaterThan(5);
		const down = tell(reading, press(reading, 'j', 'j', 'j', 'j')).join(' ');
		expect(down).toContain('[Ada Lind: ');
	});

	it('tells the whole paragraph of a quotation that one goes to, and where it stands', () => {
		const behind = 'All that follows is of another day. '.repeat(30);
		const markdown = `Snow fell.\n\nRain fell. “It is late,” said Ida Holm. ${behind}\n\n${long}`;
		const state = press(start({markdown, size: {columns: 60, rows: 16}}), 'right');
		const told = tell(state, press(state, '.')).join(' ');
		expect(told).toContain(`Rain fell. [Ida Holm: “It is late,”] said Ida Holm. ${behind.trim()}`);
		expect(told).toContain('Place: paragraph 2');
		expect(told).not.toContain('Number 0');
	});

	it('tells in the text that a name is a guess, and where a quotation goes on out of sight', () => {
		const denied = start({markdown: 'Ida Holm never said that the ferry was late.'});
		expect(tell(denied, press(denied, 'right')).join(' ')).toContain(
			'[Ida Holm, a guess: that the ferry was late]',
		);
		const words = 'and the water rose all through the night '.repeat(60).trim();
		const state = start({markdown: `“It rained ${words},” said Ida Holm.`, size: {columns: 60, rows: 16}});
		const reading = press(state, 'right');
		expect(tell(state, reading).join(' ')).toMatch(/…\]/);
		expect(tell(reading, press(reading, 'j')).join(' ')).toMatch(/\[Ida Holm: ….*…\]/);
	});

	it('tells the paragraph of a match', () => {
		const state = start({markdown: long});
		const searching = press(state, '/', ...'number 40');
		expect(tell(searching, press(searching, 'return')).join(' ')).toContain('“Number 40 is mine,”');
		expect(tell(searching, press(searching, 'return')).length).toBeLessThan(8);
	});

	it('never breaks a line within a word', () => {
		const state = start({size: {columns: 40, rows: 24}});
		for (const line of tell(state, press(state, 'right'))) {
			expect(line.length).toBeLessThan(40);
		}
	});

	it('tells by which cue a quotation is known', () => {
		for (const [markdown, by] of [
			['“It has to go,” said Councilwoman Ruth Adeyemi.', 'cue “said”'],
			['Councilwoman Ruth Adeyemi called it “a hopeful guess.”', 'by “called”'],
		] as const) {
			const state = start({markdown});
			const told = `Evidence: “Councilwoman Ruth Adeyemi” → Ruth Adeyemi, Councilwoman, ${by}`;
			expect(tell(state, press(state, 'right', '.')).join(' ')).toContain(told);
			expect(tell(state, press(state, 'q')).join(' ')).toContain(told);
		}
	});

	it('counts one entry', () => {
		const state = start({markdown: '# T\n\n“Yes,” said Ada Lind.'});
		expect(tell(state, press(state, 'q'))).toContain('Quotations, list, 1 entry');
		expect(tell(state, press(state, 's'))).toContain('Speakers, list, 1 entry');
	});

	it('tells of a list that is filled while somebody waits at it', () => {
		const {analysis: complete} = start();
		const outline = {...complete!, speakers: [], quotations: []};
		for (const key of ['s', 'q']) {
			const before = start({analysis: outline, findings: 'none'});
			const waiting = press(before, key);
			const told = tell(before, waiting);
			expect(told).toContain('Finding out who says what.');
			expect(told.join(' ')).not.toMatch(/empty|entr/);
			// Once, not with every key.
			const ahead = act(waiting, {type: 'ahead', keys: 'j'});
			expect(tell(waiting, ahead)).toEqual(['Finding out who says what; the keys wait.']);
			expect(tell(ahead, act(ahead, {type: 'ahead', keys: 'jf'}))).toEqual([]);
			const filled = act(waiting, {type: 'analysed', analysis: complete!});
			expect(tell(waiting, filled).join(' ')).toMatch(
				/list, \d+ entries (?:Group: \w+ )?1 of \d+, selected: /,
			);
		}
	});
});
