import {describe, expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

/** The role of the one who speaks. */
const role = (text: string): string | null => tell(text).speakers[0].role;

const rolesOf = (marked: string) => tell(marked).speakers.map(({name, role}) => `${name}: ${role}`);

describe('what is said behind a place', () => {
	it('is who the sentence is about, if no place is that', () => {
		const {who} = tell(
			'After a vote to leave the United Kingdom, Ana Ruiz’s right-hand woman drew a crowd. [Ana Ruiz’s right-hand woman] sang.',
		);
		expect(who).toEqual(['Ana Ruiz’s right-hand woman']);
		expect(tell('In New York, a group dressed in “Sunday best” marched. [The group] sang.').who).toEqual([
			'The group',
		]);
	});

	it('is theirs whose given name is a country’s', () => {
		expect(role('[Jordan], a nurse, left.')).toBe('nurse');
	});
});

describe('what is said behind a name', () => {
	it.each([
		['[Dana Cole (Leeds), a welder], left.', 'welder'],
		['[Dana Cole -- a welder -- who slept] left.', 'welder'],
		['[Dana Cole — a welder] — left.', 'welder'],
		['[Dana Cole, 54, D-Va., a senator], left.', 'senator'],
		['[Dana Cole], a lawyer of told secrets, left.', 'lawyer of told secrets'],
		['[Dana Cole], the company, left.', 'company'],
		['[Dana Cole], US senator, left.', 'US senator'],
		['[Dana Cole], first minister, left.', 'first minister'],
		['[Dana Cole], Leeds Welder, left.', 'Leeds Welder'],
		['[Dana Cole], a welder “of sorts,” left.', 'welder'],
		['[Dana Cole], a fellow in Munich, Germany, left.', 'fellow in Munich, Germany'],
		[
			'[Dana Cole], head of flights at Larch Defence, Space, and Safety, left.',
			'head of flights at Larch Defence, Space, and Safety',
		],
		['[Dana Cole], head of flights at Larch, Ida and Otto, left.', 'head of flights at Larch'],
		['[Dana Cole], a fellow in Munich, Germany met her.', 'fellow in Munich'],
		['[Dana Cole], a fellow in Munich, Senator Ana Ruiz, left.', 'fellow in Munich'],
		['[Dana Cole], a fellow in Munich, Old New South Wales, left.', 'fellow in Munich'],
		['[Dana Cole], a fellow, Germany, left.', 'fellow'],
		['[Dana Cole], head of the Harbour Board (HB), left.', 'head of the Harbour Board'],
		['[Dana Cole], prosecuting, left.', 'prosecuting'],
		['[Dana Cole], a union that has no members, left.', 'union that'],
		['[Dana Cole], a welder at Leeds was left.', 'welder at Leeds'],
		['[Dana Cole], minister for work, trade and the sea, left.', 'minister for work, trade and the sea'],
		['[Dana Cole], head of the mill, and the mayor left.', 'head of the mill'],
		['[Dana Cole], owner of the mill, baker and mayor of Leeds, left.', 'owner of the mill'],
		['Soon [Dana Cole], Leeds’s head welder was left.', 'Leeds’s head welder'],
		['Soon [Dana Cole], the minister at the time the tax was raised, left.', 'minister at the time the tax'],
		['“I met Dana Cole, our welder, there.” [Cole] left.', 'welder'],
		['[Dana Cole], defending, left.', 'defending'],
		['[Dana Cole], prosecuting for the Crown, left.', 'prosecuting'],
	])('is a role: %s', (text, expected) => {
		expect(role(text)).toBe(expected);
	});

	it.each([
		'[Dana Cole (of the old and very tired town of Leeds there), a welder], left.',
		'[Dana Cole], and a welder, left.',
		'[Dana Cole], a welder said, left.',
		'[Dana Cole], the storm, left.',
		'[Dana Cole], Monday welder, left.',
		'When she met [Dana Cole], the welder was asleep.',
		'When she met [Dana Cole], a welder was asleep.',
		'“Well, Mr Cole, Mother is waiting.” [Cole] left.',
		'“Well, Mr Cole, the welder has left.” [Cole] left.',
		'“Well, Mr Cole, your head welder had left.” [Cole] left.',
		'“Dana Cole, a welder was here.” [Cole] left.',
		'“Dana Cole, Leeds’s welder is here.” [Cole] left.',
		'“Dana Cole, captain, we sink.” [Cole] left.',
	])('is none: %s', text => {
		expect(role(text)).toBeNull();
	});
});

describe('roles', () => {
	it.each([
		['behind whose they are', '[Mercy’s president, Dr. Paul Kett], spoke.', ['Paul Kett: Mercy’s president']],
		[
			'with an article before whose they are',
			'[The Halden Bank’s chief executive, Lyle Brann], spoke.',
			['Lyle Brann: Halden Bank’s chief executive'],
		],
		['that are those of many', '[Farmers’ leader Rakesh Goud] spoke.', ['Rakesh Goud: Farmers’ leader']],
		[
			'in a chamber',
			'[Leader of the Opposition in the Assembly M. S. Reddy] rose.',
			['M. S. Reddy: Leader of the Opposition in the Assembly'],
		],
		[
			'that speak for another one',
			'[A spokesman for Halden’s mayor, Jan Krol], spoke.',
			['Jan Krol: spokesman for Halden’s mayor'],
		],
		['but not those of a clause before', 'He had met Halden’s mayor, [Jan Krol] said.', ['Jan Krol: null']],
		[
			'but no thing that somebody owns',
			'He sold Halden’s bridge, [Jan Krol], a baker, said.',
			['Jan Krol: baker'],
		],
	])('finds those %s', (_, marked, roles) => {
		expect(rolesOf(marked)).toEqual(roles);
	});
});

describe('what somebody does in court', () => {
	it('is a role by which they are called', () => {
		expect(
			tell('[Dana Cole], prosecuting, left. [Ana Ruiz], defending, slept. [The prosecutor] ate.').who.at(-1),
		).toBe('Dana Cole');
		expect(tell('[Dana Cole], prosecuting the war, left.').speakers[0].role).toBeNull();
	});
});

describe('a clause behind a name', () => {
	it('says nothing of it', () => {
		expect(tell('At Globex, he met Ana Ruiz’s mother. [Ruiz’s mother] asked.').who).toEqual([
			'Ruiz’s mother',
		]);
		expect(tell('According to Reuters, [one user on Weibo] asked.').who).toEqual(['one user on Weibo']);
	});
});

describe('who speaks somewhere', () => {
	it.each([
		['In a speech in Bregen, [the mayor], visibly tired, left.', 'the mayor'],
		['At the old hall in Leeds, [the striker, in a red coat], left.', 'the striker'],
		['On her visit to Oslo, [the minister, in a red coat], left.', 'the minister'],
		['In a talk with Dana Cole, [the mayor], visibly tired, left.', 'Dana Cole'],
		['We met in Dana Cole, [the mayor], visibly tired, a friend.', 'Dana Cole'],
		['In May, we trust in Dana Cole, [the mayor], visibly tired.', 'Dana Cole'],
	])('is not called like the place: %s', (text, who) => {
		expect(tell(text).who).toEqual([who]);
	});
});

describe('a crowd with its verb behind a name', () => {
	it('is not that name', () => {
		expect(tell('It hurt Otto Falk, [growers] added.').who).toEqual(['growers']);
		expect(tell('It hurt Otto Falk, [bakers and millers].').speakers[0].name).toBeDefined();
	});
});
