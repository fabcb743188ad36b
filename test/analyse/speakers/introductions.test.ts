import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

/** Whom a pronoun takes up behind a sentence, where the leader of a council has spoken before it. */
const behind = (sentence: string, pronoun: string): string | undefined =>
	tell(`[The council leader, Mark Hale], spoke first.\n\n${sentence} [${pronoun}] said no.`).who.at(-1);

describe('somebody without a name', () => {
	it('is none who has one before the comma, but may be one behind a clause', () => {
		const club = '[The club spokesman] said no. [The police spokesman] said yes.';
		expect(tell(`Mark Hale, a police spokesman, left. ${club}`).who).toEqual([
			'The club spokesman',
			'Mark Hale',
		]);
		expect(tell('When it hit Mark Hale, a woman came. [She] said no.').who).toEqual(['a woman']);
	});

	it.each([
		['We met with a mother.', 'She', 'a mother'],
		['He talks to another widow.', 'She', 'another widow'],
		['It was late, and a woman laughed.', 'She', 'a woman'],
		['A very tall young Halden man laughed.', 'He', 'A very tall young Halden man'],
		['A farmer made cheese.', 'He', 'A farmer'],
		['A farmer by the gate was calm.', 'He', 'A farmer'],
		['A farmer laughed.', 'He', 'A farmer'],
		['A baker, in tears, was calm.', 'She', 'A baker'],
		['An official of the ministry laughed.', 'He', 'An official of the ministry'],
		['His wife cried.', 'She', 'His wife'],
		['I said it to my aunt.', 'She', 'my aunt'],
		['“No,” I whispered to my niece.', 'She', 'my niece'],
		['I told my sister.', 'She', 'my sister'],
		['Then my grandmother cried.', 'She', 'my grandmother'],
		['Our waitress crouched.', 'She', 'Our waitress'],
		['It was asked so by a consultant with a clipboard.', 'She', 'a consultant'],
	])('is brought in: %s', (sentence, pronoun, who) => {
		expect(behind(sentence, pronoun)).toBe(who);
	});

	it.each([
		['The letter was handed to one mother.', 'She', 'nobody'],
		['The officers met one mother.', 'She', 'nobody'],
		['A very tall young New Halden man laughed.', 'He', 'Mark Hale'],
		['It was late, and a baker laughed.', 'He', 'Mark Hale'],
		['“A nurse was late,” it read.', 'He', 'Mark Hale'],
		['A train was late.', 'He', 'Mark Hale'],
		['As a boy he sang.', 'He', 'Mark Hale'],
		['One day the baker laughed.', 'He', 'Mark Hale'],
		['A mother of two, I know her well.', 'She', 'nobody'],
		['His teacher cried.', 'She', 'nobody'],
		['It was said to my aunt.', 'She', 'nobody'],
		['I said it to my aunt, Ana Berg.', 'She', 'Ana Berg'],
		['His wife, Ana Berg, cried.', 'She', 'Ana Berg'],
		['A member of the board, Carl Lund, laughed.', 'He', 'Carl Lund'],
	])('is not brought in: %s', (sentence, pronoun, who) => {
		expect(behind(sentence, pronoun)).toBe(who);
	});

	it('is no thing, and nobody whom a clause only mentions', () => {
		expect(tell('A film was late. [The film] left.').who).toEqual(['The film']);
		expect(tell('It was late, and a baker laughed. [He] left.').who).toEqual(['nobody']);
	});

	it('is the same where it is somebody’s own, and else somebody new', () => {
		const wife = tell('His wife cried. [She] left. His wife came back. [She] laughed.');
		expect(wife.speakers.map(({name}) => name)).toEqual(['His wife']);
		const nurses = tell('A nurse cried. [She] left. A nurse came back. [She] laughed.');
		expect(nurses.speakers.map(({name}) => name)).toEqual(['A nurse', 'A nurse']);
	});
});

