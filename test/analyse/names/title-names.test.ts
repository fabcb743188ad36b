import {describe, expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

describe('a given name that is a title elsewhere', () => {
	it.each([
		['[Prince Abiola], a plumber from Hull, was calm.', 'Prince Abiola'],
		['We met [King Marlow], goalkeeper of the Rovers, there.', 'King Marlow'],
		['The singer, [Queen Marlow], was calm.', 'Queen Marlow'],
		['A spokeswoman for the brewery, [Princess Abiola], was calm.', 'Princess Abiola'],
		['We met the drummer [Bishop Marlow] there.', 'Bishop Marlow'],
		['Goalkeeper [Pope Marlow] was calm.', 'Pope Marlow'],
		['Later [Peer Hagen] was calm.', 'Peer Hagen'],
		['Later [Star Harvest Reborn] was calm.', 'Star Harvest Reborn'],
	])('is a part of the name: %s', (text, name) => {
		expect(tell(text).who).toEqual([name]);
	});

	it.each([
		['[Prince Abiola] was calm.', 'Abiola'],
		['[Prince Edmund], a keen sailor, was calm.', 'Edmund'],
		['[King Marlow], a patron of the plumber, was calm.', 'Marlow'],
		['The heir of the plumber, [King Marlow], was calm.', 'Marlow'],
		['[Major Marlow], a spokesman for the army, was calm.', 'Marlow'],
		['[Judge Marlow], a graduate, was calm.', 'Marlow'],
		['Later [Peer Lord Hagen] was calm.', 'Lord Hagen'],
		['Later the [Star Ana Ruiz] was calm.', 'Ana Ruiz'],
		['Later [Peer Ana Hagen] was calm.', 'Ana Hagen'],
		['Later the peer [Hagen] was calm.', 'Hagen'],
	])('is none where it is a title: %s', (text, name) => {
		expect(tell(text).who).toEqual([name]);
	});

	it('keeps two people of one surname apart', () => {
		expect(tell('[Peer Hagen] was calm. [Ana Hagen] was not. [Peer Hagen] left.').who).toEqual([
			'Peer Hagen',
			'Ana Hagen',
			'Peer Hagen',
		]);
	});
});
