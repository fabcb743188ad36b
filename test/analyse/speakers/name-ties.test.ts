import {expect, it} from 'vitest';
import {tell} from './speaking.js';

it('a relative may have a trade between what they are and their name', () => {
	const before = '[Ivor Krol] went to sea. He had a daughter.';
	const after = '[His mother] was calm.';
	expect(tell(`${before} His daughter, the writer Stella Krol, sang. ${after}`).who.at(-1)).toBe(
		'His mother',
	);
	expect(
		tell(`${before} His daughter, the writer Stella Krol, sang. [His daughter] was calm.`).who.at(-1),
	).toBe('Stella Krol');
});
