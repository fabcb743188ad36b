import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

describe('a gesture between two quotations', () => {
	it.each([
		['“The pump is new,” said Ida Krol. Vera Lund disagrees. “It is old.”', 'Vera Lund: “It is old.”'],
		['“It snows,” says Nils. His mate shrugs. “It thaws.”', 'His mate: “It thaws.”'],
		[
			'“It snows,” says Ida Krol. Her neighbour, Otto Falk, shakes his head. “It never does.”',
			'Otto Falk: “It never does.”',
		],
		[
			'“It’s a joke,” says Otto Falk. But Ana Ruiz, who runs the shop next door, disagrees. “It’s the best thing here.”',
			'Ana Ruiz: “It’s the best thing here.”',
		],
		[
			'“The pump is new,” said Ida Krol. But drummer Otto Falk isn’t so sure. “It is old.”',
			'Otto Falk: “It is old.”',
		],
		['“The pump is new,” said Ida Krol. Otto Falk is less hopeful. “It is old.”', 'Otto Falk: “It is old.”'],
	])('gives the second one to whoever makes it: %s', (text, expected) => {
		expect(said(text)).toContain(expected);
	});

	it('is made by somebody', () => {
		expect(said('“The pump is new,” said Ida Krol. Nobody laughed. “It was cheap.”').join()).not.toContain(
			'Nobody:',
		);
	});

	it.each([
		'“The pump is new,” said Ida Krol. Halden was cold. “It was cheap.”',
		'“The pump is new,” said Ida Krol. Halden isn’t so cold. “It was cheap.”',
		'“The pump is new,” said Ida Krol. The shake was short. “It was cheap.”',
	])('leaves it to who spoke where nobody else makes it: %s', text => {
		expect(said(text)).toEqual(['Ida Krol: “The pump is new,” … “It was cheap.”']);
	});

	it.each(['Krol', 'She'])('may be the speaker’s own: %s', who => {
		const lines = said(`“The pump is new,” said Ida Krol. ${who} shrugged. “It was cheap.”`);
		expect(lines.every(line => line.startsWith('Ida Krol: '))).toBe(true);
		expect(lines.join()).toContain('“It was cheap.”');
	});
});
