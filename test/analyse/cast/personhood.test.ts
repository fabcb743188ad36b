import {describe, expect, it} from 'vitest';
import {personhood} from '../../../source/analyse/cast/personhood.js';
import type {NameMention} from '../../../source/analyse/names/name-mention.js';

const mention = (text: string, told: Partial<NameMention> = {}): NameMention => ({
	start: 0,
	end: 1,
	text,
	words: text.toLowerCase().split(' '),
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
	...told,
});

const score = (text: string, ...told: ReadonlyArray<Partial<NameMention>>): number =>
	personhood(
		told.map(one => mention(text, one)),
		text.toLowerCase().split(' '),
	);

describe('personhood', () => {
	it('adds up what each mention tells', () => {
		expect(score('Velmora', {})).toBe(0);
		expect(score('Velmora', {title: 'mr.'}, {after: 'who'})).toBe(6);
		expect(score('Velmora', {isThing: true}, {isCompany: true})).toBe(-4);
		expect(score('Velmora', {after: 'shares', grammar: 'modifier'})).toBe(-1.5);
		expect(score('Velmora', {before: 'memoir'})).toBe(-4);
	});

	it('adds what the name itself tells', () => {
		expect(score('Duke Velmora', {})).toBe(8);
		expect(score('Anna Velmora', {})).toBe(2.5);
		expect(score('Port Velmora', {})).toBe(-2);
		expect(score('Velmora Stadium', {})).toBe(-4);
		expect(score('VelMora', {})).toBe(-3);
		expect(score('Velmora Council', {}, {})).toBe(-8);
	});

	it('takes articles and places for things the more, the greater their share', () => {
		const all = score('Velmora', {hasArticle: true}, {hasArticle: true});
		const half = score('Velmora', {hasArticle: true}, {});
		expect([all, half]).toEqual([-6, -1.5]);
		expect(score('Velmora', {before: 'in'}, {before: 'near'})).toBe(-4);
	});
});

it('one word behind from, which the text does not have again, is hardly a person', () => {
	expect(personhood([mention('Elsby', {before: 'from'})], ['elsby'])).toBeLessThan(0);
	expect(personhood([mention('Elsby', {before: 'from', title: 'Mr'})], ['elsby'])).toBeGreaterThan(0);
	expect(
		personhood([mention('Elsby', {before: 'from'}), mention('Elsby')], ['elsby']),
	).toBeGreaterThanOrEqual(0);
});
