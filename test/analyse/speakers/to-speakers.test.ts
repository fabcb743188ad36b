import {expect, it} from 'vitest';
import {createCharacter} from '../../../source/analyse/cast/character.js';
import {toSpeakers} from '../../../source/analyse/speakers/to-speakers.js';
import type {Quotation} from '../../../source/document/analysis.js';
import {tell} from './speaking.js';

const text =
	'Ida Krol said that it was “far too late,” adding that it was bad. Max Berg agreed that it was “far too late.”';

const quotation = (id: string, from: string, words: string): Quotation => {
	const start = text.indexOf(from);
	const quoted = text.indexOf(words, start);
	return {
		id,
		kind: 'mixed',
		start,
		end: quoted + words.length,
		text: text.slice(start, quoted + words.length),
		parts: [{start, end: quoted + words.length}],
		quoted: [{start: quoted, end: quoted + words.length, text: words}],
		cue: null,
		source: null,
		speakers: [],
		section: 's1',
		confidence: 0.9,
		chain: [],
		verbatim: false,
	};
};

it('counts words once that two quotations of one person share, and those of another as well', () => {
	const [ida, max] = ['Ida Krol', 'Max Berg'].map(name =>
		createCharacter({text: name, words: name.toLowerCase().split(' ')}),
	);
	const quotations = [
		quotation('q1', 'that it was', 'far too late'),
		quotation('q2', 'it was', 'far too late'),
		quotation('q3', 'agreed', 'far too late'),
	];
	const {speakers} = toSpeakers(
		text,
		quotations,
		new Set(),
		new Map([
			['q1', [ida]],
			['q2', [ida]],
			['q3', [max]],
		]),
	);
	expect(speakers.map(({name, quotedWords, share}) => [name, quotedWords, share])).toEqual([
		['Ida Krol', 3, 0.5],
		['Max Berg', 3, 0.5],
	]);
});

it('calls nobody by a pronoun, with a verb or without', () => {
	const {speakers} = tell('[I] went there. [I’m] late. [I’d] go again.', {byline: 'Ida Krol'});
	expect(speakers.map(({name, aliases}) => [name, aliases])).toEqual([['Ida Krol', []]]);
});

it.each([
	['[The accountant Dr Helen Moy] left.', 'accountant'],
	['[Former minister Lord Hast] left.', 'Former minister'],
	['Ada was a cellist of whom [Ana Ruiz] spoke.', null],
	['Ada met the head of sales [Ana Ruiz].', 'head of sales'],
	['Ada met the head of tram and bus timetables [Ana Ruiz].', 'head of tram and bus timetables'],
	['He was chief of staff under [Ana Ruiz].', null],
])('leaves what goes with the name out of the role: %s', (marked, role) => {
	expect(tell(marked).speakers[0].role).toBe(role);
});

it.each([
	['[Orvex, a supplier of kettles], left.', 'supplier of kettles'],
	['[The Kettle Council, a friend of the poor], left.', null],
])('tells a company’s trade as what it is: %s', (marked, role) => {
	expect(tell(marked).speakers[0].role).toBe(role);
});

