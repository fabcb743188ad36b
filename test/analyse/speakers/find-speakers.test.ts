import {describe, expect, it} from 'vitest';
import {analyse} from '../../../source/analyse/analyse.js';
import {parseMarkdown} from '../../markdown.js';
import {model} from '../../model.js';
import {tell} from './speaking.js';

const read = (markdown: string) => analyse(parseMarkdown(markdown, {kind: 'file', name: 'a.md'}), model);

const chains = (marked: string) =>
	tell(marked).quotations.map(({chain}) => chain.map(({text}) => text).join(' → '));

it('takes no word for when it was for a name', () => {
	const {speakers} = read(
		'# Inquest\n\n“It was closed,” said Ida Krol, the coroner.\n\nAfterwards, on the steps, Mr Hale’s daughter, Alison Reed, read from a sheet of paper that she had to hold with both hands. She said the family took no comfort from it, and thanked Mr Berg.',
	);
	expect(speakers.map(({name}) => name)).toEqual(['Ida Krol', 'Alison Reed']);
});

it.each([
	[
		'Ada Jordan - Otto Falk’s sister and a nurse in the town - said the bridge would close.',
		['Ada Jordan, Otto Falk’s sister and a nurse in the town'],
	],
	['“It is late,” said a clerk for the Moe brand - a small business.', ['a clerk for the Moe brand']],
	[
		'Three legal scholars - Mr. Tribe, Ms. Moe and Mr. Amar - agreed there are others who could do it.',
		['Tribe', 'Moe', 'Amar'],
	],
])('takes a hyphen between spaces for a dash: %s', (text, names) => {
	const {speakers} = read(text);
	expect(speakers.map(({name, role}) => (role ? `${name}, ${role}` : name))).toEqual(names);
});

it('knows somebody again whose name is spelt with marks of their own', () => {
	const apart = 'Zoë Müller'.normalize('NFD');
	const {speakers} = read(`“One,” said Zoë Müller.\n\n“Two,” said ${apart}, a nurse.`);
	expect(speakers.map(({name, quotations}) => [name, quotations.length])).toEqual([['Zoë Müller', 2]]);
});

describe('the chain', () => {
	it('leads from the mention over the last name to the full one, without doubles', () => {
		expect(
			chains(
				'[Foreign Minister Pavel Orlov] came. Orlov slept. [He] left. [Orlov] wrote. [Pavel Orlov] called.',
			),
		).toEqual([
			'Foreign Minister Pavel Orlov',
			'He → Orlov → Pavel Orlov',
			'Orlov → Pavel Orlov',
			'Pavel Orlov',
		]);
	});

	it('follows each of several speakers in turn', () => {
		expect(chains('Mayor Ana Ruiz met Mayor Jo Park. Ruiz smiled. [Both mayors] left.')).toEqual([
			'Both mayors → Ruiz → Ana Ruiz → Jo Park',
		]);
	});

	it('leads back to where a source without a name is first spoken of', () => {
		expect(chains('It was a clerk [who] left early.')).toEqual(['who → a clerk']);
		expect(chains('[A senior official] came. [The official] left.')).toEqual([
			'A senior official',
			'The official → A senior official',
		]);
	});

	it('holds excerpts of the text', () => {
		const {article, quotations} = read('Anna Keller opened the lab. She said that it was late.');
		expect(quotations[0].chain.map(({text}) => text)).toEqual(['She', 'Anna Keller']);
		for (const {start, end, text} of quotations[0].chain) {
			expect(article.text.slice(start, end)).toBe(text);
		}
	});
});

