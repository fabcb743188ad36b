import {describe, expect, it} from 'vitest';
import {runCommand} from '../../source/ui/commands.js';
import {footerLine} from '../../source/ui/footer-line.js';
import {themeOf} from '../../source/ui/theme.js';
import {start} from './sample.js';

const long = Array.from(
	{length: 200},
	(_, i) => `Paragraph ${i} stands here, and a few more words stand in it.`,
);

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

	it('tells what a command takes', () => {
		expect(runCommand(start(), 'width 5')[0].message).toBe(
			':width takes a number of columns from 10 up, not “5”',
		);
	});
});
