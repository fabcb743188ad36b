import {describe, expect, it} from 'vitest';
import {paintLine} from '../../../source/ui/lines/ansi.js';
import {segment} from '../../../source/ui/lines/lines.js';
import type {ColourLevel} from '../../../source/ui/settings.js';

const painted = (colour: string, colours: ColourLevel): string | undefined =>
	paintLine([segment('word', {color: colour, bold: true})], 10, colours)[0]?.text;

describe('a painted line', () => {
	it('has as many colours as the terminal shows, and is emphasised on all', () => {
		expect(painted('#ffff5f', 3)).toBe('\u001B[38;2;255;255;95m\u001B[1mword\u001B[22m\u001B[39m');
		expect(painted('#ffff5f', 2)).toBe('\u001B[38;5;228m\u001B[1mword\u001B[22m\u001B[39m');
		expect(painted('#ffff5f', 1)).toBe('\u001B[93m\u001B[1mword\u001B[22m\u001B[39m');
		expect(painted('cyan', 1)).toBe('\u001B[36m\u001B[1mword\u001B[22m\u001B[39m');
	});
});
