import {describe, expect, it} from 'vitest';
import {clipboardSequence, knowsLinks} from '../../../source/ui/effects/capabilities.js';

describe('clipboardSequence', () => {
	it('carries a text in any script, and none of its own signs', () => {
		const sequence = clipboardSequence('“橋” — said\u001B]\u0007');
		expect(sequence.slice(0, 7)).toBe('\u001B]52;c;');
		expect(sequence.at(-1)).toBe('\u0007');
		const carried = sequence.slice(7, -1);
		expect(carried).toMatch(/^[\w+/=]+$/);
		expect(Buffer.from(carried, 'base64').toString()).toBe('“橋” — said\u001B]\u0007');
	});
});

describe('knowsLinks', () => {
	it.each([
		[{TERM_PROGRAM: 'WezTerm'}, true],
		[{TERM: 'xterm-kitty'}, true],
		[{TERM: 'xterm-256color', VTE_VERSION: '7200'}, true],
		[{TERM: 'xterm-256color', VTE_VERSION: '4602'}, false],
		[{WT_SESSION: 'some-id'}, true],
		[{TERM: 'xterm-256color'}, false],
		[{TERM_PROGRAM: 'Apple_Terminal'}, false],
		[{}, false],
	])('of %j is %s', (environment, knows) => {
		expect(knowsLinks(environment)).toBe(knows);
	});
});
