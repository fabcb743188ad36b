import {describe, expect, it} from 'vitest';
import {analysed} from '../said.js';
import {last, tell} from './speaking.js';

describe('the government', () => {
	const sea = '[The Danish government] met. Its ambassador to Norway left.';

	it('is the one that was called so, and not where its ambassador is', () => {
		expect(last(`${sea} [The government] sat.`)[0]).toBe('The Danish government');
		expect(last(`${sea} [The government in Norway] sat.`)[0]).toBe('Norway');
	});
});

describe('several', () => {
	const three = 'Senator Ana Ruiz met Senator Jo Park and Senator Eva Dahl.';

	it.each([
		[`${three} [The senators] left.`, 'Ana Ruiz + Jo Park + Eva Dahl', 0.75],
		[`${three} Senator Tom Reed came. [The senators] left.`, 'The senators', 1],
		['Senator Ana Ruiz slept. [The senators] left.', 'The senators', 1],
		['[Some senators] left. Senator Ana Ruiz slept. [The senators] ate.', 'Some senators', 0.85],
		['Senator Ana Ruiz met Senator Jo Park. [Both senators] ate.', 'Ana Ruiz + Jo Park', 0.85],
		['Ana Ruiz met Jo Park. [Both women] ate.', 'Ana Ruiz + Jo Park', 0.7],
		['Ana Ruiz met Jo Park. [Both pilots] ate.', 'Ana Ruiz + Jo Park', 0.7],
		['Ana Ruiz met Jo Park. [Both men] ate.', 'Both men', 1],
		['Ana Ruiz met Paul Adler. [Both women] ate.', 'Both women', 1],
		['Ana Ruiz met Jo Park. [Both cars] fell.', 'nobody', 1],
		['Ana Ruiz met Jo Park. [The couple] sang.', 'Ana Ruiz + Jo Park', 0.7],
		['Ana Ruiz met Paul Adler. [Both of his mayors] ate.', 'Both of his mayors', 1],
		['Ana Ruiz met Paul Adler. [Both of their mayors] ate.', 'Both of their mayors', 1],
	])('are those of the kind who are near: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('who is told of for the first time', () => {
	it.each([
		['President Ana Ruiz slept. [The president of a small club] left.', 'The president of a small club'],
		['Analyst Ana Ruiz slept. [The analyst, who spoke on condition of anonymity], left.', 'The analyst'],
		['Ana Ruiz slept. [The manager for one of the mills] left.', 'The manager for one of the mills'],
		['Ana Ruiz slept. [The founder of a small club] left.', 'Ana Ruiz'],
		['[The KLB researchers] left. [The TRV researchers] slept.', 'The TRV researchers'],
		['[The KLB researchers] left. [The researchers] slept.', 'The KLB researchers'],
	])('is somebody else: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});
});

describe('a role', () => {
	it.each([
		['Australian minister Ana Ruiz slept. [The Austrian minister] left.', 'The Austrian minister', 1],
		['Ana Ruiz, the far-right leader, slept. [The US president] left.', 'The US president', 1],
		['Ana Ruiz, the founder of Halden Foods, slept. [The president] left.', 'Ana Ruiz', 0.5],
		['Ana Ruiz slept. [The 29-year-old shop assistant] left.', 'Ana Ruiz', 0.5],
		['Ana Ruiz slept. [The Halden graduate] left.', 'Ana Ruiz', 0.5],
		['[A spokesman 20 minutes] later left.', 'nobody', 1],
		['Ana Ruiz, director of the festival, slept. [The festival] left.', 'The festival', 1],
		['Ana Ruiz slept. [The friend] left.', 'The friend', 1],
		['Coach Ana Ruiz slept. [The swimmer] left.', 'The swimmer', 1],
		['Coach Ana Ruiz slept. [The former swimmer] left.', 'Ana Ruiz', 0.5],
		['Ana Ruiz, gymnast and coach, slept. [The gymnast] left.', 'Ana Ruiz', 0.9],
		['Coach Ana Ruiz raised Jo Park’s hopes. [The swimmer] left.', 'Jo Park', 0.5],
		['[Juror No. 8] slept. [The juror] left.', 'Juror No. 8', 0.85],
		['[Witness A] slept. [Officer 2] left.', 'Officer 2', 1],
		['Judge Ana Ruiz slept. [The chancellor] left.', 'The chancellor', 1],
		['Ana Ruiz slept. [The chancellor] left.', 'Ana Ruiz', 0.5],
		['Senator Ana Ruiz slept. [The governor] left.', 'Ana Ruiz', 0.5],
		['Australian minister Ana Ruiz slept. [The Australian minister] left.', 'Ana Ruiz', 0.9],
		['Senator Ana Ruiz met Mayor Jo Park. [The senator] left.', 'Ana Ruiz', 0.9],
		['Senator Ana Ruiz met Senator Jo Park. [The senator] left.', 'Jo Park', 0.65],
		[
			'Senator Ana Ruiz met Senator Jo Park. It rained. It snowed. It froze. It thawed. Park left. [The senator] did.',
			'Jo Park',
			0.8,
		],
		['Ana Ruiz, a Danish senator, met Jo Park, a senator. [The Danish senator] left.', 'Ana Ruiz', 0.8],
		['Ana Ruiz, a baker, slept. [The Democratic baker] left.', 'Ana Ruiz', 0.9],
		['Ana Ruiz, a Republican senator, slept. [The Democratic senator] left.', 'The Democratic senator', 1],
		['Ana Ruiz, a Green candidate, slept. [The Republican nominee] left.', 'The Republican nominee', 1],
		['GOP nominee Ana Ruiz slept. [The Democratic nominee] left.', 'The Democratic nominee', 1],
		['GOP nominee Ana Ruiz slept. [The Republican nominee] left.', 'Ana Ruiz', 0.9],
		['Ana Ruiz, head of the tank farm, slept. [The tank] fell.', 'nobody', 1],
		['Peter Voss, an official, ate. [An official] left. [The official] slept.', 'An official', 0.85],
		['[An official] left. Peter Voss, an official, ate. [The official] slept.', 'Peter Voss', 0.9],
		[
			'Ana Ruiz, head of the old harbour rescue fund, met Jo Park. [The old harbour rescue friend] left.',
			'Ana Ruiz',
			0.9,
		],
	])('is whose the text calls so: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('a title that is all one is called', () => {
	it('is rather meant than one with more', () => {
		const two = 'President Peter Voss slept. Senate President [Ana Ruiz] spoke.';
		expect(last(`${two} [The president] left.`)[0]).toBe('Peter Voss');
		expect(last(`${two} [The Senate president] left.`)[0]).toBe('Ana Ruiz');
		expect(
			last('Secretary Peter Voss slept. Commerce Secretary [Ana Ruiz] spoke. [The secretary] left.')[0],
		).toBe('Ana Ruiz');
	});
});

describe('a word for anybody', () => {
	it.each([
		['Ana Ruiz slept. It rained. [The woman] left.', 'Ana Ruiz', 0.5],
		['Ana Ruiz slept. It rained. It snowed. [The woman] left.', 'The woman', 1],
		['It came from Ana Ruiz. [The woman] left.', 'The woman', 1],
		['Ana Ruiz slept. [The old tall thin woman] left.', 'Ana Ruiz', 0.5],
		['Ana Ruiz slept. [The very old tall thin woman] left.', 'The very old tall thin woman', 1],
		['Ana Ruiz slept. [The source] left.', 'The source', 1],
		['Otto Falk slept. [The retired signalman] left.', 'Otto Falk', 0.5],
		['Ana Ruiz slept. [Her woman] left.', 'Her woman', 1],
		['Ana Ruiz slept. [The town’s woman] left.', 'The town’s woman', 1],
		['[A baker] slept. [The woman] left.', 'A baker', 0.5],
		['[A baker] slept. [The source] left.', 'A baker', 0.5],
		['[A baker] slept. [The pilot] left.', 'The pilot', 1],
		['Ana Ruiz slept. [The Democrat] left.', 'The Democrat', 1],
		['Ana Ruiz slept. [The Dane] left.', 'Ana Ruiz', 0.5],
		['Ana Ruiz slept. [The Iraqi] left.', 'Ana Ruiz', 0.5],
		['Ana Ruiz slept. [The Bangladeshi] left.', 'Ana Ruiz', 0.5],
		['Ana Ruiz slept. [The Swiss] left.', 'The Swiss', 1],
		// Who plays elsewhere on the field is nobody's forward, and the next one may be.
		['Ana Ruiz scored. Defender Jo Park fell. [The forward] left.', 'Ana Ruiz', 0.5],
		['Defender Jo Park fell. [The forward] left.', 'The forward', 1],
		['Defender Jo Park fell. [The centre-back] left.', 'Jo Park', 0.9],
		['Ana Ruiz slept. [The second woman] left.', 'The second woman', 1],
		['It came from Ana Ruiz. [The founder of the mill] left.', 'Ana Ruiz', 0.5],
		['It came from Ana Ruiz. [The founder] left.', 'The founder', 1],
		[
			'It came from Ana Ruiz. It came from Jo Park. [The founder of the mill] left.',
			'The founder of the mill',
			1,
		],
	])('is whom the sentences before are about: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('a word for a body', () => {
	it.each([
		['[Acme Corp.] met. [The charity] left.', 'Acme Corp.', 0.6],
		['[Acme Corp.] met. [The chipmaker] left.', 'Acme Corp.', 0.6],
		['[Acme Corp.] met. [The court] left.', 'The court', 1],
		['[Acme Corp.] met. [The cooperative] left.', 'Acme Corp.', 0.9],
		['Halden Foods met. The Rostow Grocery Workers struck. [The firm] left.', 'Halden Foods', 0.6],
		['[Acme Corp.] met. [The operator] left.', 'Acme Corp.', 0.9],
		['The Halden Exchange met. [The company] left.', 'The company', 1],
		['Velm Projects met Halden Municipal Corporation. [The firm] left.', 'Velm Projects', 0.6],
		['Acme Foods closed. Members of Local 212 met. [The company] left.', 'Acme Foods', 0.6],
		['The Halden Exchange met. [The group] left.', 'Halden Exchange', 0.6],
		['The Trade Commission met Zenith Ltd. [The agency] left.', 'Trade Commission', 0.9],
		['[Acme Corp.] met Zenith Ltd. [The agency] left.', 'Zenith Ltd.', 0.6],
		['Norway met Sweden. [The Swedish government] left.', 'Sweden', 0.9],
		['The United Kingdom met. [The government] left.', 'United Kingdom', 0.9],
		['Leeds met. [The country] left.', 'The country', 1],
	])('is the one it fits: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('a body that is told something', () => {
	it.each([
		['[Ana Ruiz] told Radio Norland that it rained. [The company] left.', 'The company', 1],
		['[Ana Ruiz] told the Norland Times that it rained. [The club] left.', 'The club', 1],
		['In a talk with Reuters, [Ana Ruiz] wept. [The company] left.', 'The company', 1],
		[
			'The Halden Bank closed. [Ana Ruiz] told Radio Norland about it. [The company] left.',
			'Halden Bank',
			0.6,
		],
	])('is not who acts, where it tells things on: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});

	it.each([
		['[Ana Ruiz] told Radio Norland that it rained. [The network] left.', 'Radio Norland', 0.6],
		['[Ana Ruiz] told the Norland Times that it rained. [The paper] left.', 'Norland Times', 0.9],
		['Radio Norland closed. [The company] left.', 'Radio Norland', 0.6],
		['[Ana Ruiz] told the Halden Bank that it rained. [The company] left.', 'Halden Bank', 0.6],
	])('may be meant where it is called so, or acts, or is no outlet: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('a relative', () => {
	it('is whom the text calls so, and not whose relative they are', () => {
		expect(
			tell('Ben Marsh, nine, fell. [Ben’s father, Carl], said so.\n\n[His father] wept.').who.at(-1),
		).toBe('Carl');
		expect(tell('[Ann Lee, her mother-in-law], saw it. [Her mother-in-law] wept.').who.at(-1)).toBe(
			'Ann Lee',
		);
	});

	it('is told of before the name where the text names one such', () => {
		const lede = '[The mother of a boy who fell] spoke.\n\nBen Marsh, nine, fell on Sunday.';
		expect(tell(`${lede}\n\n[His mother, Lucy], wept.`).who[0]).toBe('Lucy');
		expect(tell(`${lede}\n\n[His sister, Lucy], wept.`).who[0]).toBe('The mother of a boy');
	});
});

describe('the official', () => {
	it('is the one who has spoken without a name', () => {
		expect(
			last('[A senior official] spoke. They met the official adviser Paul Adler. [The official] left.')[0],
		).toBe('A senior official');
	});
});

describe('a place in a team', () => {
	it('is a role that takes up a player', () => {
		expect(tell('Captain Marcus Bright would be sorry. [The centre-back] left.').who).toEqual([
			'Marcus Bright',
		]);
	});
});

describe('another', () => {
	it.each([
		['[An official] left. [Another official] ate. [The second official] slept.', 'Another official'],
		['[An official] left. [Another official] ate. [The other official] slept.', 'Another official'],
		['[An official] left. [Another official] ate. [The third official] slept.', 'The third official'],
		['[One of the people] left. [The second person] slept.', 'The second person'],
		['[A woman] left. [The woman from the other village] slept.', 'A woman'],
	])('is whom the text has set apart: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});
});

describe('a role before a report', () => {
	const named = (text: string) => analysed(text).quotations.map(quotation => quotation.speakers.join(' '));

	it.each([
		['Senator Ana Ruiz sat with Senator Jo Park. The senator said Park should go.', 'ana-ruiz'],
		['Ana Ruiz left. Jo Park stayed. The pensioner said Park should go.', 'ana-ruiz'],
	])('is not whom the report names: %s', (text, who) => {
		expect(named(text).at(-1)).toBe(who);
	});

	it.each([
		['Senator Ana Ruiz sat with Senator Jo Park. “Park must go,” the senator said.', 'jo-park'],
		['Senator Ana Ruiz sat with Senator Jo Park. The senator said it was late.', 'jo-park'],
		['Senator Ana Ruiz sat. The senator said Ruiz should not be asked.', 'ana-ruiz'],
	])('may be whom words in marks name, or who alone is called so: %s', (text, who) => {
		expect(named(text).at(-1)).toBe(who);
	});
});

describe('the editor', () => {
	it('is nobody who is not told to be one, and no columnist', () => {
		expect(last('[Otto Falk] spoke. [The editor] left.')[0]).toBe('The editor');
		expect(last('[The columnist Otto Falk] spoke. [The editor] left.')[0]).toBe('The editor');
		expect(last('[Otto Falk, editor of the Ledger,] spoke. [The editor] left.')[0]).toBe('Otto Falk');
		expect(last('[Otto Falk] spoke. [The Ledger editor] left.')[0]).toBe('Otto Falk');
	});
});

describe('the prime minister', () => {
	it('is no mayor and no member, but may be somebody of whom no seat is told', () => {
		const text = 'Mayor Ana Ruiz met Jo Park, the Halden MP. [The prime minister] left.';
		expect(last(text)[0]).toBe('The prime minister');
		expect(last('Mayor Ana Ruiz slept. Otto Falk sat. [The prime minister] left.')[0]).toBe('Otto Falk');
		expect(last('Ana Ruiz, an MP and party leader, slept. [The prime minister] left.')[0]).toBe('Ana Ruiz');
		expect(last('Ana Ruiz, a former mayor, slept. [The prime minister] left.')[0]).toBe('Ana Ruiz');
	});
});

it('takes up those of several leaders who lead what is told', () => {
	const text =
		'Otto Falk, the strike leader, and Ana Ruiz, another strike leader, met Jo Park, the party leader.';
	expect(last(`${text} [The strike leaders] left.`)[0]).toBe('Otto Falk + Ana Ruiz');
	expect(last(`${text} [The leaders] left.`)[0]).toBe('Otto Falk + Ana Ruiz + Jo Park');
	expect(
		last('Otto Falk, the strike leader, met Jo Park, the party leader. [The strike leaders] left.')[0],
	).toBe('The strike leaders');
});

describe('who holds an office of which there is one', () => {
	it('is nobody of whom something else is told, or who sits in the house', () => {
		expect(last('Retired driver Otto Falk sat. [The president] left.')[0]).toBe('The president');
		expect(last('Otto Falk sat. [The president] left.')[0]).toBe('Otto Falk');
		expect(last('[Ana Ruiz] spoke. [The Speaker] left.')[0]).toBe('The Speaker');
		expect(last('Ana Ruiz sat. [The former House Speaker] left.')[0]).toBe('Ana Ruiz');
	});

	it('may sit in a house that calls its members and leaders otherwise', () => {
		expect(last('Labour spokeswoman Ana Ruiz sat. [The Mayo TD] left.')[0]).toBe('Ana Ruiz');
		// By itself it is a bank.
		expect(last('Labour spokeswoman Ana Ruiz sat. [TD] left.')[0]).toBe('TD');
		expect(last('Senator Ana Ruiz sat. [The neophyte solon] left.')[0]).toBe('Ana Ruiz');
		expect(tell('[The Taoiseach] spoke. [He] left.').who).toEqual(['The Taoiseach', 'The Taoiseach']);
	});
});

it.each(['The reality favourite', 'The soap heartthrob'])(
	'a word of praise takes up whom it praises: %s',
	phrase => {
		expect(last(`Ana Ruiz sat. [${phrase}] left.`)[0]).toBe('Ana Ruiz');
	},
);

describe('a source whom the reader is not to know', () => {
	it('is called by other words for the same', () => {
		expect(tell('[A source close to Ana Ruiz] wept. [The insider] left.').who[1]).toBe(
			'A source close to Ana Ruiz',
		);
		expect(tell('[A friend of the singer] wept. [The pal] left.').who[1]).toBe('A friend of the singer');
	});
});