it.each([
	['[Trumpeters Ana Ruiz and Jo Park] left.', 'Trumpeter + Trumpeter'],
	[
		'[The former actresses Ana Ruiz, Ida Berg and Jo Park] left.',
		'former actress + former actress + former actress',
	],
	['[Two secretaries, Ana Ruiz and Jo Park], left.', 'no role + no role'],
	['Trumpeters Ana Ruiz and the mayor met. [Jo Park] left.', 'no role'],
	['Trumpeters [Ana Ruiz], who met [Jo Park], left.', 'Trumpeter + no role'],
	['[Ana Ruiz, one of the trumpeters], left.', 'one of the trumpeters'],
	['He met [fellow trumpeter Ana Ruiz].', 'trumpeter'],
	['[Ana Ruiz, a fellow at the institute], left.', 'fellow at the institute'],
	['[Old Quarry miner Ana Ruiz] left.', 'Old Quarry miner'],
	['Old [miner Ana Ruiz] left.', 'miner'],
	['[Ana Ruiz, VP of sales at Orvex], left.', 'VP of sales at Orvex'],
	['Berg won, defeating rival [Ana Ruiz].', 'rival'],
	['Berg still leads contenders [Ana Ruiz] and [Jo Park].', 'contender + contender'],
	['Her rowing rival [Ana Ruiz] left.', 'rowing rival'],
	['[Halden police chief Ana Ruiz] left.', 'Halden police chief'],
	['[Central bank governor Ana Ruiz] left.', 'Central bank governor'],
	['Central [governor Ana Ruiz] left.', 'governor'],
	['[The candidate for Sivapur Ana Ruiz] left.', 'candidate for Sivapur'],
	['[The party’s in-charge for Sivapur Ana Ruiz Das] left.', 'in-charge for Sivapur'],
	['[A friend of Senator Ana Ruiz] left.', 'no role'],
	['One slept. The other, [Ana Ruiz], left.', 'no role'],
])('says of each what somebody is: %s', (marked, roles) => {
	expect(
		tell(marked)
			.speakers.map(({role}) => role ?? 'no role')
			.join(' + '),
	).toBe(roles);
});

it.each([
	['[Ruth McDonald] left. It was McDonald’s hat.', ['McDonald']],
	['[Ana Falk] (AFP) left. [Falk] slept.', ['Falk']],
	['The [Harbour Safety Agency] (HSA) left. [HSA] slept.', ['HSA']],
])('knows by what else somebody is called: %s', (marked, aliases) => {
	expect(tell(marked).speakers[0].aliases).toEqual(aliases);
});

it.each([
	['[Lord Rook] left. It was Rook’s hat.', 'Lord Rook'],
	['[Baroness Rook] left.', 'Baroness Rook'],
	['[Sir Hal] left.', 'Sir Hal'],
	['[Sir Hal] left. Sir Hal Rook slept.', 'Hal Rook'],
	['[Lord Justice Rook] left.', 'Rook'],
	['[Mrs Rook] left.', 'Rook'],
	['[Dr. Rook] left.', 'Rook'],
])('calls by a title for life who is never named in full: %s', (marked, name) => {
	expect(tell(marked).speakers[0].name).toBe(name);
});

it('tells an office rather than ranks before a name', () => {
	const roles = (marked: string) => tell(marked).speakers.map(({role}) => role);
	expect(roles('[Norland’s farm minister, Brig. Gen. Ana Ruiz,] left.')).toEqual(['Norland’s farm minister']);
	expect(roles('[Brig. Gen. Ana Ruiz] left.')).toEqual(['Brig. Gen.']);
});

it('has each mention of somebody without a name once, in order, and what they are called in one line', () => {
	const who = createCharacter({text: 'Tired\nofficials', words: ['tired', 'officials']});
	const by = (id: string, words: string) => {
		const start = text.indexOf(words);
		return {
			...quotation(id, 'it was', 'far too late'),
			source: {start, end: start + words.length, text: words},
		};
	};
	const quotations = [by('q1', 'Max'), by('q2', 'Ida Krol'), by('q3', 'Ida'), by('q4', 'Max')];
	const owners = new Map(quotations.map(({id}) => [id, [who]]));
	const [{name, mentions}] = toSpeakers(text, quotations, new Set(), owners).speakers;
	expect(name).toBe('Tired officials');
	expect(mentions.map(mention => mention.text)).toEqual(['Ida Krol', 'Max']);
});

it('calls somebody without a name by what tells whose they are, and not by a pronoun', () => {
	const [speaker] = tell(
		'Otto Falk grabbed the girl as she and her mother walked home.\n\n[The girl’s mother] told the court that her daughter was brave.',
	).speakers;
	expect(speaker.name).toBe('The girl’s mother');
});
