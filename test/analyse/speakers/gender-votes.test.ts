import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

/** Whether a pronoun can take up Minyo Tarrant. */
const takesUp = (text: string, pronoun: string): boolean =>
	tell(`${text} [${pronoun}] left.`).who[0] === 'Minyo Tarrant';

describe('a pronoun behind a name', () => {
	it.each([
		['Minyo Tarrant spoke of her son.', true, false],
		['Minyo Tarrant spoke of his son.', false, true],
		['Minyo Tarrant hurt herself.', true, false],
		['Minyo Tarrant, who lost her son, was late.', true, false],
		['Minyo Tarrant said it, as did her son.', true, false],
		[
			'Minyo Tarrant said his plan was late. Minyo Tarrant said her plan was. Minyo Tarrant left with her.',
			true,
			true,
		],
		[
			'Minyo Tarrant said her plan was late. Minyo Tarrant said her plan was. Minyo Tarrant said his was.',
			true,
			false,
		],
		['Minyo Tarrant gave him a plan.', true, true],
		['Minyo Tarrant told her to go.', true, true],
		['Minyo Tarrant told her.', true, true],
		['It hit Minyo Tarrant on his hand.', true, true],
		['Minyo Tarrant said “his plan” was late.', true, true],
		['Minyo Tarrant was late. His son was not.', true, true],
		['Minyo Tarrant said that Otto Falk lost his plan to Eva Dahl.', true, false],
		['Minyo Tarrant told the Halden Bank of her plan.', true, false],
		['It rained on all of us there.\n\nIt was late. Minyo Tarrant lost her plan.', true, false],
		['Minyo Tarrant said that Otto Falk had lost his plan.', true, false],
		[
			'Minyo Tarrant said that it was late and cold and dark and wet and that on the far old high hill lay his plan.',
			true,
			true,
		],
		[
			'Minyo Tarrant said that it was late and cold and dark and wet and that on the far old hill lay his plan.',
			false,
			true,
		],
	])('tells the gender of its bearer, or leaves it open: %s', (text, she, he) => {
		expect([takesUp(text, 'She'), takesUp(text, 'He')]).toEqual([she, he]);
	});

	it('tells nothing of who is known to be a woman', () => {
		expect(tell('Ana Ruiz said his plan was late. [She] left.').who).toEqual(['Ana Ruiz']);
	});
});

describe('what somebody is', () => {
	it.each([
		['Cristian Ruiz, a migrant, is a stay-at-home mother of four. [She] left.', 'Cristian Ruiz'],
		['Cristian Ruiz is a lawyer whose mother left. [She] left.', 'nobody'],
		['Cristian Ruiz was seen with a woman. [She] left.', 'nobody'],
	])('tells the gender before the name does: %s', (text, who) => {
		expect(tell(text).who).toEqual([who]);
	});
});

describe('what a relative of somebody is', () => {
	it('tells nothing of their gender', () => {
		expect(tell('Otto Falk, whose wife is a mother of two, spoke. [He] left.').who).toEqual(['Otto Falk']);
	});
});
