import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

describe('a noun for a body', () => {
	it('takes up nothing that has an article and a number', () => {
		expect(tell('We met Torvik Group. It makes the Pogo 2. [The company] left.').who.at(-1)).toBe(
			'Torvik Group',
		);
	});

	it.each([
		['[Torvik Rising] spoke. [The group] left.', 'Torvik Rising'],
		['[Torvik] spoke. It rained. [The company] left.', 'Torvik'],
		['The owner of the mine, [Torvik], spoke. [The company] left.', 'Torvik'],
	])('takes up who has just spoken and may be one: %s', (text, who) => {
		const told = tell(text);
		expect(told.who.at(-1)).toBe(who);
		expect(told.speakers[0].kind).toBe('organization');
	});

	it.each([
		'[Otto Torvik] spoke. [The company] left.',
		'[Mr. Torvik] spoke. [The company] left.',
		'[Torvik] spoke, and he sat down. [The company] left.',
		'[Torvik, a chemist,] spoke. [The company] left.',
		'[Torvik] spoke. It rained. It froze. It thawed. It hailed. [The company] left.',
		'[Torvik] spoke. [The team] left.',
		'[Torvik] spoke. [The committee] left.',
	])('takes up no person: %s', text => {
		expect(tell(text).who.at(-1)).toMatch(/^The /);
	});

	it.each([
		['[Hopland Foods] spoke. [The brewer] left.', 'Hopland Foods'],
		['[Ana Ruiz, a brewer,] spoke. [The brewer] left.', 'Ana Ruiz'],
		['[Hopland Foods] spoke. [The retailer] left.', 'Hopland Foods'],
		['[Hopland Securities Co.] spoke. [The brokerage] left.', 'Hopland Securities Co.'],
		['Boeing cut jobs. [The company] left.', 'Boeing'],
		['[Ana Ruiz] spoke. [The retailer] left.', 'The retailer'],
	])('takes up a company by its trade, where nobody is told to have that: %s', (text, who) => {
		expect(tell(text).who.at(-1)).toBe(who);
	});

	it('takes up whom it has called so before, rather than one named beside that', () => {
		const deal = '[Corvane Group] spoke. [The firm], which sells to Orvex Group, spoke.';
		expect(tell(`${deal} [Ana Ruiz] spoke. [The firm] left.`).who.at(-1)).toBe('Corvane Group');
		expect(tell(`${deal} [Ana Ruiz] spoke of Orvex Group. [The firm] left.`).who.at(-1)).toBe('Orvex Group');
	});

	it.each([
		['Its Flight CV417, an Airbus 319, was late. [The airline] left.', 'The airline'],
		['It bought a Tarvik Pogo. [The company] left.', 'The company'],
		['A Tarvik Group driver fell. [The company] left.', 'Tarvik Group'],
		['Then Corvane’s flight CV417 was late. [The airline] left.', 'Corvane'],
	])('takes up no product, but whose flight it is: %s', (text, who) => {
		expect(tell(text).who.at(-1)).toBe(who);
	});

	it('takes up no newspaper that has told of another', () => {
		const told = '[The Halden Observer] said that he had left. Falk drives for Corvane Group. ';
		expect(tell(`${told}[The company] left.`).who.at(-1)).toBe('Corvane Group');
		expect(tell(`${told}[The paper] left.`).who.at(-1)).toBe('Halden Observer');
	});

	it('takes up no prize where it is for a company', () => {
		expect(
			tell(
				'[Corvane Group] said she may play at the Northern Film Awards. [Ana Ruiz] spoke. [The company] left.',
			).who.at(-1),
		).toBe('Corvane Group');
	});
});

it('an outlet that is only cited is taken up by what it is', () => {
	const {who, speakers} = tell('A fee was agreed, according to [Sport Blu]. [The Italian outlet] was calm.');
	expect(who).toEqual(['Sport Blu', 'Sport Blu']);
	expect(speakers[0].kind).toBe('organization');
	expect(tell('A fee was agreed, according to [Otto Blu]. [The Italian outlet] was calm.').who[1]).toBe(
		'The Italian outlet',
	);
});
