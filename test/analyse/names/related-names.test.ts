import {describe, expect, it} from 'vitest';
import type {Description} from '../../../source/analyse/names/description.js';
import type {NameMention} from '../../../source/analyse/names/name-mention.js';
import {relate, shareSurnames} from '../../../source/analyse/names/related-names.js';

/** A name where it stands first in a text. */
const nameIn = (text: string, name: string, more: Partial<NameMention> = {}): NameMention => {
	const start = text.indexOf(name);
	return {
		start,
		end: start + name.length,
		text: name,
		words: name.toLowerCase().split(' '),
		gender: null,
		title: null,
		hasArticle: false,
		description: null,
		grammar: 'subject',
		topic: false,
		isCompound: false,
		before: '',
		after: '',
		isThing: false,
		isItself: false,
		isCompany: false,
		quoted: false,
		headline: false,
		passage: 0,
		sentence: 0,
		...more,
	};
};

const saidIn = (text: string, said: string, head: string): Description => {
	const start = text.indexOf(said);
	const words = said.toLowerCase().split(' ');
	return {start, end: start + said.length, text: said, words, head, ofPerson: true};
};

describe('shareSurnames', () => {
	const share = (
		text: string,
		names: readonly NameMention[],
		{whole = [], alone = ['vera']}: {whole?: readonly string[]; alone?: readonly string[]} = {},
	) => shareSurnames(names, text, new Set(whole), new Set(alone)).map(({text: name}) => name);
	const pair = 'Peter and Vera Lund left.';
	const [peter, vera] = [nameIn(pair, 'Peter'), nameIn(pair, 'Vera Lund')];

	it('gives the first of two the surname of the second, who goes by her own name elsewhere', () => {
		expect(share(pair, [peter, vera])).toEqual(['Peter Lund', 'Vera Lund']);
	});

	it('leaves two apart who may be of two families', () => {
		expect(share(pair, [peter, vera], {alone: []})).toEqual(['Peter', 'Vera Lund']);
		expect(share(pair, [peter, vera], {whole: ['peter']})).toEqual(['Peter', 'Vera Lund']);
		expect(share(pair, [{...peter, title: 'mr.'}, vera])).toEqual(['Peter', 'Vera Lund']);
		expect(share(pair, [{...peter, headline: true}, vera])).toEqual(['Peter', 'Vera Lund']);
	});

	it.each(['The parents, ', 'He met the brothers ', 'The couple, named '])(
		'gives it where they are told to be of one family, whatever their names are: %s',
		kin => {
			const text = `${kin}Qorin and Vashti Lund left.`;
			const names = [nameIn(text, 'Qorin'), nameIn(text, 'Vashti Lund')];
			expect(share(text, names, {alone: []})[0]).toBe('Qorin Lund');
			const apart = text.replace(kin, 'The ministers ');
			const others = [nameIn(apart, 'Qorin'), nameIn(apart, 'Vashti Lund')];
			expect(share(apart, others, {alone: []})[0]).toBe('Qorin');
		},
	);

	it('asks for nothing but an “and” between them', () => {
		const apart = 'Peter, and Vera Lund left.';
		expect(share(apart, [nameIn(apart, 'Peter'), nameIn(apart, 'Vera Lund')])).toEqual([
			'Peter',
			'Vera Lund',
		]);
	});

	it('asks for given names, and surnames of one word', () => {
		const place = 'Halden and Vera Lund left.';
		expect(share(place, [nameIn(place, 'Halden'), nameIn(place, 'Vera Lund')])[0]).toBe('Halden');
		const long = 'Peter and Vera Moe Lund left.';
		expect(share(long, [nameIn(long, 'Peter'), nameIn(long, 'Vera Moe Lund')])[0]).toBe('Peter');
	});
});

describe('relate', () => {
	it('takes a name within what is said of another for no one who is spoken of', () => {
		const text = 'Lund campaign manager Ida Krol left.';
		const description = saidIn(text, 'Lund campaign manager', 'manager');
		const [lund, krol] = relate(
			[nameIn(text, 'Lund', {topic: true}), nameIn(text, 'Ida Krol', {topic: true, description})],
			text,
		);
		expect(lund).toMatchObject({grammar: 'modifier', topic: false});
		expect(krol).toMatchObject({grammar: 'subject', topic: true});
	});

	it('says of all what stands before the first of several', () => {
		const text = 'Senators Ana Ruiz, Jo Park and Per Holm left.';
		const description = saidIn(text, 'Senators', 'senator');
		const names = [
			nameIn(text, 'Ana Ruiz', {description}),
			nameIn(text, 'Jo Park'),
			nameIn(text, 'Per Holm'),
		];
		expect(relate(names, text).map(name => name.description)).toEqual([
			description,
			description,
			description,
		]);
	});

	it('says of the first alone what is said of one, or of who stands apart', () => {
		const one = 'Senator Ana Ruiz and Jo Park left.';
		const described = {description: saidIn(one, 'Senator', 'senator')};
		expect(
			relate([nameIn(one, 'Ana Ruiz', described), nameIn(one, 'Jo Park')], one)[1].description,
		).toBeNull();
		const apart = 'Senators Ana Ruiz met Jo Park.';
		const several = {description: saidIn(apart, 'Senators', 'senator')};
		expect(
			relate([nameIn(apart, 'Ana Ruiz', several), nameIn(apart, 'Jo Park')], apart)[1].description,
		).toBeNull();
	});

	it('leaves out a title whose holder stands beside it', () => {
		const text = 'The Reeve of Halden, Chief Per Holm, left.';
		const reeve = nameIn(text, 'Reeve', {hasArticle: true});
		const holder = nameIn(text, 'Per Holm', {title: 'mr.'});
		expect(relate([reeve, holder], text).map(({text: name}) => name)).toEqual(['Per Holm']);
		expect(relate([reeve, {...holder, title: null}], text).length).toBe(2);
		expect(relate([{...reeve, hasArticle: false}, holder], text).length).toBe(2);
	});
});
