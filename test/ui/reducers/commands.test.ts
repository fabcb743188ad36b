import {describe, expect, it} from 'vitest';
import {footerLine} from '../../../source/ui/lines/footer-line.js';
import {runCommand} from '../../../source/ui/reducers/commands.js';
import {listLength} from '../../../source/ui/selectors/listed.js';
import {sectionsOf} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, start} from '../sample.js';

const long = Array.from(
	{length: 200},
	(_, i) => `Paragraph ${i} stands here, and a few more words stand in it.`,
);

describe('widen', () => {
	it('tells why the text cannot be narrower or wider', () => {
		const narrow = press(start(), ...'<'.repeat(60));
		expect(narrow.message).toMatch(/^The text is \d+ columns wide: it cannot be narrower$/);
		const wide = press(start(), ...'>'.repeat(60));
		expect(wide.message).toMatch(/^The text is \d+ columns wide: there is no more room$/);
	});
});

describe('runCommand', () => {
	it('goes to the percentage that the footer then tells', () => {
		const state = start({markdown: long.join('\n\n')});
		for (const percent of [25, 42, 77, 100]) {
			const [there] = runCommand(state, `${percent}%`);
			const told = footerLine(there, themeOf(there.look))
				.map(({text}) => text)
				.join('');
			expect(told).toContain(`· ${percent}%`);
			expect(there.place.inText).toBe(true);
		}
	});

	it('goes to the beginning where less than a screenful is asked for', () => {
		expect(runCommand(start({markdown: long.join('\n\n')}), '1%')[0].place.top).toBe(0);
	});

	it('goes to the number that the footer counts: a section, or an entry of a list', () => {
		const state = start({markdown: long.join('\n\n')});
		for (const place of [state.place, {...state.place, inText: true}]) {
			const [third] = runCommand({...state, place}, '3');
			expect(third.place).toMatchObject({section: 2, inText: place.inText});
			expect(third.place.top).toBe(sectionsOf(third)[2].start);
		}

		const quotes = press(start(), 'q');
		expect(runCommand(quotes, '3')[0].place.quotation).toBe(2);
	});

	it('tells how many there are where there are fewer, and stays where it is', () => {
		const quotes = press(start(), 'q', 'j');
		const [last] = runCommand(quotes, '999');
		expect(last.place).toEqual(quotes.place);
		expect(last.message).toBe(`There is no quotation 999: there are ${listLength(quotes)} quotations`);
		const [first] = runCommand(quotes, '0');
		expect(first.place).toEqual(quotes.place);
		expect(first.message).toMatch(/^There is no quotation 0: /);
		expect(runCommand(quotes, String(listLength(quotes)))[0].message).toBeNull();
		expect(runCommand(start({markdown: 'One line stands here.'}), '2')[0].message).toBe(
			'There is no section 2: there is 1 section',
		);
		const empty = press(start({markdown: 'One line stands here.'}), 'q');
		expect(runCommand(empty, '1')[0].message).toBe('There is no quotation 1: nothing is listed');
	});

	it('tells what a command takes, and what holds now', () => {
		expect(runCommand(start(), 'theme')[0].message).toMatch(/^The theme is dark; :theme takes auto \| /);
		expect(runCommand(start(), 'cite')[0].message).toMatch(/in this style: plain; :cite takes plain \| /);
		expect(runCommand(start(), 'cite x')[0].message).toMatch(/^:cite takes .*, not “x”$/);
		expect(runCommand(start(), 'width 5')[0].message).toBe(
			':width takes a number of columns from 10 up, not “5”',
		);
	});

	it('tells how wide the text is, and where there is no room for what was asked for', () => {
		expect(runCommand(start(), 'width 10')[0].message).toBe('The text is 10 columns wide');
		const [wide] = runCommand(start(), 'width 500');
		expect(wide.message).toMatch(/^The text is \d\d columns wide: there is no room for 500$/);
		expect(runCommand(wide, 'width')[0].message).toMatch(/^The text is \d\d columns wide$/);
	});
});