describe('speakers', () => {
	it('tell what they are, without article and possessive', () => {
		const {speakers} = tell(
			'[Dana Cole, a welder], spoke. [The Ministry of Works] did. [Voters] did. [A source] did. [His daughter, Leila Aziz], did. [Foreign Minister Pavel Orlov’s] turn came.',
		);
		expect(speakers.map(({name, kind, role}) => [name, kind, role])).toEqual([
			['Dana Cole', 'person', 'welder'],
			['Ministry of Works', 'organization', null],
			['Voters', 'group', null],
			['A source', 'unnamed', null],
			['Leila Aziz', 'person', 'daughter'],
			['Pavel Orlov', 'person', 'Foreign Minister'],
		]);
	});

	it.each([
		['The boat belonged to the former deputy mayor, Otto Falk. [Falk] said so.', 'former deputy mayor'],
		['The keys went to the pilot of the ferry, Otto Falk. [Falk] said so.', 'pilot of the ferry'],
		['A spokesman for the mayor, Otto Falk, agreed. [Falk] said so.', 'spokesman for the mayor'],
	])('have no role that is a clause: %s', (text, role) => {
		expect(tell(text).speakers[0].role).toBe(role);
	});

	it('keep a role with the place in it', () => {
		const {speakers} = tell(
			'[Dylan Nolan, a fellow at the Institute of Physics in Munich, Germany], said yes.',
		);
		expect(speakers[0].role).toBe('fellow at the Institute of Physics in Munich, Germany');
	});

	it('carry the other names by which the text calls them', () => {
		const {speakers} = tell(
			'[Barbara Q. Hale] spoke. [Hale] left. [She] slept. [The Federal Bureau of Inquiry (FBI)] and [the FBI] did not.',
		);
		expect(speakers.map(({aliases}) => aliases)).toEqual([['Hale'], ['FBI']]);
	});

	it('get ids of their own where two have one name', () => {
		const {speakers} = tell('[Mr. Clifton] spoke. [Mrs. Clifton] did.');
		expect(speakers.map(({id}) => id)).toEqual(['clifton', 'clifton-2']);
	});

	it('count quoted words and their share', () => {
		const {speakers} = read('“One two three,” said Ana Ruiz.\n\n“Four,” said Jo Park.');
		expect(speakers.map(({quotedWords, share}) => [quotedWords, share])).toEqual([
			[3, 0.75],
			[1, 0.25],
		]);
	});

	it('are not guessed where nothing is known', () => {
		expect(tell('[He] came. [They] left. [It] rained. [I] slept. [Which] was it?').speakers).toEqual([]);
	});

	it('say so where it is not sure who is meant', () => {
		const {quotations} = tell('Paul Adler and Simon Brandt met. [He] left. [Adler] stayed.');
		expect(quotations[0].confidence).toBeLessThan(0.9);
		expect(quotations[1].confidence).toBe(1);
	});
});

describe('the writer', () => {
	it('is whoever signs, for I outside quotation marks', () => {
		expect(tell('[I] grew up there. [We] left.', {byline: 'By Eva Lind'}).who).toEqual([
			'Eva Lind',
			'nobody',
		]);
		expect(tell('[I] grew up there.', {byline: 'Eva Lind and Per Holm'}).who).toEqual(['nobody']);
		expect(tell('[I] grew up there.', {byline: 'Eva Lind, MSc, R.D.'}).who).toEqual(['Eva Lind']);
		expect(tell('[I] grew up there.', {byline: 'Eva Lind, Holm'}).who).toEqual(['nobody']);
	});

	it('is not who says I within somebody’s words', () => {
		const {quotations, speakers} = read('“I think the bridge is safe,” said Ana Ruiz, a builder.');
		const names = new Map(speakers.map(({id, name}) => [id, name]));
		for (const {speakers: ids} of quotations) {
			expect(ids.map(id => names.get(id))).toEqual(['Ana Ruiz']);
		}
	});
});

describe('a headline', () => {
	it('has only names that the text knows', () => {
		expect(
			tell('Mayor Olga Dahl spoke on Monday. [Dahl] was brief.', {
				title: '[Dahl] Opens New Harbour Bridge in Sande',
			}).who,
		).toEqual(['Olga Dahl', 'Olga Dahl']);
	});
});

