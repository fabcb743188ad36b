import {describe, expect, it} from 'vitest';
import {createCharacter} from '../../../source/analyse/cast/character.js';
import {bearerOf, initials} from '../../../source/analyse/cast/labels.js';
import {isQuestionLabel, isRoleLabel} from '../../../source/analyse/words/label-words.js';
import {analysed} from '../said.js';

const people = (...names: string[]) =>
	names.map(text => createCharacter({text, words: text.toLowerCase().split(' ')}));

describe('labels that are no names', () => {
	it('say that it is asked or answered', () => {
		expect(['Q', 'q.', 'Question', 'Interviewer'].filter(isQuestionLabel)).toHaveLength(4);
		expect(['A', 'A.', 'Answer', 'Interviewee', 'Q'].filter(isRoleLabel)).toHaveLength(5);
		expect(['Ana', 'B', 'QA'].filter(isRoleLabel)).toEqual([]);
	});

	it('may be initials', () => {
		expect(
			['IC', 'I.C.', 'IMC', 'JvL', 'Ida', 'I', 'ic', 'ABCD'].filter(label => initials.test(label)),
		).toEqual(['IC', 'I.C.', 'IMC', 'JvL']);
	});
});

describe('bearerOf', () => {
	it.each([
		['IC', ['Ingrid Cole', 'Jon Lund'], 'Ingrid Cole'],
		['I.C.', ['Ingrid Cole'], 'Ingrid Cole'],
		['JVL', ['Jon van Lund'], 'Jon van Lund'],
		['JL', ['Jon van Lund'], 'Jon van Lund'],
		['AMD', ['Anne-Marie Dahl'], 'Anne-Marie Dahl'],
		['AD', ['Anne-Marie Dahl'], 'Anne-Marie Dahl'],
		['IC', ['Ingrid Marie Cole', 'Ivan Cross'], 'Ivan Cross'],
		['HL', ['Henry Lund Jr'], 'Henry Lund Jr'],
		['IC', ['Ingrid Cole', 'Ivan Cross'], undefined],
		['IC', ['Ingrid', 'Cole'], undefined],
		['IC', [], undefined],
	])('leads %s among %j to %s', (label, names, expected) => {
		expect(bearerOf(label, people(...names))?.name).toBe(expected);
	});
});

/** Who has a turn, by label, and the names by which the article calls them. */
const turns = (introduction: string, label: (name: string) => string) => {
	const [asks, answers] = ['JL', 'IC'].map(label);
	const {speakers} = analysed(
		`${introduction}\n\n${asks} Did you always want to play?\n\n${answers} I wanted to sail.\n\n${asks} And now?\n\n${answers} Now I have both.`,
	);
	return speakers.map(({name, quotations}) => `${name} ${quotations.length}`);
};

describe('initials in front of turns', () => {
	it.each([
		['behind which a colon stands', (name: string) => `${name}:`],
		['in bold', (name: string) => `**${name}**`],
	])('are led to whoever bears them alone, %s', (_, label) => {
		const standfirst = 'Ingrid Cole has played in every hall. Jon Lund met her.';
		expect(turns(`# A cello\n\n${standfirst}`, label)).toEqual(['Jon Lund 2', 'Ingrid Cole 2']);
		expect(turns(`---\nauthor: Jon Lund\n---\n# A cello\n\n${standfirst.split('. ')[0]}.`, label)).toEqual([
			'Jon Lund 2',
			'Ingrid Cole 2',
		]);
		const long = 'The winter was long, and the hall was full on every night, as it has been since she came.';
		expect(turns(`# A Cello Comes Home: An Hour With Ingrid Cole\n\n${long}`, label)).toEqual([
			'JL 2',
			'Ingrid Cole 2',
		]);
		expect(turns(`# A cello\n\n${standfirst} Ivan Cross taught her.`, label)).toEqual(['Jon Lund 2', 'IC 2']);
	});

	it('are none where no turn begins', () => {
		const {speakers} = analysed('Ulla Nordin sat at the gate. “It is shut,” UN said. Ulla Nordin left.');
		expect(speakers.map(({name}) => name)).toEqual(['UN']);
	});
});

describe('a letter in front of an answer', () => {
	it('is no name of whoever answers', () => {
		const {speakers} = analysed(
			'# A Few Words With Ana Ruiz\n\nShe builds slowly, and has done so in the valley for ten years.\n\nQ. Do you sail?\n\nA. Always.\n\nQ. And now?\n\nA. Now I build.',
		);
		expect(speakers.map(({name, aliases, quotations}) => [name, aliases, quotations.length])).toEqual([
			['Ana Ruiz', [], 2],
		]);
	});

	it('makes no headline of a title', () => {
		const {quotations} = analysed('# Q&A: Ana Ruiz, architect\n\nQ: Do you sail?\n\nA: Always.');
		expect(quotations.map(({source, text}) => [source?.text, text])).toEqual([
			['Q', 'Do you sail?'],
			['A', 'Always.'],
		]);
	});
});
