import {describe, expect, it} from 'vitest';
import {last} from './speaking.js';

describe('who is set apart from another of the same noun', () => {
	it.each([
		['[The Norwegian army] left. [The Danish army] slept.', 'The Danish army'],
		['[The French minister] left. [The German minister] slept.', 'The German minister'],
		['[The US embassy] was shut. [The Polish embassy] was open.', 'The Polish embassy'],
		['[The British embassy] was shut. [The Polish embassy] was open.', 'The Polish embassy'],
		['[The foreign minister] left. [The finance minister] slept.', 'The finance minister'],
		['[The Senate leader] left. [The House leader] slept.', 'The House leader'],
		['[The company’s lawyer] left. [The family’s lawyer] slept.', 'The family’s lawyer'],
		['[The older brother] left. [The younger brother] slept.', 'The younger brother'],
		['[The family doctor] left. [The prison doctor] slept.', 'The prison doctor'],
		['[Ana Ruiz], the family doctor, left. [The prison doctor] slept.', 'The prison doctor'],
		['His older brother, [Tom], left. [The younger brother] slept.', 'The younger brother'],
		['[The Labour candidate] left. [The Conservative candidate] slept.', 'The Conservative candidate'],
	])('is somebody else: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});

	it.each([
		['[The Norwegian army] left. [The army] slept.', 'The Norwegian army'],
		['[A senior official] left. [The weary official] slept.', 'A senior official'],
		['[The finance minister] left. [The minister] slept.', 'The finance minister'],
		['[Ana Ruiz], the family doctor, left. [The weary doctor] slept.', 'Ana Ruiz'],
		['[The Republican governor] left. [The American governor] slept.', 'The Republican governor'],
		['[Lind’s spokesman] left. [The prime minister’s spokesman] slept.', 'Lind’s spokesman'],
	])('is the same with a word more or less: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});
});