describe('a group without a name', () => {
	it.each([
		['Bakers of Halden Mills were gloomy.', 'Bakers of Halden Mills'],
		['Bakers with money were gloomy.', 'Bakers'],
		['Bakers Ana Ruiz and Jo Park were gloomy.', 'Ana Ruiz + Jo Park'],
		['Nurse calls came late.', 'nobody'],
		['Storms were rare.', 'nobody'],
		['“Bakers were gloomy,” it read.', 'nobody'],
	])('may be whom they takes up: %s', (sentence, who) => {
		expect(behind(sentence, 'They')).toBe(who);
	});

	it('is who was spoken of before, unless it is told from where', () => {
		expect(tell('[Some bakers] spoke. It rained. Bakers were gloomy. [They] left.').who).toEqual([
			'Some bakers',
			'Some bakers',
		]);
		expect(tell('[Some bakers] spoke. Bakers in Halden were gloomy. [They] left.').who).toEqual([
			'Some bakers',
			'Bakers in Halden',
		]);
		const {speakers} = tell(
			'Bakers in Halden were gloomy. [They] left. Bakers in Halden were late. [They] laughed.',
		);
		expect(speakers.map(({name}) => name)).toEqual(['Bakers in Halden']);
	});
});

describe('a sentence that begins with a role', () => {
	it.each([
		['The mayor looked tired.', 'Owen Dunn'],
		['The old mayor looked tired.', 'Owen Dunn'],
		['The mayor, Owen Dunn, looked tired.', 'Owen Dunn'],
		['The mayor, who was tired, left.', 'Owen Dunn'],
		['The old former town mayor looked tired.', 'Luca Berg'],
		['The mayor must be told.', 'Luca Berg'],
		['The mayor spokesman looked tired.', 'Luca Berg'],
		['The Mayor looked tired.', 'Owen Dunn'],
		['The mayor of Leeds looked tired.', 'Luca Berg'],
		['The mayor and a baker looked tired.', 'Luca Berg'],
		['The mayor (who was out) looked tired.', 'Luca Berg'],
		['“The mayor looked tired,” it read.', 'Luca Berg'],
	])('may be about who bears it: %s', (sentence, who) => {
		const text = `[The mayor, Owen Dunn], spoke. [The chef, Luca Berg], spoke. ${sentence} [He] left.`;
		expect(tell(text).who.at(-1)).toBe(who);
	});
});

describe('somebody whom the text calls by a role alone', () => {
	it.each([
		['The driver got out of his van. [He] was calm.', 'The driver'],
		['The tired young driver got out. [She] was calm.', 'The tired young driver'],
		['The judge was angry. [She] was calm.', 'The judge'],
	])('is somebody new where nobody fits: %s', (text, who) => {
		expect(tell(text).who).toEqual([who]);
	});

	it('is whoever is spoken of otherwise', () => {
		expect(tell('Ana Ruiz was late. The driver got out of her van. [She] was calm.').who).toEqual([
			'Ana Ruiz',
		]);
	});
});

describe('a sentence that begins with a noun for a body', () => {
	it.each([
		['The ministry opened an inquiry.', 'The ministry'],
		['The old ferry company closed.', 'The old ferry company'],
		['The old ferry company cut its fares.', 'The old ferry company'],
		['The ministry of works opened an inquiry.', 'nobody'],
		['“The ministry opened an inquiry,” it read.', 'nobody'],
		['The bridge opened in May.', 'nobody'],
		['The company car broke down.', 'nobody'],
		['The school bus stopped.', 'nobody'],
		['The water opened the gate.', 'nobody'],
	])('is about it: %s', (sentence, who) => {
		expect(tell(`${sentence} [It] said no.`).who.at(-1)).toBe(who);
	});

	it('may be about one that is named shortly before', () => {
		const named = 'Green Foods runs the mill.';
		expect(tell(`${named} The company closed. [It] said no.`).who).toEqual(['Green Foods']);
		const far = `${named} It rained. We left. We came back. The company closed. [It] said no.`;
		expect(tell(far).who).toEqual(['The company']);
	});
});

it.each([
	['The user who first shared it did not reply.', 'The user'],
	['The man who first shared it did not reply.', 'The man'],
	['The man who first shared it told us that he was called Edgar.', 'Otto Falk'],
])('who is told by what they did is taken up: %s', (sentence, who) => {
	expect(tell(`[Otto Falk] spoke.\n\n${sentence} Later [he] was calm.`).who.at(-1)).toBe(who);
});

it('somebody whom it is said of is brought in, and taken up by a noun', () => {
	expect(tell('[A caller] was calm. She said a man slept. Officers met [the man].').who.at(-1)).toBe('a man');
});

it.each([
	['Her mother, a clerk, was calm.', 'She', 'Her mother'],
	['His mother, he says, was calm.', 'She', 'His mother'],
])('a relative is brought in with a comma behind as well: %s', (sentence, pronoun, who) => {
	expect(behind(sentence, pronoun)).toBe(who);
});