describe('other languages', () => {
	it('have named speakers only', () => {
		const german =
			'[Anna Keller] sprach am Montag über den Hafen und die Brücke, die seit dem Winter geschlossen ist und im Frühjahr geöffnet werden soll. [Sie] ging danach nach Hause, weil es regnete und der Bus schon da war. [Der Minister] schwieg, und [er] lachte auch nicht, als [her] Brief kam.';
		expect(tell(german, {language: 'de'}).who).toEqual([
			'Anna Keller',
			'nobody',
			'nobody',
			'nobody',
			'nobody',
		]);
		expect(tell(german, {language: null}).who).toEqual([
			'Anna Keller',
			'nobody',
			'nobody',
			'nobody',
			'nobody',
		]);
	});
});

describe('words that a heading repeats', () => {
	const said = '“It was a very long night for all of us,” said Ana Ruiz.';

	it('belong to who says them in the text', () => {
		const {speakers, quotations} = read(`## “A very long night”\n\n${said}`);
		expect(speakers.map(({name}) => name)).toEqual(['Ana Ruiz']);
		expect(quotations.map(({speakers: [own]}) => own)).toEqual(['ana-ruiz', 'ana-ruiz']);
		expect(quotations[0].source?.text).toBe('Ana Ruiz');
	});

	it('may be few in a heading, if nobody else says them', () => {
		const [heading] = read(`## “Long night”\n\n${said}`).quotations;
		expect(heading.speakers).toEqual(['ana-ruiz']);
		expect(heading.confidence).toBe(0.6);
		const other = '“I hate a long night,” said Jo Park.';
		expect(read(`## “Long night”\n\n${said}\n\n${other}`).quotations[0].speakers).toEqual([]);
		expect(
			read(`## “Something” else\n\n“It is not something,” said Jo Park.`).quotations[0].speakers,
		).toEqual([]);
		expect(read(`## A “something”\n\n“It is something,” said Jo Park.`).quotations[0].speakers).toEqual([
			'jo-park',
		]);
		const [again] = read(
			`## A “something”\n\n${'“It is something,” said Jo Park.\n\n'.repeat(25)}“It is something,” said Ana Ruiz.`,
		).quotations;
		expect(again.speakers).toEqual([]);
		expect(read(`## “Short night”\n\n${said}`).quotations[0].speakers).toEqual([]);
	});

	it('are nobody’s elsewhere where they are few enough for a term', () => {
		const table = `## Nights\n\n| a | b |\n|---|---|\n| “long night” | 1 |\n\n${said}`;
		expect(read(table).quotations.map(({speakers}) => speakers)).toEqual([[], ['ana-ruiz']]);
		expect(read('| a | b |\n|---|---|\n| “A | 1 |').speakers).toEqual([]);
		const {quotations} = read(`${said}\n\nThe street is known for the “long night” of May.`);
		expect(quotations.map(({text, speakers}) => [text, speakers])).toContainEqual(['“long night”', []]);
	});
});

describe('a paragraph in quotation marks', () => {
	it('belongs, with doubt, to who speaks in the one before', () => {
		const {quotations, speakers} = read(
			'Peter Voss argued that the council had to vote again.\n\n“Is it right for us to keep a rule that nobody ever wanted in the first place?”',
		);
		expect(speakers.map(({name}) => name)).toEqual(['Peter Voss']);
		expect(quotations.at(-1)?.confidence).toBeLessThan(0.5);
	});
});

describe('a sentence in quotation marks without a verb of saying', () => {
	it('belongs to the subject of the sentence before', () => {
		const {quotations, speakers} = read(
			'Peter Voss returned to the matter. “What is there that can carry us across the river by May?”',
		);
		expect(speakers.map(({name}) => name)).toEqual(['Peter Voss']);
		expect(quotations.at(-1)?.confidence).toBeLessThan(0.5);
	});
});

describe('what is said of somebody', () => {
	it('is neither a clause nor what is said of something else', () => {
		const {speakers} = tell(
			'He met presidential candidate [Don Crane]. The man who took the child, [Tom Hart], was tried. [Ana Ruiz], a former aide to a senator was there.',
		);
		expect(speakers.map(({name, role}) => [name, role])).toEqual([
			['Don Crane', 'presidential candidate'],
			['Tom Hart', 'man who took the child'],
			['Ana Ruiz', 'former aide to a senator'],
		]);
	});
});

describe('the role', () => {
	it('has a department in full, though its first word could be a verb', () => {
		const {speakers} = read(
			'Last week State Department official David Holm said that he recalled it vividly.',
		);
		expect(speakers.map(({name, role}) => [name, role])).toEqual([
			['David Holm', 'State Department official'],
		]);
	});

	it('is no clause behind a comma', () => {
		const {speakers} = read(
			'After Ivo Hart got the ball for the Reds, Jan Stone-Pope drilled a shot. The Reds said that they won.',
		);
		expect(speakers).toMatchObject([{name: 'Reds', role: null}]);
	});
});

describe('a pronoun in a quotation', () => {
	const speakersOf = (tag: string): Record<string, readonly string[]> => {
		const {quotations, speakers} = read(
			`The baker Ida Krol left.\n\n“And then she said, ‘We go,’ and took her hat,” ${tag}.`,
		);
		const names = new Map(speakers.map(({id, name}) => [id, name]));
		return Object.fromEntries(
			quotations.map(({text, speakers: ids}) => [text, ids.map(id => names.get(id) ?? '')]),
		);
	};

	it('is not whom the tag behind it names', () => {
		expect(speakersOf('Krol said')['‘We go,’']).toEqual([]);
	});

	it('may be whom somebody else speaks of', () => {
		expect(speakersOf('a neighbour said')['‘We go,’']).toEqual(['Ida Krol']);
		expect(speakersOf('Krol’s lawyer said')['‘We go,’']).toEqual(['Ida Krol']);
		expect(speakersOf('a lawyer for Krol said')['‘We go,’']).toEqual(['Ida Krol']);
	});
});

describe('what is in doubt', () => {
	it.each([
		['nothing, where it is likely', '“It is late,” said Ida Krol.', [undefined]],
		['whether it is a report', 'Ida Krol never said that it was late.', ['report']],
		[
			'who is meant',
			'At the pier stood Ida Krol, Ada Lind and Una Falk. “It is late,” she said.',
			['speaker'],
		],
		['nothing, where nobody is found', '“It is late,” it said on the wall.', [undefined]],
	])('is %s', (_, text, doubts) => {
		expect(read(text).quotations.map(({doubt}) => doubt)).toEqual(doubts);
	});

	it('is told where it may well be somebody else, and nowhere else', () => {
		const {quotations} = read(
			'Ida Krol met Ada Lind. “It is late,” she said. Krol hinted at rain. Lind, it seems, thinks so as well. He refused to say why.',
		);
		for (const {doubt, confidence, speakers} of quotations) {
			expect(doubt !== undefined).toBe(speakers.length > 0 && confidence < 0.7);
		}
	});
});

it.each([
	['Holm Rival Ida Krol: Close the Bridge', 'Ida Krol'],
	['Holm Backs Ida Krol: Close the Bridge', 'Otto Holm'],
	['Holm: Close the Bridge', 'Otto Holm'],
	['Holm Officials: Close the Bridge', 'Holm Officials'],
	['Holm Backs Ida Krol Officials: Close the Bridge', 'Otto Holm'],
])(
	'a headline is of whom it names first, but for whose rival or officials somebody is: %s',
	(headline, who) => {
		const {speakers, quotations} = read(
			`# ${headline}\n\nFormer councillor Ida Krol came on Monday. She met Otto Holm. “Close it,” said Krol. “No,” said Holm.`,
		);
		const names = new Map(speakers.map(({id, name}) => [id, name]));
		expect(quotations[0].speakers.map(id => names.get(id))).toEqual([who]);
	},
);
